import { ExactSum } from "./exact-sum.js";

/** The answer under construction. */
export type Draft = {
  readonly columnOf: Int32Array;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  /** Sum of the scores of the pairs. */
  readonly total: ExactSum;
};

/** A draft in which nobody is seated. */
export function emptyDraft(rows: number, columns: number): Draft {
  return {
    columnOf: new Int32Array(rows).fill(-1),
    rowPrice: new Float64Array(rows),
    columnPrice: new Float64Array(columns),
    total: new ExactSum(),
  };
}
