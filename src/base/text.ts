/** The languages in which the library can say everything. */
export type Language = "ru" | "en";

/** One thing said in both languages. */
export type Text = { readonly ru: string; readonly en: string };

/** A sentence for people, made from facts. */
export type Sentence<Facts> = (facts: Facts) => string;

/** One sentence for each code, made from the facts of that code: a code without a sentence does not compile. */
export type Sentences<Facts> = { readonly [Code in keyof Facts]: Sentence<Facts[Code]> };

/** The facts of each code of a union of problems. */
export type FactsOf<Problem extends { readonly code: string; readonly details: object }> = {
  readonly [One in Problem as One["code"]]: One["details"];
};

/** Facts of a problem whose code says everything. */
export type NoFacts = Readonly<Record<string, never>>;
