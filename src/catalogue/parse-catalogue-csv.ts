import { type Result, resultOf } from "../base/result.js";
import type { Catalogue, CatalogueDefinition, PropertyDefinition } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { type CatalogueCheck, changesSince } from "./check-catalogue.js";
import { createCatalogue } from "./create-catalogue.js";
import { csvRows } from "./csv-text.js";
import { excerpt, isRecord, type Reading, readSafely, wrongType } from "./shape.js";
import { labelUses } from "./to-csv.js";

/** What a spreadsheet does not hold: the catalogue without its entries. A catalogue itself will do. */
export type CatalogueHead = Omit<CatalogueDefinition, "entries">;

/**
 * A catalogue from the spreadsheet `toCsv` made, edited or not: its rows are the entries, the rest comes from `head`.
 * Columns may be left out and moved; an unknown one, one that stands twice and a cell beyond the headings are problems, so
 * that nothing is lost in silence. Rows without any text are passed over. `entries.0` of an issue is the first row under
 * the headings that has text. With the version before at hand (`previous`), codes that vanished, came back or got another
 * meaning are problems too.
 *
 * @example parseCatalogueCsv(text, catalogue)
 */
export function parseCatalogueCsv(
  text: string,
  head: CatalogueHead,
  { previous }: CatalogueCheck = {},
): Result<Catalogue, CatalogueIssue> {
  const reading: Reading = { issues: [] };
  if (typeof text !== "string") wrongType(reading, "text", text, []);
  const read = readSafely(reading, undefined, () => {
    if (!isRecord(head)) wrongType(reading, "object", head, []);
    return reading.issues.length > 0 ? undefined : readSpreadsheet(text, head);
  });
  const [first, ...others] = reading.issues;
  if (read?.ok === true && previous !== undefined)
    return resultOf(read.value, changesSince(previous, read.value));
  return read ?? (first ? { ok: false, issues: [first, ...others] } : createCatalogue(undefined));
}

function readSpreadsheet(text: string, head: CatalogueHead): Result<Catalogue, CatalogueIssue> {
  const rows = csvRows(text);
  if ("line" in rows) {
    return { ok: false, issues: [{ code: "csv.unreadable", path: [], details: { line: rows.line } }] };
  }
  const { entries, issues } = entriesOfRows(rows, head.properties ?? {});
  const { id, version, prefix, title, publisher, languages, extends: bases, properties } = head;
  const created = createCatalogue({
    ...{ id, version, prefix, title, publisher, languages, extends: bases, properties },
    entries,
  });
  const [first, ...further] = created.ok ? issues : [...issues, ...created.issues];
  return first === undefined ? created : { ok: false, issues: [first, ...further] };
}

/** The entries of a spreadsheet, headings first, as `createCatalogue` and `parseExtension` take them. */
export function entriesOfRows(
  [headings = [], ...others]: readonly (readonly string[])[],
  properties: Readonly<Record<string, PropertyDefinition>>,
): { readonly entries: readonly unknown[]; readonly issues: readonly CatalogueIssue[] } {
  const columns = headings.map((heading) => columnOf(heading, properties));
  const written = others.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  return {
    entries: written.map((cells) => entryFrom(cells, columns)),
    issues: [...headingIssues(headings, columns, written), ...cellIssues(headings.length, written)],
  };
}

function headingIssues(
  headings: readonly string[],
  columns: readonly (Column | undefined)[],
  rows: readonly (readonly string[])[],
): readonly CatalogueIssue[] {
  const issues: CatalogueIssue[] = [];
  const met = new Set<string>();
  const filled = new Set<number>(); // columns with anything under their heading
  for (const cells of rows) cells.forEach((cell, index) => cell !== "" && filled.add(index));
  headings.forEach((heading, index) => {
    const column = columns[index];
    const details = { column: excerpt(column?.heading ?? heading) };
    if (column === undefined) {
      if (heading.trim() !== "" || filled.has(index))
        issues.push({ code: "csv.unknown-column", path: [index], details });
    } else if (met.has(column.heading)) {
      issues.push({ code: "csv.repeated-column", path: [index], details });
    } else met.add(column.heading);
  });
  if (!met.has("code")) issues.push({ code: "csv.missing-column", path: [], details: { column: "code" } });
  return issues;
}

/** Nobody knows what a cell beyond the headings was meant for; its row is told once. */
function cellIssues(headings: number, rows: readonly (readonly string[])[]): readonly CatalogueIssue[] {
  return rows.flatMap((cells, row): CatalogueIssue[] => {
    const cell = cells.slice(headings).find((one) => one.trim() !== "");
    if (cell === undefined) return [];
    return [
      { code: "csv.beyond-headings", path: ["entries", row], details: { cell: excerpt(cell), headings } },
    ];
  });
}

