import type { Language } from "../base/text.js";
import { safeText } from "./cell.js";
import { columnsOf } from "./recognise-heading.js";
import type { TableKind } from "./table.js";

/** Headings and rows for a spreadsheet; an empty cell is an empty text. */
export type WrittenTable = { readonly headings: string[]; readonly rows: (string | number)[][] };

/**
 * Records as a table with headings in one language, for any library that writes sheets. A text that a spreadsheet would
 * compute has an apostrophe before it. `readTable` reads it back as the same records, but for the fields that have no column,
 * such as a mentor's results; without records it is a blank template. Columns that are empty in all records are left out of a table with records.
 *
 * @example
 * writeTable("people", [], { language: "ru" }).headings.slice(0, 3); // ["Идентификатор", "Организация", "Должности"]
 */
export function writeTable(
  kind: TableKind,
  records: readonly Readonly<Record<string, unknown>>[],
  { language }: { readonly language: Language },
): WrittenTable {
  const all = columnsOf[kind].filter(({ field }) => field !== "categories.since");
  const cells = all.map(({ write }) => records.map((record) => write(record, language)));
  const kept = all.flatMap((_, i) =>
    records.length === 0 || cells[i]?.some((cell) => cell !== undefined && cell !== "") === true ? [i] : [],
  );
  return {
    headings: kept.map((i) => all[i]?.heading[language] ?? ""),
    rows: records.map((_, row) => kept.map((i) => written(cells[i]?.[row]))),
  };
}

function written(cell: string | number | undefined): string | number {
  if (cell === undefined) return "";
  return typeof cell === "number" ? cell : safeText(cell);
}
