import { type Result, resultOf } from "../base/result.js";
import type { Catalogue, CatalogueExtension, PropertyDefinition } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { csvRows, csvText } from "./csv-text.js";
import { rowsOf } from "./hierarchy.js";
import { entriesOfRows } from "./parse-catalogue-csv.js";
import { parseExtension } from "./read-extension.js";
import { isRecord, type Reading, readSafely, wrongType } from "./shape.js";

/** What a sheet does not hold: the extension without its entries and amendments. */
export type ExtensionHead = Omit<CatalogueExtension, "entries" | "amendments">;

/**
 * An extension from a sheet that a methodologist filled in: the headings of `extensionTemplate`, or those of `toCsv`. A
 * parent is a code or the name of a group, of the sheet or of the base; lists stand one below the other or with commas or
 * semicolons between; a value of a property is its code or its name. Only the shape is judged: `extendCatalogue` judges what
 * the extension says of its base.
 *
 * @example
 * const sheet = parseExtensionCsv(text, { id: "region-16", version: "1", prefix: "X-16-", title, languages: ["ru"] }, base);
 * if (sheet.ok) extendCatalogue<string, string>(base, sheet.value);
 */
export function parseExtensionCsv(
  text: string,
  head: ExtensionHead,
  base: Catalogue,
): Result<CatalogueExtension, CatalogueIssue> {
  const reading: Reading = { issues: [] };
  if (typeof text !== "string") wrongType(reading, "text", text, []);
  if (!isRecord(head)) wrongType(reading, "object", head, []);
  const entries = readSafely(reading, [], () =>
    reading.issues.length > 0 ? [] : read(reading, text, head, base),
  );
  if (reading.issues.length > 0 && !isRecord(head)) return resultOf(head, reading.issues);
  const extension = parseExtension(isRecord(head) ? { ...head, entries } : head);
  return extension.ok
    ? resultOf(extension.value, reading.issues)
    : resultOf(head, [...reading.issues, ...extension.issues]);
}

function read(reading: Reading, text: string, head: ExtensionHead, base: Catalogue): readonly unknown[] {
  const rows = csvRows(text);
  if ("line" in rows) {
    reading.issues.push({ code: "csv.unreadable", path: [], details: { line: rows.line } });
    return [];
  }
  const properties = { ...head.properties, ...base.properties };
  const [written = [], ...others] = rows;
  const headings = written.map((heading) => headingOf(heading, properties));
  const codeOf = codesByName(headings, others, base);
  const cells = others.map((row) =>
    row.map((cell, column) => plainCell(headings[column] ?? "", cell, properties, codeOf)),
  );
  const { entries, issues } = entriesOfRows([headings, ...cells], properties);
  reading.issues.push(...issues);
  return entries;
}

const russian: Readonly<Record<string, string>> = {
  код: "code",
  вид: "kind",
  родитель: "parents",
  родители: "parents",
  группа: "parents",
  название: "label:ru:official",
  кратко: "label:ru:short",
  "простыми словами": "label:ru:plain",
  синонимы: "label:ru:synonym",
  "слова для поиска": "label:ru:search-only",
  определение: "definition:ru",
  описание: "definition:ru",
  "название на английском": "label:en:official",
  "определение на английском": "definition:en",
};

function headingOf(written: string, properties: Readonly<Record<string, PropertyDefinition>>): string {
  const heading = plain(written);
  const known = Object.hasOwn(russian, heading) ? russian[heading] : undefined;
  if (known !== undefined) return known;
  const named = Object.entries(properties).find(([, { title }]) =>
    Object.values(title).some((one) => plain(one) === heading),
  );
  return named === undefined ? written : `property:${named[0]}`;
}

const kinds: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["группа", "group"],
  ["затруднение", "item"],
]);

/** A cell as `toCsv` would have written it. */
function plainCell(
  heading: string,
  cell: string,
  properties: Readonly<Record<string, PropertyDefinition>>,
  codeOf: (name: string) => string,
): string {
  if (heading === "kind") return kinds.get(plain(cell)) ?? cell;
  if (heading === "parents") return listed(cell).map(codeOf).join("\n");
  if (heading.endsWith(":synonym") || heading.endsWith(":search-only")) return listed(cell).join("\n");
  const name = heading.startsWith("property:") ? heading.slice("property:".length) : "";
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (property?.type !== "code") return cell.trim();
  return (property.many === true ? listed(cell) : [cell.trim()])
    .map((value) => valueOf(property, value))
    .join("\n");
}

function valueOf({ values = {} }: PropertyDefinition, written: string): string {
  const named = Object.entries(values).find(([, title]) =>
    Object.values(title).some((one) => plain(one) === plain(written)),
  );
  return named?.[0] ?? written;
}

function listed(cell: string): readonly string[] {
  return cell
    .split(/[\r\n,;]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** A parent by its name: those of the sheet before those of the base. */
function codesByName(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  base: Catalogue,
): (name: string) => string {
  const codes = new Map<string, string>();
  for (const { code, kind, labels } of base.entries) {
    if (kind !== "group") continue;
    for (const { official } of Object.values(labels)) codes.set(plain(official), code);
  }
  const [code, label] = [headings.indexOf("code"), headings.indexOf("label:ru:official")];
  for (const row of rows) {
    const name = plain(row[label] ?? "");
    if (name !== "" && (row[code] ?? "") !== "") codes.set(name, (row[code] ?? "").trim());
  }
  const standing = rowsOf(base);
  return (name) => (standing.has(name) ? name : (codes.get(plain(name)) ?? name));
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ").trim();
}

/**
 * An empty sheet to fill in, with Russian headings and two rows that show how: a group of one's own, and a difficulty that
 * stands in it and in a group of the base. Opens in Excel as it is.
 *
 * @param prefix how the codes of the extension begin, `"X-16-"`
 * @example extensionTemplate("X-16-").includes("Код;Вид;Родитель;Название") // true
 */
export function extensionTemplate(prefix: string): string {
  const group = `${prefix}GROUP`;
  const rows = [
    ["Код", "Вид", "Родитель", "Название", "Кратко", "Синонимы", "Слова для поиска", "Определение"],
    [group, "группа", "", "Название группы", "", "", "", "О чём эти затруднения."],
    [
      ...[`${prefix}GROUP-01`, "затруднение", group, "Название затруднения", ""],
      ...["другое название, ещё одно", "как говорят", "Одно предложение о том, что трудно."],
    ],
  ];
  return `\uFEFFsep=;\r\n${csvText(rows, ";")}`;
}
