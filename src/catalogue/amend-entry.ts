import type { Path } from "../base/path.js";
import type { Amendment, CatalogueEntry, LabelSet } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { sameValue } from "./same-value.js";
import { excerpt } from "./shape.js";

/** The entry with what the amendment adds, and an issue for everything the amendment would have changed. */
export function amendEntry(
  entry: CatalogueEntry,
  amendment: Amendment,
  path: Path,
): { readonly entry: CatalogueEntry; readonly issues: readonly CatalogueIssue[] } {
  const issues: CatalogueIssue[] = [];

  /** What stands, when anything does; a different wish is noted. */
  const keep = <Value>(field: readonly string[], stands: Value | undefined, wanted: Value): Value => {
    if (stands === undefined) return wanted;
    if (!sameValue(stands, wanted)) {
      const details = {
        code: entry.code,
        field: field.join("."),
        stands: excerpt(typeof stands === "string" ? stands : JSON.stringify(stands)),
        wanted: excerpt(typeof wanted === "string" ? wanted : JSON.stringify(wanted)),
      };
      issues.push({ code: "extension.changes-meaning", path: [...path, ...field], details });
    }
    return stands;
  };
  const add = <Value>(
    field: string,
    standing: Readonly<Record<string, Value>>,
    added: Readonly<Record<string, Value>> = {},
  ): Readonly<Record<string, Value>> => {
    const fields = Object.entries(added).map(([key, wanted]) => {
      const stands = Object.hasOwn(standing, key) ? standing[key] : undefined;
      return [key, keep([field, key], stands, wanted)] as const;
    });
    return Object.fromEntries([...Object.entries(standing), ...fields]);
  };

  const labels = Object.entries(amendment.labels ?? {}).map(([language, wanted]) => {
    const stands = Object.hasOwn(entry.labels, language) ? entry.labels[language] : undefined;
    const set = typeof wanted === "string" ? { official: wanted } : wanted;
    if (stands === undefined && set.official === undefined) {
      const details = { code: entry.code, languages: [language] };
      issues.push({ code: "label.missing", path: [...path, "labels", language], details });
    }
    return [language, addLabels(stands, set, (use, a, b) => keep(["labels", language, use], a, b))] as const;
  });
  const { replacedBy = [] } = amendment;

  return {
    entry: {
      ...entry,
      labels: Object.fromEntries([...Object.entries(entry.labels), ...labels]),
      definition: add("definition", entry.definition, amendment.definition),
      properties: add("properties", entry.properties, amendment.properties),
      selectable: entry.selectable && amendment.hidden !== true,
      deprecated: entry.deprecated || amendment.deprecated === true,
      retired: entry.retired || amendment.retired === true,
      replacedBy:
        replacedBy.length === 0 || entry.replacedBy.length === 0
          ? [...entry.replacedBy, ...replacedBy]
          : keep(["replacedBy"], entry.replacedBy, replacedBy),
    },
    issues,
  };
}

/** Synonyms and words for a search join those that stand; of the other uses there is one label each. */
function addLabels(
  stands: Partial<LabelSet> = {},
  wanted: Partial<LabelSet>,
  keep: (use: string, stands: string | undefined, wanted: string) => string,
): LabelSet {
  const one = (use: "official" | "short" | "plain") => {
    const label = wanted[use] === undefined ? stands[use] : keep(use, stands[use], wanted[use]);
    return label !== undefined && { [use]: label };
  };
  const several = (use: "synonym" | "search-only") => {
    const labels = [...new Set([...(stands[use] ?? []), ...(wanted[use] ?? [])])];
    return labels.length > 0 && { [use]: labels };
  };
  return {
    official: "",
    ...one("official"),
    ...one("short"),
    ...one("plain"),
    ...several("synonym"),
    ...several("search-only"),
  };
}
