import { checkProgram, type CatalogueIssue } from "nastavnik";
import { checkCatalogue } from "nastavnik/catalogue";

import { program } from "../build.js";
import { on, profile } from "./rules.js";

export { check } from "./check.js";
export { context, events, state } from "./lifecycle.js";
export { candidates, criteria, edited, matching, mentee, mentor } from "./matching.js";
export { report } from "./report.js";
export { consent, on, organisation, person, profile, program } from "./rules.js";

const entry = (code: string) => ({ code, labels: { ru: "Запись" } });
const found = checkCatalogue({
  id: "a",
  version: "1",
  title: { ru: "Каталог" },
  languages: ["ru"],
  entries: [entry("A-1"), entry("A-2"), entry("A-3"), { ...entry("X-1"), parents: ["PD-MTE"] }],
});
export { catalogue, form, ofSchool, term } from "./needs.js";
export const issue: CatalogueIssue = [...found].find(({ code }) => code.includes("parent")) ?? found[0]!;

/** One finding on a difficulty that the program's people know by a title of their own. */
export const findings = checkProgram(
  program({ difficulties: [{ ref: "discipline", code: "PD-CLM-01", level: 2 }] }),
  { on, profile },
).filter(({ code }) => code === "difficulty.not-addressed");
