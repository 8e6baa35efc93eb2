import { cellOf, type Cell } from "./cell.js";
import { recogniseHeading } from "./recognise-heading.js";
import type { TableKind } from "./table.js";

/** The headings, and the first row below them. */
export type HeadingRow = { readonly texts: readonly string[]; readonly firstRow: number };

type Rows = readonly (readonly unknown[])[];

/** Headings stand no further down: above them are titles, approvals, names of organisations. */
const deepest = 12;

/**
 * The row that most of the headings are known of: the one that was given, or one of the first, when a title was given for
 * headings. A heading over several columns is joined with those below it, «Стаж» with «педагогический».
 */
export function headingRowOf(kind: TableKind, headings: readonly unknown[], rows: Rows): HeadingRow {
  const all: Rows = [headings, ...rows.slice(0, deepest)];
  let best: HeadingRow = { texts: textsOf(headings), firstRow: 0 };
  let most = knownIn(kind, best.texts);
  for (let i = 0; i < all.length; i++) {
    const texts = textsOf(all[i] ?? []);
    const below = textsOf(all[i + 1] ?? []);
    const single = knownIn(kind, texts);
    if (single > most) [best, most] = [{ texts, firstRow: i }, single];
    if (!isGroupOver(texts, below)) continue;
    const joined = joinedHeadings(texts, below);
    const both = knownIn(kind, joined);
    // A title is no heading over the others: what is joined must be known better than the row below alone.
    if (both > Math.max(most, knownIn(kind, below)))
      [best, most] = [{ texts: joined, firstRow: i + 1 }, both];
  }
  return best;
}

function textsOf(row: readonly unknown[]): readonly string[] {
  return row.map((value) => {
    const cell = cellOf(value);
    return cell === undefined || cell === "unreadable" ? "" : cell.text.replaceAll(/\s+/g, " ");
  });
}

/** How many columns are known; identity counts too, a number or a long text never. */
function knownIn(kind: TableKind, texts: readonly string[]): number {
  const fields = new Set<string>();
  for (const text of texts) {
    if (text.length > 200 || !/\p{L}/u.test(text)) continue;
    const meaning = recogniseHeading(kind, text);
    if (meaning.means === "identity") fields.add(`identity ${meaning.role ?? ""}`);
    if (meaning.means === "field") fields.add(meaning.column.field);
  }
  return fields.size;
}

/** A row of headings with gaps over a row that fills them with words. */
function isGroupOver(texts: readonly string[], below: readonly string[]): boolean {
  const gaps = below.filter((text, i) => text !== "" && (texts[i] ?? "") === "");
  return gaps.length > 0 && gaps.every((text) => /\p{L}/u.test(text)) && texts.some((text) => text !== "");
}

function joinedHeadings(texts: readonly string[], below: readonly string[]): readonly string[] {
  let over = "";
  return Array.from({ length: Math.max(texts.length, below.length) }, (_, i) => {
    const own = texts[i] ?? "";
    const under = below[i] ?? "";
    if (own !== "") over = own;
    return under === "" ? own : `${over} ${under}`.trim();
  });
}

/** A row that numbers the columns: 1, 2, 3 … */
export function isNumbering(cells: readonly (Cell | "unreadable" | undefined)[]): boolean {
  let filled = 0;
  for (const [i, cell] of cells.entries()) {
    if (cell === undefined || (cell !== "unreadable" && cell.text === "")) continue; // identity is not looked at
    if (cell === "unreadable" || Number(cell.text) !== i + 1) return false;
    filled++;
  }
  return filled > 1;
}
