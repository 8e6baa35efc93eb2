import type { MenteeId, MentorId } from "../../base/id.js";
import { entryIn } from "../../codes/code-list.js";
import { forms } from "../../codes/programs/form-keys.js";
import { kinds } from "../../codes/programs/kind-keys.js";
import { meetingModes } from "../../codes/programs/meeting-mode-keys.js";
import type { Coded } from "../../model/coded.js";
import type { Mentee } from "../../model/mentee.js";
import type { Mentor } from "../../model/mentor.js";
import type { Exclusion } from "../request/hard-rules.js";
import { hardRules } from "../request/hard-rules.js";
import type { MatchingRequest } from "../request/matching-request.js";

/** The conditions of a request, indexed for checks of single pairs. */
export type PairRules = {
  readonly taken: ReadonlyMap<MentorId, number>;
  readonly ineligible: ReadonlyMap<MentorId, readonly string[]>;
  readonly forbidden: ReadonlyMap<MenteeId, ReadonlySet<MentorId>>;
  readonly lockedTo: ReadonlyMap<MenteeId, MentorId>;
  /** For each mentor, the offered forms in which a mentor comes from outside the organisation. */
  readonly outerForms: ReadonlyMap<Mentor, readonly string[]>;
  /** For each person mentored in a locked pair, the persons who mentor them. */
  readonly mentoredBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rules waived, by mentee and mentor. */
  readonly waived: ReadonlyMap<MenteeId, ReadonlyMap<MentorId, ReadonlySet<Exclusion>>>;
};

type PairCheck = (mentee: Mentee, mentor: Mentor, rules: PairRules) => boolean;

/** Rules about the mentor alone. A mentor who breaks one is no candidate for any mentee. */
const mentorRules: readonly (readonly [Exclusion, (mentor: Mentor, rules: PairRules) => boolean])[] = [
  ["mentor.no-consent", ({ consents }) => !consents],
  ["mentor.not-eligible", ({ id }, { ineligible }) => ineligible.has(id)],
  ["mentor.no-seat", (mentor, { taken }) => freeSeats(mentor, taken) === 0],
];

/** Rules that exclude most at the least cost come first. An explanation uses the order of `hardRules`. */
const pairRules: readonly (readonly [Exclusion, PairCheck])[] = [
  ["pair.other-organisation", otherOrganisation],
  ["pair.cannot-meet", cannotMeet],
  ["pair.same-person", (mentee, mentor) => mentee.person === mentor.person],
  ["pair.periods-apart", periodsApart],
  ["pair.reporting-line", reportingLine],
  ["pair.forbidden", ({ id }, mentor, { forbidden }) => forbidden.get(id)?.has(mentor.id) ?? false],
  ["pair.mutual", mutual],
  [
    "pair.locked-elsewhere",
    ({ id }, mentor, { lockedTo }) => lockedTo.has(id) && lockedTo.get(id) !== mentor.id,
  ],
];

