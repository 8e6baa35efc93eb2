import type { PartOfYear, Sense, Unit } from "./lexicon.js";
import type { TimeWord } from "./time-words.js";
import type { Token } from "./tokens.js";

type Is = Sense["is"];

export type Tokens = readonly Token[];

/** The words that begin at a token and the token after them; a reader looks a few tokens ahead and no further. */
export type Found = readonly [words: readonly TimeWord[], next: number];
export type Reader = (tokens: Tokens, at: number) => Found | undefined;

/** What words may begin with: the sense of a word, one mark, a number or a blank. */
type First = Is | "number" | "blank" | "№" | "-";

/** Readers in the order in which they are tried, each with the tokens at which it is tried. */
export type Readers = readonly (readonly [reader: Reader, ...firsts: First[]])[];

export function found(next: number, ...words: readonly TimeWord[]): Found {
  return [words, next];
}

/** A token, if there is one; an index below 0 would be looked up as a name, which is slow and makes later looks slow. */
export function tokenAt(tokens: Tokens, at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at];
}

/** Whether a token has one of some senses; written out, for it is asked all the time. */
export function has(tokens: Tokens, at: number, a: Is, b: Is = a, c: Is = b, d: Is = c, e: Is = d): boolean {
  const is = tokenAt(tokens, at)?.sense?.is;
  return is !== undefined && (is === a || is === b || is === c || is === d || is === e);
}

export function isWord(tokens: Tokens, at: number, text: string): boolean {
  return tokenAt(tokens, at)?.text === text;
}

export function isMark(tokens: Tokens, at: number, marks: string): boolean {
  const token = tokenAt(tokens, at);
  return token?.kind === "mark" && (token.text === marks || marks.includes(token.text));
}

export function isGlued(tokens: Tokens, at: number): boolean {
  return tokens[at]?.glued === true;
}

export function unitAt(tokens: Tokens, at: number): Unit | undefined {
  const sense = tokens[at]?.sense;
  return sense?.is === "unit" ? sense.what : undefined;
}

export function partAt(tokens: Tokens, at: number): PartOfYear | undefined {
  const sense = tokens[at]?.sense;
  return sense?.is === "part" ? sense.what : undefined;
}

/** The token after a full stop that belongs to a shortened word. */
export function pastStop(tokens: Tokens, at: number): number {
  return isMark(tokens, at, ".") && isGlued(tokens, at) ? at + 1 : at;
}

export function pastBlank(tokens: Tokens, at: number): number {
  return tokens[at]?.kind === "blank" ? at + 1 : at;
}

/** Past “год”, “г.”, “гг.” after the figures of a year. */
export function pastYearWord(tokens: Tokens, at: number): number {
  if (unitAt(tokens, at) !== "year" || isWord(tokens, at, "лет")) return at;
  const next = pastStop(tokens, at + 1);
  const isDoubled = next > at + 1 && isWord(tokens, next, "г") && isGlued(tokens, next); // г.г.
  return isDoubled ? pastStop(tokens, next + 1) : next;
}

/** The figures at a token, when they are so many and belong to no word before them: № 41, but not п41. */
export function figures(tokens: Tokens, at: number, from: number, to: number): number | undefined {
  const token = tokenAt(tokens, at);
  if (token?.kind !== "number" || token.text.length < from || token.text.length > to) return undefined;
  const before = tokenAt(tokens, at - 1);
  const inWord =
    token.glued && before?.kind === "word" && !has(tokens, at - 1, "since", "until", "inside", "month");
  return inWord ? undefined : Number(token.text);
}

const endings: readonly string[] = [
  "х",
  "ти",
  "и",
  "го",
  "му",
  "ми",
  "е",
  "ое",
  "й",
  "ый",
  "ой",
  "ий",
  "я",
  "м",
  "ые",
  "ая",
  "ого",
  "ей",
];

/** Past the ending of a number in figures: 3-х, 1-го, 2й; in ordinals also 1 - е. */
export function pastEnding(tokens: Tokens, at: number, spaced = false): number {
  if (isEnding(tokens, at, false)) return at + 1;
  const dashed =
    isMark(tokens, at, "-") && (spaced || isGlued(tokens, at)) && isEnding(tokens, at + 1, spaced);
  return dashed && !isWord(tokens, at + 1, spaced ? "и" : "") ? at + 2 : at;
}

function isEnding(tokens: Tokens, at: number, spaced: boolean): boolean {
  const token = tokens[at];
  return token?.kind === "word" && (spaced || token.glued) && endings.includes(token.text);
}

/** From something to something. */
export function isTo(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, "-") || has(tokens, at, "until");
}

/** A count in figures or words, at most three figures or a half beside them; a count said again in brackets is one. */
export function countAt(tokens: Tokens, at: number): readonly [count: number, next: number] | undefined {
  const first = bareCountAt(tokens, at);
  if (first === undefined) return undefined;
  const next = pastEnding(tokens, first[1]);
  const again = isMark(tokens, next, "(") ? bareCountAt(tokens, next + 1) : undefined;
  const isSame = again !== undefined && again[0] === first[0] && isMark(tokens, again[1], ")");
  return [first[0], isSame ? again[1] + 1 : next];
}

function bareCountAt(tokens: Tokens, at: number): readonly [count: number, next: number] | undefined {
  const sense = tokens[at]?.sense;
  if (sense?.is === "numeral") return [sense.n, at + 1];
  if (sense?.is === "one-and-half") return [1.5, at + 1];
  const whole = figures(tokens, at, 1, 3);
  if (whole === undefined) return undefined;
  const half = isMark(tokens, at + 1, ".,") && isGlued(tokens, at + 1) && isWord(tokens, at + 2, "5");
  return half && isGlued(tokens, at + 2) ? [whole + 0.5, at + 3] : [whole, at + 1];
}
