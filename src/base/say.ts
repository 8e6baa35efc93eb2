import type { Sentences } from "./text.js";

/** The sentence of a problem; a code that nobody knows, of a newer version perhaps, is said as it is. */
export function say<Facts, Code extends keyof Facts & string>(
  sentences: Sentences<Facts>,
  { code, details }: { readonly code: Code; readonly details: Facts[Code] },
): string {
  return Object.hasOwn(sentences, code) ? sentences[code](details) : code;
}

/** The words of a code, or the code itself. */
export function wordsOf(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
