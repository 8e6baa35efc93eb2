import { describe, expect, test } from "vitest";
import { assignmentMachine, pairingMachine, programMachine } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { commandFormOf, formOf, standardSchemaOf, type FormField } from "nastavnik/forms";
import { scenariosOf } from "nastavnik/lifecycle";
import { recordNames, type NamedRecord } from "nastavnik/model";
import * as en from "nastavnik/en";
import * as ru from "nastavnik/ru";
import { mentor } from "../support/build.js";

const records = Object.keys(recordNames) as NamedRecord[];
const allOf = (fields: readonly FormField[]): readonly FormField[] =>
  fields.flatMap((field) => [field, ...allOf(field.parts ?? [])]);

describe.each(records)("the form of %s", (record) => {
  test("has every field of the record, in both languages, with words for every option", () => {
    const [russian, english] = [formOf(record, "ru"), formOf(record, "en")];
    const own = Object.keys(recordNames[record]).filter(
      (name) => name !== "kind" && name !== "schemaVersion",
    );
    expect(russian.map(({ name }) => name).sort()).toEqual(own.sort());
    expect(english.map(({ name }) => name)).toEqual(russian.map(({ name }) => name));
    for (const { name, label, help = "", options = [] } of allOf(russian)) {
      expect(label, name).toMatch(/^[А-ЯЁ]/);
      expect(help).not.toMatch(/[A-Za-z]/);
      for (const option of options.filter(({ value }) => !/^\d+$/.test(value)))
        expect(option.label, `${name}: ${option.value}`).toMatch(/[а-яё]/i);
    }
    for (const { label } of allOf(english)) expect(label).not.toMatch(/[а-яё]/i);
  });
});

test("difficulties and competences are chosen of the catalogue that is given", () => {
  const competences = (fields: readonly FormField[]) =>
    fields.find(({ name }) => name === "competences")?.options;
  expect(competences(formOf("mentor", "ru"))).toBeUndefined();
  expect(competences(formOf("mentor", "ru", { catalogue: builtInCatalogue }))?.length).toBeGreaterThan(90);
});

test("what a field takes is told: numbers with their bounds, days, ids of a kind, words read as a period", () => {
  const fields = new Map(formOf("mentor", "en").map((field) => [field.name, field]));
  expect(fields.get("seats")).toMatchObject({ widget: "number", min: 0, max: 1000, required: true });
  expect(fields.get("person")).toMatchObject({ widget: "reference", of: "person" });
  expect(fields.get("period")).toMatchObject({ widget: "period", required: false });
  expect(fields.get("modes")).toMatchObject({ widget: "choices", required: false });
  expect(fields.get("modes")).not.toHaveProperty("open");
  expect(fields.get("forms")).toMatchObject({ widget: "coded-list", open: true });
});

type AnyOrder = Readonly<Record<string, unknown>> & { readonly type: string };
const ordersOf = (scenarios: readonly { readonly steps: readonly { readonly command: object }[] }[]) =>
  scenarios.flatMap(({ steps }) => steps.map(({ command }) => command as AnyOrder));

describe.each([
  ["program", programMachine, ordersOf(scenariosOf(programMachine))],
  ["assignment", assignmentMachine, ordersOf(scenariosOf(assignmentMachine))],
  ["pairing", pairingMachine, ordersOf(scenariosOf(pairingMachine))],
] as const)("commands of %s", (name, machine, orders) => {
  test("hold nothing that their forms do not ask for, and all that they must", () => {
    expect(new Set(orders.map(({ type }) => type)).size).toBe(Object.keys(machine.commands).length);
    for (const order of orders) {
      const fields = commandFormOf({ name: name as "program" }, order.type as "submit", "ru");
      const given = Object.keys(order).filter((field) => field !== "type" && order[field] !== undefined);
      expect(fields.map((field) => field.name)).toEqual(expect.arrayContaining(given));
      const asked = fields.filter(({ required }) => required).map((field) => field.name);
      expect(given).toEqual(expect.arrayContaining(asked));
      for (const { name: field, options } of fields)
        for (const value of [order[field] ?? []].flat().filter((one) => typeof one === "string"))
          if (options !== undefined) expect(options.map((option) => option.value)).toContain(value);
    }
  });
});

test("a command that nobody knows has no form", () => {
  expect(commandFormOf(programMachine, "constructor" as "submit", "ru")).toEqual([]);
});

describe("a record as a Standard Schema", () => {
  test("what cannot be read is said of the whole: a library would read its place", () => {
    const hidden = Object.defineProperty({ ...mentor("a") }, "seats", {
      enumerable: true,
      get: () => {
        throw new Error("nobody may read this");
      },
    });
    const schema = standardSchemaOf("mentor", ru.describeIssueOf("mentor"))["~standard"];
    const { issues = [] } = schema.validate(hidden);
    expect(issues).toHaveLength(1);
    expect(issues[0]).not.toHaveProperty("path");
  });

  test("gives the record, or our sentences at their places", () => {
    const schema = standardSchemaOf("mentor", ru.describeIssueOf("mentor"))["~standard"];
    expect(schema).toMatchObject({ version: 1, vendor: "nastavnik" });
    expect(schema.validate(mentor("a"))).toEqual({ value: mentor("a") });
    expect(schema.validate({ ...mentor("a"), seats: 1.5 })).toEqual({
      issues: [{ message: "Мест: ожидается целое число", path: ["seats"] }],
    });
  });

  test("takes anything at all", () => {
    const trap = () => {
      throw new Error("trap");
    };
    for (const value of [undefined, null, 7, "", [], new Proxy({}, { get: trap, ownKeys: trap })]) {
      const { issues } = standardSchemaOf("program", en.describeIssue)["~standard"].validate(value);
      expect(issues?.length).toBeGreaterThan(0);
    }
  });

  test.each(records.filter((record) => record !== "activity" && record !== "work-calendar"))(
    "says what is wrong with each field of %s in Russian, by its name",
    (record) => {
      const kind = record;
      const schema = standardSchemaOf(kind, ru.describeIssueOf(kind))["~standard"];
      const wrong = Object.fromEntries(
        Object.keys(recordNames[record]).map((field) => [field, { phone: 1 }]),
      );
      for (const value of [wrong, {}, { kind: record, schemaVersion: 1 }])
        for (const { message } of schema.validate(value).issues ?? [])
          expect(message.replace("«phone»", "")).not.toMatch(/[A-Za-z]/);
    },
  );
});
