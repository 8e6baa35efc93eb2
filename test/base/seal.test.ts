import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, digestOf, isIntact, sealed } from "nastavnik/base";

const record = fc.dictionary(
  fc
    .string({ unit: "grapheme-ascii", minLength: 1 })
    .filter((key) => key !== "digest" && key !== "__proto__"),
  fc.jsonValue().filter((value) => !JSON.stringify(value).includes("__proto__")),
);

describe("a sealed record", () => {
  test("is intact after storage, whatever the order of its fields, and sealed anew is the same", () => {
    fc.assert(
      fc.property(record, (value) => {
        const stored = sealed(value);
        const back = JSON.parse(JSON.stringify(stored)) as typeof stored;
        const turned = Object.fromEntries(Object.entries(back).reverse());
        expect([stored, back, turned].map(isIntact)).toEqual([true, true, true]);
        expect(sealed(back)).toEqual(back);
        expect(stored.digest).toBe(digestOf(value));
      }),
    );
  });

  test("is not intact when anything was changed, added or taken out", () => {
    fc.assert(
      fc.property(record, record, (value, other) => {
        fc.pre(canonicalJson(value) !== canonicalJson(other));
        expect(isIntact({ ...other, digest: sealed(value).digest })).toBe(false);
      }),
    );
    expect(isIntact({ a: 1, digest: 7 })).toBe(false);
  });

  test("says nothing without a digest", () => {
    expect(isIntact({ a: 1 })).toBeUndefined();
  });

  test("is sealed as it is stored: typed arrays as lists, no functions, nothing undefined", () => {
    const live = sealed({
      prices: Float64Array.of(1, 2.5),
      need: () => 1,
      why: undefined,
      all: [{ why: undefined }],
    });
    expect(isIntact({ prices: [1, 2.5], all: [{}], digest: live.digest })).toBe(true);
    expect(isIntact(live)).toBe(true);
  });

  test("what JSON cannot hold is refused when sealed, and is not intact", () => {
    for (const odd of [NaN, 1n, new Date(0), new Map(), [() => 1], "\ud800"]) {
      expect(() => sealed({ odd })).toThrow(RangeError);
      expect(isIntact({ odd, digest: "0" })).toBe(false);
    }
    const circle: Record<string, unknown> = { digest: "0" };
    circle["self"] = circle;
    expect(isIntact(circle)).toBe(false);
    expect(() => sealed({ list: [circle] })).toThrow("no JSON at list.0.self: a value that holds itself");
    const hostile = Object.defineProperty({}, "digest", {
      get: () => {
        throw new Error("no");
      },
    });
    expect(isIntact(hostile)).toBe(false);
  });

  test("may be of any depth", () => {
    let deep: unknown = [];
    for (let i = 0; i < 50_000; i++) deep = i % 2 === 0 ? [deep] : { deep };
    const stored = sealed({ deep });
    expect(isIntact(stored)).toBe(true);
    expect(isIntact({ deep: [deep], digest: stored.digest })).toBe(false);
  });
});
