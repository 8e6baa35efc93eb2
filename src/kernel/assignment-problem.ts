/**
 * Which rows may take seats of which columns, and the score of each pair. `R` rows each want one seat; column
 * `j` has `seats[j]` of them.
 *
 * Scores are maximised. They may be negative, and must be finite.
 */
export type AssignmentProblem = {
  /** Number of rows, a whole number from 0. */
  readonly rows: number;
  /** Number of columns, a whole number from 0. */
  readonly columns: number;
  /** Seats of each column, from 0. A column with more seats than candidates is never full. */
  readonly seats: Int32Array;
  /** One score per pair: row-major `rows × columns`, or one per edge when `edges` is given. */
  readonly scores: Float64Array;
  /** The allowed pairs, grouped by row. Absent: every pair is allowed. A pair that is not listed is forbidden. */
  readonly edges?: Edges;
  /**
   * `"most-then-best"` (default): seat as many rows as possible, and among such answers take the best total; a
   * row is seated even at a negative score. `"best"`: take the best total; a row may stay unseated, which
   * counts 0.
   */
  readonly objective?: "most-then-best" | "best";
};

/** Allowed pairs in compressed rows: the edges of row `i` are `start[i] … start[i + 1] - 1`. */
export type Edges = {
  /** `rows + 1` ascending positions, from 0 to the number of edges. */
  readonly start: Int32Array;
  /** Column of each edge. A row names a column at most once. */
  readonly column: Int32Array;
};

/**
 * Refuses a problem that cannot be read.
 *
 * Complexity: one pass over the scores and the edges.
 *
 * @returns whether every score is within ±2⁹⁶⁰, so that no difference of prices can overflow
 * @throws RangeError naming the field and the index: a length that does not fit, a negative seat count, a score
 * that is not finite, a column out of range or named twice in a row, `start` that does not ascend, more than 2²⁶
 * rows or columns, or 2³¹ pairs
 */
export function checkAssignmentProblem(problem: AssignmentProblem): boolean {
  checkObject("problem", problem);
  const { rows, columns, seats, scores, edges, objective } = problem;
  checkCount("rows", rows);
  checkCount("columns", columns);
  checkSeats(seats, columns);
  if (edges === undefined) {
    checkFloats("scores", scores);
    if (rows * columns >= 2 ** 31) throw new RangeError(`rows × columns is ${rows * columns}, not below 2³¹`);
    checkLength("scores", scores.length, rows * columns);
  } else {
    checkObject("edges", edges);
    checkFloats("scores", scores);
    checkEdges("edges.", edges.start, edges.column, rows, columns);
    checkLength("scores", scores.length, edges.column.length);
  }
  if (objective !== undefined && objective !== "most-then-best" && objective !== "best") {
    throw new RangeError(`objective is ${shown(objective)}, neither "most-then-best" nor "best"`);
  }
  return checkFinite("scores", scores);
}

/** Larger sizes are refused before memory is allocated. */
const maxCount = 2 ** 26;

/** @throws RangeError unless `count` is a whole number from 0 to 2²⁶ */
export function checkCount(field: string, count: number): void {
  if (Number.isInteger(count) && count >= 0 && count <= maxCount) return;
  throw new RangeError(`${field} is ${shown(count)}, not a whole number from 0 to ${maxCount}`);
}

/** @throws RangeError unless the value is an object */
export function checkObject(field: string, value: object): void {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  throw new RangeError(`${field} is ${shown(value)}, not an object`);
}

/** @throws RangeError unless the value is an Int32Array, naming the first element that does not fit into one */
export function checkInts(field: string, value: Int32Array): void {
  if (ArrayBuffer.isView(value) && value instanceof Int32Array) return;
  checkArray(field, value, "Int32Array", "a whole number", Number.isInteger);
}

/** @throws RangeError unless the value is a Float64Array, naming the first element that does not fit into one */
export function checkFloats(field: string, value: Float64Array): void {
  if (ArrayBuffer.isView(value) && value instanceof Float64Array) return;
  checkArray(field, value, "Float64Array", "a finite number", Number.isFinite);
}

function checkArray(
  field: string,
  value: unknown,
  name: string,
  element: string,
  fits: (one: unknown) => boolean,
): void {
  // The tag also recognises arrays of another realm, for which `instanceof` fails.
  if (ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === `[object ${name}]`) return;
  const k = Array.isArray(value) ? value.findIndex((one) => !fits(one)) : -1;
  if (k >= 0) throw new RangeError(`${field}[${k}] is ${shown((value as unknown[])[k])}, not ${element}`);
  throw new RangeError(`${field} is ${shown(value)}, not ${name === "Int32Array" ? "an" : "a"} ${name}`);
}

