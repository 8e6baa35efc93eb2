import type { Catalogue, LabelLanguage } from "./catalogue.js";
import { appearanceOf } from "./check-codes.js";
import { indexable } from "./compiled.js";
import { at } from "./hierarchy.js";
import { type Label, labelOf } from "./label-of.js";
import { nearestCodes } from "./nearest-codes.js";
import { countOf, placeOf, type SearchIndex, searchIndexOf, mostWeight } from "./search-index.js";
import { type SearchStrength, strengthBy, type WordMet } from "./search-strength.js";
import { belongsTo, type SelectionRule } from "./selection-of.js";
import { mostWorth, wordsAlike, worths } from "./words-alike.js";
import { type AskedWord, wordsAsked } from "./words-asked.js";

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
  /** How much of the question this entry answers. No hit is `"strong"`: the catalogue has no good answer. */
  readonly strength: SearchStrength;
};

const longestText = 200; // beyond that it is no search but a paste

/**
 * Entries by the words of a person, Russian or English: labels of every use, definitions and codes. Case, ё, endings and
 * hyphens do not matter, the beginning of a word is enough, a verb finds its noun, and a word that finds nothing is taken
 * with one slip of the key. A few capitals are an abbreviation and are met whole. Those that have more of what the words
 * say come first; equal ones stand in the order of the catalogue. Nothing is found by no words. Each hit says how strong
 * it is: when none is `"strong"`, offer them as guesses. The time depends on how many entries have the words, not on how
 * many there are.
 *
 * @example searchCatalogue(builtInCatalogue, "оценка урока", { language: "ru", limit: 5 })
 */
export function searchCatalogue<Code extends string>(
  catalogue: Catalogue<Code>,
  words: string,
  options: SearchOptions = {},
): readonly SearchHit<Code>[] {
  const whole = indexable(catalogue);
  const { language = "ru", limit = 20, among = {} } = options;
  const text = words.slice(0, longestText).trim();
  const index = searchIndexOf(whole);
  const asked = wordsAsked(text, (word) => index.words[placeOf(index.words, word)] === word);
  const met = asked.map((word) => metBy(whole, index, word));
  const scores = scoresOf(index, whole.entries.length, met);

  const belongs = belongsTo(whole, among);
  const allowed = (row: number) => {
    const entry = whole.entries[row];
    return entry !== undefined && belongs(entry, row);
  };
  const byCode = rowsByCode(whole, index, text, scores.allWords);
  const byWords = scores.rows.filter((row) => !byCode.has(row) && allowed(row));
  const hits: (readonly [row: number, by: SearchHit["by"], strength: SearchStrength])[] = [
    ...[...byCode].filter(([row]) => allowed(row)).map(([row, by]) => [row, by, strengthByCode(by)] as const),
    ...ranked(index, byWords, scores.of, met, limit).map(
      ([row, strength]) => [row, "words", strength] as const,
    ),
  ];
  return hits.slice(0, Math.max(0, limit)).flatMap(([row, by, strength]) => {
    const code = whole.entries[row]?.code;
    const label = code === undefined ? undefined : labelOf(whole as Catalogue, code, language);
    return code === undefined || label === undefined ? [] : [{ code, label, by, strength }];
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

function strengthByCode(by: "code" | "hint"): SearchStrength {
  return by === "code"
    ? { grade: "strong", asked: 1, met: 1, share: 1, use: "code", how: "as-written" }
    : { grade: "weak", asked: 1, met: 0, share: 0, use: "code", how: "slip" };
}

function metBy(catalogue: Catalogue, index: SearchIndex, asked: AskedWord): WordMet {
  const alike = wordsAlike(catalogue, asked);
  let count = 0;
  for (const number of alike.keys()) count += countOf(index, number);
  return { alike, rare: rarity(catalogue.entries.length, count) };
}

/** In quarters: 4 for what everything has, 4 more with each halving, so that what nobody has is the rarest. */
function rarity(size: number, count: number): number {
  return 4 + Math.round(4 * Math.log2(Math.max(1, size / Math.max(1, count))));
}

/** Scores by row, the rows that have any, and whether one of them has all the words. */
function scoresOf(
  index: SearchIndex,
  size: number,
  met: readonly WordMet[],
): { readonly of: Float64Array; readonly rows: readonly number[]; readonly allWords: boolean } {
  const of = new Float64Array(size);
  const best = new Int32Array(size);
  const words = new Uint8Array(size);
  const rows: number[] = [];

  for (const { alike, rare } of met) {
    const touched: number[] = [];
    for (const [number, match] of alike) {
      const worth = (worths[match] ?? 0) * rare;
      for (let link = at(index.rows.start, number); link < at(index.rows.start, number + 1); link++) {
        const row = at(index.rows.to, link);
        const score = worth * (index.weights[link] ?? 0);
        if (best[row] === 0) touched.push(row);
        if (score > at(best, row)) best[row] = score;
      }
    }
    for (const row of touched) {
      if (words[row] === 0) rows.push(row);
      words[row] = (words[row] ?? 0) + 1;
      of[row] = (of[row] ?? 0) + at(best, row);
      best[row] = 0;
    }
  }
  return { of, rows, allWords: met.length > 0 && rows.some((row) => words[row] === met.length) };
}

const judgedClosely = 24;

/** The best rows by what their words say; of them, the first ones by how well one of their texts answers the whole. */
function ranked(
  index: SearchIndex,
  rows: readonly number[],
  scores: Float64Array,
  met: readonly WordMet[],
  limit: number,
): readonly (readonly [row: number, strength: SearchStrength])[] {
  const top = best(rows, scores, Math.max(limit, judgedClosely));
  const strengthOf = strengthBy(index, met);
  let most = 0;
  for (const { rare } of met) most += rare * mostWorth * mostWeight;
  const judged = top.slice(0, judgedClosely).map((row) => {
    const { strength, fit } = strengthOf(row);
    return { row, strength, score: (scores[row] ?? 0) / most + fit };
  });
  judged.sort((a, b) => b.score - a.score || a.row - b.row);
  const rest = top.slice(judgedClosely, limit).map((row) => [row, strengthOf(row).strength] as const);
  return [...judged.map(({ row, strength }) => [row, strength] as const), ...rest];
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
