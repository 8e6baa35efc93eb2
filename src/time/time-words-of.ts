import type { Found, Reader, Readers, Tokens } from "./token-reader.js";
import { countAt, found, isMark, isTo } from "./token-reader.js";
import type { PlacedWord, PlainTimeWord, PlainWord } from "./time-words.js";

export type ReadersByFirst = ReadonlyMap<string, readonly Reader[]>;

/** Readers by the tokens at which they are tried, in the order of the lists. */
export function byFirst(...lists: readonly Readers[]): ReadersByFirst {
  const all = new Map<string, Reader[]>();
  for (const [reader, ...firsts] of lists.flat())
    for (const first of firsts) all.set(first, [...(all.get(first) ?? []), reader]);
  return all;
}

/**
 * The words of a text in its order. A token is offered to the readers of its kind alone, and every reader looks a few
 * tokens ahead, so the work is linear in their number.
 */
export function timeWordsOf(tokens: Tokens, readers: ReadersByFirst): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (let at = 0; at < tokens.length;) {
    const [read, next] = readAt(tokens, at, readers);
    for (const word of read) words.push({ word, from: at, to: next });
    at = next;
  }
  return words;
}

function readAt(tokens: Tokens, at: number, readers: ReadersByFirst): Found {
  const token = tokens[at];
  const first = token?.sense?.is ?? (token?.kind === "mark" ? token.text : token?.kind) ?? "";
  for (const reader of readers.get(first) ?? []) {
    const read = reader(tokens, at);
    if (read !== undefined) return read;
  }
  if (isMark(tokens, at, ".") && isTo(tokens, at + 1)) return found(at + 1); // 15.02.-20.02
  const count = countAt(tokens, at);
  if (count !== undefined) return found(count[1], { is: "number" });
  return found(at + 1, { is: unread.get(first) ?? "other" } as PlainTimeWord);
}

/** What tokens are of which no reader makes more. */
const unread: ReadonlyMap<string, PlainWord> = /* @__PURE__ */ new Map<string, PlainWord>([
  ["line", "line"],
  ["and", "and"],
  ["or", "or"],
  ["inside", "in"],
  ["-", "dash"],
  ["/", "dash"],
  .../* @__PURE__ */ Array.from(",;:.()", (mark) => [mark, "stop"] as const),
]);
