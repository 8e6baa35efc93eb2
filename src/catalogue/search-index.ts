import { compareText } from "../base/order.js";
import type { Catalogue, CatalogueEntry, LabelUse } from "./catalogue.js";
import { appearanceOf } from "./check-codes.js";
import { compiled } from "./compiled.js";
import { at, type Links } from "./hierarchy.js";
import { compound, fillers, joinedOf, rootOf, stemOf, wordsOf } from "./word-forms.js";

/** What a text of an entry is. */
export type TextUse = LabelUse | "code" | "definition";

/** Words of the catalogue in order, by number; for each the rows it names and how well; and the texts of each row. */
export type SearchIndex = {
  readonly words: readonly string[];
  readonly wordsOfStem: ReadonlyMap<string, readonly number[]>;
  readonly wordsOfRoot: ReadonlyMap<string, readonly number[]>;
  readonly rows: Links;
  /** Beside `rows.to`: how much finding the row by this word says. */
  readonly weights: Uint8Array;
  /** The texts of a row: those of `row` are numbered from `texts.start[row]`. */
  readonly textsOfRow: Int32Array;
  /** The words of a text that say something. */
  readonly texts: Links;
  /** Beside `texts`: what each is, by its place in `textUses`. */
  readonly uses: Uint8Array;
  /** Codes by how they look, so that case and Cyrillic look-alikes do not matter. */
  readonly rowOfCode: ReadonlyMap<string, number>;
};

export const textUses: readonly TextUse[] = [
  ...(["official", "short", "plain", "synonym", "search-only", "code", "definition"] as const),
];

/** Beside `textUses`: a title names the thing, a synonym nearly so; a definition merely speaks of it. */
export const weights: readonly number[] = [8, 8, 7, 7, 6, 4, 2];
export const mostWeight = 8;

export function searchIndexOf(catalogue: Catalogue): SearchIndex {
  return compiled(catalogue, build);
}

function build(catalogue: Catalogue): SearchIndex {
  const { numberOf, postings, texts } = readWords(catalogue.entries);
  const words = [...numberOf.keys()].sort(compareText);
  const placeOf = new Int32Array(words.length);
  words.forEach((word, place) => void (placeOf[numberOf.get(word) ?? 0] = place));
  const stems = words.map(stemOf);
  return {
    words,
    wordsOfStem: grouped(stems),
    wordsOfRoot: grouped(stems.map(rootOf)),
    ...sorted(postings, placeOf),
    textsOfRow: Int32Array.from(texts.ofRow),
    texts: {
      start: Int32Array.from(texts.start),
      to: Int32Array.from(texts.words, (number) => at(placeOf, number)),
    },
    uses: Uint8Array.from(texts.uses),
    rowOfCode: new Map(catalogue.entries.map(({ code }, row) => [appearanceOf(code), row])),
  };
}

/** Which word stands in which row, and how well: three columns, one line for each pair. */
type Postings = { readonly words: number[]; readonly rows: number[]; readonly weights: number[] };

type Texts = {
  readonly ofRow: number[];
  readonly start: number[];
  readonly words: number[];
  readonly uses: number[];
};

/** Words are numbered as they are met; in a row each counts once, in the best place it stands in. */
function readWords(entries: readonly CatalogueEntry[]): {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly postings: Postings;
  readonly texts: Texts;
} {
  const numberOf = new Map<string, number>();
  const postings: Postings = { words: [], rows: [], weights: [] };
  const texts: Texts = { ofRow: [0], start: [0], words: [], uses: [] };
  const latest: number[] = []; // by word, its last line
  const note = (word: string, row: number, weight: number): number => {
    const number = numberOf.get(word) ?? numberOf.size;
    if (number === numberOf.size) numberOf.set(word, number);
    const line = latest[number] ?? -1;
    if (postings.rows[line] === row) {
      postings.weights[line] = Math.max(weight, postings.weights[line] ?? 0);
      return number;
    }
    latest[number] = postings.words.push(number) - 1;
    postings.rows.push(row);
    postings.weights.push(weight);
    return number;
  };
  entries.forEach((entry, row) => {
    for (const [text, use] of textsOf(entry)) {
      const kind = textUses.indexOf(use);
      const weight = weights[kind] ?? 0;
      for (const word of wordsOf(text)) {
        const number = note(word, row, weight);
        if (!fillers.has(word)) texts.words.push(number);
      }
      for (const parts of text.match(compound) ?? []) {
        texts.words.push(note(joinedOf(parts), row, weight));
      }
      texts.uses.push(kind);
      texts.start.push(texts.words.length);
    }
    texts.ofRow.push(texts.uses.length);
  });
  return { numberOf, postings, texts };
}

function textsOf({ code, labels, definition }: CatalogueEntry): (readonly [text: string, use: TextUse])[] {
  const texts: [string, TextUse][] = [[code, "code"]];
  for (const set of Object.values(labels)) {
    texts.push([set.official, "official"]);
    if (set.short !== undefined) texts.push([set.short, "short"]);
    if (set.plain !== undefined) texts.push([set.plain, "plain"]);
    for (const synonym of set.synonym ?? []) texts.push([synonym, "synonym"]);
    for (const words of set["search-only"] ?? []) texts.push([words, "search-only"]);
  }
  for (const text of Object.values(definition)) texts.push([text, "definition"]);
  return texts;
}

/** The lines by the place of their word, rows in order (a counting sort). */
function sorted(
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
  const inOrder = new Uint8Array(rows.length);
  words.forEach((word, line) => {
    const place = at(placeOf, word);
    const link = at(next, place);
    to[link] = rows[line] ?? 0;
    inOrder[link] = weights[line] ?? 0;
    next[place] = link + 1;
  });
  return { rows: { start, to }, weights: inOrder };
}

function grouped(keys: readonly (string | undefined)[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  keys.forEach((key, number) => {
    if (key === undefined) return;
    const same = numbers.get(key);
    if (same === undefined) numbers.set(key, [number]);
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
