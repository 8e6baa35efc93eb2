import type { Catalogue, CatalogueEntry, KnownCode, LabelLanguage } from "./catalogue.js";
import { entryOf } from "./entry-of.js";

/** A label with the language and the use it really has. */
export type Label = {
  readonly text: string;
  readonly language: LabelLanguage;
  readonly use: "official" | "short" | "plain";
};

/**
 * How an entry is called. Asked for a language it has no label in, the entry answers in the first language of the
 * catalogue; asked for a short or plain label it does not have, with the official one. The answer says which it is.
 * Undefined for an unknown code.
 *
 * @example labelOf(catalogue, "PD-MET-01", "tt") // { text: "Постановка цели занятия", language: "ru", use: "official" }
 */
export function labelOf<Code extends string>(
  catalogue: Catalogue<Code>,
  code: KnownCode<Code>,
  language: LabelLanguage,
  use?: Label["use"],
): Label;
export function labelOf(
  catalogue: Catalogue,
  code: string,
  language: LabelLanguage,
  use?: Label["use"],
): Label | undefined;
export function labelOf(
  catalogue: Catalogue,
  code: string,
  language: LabelLanguage,
  use: Label["use"] = "official",
): Label | undefined {
  const entry = entryOf(catalogue, code);
  return entry && labelIn(entry, [language, ...catalogue.languages], use);
}

function labelIn(
  { labels }: CatalogueEntry,
  wanted: readonly string[],
  use: Label["use"],
): Label | undefined {
  const language = [...wanted, ...Object.keys(labels)].find((tag) => Object.hasOwn(labels, tag));
  const set = language === undefined ? undefined : labels[language];
  if (language === undefined || set === undefined) return undefined;
  const text = set[use];
  return text === undefined ? { text: set.official, language, use: "official" } : { text, language, use };
}
