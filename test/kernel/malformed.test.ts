import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { assign } from "../../src/kernel/assign.js";
import { certify } from "../../src/kernel/certify.js";
import { deferredAcceptance } from "../../src/kernel/deferred-acceptance.js";

const ints = (...numbers: number[]) => Int32Array.from(numbers);
const floats = (...numbers: number[]) => Float64Array.from(numbers);

const matrix = { rows: 2, columns: 2, seats: ints(1, 1), scores: floats(1, 2, 3, 4) };
const edges = { start: ints(0, 2, 3), column: ints(0, 1, 1) };
const lists = { rows: 2, columns: 2, seats: ints(1, 1), scores: floats(1, 2, 3), edges };
const answer = assign(matrix);

describe("a malformed assignment problem is refused by name", () => {
  test.each([
    ["rows", { ...matrix, rows: -1 }],
    ["rows", { ...matrix, rows: 1.5 }],
    ["rows", { ...matrix, rows: NaN }],
    ["rows", { ...matrix, rows: 2 ** 40 }],
    ["columns", { ...matrix, columns: Infinity }],
    ["rows × columns", { ...matrix, rows: 2 ** 20, columns: 2 ** 20, seats: new Int32Array(2 ** 20) }],
    ["seats", { ...matrix, seats: ints(1) }],
    ["seats[1]", { ...matrix, seats: ints(1, -1) }],
    ["scores", { ...matrix, scores: floats(1, 2, 3) }],
    ["scores", { ...matrix, rows: 3 }],
    ["scores[1]", { ...matrix, scores: floats(1, NaN, 3, Infinity) }],
    ["scores[3]", { ...matrix, scores: floats(1, 2, 3, -Infinity) }],
    ["objective", { ...matrix, objective: "most" as "best" }],
    ["scores", { ...lists, scores: floats(1, 2) }],
    ["scores[2]", { ...lists, scores: floats(1, 2, Infinity) }],
    ["edges.start", { ...lists, edges: { ...edges, start: ints(0, 3) } }],
    ["edges.start[0]", { ...lists, edges: { ...edges, start: ints(1, 2, 3) } }],
    ["edges.start[2]", { ...lists, edges: { ...edges, start: ints(0, 4, 3) } }],
    ["edges.column", { ...lists, edges: { ...edges, start: ints(0, 2, 4) } }],
    ["edges.column", { ...lists, edges: { ...edges, column: ints(0, 1, 1, 0) } }],
    ["edges.column[1]", { ...lists, edges: { ...edges, column: ints(0, 2, 1) } }],
    ["edges.column[0]", { ...lists, edges: { ...edges, column: ints(-1, 1, 1) } }],
    ["edges.column[1]", { ...lists, edges: { ...edges, column: ints(1, 1, 1) } }],
    ["edges.column[2]", { ...lists, edges: { start: ints(0, 3, 3), column: ints(1, 0, 1) } }],
    ["edges.column[2]", { ...lists, edges: { start: ints(0, 3, 3), column: ints(1, 0, 2) } }],
    ["edges.column[2]", { ...lists, edges: { start: ints(0, 3, 3), column: ints(1, 0, -1) } }],
  ])("%s (#%#)", (field, problem) => {
    expect(() => assign(problem)).toThrow(RangeError);
    expect(() => assign(problem)).toThrow(`${field} `);
    expect(() => certify(problem, answer)).toThrow(`${field} `);
  });

  test.each([
    ["warm.columnOf", { columnOf: ints(0), columnPrice: floats(0, 0) }],
    ["warm.columnOf[1]", { columnOf: ints(0, 2), columnPrice: floats(0, 0) }],
    ["warm.columnOf[0]", { columnOf: ints(-2, 1), columnPrice: floats(0, 0) }],
    ["warm.columnPrice", { columnOf: ints(0, 1), columnPrice: floats(0) }],
    ["warm.columnPrice[1]", { columnOf: ints(0, 1), columnPrice: floats(0, NaN) }],
  ])("%s", (field, warm) => {
    expect(() => assign(matrix, warm)).toThrow(RangeError);
    expect(() => assign(matrix, warm)).toThrow(`${field} `);
  });

  test("so are counts above 2²⁶ and matrices of 2³¹ pairs, before memory is taken", () => {
    const counted = (seated: number) => certify(matrix, { ...answer, seated });
    expect(counted(2 ** 26).feasible).toBe(false);
    expect(() => counted(2 ** 26 + 1)).toThrow(
      new RangeError("seated is 67108865, not a whole number from 0 to 67108864"),
    );
    const large = (rows: number) =>
      assign({ ...matrix, rows, columns: 2 ** 10, seats: new Int32Array(2 ** 10) });
    expect(() => large(2 ** 21 - 1)).toThrow(new RangeError(`scores has length 4, not ${2 ** 31 - 2 ** 10}`));
    expect(() => large(2 ** 21)).toThrow(new RangeError("rows × columns is 2147483648, not below 2³¹"));
  });

  test("an answer of another size is refused", () => {
    expect(() => certify(matrix, { ...answer, columnOf: ints(0) })).toThrow("columnOf ");
    expect(() => certify(matrix, { ...answer, rowPrice: floats(0) })).toThrow("rowPrice ");
    expect(() => certify(matrix, { ...answer, columnPrice: floats(0) })).toThrow("columnPrice ");
  });
});

