import { type Program } from "nastavnik";
import { parseProgram } from "nastavnik/model";
import { describeIssue } from "nastavnik/en";
import { dataOf } from "../speech.js";
import type { CaseRecord } from "./case-record.js";
import { programOfCase } from "./program-of-case.js";

export const caseRecords = dataOf("published-cases") as readonly CaseRecord[];

/** Every published case as a program. */
export function readCases(): readonly Program[] {
  return caseRecords.map((record) => {
    const read = parseProgram(programOfCase(record));
    if (read.ok) return read.value;
    throw new Error(`${record.id}: ${read.issues.map(describeIssue).join("; ")}`);
  });
}
