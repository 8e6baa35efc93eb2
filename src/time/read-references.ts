import { isWholeDay, readDays } from "./read-days.js";
import type { Found, Readers, Tokens } from "./token-reader.js";
import { found, has, isGlued, isMark, isWord } from "./token-reader.js";

/**
 * The day and number of a document are nobody's term: приказ от 28.08.2024 № 15, от 26.08.2025 № 15, № 41 от
 * 16.02.2024.
 */
function readReferences(tokens: Tokens, at: number): Found | undefined {
  const isPaper = has(tokens, at, "paper");
  const first = isPaper ? pastDot(tokens, at + 1) : at;
  const numbered = pastNumber(tokens, first);
  const dated = pastDay(tokens, numbered);
  const next = dated === numbered ? numbered : pastNumber(tokens, dated);
  const isNumbered = numbered > first || (next > dated && isWord(tokens, numbered, "от"));
  const isDated = dated > numbered;
  return (isDated && (isPaper || isNumbered)) || (isPaper && isNumbered)
    ? found(next, { is: "reference" })
    : undefined;
}

export const referenceReaders: Readers = [[readReferences, "№", "paper", "since", "letter"]];

function pastDot(tokens: Tokens, at: number): number {
  return isMark(tokens, at, ".") ? at + 1 : at;
}

/** Past “от 26.08.2025”, or a bare day. */
function pastDay(tokens: Tokens, at: number): number {
  const start = isWord(tokens, at, "от") ? at + 1 : at;
  const read = isDayBegin(tokens, start) ? readDays(tokens, start) : undefined;
  return read !== undefined && read[0].length === 1 && isWholeDay(read[0][0]) ? read[1] : at;
}

function isDayBegin(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === "number" || tokens[at]?.kind === "blank";
}

/** Past a number after its sign: № 41-од, №22/294, N 126/А. */
export function pastNumber(tokens: Tokens, at: number): number {
  if (!isMark(tokens, at, "№") && !isNumberLetter(tokens, at)) return at;
  let next = at + 2;
  if (!isPiece(tokens, at + 1)) return at;
  while (isGlued(tokens, next) && (isJoint(tokens, next) || isPiece(tokens, next))) next++;
  return isJoint(tokens, next - 1) ? next - 1 : next;
}

function isNumberLetter(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at, "n") && tokens[at + 1]?.kind === "number";
}

function isPiece(tokens: Tokens, at: number): boolean {
  const kind = tokens[at]?.kind;
  return kind === "number" || (kind === "word" && !isWord(tokens, at, "от"));
}

/** A mark inside a number, not the stop after it. */
function isJoint(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, "-/.");
}
