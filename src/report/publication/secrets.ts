import type { Bundle, Bundles } from "./bundles.js";
import type { Terms } from "./contributors.js";
import { type FigureTable, slackOf, spotOf, type TableRelation } from "./figure-table.js";

/** Something that nobody may work out: a suppressed figure, or the small rest of a share. */
export type Secret = {
  readonly place: number;
  readonly column: number;
  readonly what: { readonly cell: number } | { readonly rest: TableRelation };
  /** The cells that it is made of. */
  readonly terms: Terms;
  /** How far apart two possible tables must hold it. */
  readonly width: number;
  /** The measures that can change together so that it changes, the fewest first. */
  readonly bundles: readonly Bundle[];
};

/** Figures as secrets, each of the width asked for. */
export function cellSecret(table: FigureTable, bundles: Bundles, cell: number, width: number): Secret {
  const { place, column, measure } = spotOf(table, cell);
  return { place, column, what: { cell }, terms: [[cell, 1]], width, bundles: bundles.ofMeasure(measure) };
}

/** The rests of shares from 1 to `threshold − 1`. */
export function smallRests(table: FigureTable, bundles: Bundles, threshold: number): readonly Secret[] {
  return table.relations
    .filter(({ share, terms }) => share && terms.some(([measure]) => table.open[measure] === 0))
    .flatMap((rest) => {
      const ofRest = bundles.ofRest(rest);
      return table.places.flatMap((_, place) =>
        table.columns.flatMap((_, column): readonly Secret[] => {
          if (rest.holdsIn[column] !== 1) return [];
          const size = slackOf(table, table.counts, rest, place, column);
          if (size < 1 || size >= threshold) return [];
          const terms = termsOf(table, rest, place, column);
          return [{ place, column, what: { rest }, terms, width: threshold - 2, bundles: ofRest }];
        }),
      );
    });
}

function termsOf({ lines, lineOf }: FigureTable, rest: TableRelation, place: number, column: number): Terms {
  return rest.terms.flatMap(([measure, factor]) => {
    const line = lineOf(column, measure);
    return line < 0 ? [] : [[place * lines.length + line, factor] as const];
  });
}

/** By how much a secret grows when the members of a bundle do. */
export function slopeOf(
  { what }: Secret,
  members: readonly { readonly measure: number; readonly factor: number }[],
): number {
  if ("cell" in what) return 1;
  let slope = 0;
  for (const [measure, factor] of what.rest.terms)
    slope += factor * (members.find((each) => each.measure === measure)?.factor ?? 0);
  return slope;
}

/** Whether the figures of a line have a part in a secret. */
export function isOfLine({ lines }: FigureTable, { what }: Secret, line: number): boolean {
  if ("cell" in what) return what.cell % lines.length === line;
  const { measure } = lines[line]!;
  return what.rest.terms.some(([each]) => each === measure);
}

/** Cells tied to the most measures first, then the smallest, then the deepest. */
export function hardestFirst(
  { counts }: FigureTable,
  secretOf: (cell: number) => Secret,
): (a: number, b: number) => number {
  return (a, b) =>
    secretOf(b).bundles.length - secretOf(a).bundles.length || counts[a]! - counts[b]! || b - a;
}
