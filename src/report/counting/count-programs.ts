import { difficultyOutcomes } from "../../codes/people/difficulty-keys.js";
import { accountOf, noteStanding, postStanding, type Stay } from "./count-standing.js";
import type { DayBook } from "./day-book.js";
import type { GroupedDifficulty } from "./difficulty-groups.js";
import type { Ledger } from "./ledger.js";
import { columnsOf, type Sheet } from "./sheet.js";
import { monthsOfWork } from "./months-of-work.js";
import type { PairingRecord, ProgramRecord } from "../records/report-record.js";
import { valueOf } from "./value-of.js";

const columns = columnsOf("programs", "activities", "difficulties", "replacements");
const account = accountOf("programs", columns);

export const programSheet: Sheet<ProgramRecord> = {
  columns,
  breakdown: {
    audience: ({ audience = "" }) => audience,
    scope: ({ scope = "" }) => scope,
    form: ({ forms }) => valueOf(forms),
    kind: ({ kinds }) => valueOf(kinds),
    "mentee-category": ({ menteeCategories }) => valueOf(menteeCategories),
    "mentor-qualification": ({ mentorQualifications }) => valueOf(mentorQualifications),
  },
};

/** A program that was never started is a draft; one that is ended without a known ending counts as terminated. */
export function countProgram(
  ledger: Ledger<ProgramRecord>,
  record: ProgramRecord,
  days: DayBook,
  groupOf: GroupOf,
): void {
  const stay = noteStanding(ledger, record, account, days);
  const { began, entered, left, stands } = stay;
  const { activities, mentorReplacedOn } = record;
  if (began === undefined) ledger.addThings(columns["programs.drafted"], 1);
  if (entered) ledger.addThings(columns["programs.started"], 1);
  if (activities !== undefined && (entered || left || stands)) {
    ledger.addThings(columns["activities.planned"], activities.planned);
    ledger.addThings(columns["activities.due"], activities.due);
    ledger.add(columns["activities.done"], activities.done);
  }
  if (mentorReplacedOn !== undefined) {
    const replaced = mentorReplacedOn.filter((day) => days.isWithin(day)).length;
    ledger.addThings(columns["replacements.made"], replaced);
  }
  const end = left ? endOf(record, stay) : undefined;
  if (end !== undefined) noteEnd(ledger, end);
  const difficulties = end?.column === completed ? record.difficulties : undefined;
  if (difficulties !== undefined) noteDifficulties(ledger, difficulties, groupOf);
  postStanding(ledger, record, account, stay);
  if (began !== undefined && entered) {
    ledger.addThings(columns["programs.started"], 1);
    ledger.postIn("month", began.month);
  }
  if (end !== undefined) postEnd(ledger, end);
  if (difficulties !== undefined) postByGroup(ledger, difficulties, groupOf);
}

const completed = columns["programs.completed"];

type End = {
  readonly column: number;
  readonly months: number;
  readonly reason: string;
  readonly month: string;
};

function endOf({ ending, endReason = "" }: ProgramRecord, { began, ended }: Stay): End | undefined {
  if (began === undefined || ended === undefined) return undefined;
  const column = ending === "completed" ? completed : columns["programs.terminated"];
  return { column, months: monthsOfWork(began, ended), reason: endReason, month: ended.month };
}

function noteEnd(ledger: Ledger<ProgramRecord>, { column, months }: End): void {
  ledger.addThings(column, 1);
  ledger.addThings(columns["programs.months"], months);
}

function postEnd(ledger: Ledger<ProgramRecord>, end: End): void {
  noteEnd(ledger, end);
  ledger.postIn("end-reason", end.reason);
  ledger.addThings(end.column, 1);
  ledger.postIn("month", end.month);
}

type Difficulties = NonNullable<ProgramRecord["difficulties"]>;
type GroupOf = (code: string) => GroupedDifficulty;

const mappedColumns = {
  exact: columns["difficulties.mapped-exact"],
  broader: columns["difficulties.mapped-broader"],
  narrower: columns["difficulties.mapped-narrower"],
  lost: columns["difficulties.mapped-lost"],
} as const;

/** The difficulties of one program are one person's, so they are summed before they are noted. */
function noteDifficulties(ledger: Ledger<ProgramRecord>, difficulties: Difficulties, groupOf: GroupOf): void {
  let assessed = 0;
  let overcome = 0;
  for (const { code, outcome = "not-assessed" } of difficulties) {
    const { mapped } = groupOf(code);
    if (outcome !== "not-assessed") assessed++;
    if (difficultyOutcomes[outcome].overcome) overcome++;
    if (mapped !== undefined) ledger.add(mappedColumns[mapped], 1);
  }
  ledger.addThings(columns["difficulties.declared"], difficulties.length);
  ledger.addThings(columns["difficulties.assessed"], assessed);
  ledger.add(columns["difficulties.overcome"], overcome);
}

function postByGroup(ledger: Ledger<ProgramRecord>, difficulties: Difficulties, groupOf: GroupOf): void {
  if (!ledger.has("difficulty-group")) return;
  for (const group of new Set(difficulties.map(({ code }) => groupOf(code).group))) {
    const inGroup = difficulties.filter(({ code }) => groupOf(code).group === group);
    noteDifficulties(ledger, inGroup, groupOf);
    ledger.postIn("difficulty-group", group);
  }
}

const ofPairings = columnsOf("pairings");
const pairingAccount = accountOf("pairings", ofPairings);

export const pairingSheet: Sheet<PairingRecord> = {
  columns: ofPairings,
  breakdown: { audience: ({ audience = "" }) => audience, form: ({ forms }) => valueOf(forms) },
};

export function countPairing(ledger: Ledger<PairingRecord>, record: PairingRecord, days: DayBook): void {
  const stay = noteStanding(ledger, record, pairingAccount, days);
  if (stay.stands && record.mentees > 1) ledger.add(ofPairings["pairings.groups"], 1);
  if (stay.stands && record.sameSubject === true) ledger.add(ofPairings["pairings.same-subject"], 1);
  postStanding(ledger, record, pairingAccount, stay);
}

export function countUnplaced(ledger: Ledger<ProgramRecord>): void {
  const whole = ledger.rowsOf({ kind: "program", place: {} }).slice(0, 1);
  ledger.addOne(whole, columns["programs.unplaced"]);
}
