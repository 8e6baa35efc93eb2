import { calendarDate, idOf, type Report, reportOn } from "nastavnik";
import { type Dimension, type DifficultyOutcome } from "nastavnik/codes";
import { type ReportPlace, type ReportRecord } from "nastavnik/report";

const period = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-08-31") };
const on = calendarDate("2026-06-15");
const days = ["2025-09-01", "2025-10-01", "2025-11-03", "2026-01-12", "2026-02-02"].map(calendarDate);
const ends = ["2026-02-27", "2026-03-31", "2026-05-29", "2026-06-10"].map(calendarDate);

export type MadeUpRegion = {
  readonly seed: number;
  readonly municipalities: number;
  /** Median number of schools in a municipality; the numbers are log-normal. */
  readonly schools?: number;
  readonly region?: string;
  readonly dimensions?: readonly Dimension[];
  /** How many further months have passed: more programs have ended, a few more have begun. */
  readonly later?: boolean;
};

/** A seeded generator of random numbers. */
function lotOf(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * All records of the schools of a made-up region, with contributors: few large municipalities and many small
 * ones.
 */
function* madeUpRecords({
  seed,
  municipalities,
  schools = 6,
  region = "r",
  later = false,
}: MadeUpRegion): Iterable<ReportRecord> {
  for (let m = 0; m < municipalities; m++) {
    const lot = lotOf(seed * 7919 + m);
    const normal = Math.sqrt(-2 * Math.log(1 - lot())) * Math.cos(2 * Math.PI * lot());
    const many = Math.max(1, Math.round(schools * Math.exp(0.8 * normal)));
    for (let s = 0; s < many; s++) {
      const place: Required<ReportPlace> = {
        organisation: idOf("organisation", `organisation:${region}-${m}-${s}`),
        type: s % 4 === 3 ? "kindergarten" : s % 7 === 6 ? "college" : "school",
        municipality: `m${String(m).padStart(3, "0")}`,
        region,
      };
      yield* ofSchool(place, lotOf(seed * 104729 + m * 1000 + s), later);
    }
  }
}

function* ofSchool(place: ReportPlace, lot: () => number, later: boolean): Iterable<ReportRecord> {
  const below = (count: number) => Math.floor(lot() * count);
  const one = <Item>(of: readonly Item[]): Item => of[Math.floor(lot() ** 1.7 * of.length)]!;
  const pairs = 1 + below(5) + (lot() < 0.2 ? below(8) : 0);
  const staff = 12 + 3 * pairs + below(40);
  const young = Math.min(staff, pairs + below(4));
  yield {
    kind: "organisation",
    place,
    staff: {
      teaching: staff,
      young,
      newcomers: Math.min(staff, pairs + below(3)),
      categoryHolders: below(3),
    },
    complete: lot() < 0.6,
    incentives: lot() < 0.4,
    readiness: { present: 4 + below(8), partial: below(5), absent: below(4) },
    retention: [
      { months: 12, hired: 2 + below(4), stayed: below(3) },
      { months: 36, hired: 1 + below(3), stayed: below(2) },
    ],
  };
  const ratings = Array.from({ length: 9 }, () => one([2, 1, 2, 0] as const));
  yield {
    kind: "process",
    place,
    forms: [one(["teacher-teacher", "head-teacher"])],
    ratings,
    contributor: 900,
  };
  if (lot() < 0.5)
    yield {
      kind: "process",
      place,
      forms: [one(["teacher-teacher", "head-teacher"])],
      swot: {
        strengths: [one(["staff", "joint-work", "partners"])],
        weaknesses: [one(["finance-and-incentives", "material-base", "other"])],
        opportunities: [],
        threats: [one(["staff", "psychological-climate"])],
      },
      contributor: 901,
    };
  let mentors = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const codes = {
      audience: lot() < 0.9 ? "staff" : "learners",
      scope: lot() < 0.85 ? "pair" : "group",
      forms: [one(["teacher-teacher", "head-teacher", "partner-teacher", "university-teacher"])],
      kinds: [one(["traditional", "virtual", "reverse", "flash", "speed"])],
      menteeCategories: [one(["new-to-profession", "growth", "new-to-staff", "digital", "returned"])],
      mentorQualifications: [one(["highest", "first", "mentor-teacher", ""])].filter(Boolean),
    } as const;
    const from = one(days);
    const over = lot();
    const isOver = over < (later ? 0.75 : 0.6);
    const ended = one(ends);
    const ending = over < 0.12 ? ("terminated" as const) : ("completed" as const);
    const due = 2 + below(5);
    const contributor = pair > 0 && lot() < 0.1 ? pair - 1 : pair; // somebody has two programs
    const outcomes: readonly DifficultyOutcome[] = ["removed", "reduced", "unchanged", "not-assessed"];
    yield {
      kind: "program",
      place,
      ...codes,
      from,
      ...(isOver && { ended, ending }),
      ...(isOver &&
        ending === "terminated" && { endReason: one(["by-mentor", "staff-change", "by-mentee"]) }),
      activities: { planned: due + below(4), due, done: below(due + 1) },
      difficulties: Array.from({ length: 1 + below(3) }, () => ({
        code: one(["PD-MET-01", "PD-CLM-02", "PD-DIG-01", "PD-ASM-01"]),
        outcome: one(outcomes),
      })),
      ...(lot() < 0.07 && { mentorReplacedOn: [days[3]!] }),
      contributor,
    };
    yield {
      kind: "pairing",
      place,
      ...codes,
      mentees: codes.scope === "group" ? 3 : 1,
      from,
      ...(isOver && { ended }),
    };
    const stay = {
      kind: "participant",
      place,
      from,
      staff: codes.audience === "staff",
      ...(isOver && { ended }),
    } as const;
    if (pair === 0 || lot() < 0.8) {
      mentors++;
      yield { ...stay, side: "mentor", mentorQualifications: codes.mentorQualifications };
      yield {
        kind: "assignment",
        place,
        mentorQualifications: codes.mentorQualifications,
        from,
        ...(isOver && { ended }),
        consent: lot() < 0.9,
        supplement: lot() < 0.7,
        order: lot() < 0.95,
        contributor: 500 + mentors,
      };
    }
    const finished = isOver && ending === "completed";
    yield {
      ...stay,
      side: "mentee",
      menteeCategories: codes.menteeCategories,
      young: pair < young && lot() < 0.7,
      newcomer: lot() < 0.4,
      paired: lot() < 0.95,
      ...(finished && { finished: { certified: lot() < 0.3, contests: lot() < 0.2 } }),
    };
    for (const side of ["mentee", "mentor"] as const) {
      if (lot() > 0.6) continue;
      yield {
        kind: "survey",
        place,
        on: one(ends),
        side,
        level: "reaction",
        answers: ["program", "relations"].slice(0, 1 + below(2)).map((scale) => ({
          scale,
          points: 4 + below(7),
          lowest: 1,
          highest: 10,
        })),
        contributor: side === "mentor" ? 500 + mentors : contributor,
      };
    }
    for (const scale of ["methods", "climate", "digital"].slice(0, below(4))) {
      const before = 2 + below(5);
      yield {
        kind: "diagnostics",
        place,
        scale,
        before,
        ...(lot() < 0.8 && { after: Math.min(10, before + below(5) - 1) }),
        contributor,
      };
    }
    if (finished && lot() < 0.6)
      yield {
        kind: "assessment",
        place,
        level: one(["learning", "behaviour", "result"]),
        positive: lot() < 0.75,
        menteeCategories: codes.menteeCategories,
        contributor,
      };
  }
}

export function madeUpReport(region: MadeUpRegion): Report {
  const { dimensions } = region;
  return reportOn(madeUpRecords(region), { period, on, ...(dimensions && { dimensions }) });
}
