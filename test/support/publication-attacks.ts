import { type PublishedReport, type Report, rowsOf } from "nastavnik";
import { type PublishedFigure, type UnguardedFigure } from "nastavnik/report";
import { Attacker, columnOf, isOfPeople, placeOf } from "./attacker.js";
import { PossibleTables } from "./possible-tables.js";

/** A figure, given by cell and measure. */
export type Target = {
  readonly figure: PublishedFigure;
  readonly code: string;
  readonly count: number;
  readonly people: number;
};

/**
 * Result of an attack: the number of figures tried, those narrowed down further than promised, and those
 * found exactly.
 */
export type Outcome = { attacked: number; readonly narrowed: string[]; exact: number };

type Counts = Readonly<Record<string, number | null | undefined>>;

const keyOf = (figure: PublishedFigure | UnguardedFigure) => placeOf(figure) + columnOf(figure);

/** Every `each`-th small figure of a publication that counts people, except those that the authority knows. */
export function smallFigures(
  report: Report,
  published: PublishedReport,
  unguarded: readonly UnguardedFigure[],
  each = 1,
): readonly Target[] {
  const told = new Set(unguarded.map((name) => `${keyOf(name)} ${name.measures.join()}`));
  const exact = exactOf(report);
  const all = published.figures.flatMap((figure) =>
    Object.entries(figure.counts as Counts).flatMap(([code, shown]): readonly Target[] => {
      const { count = 0, people = 0 } = exact.get(`${keyOf(figure)} ${code}`) ?? {};
      if (shown !== null || !isOfPeople(code) || people < 1 || people >= published.threshold) return [];
      return told.has(`${keyOf(figure)} ${code}`) ? [] : [{ figure, code, count, people }];
    }),
  );
  return all.filter((_, i) => i % each === 0);
}

/** Count and people of every figure of a report. */
export function exactOf(
  report: Report,
): ReadonlyMap<string, { readonly count: number; readonly people: number }> {
  const { cells, ...rest } = report;
  const people = rowsOf({
    ...rest,
    cells: cells.map((cell) => ({ ...cell, counts: { ...cell.counts, ...cell.persons } })),
  });
  const byKey = new Map(
    people.map((row) => [`${placeOf(row)}${columnOf(row)} ${row.measure}`, row.count ?? 0]),
  );
  return new Map(
    rowsOf(report).map((row) => {
      const key = `${placeOf(row)}${columnOf(row)} ${row.measure}`;
      return [key, { count: row.count ?? 0, people: byKey.get(key) ?? 0 }];
    }),
  );
}

/** Attacks figures one by one: by the tables given first, and with a solver where they do not show that nothing is found. */
export function attack(
  published: PublishedReport,
  targets: readonly Target[],
  width: number,
  tables = PossibleTables.none,
  outcome: Outcome = { attacked: 0, narrowed: [], exact: 0 },
): Outcome {
  const attacker = new Attacker(published);
  for (const { figure, code } of targets) {
    const found = attacker.narrowed(tables, width, [keyOf(figure), code]);
    outcome.attacked++;
    if (found !== undefined) outcome.narrowed.push(`${keyOf(figure)} ${code}: ${found}`);
    if (found === 0) outcome.exact++;
  }
  return outcome;
}

/** A publication with some known figures filled in. */
export function knowing(
  published: PublishedReport,
  report: Report,
  knows: (figure: PublishedFigure, code: string) => boolean,
): PublishedReport {
  const exact = exactOf(report);
  const figures = published.figures.map((figure) => {
    const counts = Object.fromEntries(
      Object.entries(figure.counts as Counts).map(([code, shown]) => [
        code,
        shown === null && knows(figure, code) ? (exact.get(`${keyOf(figure)} ${code}`)?.count ?? 0) : shown,
      ]),
    );
    return { ...figure, counts };
  });
  return { ...published, figures };
}

/** What two publications of the same figures reveal together. */
export function together(a: PublishedReport, b: PublishedReport): PublishedReport {
  const other = new Map(b.figures.map((figure) => [keyOf(figure), figure.counts as Counts]));
  const figures = a.figures.map((figure) => {
    const counts = Object.fromEntries(
      Object.entries(figure.counts as Counts).map(([code, shown]) => [
        code,
        shown ?? other.get(keyOf(figure))?.[code] ?? null,
      ]),
    );
    return { ...figure, counts };
  });
  return { ...a, figures };
}
