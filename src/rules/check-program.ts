import type { Program } from "../model/program.js";
import type { FindingOf } from "./finding.js";
import { checkerOf } from "./checker-of.js";
import type { ProgramFacts } from "./program/register.js";
import { programChecks, programEntries } from "./program/register.js";
import type { RuleContext } from "./rule-context.js";

const findingsOf = /* @__PURE__ */ checkerOf(programEntries, programChecks, {
  audienceOf: ({ audience }) => audience,
  startOf: ({ period }) => period?.starts,
});

export type ProgramFinding = FindingOf<ProgramFacts>;

/**
 * What a program does not keep of the rules of its profile: empty when it is lawful. A draft may be unlawful and
 * still be kept, shown and mended. Hand in the profile of its start. Of acts on the structure of programs it answers to
 * those that were in force on its first day: one of 2020 to no letter of 2021, whatever the day of the question, and one
 * of learners to none on staff. Findings come in the order of their codes, then of their places; the work is
 * linear in the size of the program. Never throws on a parsed program.
 *
 * @example
 * checkProgram({ ...program, activities: [] }, { on: day, profile: federalProfile(day) });
 * // [{ code: "difficulty.not-addressed", path: ["difficulties", 0], … }, { code: "program.part-missing", … }]
 */
export function checkProgram(program: Program, context: RuleContext): readonly ProgramFinding[] {
  return findingsOf(program, context);
}

/** Those findings that are errors; what only warns or informs is not run. */
export function programErrors(program: Program, context: RuleContext): readonly ProgramFinding[] {
  return findingsOf(program, context, "error");
}
