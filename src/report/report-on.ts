import type { CalendarDate } from "../base/calendar-date.js";
import type { OrganisationId } from "../base/id.js";
import { compareText } from "../base/order.js";
import { difficultyOutcomes } from "../codes/difficulty-facts.js";
import type { Measure } from "../codes/measures.js";
import type { ProgramState } from "../lifecycle/program-state.js";
import type { Coded } from "../model/coded.js";
import type { Program } from "../model/program.js";
import type { Dimension, Report, ReportPeriod } from "./report.js";
import { TallyBook } from "./tally-book.js";

/** A program and where its history has brought it; without a state it counts as not started. */
export type ProgramRecord = { readonly program: Program; readonly state?: ProgramState };

/**
 * Counts programs in one pass over any iterable. Memory grows with the organisations and the distinct counts, not
 * with the records. A program without an organisation is counted as unplaced and nowhere else, so that no merge
 * can count it twice.
 *
 * @throws RangeError when the period ends before it starts
 */
export function reportOn(
  records: Iterable<ProgramRecord>,
  { period, on }: { readonly period: ReportPeriod; readonly on: CalendarDate },
): Report {
  if (period.ends < period.starts) throw new RangeError(`the period ends before it starts: ${period.ends}`);
  const book = new TallyBook();
  const covers = new Set<OrganisationId>();
  for (const { program, state } of records) {
    const { organisation } = program.place;
    if (organisation === undefined) {
      book.add({ measure: "programs.unplaced", dimension: "all", value: "", count: 1 });
      continue;
    }
    covers.add(organisation);
    const places = placesOf(program);
    for (const [measure, count] of countsOf(program, state, period, on)) {
      for (const [dimension, value] of places) book.add({ measure, dimension, value, count });
    }
  }
  return {
    kind: "report",
    schemaVersion: 1,
    period,
    on,
    covers: [...covers].sort(compareText),
    tallies: book.tallies(),
  };
}

/** What is not known of the place is counted under an empty value, so that each dimension adds up to the whole. */
function placesOf({ place, scope }: Program): readonly (readonly [Dimension, string])[] {
  return [
    ["all", ""],
    ["region", named(place.region)],
    ["municipality", named(place.municipality)],
    ["organisation-type", place.type ?? ""],
    ["scope", scope],
  ];
}

function named(coded: Coded | undefined): string {
  return coded?.code ?? coded?.asWritten ?? "";
}

function countsOf(
  program: Program,
  state: ProgramState | undefined,
  { starts, ends }: ReportPeriod,
  on: CalendarDate,
): readonly (readonly [Measure, number])[] {
  if (state === undefined || !("startedOn" in state)) return [["programs.drafted", 1]];
  const inPeriod = (day: CalendarDate) => starts <= day && day <= ends;
  const started = inPeriod(state.startedOn) ? 1 : 0;
  const activities: (readonly [Measure, number])[] = [
    ["programs.started", started],
    ["activities.planned", started * program.activities.length],
  ];
  switch (state.status) {
    case "active":
    case "summing-up":
      return [
        ...activities,
        ["programs.running", state.startedOn <= on ? 1 : 0],
        ["activities.done", started * Object.keys(state.done).length],
      ];
    case "terminated":
      return [...activities, ["programs.terminated", inPeriod(state.terminatedOn) ? 1 : 0]];
    case "completed": {
      if (!inPeriod(state.completedOn)) return activities;
      const outcomes = Object.values(state.outcomes).filter((outcome) => outcome !== "not-assessed");
      return [
        ...activities,
        ["programs.completed", 1],
        ["difficulties.assessed", outcomes.length],
        ["difficulties.overcome", outcomes.filter((outcome) => difficultyOutcomes[outcome].overcome).length],
      ];
    }
  }
}
