/** Longer texts are no words of a cell: nothing is looked for in them. */
export const longestWords = 2_000;

// Latin letters that look like Cyrillic ones, as they slip into Russian words; small letters only.
const lookalikes: Readonly<Record<string, string>> = {
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
};

/** Words of a text as they are compared, and apart from them the words of each bracket. */
export type PlainTokens = {
  readonly words: readonly string[];
  readonly brackets: readonly (readonly string[])[];
};

/**
 * Words in small letters, ё as е, Latin letters inside Russian words as Cyrillic, letters apart from digits; every other
 * sign only parts them, but for a comma, a semicolon and a slash, which stand as words of their own. Linear in the length;
 * a text over `longestWords` has no words.
 */
export function plainTokens(text: string): PlainTokens {
  const outer: string[] = [];
  const brackets: string[][] = [];
  if (text.length > longestWords) return { words: outer, brackets };
  let depth = 0;
  for (const [token] of text.toLowerCase().matchAll(/\p{L}+|\p{N}+|[(),;/]/gu)) {
    if (token === "(") {
      if (++depth === 1) brackets.push([]);
      continue;
    }
    if (token === ")") {
      depth = Math.max(0, depth - 1);
      continue;
    }
    const into = depth > 0 ? (brackets.at(-1) ?? outer) : outer;
    into.push(cyrillicOf(token.replaceAll("ё", "е")));
  }
  return { words: outer, brackets };
}

/** As one text: for looking up in a table of whole phrases. */
export function plainText(text: string): string {
  return plainTokens(text)
    .words.filter((word) => !isSeparator(word))
    .join(" ");
}

export function isSeparator(word: string): boolean {
  return word === "," || word === ";" || word === "/";
}

function cyrillicOf(word: string): string {
  if (!/[а-я]/.test(word) || !/[a-z]/.test(word)) return word;
  let result = "";
  for (const letter of word) result += lookalikes[letter] ?? letter;
  return result;
}
