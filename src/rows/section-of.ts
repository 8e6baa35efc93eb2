import type { Cell } from "./cell.js";
import type { HeadingMeaning } from "./recognise-heading.js";
import { plainTokens } from "./words/plain-tokens.js";

/** A row that is no record: a total, or a line over a part of the table. */
export type SectionRow = { readonly kind: "total" } | { readonly kind: "section"; readonly text: string };

/** Only rows whose first filled cell stands in no column of identity are looked at: a cell of identity is seen by nobody. */
export function sectionOf(
  cells: readonly (Cell | "unreadable" | undefined)[],
  meanings: readonly HeadingMeaning[],
): SectionRow | undefined {
  const filled = cells.flatMap((cell, at) => (cell === undefined ? [] : [{ cell, at }]));
  const [first, second] = filled;
  if (first === undefined || first.cell === "unreadable" || meanings[first.at]?.means === "identity") {
    return undefined;
  }
  const { words } = plainTokens(first.cell.text);
  if (isTotal(first.cell)) return { kind: "total" };
  // A total may have a number too.
  const numbered = meanings[first.at]?.means === "numbering" && second !== undefined ? second : first;
  if (meanings[numbered.at]?.means !== "identity" && isTotal(numbered.cell)) return { kind: "total" };
  const alone =
    second === undefined && meanings.length > 2 && first.cell.number === undefined && words.length > 0;
  return alone && first.at <= 1 ? { kind: "section", text: first.cell.text } : undefined;
}

function isTotal(cell: Cell | "unreadable"): boolean {
  if (cell === "unreadable") return false;
  const [first = "", second] = plainTokens(cell.text).words;
  return /^(?:итог|всего|сумма|total)/.test(first) || (first === "в" && second === "среднем");
}
