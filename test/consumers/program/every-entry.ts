// What a consumer might write, checked with each TypeScript and each way of resolving modules; never run.
import * as z from "zod";
import {
  addMonths,
  calendarDate,
  checkProgram,
  profileOn,
  readPeriod,
  type CalendarDate,
  type InputIssue,
  type Mentee,
  type Mentor,
  type Program,
  type Result,
  extendCatalogue,
  labelOf,
  decide,
  evolve,
  programMachine,
  type ProgramState,
  builtInCriteria,
  candidatesOf,
  explainPair,
  matchBest,
  emptyReport,
  indicatorsOf,
  mergeReports,
  type Report,
} from "nastavnik";
import { parseProgram } from "nastavnik/model";
import { coverageOf, subsumption } from "nastavnik/catalogue";
import { builtInCatalogue, type DifficultyCode } from "nastavnik/catalogue/built-in";
import { type WorkCalendar } from "nastavnik/base";
import { forms } from "nastavnik/codes";
import { patchesOf } from "nastavnik/lifecycle/patches";
import { allowedCommands } from "nastavnik/lifecycle";
import { lightLoad } from "nastavnik/matching";
import { reporter } from "nastavnik/report";
import { parseReport, readingReporter } from "nastavnik/report/read";
import { allRules } from "nastavnik/rules";
import { formOf } from "nastavnik/forms";
import { readTable } from "nastavnik/rows";
import { needsOf } from "nastavnik/needs";
import { paperOf } from "nastavnik/papers";
import { exactPeriod } from "nastavnik/time";
import { russianCalendar } from "nastavnik/calendar/ru";
import * as en from "nastavnik/en";
import { assign } from "nastavnik/kernel";
import * as ru from "nastavnik/ru";
import { programSchema } from "nastavnik/schemas";

const day: CalendarDate = addMonths(calendarDate("2026-09-01"), 1);
const parsed: Result<Program, InputIssue> = parseProgram({ id: "program:1" });
export const sentences: string[] = [];
if (parsed.ok) {
  const earliest: CalendarDate | undefined = parsed.value.period?.starts?.earliest;
  void earliest;
} else {
  sentences.push(ru.describeIssue(parsed.issues[0]), en.describeIssue(parsed.issues[0]));
}
// @ts-expect-error text is not yet a day
export const bare: CalendarDate = "2026-09-01";

// A schema of the library inside a schema of the consumer's own.
const envelope = z.strictObject({ sentBy: z.string(), program: programSchema });
const program: Program = envelope.parse({}).program;

const profile = profileOn(day, [{ id: "school", layer: "organisation", adopts: true }]);
if (profile.ok) {
  for (const finding of checkProgram(program, { on: day, profile: profile.value })) {
    sentences.push(ru.describeFinding(finding));
    if (finding.code === "kind.too-few-mentees") {
      const missing: number = finding.details.min - finding.details.found;
      void missing;
    }
  }
  const answer = decide(
    programMachine,
    programMachine.initial,
    { type: "submit" },
    { on: day, actor: "mentor", program, profile: profile.value },
  );
  if (answer.ok) {
    const state: ProgramState = answer.value.reduce(
      (from, event) => evolve(programMachine, from, event),
      programMachine.initial,
    );
    // @ts-expect-error a state is never changed in place
    state.status = "draft";
  } else {
    sentences.push(ru.describeRefusal(answer.issues[0]), en.describeRefusal(answer.issues[0]));
  }
}

const code: DifficultyCode = "PD-CLM-01";
sentences.push(labelOf(builtInCatalogue, code, "ru").text);
export const relation: "same" | "broader" | "narrower" | "unrelated" = subsumption(
  builtInCatalogue,
  "PD-CLM",
  code,
);
export const covered: number | undefined = coverageOf(builtInCatalogue, {
  difficulties: [{ code, level: 2 }],
  competences: ["PD-CLM"],
}).score;
export { extendCatalogue };

declare const mentors: readonly Mentor[];
declare const mentees: readonly Mentee[];
const criteria = builtInCriteria(builtInCatalogue);
const candidates = candidatesOf({ mentors, mentees, criteria });
for (const { mentee, mentor } of matchBest(candidates).pairs) {
  sentences.push(en.explainText(explainPair(candidates, mentee, mentor), criteria));
}
export const total: number = assign({
  rows: 1,
  columns: 1,
  seats: Int32Array.of(1),
  scores: Float64Array.of(2.5),
}).total;

const none: Report = emptyReport({ starts: day, ends: day }, day);
const merged = mergeReports(none, none);
if (merged.ok) sentences.push(...indicatorsOf(merged.value).map(ru.indicatorText));
export const read: string = readPeriod("2025/2026 учебный год").precision;
export const calendar: WorkCalendar = russianCalendar;
export const homes = [
  forms,
  patchesOf,
  allowedCommands,
  lightLoad,
  reporter,
  parseReport,
  readingReporter,
  allRules,
  exactPeriod,
  readTable,
  formOf,
  needsOf,
  paperOf,
];
