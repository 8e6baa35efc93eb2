import type { Catalogue } from "../../catalogue/catalogue.js";
import { compiled } from "../../catalogue/compiled.js";
import { entryOf } from "../../catalogue/entry-of.js";
import { problemOfText, put, valuesOf } from "../cell-readers.js";
import type { CellReader } from "../column.js";
import { plainText } from "../words/plain-tokens.js";

/** Codes, or names of entries as the catalogue has them; words that name none are not taken. */
export const difficultyCodesReader: CellReader = ({ text }, draft, { field, catalogue }) => {
  const problem = problemOfText(text, field);
  if (problem) return problem;
  const values = valuesOf(text, /[;\n]/);
  const codes = values.flatMap((value) => codeOf(value, catalogue) ?? []);
  if (codes.length > 0) put(draft, field, [...new Set(codes)]);
  if (codes.length === values.length) return undefined;
  return codes.length === 0
    ? { code: "cell.unread", details: { field } }
    : { code: "cell.partly-read", details: { field, unread: values.length - codes.length } };
};

/** Without a catalogue what looks like a code is taken for one: parsers and rules ask further. */
export function codeOf(value: string, catalogue: Catalogue | undefined): string | undefined {
  if (catalogue === undefined) return /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/.test(value) ? value : undefined;
  if (entryOf(catalogue, value) !== undefined) return value;
  return compiled(catalogue, codesByName).get(plainText(value));
}

function codesByName({ entries }: Catalogue): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { code, labels } of entries) {
    for (const { official, short, plain, synonym = [] } of Object.values(labels)) {
      for (const name of [official, short, plain, ...synonym]) {
        const key = name === undefined ? "" : plainText(name);
        if (key !== "" && !names.has(key)) names.set(key, code);
      }
    }
  }
  return names;
}
