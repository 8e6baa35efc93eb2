import { difficultyOutcomes } from "../codes/difficulty-facts.js";
import type { GroupedDifficulty } from "./difficulty-groups.js";
import { countStanding, endOf } from "./count-standing.js";
import { monthsOfWork } from "./months-of-work.js";
import type { PairingRecord, ProgramRecord } from "./report-record.js";
import { isWithin, type ReportWindow } from "./report-window.js";
import { add, type Spot, type StandingDimension, type Tally } from "./tally.js";

const programDimensions: readonly StandingDimension[] = [
  "audience",
  "scope",
  "form",
  "kind",
  "mentee-category",
  "mentor-qualification",
];

/** A program that was never started is a draft; one that is ended without a known ending counts as terminated. */
export function countProgram(
  tally: Tally,
  record: ProgramRecord,
  window: ReportWindow,
  groupOf: (code: string) => GroupedDifficulty,
): void {
  const spot = countStanding(tally, record, "programs", programDimensions, window);
  const { cells, entered, left } = spot;
  const { from, activities, mentorReplacedOn } = record;
  if (from === undefined) add(cells, "programs.drafted", 1);
  if (from !== undefined && entered) {
    add(cells, "programs.started", 1);
    add(tally.extra(spot, "month", from.slice(0, 7)), "programs.started", 1);
  }
  if (left) countEnd(tally, record, spot, groupOf);
  if (activities !== undefined && (entered || left || spot.stands)) {
    add(cells, "activities.planned", activities.planned);
    add(cells, "activities.due", activities.due);
    add(cells, "activities.done", activities.done);
  }
  if (mentorReplacedOn !== undefined) {
    add(cells, "replacements.made", mentorReplacedOn.filter((day) => isWithin(window, day)).length);
  }
}

function countEnd(
  tally: Tally,
  record: ProgramRecord,
  spot: Spot,
  groupOf: (code: string) => GroupedDifficulty,
): void {
  const { from, ending = "terminated", endReason = "", difficulties } = record;
  const ended = endOf(record);
  if (from === undefined || ended === undefined) return;
  const byReason = tally.extra(spot, "end-reason", endReason);
  const measure = ending === "completed" ? "programs.completed" : "programs.terminated";
  for (const cells of [spot.cells, byReason, tally.extra(spot, "month", ended.slice(0, 7))])
    add(cells, measure, 1);
  const months = monthsOfWork(from, ended);
  for (const cells of [spot.cells, byReason]) add(cells, "programs.months", months);
  if (ending === "terminated" || difficulties === undefined) return;
  for (const { code, outcome = "not-assessed" } of difficulties) {
    const { group, mapped } = groupOf(code);
    for (const cells of [spot.cells, tally.extra(spot, "difficulty-group", group)]) {
      add(cells, "difficulties.declared", 1);
      if (outcome !== "not-assessed") add(cells, "difficulties.assessed", 1);
      if (difficultyOutcomes[outcome].overcome) add(cells, "difficulties.overcome", 1);
      if (mapped !== undefined) add(cells, `difficulties.mapped-${mapped}`, 1);
    }
  }
}

export function countPairing(tally: Tally, record: PairingRecord, window: ReportWindow): void {
  const { cells, stands } = countStanding(tally, record, "pairings", ["audience", "form"], window);
  if (stands && record.mentees > 1) add(cells, "pairings.groups", 1);
}
