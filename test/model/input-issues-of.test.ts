import * as z from "zod";
import { mentorSchema, inputIssuesOf } from "nastavnik/schemas";
import { describeIssue as inRussian } from "nastavnik/ru";
import { describeIssue as inEnglish } from "nastavnik/en";
import { expect, test } from "vitest";

type ZodCode = z.core.$ZodIssue["code"];

/** For every code that zod has: a schema, and a value that it refuses so. */
const refused: Readonly<Record<ZodCode, readonly (readonly [z.ZodType, unknown, string])[]>> = {
  invalid_type: [
    [z.object({ a: z.string() }), {}, "key.missing"],
    [z.string(), 1, "type.wrong"],
    [z.int(), 1.5, "type.wrong"],
    [z.number(), Number.NaN, "type.wrong"],
  ],
  too_big: [
    [z.number().max(3), 4, "number.too-big"],
    [z.string().max(3), "четыре", "text.too-long"],
    [z.array(z.number()).max(1), [1, 2], "list.too-long"],
    [z.set(z.number()).max(1), new Set([1, 2]), "list.too-long"],
    [z.bigint().max(3n), 4n, "number.too-big"],
  ],
  too_small: [
    [z.number().min(3), 2, "number.too-small"],
    [z.string().min(1), "", "text.empty"],
    [z.string().min(3), "а", "text.too-short"],
    [z.string().length(3), "а", "text.too-short"],
    [z.array(z.number()).min(1), [], "list.too-short"],
  ],
  invalid_format: [
    [z.email(), "а", "text.malformed"],
    [z.string().regex(/^a$/), "b", "text.malformed"],
    [z.string().startsWith("a"), "b", "text.malformed"],
  ],
  not_multiple_of: [
    [z.number().multipleOf(5), 7, "number.not-multiple"],
    [z.number().multipleOf(1), 1.5, "number.not-whole"],
  ],
  unrecognized_keys: [[z.strictObject({}), { a: 1 }, "key.unknown"]],
  invalid_union: [
    [z.union([z.string(), z.number()]), true, "shape.none"],
    [z.union([z.string(), z.object({ a: z.number() })]), { a: "x" }, "type.wrong"],
    [z.object({ a: z.union([z.string(), z.number()]) }), {}, "key.missing"],
    [z.discriminatedUnion("kind", [z.object({ kind: z.literal("a") })]), { kind: "b" }, "shape.none"],
    [z.xor([z.string(), z.string().min(1)]), "а", "shape.several"],
  ],
  invalid_key: [[z.record(z.string().min(2), z.number()), { a: 1 }, "key.unknown"]],
  invalid_element: [[z.map(z.boolean(), z.number()), new Map([[true, "x"]]), "type.wrong"]],
  invalid_value: [
    [z.literal("a"), "b", "code.unknown"],
    [z.enum(["a"]), 1, "type.wrong"],
  ],
  custom: [[z.string().refine((text) => text === "а", "напишите «а»"), "б", "value.refused"]],
};

const cases = Object.entries(refused).flatMap(([code, rows]) => rows.map((row) => [code, ...row] as const));

test.each(cases)("%s is said in both languages", (zodCode, schema, value, code) => {
  const read = schema.safeParse(value);
  if (read.success) throw new Error("not refused");
  expect(read.error.issues.map((issue) => issue.code)).toContain(zodCode);
  const issues = inputIssuesOf(read.error, value);
  expect(issues.map((issue) => issue.code)).toEqual([code]);
  const [sentence = ""] = issues.map(inRussian);
  expect(sentence).toMatch(/[а-яё]/u);
  expect(sentence.replace("«true»", "")).not.toMatch(/[a-z]{4,}/); // its own key is said as it is
  expect(inEnglish(issues[0]!)).not.toMatch(/undefined/);
});

test("what our own schemas find is said once, as parsers say it", () => {
  const step = mentorSchema.pick({ seats: true, id: true });
  const input = { seats: 1.5, id: "nobody" };
  const read = step.safeParse(input);
  expect(!read.success && inputIssuesOf(read.error, input).map(({ code, path }) => [code, path[0]])).toEqual([
    ["number.not-whole", "seats"],
    ["id.malformed", "id"],
  ]);
});
