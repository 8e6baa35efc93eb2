import { entryIn } from "../codes/code-list.js";
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
