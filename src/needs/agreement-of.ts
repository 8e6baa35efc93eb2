import { compareText } from "../base/order.js";
import type { LevelAtEnd } from "../model/program-difficulty.js";
import type { Needs } from "./needs.js";

/** One code as two respondents see it; a level is absent when that one was not asked or did not answer. */
export type CodeSideBySide = {
  readonly code: string;
  readonly first?: LevelAtEnd;
  readonly second?: LevelAtEnd;
  readonly relation: "same" | "near" | "apart" | "one-sided";
};

/**
 * Two views of one teacher. `compared` codes were judged by both and are `same`, `near` (one level) or `apart`; the
 * others are `oneSided`.
 */
export type Agreement = {
  readonly codes: readonly CodeSideBySide[];
  readonly compared: number;
  readonly same: number;
  readonly near: number;
  readonly apart: number;
  readonly oneSided: number;
  /**
   * Cohen's kappa with quadratic weights over the compared codes: 1 agrees wholly, 0 as chance would. Absent when both
   * gave one and the same level everywhere, or nothing is compared.
   */
  readonly kappa?: number;
};

/**
 * Two respondents on one teacher side by side, self and administration perhaps, with how far they agree. Nothing is
 * averaged: the planner decides which view to follow. The questionnaires may differ, as codes are compared.
 *
 * @throws RangeError when the two are about different people
 * @example
 * agreementOf(bySelf, byHead).codes; // [{ code: "PD-MET-02", first: 3, second: 1, relation: "apart" }]
 */
export function agreementOf(first: Needs, second: Needs): Agreement {
  if (first.of !== second.of) throw new RangeError("agreement is of two views of one person");
  const [ofFirst, ofSecond] = [levelsOf(first), levelsOf(second)];
  const codes = [...new Set([...ofFirst.keys(), ...ofSecond.keys()])]
    .sort(compareText)
    .map((code) => sideBySide(code, ofFirst.get(code), ofSecond.get(code)));
  const count = (wanted: CodeSideBySide["relation"]) =>
    codes.filter(({ relation }) => relation === wanted).length;
  const pairs = codes.flatMap(({ first: a, second: b }) =>
    a === undefined || b === undefined ? [] : [[a, b] as const],
  );
  const kappa = kappaOf(pairs);
  return {
    codes,
    compared: pairs.length,
    same: count("same"),
    near: count("near"),
    apart: count("apart"),
    oneSided: count("one-sided"),
    ...(kappa !== undefined && { kappa }),
  };
}

/** The level of every code that was judged, 0 for what is met. */
export function levelsOf({ codes }: Needs): ReadonlyMap<string, LevelAtEnd> {
  return new Map(codes.map(({ code, level }) => [code, level]));
}

function sideBySide(
  code: string,
  first: LevelAtEnd | undefined,
  second: LevelAtEnd | undefined,
): CodeSideBySide {
  if (first === undefined || second === undefined) {
    return {
      code,
      ...(first !== undefined && { first }),
      ...(second !== undefined && { second }),
      relation: "one-sided",
    };
  }
  const distance = Math.abs(first - second);
  return { code, first, second, relation: distance === 0 ? "same" : distance === 1 ? "near" : "apart" };
}

/** 1 − observed ÷ expected squared distance; both are counted in whole numbers. */
function kappaOf(pairs: readonly (readonly [LevelAtEnd, LevelAtEnd])[]): number | undefined {
  const timesOf = (side: 0 | 1) => levels.map((level) => pairs.filter((pair) => pair[side] === level).length);
  const [first, second] = [timesOf(0), timesOf(1)];
  const observed = pairs.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0);
  let expected = 0; // times the number of pairs
  first.forEach((ofA, a) => second.forEach((ofB, b) => void (expected += ofA * ofB * (a - b) ** 2)));
  return expected === 0 ? undefined : 1 - (observed * pairs.length) / expected;
}

const levels: readonly LevelAtEnd[] = [0, 1, 2, 3];
