import { at } from "./hierarchy.js";
import { countOf, type SearchIndex, type TextUse, textUses, weights, mostWeight } from "./search-index.js";
import { mostWorth, type WordMatch, wordMatches, worths } from "./words-alike.js";

/** How much of a question an entry answers, and by what. */
export type SearchStrength = {
  /**
   * `"strong"`: a name of the entry says nearly all that was asked; `"fair"`: a good part of it; `"weak"`: a word of it,
   * or words of the definition only.
   */
  readonly grade: "strong" | "fair" | "weak";
  /** Words asked that say something: «и», «для» and the like are not counted. */
  readonly asked: number;
  /** Those of them that the entry has, in any of its texts. */
  readonly met: number;
  /** What they say of the whole question, 0 to 1 in hundredths: rare words say more, definitions half as much as names. */
  readonly share: number;
  /** The text that answers best. */
  readonly use: TextUse;
  /** The weakest way in which one of its words was met. */
  readonly how: WordMatch;
};

/** The words of the index that a word of the question may stand for, and how rare they are. */
export type WordMet = { readonly alike: ReadonlyMap<number, number>; readonly rare: number };

/** What one text says of the question. */
type TextMet = {
  readonly use: TextUse;
  /** Of what was asked, 0 to 1. */
  readonly told: number;
  readonly how: WordMatch;
  /** That, and how much of the text was asked: what entries are ranked by. */
  readonly fit: number;
};

const nothingMet: TextMet = { use: "definition", told: 0, how: "slip", fit: 0 };

/** Judges rows by their texts; made once for a question. */
export function strengthBy(
  index: SearchIndex,
  met: readonly WordMet[],
): (row: number) => { readonly strength: SearchStrength; readonly fit: number } {
  const wordsBehind = askedByNumber(met);
  const asked = met.reduce((sum, { rare }) => sum + rare, 0);
  const inText = new Float64Array(met.length); // what the text at hand says of each word asked, 0 to 1
  const inRow = new Float64Array(met.length);
  const ranks = new Int8Array(met.length); // beside `inText`: how the word was met there

  const metIn = (text: number): TextMet => {
    const { start, to } = index.texts;
    let own = 0;
    let whole = 0;
    inText.fill(0);
    for (let link = at(start, text); link < at(start, text + 1); link++) {
      const number = at(to, link);
      const behind = wordsBehind.get(number);
      const weight = 1 / (1 + Math.sqrt(countOf(index, number)));
      whole += weight;
      if (behind === undefined) continue;
      own += weight;
      for (const { word, worth, rank } of behind) {
        if (worth <= (inText[word] ?? 0)) continue;
        inText[word] = worth;
        ranks[word] = rank;
      }
    }
    if (own === 0) return nothingMet;
    const kind = index.uses[text] ?? 0;
    const use = textUses[kind] ?? "definition";
    const named = use === "definition" ? 0.5 : 1;
    let told = 0;
    let weakest = 0;
    met.forEach(({ rare }, word) => {
      const share = inText[word] ?? 0;
      if (share > 0) weakest = Math.max(weakest, ranks[word] ?? 0);
      told += (share * rare) / asked;
      inRow[word] = Math.max(inRow[word] ?? 0, share * named);
    });
    const fit = ((weights[kind] ?? 0) / mostWeight) * told * (0.6 + (0.4 * own) / whole);
    return { use, told, how: wordMatches[weakest] ?? "slip", fit };
  };

  return (row) => {
    inRow.fill(0);
    let best = nothingMet;
    for (let text = at(index.textsOfRow, row); text < at(index.textsOfRow, row + 1); text++) {
      const one = metIn(text);
      if (one.fit > best.fit) best = one;
    }
    let share = 0;
    met.forEach(({ rare }, word) => void (share += ((inRow[word] ?? 0) * rare) / asked));
    const { use, how, fit } = best;
    const count = inRow.filter((word) => word > 0).length;
    share = Math.round(share * 100) / 100;
    return { strength: { grade: gradeOf(share, best), asked: met.length, met: count, share, use, how }, fit };
  };
}

/** Which words of the question a word of the index may stand for, how well and by what. */
function askedByNumber(
  met: readonly WordMet[],
): ReadonlyMap<number, readonly { readonly word: number; readonly worth: number; readonly rank: number }[]> {
  const behind = new Map<number, { word: number; worth: number; rank: number }[]>();
  met.forEach(({ alike }, word) => {
    for (const [number, rank] of alike) {
      const one = { word, worth: (worths[rank] ?? 0) / mostWorth, rank };
      const others = behind.get(number);
      if (others === undefined) behind.set(number, [one]);
      else others.push(one);
    }
  });
  return behind;
}

function gradeOf(share: number, { use, told }: TextMet): SearchStrength["grade"] {
  if (use === "definition" || use === "code") return share >= 0.4 ? "fair" : "weak";
  return share >= 0.7 && told >= 0.6 ? "strong" : share >= 0.45 ? "fair" : "weak";
}
