/** The column of each row, with prices that prove it is a best answer: see `certify`. */
export type Assigned = {
  /** Column of each row, -1 for nobody. */
  readonly columnOf: Int32Array;
  /** Number of rows with a seat. */
  readonly seated: number;
  /** Exact sum of the scores of the seated pairs, rounded once. */
  readonly total: number;
  /** Gain of each row: the score of its pair less the price of the column; 0 without a seat. */
  readonly rowPrice: Float64Array;
  /** What one seat of each column is worth to the other rows that want it; 0 where a seat is free. */
  readonly columnPrice: Float64Array;
};

/** An earlier answer to start from. */
export type Warm = Pick<Assigned, "columnPrice" | "columnOf">;
