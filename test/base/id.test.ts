import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idOf, isId } from "nastavnik";
import { idFrom } from "nastavnik/base";

test.each(["mentor:7f3a", "mentor:A.b_c-9", `mentor:${"a".repeat(64)}`])("%s is a mentor's id", (text) => {
  expect(isId("mentor", text)).toBe(true);
  expect(idOf("mentor", text)).toBe(text);
});

test.each([
  "mentee:7f3a",
  "mentor:",
  "mentor:Иванова",
  "mentor:a b",
  "mentor:+79990000000",
  "mentor:a@b.ru",
  `mentor:${"a".repeat(65)}`,
  "mentor:a\n",
  "mentor:__proto__",
  7,
  null,
])("%j is none: a name, a phone or another kind cannot stand in its place", (value) => {
  expect(isId("mentor", value)).toBe(false);
  expect(() => idOf("mentor", String(value))).toThrow(RangeError);
});

test("kinds are those of the library", () => {
  // @ts-expect-error a slip of the pen does not compile
  expect(() => idOf("mentr", "mentor:a")).toThrow(RangeError);
  // @ts-expect-error nor does it here
  expect(isId("mentr", "mentor:a")).toBe(false);
});

describe("an id made of a key of one's own", () => {
  test.each([
    ["7f3a", "person:7f3a"],
    ["emp-0012.b_c", "person:emp-0012.b_c"],
    ["-1", "person:YA1"],
    ["X", "person:YD"],
    ["Я", "person:Xf"],
    ["а", "person:Xg"],
    ["я", "person:X_"],
    ["Школа 7 / таб. № 0012", "person:XYXqXuXrXgYG7YGYHYGXyXgXh.YGYIYG0012"],
    ["тат. җиде", "person:XyXgXy.YGYiXoXkXl"],
    ["😀", "person:ZAfYA"],
    ["А", "person:XA"],
    ["Џѐ", "person:ZAAQPZAARQ"], // the letters beside А and я
    ["constructor", "person:constructor"],
    ["__proto__", "person:YC_proto__"],
  ])("%s gives %s, in every version", (key, id) => {
    expect(idFrom("person", key)).toBe(id);
  });

  const text = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(...Array.from("абвЯёЁ-._XYZxyz09 №/Ү😀\ud800\udc00\n")),
      minLength: 1,
      maxLength: 12,
    }),
  );

  test("is lawful, of its kind, and tells the key again: so different keys give different ids", () => {
    fc.assert(
      fc.property(text, (key) => {
        const id = idFrom("person", key);
        expect(isId("person", id)).toBe(true);
        expect(keyIn(id.slice("person:".length))).toBe(key);
      }),
      { numRuns: 2_000 },
    );
  });

  test("is itself again when it is made of the key of an id without X, Y and Z", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Wa-z0-9][A-Wa-z0-9._-]{0,63}$/), (key) => {
        expect(idFrom("mentor", key)).toBe(`mentor:${key}`);
      }),
    );
  });

  test.each(["a".repeat(64), "Я".repeat(32), "😀".repeat(12), "№".repeat(32)])("has room for %s", (key) => {
    expect(keyIn(idFrom("survey", key).slice("survey:".length))).toBe(key);
  });

  test.each([
    "",
    "a".repeat(65),
    `${"a".repeat(60)}№№№`,
    "Я".repeat(33),
    "😀".repeat(13),
    "a".repeat(1_000_000),
  ])("throws rather than cut off %#", (key) => {
    expect(() => idFrom("survey", key)).toThrow(
      /^no key for an id of kind "survey", being empty or too long/,
    );
  });
});

/** The key of an id, read back by a table written apart from the library. */
function keyIn(written: string): string {
  const russian = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";
  const signs = "-._XYZ /№()«»:;,#+*'\"&@!?=–—|ёЁәөүҗңһӘӨҮҖҢҺҡҙҫғҠҘҪҒ";
  const digit = (at: number) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(written.charAt(at));
  let key = "";
  for (let at = 0; at < written.length; at++) {
    const lead = written.charAt(at);
    if (lead === "X") key += russian.charAt(digit(++at));
    else if (lead === "Y") key += signs.charAt(digit(++at));
    else if (lead === "Z")
      key += String.fromCodePoint([1, 1, 1, 1].reduce((code, step) => code * 64 + digit((at += step)), 0));
    else key += lead;
  }
  return key;
}