/** A value as a message shows it. Of objects and functions only the kind is shown. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" || typeof value === "symbol" ? `a ${typeof value}` : String(value);
}

/** @throws RangeError when a length does not match the other fields */
export function checkLength(field: string, length: number, expected: number): void {
  if (length !== expected) throw new RangeError(`${field} has length ${length}, not ${expected}`);
}

/** @throws RangeError when there is not one seat count per column, or one is negative */
export function checkSeats(seats: Int32Array, columns: number): void {
  checkInts("seats", seats);
  checkLength("seats", seats.length, columns);
  for (let j = 0; j < columns; j++) {
    if (seats[j]! < 0) throw new RangeError(`seats[${j}] is ${seats[j]}, less than 0`);
  }
}

/**
 * @returns whether every number is within ±2⁹⁶⁰
 * @throws RangeError at the first number that is NaN or infinite
 */
export function checkFinite(field: string, numbers: Float64Array): boolean {
  // number × 2⁶³ × 0 is 0, but NaN if the number is not finite or the product overflows. A sum keeps NaN, so no
  // branch is needed.
  let [a, b, c, d] = [0, 0, 0, 0]; // four independent sums, so that additions overlap
  const whole = numbers.length & ~3;
  for (let k = 0; k < whole; k += 4) {
    a += numbers[k]! * 2 ** 63 * 0;
    b += numbers[k + 1]! * 2 ** 63 * 0;
    c += numbers[k + 2]! * 2 ** 63 * 0;
    d += numbers[k + 3]! * 2 ** 63 * 0;
  }
  for (let k = whole; k < numbers.length; k++) a += numbers[k]! * 2 ** 63 * 0;
  if (a + b + c + d === 0) return true;
  const k = numbers.findIndex((number) => !Number.isFinite(number));
  if (k >= 0) throw new RangeError(`${field}[${k}] is ${numbers[k]}, not a finite number`);
  return false;
}

/**
 * Checks compressed rows. Complexity: one pass over the edges.
 *
 * @param path prefix of `start` and `column` in messages
 * @throws RangeError when a position or a column is out of range, or a row names a column twice
 */
export function checkEdges(
  path: string,
  start: Int32Array,
  column: Int32Array,
  rows: number,
  columns: number,
): void {
  checkInts(`${path}start`, start);
  checkInts(`${path}column`, column);
  checkLength(`${path}start`, start.length, rows + 1);
  if (start[0] !== 0) throw new RangeError(`${path}start[0] is ${start[0]}, not 0`);
  for (let i = 0; i < rows; i++) {
    if (start[i + 1]! < start[i]!) {
      throw new RangeError(`${path}start[${i + 1}] is ${start[i + 1]}, less than the one before`);
    }
  }
  checkLength(`${path}column`, column.length, start[rows]!);
  let seenIn: Int32Array | undefined; // seenIn[j] is the last unordered row that named column j
  for (let i = 0; i < rows; i++) {
    if (isAscending(column, start[i]!, start[i + 1]!, columns)) continue;
    seenIn ??= new Int32Array(columns).fill(-1);
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const j = column[e]!;
      if (j < 0 || j >= columns)
        throw new RangeError(`${path}column[${e}] is ${j}, not from 0 to ${columns - 1}`);
      if (seenIn[j] === i) throw new RangeError(`${path}column[${e}] is ${j}, which row ${i} already names`);
      seenIn[j] = i;
    }
  }
}

/** Columns are mostly listed in order: then none is named twice, and only the last can be too large. */
function isAscending(column: Int32Array, from: number, to: number, columns: number): boolean {
  let before = -1;
  for (let e = from; e < to; e++) {
    if (column[e]! <= before) return false;
    before = column[e]!;
  }
  return before < columns;
}

/** Factor by which {@link scaledDown} divides scores. */
export const scale: number = 2 ** 80;

/**
 * The same problem with scores small enough to add without overflow. Exact, except that digits below the last
 * of 2⁻⁹⁹⁴ are lost.
 */
export function scaledDown(problem: AssignmentProblem): AssignmentProblem {
  return { ...problem, scores: problem.scores.map((score) => score / scale) };
}
