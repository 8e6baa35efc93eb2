import type { Called, Sentences } from "./text.js";

/**
 * The sentence for a problem. An unknown code, perhaps of a newer version, is returned as it is. So is a code
 * whose facts are missing, so that no sentence contains "undefined".
 */
export function say<Facts, Code extends keyof Facts & string>(
  sentences: Sentences<Facts>,
  { code, details }: { readonly code: Code; readonly details: Facts[Code] },
  called: Called = unnamed,
): string {
  if (!Object.hasOwn(sentences, code)) return code;
  try {
    const text = sentences[code](details, called);
    const [gap] = /undefined|NaN|\[object/.exec(text) ?? [];
    return gap === undefined || JSON.stringify(details).includes(gap) ? text : code;
  } catch {
    return code; // a sentence fails only if facts are missing
  }
}

/** Nothing has a name of the caller's. */
export const unnamed: Called = () => "";

/** The label of a code, or the code itself if it is unknown. */
export function wordsOf(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
