import { expect, test } from "vitest";
import { kind, kindsOf, says } from "../../src/time/period-kinds.js";
import type { Kind } from "../../src/time/period-kinds.js";

const all = Object.keys(kind) as Kind[];

test("no two kinds of words share a bit, and every bit is one of the 31 that a number holds quickly", () => {
  expect(new Set(Object.values(kind)).size).toBe(all.length);
  for (const bit of Object.values(kind)) {
    expect(bit).toBeGreaterThan(0);
    expect(Number.isInteger(Math.log2(bit))).toBe(true);
  }
});

test("a text says the kinds of its words, and no others", () => {
  const said = kindsOf([{ is: "since" }, { is: "doubt" }, { is: "since" }]);
  expect(all.filter((is) => says(said, kind[is]))).toEqual(["since", "doubt"]);
  expect(kindsOf([])).toBe(0);
});
