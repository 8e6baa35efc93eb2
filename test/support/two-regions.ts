import { addDays, calendarDate, idOf, type CalendarDate } from "nastavnik";
import { type DifficultyOutcome } from "nastavnik/codes";
import { type ReportPlace, type ReportRecord } from "nastavnik/report";

/** An organisation of the made-up regions, and its number of pairs. */
type MadeUp = {
  readonly key: string;
  readonly type: string;
  readonly region: string;
  readonly pairs: number;
};

/** A region with figures of every size, and one where nearly every figure is of one or two people. */
const organisations: readonly MadeUp[] = [
  { key: "alder-1", type: "school", region: "large", pairs: 24 },
  { key: "alder-2", type: "school", region: "large", pairs: 17 },
  { key: "alder-3", type: "kindergarten", region: "large", pairs: 9 },
  { key: "birch-1", type: "school", region: "large", pairs: 20 },
  { key: "birch-2", type: "kindergarten", region: "large", pairs: 7 },
  { key: "cedar-1", type: "school", region: "small", pairs: 4 },
  { key: "cedar-2", type: "kindergarten", region: "small", pairs: 1 },
  { key: "dogwood-1", type: "school", region: "small", pairs: 3 },
];

/** A seeded source of random choices. */
type Lot = { readonly below: (count: number) => number; readonly one: <Item>(of: readonly Item[]) => Item };

