import { addDays, addMonths, type CalendarDate } from "nastavnik";
import { type ReportRecord } from "nastavnik/report";

/** One unit (or sum) of a measure, with its values in each dimension. */
type Fact = readonly [measure: string, count: number, by: Readonly<Record<string, string>>];

/**
 * An independent, simple count of a report. Each record gives its facts, and each figure is the sum of the
 * facts of its place, dimension and value. It is slow and shares nothing with the library but the records.
 */
export function plainCountsOf(
  records: readonly ReportRecord[],
  starts: CalendarDate,
  closing: CalendarDate,
  groups: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const record of records) {
    const { region = "", municipality = "", type = "" } = record.place;
    for (const [measure, count, by] of factsOf(record, starts, closing, groups)) {
      if (count === 0) continue;
      const lines = Object.entries({
        all: "",
        ...(by["only"] === undefined && { "organisation-type": type }),
        ...by,
      });
      for (const [dimension, value] of lines) {
        if (dimension === "only" || (by["only"] !== undefined && dimension !== by["only"])) continue;
        for (const place of ["all", region, `${region}/${municipality || "?"}`]) {
          const key = `${place}|${dimension}|${value}|${measure}`;
          sums.set(key, (sums.get(key) ?? 0) + count);
        }
      }
    }
  }
  return sums;
}

