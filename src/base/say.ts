import type { Sentences } from "./text.js";

/**
 * The sentence of a problem. A code that nobody knows, of a newer version perhaps, is said as it is, and so is one whose
 * facts are missing: a sentence says no "undefined".
 */
export function say<Facts, Code extends keyof Facts & string>(
  sentences: Sentences<Facts>,
  { code, details }: { readonly code: Code; readonly details: Facts[Code] },
): string {
  if (!Object.hasOwn(sentences, code)) return code;
  try {
    const text = sentences[code](details);
    const [gap] = /undefined|NaN|\[object/.exec(text) ?? [];
    return gap === undefined || JSON.stringify(details).includes(gap) ? text : code;
  } catch {
    return code; // a sentence fails for nothing but facts that are missing
  }
}

/** The words of a code, or the code itself. */
export function wordsOf(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
