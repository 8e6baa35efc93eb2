import loadHighs from "highs";
import { expect, test } from "vitest";
import { emptyReport, idOf, publish, type Report } from "nastavnik";
import { type Cell } from "nastavnik/report";
import { on, period } from "./random-records.js";

type Highs = {
  readonly solve: (model: string) => { readonly Status: string; readonly ObjectiveValue: number };
};
const highs = await (loadHighs as unknown as () => Promise<Highs>)();

const threshold = 4;
const [high, wide] = [3, 3];

/** Municipalities down, forms across; the last row is the region, the last column the whole of a place. */
type Square = readonly (readonly number[])[];

function squareOf(seed: number): Square {
  let state = seed;
  const next = () => (state = (state * 48271) % 2147483647);
  const inner = Array.from({ length: high }, () =>
    Array.from({ length: wide }, () =>
      next() % 3 === 0 ? 1 + (next() % 3) : next() % 7 === 0 ? 0 : 4 + (next() % 40),
    ),
  );
  const rows = inner.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  return [...rows, rows.reduce((sum, row) => sum.map((each, i) => each + (row[i] ?? 0)))];
}

function reportOf(square: Square): Report {
  const cells = square.slice(0, high).flatMap((row, place) =>
    row.flatMap((count, form): readonly Cell[] => {
      const isWhole = form === wide;
      if (count === 0) return [];
      return [
        {
          region: "r",
          municipality: `m${place}`,
          dimension: isWhole ? "all" : "form",
          value: isWhole ? "" : `f${form}`,
          counts: { "own.x": count },
        },
      ];
    }),
  );
  cells.sort((a, b) =>
    a.municipality + a.dimension + a.value < b.municipality + b.dimension + b.value ? -1 : 1,
  );
  return { ...emptyReport(period, on), cells, covers: [idOf("organisation", "organisation:one")] };
}

/** Whether every withheld count could be any of `threshold − 1` numbers: each bound by a linear program, whole of itself. */
function isSafe(square: Square, withheld: ReadonlySet<number>): boolean {
  const term = (i: number) => (withheld.has(i) ? `x${i}` : undefined);
  const at = (row: number, column: number) => row * (wide + 1) + column;
  const lines: string[] = [];
  const say = (parts: readonly number[], whole: number) => {
    const count = (i: number) => square[Math.floor(i / (wide + 1))]?.[i % (wide + 1)] ?? 0;
    const unknown = [
      ...parts.flatMap((i) => (term(i) ? `+ ${term(i)}` : [])),
      ...(term(whole) ? [`- ${term(whole)}`] : []),
    ];
    const known = parts.reduce((sum, i) => sum - (term(i) ? 0 : count(i)), term(whole) ? 0 : count(whole));
    if (unknown.length > 0) lines.push(`${unknown.join(" ")} = ${known}`);
  };
  for (let row = 0; row <= high; row++)
    say(
      Array.from({ length: wide }, (_, form) => at(row, form)),
      at(row, wide),
    );
  for (let form = 0; form <= wide; form++)
    say(
      Array.from({ length: high }, (_, row) => at(row, form)),
      at(high, form),
    );
  const names = [...withheld].map((i) => `x${i}`);
  const bounds = names.map((name) => ` 1 <= ${name} <= 100000`).join("\n");
  const bound = (sense: string, name: string) => {
    const solution = highs.solve(
      `${sense}\n obj: ${name}\nSubject To\n${lines.join("\n")}\nBounds\n${bounds}\nEnd`,
    );
    if (solution.Status !== "Optimal") throw new Error(solution.Status);
    return Math.round(solution.ObjectiveValue);
  };
  return names.every((name) => bound("Maximize", name) - bound("Minimize", name) >= threshold - 2);
}

/** A figure of the region is also one of the whole. */
function figuresIn(cells: Iterable<number>): number {
  return [...cells].reduce((sum, i) => sum + (i >= high * (wide + 1) ? 2 : 1), 0);
}

function leastOf(square: Square): number {
  const counts = square.flat();
  const small = counts.flatMap((count, i) => (count > 0 && count < threshold ? [i] : []));
  const others = counts.flatMap((count, i) => (count >= threshold ? [i] : []));
  const choices = Array.from({ length: 2 ** others.length }, (_, bits) =>
    others.filter((_, bit) => (bits >> bit) & 1),
  );
  const all = choices
    .map((choice) => ({ choice, figures: figuresIn(choice) }))
    .sort((a, b) => a.figures - b.figures);
  const found = all.find(({ choice }) => isSafe(square, new Set([...small, ...choice])));
  return figuresIn(small) + (found?.figures ?? 0);
}

/** As cells of the square; what is withheld of the region is withheld of the whole, and the other way round. */
function withheldOf(square: Square): ReadonlySet<number> {
  const gone = publish(reportOf(square), {
    threshold,
    insiders: [],
    own: { "own.x": { persons: true } },
  }).figures.filter(({ counts }) => counts["own.x"] === null);
  const cells = gone.map(({ level, municipality, value }) => {
    const row = level === "municipality" ? Number(municipality.slice(1)) : high;
    return row * (wide + 1) + (value === "" ? wide : Number(value.slice(1)));
  });
  expect(gone.length).toBe(figuresIn(new Set(cells)));
  return new Set(cells);
}

test("of squares of three by three, at most 8 % more is withheld than the least that is safe", () => {
  const squares = Array.from({ length: 40 }, (_, i) => squareOf(1000 + 77 * i));
  const sums = { ours: 0, least: 0 };
  for (const square of squares) {
    const withheld = withheldOf(square);
    expect(isSafe(square, withheld)).toBe(true);
    sums.ours += figuresIn(withheld);
    sums.least += leastOf(square);
  }
  expect(sums.ours).toBeGreaterThanOrEqual(sums.least);
  expect(sums.ours / sums.least).toBeLessThan(1.08);
});
