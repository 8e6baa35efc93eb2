import type { MenteeId, MentorId } from "../../base/id.js";
import type { Catalogue } from "../../catalogue/catalogue.js";
import { coverageIndex } from "../../catalogue/coverage-index.js";
import type { Coded } from "../../model/coded.js";
import type { Mentee } from "../../model/mentee.js";
import type { Mentor } from "../../model/mentor.js";
import { codeOverlap } from "./code-overlap.js";
import type { Criterion, PairReader, Reading } from "./criteria.js";
import { fullScore } from "./criteria.js";
import { preferenceScore, preferencePlaces } from "./preferences.js";

/**
 * Criteria that the documents ask for: the mentor's experience answers the mentee's request, and both want to
 * work together. Further criteria make the work possible: subject, level of education, form and kind, a way
 * and a time to meet, a common place. The weights are a proposal; change them with `reweighed`.
 *
 * @param catalogue that difficulties and competences take their codes from
 * @example candidatesOf({ mentors, mentees, criteria: builtInCriteria(builtInCatalogue) })
 */
export function builtInCriteria(catalogue: Catalogue): readonly Criterion[] {
  return [
    coveredDifficulties(catalogue),
    criterion("subject.shared", "общий предмет", "shared subject", 1_500, (mentees, mentors) =>
      allOrNothing(
        codeOverlap(
          mentees.map(({ subjects }) => subjects),
          mentors.map(({ subjects }) => subjects),
        ),
      ),
    ),
    criterion("level.shared", "общий уровень образования", "shared level of education", 1_000, (...people) =>
      allOrNothing(overlapOf(people, ({ levels }) => levels)),
    ),
    criterion("offer.fits", "подходящие форма и вид", "the form and kind asked for", 500, (...people) =>
      middleOf(
        allOrNothing(overlapOf(people, ({ forms }) => codesOf(forms))),
        allOrNothing(overlapOf(people, ({ kinds }) => codesOf(kinds))),
      ),
    ),
    criterion("meeting.possible", "могут встречаться", "able to meet", 1_000, (...people) =>
      middleOf(
        allOrNothing(overlapOf(people, ({ modes }) => modes)),
        allOrNothing(overlapOf(people, ({ slots }) => slots)),
      ),
    ),
    criterion("place.same", "одно место работы", "the same place", 500, (...people) =>
      allOrNothing(overlapOf(people, ({ place }) => (place === undefined ? [] : [place]))),
    ),
    criterion("preference.mutual", "взаимное желание", "mutual wish", 1_500, mutualWish),
  ];
}

/**
 * 10 000 for two people who have worked together before, 0 for others.
 *
 * @param pairs earlier pairs that both sides would repeat
 * @param weight of the 10 000 for all criteria; any number, such as 0, if you call `reweighed` afterwards
 * @example
 * const own = [...builtInCriteria(builtInCatalogue), earlierPairing([[mentee, mentor]], 0)];
 * candidatesOf({ mentors, mentees, criteria: reweighed(own, { "difficulties.covered": 3, "pair.earlier": 1 }) });
 */
export function earlierPairing(pairs: readonly (readonly [MenteeId, MentorId])[], weight: number): Criterion {
  const known = new Set(pairs.map(([mentee, mentor]) => `${mentee} ${mentor}`));
  return {
    code: "pair.earlier",
    label: { ru: "уже работали вместе", en: "have worked together" },
    weight,
    read: (mentee, mentor) => (known.has(`${mentee.id} ${mentor.id}`) ? fullScore : 0),
  };
}

/**
 * The share of the mentor's seats that are free, so it prefers mentors with few mentees. To spread the load
 * of one matching, use the objective `"even-load"`. For a mentor without seats the reading is unknown.
 *
 * @param taken number of mentees each mentor already has; mentors not named have none
 * @param weight of the 10 000 for all criteria; any number, such as 0, if you call `reweighed` afterwards
 * @example
 * const taken = new Map([[mentor, 1]]);
 * const own = [...builtInCriteria(builtInCatalogue), lightLoad(taken, 0)];
 * candidatesOf({ mentors, mentees, criteria: reweighed(own, { "difficulties.covered": 3, "mentor.light-load": 1 }) });
 */
export function lightLoad(taken: ReadonlyMap<MentorId, number>, weight: number): Criterion {
  return {
    code: "mentor.light-load",
    label: { ru: "мало подопечных", en: "few mentees already" },
    weight,
    read: (_, { id, seats }) =>
      seats === 0 ? undefined : Math.floor((fullScore * Math.max(0, seats - (taken.get(id) ?? 0))) / seats),
  };
}

