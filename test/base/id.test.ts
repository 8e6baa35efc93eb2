import { expect, test } from "vitest";
import { idOf, isId } from "nastavnik";

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
