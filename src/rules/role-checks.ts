import { approvalSteps } from "../codes/approval-steps.js";
import { codeNamed, entryIn } from "../codes/code-list.js";
import type { FormEntry } from "../codes/forms.js";
import { forms } from "../codes/forms.js";
import type { KindEntry } from "../codes/kinds.js";
import { kinds } from "../codes/kinds.js";
import { posts } from "../codes/posts.js";
import { readParts } from "../codes/provenance-facts.js";
import { roles } from "../codes/roles.js";
import { scopes } from "../codes/scopes.js";
import type { Participant } from "../model/participant.js";
import type { Program } from "../model/program.js";
import type { ProgramFacts } from "./program-facts.js";
import type { Breach } from "./rule.js";

type Breaches<Code extends keyof ProgramFacts> = readonly Breach<ProgramFacts[Code]>[];
type PairSide = "mentor" | "mentee";

export function noMentor(program: Program): Breaches<"pair.no-mentor"> {
  return lacks(program, "mentor") ? [{ path: ["participants"], details: {} }] : [];
}

export function noMentee(program: Program): Breaches<"pair.no-mentee"> {
  return lacks(program, "mentee") ? [{ path: ["participants"], details: {} }] : [];
}

/** Nobody mentors himself or herself, unless a kind of the program swaps the sides. */
export function samePerson(program: Program): Breaches<"pair.same-person"> {
  if (kindsOf(program).some(({ entry }) => entry.swapsSides)) return [];
  const mentors = new Map(
    onSide(program, "mentor").flatMap(({ person, ref }) => (person === undefined ? [] : [[person, ref]])),
  );
  return program.participants.flatMap(({ person, ref, role }, i) => {
    const mentor = person === undefined || sideOf(role) !== "mentee" ? undefined : mentors.get(person);
    return mentor === undefined ? [] : [{ path: ["participants", i], details: { mentor, mentee: ref } }];
  });
}

/** Each participant of known post must fit the side in at least one of the forms; the rest is open. */
export function sideOfForm(program: Program): Breaches<"form.side"> {
  const known = program.forms.flatMap(({ code }) => (code && entryIn<FormEntry>(forms, code)) || []);
  if (known.length === 0 || known.length < program.forms.length) return [];
  return program.participants.flatMap(({ role, ref, post }, i) => {
    const side = sideOf(role);
    const stands = post?.code === undefined ? undefined : entryIn(posts, post.code)?.side;
    if (side === undefined || stands === undefined || post?.code === undefined) return [];
    const fits = known.some((form) =>
      (side === "mentor" ? form.mentorSide : form.menteeSide).includes(stands),
    );
    return fits ? [] : [{ path: ["participants", i, "post"], details: { side, ref, post: post.code } }];
  });
}

/** The curator's monitoring would be of his or her own work. */
export function curatorMentors(program: Program): Breaches<"curator.mentors"> {
  const curators = new Map(
    program.participants.flatMap(({ role, person, ref }) =>
      role === "curator" && person !== undefined ? [[person, ref]] : [],
    ),
  );
  return program.participants.flatMap(({ role, person, ref }, i) => {
    const curator = person === undefined || sideOf(role) !== "mentor" ? undefined : curators.get(person);
    return curator === undefined ? [] : [{ path: ["participants", i], details: { curator, mentor: ref } }];
  });
}

export function headApprovesOwn(program: Program): Breaches<"head.approves-own"> {
  const approvedByHead = program.approvals.some(
    ({ step, by }) => approvalSteps[step].final && (by?.code === "head" || namedHead(by?.asWritten)),
  );
  if (!approvedByHead) return [];
  return program.participants.flatMap(({ role, ref, post }, i) =>
    sideOf(role) === "mentor" && post?.code === "head"
      ? [{ path: ["participants", i], details: { mentor: ref } }]
      : [],
  );
}

function namedHead(words: string | undefined): boolean {
  return words !== undefined && codeNamed(posts, words) === "head";
}

export function formUnknown({ forms: given }: Program): Breaches<"form.unknown"> {
  return given.flatMap(({ code }, i) =>
    code === undefined || entryIn<FormEntry>(forms, code)
      ? []
      : [{ path: ["forms", i], details: { form: code } }],
  );
}

export function kindUnknown({ kinds: given }: Program): Breaches<"kind.unknown"> {
  return given.flatMap(({ code }, i) =>
    code === undefined || entryIn<KindEntry>(kinds, code)
      ? []
      : [{ path: ["kinds", i], details: { kind: code } }],
  );
}

/** Judged only when the years of service of both sides are known as numbers. */
export function reverseDirection(program: Program): Breaches<"kind.reverse-direction"> {
  const reverse = kindsOf(program).find(({ entry }) => entry.swapsSides);
  const [mentorYears, menteeYears] = [yearsOf(program, "mentor"), yearsOf(program, "mentee")];
  if (reverse === undefined || mentorYears === undefined || menteeYears === undefined) return [];
  return mentorYears < menteeYears ? [] : [{ path: reverse.path, details: { mentorYears, menteeYears } }];
}

/** The least of the mentors, the most of the mentees: one fitting pair is enough. */
function yearsOf(program: Program, side: PairSide): number | undefined {
  const years = onSide(program, side).flatMap(({ experience }) => experience?.years ?? []);
  if (years.length === 0) return undefined;
  return side === "mentor" ? Math.min(...years) : Math.max(...years);
}

export function tooFewMentees(program: Program): Breaches<"kind.too-few-mentees"> {
  const found = menteesCounted(program);
  if (found === undefined) return [];
  return kindsOf(program).flatMap(({ entry: { minMentees }, kind, path }) =>
    found < minMentees ? [{ path, details: { kind, min: minMentees, found } }] : [],
  );
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

function kindsOf(program: Program): readonly { kind: string; entry: KindEntry; path: (string | number)[] }[] {
  return program.kinds.flatMap(({ code }, i) => {
    const entry = code === undefined ? undefined : entryIn<KindEntry>(kinds, code);
    return code === undefined || entry === undefined ? [] : [{ kind: code, entry, path: ["kinds", i] }];
  });
}

function sideOf(role: string): PairSide | undefined {
  return entryIn(roles, role)?.side;
}

function onSide({ participants }: Program, side: PairSide): readonly Participant[] {
  return participants.filter(({ role }) => sideOf(role) === side);
}

function lacks(program: Program, side: PairSide): boolean {
  const whole = program.provenance === undefined || readParts[program.provenance.read].complete;
  return scopes[program.scope].personalised && whole && onSide(program, side).length === 0;
}

/** The mentees of a pair or group, when they are people and not categories of people. */
function menteesCounted(program: Program): number | undefined {
  const mentees = onSide(program, "mentee");
  const listed = mentees.length > 0 && mentees.every(({ individual }) => individual);
  return scopes[program.scope].personalised && listed ? mentees.length : undefined;
}