export function pairRulesOf(request: MatchingRequest): PairRules {
  const {
    mentees,
    mentors,
    locked = [],
    forbidden = [],
    taken = new Map(),
    ineligible = new Map(),
  } = request;
  const menteeNamed = new Map(mentees.map((one) => [one.id, one]));
  const mentorNamed = new Map(mentors.map((one) => [one.id, one]));
  const bans = new Map<MenteeId, Set<MentorId>>();
  for (const [mentee, mentor] of forbidden) getOrAdd(bans, mentee, () => new Set()).add(mentor);
  const mentoredBy = new Map<string, Set<string>>();
  for (const [mentee, mentor] of locked) {
    const [of, by] = [menteeNamed.get(mentee)!, mentorNamed.get(mentor)!];
    getOrAdd(mentoredBy, of.person, () => new Set()).add(by.person);
  }
  const waived = new Map<MenteeId, Map<MentorId, Set<Exclusion>>>();
  for (const { mentee, mentor, rule } of request.waived ?? []) {
    if (!hardRules[rule].waivable) throw new RangeError(`the rule ${rule} cannot be waived`);
    const ofMentee = getOrAdd(waived, mentee, () => new Map<MentorId, Set<Exclusion>>());
    getOrAdd(ofMentee, mentor, () => new Set()).add(rule);
  }
  const outer = mentors.map((one) => [one, outerForms(one)] as const).filter(([, known]) => known.length > 0);
  return {
    outerForms: new Map(outer),
    taken,
    ineligible,
    forbidden: bans,
    lockedTo: new Map(locked),
    mentoredBy,
    waived,
  };
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * Every hard rule that the pair breaks and that is not waived, except those about its score; empty for a
 * possible pair.
 */
export function exclusionsOf(mentee: Mentee, mentor: Mentor, rules: PairRules): readonly Exclusion[] {
  const broken = new Set<Exclusion>();
  for (const [rule, breaks] of mentorRules) if (breaks(mentor, rules)) broken.add(rule);
  for (const [rule, breaks] of pairRules) if (breaks(mentee, mentor, rules)) broken.add(rule);
  for (const rule of rules.waived.get(mentee.id)?.get(mentor.id) ?? []) broken.delete(rule);
  return (Object.keys(hardRules) as Exclusion[]).filter((rule) => broken.has(rule));
}

/** Whether a mentor can be a candidate without a waiver. */
export function isAvailable(mentor: Mentor, rules: PairRules): boolean {
  return !mentorRules.some(([, breaks]) => breaks(mentor, rules));
}

/** Like `exclusionsOf` for an available mentor, but without the reasons. */
export function isPossible(mentee: Mentee, mentor: Mentor, rules: PairRules): boolean {
  for (let rule = 0; rule < pairRules.length; rule++) {
    if (pairRules[rule]![1](mentee, mentor, rules)) return false;
  }
  return true;
}

/** Seats less those taken outside of the matching, at most the largest group size, and at least 0. */
export function freeSeats({ id, seats, groupSize }: Mentor, taken: ReadonlyMap<MentorId, number>): number {
  const most = groupSize === undefined ? seats : Math.min(seats, groupSize.max);
  return Math.max(0, most - (taken.get(id) ?? 0));
}

function outerForms({ forms: offered }: Mentor): readonly string[] {
  return offered.flatMap(({ code = "" }) => (entryIn(forms, code)?.outer ? [code] : []));
}

/** Whether a code is accepted; an empty or missing list accepts every code. */
function accepts(asked: readonly Coded[] | undefined, code: string): boolean {
  return asked === undefined || asked.length === 0 || asked.some((one) => one.code === code);
}

/** Another organisation is allowed if the mentor offers an outer form that the mentee accepts. */
function otherOrganisation(mentee: Mentee, mentor: Mentor, rules: PairRules): boolean {
  if (mentee.organisation === mentor.organisation) return false;
  return !rules.outerForms.get(mentor)?.some((form) => accepts(mentee.forms, form));
}

/** Whether a person can meet people of another place; yes if the modes are unknown. */
export function meetsAnywhere({ modes }: Pick<Mentor, "modes">): boolean {
  return modes === undefined || modes.some((mode) => meetingModes[mode].anywhere);
}

function cannotMeet(mentee: Mentee, mentor: Mentor): boolean {
  return (
    mentee.organisation !== mentor.organisation &&
    mentee.place !== undefined &&
    mentor.place !== undefined &&
    mentee.place !== mentor.place &&
    !(meetsAnywhere(mentee) && meetsAnywhere(mentor))
  );
}

/** Only certain cases count: the latest end of one period is before the earliest start of the other. */
function periodsApart({ period: one }: Mentee, { period: other }: Mentor): boolean {
  if (one === undefined || other === undefined) return false;
  const before = (a: typeof one, b: typeof one) =>
    a.ends !== undefined && b.starts !== undefined && a.ends.latest < b.starts.earliest;
  return before(one, other) || before(other, one);
}

/** A manager may mentor a subordinate only in a form meant for heads. */
function reportingLine(mentee: Mentee, mentor: Mentor): boolean {
  if (mentor.reportsTo === mentee.person) return true;
  if (mentee.reportsTo !== mentor.person) return false;
  return !mentor.forms.some(
    ({ code = "" }) => entryIn(forms, code)?.mentorSide.includes("head") && accepts(mentee.forms, code),
  );
}

function mutual(mentee: Mentee, mentor: Mentor, { mentoredBy }: PairRules): boolean {
  return (mentoredBy.get(mentor.person)?.has(mentee.person) ?? false) && !swapsSides(mentee, mentor);
}

/** Whether the mentor offers, and the mentee accepts, a kind in which two people mentor each other. */
export function swapsSides(mentee: Mentee, mentor: Mentor): boolean {
  return mentor.kinds.some(
    ({ code = "" }) => entryIn(kinds, code)?.swapsSides && accepts(mentee.kinds, code),
  );
}
