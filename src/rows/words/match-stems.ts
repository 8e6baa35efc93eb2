/**
 * Beginnings of words that must stand one after the other: "учител началь" is found in "учитель начальных классов". A
 * beginning with a dot, "зам.", is the whole word; `a|b` is either.
 */
export type StemPhrase = string;

/** A phrase taken apart once: each place with the stems that fit it. */
export type Stems = readonly (readonly { readonly stem: string; readonly whole: boolean }[])[];

export function stemsOf(phrase: StemPhrase): Stems {
  return phrase.split(" ").map((place) =>
    place.split("|").map((stem) => {
      const whole = stem.endsWith(".");
      return { stem: whole ? stem.slice(0, -1) : stem, whole };
    }),
  );
}

/** Whether the words from `at` on begin as the phrase says. */
export function matchesAt(words: readonly string[], at: number, stems: Stems): boolean {
  if (at + stems.length > words.length) return false;
  return stems.every((choices, i) => {
    const word = words[at + i] ?? "";
    return choices.some(({ stem, whole }) => (whole ? word === stem : word.startsWith(stem)));
  });
}

/** One code with the phrases that mean it, the more telling ones anywhere in the list: the longest match wins. */
export type WordTable<Code extends string> = Readonly<Record<Code, readonly StemPhrase[]>>;

export type CompiledWords<Code extends string> = readonly { readonly code: Code; readonly stems: Stems }[];

/** Longest phrases first, so that "учитель логопед" is tried before "учитель"; equal ones in the order of the table. */
export function compiledWords<Code extends string>(table: WordTable<Code>): CompiledWords<Code> {
  const all = (Object.keys(table) as Code[]).flatMap((code) =>
    table[code].map((phrase) => ({ code, stems: stemsOf(phrase) })),
  );
  return all.sort((a, b) => b.stems.length - a.stems.length);
}

/** The code whose phrase begins at a place, with the place behind it. */
export function codeAt<Code extends string>(
  words: readonly string[],
  at: number,
  table: CompiledWords<Code>,
): { readonly code: Code; readonly end: number } | undefined {
  const found = table.find(({ stems }) => matchesAt(words, at, stems));
  return found && { code: found.code, end: at + found.stems.length };
}
