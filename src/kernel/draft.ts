import { ExactSum } from "./exact-sum.js";

/** The answer under construction. */
export type Draft = {
  readonly columnOf: Int32Array;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  /** Sum of the scores of the pairs. */
  readonly total: ExactSum;
};

/**
 * A draft in which nobody is seated. Its arrays share one buffer: in a small problem, allocating three would
 * take a third of the time.
 */
export function emptyDraft(rows: number, columns: number): Draft {
  const prices = 8 * (rows + columns);
  const buffer = new ArrayBuffer(prices + 4 * rows);
  return {
    columnOf: new Int32Array(buffer, prices, rows).fill(-1),
    rowPrice: new Float64Array(buffer, 0, rows),
    columnPrice: new Float64Array(buffer, 8 * rows, columns),
    total: new ExactSum(),
  };
}
