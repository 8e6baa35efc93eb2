/** The languages of all texts of the library. */
export type Language = "ru" | "en";

/** One text in both languages. */
export type Text = { readonly ru: string; readonly en: string };

/** Makes a sentence for people from facts. */
export type Sentence<Facts> = (facts: Facts) => string;

/** A sentence for each code, made from the facts of that code. A code without a sentence does not compile. */
export type Sentences<Facts> = { readonly [Code in keyof Facts]: Sentence<Facts[Code]> };

/** The facts of each code of a union of problems. */
export type FactsOf<Problem extends { readonly code: string; readonly details: object }> = {
  readonly [One in Problem as One["code"]]: One["details"];
};

/** Facts of a problem that is fully described by its code. */
export type NoFacts = Readonly<Record<string, never>>;
