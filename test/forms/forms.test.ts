import { describe, expect, test } from "vitest";
import { assignmentMachine, decide, evolve, pairingMachine, programMachine } from "nastavnik";
import { extendCatalogue } from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { commandFormOf, formOf, standardSchemaOf, type FormField } from "nastavnik/forms";
import { scenariosOf, type Lifecycle, type Machine } from "nastavnik/lifecycle";
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

test("difficulties and competences are chosen of the catalogue that is given: what is in use, in its order", () => {
  const extended = extendCatalogue(builtInCatalogue, {
    id: "region",
    version: "1",
    prefix: "X-1",
    title: { ru: "Дополнение" },
    entries: [
      { code: "X-1-NEW", labels: { ru: "новое", en: "new" }, parents: ["PD-MET"] },
      {
        code: "X-1-HIDDEN",
        labels: { ru: "не выбирают", en: "not chosen" },
        parents: ["PD-MET"],
        selectable: false,
      },
      { code: "X-1-GONE", labels: { ru: "отменено", en: "retired" }, parents: ["PD-MET"], retired: true },
    ],
  });
  if (!extended.ok) throw new Error(JSON.stringify(extended.issues));
  const catalogue = extended.value;
  const inUse = catalogue.entries.filter(({ selectable, retired }) => selectable && !retired);
  const optionsIn = (fields: readonly FormField[], ...path: readonly string[]): FormField | undefined =>
    path.reduce<FormField | undefined>(
      (field, name) => (field?.parts ?? fields).find((one) => one.name === name),
      undefined,
    );
  for (const [record, ...path] of [
    ["mentor", "competences"],
    ["mentee", "difficulties", "code"],
    ["mentee", "strengths"],
    ["program", "difficulties", "code"],
  ] as const)
    for (const language of ["ru", "en"] as const) {
      const without = optionsIn(formOf(record, language), ...path);
      expect(without).not.toHaveProperty("options");
      expect(optionsIn(formOf(record, language, { catalogue }), ...path)).toEqual({
        ...without,
        widget: without?.widget.replace("texts", "choices").replace("text", "choice"),
        options: inUse.map(({ code, labels }) => ({ value: code, label: labels[language]?.official })),
        open: true,
      });
    }
  expect(inUse.map(({ code }) => code)).toContain("X-1-NEW");
});

/** A record with nothing but this field at the place that `above` leads to. */
const alone = (above: readonly FormField[], name: string, value: unknown): object =>
  above.reduceRight<object>(
    (inside, part) => ({ [part.name]: part.widget === "parts" ? [inside] : inside }),
    { [name]: value },
  );

test.each(Object.keys(recordNames).filter((record) => record !== "activity" && record !== "work-calendar"))(
  "each choice that the form of %s gives is taken, and no other one unless the field is open",
  (record) => {
    const schema = standardSchemaOf(record as "mentor", en.describeIssue)["~standard"];
    const walk = (fields: readonly FormField[], above: readonly FormField[]): void => {
      for (const field of fields) {
        walk(field.parts ?? [], [...above, field]);
        if (field.options === undefined) continue;
        const place = [...above, field].map(({ name }) => name);
        const isTakenAs = (code: string | number): boolean => {
          const one = field.widget.startsWith("coded") ? { code } : code;
          const value = field.widget === "choices" || field.widget === "coded-list" ? [one] : one;
          const { issues = [] } = schema.validate(alone(above, field.name, value));
          return !issues.some(({ path = [] }) => {
            const names = path.filter((step) => typeof step === "string");
            return place.every((name, k) => names[k] === name);
          });
        };
        const isTaken = (option: string) => isTakenAs(option) || isTakenAs(Number(option)); // levels are numbers
        const { name, options, open } = field;
        expect(
          options.filter(({ value }) => !isTaken(value)),
          name,
        ).toEqual([]);
        expect(isTaken("none-of-them"), name).toBe(open === true);
        expect(options.length, name).toBeGreaterThan(1);
      }
    };
    walk(formOf(record as NamedRecord, "en"), []);
  },
);

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

/** The fields without which a machine refuses an order of its scenarios. */
function missedBy<T extends Lifecycle>(machine: Machine<T>): readonly string[] {
  const missed = new Set<string>();
  for (const { steps } of scenariosOf(machine)) {
    let state: T["state"] = machine.initial;
    for (const { command, context, events } of steps) {
      for (const field of Object.keys(command).filter((name) => name !== "type"))
        if (!decide(machine, state, { ...command, [field]: undefined }, context).ok)
          missed.add(`${machine.name}.${command.type}.${field}`);
      for (const event of events) state = evolve(machine, state, event);
    }
  }
  return [...missed].sort();
}

test("what must be filled is what a machine misses, but for what the day, the term or the ground decides", () => {
  const decided = [
    ...["program.start.consents", "program.terminate.reason", "program.resume.agreedBy"],
    ...["program.extend.contract", "program.resume.contract", "program.reopen.contract"],
  ];
  const asked = [programMachine, assignmentMachine, pairingMachine].flatMap(({ name, commands }) =>
    Object.keys(commands).flatMap((type) =>
      commandFormOf({ name: name as "program" }, type as "submit", "en")
        .filter(({ required }) => required)
        .map((field) => `${name}.${type}.${field.name}`),
    ),
  );
  const missed = [...missedBy(programMachine), ...missedBy(assignmentMachine), ...missedBy(pairingMachine)];
  expect([...asked, ...decided].sort()).toEqual(missed.sort());
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
