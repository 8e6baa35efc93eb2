import type { PeopleTable } from "./table-for-people.js";

/** What a program for tables takes for the beginning of a formula. */
const opensFormula = /^[=+\-@\t\r]/;

/**
 * A table as the text of a CSV file that programs for tables of a Russian office open as it is: UTF-8 with a mark of byte order,
 * `;` between cells, CRLF after lines. A text that would run as a formula gets an apostrophe before it; numbers stay numbers.
 *
 * @example
 * csvOf({ headings: ["Показатель", "Число"], rows: [["=1+1", 5]] }); // "\uFEFFПоказатель;Число\r\n'=1+1;5\r\n"
 */
export function csvOf(
  { headings, rows }: Pick<PeopleTable, "headings" | "rows">,
  { separator = ";" }: { readonly separator?: ";" | "," | "\t" } = {},
): string {
  const cell = (value: string | number): string => {
    if (typeof value === "number") return String(value);
    const safe = opensFormula.test(value) ? `'${value}` : value;
    const isPlain = !/["\r\n]/.test(safe) && !safe.includes(separator);
    return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`;
  };
  const lines = [headings, ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`);
  return `\uFEFF${lines.join("")}`;
}