function factsOf(
  record: ReportRecord,
  starts: CalendarDate,
  closing: CalendarDate,
  groups: ReadonlyMap<string, string>,
): readonly Fact[] {
  const within = (day?: CalendarDate) => day !== undefined && starts <= day && day <= closing;
  const stands = (day: CalendarDate, from?: CalendarDate, ended?: CalendarDate) =>
    from !== undefined && from <= day && (ended === undefined || ended > day);
  switch (record.kind) {
    case "organisation": {
      const { staff, readiness, retention = [] } = record;
      return [
        ["organisations.total", 1, {}],
        ["organisations.complete", record.complete === true ? 1 : 0, {}],
        ["organisations.with-incentives", record.incentives === true ? 1 : 0, {}],
        ["staff.teaching", staff?.teaching ?? 0, {}],
        ["staff.young", staff?.young ?? 0, {}],
        ["staff.newcomers", staff?.newcomers ?? 0, {}],
        ["staff.category-holders", staff?.categoryHolders ?? 0, {}],
        [
          "readiness.base",
          2 * ((readiness?.present ?? 0) + (readiness?.partial ?? 0) + (readiness?.absent ?? 0)),
          {},
        ],
        ["readiness.points", 2 * (readiness?.present ?? 0) + (readiness?.partial ?? 0), {}],
        ...retention.flatMap(({ months, hired, stayed }): Fact[] => [
          [`young-hired.${months}-months`, hired, {}],
          [`young-hired.${months}-months-stayed`, stayed, {}],
        ]),
      ];
    }
    case "process": {
      const points = (record.ratings ?? []).reduce<number>((sum, each) => sum + each, 0);
      const form = joined(record.forms);
      const level = points > 14 ? "optimal" : points > 8 ? "admissible" : "inadmissible";
      return [
        ["questionnaires.filled", 1, { form, "questionnaire-level": level }],
        ["questionnaires.points", points, { form, "questionnaire-level": level }],
        ...Object.entries(record.swot ?? {}).flatMap(([side, themes]) =>
          themes.map((theme): Fact => [`swot.${side}`, 1, { form, "swot-theme": theme }]),
        ),
      ];
    }
    case "survey": {
      if (!within(record.on)) return [];
      const side = `answers.${record.side}s`;
      return [
        ["surveys.asked", 1, {}],
        ["surveys.answered", record.answers.length > 0 ? 1 : 0, {}],
        ...record.answers.flatMap(({ scale, points }): Fact[] => [
          [side, 1, { scale }],
          [`${side}-satisfied`, points >= 7 ? 1 : 0, { scale }],
        ]),
      ];
    }
    case "diagnostics": {
      const { before, after, scale = "" } = record;
      const both = before !== undefined && after !== undefined;
      const by = { scale, "difficulty-group": "" };
      return [
        ["diagnostics.measured", 1, by],
        ["diagnostics.both", both ? 1 : 0, by],
        ["diagnostics.gained", both ? Math.max(0, after - before) : 0, by],
        ["diagnostics.lost", both ? Math.max(0, before - after) : 0, by],
      ];
    }
    case "assessment": {
      const by = { "mentee-category": joined(record.menteeCategories) };
      const well = { learning: "passed", behaviour: "improved", result: "better" }[record.level];
      return [
        [`${record.level}.assessed`, 1, by],
        [`${record.level}.${well}`, record.positive ? 1 : 0, by],
      ];
    }
    case "count":
      return Object.entries(record.counts as Record<string, number>).map(([measure, count]): Fact => [
        measure,
        count,
        {},
      ]);
    case "assignment": {
      if (!stands(closing, record.from, record.ended)) return [];
      const by = { "mentor-qualification": joined(record.mentorQualifications) };
      const documented = record.consent && record.supplement && record.order;
      return [
        ["assignments.active", 1, by],
        ["assignments.documented", documented ? 1 : 0, by],
      ];
    }
    case "needs":
      return []; // test/report/needs.test.ts counts these
    default:
      return standingFacts(record);
  }

  function standingFacts(
    standing: Extract<ReportRecord, { kind: "program" | "pairing" | "participant" }>,
  ): Fact[] {
    const { from, ended, was } = standing;
    const stock = standing.kind === "participant" ? `${standing.side}s` : `${standing.kind}s`;
    const now = dimensionsOf(stock, standing);
    const before = dimensionsOf(stock, { ...standing, ...was });
    const opened = from !== undefined && from < starts && !(ended !== undefined && ended < starts);
    const moved = Object.keys(now).filter((each) => opened && now[each] !== before[each]);
    const standsNow = stands(closing, from, ended);
    const [entered, left] = [within(from), from !== undefined && within(ended)];
    const closed = { programs: "running", pairings: "confirmed" }[stock] ?? "active";
    const facts: Fact[] = [
      [`${stock}.${closed}`, standsNow ? 1 : 0, now],
      [`${stock}.opening`, opened ? 1 : 0, before],
      [`${stock}.entered`, entered ? 1 : 0, now],
      [`${stock}.left`, left ? 1 : 0, now],
      ...moved.flatMap((each): Fact[] => [
        [`${stock}.moved-in`, 1, { only: each, [each]: now[each]! }],
        [`${stock}.moved-out`, 1, { only: each, [each]: before[each]! }],
      ]),
    ];
    if (standing.kind === "pairing")
      facts.push(["pairings.groups", standsNow && standing.mentees > 1 ? 1 : 0, now]);
    if (standing.kind === "participant") {
      const { side, staff, young, newcomer, paired, finished } = standing;
      facts.push([`${stock}.staff`, standsNow && staff ? 1 : 0, now]);
      if (side === "mentee")
        facts.push(
          ["mentees.registered", 1, now],
          ["mentees.paired", paired === true ? 1 : 0, now],
          ["mentees.young", standsNow && staff && young === true ? 1 : 0, now],
          ["mentees.newcomers", standsNow && staff && newcomer === true ? 1 : 0, now],
          ["mentees.finished", finished === undefined ? 0 : 1, now],
          ["mentees.certified", finished?.certified === true ? 1 : 0, now],
          ["mentees.in-contests", finished?.contests === true ? 1 : 0, now],
        );
    }
    if (standing.kind === "program") {
      const { ending, endReason = "", activities, difficulties = [], mentorReplacedOn = [] } = standing;
      const month = (day?: CalendarDate) => ({ ...now, month: day?.slice(0, 7) ?? "" });
      const completed = left && ending === "completed";
      const worked = standsNow || entered || left;
      facts.push(
        ["programs.drafted", from === undefined ? 1 : 0, now],
        ["programs.started", entered ? 1 : 0, month(from)],
        ["programs.completed", completed ? 1 : 0, { ...month(ended), "end-reason": endReason }],
        ["programs.terminated", left && !completed ? 1 : 0, { ...month(ended), "end-reason": endReason }],
        ["programs.months", left ? wholeMonths(from!, ended!) : 0, { ...now, "end-reason": endReason }],
        ["activities.planned", worked ? (activities?.planned ?? 0) : 0, now],
        ["activities.due", worked ? (activities?.due ?? 0) : 0, now],
        ["activities.done", worked ? (activities?.done ?? 0) : 0, now],
        ["replacements.made", mentorReplacedOn.filter(within).length, now],
      );
      for (const { code, outcome = "not-assessed" } of completed ? difficulties : []) {
        const by = { ...now, "difficulty-group": groups.get(code) ?? "" };
        facts.push(
          ["difficulties.declared", 1, by],
          ["difficulties.assessed", outcome === "not-assessed" ? 0 : 1, by],
          ["difficulties.overcome", outcome === "removed" || outcome === "reduced" ? 1 : 0, by],
        );
      }
    }
    return facts;
  }
}

type Coded = Extract<ReportRecord, { kind: "program" | "pairing" | "participant" }>;

/** The dimensions of each stock, as the guide gives them. */
function dimensionsOf(stock: string, standing: Omit<Coded, "kind">): Readonly<Record<string, string>> {
  const { audience = "", scope = "" } = standing;
  const all: Readonly<Record<string, string>> = {
    audience,
    scope,
    form: joined(standing.forms),
    kind: joined(standing.kinds),
    "mentee-category": joined(standing.menteeCategories),
    "mentor-qualification": joined(standing.mentorQualifications),
  };
  const of: Readonly<Record<string, readonly string[]>> = {
    pairings: ["audience", "form"],
    mentors: ["mentor-qualification"],
    mentees: ["mentee-category"],
  };
  return Object.fromEntries((of[stock] ?? Object.keys(all)).map((each) => [each, all[each]!]));
}

function joined(codes: readonly string[] = []): string {
  return [...new Set(codes)].sort().join("+");
}

function wholeMonths(from: CalendarDate, ended: CalendarDate): number {
  let months = 0;
  while (addDays(addMonths(from, months + 1), -1) <= ended) months++;
  return months;
}
