import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, digestOf, sha256 } from "nastavnik/base";

// FIPS 180-4 examples and the long message of its test data.
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  [
    "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
    "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
  ],
  ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
])("the published digest of %#", (text, digest) => {
  expect(sha256(text)).toBe(digest);
});

const expected = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

test("a character has the bytes of UTF-8, and half of a pair those of U+FFFD", () => {
  for (const limit of [0x7f, 0x7ff, 0xd7ff, 0xdbff, 0xdfff, 0xffff, 0x10ffff])
    for (const code of [limit - 1, limit, Math.min(limit + 1, 0x10ffff)])
      expect(sha256(String.fromCodePoint(code))).toBe(expected(String.fromCodePoint(code)));
});

test("every text has the digest that Node finds, at each length of a block", () => {
  for (let length = 0; length < 200; length++)
    expect(sha256("x".repeat(length))).toBe(expected("x".repeat(length)));
  const text = fc.string({ unit: "binary", maxLength: 300 });
  const odd = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(fc.oneof(text, odd), (one) => {
      expect(sha256(one)).toBe(expected(one));
    }),
    { numRuns: 2_000 },
  );
});

describe("canonical JSON", () => {
  // The example of RFC 8785, 3.2.3, and its numbers.
  test("of the published example", () => {
    const value: unknown = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test("orders keys by code unit, as the published example does", () => {
    const keys = ["€", "\r", "\ufb33", "1", "\u{1f600}", "\u0080", "ö"];
    const value = Object.fromEntries(keys.map((key) => [key, 0]));
    const written = ["\r", "1", "\u0080", "ö", "€", "\u{1f600}", "\ufb33"];
    expect(Object.keys(JSON.parse(canonicalJson({ x: 0 })) as object)).toEqual(["x"]);
    expect(canonicalJson(value)).toBe(`{${written.map((key) => `${JSON.stringify(key)}:0`).join(",")}}`);
  });

  test("minus zero is zero", () => {
    expect(canonicalJson([-0, 0, 5e-324, 1e21])).toBe("[0,0,5e-324,1e+21]");
  });

  test("reads back as the same value, and knows no order of fields", () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, one]) => [key, turned(one)]),
            )
          : value;
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(plain(value));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(turned(value))).toBe(text);
        expect(digestOf(value)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
      { numRuns: 500 },
    );
  });

  test("goes to any depth", () => {
    let deep: unknown = 0;
    for (let k = 0; k < 100_000; k++) deep = k % 2 === 0 ? [deep] : { a: deep };
    expect(canonicalJson(deep)).toHaveLength(1 + 50_000 * 2 + 50_000 * 6);
    let bad: unknown = undefined;
    for (let k = 0; k < 100_000; k++) bad = [bad];
    expect(() => canonicalJson(bad)).toThrow(RangeError);
  });

  const inside: Record<string, unknown> = {};
  inside["again"] = [inside];
  test.each<[string, unknown]>([
    ["no JSON at the root: undefined", undefined],
    ["no JSON at a.1: undefined", { a: [1, undefined] }],
    ["no JSON at a: NaN", { a: NaN }],
    ["no JSON at 0: -Infinity", [-Infinity]],
    ["no JSON at 0: bigint", [1n]],
    ["no JSON at 0: symbol", [Symbol("x")]],
    ["no JSON at toJSON: function", { toJSON: () => 1 }],
    ["no JSON at 1: undefined", Object.assign([1], { 2: 3 })],
    ["no JSON at at: an object that is no plain one", { at: new Date(0) }],
    ["no JSON at at: an object that is no plain one", { at: new Map() }],
    ["no JSON at 0: half of a surrogate pair", ["\ud800"]],
    ["no JSON at \udc00a: half of a surrogate pair", { "\udc00a": 1 }],
    ["no JSON at again.0: a value that holds itself", inside],
  ])("%s", (message, value) => {
    expect(() => canonicalJson(value)).toThrow(new RangeError(message));
  });

  test("the path to what is no JSON is told to its last twenty steps", () => {
    const told = (steps: number) => {
      let value: unknown = undefined;
      for (let k = steps; k > 0; k--) value = { [`s${k}`]: value };
      try {
        return canonicalJson(value);
      } catch (error) {
        return String(error).split(" ")[4]?.replace(":", "").split(".");
      }
    };
    expect(told(20)).toEqual(Array.from({ length: 20 }, (_, k) => `s${k + 1}`));
    expect(told(21)).toEqual(["…", ...Array.from({ length: 20 }, (_, k) => `s${k + 2}`)]);
  });

  test("one value in two places is no value inside itself; own fields named like inherited ones are fields", () => {
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
    const own: unknown = JSON.parse('{"__proto__":1,"constructor":[2]}');
    expect(canonicalJson(own)).toBe('{"__proto__":1,"constructor":[2]}');
  });
});
