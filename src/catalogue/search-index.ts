import { compareText } from "../base/order.js";
import type { Catalogue, CatalogueEntry } from "./catalogue.js";
import { appearanceOf } from "./check-codes.js";
import { compiled } from "./compiled.js";
import { at, type Links } from "./hierarchy.js";
import { stemOf, wordsOf } from "./word-forms.js";

/** Words of the catalogue in order, by number; for each the rows it names and how well. */
export type SearchIndex = {
  readonly words: readonly string[];
  readonly wordsOfStem: ReadonlyMap<string, readonly number[]>;
  readonly rows: Links;
  /** Beside `rows.to`: how much finding the row by this word says. */
  readonly weights: Uint8Array;
  /** Codes by how they look, so that case and Cyrillic look-alikes do not matter. */
  readonly rowOfCode: ReadonlyMap<string, number>;
};

// A title names the thing, a synonym nearly so; a definition merely speaks of it.
const weight = { official: 8, short: 8, plain: 7, synonym: 6, "search-only": 5, code: 4, definition: 2 };

export function searchIndexOf(catalogue: Catalogue): SearchIndex {
  return compiled(catalogue, build);
}

function build(catalogue: Catalogue): SearchIndex {
  const { numberOf, postings } = readWords(catalogue.entries);
  const words = [...numberOf.keys()].sort(compareText);
  const placeOf = new Int32Array(words.length);
  words.forEach((word, place) => void (placeOf[numberOf.get(word) ?? 0] = place));
  return {
    words,
    wordsOfStem: byStem(words),
    ...grouped(postings, placeOf),
    rowOfCode: new Map(catalogue.entries.map(({ code }, row) => [appearanceOf(code), row])),
  };
}

/** Which word stands in which row, and how well: three columns, one line for each pair. */
type Postings = { readonly words: number[]; readonly rows: number[]; readonly weights: number[] };

/** Words are numbered as they are met; in a row each counts once, in the best place it stands in. */
function readWords(entries: readonly CatalogueEntry[]): {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly postings: Postings;
} {
  const numberOf = new Map<string, number>();
  const postings: Postings = { words: [], rows: [], weights: [] };
  const latest: number[] = []; // by word, its last line
  entries.forEach((entry, row) => {
    for (const [text, weight] of weightedTexts(entry)) {
      for (const word of wordsOf(text)) {
        const number = numberOf.get(word) ?? numberOf.size;
        if (number === numberOf.size) numberOf.set(word, number);
        const line = latest[number] ?? -1;
        if (postings.rows[line] === row) {
          postings.weights[line] = Math.max(weight, postings.weights[line] ?? 0);
          continue;
        }
        latest[number] = postings.words.push(number) - 1;
        postings.rows.push(row);
        postings.weights.push(weight);
      }
    }
  });
  return { numberOf, postings };
}

function weightedTexts({
  code,
  labels,
  definition,
}: CatalogueEntry): (readonly [text: string, weight: number])[] {
  const texts: [string, number][] = [[code, weight.code]];
  for (const set of Object.values(labels)) {
    texts.push([set.official, weight.official]);
    if (set.short !== undefined) texts.push([set.short, weight.short]);
    if (set.plain !== undefined) texts.push([set.plain, weight.plain]);
    for (const synonym of set.synonym ?? []) texts.push([synonym, weight.synonym]);
    for (const words of set["search-only"] ?? []) texts.push([words, weight["search-only"]]);
  }
  for (const text of Object.values(definition)) texts.push([text, weight.definition]);
  return texts;
}

/** The lines by the place of their word, rows in order (a counting sort). */
function grouped(
  { words, rows, weights }: Postings,
  placeOf: Int32Array,
): Pick<SearchIndex, "rows" | "weights"> {
  const start = new Int32Array(placeOf.length + 1);
  for (const word of words) {
    const after = at(placeOf, word) + 1;
    start[after] = at(start, after) + 1;
  }
  for (let place = 0; place < placeOf.length; place++)
    start[place + 1] = at(start, place + 1) + at(start, place);
  const next = start.slice();
  const to = new Int32Array(rows.length);
  const sorted = new Uint8Array(rows.length);
  words.forEach((word, line) => {
    const place = at(placeOf, word);
    const link = at(next, place);
    to[link] = rows[line] ?? 0;
    sorted[link] = weights[line] ?? 0;
    next[place] = link + 1;
  });
  return { rows: { start, to }, weights: sorted };
}

function byStem(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  words.forEach((word, number) => {
    const stem = stemOf(word);
    const same = numbers.get(stem);
    if (same === undefined) numbers.set(stem, [number]);
    else same.push(number);
  });
  return numbers;
}

/** The number of the first word that does not come before `word`. */
export function placeOf(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(words[middle] ?? "", word) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many rows a word names. */
export function countOf({ rows }: SearchIndex, word: number): number {
  return at(rows.start, word + 1) - at(rows.start, word);
}
