import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  academicYear,
  idOf,
  indicatorsOf,
  programMachine,
  reportOn,
  reportRecordsOf,
  stateOn,
  type ProgramEvent,
} from "nastavnik";
import { parseDataset, type InputIssue } from "nastavnik/model";
import { readingReporter } from "nastavnik/report/read";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { mentee, program } from "../support/build.js";
import { organisation, person } from "../support/build-organisation.js";
import { given, programFacts } from "../support/lifecycle.js";
import { root } from "../support/sources.js";
import { day } from "./random-records.js";

const [period, on] = [academicYear(2025), day("2026-08-31")];
const people = ["mentor-1", "mentee-1"].map((key) =>
  person({ id: idOf("person", `person:${key}`), organisation: idOf("organisation", "organisation:o1") }),
);
const file: unknown = {
  kind: "dataset",
  schemaVersion: 1,
  records: [organisation({ curators: [] }), ...people, program(), mentee("mentee-1")],
};
const { history } = given(programMachine, programFacts(), [
  ["2025-08-24", "mentee", { type: "draw-up" }],
  ["2025-08-25", "mentor", { type: "submit" }],
  ["2025-08-26", "mentee", { type: "agree" }],
  ["2025-08-26", "curator", { type: "agree" }],
  ["2025-08-27", "head", { type: "approve" }],
  ["2025-09-01", "curator", { type: "start", order: "№ 1", consents: ["mentor", "mentee"] }],
  ["2025-10-01", "mentor", { type: "record-activity", activity: "a1" }],
]);
const histories = new Map<string, readonly ProgramEvent[]>([["program:p1", history]]);

test("what the guide shows is true", () => {
  const dataset = parseDataset(file);
  const stateOf = (program: string) => {
    const state = stateOn(programMachine, histories.get(program) ?? [], on);
    return state.ok ? state.value : undefined;
  };
  const records = dataset.ok ? reportRecordsOf(dataset.value, { period, on, stateOf }) : [];
  const report = reportOn(records, { period, on, catalogue: builtInCatalogue });
  const plan = indicatorsOf(report).find(({ code }) => code === "IND-P-03");
  expect(plan).toMatchObject({ value: 1, numerator: 1, denominator: 1 });
  expect(report.covers).toEqual(["organisation:o1"]);
});

test("lines of a file are counted but for the broken ones", () => {
  const good = { kind: "organisation", place: { organisation: "organisation:o1" }, staff: { teaching: 40 } };
  const lines = [good, { kind: "organisation" }].map((record) => JSON.stringify(record));
  const refused: InputIssue[] = [];
  const reading = readingReporter({ period, on });
  for (const line of lines) {
    const read = reading.add(JSON.parse(line));
    if (!read.ok) refused.push(...read.issues);
  }
  expect(refused).toEqual([
    { code: "key.missing", path: ["records", 1, "place"], details: { expected: "object" } },
  ]);
  const read = reading.report(); // what the guide only shows
  expect(read).toMatchObject({ ok: true, value: { covers: ["organisation:o1"] } });
});

test.each(["docs/reporting.md", "docs/ru/reporting.md"])(
  "every line of code in %s stands above, in its order",
  (page) => {
    const guide = readFileSync(root + page, "utf8");
    const [, ...blocks] = guide.matchAll(/```ts\n([\s\S]*?)```/g); // the first runs as it stands, in guides.test.ts
    const lines = blocks.flatMap(([, code = ""]) =>
      code.split("\n").map((line) => plain(line.replace(/ *\/\/.*$/, ""))),
    );
    let rest = plain(readFileSync(`${root}test/report/reporting-guide.test.ts`, "utf8"));
    for (const line of lines.filter((text) => text !== "")) {
      const at = rest.indexOf(line);
      expect(at, line).toBeGreaterThan(-1);
      rest = rest.slice(at);
    }
    expect(lines.length).toBeGreaterThan(5);
  },
);

/** Without what the formatter may move. */
function plain(code: string): string {
  return code.replace(/[\s;]/g, "").replace(/,(?=[)\]}])/g, "");
}
