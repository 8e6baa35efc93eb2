import { compound, fillers, joinedOf, wordsOf } from "./word-forms.js";

/** A word of a question. */
export type AskedWord = {
  readonly word: string;
  /** A few capitals: «РАС», «ФГОС». It is met whole or not at all. */
  readonly abbreviation: boolean;
  /** The only word of the question, perhaps not written to its end. */
  readonly alone: boolean;
};

const longest = { words: 12, abbreviation: 5 };

/**
 * The words of a question that say something, each once. A question of nothing but «и» and «в» is taken at its word. A
 * compound whose parts nobody `knows`, but the whole, counts as one: «вне-урочный».
 */
export function wordsAsked(text: string, knows: (word: string) => boolean): readonly AskedWord[] {
  const capitals = new Set(text.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu)?.flatMap(wordsOf));
  const joined = text.replace(compound, (parts) => {
    const whole = joinedOf(parts);
    return knows(whole) && !wordsOf(parts).every(knows) ? whole : parts;
  });
  const words = wordsOf(joined);
  const telling = words.filter((word) => !fillers.has(word));
  const asked = [...new Set(telling.length > 0 ? telling : words)].slice(0, longest.words);
  return asked.map((word) => ({
    word,
    abbreviation: word.length <= longest.abbreviation && capitals.has(word),
    alone: asked.length === 1,
  }));
}
