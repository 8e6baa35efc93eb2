import { compareText } from "../../base/order.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import type { Dimension } from "../../codes/reports/report-keys.js";
import { exactly } from "../cell-book.js";
import type { Cell } from "../report.js";
import type { Ledger } from "./ledger.js";
import { type LineBook } from "./line-book.js";
import type { PlaceBook } from "./place-book.js";

/** A ledger of whichever kind of record. */
type Counted = Pick<
  Ledger<never>,
  "measures" | "isEmpty" | "linesAt" | "rowAt" | "layoutOf" | "countAt" | "fewerAt"
>;

/**
 * The cells of all ledgers as a report has them: in order, each with its counts in the order of measures and none of them 0.
 * Municipalities and lines are put in order once, not cells: there are many of these.
 *
 * @throws RangeError when a count is not whole and exact
 */
export function cellsOf(ledgers: readonly Counted[], places: PlaceBook, lines: LineBook): readonly Cell[] {
  const cells: Cell[] = [];
  const stretches = stretchesOf(ledgers);
  const ranks = lines.ranks();
  for (const [place, { region, municipality }] of places.inOrder()) {
    const used = [...new Set(ledgers.flatMap((ledger) => ledger.linesAt(place)))];
    for (const line of used.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))) {
      const { dimension, value } = lines.at(line);
      const { counts, persons } = countsAt(stretches, place, line, dimension);
      if (counts === undefined) continue;
      cells.push(
        persons === undefined
          ? { region, municipality, dimension, value, counts }
          : { region, municipality, dimension, value, counts, persons },
      );
    }
  }
  return cells;
}

/** Measures that one ledger counts and that follow each other in the order of all. */
type Stretch = { readonly ledger: Counted; readonly columns: (readonly [Measure, column: number])[] };

function stretchesOf(ledgers: readonly Counted[]): readonly Stretch[] {
  const columns = ledgers
    .filter(({ isEmpty }) => !isEmpty)
    .flatMap((ledger) => ledger.measures.map((code, column) => ({ code, ledger, column })))
    .sort((a, b) => compareText(a.code, b.code));
  const stretches: Stretch[] = [];
  for (const { code, ledger, column } of columns) {
    const last = stretches.at(-1);
    if (last?.ledger === ledger) last.columns.push([code, column]);
    else stretches.push({ ledger, columns: [[code, column]] });
  }
  return stretches;
}

function countsAt(stretches: readonly Stretch[], place: number, line: number, dimension: Dimension) {
  let counts: Partial<Record<Measure, number>> | undefined;
  let persons: Partial<Record<Measure, number>> | undefined;
  for (const { ledger, columns } of stretches) {
    const row = ledger.rowAt(place, line);
    if (row === undefined) continue;
    const layout = ledger.layoutOf(dimension);
    for (const [code, column] of columns) {
      const at = layout[column];
      const count = at === undefined ? 0 : ledger.countAt(row, at);
      if (at === undefined || count === 0) continue;
      (counts ??= {})[code] = exactly(code, count);
      const fewer = ledger.fewerAt(row, at);
      if (fewer !== 0) (persons ??= {})[code] = count - fewer;
    }
  }
  return { counts, persons };
}
