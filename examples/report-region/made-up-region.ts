import { calendarDate, idOf, type CalendarDate } from "nastavnik";
import { type ReportPlace, type ReportRecord } from "nastavnik/report";

/** A made-up municipality: how many schools it has, and how many pairs a school has at most. */
export type MadeUp = {
  readonly region: string;
  readonly municipality: string;
  readonly schools: number;
  readonly pairs: number;
};

const categories = ["new-to-profession", "new-to-staff", "new-technology", "growth", "burnout"];
const forms = ["teacher-teacher", "head-teacher", "lecturer-young-teacher"];
const reasons = ["by-mentee", "staff-change", "by-mutual"];
const difficulties = ["PD-MET-01", "PD-CLM-01", "PD-LES-02"];

/**
 * Everything a municipality reports for the academic year that begins in a year, record by record. Figures come from a small
 * counter, so they are the same at every run.
 */
export function* recordsOf(
  { region, municipality, schools, pairs }: MadeUp,
  year = 2025,
): Iterable<ReportRecord> {
  for (let school = 1; school <= schools; school++) {
    const place: ReportPlace = {
      organisation: idOf("organisation", `organisation:${municipality}-${school}`),
      type: school % 3 === 0 ? "kindergarten" : "school",
      municipality,
      region,
    };
    const count = 1 + ((school * 5) % pairs);
    yield {
      kind: "organisation",
      place,
      staff: { teaching: 22 + school * 2, young: count + 1, newcomers: 2, categoryHolders: school % 2 },
      complete: school % 4 !== 0,
      incentives: school % 2 === 0,
      readiness: { present: 12 + (school % 6), partial: 4, absent: 8 - (school % 6) },
      retention: [{ months: 12, hired: 5, stayed: 3 + (school % 3) }],
    };
    yield { kind: "process", place, ratings: [2, 2, 1, 2, 1, 2, (school % 3) as 0 | 1 | 2, 1, 2] };
    for (let n = 1; n <= count; n++) yield* pairOf(place, school * 7 + n * 3, year);
  }
}

/** One pair: its program, mentor and mentee, assignment, order, answers and measurements. */
function* pairOf(place: ReportPlace, seed: number, year: number): Iterable<ReportRecord> {
  const pick = (list: readonly string[]) => [list[seed % list.length] ?? ""];
  const codes = {
    audience: "staff",
    scope: "pair",
    forms: pick(forms),
    kinds: ["traditional"],
    menteeCategories: seed % 19 === 0 ? ["burnout"] : pick(categories.slice(0, 4)),
    mentorQualifications: [seed % 3 === 0 ? "first" : "highest"],
  } as const;
  const ending = endingAfter(seed, year);
  const standing = {
    place,
    ...codes,
    from: calendarDate(`${year}-09-01`),
    ...(ending.ended && { ended: ending.ended }),
  };
  yield {
    kind: "program",
    ...standing,
    ...ending,
    activities: { planned: 6, due: 5, done: 3 + (seed % 3) },
    difficulties: difficulties.map((code, i) => ({
      code,
      outcome: (seed + i) % 3 === 0 ? "unchanged" : "removed",
    })),
  };
  yield { kind: "pairing", ...standing, mentees: 1 };
  yield { kind: "assignment", ...standing, consent: true, supplement: seed % 4 !== 0, order: true };
  yield { kind: "participant", ...standing, side: "mentor", staff: true };
  const young = codes.menteeCategories[0] === "new-to-profession";
  const finished =
    ending.ending === "completed"
      ? { finished: { certified: seed % 2 === 0, contests: seed % 5 === 0 } }
      : {};
  yield { kind: "participant", ...standing, side: "mentee", staff: true, young, paired: true, ...finished };
  const on = calendarDate(`${year + 1}-05-20`);
  for (const side of ["mentor", "mentee"] as const) {
    const points = 4 + ((seed + side.length) % 7);
    yield {
      kind: "survey",
      place,
      on,
      side,
      level: "reaction",
      answers: [{ scale: "trust", points, lowest: 1, highest: 10 }],
    };
  }
  yield {
    kind: "diagnostics",
    place,
    scale: "methods",
    before: 2 + (seed % 3),
    ...(seed % 6 > 0 && { after: 4 + (seed % 4) }),
  };
}

function endingAfter(
  seed: number,
  year: number,
): {
  readonly ended?: CalendarDate;
  readonly ending?: "completed" | "terminated";
  readonly endReason?: string;
} {
  if (seed % 5 === 0)
    return {
      ended: calendarDate(`${year + 1}-02-10`),
      ending: "terminated",
      endReason: reasons[seed % 3] ?? "",
    };
  return seed % 5 === 1 ? {} : { ended: calendarDate(`${year + 1}-05-29`), ending: "completed" };
}