type Compile = (mentees: readonly Mentee[], mentors: readonly Mentor[]) => PairReader;

function criterion(code: string, ru: string, en: string, weight: number, compile: Compile): Criterion {
  return {
    code,
    label: { ru, en },
    weight,
    read: (mentee, mentor) => compile([mentee], [mentor])(0, 0),
    compile,
  };
}

/** Difficulties weighted by level; the catalogue says how far each is covered: see `coverageOf`. */
function coveredDifficulties(catalogue: Catalogue): Criterion {
  const compile: Compile = (mentees, mentors) => {
    const index = coverageIndex(catalogue, {
      mentees: mentees.map(({ difficulties }) => difficulties),
      mentors: mentors.map(({ competences }) => competences),
    });
    return (i, j) => (mentors[j]!.competences.length === 0 ? undefined : index.scoreOf(i, j));
  };
  return {
    ...criterion(
      "difficulties.covered",
      "помогает с затруднениями",
      "helps with the difficulties",
      4_000,
      compile,
    ),
    mentorsFor: (mentees, mentors) => mentorsByDifficulty(catalogue, mentees, mentors),
  };
}

/** For each mentee, lists of mentors who can help with one of the difficulties or name no competences. */
function mentorsByDifficulty(
  catalogue: Catalogue,
  mentees: readonly Mentee[],
  mentors: readonly Mentor[],
): (mentee: number) => readonly Int32Array[] {
  const everybody = Int32Array.from(mentors.keys());
  const silent = everybody.filter((j) => mentors[j]!.competences.length === 0);
  const codes = [...new Set(mentees.flatMap(({ difficulties }) => difficulties.map(({ code }) => code)))];
  const index = coverageIndex(catalogue, {
    mentees: codes.map((code) => [{ code, level: 1 }]),
    mentors: mentors.map(({ competences }) => competences),
  });
  const able = new Map(
    codes.map((code, c) => [code, everybody.filter((j) => index.scoreOf(c, j) !== 0)] as const),
  );
  return (mentee) => {
    const needs = mentees[mentee]!.difficulties;
    return needs.length === 0 ? [everybody] : [silent, ...needs.map(({ code }) => able.get(code)!)];
  };
}

/** Half for each side, by how much it prefers the other. Unknown if neither side names anybody. */
function mutualWish(mentees: readonly Mentee[], mentors: readonly Mentor[]): PairReader {
  const ofMentees = mentees.map((one) => preferencePlaces<MentorId>(one));
  const ofMentors = mentors.map((one) => preferencePlaces<MenteeId>(one));
  const ids = { mentees: mentees.map(({ id }) => id), mentors: mentors.map(({ id }) => id) };
  return (i, j) => {
    const [by, from] = [ofMentees[i]!, ofMentors[j]!];
    if (by.size === 0 && from.size === 0) return undefined;
    const wished = by.size === 0 ? 0 : preferenceScore(by.get(ids.mentors[j]!), by.size);
    const wishedBack = from.size === 0 ? 0 : preferenceScore(from.get(ids.mentees[i]!), from.size);
    return Math.floor((wished + wishedBack) / 2);
  };
}

type Shared = Pick<Mentor, "levels" | "modes" | "slots" | "place"> & Pick<Mentee, "forms" | "kinds">;

function overlapOf(
  [mentees, mentors]: readonly [readonly Mentee[], readonly Mentor[]],
  codes: (person: Shared) => readonly string[] | undefined,
): ReturnType<typeof codeOverlap> {
  return codeOverlap(
    mentees.map((one) => codes(one) ?? []),
    mentors.map((one) => codes(one) ?? []),
  );
}

function codesOf(coded: readonly Coded[] | undefined): readonly string[] {
  return coded?.flatMap(({ code }) => code ?? []) ?? [];
}

function allOrNothing(shared: ReturnType<typeof codeOverlap>): PairReader {
  return (i, j) => {
    const common = shared(i, j);
    return common === undefined ? undefined : common ? fullScore : 0;
  };
}

/** The mean of two readings, rounded down, or the one that is known. */
function middleOf(one: PairReader, other: PairReader): PairReader {
  return (i, j) => {
    const a: Reading = one(i, j);
    const b: Reading = other(i, j);
    return a === undefined ? b : b === undefined ? a : Math.floor((a + b) / 2);
  };
}
