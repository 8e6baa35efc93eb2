import type { CalendarDate } from "../../base/calendar-date.js";
import { difficultyOutcomes, type DifficultyOutcome } from "../../codes/people/difficulty-keys.js";
import type { GroupedDifficulty } from "./difficulty-groups.js";
import { accountOf, countStanding, endOf } from "./count-standing.js";
import { add, columnsOf, type Ledger, type Row, type Sheet, type Spot } from "./ledger.js";
import { monthsOfWork } from "./months-of-work.js";
import type { PairingRecord, ProgramRecord } from "../records/report-record.js";
import { isWithin, type ReportWindow } from "../report-window.js";
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
  window: ReportWindow,
  groupOf: (code: string) => GroupedDifficulty,
): void {
  const spot = countStanding(ledger, record, account, window);
  const { rows, entered, left, stands } = spot;
  const { from, activities, mentorReplacedOn } = record;
  if (from === undefined) add(rows, columns["programs.drafted"], 1);
  if (from !== undefined && entered) {
    add(rows, columns["programs.started"], 1);
    add(inMonth(ledger, spot, from), columns["programs.started"], 1);
  }
  if (left) countEnd(ledger, record, spot, groupOf);
  if (activities !== undefined && (entered || left || stands)) {
    add(rows, columns["activities.planned"], activities.planned);
    add(rows, columns["activities.due"], activities.due);
    add(rows, columns["activities.done"], activities.done);
  }
  if (mentorReplacedOn !== undefined) {
    add(rows, columns["replacements.made"], mentorReplacedOn.filter((day) => isWithin(window, day)).length);
  }
}

function countEnd(
  ledger: Ledger<ProgramRecord>,
  record: ProgramRecord,
  spot: Spot,
  groupOf: (code: string) => GroupedDifficulty,
): void {
  const { from, ending = "terminated", endReason = "", difficulties } = record;
  const ended = endOf(record);
  if (from === undefined || ended === undefined) return;
  const byReason = ledger.extra(spot, "end-reason", endReason);
  const column = columns[ending === "completed" ? "programs.completed" : "programs.terminated"];
  add(spot.rows, column, 1);
  add(byReason, column, 1);
  add(inMonth(ledger, spot, ended), column, 1);
  const months = monthsOfWork(from, ended);
  add(spot.rows, columns["programs.months"], months);
  add(byReason, columns["programs.months"], months);
  if (ending === "terminated" || difficulties === undefined) return;
  for (const { code, outcome = "not-assessed" } of difficulties) {
    const { group, mapped } = groupOf(code);
    countDifficulty(spot.rows, outcome, mapped);
    countDifficulty(ledger.extra(spot, "difficulty-group", group), outcome, mapped);
  }
}

function inMonth(ledger: Ledger<ProgramRecord>, spot: Spot, day: CalendarDate): readonly Row[] {
  return ledger.has("month") ? ledger.extra(spot, "month", day.slice(0, 7)) : [];
}

function countDifficulty(
  rows: readonly Row[],
  outcome: DifficultyOutcome,
  mapped: GroupedDifficulty["mapped"],
): void {
  add(rows, columns["difficulties.declared"], 1);
  if (outcome !== "not-assessed") add(rows, columns["difficulties.assessed"], 1);
  if (difficultyOutcomes[outcome].overcome) add(rows, columns["difficulties.overcome"], 1);
  if (mapped !== undefined) add(rows, columns[`difficulties.mapped-${mapped}`], 1);
}

const ofPairings = columnsOf("pairings");
const pairingAccount = accountOf("pairings", ofPairings);

export const pairingSheet: Sheet<PairingRecord> = {
  columns: ofPairings,
  breakdown: { audience: ({ audience = "" }) => audience, form: ({ forms }) => valueOf(forms) },
};

export function countPairing(
  ledger: Ledger<PairingRecord>,
  record: PairingRecord,
  window: ReportWindow,
): void {
  const { rows, stands } = countStanding(ledger, record, pairingAccount, window);
  if (stands && record.mentees > 1) add(rows, ofPairings["pairings.groups"], 1);
}

export function countUnplaced(ledger: Ledger<ProgramRecord>): void {
  const { rows } = ledger.spot({ kind: "program", place: {} });
  add(rows.slice(0, 1), columns["programs.unplaced"], 1);
}
