import type { PeriodWord } from "./period-words.js";

export type Kind = PeriodWord["is"];

/** Kinds of words as the bits of one number, so that a text is asked in one step which of them it has. */
export type Kinds = number;

export const kind: Readonly<Record<Kind, Kinds>> = {
  moment: 1 << 0,
  span: 1 << 1,
  years: 1 << 2,
  bounds: 1 << 3,
  length: 1 << 4,
  part: 1 << 5,
  week: 1 << 6,
  ordinal: 1 << 7,
  since: 1 << 8,
  until: 1 << 9,
  dash: 1 << 10,
  and: 1 << 11,
  or: 1 << 12,
  stop: 1 << 13,
  at_most: 1 << 14,
  at_least: 1 << 15,
  or_more: 1 << 16,
  doubt: 1 << 17,
  service: 1 << 18,
  number: 1 << 19,
  academic: 1 << 20,
  academic_years: 1 << 21,
  endless: 1 << 22,
  every: 1 << 23,
  relative: 1 << 24,
  blank: 1 << 25,
  unclear: 1 << 26,
  other: 1 << 27,
};

export function kindsOf(words: readonly PeriodWord[]): Kinds {
  let kinds = 0;
  for (const { is } of words) kinds |= kind[is];
  return kinds;
}

export function says(said: Kinds, kinds: Kinds): boolean {
  return (said & kinds) !== 0;
}
