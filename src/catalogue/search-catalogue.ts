import type { Catalogue, LabelLanguage } from "./catalogue.js";
import { appearanceOf } from "./check-codes.js";
import { at } from "./hierarchy.js";
import { type Label, labelOf } from "./label-of.js";
import { nearestCodes } from "./nearest-codes.js";
import { countOf, placeOf, type SearchIndex, searchIndexOf } from "./search-index.js";
import { belongsTo, type SelectionRule } from "./selection-of.js";
import { stemOf, wordsOf } from "./word-forms.js";

export type SearchOptions = {
  /** The language of the labels shown; words are looked for in every language. `"ru"` unless said otherwise. */
  readonly language?: LabelLanguage;
  /** How many hits at most; 20 unless said otherwise. */
  readonly limit?: number;
  /** Only entries of this selection: `{ selectable: true }` for a pick-list. */
  readonly among?: SelectionRule;
};

export type SearchHit<Code extends string = string> = {
  readonly code: Code;
  readonly label: Label;
  /** `"hint"`: the words look like a code the catalogue does not have, and this one is spelled nearly so. */
  readonly by: "code" | "words" | "hint";
};

const longest = { text: 200, words: 12, beginnings: 1000 }; // beyond that it is no search but a paste

/**
 * Entries by the words of a person, Russian or English: labels of every use, definitions and codes. Case, ё and endings
 * do not matter, and the beginning of a word is enough. Those that have more of the words come first, then those where
 * the words say more; equal ones stand in the order of the catalogue. Nothing is found by no words. The time depends on
 * how many entries have the words, not on how many there are.
 *
 * @example searchCatalogue(builtInCatalogue, "оценка урока", { language: "ru", limit: 5 })
 */
export function searchCatalogue<Code extends string>(
  catalogue: Catalogue<Code>,
  words: string,
  options: SearchOptions = {},
): readonly SearchHit<Code>[] {
  const { language = "ru", limit = 20, among = {} } = options;
  const text = words.slice(0, longest.text).trim();
  const wanted = [...new Set(wordsOf(text))].slice(0, longest.words);
  const index = searchIndexOf(catalogue);
  const scores = scoresOf(index, catalogue.entries.length, wanted);

  const belongs = belongsTo(catalogue, among);
  const allowed = (row: number) => {
    const entry = catalogue.entries[row];
    return entry !== undefined && belongs(entry, row);
  };
  const byCode = rowsByCode(catalogue, index, text, scores.allWords);
  const byWords = scores.rows.filter((row) => !byCode.has(row) && allowed(row));
  const hits: (readonly [row: number, by: SearchHit["by"]])[] = [
    ...[...byCode].filter(([row]) => allowed(row)),
    ...best(byWords, scores.of, limit).map((row) => [row, "words"] as const),
  ];
  return hits.slice(0, Math.max(0, limit)).flatMap(([row, by]) => {
    const code = catalogue.entries[row]?.code;
    const label = code === undefined ? undefined : labelOf(catalogue as Catalogue, code, language);
    return code === undefined || label === undefined ? [] : [{ code, label, by }];
  });
}

/** The entry whose code this is; failing that, and when no entry has all the words, codes spelled nearly so. */
function rowsByCode(
  catalogue: Catalogue,
  { rowOfCode }: SearchIndex,
  text: string,
  understood: boolean,
): ReadonlyMap<number, "code" | "hint"> {
  const exact = rowOfCode.get(appearanceOf(text));
  if (exact !== undefined) return new Map([[exact, "code"]]);
  if (understood || !likeCode.test(text)) return new Map();
  return new Map(
    nearestCodes(catalogue, text).map((code) => [rowOfCode.get(appearanceOf(code)) ?? -1, "hint"]),
  );
}

/** Parts with something between them, or letters that run on into digits: `PD-MTE-01`, `pdmet01`. */
const likeCode = /^[\p{L}\p{N}]+([._-][\p{L}\p{N}]+)+$|^\p{L}+\p{N}+$/u;

// How a word was met. A whole word is worth more than a form of it, and that more than a beginning of either.
const asWritten = 4;
const asForm = 3;
const asBeginning = 2;
const asBeginningOfForm = 1;

const perWord = 1 << 20; // more words beat any weight

/** Scores by row, the rows that have any, and whether one of them has all the words. */
function scoresOf(
  index: SearchIndex,
  size: number,
  wanted: readonly string[],
): { readonly of: Float64Array; readonly rows: readonly number[]; readonly allWords: boolean } {
  const of = new Float64Array(size);
  const best = new Int32Array(size);
  const rows: number[] = [];
  let allWords = false;

  for (const word of wanted) {
    const touched: number[] = [];
    const alike = wordsLike(index, word, wanted.length === 1);
    let count = 0;
    for (const number of alike.keys()) count += countOf(index, number);
    const rare = rarity(size, count);
    for (const [number, quality] of alike) {
      const worth = quality * rare;
      for (let link = at(index.rows.start, number); link < at(index.rows.start, number + 1); link++) {
        const row = at(index.rows.to, link);
        const score = worth * (index.weights[link] ?? 0);
        if (best[row] === 0) touched.push(row);
        if (score > at(best, row)) best[row] = score;
      }
    }
    for (const row of touched) {
      const before = of[row] ?? 0;
      if (before === 0) rows.push(row);
      of[row] = before + perWord + at(best, row);
      best[row] = 0;
    }
  }
  for (const row of rows) allWords ||= (of[row] ?? 0) >= wanted.length * perWord;
  return { of, rows, allWords };
}

/** Words of the index that a wanted word may stand for, each with the best reason. */
function wordsLike(index: SearchIndex, wanted: string, alone: boolean): ReadonlyMap<number, number> {
  const { words, wordsOfStem } = index;
  const found = new Map<number, number>();
  const note = (number: number, quality: number) => {
    if (!found.has(number)) found.set(number, quality);
  };
  const noteBeginnings = (beginning: string, quality: number) => {
    const place = placeOf(words, beginning);
    const end = Math.min(words.length, place + longest.beginnings);
    for (let number = place; number < end && words[number]?.startsWith(beginning) === true; number++) {
      note(number, quality);
    }
  };
  const stem = stemOf(wanted);
  const place = placeOf(words, wanted);
  if (words[place] === wanted) note(place, asWritten);
  for (const number of wordsOfStem.get(stem) ?? []) note(number, asForm);
  if (wanted.length > 1 || alone) noteBeginnings(wanted, asBeginning); // a preposition begins too many words
  if (stem.length >= longEnough) noteBeginnings(stem, asBeginningOfForm); // «родители» and «родительское»
  return found;
}

const longEnough = 4; // shorter stems begin words of every kind

/** 1 for a word that everything has, one more with each halving: whole numbers are the same on every machine. */
function rarity(size: number, count: number): number {
  return 32 - Math.clz32(Math.max(1, Math.floor(size / count)));
}

/** The best rows in order, without sorting those that come after. */
function best(rows: readonly number[], scores: Float64Array, limit: number): readonly number[] {
  const order = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  if (rows.length <= limit) return [...rows].sort(order);
  const top: number[] = [];
  for (const row of limit >= 1 ? rows : []) {
    if (top.length >= limit && order(row, top.at(-1) ?? row) > 0) continue;
    let place = top.length;
    while (place > 0 && order(row, top[place - 1] ?? row) < 0) place--;
    top.splice(place, 0, row);
    if (top.length > limit) top.pop();
  }
  return top;
}