function lotOf(seed: number): Lot {
  let state = seed;
  const below = (count: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return { below, one: (of) => of[below(of.length)]! };
}

/** All records that two made-up regions report for the academic year 2025/26, of every kind. */
export function twoRegions(seed = 7): readonly ReportRecord[] {
  const lot = lotOf(seed);
  const own = organisations.flatMap((each) => [...ofOrganisation(each, lot)]);
  return [...own, ...statistics("large", 1000), ...statistics("small", 40)];
}

function placeOf({ key, type, region }: MadeUp): ReportPlace {
  return {
    organisation: idOf("organisation", `organisation:${key}`),
    type,
    municipality: key.slice(0, -2),
    region,
  };
}

function* ofOrganisation(each: MadeUp, lot: Lot): Iterable<ReportRecord> {
  const place = placeOf(each);
  const young = each.pairs + lot.below(4);
  yield {
    kind: "organisation",
    place,
    staff: { teaching: 3 * young + 12, young, newcomers: each.pairs, categoryHolders: lot.below(3) },
    complete: lot.below(3) > 0,
    incentives: lot.below(2) > 0,
    readiness: { present: 10 + lot.below(8), partial: lot.below(5), absent: lot.below(5) },
    retention: [
      { months: 12, hired: 6, stayed: 3 + lot.below(4) },
      { months: 36, hired: 5, stayed: lot.below(6) },
    ],
  };
  yield {
    kind: "process",
    place,
    forms: ["teacher-teacher"],
    ratings: Array.from({ length: 9 }, () => lot.one([0, 1, 1, 2, 2, 2] as const)),
    swot: {
      strengths: ["staff", "joint-work"],
      weaknesses: [lot.one(["staff", "finance-and-incentives"])],
      opportunities: ["partners"],
      threats: lot.below(2) === 0 ? [] : ["staff"],
    },
  };
  for (let n = 0; n < each.pairs; n++) yield* ofPair(place, lot);
}

function* ofPair(place: ReportPlace, lot: Lot): Iterable<ReportRecord> {
  const category = lot.one(["new-to-profession", "new-to-profession", "growth", "burnout"]);
  const standing = {
    place,
    audience: "staff",
    scope: lot.below(5) === 0 ? "group" : "pair",
    forms: lot.below(3) === 0 ? ["head-teacher", "teacher-teacher"] : ["teacher-teacher"],
    kinds: lot.below(6) === 0 ? [] : ["traditional"],
    menteeCategories: [category],
    mentorQualifications: [lot.one(["first", "highest"])],
    ...daysOf(lot),
  } as const;
  const { from, ended } = standing;
  const completed = ended !== undefined && lot.below(4) > 0;
  const [done, due] = [lot.below(4), lot.below(3)];
  yield {
    kind: "program",
    ...standing,
    ...(ended && { ending: completed ? "completed" : "terminated" }),
    ...(ended && !completed && { endReason: lot.one(["by-mentor", "staff-change"]) }),
    activities: { planned: done + due + 1, due: done + due, done },
    difficulties: ["PD-MET-01", "PD-CLM-02"].map((code) => ({ code, outcome: lot.one(outcomes) })),
    mentorReplacedOn: lot.below(9) === 0 ? [calendarDate("2026-01-12")] : [],
  };
  yield { kind: "pairing", ...standing, mentees: standing.scope === "group" ? 2 : 1 };
  yield {
    kind: "assignment",
    ...standing,
    consent: true,
    supplement: lot.below(5) > 0,
    order: lot.below(9) > 0,
  };
  yield { kind: "participant", ...standing, side: "mentor", staff: lot.below(7) > 0 };
  yield {
    kind: "participant",
    ...standing,
    side: "mentee",
    staff: true,
    young: category === "new-to-profession",
    newcomer: lot.below(3) === 0,
    paired: from !== undefined,
    ...(completed && { finished: { certified: lot.below(3) === 0, contests: lot.below(4) === 0 } }),
    ...(lot.below(12) === 0 && { was: { menteeCategories: ["growth"] } }),
  };
  yield* opinionsOf(place, category, lot);
}

const outcomes: readonly DifficultyOutcome[] = ["removed", "reduced", "unchanged", "not-assessed"];

/** Includes the days around the period and the reporting day. */
function daysOf(lot: Lot): { readonly from?: CalendarDate; readonly ended?: CalendarDate } {
  if (lot.below(10) === 0) return {};
  const from = calendarDate(lot.one(["2025-03-03", "2025-08-31", "2025-09-01", "2025-10-06", "2025-10-06"]));
  const end = lot.below(6);
  if (end < 3) return { from };
  const ended =
    end === 3 ? calendarDate(lot.one(["2025-09-01", "2026-05-29", "2026-06-15", "2026-06-16"])) : undefined;
  return {
    from,
    ended: ended === undefined || ended < from ? addDays(from, 30 * (6 + lot.below(3))) : ended,
  };
}

function* opinionsOf(place: ReportPlace, category: string, lot: Lot): Iterable<ReportRecord> {
  for (const side of ["mentor", "mentee"] as const) {
    const answers = ["trust", "use"].map((scale) => ({
      scale,
      points: 4 + lot.below(7),
      lowest: 1,
      highest: 10,
    }));
    yield {
      kind: "survey",
      place,
      on: calendarDate("2026-05-20"),
      side,
      level: "reaction",
      answers: lot.below(6) === 0 ? [] : answers,
    };
  }
  yield {
    kind: "diagnostics",
    place,
    scale: "methods",
    before: 2 + lot.below(4),
    ...(lot.below(5) > 0 && { after: 3 + lot.below(4) }),
  };
  if (lot.below(2) === 0)
    yield {
      kind: "assessment",
      place,
      level: lot.one(["learning", "behaviour", "result"]),
      positive: lot.below(3) > 0,
      menteeCategories: [category],
    };
}

/** Official statistics of a region, from the authority. */
function* statistics(region: string, residents: number): Iterable<ReportRecord> {
  yield {
    kind: "count",
    place: { organisation: idOf("organisation", `organisation:authority-${region}`), region },
    counts: {
      "youth.residents": residents,
      "youth.mentees": Math.floor(residents / 3),
      "enterprises.total": residents / 20,
      "enterprises.giving-mentors": 2,
      "own.visits": residents / 10,
    },
  };
}
