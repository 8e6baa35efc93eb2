import { calendarDate, emptyReport, idOf, publish, type Report } from "nastavnik";
import { type Cell } from "nastavnik/report";

/**
 * A reader of the method knows this open program, and runs it on every table that a publication leaves possible: those that
 * it would have published otherwise are out. Tables of three municipalities by three forms, threshold 4, with inner
 * counts of up to `most`.
 */
const threshold = 4;
const side = 3;
const most = 60;
const period = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-08-31") };

export type MethodOutcome = { small: number; narrowed: number; knownSmall: number; tables: number };

type Square = readonly (readonly number[])[];

function squareOf(seed: number): Square {
  let state = seed;
  const next = () => (state = (state * 48271) % 2147483647);
  return Array.from({ length: side }, () =>
    Array.from({ length: side }, () =>
      next() % 3 === 0 ? 1 + (next() % 3) : next() % 7 === 0 ? 0 : 4 + (next() % 12),
    ),
  );
}

function reportOf(square: Square): Report {
  const cells = square.flatMap((row, place): readonly Cell[] => {
    const at = { region: "r", municipality: `m${place}` };
    const sum = row.reduce((a, b) => a + b, 0);
    const parts = row.flatMap((count, form): readonly Cell[] =>
      count === 0 ? [] : [{ ...at, dimension: "form", value: `f${form}`, counts: { "own.x": count } }],
    );
    const whole: Cell = { ...at, dimension: "all", value: "", counts: { "own.x": sum } };
    return sum === 0 ? [] : [whole, ...parts];
  });
  const covers = [idOf("organisation", "organisation:one")];
  return { ...emptyReport(period, calendarDate("2026-05-31")), cells, covers };
}

function patternOf(square: Square, seed: number): string {
  const { figures } = publish(reportOf(square), {
    threshold,
    insiders: [],
    own: { "own.x": { persons: true } },
    seed,
  });
  return JSON.stringify(figures);
}

/** All tables that agree with what is shown: inner counts, row by row. */
function* possible(shown: string): Iterable<Square> {
  const figures = JSON.parse(shown) as ReturnType<typeof publish>["figures"];
  const at = new Map(
    figures.map((each) => [`${each.level} ${each.municipality} ${each.value}`, each.counts["own.x"]]),
  );
  const rows = Array.from({ length: side }, (_, place) => ({
    sum: at.has(`municipality m${place} `) ? at.get(`municipality m${place} `) : 0,
    cells: Array.from({ length: side }, (_, form) => {
      const key = `municipality m${place} f${form}`;
      return at.has(key) ? at.get(key) : 0;
    }),
  }));
  const columnSums = Array.from({ length: side }, (_, form) =>
    at.has(`region  f${form}`) ? at.get(`region  f${form}`) : 0,
  );
  const whole = at.get("region  ");
  const fill = function* (
    rowNumber: number,
    left: readonly (number | null | undefined)[],
    done: Square,
  ): Iterable<Square> {
    const row = rows[rowNumber];
    if (row === undefined) {
      const sum = done.flat().reduce((a, b) => a + b, 0);
      if (left.every((each) => each === null || each === 0) && (typeof whole !== "number" || sum === whole))
        yield done;
      return;
    }
    const choose = function* (form: number, sofar: readonly number[]): Iterable<readonly number[]> {
      if (form === side) {
        const sum = sofar.reduce((a, b) => a + b, 0);
        if (typeof row.sum !== "number" || row.sum === sum) yield sofar;
        return;
      }
      const cell = row.cells[form];
      if (typeof cell === "number") {
        yield* choose(form + 1, [...sofar, cell]);
        return;
      }
      const room = Math.min(
        most,
        typeof left[form] === "number" ? left[form] : most,
        typeof row.sum === "number" ? row.sum - sofar.reduce((a, b) => a + b, 0) : most,
      );
      for (let count = 1; count <= room; count++) yield* choose(form + 1, [...sofar, count]);
    };
    for (const chosen of choose(0, [])) {
      const rest = left.map((each, form) => (typeof each === "number" ? each - (chosen[form] ?? 0) : each));
      if (rest.every((each) => typeof each !== "number" || each >= 0))
        yield* fill(rowNumber + 1, rest, [...done, chosen]);
    }
  };
  yield* fill(0, columnSums, []);
}

const mostTables = 4000;

/**
 * Of one square: how many of its small figures this reader tells closer than promised, or knows to be small. With `seeds` the
 * publication was made with a secret one of so many, and the reader keeps a table that any of them would publish so.
 */
export function readByMethod(seed: number, seeds: number): MethodOutcome | undefined {
  const square = squareOf(seed);
  const secret = seeds > 1 ? 1 + (seed % seeds) : 0;
  const shown = patternOf(square, secret);
  const tries = seeds > 1 ? Array.from({ length: seeds }, (_, i) => i + 1) : [0];
  const low = square.map((row) => row.map(() => Infinity));
  const high = square.map((row) => row.map(() => -Infinity));
  let tables = 0;
  for (const table of possible(shown)) {
    if (++tables > mostTables) return undefined;
    if (!tries.some((each) => patternOf(table, each) === shown)) continue;
    table.forEach((row, i) =>
      row.forEach((count, j) => {
        low[i]![j] = Math.min(low[i]![j]!, count);
        high[i]![j] = Math.max(high[i]![j]!, count);
      }),
    );
  }
  const outcome: MethodOutcome = { small: 0, narrowed: 0, knownSmall: 0, tables };
  square.forEach((row, i) =>
    row.forEach((count, j) => {
      if (count < 1 || count >= threshold) return;
      outcome.small++;
      if (high[i]![j]! - low[i]![j]! < threshold - 2) outcome.narrowed++;
      if (high[i]![j]! < threshold) outcome.knownSmall++;
    }),
  );
  return outcome;
}