describe("a malformed stable problem is refused by name", () => {
  const stable = {
    rows: 2,
    columns: 2,
    seats: ints(1, 1),
    ...edges,
    rowRank: ints(0, 1, 0),
    columnRank: ints(0, 0, 1),
  };
  test.each([
    ["rows", { ...stable, rows: -2 }],
    ["columns", { ...stable, columns: 0.5 }],
    ["seats", { ...stable, seats: ints(1, 1, 1) }],
    ["seats[0]", { ...stable, seats: ints(-5, 1) }],
    ["start", { ...stable, start: ints(0, 3) }],
    ["start[1]", { ...stable, start: ints(0, -1, 3) }],
    ["column", { ...stable, column: ints(0, 1) }],
    ["column[2]", { ...stable, column: ints(0, 1, 7) }],
    ["column[1]", { ...stable, column: ints(0, 0, 1) }],
    ["rowRank", { ...stable, rowRank: ints(0, 1) }],
    ["columnRank", { ...stable, columnRank: ints(0, 1, 2, 3) }],
    ["proposing", { ...stable, proposing: "mentors" as "rows" }],
  ])("%s (#%#)", (field, problem) => {
    expect(() => deferredAcceptance(problem)).toThrow(RangeError);
    expect(() => deferredAcceptance(problem)).toThrow(`${field} `);
  });
});

describe("empty problems are answered", () => {
  const none = { start: ints(0, 0, 0), column: ints() };
  test.each([
    ["no rows", { rows: 0, columns: 2, seats: ints(1, 1), scores: floats() }],
    ["no columns", { rows: 2, columns: 0, seats: ints(), scores: floats() }],
    ["nobody", { rows: 0, columns: 0, seats: ints(), scores: floats() }],
    ["no seats", { ...matrix, seats: ints(0, 0) }],
    ["no candidates", { rows: 2, columns: 2, seats: ints(1, 1), scores: floats(), edges: none }],
    [
      "no rows in lists",
      { rows: 0, columns: 1, seats: ints(1), scores: floats(), edges: { start: ints(0), column: ints() } },
    ],
  ])("%s", (_, problem) => {
    for (const objective of ["best", "most-then-best"] as const) {
      const assigned = assign({ ...problem, objective });
      expect(assigned.columnOf).toEqual(new Int32Array(problem.rows).fill(-1));
      expect(assigned).toMatchObject({ seated: 0, total: 0 });
      expect(certify({ ...problem, objective }, assigned)).toEqual({
        feasible: true,
        largest: true,
        violation: 0,
      });
      expect(assign({ ...problem, objective }, assigned)).toEqual(assigned);
    }
  });

  test.each(["rows", "columns"] as const)("stable, %s propose", (proposing) => {
    const empty = { start: ints(0, 0), column: ints(), rowRank: ints(), columnRank: ints(), proposing };
    expect(deferredAcceptance({ rows: 1, columns: 1, seats: ints(1), ...empty })).toEqual(ints(-1));
    expect(deferredAcceptance({ rows: 0, columns: 0, seats: ints(), ...empty, start: ints(0) })).toEqual(
      ints(),
    );
    const one = { start: ints(0, 1), column: ints(0), rowRank: ints(0), columnRank: ints(0), proposing };
    expect(deferredAcceptance({ rows: 1, columns: 1, seats: ints(0), ...one })).toEqual(ints(-1));
  });
});

/** Wrong values that JavaScript callers can pass for a typed array, a count or an object. */
const odd: readonly unknown[] = [
  null,
  "1",
  NaN,
  1.5,
  [],
  ["1"],
  [NaN],
  [1.5],
  {},
  true,
  1n,
  Symbol("x"),
  () => 1,
  Float32Array.of(1, 1),
  Int16Array.of(1, 1),
  new DataView(new ArrayBuffer(16)),
  { [Symbol.toStringTag]: "Int32Array", length: 2 },
  { [Symbol.toStringTag]: "Float64Array", length: 2 },
];
/** The problem with each field, at any depth, replaced by each wrong value. */
function* replaced(value: Readonly<Record<string, unknown>>, path = ""): Generator<[string, unknown]> {
  for (const [key, one] of Object.entries(value)) {
    for (const other of odd) {
      if (key === "total" && typeof other === "number") continue; // a wrong number, but a number
      yield [`${path}${key}`, { ...value, [key]: other }];
    }
    if (typeof one !== "object" || one === null || ArrayBuffer.isView(one)) continue;
    for (const [where, other] of replaced(one as Readonly<Record<string, unknown>>, `${path}${key}.`))
      yield [where, { ...value, [key]: other }];
  }
}

