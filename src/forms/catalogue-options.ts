import type { Language } from "../base/text.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { indexable } from "../catalogue/compiled.js";
import { labelOf } from "../catalogue/label-of.js";
import type { NamedRecord } from "../model/names/record-names.js";
import type { FormOption } from "./form-field.js";

const fields: ReadonlySet<string> = new Set([
  "mentor.competences",
  "mentee.difficulties.code",
  "mentee.strengths",
  "program.difficulties.code",
  "program.strengths",
]);

/** Whether a field holds codes of a catalogue of difficulties. */
export function holdsDifficulties(record: NamedRecord, path: readonly string[]): boolean {
  return fields.has([record, ...path].join("."));
}

/** What may be chosen of a catalogue, in its order. */
export function entriesOf(catalogue: Catalogue, language: Language): readonly FormOption[] {
  const asked = indexable(catalogue);
  return catalogue.entries
    .filter(({ selectable, retired }) => selectable && !retired)
    .map(({ code }) => ({ value: code, label: labelOf(asked, code, language)?.text ?? code }));
}
