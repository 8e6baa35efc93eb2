import type { FigureTable } from "./figure-table.js";

/** Cells with their factors. */
export type Terms = readonly (readonly [cell: number, factor: number])[];

/**
 * The municipalities below a place that have some of what a secret counts, or of what it is the rest of; of a suppressed 0
 * those that could have. Whoever is alone in that knows the secret anyhow.
 */
export function contributorsOf(table: FigureTable, place: number, terms: Terms): readonly number[] {
  const { lines, counts } = table;
  const leaves = leavesBelow(table, place);
  if (leaves.length === 1) return leaves;
  const upper = terms.filter(([, factor]) => factor > 0).map(([cell]) => cell % lines.length);
  const having = leaves.filter((leaf) => upper.some((line) => counts[leaf * lines.length + line]! > 0));
  if (having.length > 0) return having;
  return leaves.filter((leaf) => upper.some((line) => couldHave(table, leaf, line)));
}

function leavesBelow(table: FigureTable, place: number): readonly number[] {
  const { children } = table.places[place]!;
  return children.length === 0 ? [place] : children.flatMap((child) => leavesBelow(table, child));
}

/** Whether a part that is 0 has wholes that are not, or of which that is not known either. */
function couldHave(table: FigureTable, place: number, line: number): boolean {
  const { lines, lineOf, counts, relations, least } = table;
  const { column, measure } = lines[line]!;
  return relations.every(
    ({ terms, holdsIn }) =>
      holdsIn[column] !== 1 ||
      !terms.some(([each, factor]) => each === measure && factor < 0) ||
      terms.some(([each, factor]) => {
        const upper = factor > 0 ? lineOf(column, each) : -1;
        return upper >= 0 && (least[each] === 0 || counts[place * lines.length + upper]! > 0);
      }),
  );
}
