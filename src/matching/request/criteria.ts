import { apportion } from "../../base/apportion.js";
import type { Text } from "../../base/text.js";
import type { Mentee } from "../../model/mentee.js";
import type { Mentor } from "../../model/mentor.js";

/** A full score, in basis points. */
export const fullScore = 10_000;

/** How suitable a pair is: whole basis points from 0 to 10 000, or undefined when the facts are missing. */
export type Reading = number | undefined;

/**
 * One thing that makes a pair suitable. When its facts are missing, the pair gets no points for it, and its
 * certainty falls by the weight.
 *
 * @example
 * // an own criterion: mentors of some years of service
 * const experienced: Criterion = {
 *   code: "mentor.results",
 *   label: { ru: "есть измеримые результаты", en: "has measured results" },
 *   weight: 10_000,
 *   read: (_, mentor) => (mentor.results.length > 0 ? 10_000 : undefined),
 * };
 */
export type Criterion = {
  readonly code: string;
  readonly label: Text;
  /** Weight for mentees, in whole basis points. The weights of a set of criteria add up to 10 000. */
  readonly weight: number;
  /** Weight for mentors; absent when it is the same. A score uses the mean of both weights. */
  readonly mentorWeight?: number;
  /** Whether a pair that reads 0 is impossible. Unknown is not 0. */
  readonly required?: boolean;
  /** How well the pair meets the criterion; see `Reading`. */
  readonly read: (mentee: Mentee, mentor: Mentor) => Reading;
  /** The same readings for many pairs, faster. If absent, `read` is called for each pair. */
  readonly compile?: (mentees: readonly Mentee[], mentors: readonly Mentor[]) => PairReader;
  /** For a `required` criterion: lists that together hold every mentor who may read above 0 or unknown. */
  readonly mentorsFor?: (
    mentees: readonly Mentee[],
    mentors: readonly Mentor[],
  ) => (mentee: number) => readonly Int32Array[];
};

/** Reads a criterion for a pair given by positions in the two lists. */
export type PairReader = (mentee: number, mentor: number) => Reading;

/** The weights of a set of criteria, in their order; each list adds up to 10 000. */
export type SideWeights = {
  readonly mentee: readonly number[];
  readonly mentor: readonly number[];
  /** The mean of both, by which pairs are scored. */
  readonly joint: readonly number[];
};

/**
 * @throws RangeError for a duplicate code, a weight that is negative or not whole, or weights of a side that
 * do not add up to 10 000
 */
export function sideWeightsOf(criteria: readonly Criterion[]): SideWeights {
  const codes = new Set<string>();
  for (const { code } of criteria) {
    if (codes.has(code)) throw new RangeError(`the criterion ${code} is given twice`);
    codes.add(code);
  }
  const mentee = criteria.map(({ weight }) => weight);
  const mentor = criteria.map(({ weight, mentorWeight = weight }) => mentorWeight);
  for (const weights of [mentee, mentor]) {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    if (sum !== fullScore || !weights.every((weight) => Number.isInteger(weight) && weight >= 0)) {
      throw new RangeError(`weights must be whole and add up to ${fullScore}: ${weights.join(" + ")}`);
    }
  }
  return {
    mentee,
    mentor,
    joint: apportion(
      fullScore,
      mentee.map((weight, c) => weight + mentor[c]!),
    ),
  };
}

/**
 * The same criteria with other weights for both sides, in any proportion: `{ "subject.shared": 2, … }` weighs
 * twice as much as 1. A criterion not named gets weight 0. The criteria given stay unchanged, so that you can
 * compare.
 *
 * @throws RangeError when a code is unknown, a weight is negative or not finite, or all are 0
 * @example candidatesOf({ ...request, criteria: reweighed(criteria, { "subject.shared": 1, "place.same": 1 }) })
 */
export function reweighed(
  criteria: readonly Criterion[],
  weights: Readonly<Record<string, number>>,
): readonly Criterion[] {
  const unknown = Object.keys(weights).find((named) => !criteria.some(({ code }) => code === named));
  if (unknown !== undefined) throw new RangeError(`no criterion ${unknown}`);
  const asked = criteria.map(({ code }) => weights[code] ?? 0);
  const wrong = asked.find((weight) => !(weight >= 0 && weight < Infinity));
  if (wrong !== undefined || asked.every((weight) => weight === 0)) {
    throw new RangeError(`weights must be at least 0, finite, and not all 0: ${asked.join(", ")}`);
  }
  return apportion(fullScore, asked).map((weight, c) => ({ ...criteria[c]!, weight, mentorWeight: weight }));
}

/** One reader for each criterion. */
export function readersOf(
  criteria: readonly Criterion[],
  mentees: readonly Mentee[],
  mentors: readonly Mentor[],
): readonly PairReader[] {
  return criteria.map(({ code, read, compile }) =>
    compile ? compiled(code, compile(mentees, mentors)) : (i, j) => read(mentees[i]!, mentors[j]!),
  );
}

function compiled(code: string, reader: PairReader | undefined): PairReader {
  if (typeof reader === "function") return reader;
  throw new RangeError(`the criterion ${code} compiles to no reader`);
}

/** @throws RangeError for a reading that is not whole or out of range, a bug in the caller's criterion */
export function checkReading(code: string, read: Reading): Reading {
  if (read === undefined || (Number.isInteger(read) && read >= 0 && read <= fullScore)) return read;
  throw new RangeError(`the criterion ${code} reads ${read}, not a whole number from 0 to ${fullScore}`);
}
