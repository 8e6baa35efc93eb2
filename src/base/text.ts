/** The languages of all texts of the library. */
export type Language = "ru" | "en";

/** One text in both languages. */
export type Text = { readonly ru: string; readonly en: string };

/**
 * What the caller calls a person, an activity or a record, by its id or ref: in quotes, after a space. Empty where the caller
 * gave no name, so that the words before it stand alone: “У наставника «Иванова А. А.» …”, “У наставника …”.
 */
export type Called = (ref: string) => string;

/** Makes a sentence for people from facts. */
export type Sentence<Facts> = (facts: Facts, called: Called) => string;

/** A sentence for each code, made from the facts of that code. A code without a sentence does not compile. */
export type Sentences<Facts> = { readonly [Code in keyof Facts]: Sentence<Facts[Code]> };

/** The facts of each code of a union of problems. */
export type FactsOf<Problem extends { readonly code: string; readonly details: object }> = {
  readonly [One in Problem as One["code"]]: One["details"];
};

/** Facts of a problem that is fully described by its code. */
export type NoFacts = Readonly<Record<string, never>>;