type Fields = [name: string, value: unknown][];

type EntryDraft = {
  readonly fields: Fields;
  readonly labels: Map<string, Fields>;
  readonly definition: Fields;
  readonly properties: Fields;
};

/** Puts a cell of its column where it belongs. */
type Put = (entry: EntryDraft, cell: string) => void;

type Column = { readonly heading: string; readonly put: Put };

function entryFrom(cells: readonly string[], columns: readonly (Column | undefined)[]): unknown {
  const entry: EntryDraft = { fields: [], labels: new Map(), definition: [], properties: [] };
  cells.forEach((cell, index) => {
    if (cell !== "") columns[index]?.put(entry, cell);
  });
  return {
    ...Object.fromEntries(entry.fields),
    labels: Object.fromEntries(Array.from(entry.labels, ([tag, uses]) => [tag, Object.fromEntries(uses)])),
    definition: Object.fromEntries(entry.definition),
    properties: Object.fromEntries(entry.properties),
  };
}

/** Spaces around a heading mean nothing, unless they belong to the name of a property. */
function columnOf(
  written: string,
  properties: Readonly<Record<string, PropertyDefinition>>,
): Column | undefined {
  for (const heading of [written, written.trim()]) {
    const put = putterOf(heading, properties);
    if (put !== undefined) return { heading, put };
  }
  return undefined;
}

function putterOf(
  heading: string,
  properties: Readonly<Record<string, PropertyDefinition>>,
): Put | undefined {
  const read = Object.hasOwn(fieldReaders, heading) ? fieldReaders[heading] : undefined;
  if (read !== undefined) return ({ fields }, cell) => void fields.push([heading, read(cell)]);

  const [field, key = "", use = "", ...rest] = heading.split(":");
  if (field === "label" && rest.length === 0 && labelUses.some((known) => known === use)) {
    const read = use === "synonym" || use === "search-only" ? linesOf : textOf;
    return ({ labels }, cell) => {
      const uses = labels.get(key) ?? [];
      labels.set(key, uses);
      uses.push([use, read(cell)]);
    };
  }
  if (field === "definition" && use === "" && key !== "") {
    return ({ definition }, cell) => void definition.push([key, cell]);
  }
  const name = heading.slice("property:".length); // which may have colons of its own
  if (field !== "property" || !Object.hasOwn(properties, name)) return undefined;
  const readValue = propertyReader(properties[name]);
  return (entry, cell) => void entry.properties.push([name, readValue(cell)]);
}

type CellReader = (cell: string) => unknown;

const fieldReaders: Readonly<Record<string, CellReader>> = {
  code: textOf,
  kind: textOf,
  parents: linesOf,
  selectable: flagOf,
  deprecated: flagOf,
  retired: flagOf,
  replacedBy: (cell) => linesOf(cell).map(replacementOf),
};

function propertyReader(definition: PropertyDefinition | undefined): CellReader {
  const { type = "text", many } = definition ?? {};
  if (type === "boolean") return flagOf;
  if (type === "number") return numberOf;
  return many === true ? linesOf : textOf;
}

/** As it is: a text of a catalogue may begin or end with spaces. */
function textOf(cell: string): string {
  return cell;
}

function linesOf(cell: string): readonly string[] {
  return cell.split(/\r\n|\r|\n/).filter((line) => line !== "");
}

// Spreadsheets write flags in the language of their user.
const flags: readonly (readonly [boolean, readonly string[]])[] = [
  [true, ["true", "истина", "да", "1"]],
  [false, ["false", "ложь", "нет", "0"]],
];

/** A word that is no flag stays a text, and is refused as one. */
function flagOf(cell: string): boolean | string {
  const word = cell.trim().toLowerCase();
  return flags.find(([, words]) => words.includes(word))?.[0] ?? cell;
}

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

const longestNumber = 400; // 1 and 308 zeros is the largest number there is

/** Decimal only, with a point or a comma: a cell of spaces is no zero, and 0x10 is somebody's article number. */
function numberOf(cell: string): number | string {
  const written = cell.length > longestNumber ? "" : cell.trim().replace(/^([+-]?\d*),(?=\d+$)/, "$1.");
  const number = decimal.test(written) ? Number(written) : Number.NaN;
  return Number.isFinite(number) ? number : cell;
}

function replacementOf(line: string): unknown {
  const [relation, code, ...rest] = line.trim().split(/\s+/);
  return rest.length === 0 ? { relation, code } : line;
}
