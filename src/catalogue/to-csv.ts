import type { Catalogue, CatalogueEntry, LabelSet, LabelUse, PropertyValue } from "./catalogue.js";
import { type CsvSeparator, csvText } from "./csv-text.js";

export type CsvOptions = {
  /** `","` unless said otherwise; Excel in Russian expects `";"`. */
  readonly separator?: CsvSeparator;
  /** Begin with a byte order mark, without which Excel takes UTF-8 for something else. */
  readonly byteOrderMark?: boolean;
};

export const labelUses: readonly LabelUse[] = ["official", "short", "plain", "synonym", "search-only"];

/**
 * The entries as a spreadsheet, a row for each: code, kind, parents, flags, replacements, every label, definition and
 * property. Lists stand one below the other in a cell. No cell can be run as a formula. `parseCatalogueCsv` reads it back.
 *
 * @example toCsv(catalogue, { separator: ";", byteOrderMark: true })
 */
export function toCsv(
  catalogue: Catalogue,
  { separator = ",", byteOrderMark = false }: CsvOptions = {},
): string {
  const text = csvText(toRows(catalogue), separator);
  return byteOrderMark ? `\uFEFF${text}` : text;
}

/**
 * The same as rows of cells, the headings first, for a library that writes spreadsheets itself. Nothing is disarmed here.
 *
 * @example toRows(catalogue)[0] // ["code", "kind", "parents", "selectable", …]
 */
export function toRows(catalogue: Catalogue): readonly (readonly string[])[] {
  const columns = columnsOf(catalogue);
  return [
    columns.map(({ heading }) => heading),
    ...catalogue.entries.map((entry) => columns.map(({ cell }) => cell(entry))),
  ];
}

type Column = { readonly heading: string; readonly cell: (entry: CatalogueEntry) => string };

function columnsOf(catalogue: Catalogue): readonly Column[] {
  const { entries, properties } = catalogue;
  const spoken = entries.flatMap(({ labels, definition }) => [
    ...Object.keys(labels),
    ...Object.keys(definition),
  ]);
  const languages = [...new Set([...catalogue.languages, ...spoken])];
  return [
    { heading: "code", cell: ({ code }) => code },
    { heading: "kind", cell: ({ kind }) => kind },
    { heading: "parents", cell: ({ parents }) => cellOf(parents) },
    { heading: "selectable", cell: ({ selectable }) => cellOf(selectable) },
    { heading: "deprecated", cell: ({ deprecated }) => cellOf(deprecated) },
    { heading: "retired", cell: ({ retired }) => cellOf(retired) },
    {
      heading: "replacedBy",
      cell: ({ replacedBy }) => cellOf(replacedBy.map(({ relation, code }) => `${relation} ${code}`)),
    },
    ...languages.flatMap((language) => [
      ...labelUses.map((use) => ({
        heading: `label:${language}:${use}`,
        cell: ({ labels }: CatalogueEntry) => labelCell(own(labels, language), use),
      })),
      {
        heading: `definition:${language}`,
        cell: ({ definition }: CatalogueEntry) => own(definition, language) ?? "",
      },
    ]),
    ...Object.keys(properties).map((name) => ({
      heading: `property:${name}`,
      cell: (entry: CatalogueEntry) => cellOf(own(entry.properties, name)),
    })),
  ];
}

function labelCell(set: LabelSet | undefined, use: LabelUse): string {
  return cellOf(set?.[use]);
}

/** Texts of a catalogue hold no line ends, so a list of them can. */
function cellOf(value: PropertyValue | undefined): string {
  return value === undefined ? "" : typeof value === "object" ? value.join("\n") : String(value);
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
