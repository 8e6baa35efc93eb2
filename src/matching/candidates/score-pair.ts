import type { Mentee } from "../../model/mentee.js";
import type { Mentor } from "../../model/mentor.js";
import type { Criterion } from "../request/criteria.js";
import { checkReading, fullScore, sideWeightsOf } from "../request/criteria.js";

/** The points of one criterion for a pair; `read` is absent when the facts are missing. */
export type ScorePart = {
  readonly criterion: string;
  /** The mean of the weights of both sides. */
  readonly weight: number;
  readonly read?: number;
  /** Whole basis points of the score: `weight × read`, rounded down. */
  readonly points: number;
};

/** The parts of a pair's score, in the order of the criteria; their points add up to it exactly. */
export function scoreParts(
  mentee: Mentee,
  mentor: Mentor,
  criteria: readonly Criterion[],
): readonly ScorePart[] {
  const { joint } = sideWeightsOf(criteria);
  return criteria.map(({ code, read: readOf }, c) => {
    const weight = joint[c]!;
    const read = checkReading(code, readOf(mentee, mentor));
    if (read === undefined) return { criterion: code, weight, points: 0 };
    return { criterion: code, weight, read, points: pointsOf(weight, read) };
  });
}

/** Points are rounded down, so that only a pair with all full readings gets 10 000. */
export function pointsOf(weight: number, read: number): number {
  return Math.floor((weight * read) / fullScore);
}

export function scoreOf(parts: readonly ScorePart[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}

/** Sum of the weights whose facts are known, in basis points: 10 000 when nothing is missing. */
export function certaintyOf(parts: readonly ScorePart[]): number {
  return parts.reduce((sum, { weight, read }) => sum + (read === undefined ? 0 : weight), 0);
}
