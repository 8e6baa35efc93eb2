import { compareText } from "../base/order.js";
import type { Catalogue } from "./catalogue.js";
import { compiled } from "./compiled.js";
import { placeOf, type SearchIndex, searchIndexOf } from "./search-index.js";
import type { AskedWord } from "./words-asked.js";
import { cutOf, rootOf, stemOf } from "./word-forms.js";
import { kinOf } from "./word-kin.js";

/**
 * How a word was met: as it is written, as another form of it, by its beginning, by a word that means the same or has
 * the same root, with one slip of the key.
 */
export type WordMatch = "as-written" | "form" | "beginning" | "related" | "slip";

export const wordMatches: readonly WordMatch[] = ["as-written", "form", "beginning", "related", "slip"];
const [asWritten, asForm, asBeginning, asRelated, asSlip] = [0, 1, 2, 3, 4] as const;

/** How much a word says that was met so, beside `wordMatches`. Whole numbers, so that sums are the same on every machine. */
export const worths: readonly number[] = [16, 15, 10, 9, 12];
export const mostWorth = 16;

const mostBeginnings = 1000;
const longEnough = { beginning: 4, slip: 4 }; // shorter stems begin words of every kind, and are a slip away from each other

/** Words of the index that an asked one may stand for, each with the best way in which it does, by its place in `wordMatches`. */
export function wordsAlike(
  catalogue: Catalogue,
  { word, abbreviation, alone }: AskedWord,
): ReadonlyMap<number, number> {
  const index = searchIndexOf(catalogue);
  const { words, wordsOfStem, wordsOfRoot } = index;
  const found = new Map<number, number>();
  const note = (numbers: Iterable<number>, match: number) => {
    for (const number of numbers) if (!found.has(number)) found.set(number, match);
  };
  const stem = stemOf(word);
  const place = placeOf(words, word);
  if (words[place] === word) note([place], asWritten);
  note(wordsOfStem.get(stem) ?? [], asForm);
  if (abbreviation) return found; // «РАС» is not the beginning of «распределение»

  if (word.length > 1 || alone) note(beginningWith(words, word), asBeginning); // a preposition begins too many words
  for (const kin of kinOf.get(stem) ?? []) note(wordsOfStem.get(kin) ?? [], asRelated);
  const root = rootOf(stem);
  if (root !== undefined) note(wordsOfRoot.get(root) ?? [], asRelated);
  const cut = cutOf(word);
  if (cut.length >= longEnough.beginning) note(beginningWith(words, cut), asRelated); // «родители» and «родительское»
  if (found.size === 0 && stem.length >= longEnough.slip)
    note(withOneSlip(catalogue, index, word, stem), asSlip);
  return found;
}

function* beginningWith(words: readonly string[], beginning: string): Generator<number> {
  const place = placeOf(words, beginning);
  const end = Math.min(words.length, place + mostBeginnings);
  for (let number = place; number < end && words[number]?.startsWith(beginning) === true; number++)
    yield number;
}

/** Words, stems or roots of the index in order, and as they read backwards, in order. */
type BothWays = { readonly forwards: readonly string[]; readonly backwards: readonly string[] };

function bothWays(words: Iterable<string>): BothWays {
  const forwards = [...new Set(words)].sort(compareText);
  return { forwards, backwards: forwards.map(reversed).sort(compareText) };
}

function wordsAndStems(catalogue: Catalogue): BothWays {
  const { words, wordsOfStem } = searchIndexOf(catalogue);
  return bothWays([...words, ...wordsOfStem.keys()]);
}

function roots(catalogue: Catalogue): BothWays {
  return bothWays(searchIndexOf(catalogue).wordsOfRoot.keys());
}

/** Words one slip away, as they are or as their stem is; failing these, words whose root is. */
function withOneSlip(
  catalogue: Catalogue,
  { words, wordsOfStem, wordsOfRoot }: SearchIndex,
  word: string,
  stem: string,
): readonly number[] {
  const near = oneSlipFrom(compiled(catalogue, wordsAndStems), [word, stem]).flatMap((one) => {
    const place = placeOf(words, one);
    return [...(words[place] === one ? [place] : []), ...(wordsOfStem.get(one) ?? [])];
  });
  const root = rootOf(stem);
  if (near.length > 0 || root === undefined) return near;
  return oneSlipFrom(compiled(catalogue, roots), [root]).flatMap((one) => wordsOfRoot.get(one) ?? []);
}

/**
 * A slip leaves one half of a word as it is: only words with the same first or the same last letters are looked at, and
 * at most so many of either.
 */
function oneSlipFrom({ forwards, backwards }: BothWays, asked: readonly string[]): readonly string[] {
  const near = new Set<string>();
  for (const wanted of new Set(asked)) {
    const half = Math.floor(wanted.length / 2);
    for (const number of beginningWith(forwards, wanted.slice(0, half))) {
      const other = forwards[number] ?? "";
      if (oneSlipApart(wanted, other)) near.add(other);
    }
    const behind = reversed(wanted);
    for (const number of beginningWith(backwards, behind.slice(0, half))) {
      const other = backwards[number] ?? "";
      if (oneSlipApart(behind, other)) near.add(reversed(other));
    }
  }
  return [...near].sort(compareText);
}

function reversed(word: string): string {
  return Array.from(word).reverse().join("");
}

/** A letter too many, too few, another, or two that changed places. */
export function oneSlipApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && long[from] === short[from]) from++;
  let left = short.length; // how much of the shorter one is not yet matched from behind
  for (let end = long.length; left > from && long[end - 1] === short[left - 1]; end--) left--;
  const rest = left - from;
  if (long.length > short.length) return rest === 0;
  if (rest <= 1) return rest === 1;
  return rest === 2 && long[from] === short[from + 1] && long[from + 1] === short[from];
}
