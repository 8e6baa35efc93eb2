import * as z from "zod";
import { describe, expect, test } from "vitest";
import { programSchema, reportSchema, type RecordSchema } from "nastavnik/schemas";
import * as schemas from "nastavnik/schemas";
import { program } from "../support/build.js";

describe("the schema of a record", () => {
  test("is a zod object, of whichever copy of zod", () => {
    expect(programSchema).toBeInstanceOf(z.ZodObject);
    expect("~standard" in programSchema).toBe(true);
    expect(programSchema._zod.def.type).toBe("object");
    expect(Object.keys(programSchema.shape)).toContain("activities");
  });

  test("can be picked for a step of a form", () => {
    const first = programSchema.pick({ scope: true, audience: true, period: true });
    expect(first.safeParse({ scope: "pair", audience: "staff" }).success).toBe(true);
    expect(first.safeParse({ scope: "pair" }).success).toBe(false);
    expect(first.safeParse({ scope: "pair", audience: "staff", goals: [] }).success).toBe(false);
  });

  test("can be made partial for a draft", () => {
    const draft = programSchema.omit({ kind: true, schemaVersion: true }).partial();
    expect(draft.safeParse({}).success).toBe(true);
    expect(draft.safeParse({ scope: "galaxy" }).success).toBe(false);
  });

  test("asks of the whole record what its fields cannot know, and of a picked one it does not", () => {
    const twice = { ...program(), participants: [...program().participants, ...program().participants] };
    expect(programSchema.safeParse(twice).success).toBe(false);
    expect(
      programSchema.pick({ participants: true }).safeParse({ participants: twice.participants }).success,
    ).toBe(true);
    expect(programSchema.and(z.object({ id: z.string() })).safeParse(twice).success).toBe(false);
  });

  test("stands inside another", () => {
    const form = z.object({
      program: programSchema,
      reports: z.array(reportSchema),
      note: z.string().optional(),
    });
    expect(form.safeParse({ program: program(), reports: [] }).success).toBe(true);
    const read = form.safeParse({ program: { ...program(), scope: "galaxy" }, reports: [] });
    expect(read.error?.issues.map(({ path }) => path)).toEqual([["program", "scope"]]);
  });

  const ofRecords = Object.fromEntries(Object.entries(schemas).filter(([name]) => name !== "inputIssuesOf"));

  test.each(Object.entries(ofRecords as unknown as Readonly<Record<string, RecordSchema<object>>>))(
    "%s says itself in JSON Schema and is a standard schema",
    async (_, schema) => {
      expect(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })).toHaveProperty("properties");
      expect((await schema["~standard"].validate(null)).issues).toHaveLength(1);
    },
  );
});
