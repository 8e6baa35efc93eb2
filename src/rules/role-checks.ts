import { approvalSteps } from "../codes/programs/approval-step-keys.js";
import { codeNamed, entryIn } from "../codes/code-list.js";
import type { Behaviour } from "../codes/keys-and-labels.js";
import { forms } from "../codes/programs/form-keys.js";
import type { KindEntry } from "../codes/programs/kind-keys.js";
import { kinds } from "../codes/programs/kind-keys.js";
import { posts } from "../codes/people/posts.js";
import { readParts } from "../codes/law/provenance-keys.js";
import { roles } from "../codes/people/role-keys.js";
import { scopes } from "../codes/programs/scope-keys.js";
import type { Approval } from "../model/approval.js";
import type { Participant } from "../model/participant.js";
import type { Program } from "../model/program.js";
import type { ProgramFacts } from "./program-facts.js";
import type { Breach } from "./rule.js";

type Breaches<Code extends keyof ProgramFacts> = readonly Breach<ProgramFacts[Code]>[];
type PairSide = "mentor" | "mentee";

export function noMentor(program: Program): Breaches<"pair.no-mentor"> {
  return lacks(program, isMentor) ? [{ path: ["participants"], details: {} }] : [];
}

export function noMentee(program: Program): Breaches<"pair.no-mentee"> {
  return lacks(program, isMentee) ? [{ path: ["participants"], details: {} }] : [];
}

/** Nobody mentors himself or herself, unless a kind of the program swaps the sides. */
export function samePerson(program: Program): Breaches<"pair.same-person"> {
  const found = doubles(program, isMentor, isMentee);
  if (found.length === 0 || kindsOf(program).some(({ entry }) => entry.swapsSides)) return [];
  return found.map(({ first, second, i }) => ({
    path: ["participants", i],
    details: { mentor: first, mentee: second },
  }));
}

type InRole = (participant: Participant) => boolean;

/** Participants in the second role who are a person in the first one too, with the refs of both. */
function doubles(
  { participants }: Program,
  inFirst: InRole,
  inSecond: InRole,
): readonly { readonly first: string; readonly second: string; readonly i: number }[] {
  const refs = new Map<string, string>();
  for (const participant of participants)
    if (participant.person !== undefined && inFirst(participant))
      refs.set(participant.person, participant.ref);
  if (refs.size === 0) return [];
  return participants.flatMap((participant, i) => {
    const { person, ref } = participant;
    const first = person !== undefined && inSecond(participant) ? refs.get(person) : undefined;
    return first === undefined ? [] : [{ first, second: ref, i }];
  });
}

/** Each participant of known post must fit the side in at least one of the forms; the rest is open. */
export function sideOfForm(program: Program): Breaches<"form.side"> {
  const known = program.forms.flatMap(({ code }) => (code && entryIn(forms, code)) || []);
  if (known.length === 0 || known.length < program.forms.length) return [];
  const different = [...new Set(known)];
  return program.participants.flatMap(({ role, ref, post }, i) => {
    const side = sideOf(role);
    const stands = post?.code === undefined ? undefined : entryIn(posts, post.code)?.side;
    if (side === undefined || stands === undefined || post?.code === undefined) return [];
    const fits = different.some((form) =>
      (side === "mentor" ? form.mentorSide : form.menteeSide).includes(stands),
    );
    return fits ? [] : [{ path: ["participants", i, "post"], details: { side, ref, post: post.code } }];
  });
}

/** The curator's monitoring would be of his or her own work. */
export function curatorMentors(program: Program): Breaches<"curator.mentors"> {
  return doubles(program, isCurator, isMentor).map(({ first, second, i }) => ({
    path: ["participants", i],
    details: { curator: first, mentor: second },
  }));
}

export function headApprovesOwn(program: Program): Breaches<"head.approves-own"> {
  const mentoring = program.participants.flatMap(({ role, ref, post }, i) =>
    post?.code === "head" && sideOf(role) === "mentor"
      ? [{ path: ["participants", i], details: { mentor: ref } }]
      : [],
  );
  return mentoring.length > 0 && program.approvals.some(isHeads) ? mentoring : [];
}

