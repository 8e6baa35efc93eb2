import type { CalendarDate } from "../../base/calendar-date.js";
import { difficultyOutcomes } from "../../codes/people/difficulty-keys.js";
import type { GroupedDifficulty } from "./difficulty-groups.js";
import { accountOf, countStanding, endOf } from "./count-standing.js";
import {
  add,
  addThings,
  columnsOf,
  type Contributor,
  type Ledger,
  type Row,
  type Sheet,
  type Spot,
} from "./ledger.js";
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
  const whose = ledger.contributorOf(record);
  if (from === undefined) addThings(rows, columns["programs.drafted"], 1, whose);
  if (from !== undefined && entered) {
    addThings(rows, columns["programs.started"], 1, whose);
    addThings(inMonth(ledger, spot, from), columns["programs.started"], 1, whose);
  }
  if (left) countEnd(ledger, record, spot, groupOf, whose);
  if (activities !== undefined && (entered || left || stands)) {
    addThings(rows, columns["activities.planned"], activities.planned, whose);
    addThings(rows, columns["activities.due"], activities.due, whose);
    add(rows, columns["activities.done"], activities.done);
  }
  if (mentorReplacedOn !== undefined) {
    const replaced = mentorReplacedOn.filter((day) => isWithin(window, day)).length;
    addThings(rows, columns["replacements.made"], replaced, whose);
  }
}

function countEnd(
  ledger: Ledger<ProgramRecord>,
  record: ProgramRecord,
  spot: Spot,
  groupOf: (code: string) => GroupedDifficulty,
  whose: Contributor | undefined,
): void {
  const { from, ending = "terminated", endReason = "", difficulties } = record;
  const ended = endOf(record);
  if (from === undefined || ended === undefined) return;
  const byReason = ledger.extra(spot, "end-reason", endReason);
  const column = columns[ending === "completed" ? "programs.completed" : "programs.terminated"];
  addThings(spot.rows, column, 1, whose);
  addThings(byReason, column, 1, whose);
  addThings(inMonth(ledger, spot, ended), column, 1, whose);
  const months = monthsOfWork(from, ended);
  addThings(spot.rows, columns["programs.months"], months, whose);
  addThings(byReason, columns["programs.months"], months, whose);
  if (ending === "terminated" || difficulties === undefined) return;
  const byGroup = new Map<string, DifficultySum>();
  const all = emptySum();
  for (const { code, outcome = "not-assessed" } of difficulties) {
    const { group, mapped } = groupOf(code);
    let ofGroup = byGroup.get(group);
    if (ofGroup === undefined) byGroup.set(group, (ofGroup = emptySum()));
    for (const sum of [all, ofGroup]) {
      sum.declared++;
      if (outcome !== "not-assessed") sum.assessed++;
      if (difficultyOutcomes[outcome].overcome) sum.overcome++;
      if (mapped !== undefined) sum[mapped]++;
    }
  }
  countDifficulties(spot.rows, all, whose);
  for (const [group, sum] of byGroup)
    countDifficulties(ledger.extra(spot, "difficulty-group", group), sum, whose);
}

function inMonth(ledger: Ledger<ProgramRecord>, spot: Spot, day: CalendarDate): readonly Row[] {
  return ledger.has("month") ? ledger.extra(spot, "month", day.slice(0, 7)) : [];
}

/** The difficulties of one program, which are one person's. */
type DifficultySum = Record<
  "declared" | "assessed" | "overcome" | NonNullable<GroupedDifficulty["mapped"]>,
  number
>;

function emptySum(): DifficultySum {
  return { declared: 0, assessed: 0, overcome: 0, exact: 0, broader: 0, narrower: 0, lost: 0 };
}

function countDifficulties(rows: readonly Row[], sum: DifficultySum, whose: Contributor | undefined): void {
  addThings(rows, columns["difficulties.declared"], sum.declared, whose);
  addThings(rows, columns["difficulties.assessed"], sum.assessed, whose);
  add(rows, columns["difficulties.overcome"], sum.overcome);
  for (const mapped of ["exact", "broader", "narrower", "lost"] as const)
    add(rows, columns[`difficulties.mapped-${mapped}`], sum[mapped]);
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
  if (stands && record.sameSubject === true) add(rows, ofPairings["pairings.same-subject"], 1);
}

export function countUnplaced(ledger: Ledger<ProgramRecord>): void {
  const { rows } = ledger.spot({ kind: "program", place: {} });
  add(rows.slice(0, 1), columns["programs.unplaced"], 1);
}
