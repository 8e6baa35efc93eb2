import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { checkProgram, dueOn, menteeCategories, readinessOf, statusOf } from "nastavnik";
import { youngSpecialistDefinitions } from "nastavnik/codes";
import { judgeResult } from "nastavnik/model";
import {
  checkCommunity,
  checkDevelopmentPlan,
  checkMentee,
  checkMentor,
  checkMethodology,
  checkTargetModel,
} from "nastavnik/rules";
import { program as aProgram } from "../support/build.js";
import * as scope from "../support/example-scopes/rules.js";
import { reached } from "../support/lifecycle.js";
import { root } from "../support/sources.js";

const { methodology, mentee, mentor, on, profile } = scope;
const context = { on, profile };
const known = { ...scope, context };
const records = {
  ungrounded: { ...methodology, tenets: methodology.tenets.map((tenet) => ({ ...tenet, grounds: [] })) },
  silent: {
    ...mentee,
    difficulties: [{ code: "PD-CLM-01", level: 2, origin: "self" }],
    request: { needs: ["уверенно вести урок"], outcomes: [] },
  },
  yesSayer: { ...mentor, buildsTrajectory: [{ reference: "да" }] },
  unsupported: aProgram({ activities: aProgram().activities.map((one) => ({ ...one, supports: [] })) }),
  running: reached({ status: "active", startedOn: on }),
};
const functions = {
  ...{ checkCommunity, checkDevelopmentPlan, checkMentee, checkMentor, checkMethodology, checkProgram },
  ...{ checkTargetModel, dueOn, judgeResult, menteeCategories, readinessOf, statusOf },
  youngSpecialistDefinitions,
};

const rowsOf = (page: string) =>
  Array.from(
    readFileSync(root + page, "utf8").matchAll(/^\| ([^|`]+?) +\| `([^|]+)` +\| `([^|]+)` +\|$/gm),
    ([, notion = "", line = "", gives = ""]) => [notion, line, gives] as const,
  );
const rows = rowsOf("docs/model.md");

test("the page shows each notion of the founding text with a line, in Russian too", () => {
  expect(rows.length).toBe(12);
  expect(rowsOf("docs/ru/model.md").map(([, ...line]) => line)).toEqual(rows.map(([, ...line]) => line));
});

test.each(rows)("%s: %s gives %s", (_, line, gives) => {
  const value: unknown = runInNewContext(line, { ...known, ...records, ...functions });
  expect(JSON.stringify(value)).toBe(gives);
});
