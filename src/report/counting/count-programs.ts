import { difficultyOutcomes } from "../../codes/people/difficulty-keys.js";
import { accountOf, countStanding, type Stay } from "./count-standing.js";
import type { DayBook } from "./day-book.js";
import type { GroupedDifficulty } from "./difficulty-groups.js";
import { columnsOf, type Ledger, type Sheet, type Spot } from "./ledger.js";
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
  groupOf: (code: string) => GroupedDifficulty,
): void {
  const { spot, stay } = countStanding(ledger, record, account, days);
  const { began, entered, left, stands } = stay;
  const { activities, mentorReplacedOn } = record;
  if (began === undefined) ledger.addThings(spot, columns["programs.drafted"], 1);
  if (began !== undefined && entered) {
    ledger.addThings(spot, columns["programs.started"], 1);
    ledger.addThings(ledger.extra(spot, "month", began.month), columns["programs.started"], 1);
  }
  if (left) countEnd(ledger, record, spot, stay, groupOf);
  if (activities !== undefined && (entered || left || stands)) {
    ledger.addThings(spot, columns["activities.planned"], activities.planned);
    ledger.addThings(spot, columns["activities.due"], activities.due);
    ledger.add(spot, columns["activities.done"], activities.done);
  }
  if (mentorReplacedOn !== undefined) {
    const replaced = mentorReplacedOn.filter((day) => days.isWithin(day)).length;
    ledger.addThings(spot, columns["replacements.made"], replaced);
  }
}

function countEnd(
  ledger: Ledger<ProgramRecord>,
  record: ProgramRecord,
  spot: Spot,
  { began, ended }: Stay,
  groupOf: (code: string) => GroupedDifficulty,
): void {
  const { ending = "terminated", endReason = "", difficulties = [] } = record;
  if (began === undefined || ended === undefined) return;
  const byReason = ledger.extra(spot, "end-reason", endReason);
  const column = columns[ending === "completed" ? "programs.completed" : "programs.terminated"];
  ledger.addThings(spot, column, 1);
  ledger.addThings(byReason, column, 1);
  ledger.addThings(ledger.extra(spot, "month", ended.month), column, 1);
  const months = monthsOfWork(began, ended);
  ledger.addThings(spot, columns["programs.months"], months);
  ledger.addThings(byReason, columns["programs.months"], months);
  if (ending === "terminated") return;
  const whole = emptySum();
  const byGroup = new Map<string, DifficultySum>();
  for (const { code, outcome = "not-assessed" } of difficulties) {
    const { group, mapped } = groupOf(code);
    let ofGroup = byGroup.get(group);
    if (ofGroup === undefined) byGroup.set(group, (ofGroup = emptySum()));
    for (const sum of [whole, ofGroup]) {
      sum.declared++;
      if (outcome !== "not-assessed") sum.assessed++;
      if (difficultyOutcomes[outcome].overcome) sum.overcome++;
      if (mapped !== undefined) sum[mapped]++;
    }
  }
  countDifficulties(ledger, spot, whole);
  for (const [group, sum] of byGroup)
    countDifficulties(ledger, ledger.extra(spot, "difficulty-group", group), sum);
}

/** The difficulties of one program, which are one person's. */
type DifficultySum = Record<
  "declared" | "assessed" | "overcome" | NonNullable<GroupedDifficulty["mapped"]>,
  number
>;

function emptySum(): DifficultySum {
  return { declared: 0, assessed: 0, overcome: 0, exact: 0, broader: 0, narrower: 0, lost: 0 };
}

function countDifficulties(ledger: Ledger<ProgramRecord>, spot: Spot, sum: DifficultySum): void {
  ledger.addThings(spot, columns["difficulties.declared"], sum.declared);
  ledger.addThings(spot, columns["difficulties.assessed"], sum.assessed);
  ledger.add(spot, columns["difficulties.overcome"], sum.overcome);
  ledger.add(spot, columns["difficulties.mapped-exact"], sum.exact);
  ledger.add(spot, columns["difficulties.mapped-broader"], sum.broader);
  ledger.add(spot, columns["difficulties.mapped-narrower"], sum.narrower);
  ledger.add(spot, columns["difficulties.mapped-lost"], sum.lost);
}

const ofPairings = columnsOf("pairings");
const pairingAccount = accountOf("pairings", ofPairings);

export const pairingSheet: Sheet<PairingRecord> = {
  columns: ofPairings,
  breakdown: { audience: ({ audience = "" }) => audience, form: ({ forms }) => valueOf(forms) },
};

export function countPairing(ledger: Ledger<PairingRecord>, record: PairingRecord, days: DayBook): void {
  const { spot, stay } = countStanding(ledger, record, pairingAccount, days);
  if (stay.stands && record.mentees > 1) ledger.add(spot, ofPairings["pairings.groups"], 1);
  if (stay.stands && record.sameSubject === true) ledger.add(spot, ofPairings["pairings.same-subject"], 1);
}

export function countUnplaced(ledger: Ledger<ProgramRecord>): void {
  const [whole] = ledger.spot({ kind: "program", place: {} }).rows;
  if (whole !== undefined) ledger.add({ rows: [whole] }, columns["programs.unplaced"], 1);
}