function isHeads({ step, by }: Approval): boolean {
  return approvalSteps[step].final && (by?.code === "head" || namedHead(by?.asWritten));
}

function namedHead(words: string | undefined): boolean {
  return words !== undefined && codeNamed(posts, words) === "head";
}

export function formUnknown({ forms: given }: Program): Breaches<"form.unknown"> {
  return given.flatMap(({ code }, i) =>
    code === undefined || entryIn(forms, code) ? [] : [{ path: ["forms", i], details: { form: code } }],
  );
}

export function kindUnknown({ kinds: given }: Program): Breaches<"kind.unknown"> {
  return given.flatMap(({ code }, i) =>
    code === undefined || entryIn(kinds, code) ? [] : [{ path: ["kinds", i], details: { kind: code } }],
  );
}

/** Judged only when the years of service of both sides are known as numbers. */
export function reverseDirection(program: Program): Breaches<"kind.reverse-direction"> {
  const reverse = kindsOf(program).find(({ entry }) => entry.swapsSides);
  if (reverse === undefined) return [];
  const [mentorYears, menteeYears] = [yearsOf(program, isMentor), yearsOf(program, isMentee)];
  if (mentorYears === undefined || menteeYears === undefined) return [];
  return mentorYears < menteeYears ? [] : [{ path: reverse.path, details: { mentorYears, menteeYears } }];
}

/** The least of the mentors, the most of the mentees: one fitting pair is enough. */
function yearsOf({ participants }: Program, onSide: typeof isMentor | typeof isMentee): number | undefined {
  const years = participants.filter(onSide).flatMap(({ experience }) => experience?.years ?? []);
  if (years.length === 0) return undefined;
  return onSide === isMentor ? Math.min(...years) : Math.max(...years);
}

export function tooFewMentees(program: Program): Breaches<"kind.too-few-mentees"> {
  const found = menteesCounted(program);
  if (found === undefined) return [];
  return kindsOf(program)
    .filter(({ entry: { minMentees } }) => found < minMentees)
    .map(({ entry: { minMentees: min }, kind, path }) => ({ path, details: { kind, min, found } }));
}

export function tooManyMentees(program: Program): Breaches<"kind.too-many-mentees"> {
  const found = menteesCounted(program);
  if (found === undefined) return [];
  return kindsOf(program).flatMap(({ entry: { maxMentees }, kind, path }) =>
    maxMentees !== undefined && found > maxMentees
      ? [{ path, details: { kind, max: maxMentees, found } }]
      : [],
  );
}

/** A kind made of one meeting is an activity; alone it makes no program of months. */
export function kindAlone(program: Program): Breaches<"kind.not-alone"> {
  if (!scopes[program.scope].personalised) return [];
  const known = kindsOf(program);
  if (known.length < program.kinds.length || known.some(({ entry }) => entry.programAlone)) return [];
  return known.map(({ kind, path }) => ({ path, details: { kind } }));
}

function kindsOf(
  program: Program,
): readonly { kind: string; entry: Behaviour<KindEntry>; path: (string | number)[] }[] {
  return program.kinds.flatMap(({ code }, i) => {
    const entry = code === undefined ? undefined : entryIn(kinds, code);
    return code === undefined || entry === undefined ? [] : [{ kind: code, entry, path: ["kinds", i] }];
  });
}

function sideOf(role: string): PairSide | undefined {
  return entryIn(roles, role)?.side;
}

function isMentor({ role }: Participant): boolean {
  return sideOf(role) === "mentor";
}

function isMentee({ role }: Participant): boolean {
  return sideOf(role) === "mentee";
}

function isCurator({ role }: Participant): boolean {
  return role === "curator";
}

function lacks(program: Program, onSide: InRole): boolean {
  const whole = program.provenance === undefined || readParts[program.provenance.read].complete;
  return scopes[program.scope].personalised && whole && !program.participants.some(onSide);
}

/** The mentees of a pair or group, when they are people and not categories of people. */
function menteesCounted(program: Program): number | undefined {
  if (!scopes[program.scope].personalised) return undefined;
  let count = 0;
  for (const participant of program.participants) {
    if (!isMentee(participant)) continue;
    if (!participant.individual) return undefined;
    count++;
  }
  return count === 0 ? undefined : count;
}
