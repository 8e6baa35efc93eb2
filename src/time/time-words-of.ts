import { readDays } from "./read-days.js";
import { readLengths } from "./read-lengths.js";
import { readOrdinals } from "./read-ordinals.js";
import { readReferences } from "./read-references.js";
import type { Found, Reader, Tokens } from "./token-reader.js";
import { countAt, found, has, isGlued, isMark, isTo } from "./token-reader.js";
import type { PlacedWord } from "./time-words.js";

/**
 * The words of a text in its order; how often something is held and the fixed phrases are read by readers of their
 * own, one set for periods and a larger one for plans. Every reader looks a few tokens ahead, so the work grows with
 * the number of tokens alone.
 */
export function timeWordsOf(
  tokens: Tokens,
  often: Reader,
  phrases: readonly Reader[],
): readonly PlacedWord[] {
  const phrase: Reader = (all, at) => firstOf(phrases, all, at);
  const words: PlacedWord[] = [];
  for (let at = 0; at < tokens.length;) {
    const [read, next] = readAt(tokens, at, often, phrase);
    for (const word of read) words.push({ word, from: at, to: next });
    at = next;
  }
  return words;
}

function readAt(tokens: Tokens, at: number, often: Reader, phrase: Reader): Found {
  const token = tokens[at];
  if (token?.kind === "line") return found(at + 1, { is: "line" });
  if (token?.kind === "word" && token.sense === undefined) return found(at + 1, { is: "other" });
  if (token?.kind === "mark") return markAt(tokens, at, phrase);
  return (
    readReferences(tokens, at) ??
    readDays(tokens, at) ??
    readBlank(tokens, at) ??
    often(tokens, at) ??
    readOrdinals(tokens, at) ??
    readLengths(tokens, at) ??
    phrase(tokens, at) ??
    readRest(tokens, at)
  );
}

function firstOf(readers: readonly Reader[], tokens: Tokens, at: number): Found | undefined {
  for (const reader of readers) {
    const read = reader(tokens, at);
    if (read !== undefined) return read;
  }
  return undefined;
}

function markAt(tokens: Tokens, at: number, phrase: Reader): Found {
  if (isMark(tokens, at, "№")) return readReferences(tokens, at) ?? found(at + 1, { is: "other" });
  if (isMark(tokens, at, "-/")) return phrase(tokens, at) ?? found(at + 1, { is: "dash" });
  if (isMark(tokens, at, ".") && isTo(tokens, at + 1)) return found(at + 1); // 15.02.-20.02
  return found(at + 1, { is: isMark(tokens, at, ",;:.()") ? "stop" : "other" });
}

/** Underscores and the figures that stand in them: 20__ год. */
function readBlank(tokens: Tokens, at: number): Found | undefined {
  const isBlank = (i: number) => tokens[i]?.kind === "blank";
  const first = tokens[at];
  const isBegun = first?.kind === "number" && first.text.length <= 3 && isBlank(at + 1);
  if (!isBlank(at) && !(isBegun && isGlued(tokens, at + 1))) return undefined;
  let next = at + 1;
  while (next < at + 4 && isGlued(tokens, next) && (isBlank(next) || tokens[next]?.kind === "number")) next++;
  return found(next, { is: "blank" });
}

function readRest(tokens: Tokens, at: number): Found {
  if (has(tokens, at, "and")) return found(at + 1, { is: "and" });
  if (has(tokens, at, "or")) return found(at + 1, { is: "or" });
  if (has(tokens, at, "inside")) return found(at + 1, { is: "in" });
  const count = countAt(tokens, at);
  return count === undefined ? found(at + 1, { is: "other" }) : found(count[1], { is: "number" });
}
