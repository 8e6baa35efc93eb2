import {
  calendarDate,
  parseProgram,
  type CalendarDate,
  type ProgramRecord,
  type ProgramState,
} from "nastavnik";
import { dataOf, sure } from "../speech.js";

/**
 * Programs of a made-up municipality in one academic year: the sample program again and again, in several schools,
 * with different endings. Figures come from a small counter, so they are the same at every run.
 */
export function* programsOf(
  municipality: string,
  schools: number,
  perSchool: number,
): Iterable<ProgramRecord> {
  const sample = sure(parseProgram(dataOf("sample-program")));
  for (let school = 1; school <= schools; school++) {
    for (let n = 1; n <= perSchool; n++) {
      const program = sure(
        parseProgram({
          ...sample,
          id: `program:${municipality}-${school}-${n}`,
          place: {
            organisation: `organisation:${municipality}-${school}`,
            type: school % 3 === 0 ? "kindergarten" : "school",
            municipality: { code: municipality },
          },
        }),
      );
      yield { program, state: stateAfter(school * 7 + n * 3) };
    }
  }
}

const started = calendarDate("2025-09-01");
const visited = calendarDate("2025-10-14");

function stateAfter(seed: number): ProgramState {
  switch (seed % 5) {
    case 0:
      return { status: "terminated", startedOn: started, terminatedOn: calendarDate("2026-02-10") };
    case 1:
      return { status: "active", startedOn: started, order: "1-од", done: { visit: visited } };
    default:
      return completed(seed % 2 === 0 ? "removed" : "unchanged", calendarDate("2026-05-29"));
  }
}

function completed(discipline: "removed" | "unchanged", completedOn: CalendarDate): ProgramState {
  return {
    status: "completed",
    startedOn: started,
    completedOn,
    outcomes: { discipline, timing: "reduced" },
  };
}