describe("anything but a typed array, a count or an object is refused by name, before any work", () => {
  const stable = {
    rows: 2,
    columns: 2,
    seats: ints(1, 1),
    ...edges,
    rowRank: ints(0, 1, 0),
    columnRank: ints(0, 0, 1),
  };
  const calls: Readonly<
    Record<string, readonly [Readonly<Record<string, unknown>>, (problem: never) => unknown]>
  > = {
    "assign, every pair": [{ ...matrix, objective: "best" }, assign],
    "assign, listed pairs": [lists, assign],
    "certify a problem": [lists, (problem) => certify(problem, assign(lists))],
    "certify an answer": [{ ...answer }, (one) => certify(matrix, one)],
    deferredAcceptance: [{ ...stable, proposing: "rows" }, deferredAcceptance],
  };
  test.each(Object.entries(calls))("%s", (_, [problem, call]) => {
    for (const [field, other] of replaced(problem)) {
      const run = () => call(other as never);
      expect(run, field).toThrow(RangeError);
      expect(run, field).toThrow(new RegExp(`^${field.replaceAll(".", "\\.")}(\\[0\\]|\\.start)? `));
    }
  });

  test("assign from an earlier answer", () => {
    const warm = { columnOf: ints(0, 1), columnPrice: floats(0, 0) };
    for (const [field, other] of replaced(warm)) {
      expect(() => assign(matrix, other as never), field).toThrow(RangeError);
      expect(() => assign(matrix, other as never), field).toThrow(new RegExp(`^warm\\.${field}(\\[0\\])? `));
    }
    expect(() => assign(matrix, null as never)).toThrow(new RangeError("warm is null, not an object"));
  });

  test.each<[unknown, string]>([
    ["x".repeat(50), `"${"x".repeat(40)}"`],
    [["1"], "a list"],
    [{ secret: 1 }, "an object"],
    [null, "null"],
    [undefined, "undefined"],
    [() => "secret", "a function"],
    [Symbol("secret"), "a symbol"],
    [1.5, "1.5"],
    [7n, "7"],
  ])("a wrong value is shown, and what it holds is not (#%#)", (value, shown) => {
    expect(() => assign({ ...matrix, rows: value as number })).toThrow(
      new RangeError(`rows is ${shown}, not a whole number from 0 to ${2 ** 26}`),
    );
  });

  test("arrays of another realm are as good", () => {
    const there = (numbers: Int32Array | Float64Array): never =>
      runInNewContext(`${numbers.constructor.name}.of(${numbers.join()})`) as never;
    const { seats, scores } = matrix;
    expect(assign({ ...matrix, seats: there(seats), scores: there(scores) })).toEqual(answer);
    expect(() => assign({ ...matrix, seats: there(scores) })).toThrow("seats ");
    expect(() => assign({ ...matrix, scores: there(seats) })).toThrow("scores ");
  });

  test("a number that is none is found wherever it stands", () => {
    for (let columns = 1; columns < 10; columns++) {
      const row = { rows: 1, columns, seats: new Int32Array(columns).fill(1) };
      for (let k = 0; k < columns; k++)
        for (const number of [NaN, Infinity, -Infinity]) {
          const scores = new Float64Array(columns).fill(1);
          scores[k] = number;
          expect(() => assign({ ...row, scores })).toThrow(
            new RangeError(`scores[${k}] is ${number}, not a finite number`),
          );
        }
    }
  });

  test.each([null, 7, "x", [], undefined])("%j instead of the whole problem", (nothing) => {
    for (const call of [assign, deferredAcceptance, (one: never) => certify(one, answer)])
      expect(() => call(nothing as never)).toThrow(RangeError);
    expect(() => certify(matrix, nothing as never)).toThrow(RangeError);
  });

  test("the index is named", () => {
    const seats = (list: readonly unknown[]) => ({ ...matrix, seats: list as unknown as Int32Array });
    expect(() => assign(seats([1, NaN]))).toThrow(new RangeError("seats[1] is NaN, not a whole number"));
    expect(() => assign(seats([1, 1.5]))).toThrow(new RangeError("seats[1] is 1.5, not a whole number"));
    expect(() => assign(seats(["1", 1]))).toThrow(new RangeError('seats[0] is "1", not a whole number'));
    expect(() => assign(seats([1, 1]))).toThrow(new RangeError("seats is a list, not an Int32Array"));
    expect(() => assign({ ...matrix, edges: null as never })).toThrow(
      new RangeError("edges is null, not an object"),
    );
  });
});
