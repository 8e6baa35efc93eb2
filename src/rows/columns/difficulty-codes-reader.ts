import type { Catalogue } from "../../catalogue/catalogue.js";
import { compiled } from "../../catalogue/compiled.js";
import { entryOf } from "../../catalogue/entry-of.js";
import { problemOfText, put } from "../cell-readers.js";
import type { CellReader } from "../column.js";
import { readListed, saysNone } from "../listed-values.js";
import { plainText } from "../words/plain-tokens.js";

/** Codes, or names of entries as the catalogue has them; words that name none are not taken. */
export const difficultyCodesReader: CellReader = ({ text }, draft, { field, catalogue }) => {
  const problem = problemOfText(text, field);
  if (problem) return problem;
  if (saysNone(text)) return put(draft, field, []);
  const { values, unread } = readListed(text, (value) => codeOf(value, catalogue));
  if (values.length === 0) return { code: "cell.unread", details: { field } };
  put(draft, field, [...new Set(values)]);
  return unread > 0 ? { code: "cell.partly-read", details: { field, unread } } : undefined;
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
