import { addDays, addMonths, type CalendarDate } from "nastavnik";
import { type Dimension } from "nastavnik/codes";
import { type ReportPlace, type ReportRecord, type StandingRecord } from "nastavnik/report";
import { on, period } from "./random-records.js";

/**
 * What `docs/reporting.md` says of counting, once more and as plainly as it goes: every record says which counts it adds
 * under which values, and they are summed by a key that is JSON. No catalogue; every dimension; the usual period and day.
 */
export function naiveCells(records: readonly ReportRecord[]): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const record of records) {
    for (const { place, under, counts } of factsOf(record)) {
      for (const [dimension, value] of Object.entries(under)) {
        for (const [measure, count] of Object.entries(counts)) {
          const { region = "", municipality = "" } = place;
          const key = JSON.stringify([region, municipality, dimension, value, measure]);
          sums.set(key, (sums.get(key) ?? 0) + count);
        }
      }
    }
  }
  return [...sums].filter(([, count]) => count !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
}

type Values = Partial<Record<Dimension, string>>;
type Fact = {
  readonly place: ReportPlace;
  readonly under: Values;
  readonly counts: Readonly<Record<string, number>>;
};

function factsOf(record: ReportRecord): readonly Fact[] {
  const { place } = record;
  if (place.organisation === undefined)
    return [{ place: {}, under: { all: "" }, counts: { "programs.unplaced": 1 } }];
  const base: Values = { all: "", "organisation-type": place.type ?? "" };
  const fact = (under: Values, counts: Readonly<Record<string, number>>): Fact => ({ place, under, counts });
  switch (record.kind) {
    case "count":
      return [fact(base, record.counts as Record<string, number>)];
    case "organisation": {
      const { staff, readiness, complete, incentives, retention = [] } = record;
      return [
        fact(base, {
          "organisations.total": 1,
          "organisations.complete": Number(complete ?? false),
          "organisations.with-incentives": Number(incentives ?? false),
          "staff.teaching": staff?.teaching ?? 0,
          "staff.young": staff?.young ?? 0,
          "staff.newcomers": staff?.newcomers ?? 0,
          "staff.category-holders": staff?.categoryHolders ?? 0,
        }),
        ...retention.map(({ months, hired, stayed }) =>
          fact(base, {
            [`young-hired.${months}-months`]: hired,
            [`young-hired.${months}-months-stayed`]: stayed,
          }),
        ),
        ...(readiness === undefined
          ? []
          : [
              fact(base, {
                "readiness.base": 2 * (readiness.present + readiness.partial + readiness.absent),
                "readiness.points": 2 * readiness.present + readiness.partial,
              }),
            ]),
      ];
    }
    case "needs": {
      const { difficulties, program, stage = "", menteeCategories } = record;
      const under = { ...base, "year-stage": stage, "mentee-category": joined(menteeCategories) };
      return [
        fact(under, { "needs.asked": 1 }),
        ...difficulties.map(({ code, level, origin = "" }) =>
          fact(
            {
              ...under,
              difficulty: code,
              "difficulty-group": "",
              "difficulty-level": String(level ?? ""),
              "difficulty-origin": origin,
            },
            {
              "needs.difficulties": 1,
              "needs.in-running": Number(program === "running"),
              "needs.without-program": Number(program === "none"),
            },
          ),
        ),
      ];
    }
    case "program":
      return programFacts(record);
    case "pairing": {
      const { facts, now, stands } = standingFacts(record, "pairings", "confirmed", ["audience", "form"]);
      return stands && record.mentees > 1 ? [...facts, fact(now, { "pairings.groups": 1 })] : facts;
    }
    case "assignment": {
      const now = { ...base, "mentor-qualification": joined(record.mentorQualifications) };
      if (!isStanding(record)) return [];
      const documented = Number(record.consent && record.supplement && record.order);
      return [fact(now, { "assignments.active": 1, "assignments.documented": documented })];
    }
    case "participant":
      return participantFacts(record);
    case "survey": {
      if (!inPeriod(record.on)) return [];
      const asked = { "surveys.asked": 1, "surveys.answered": Number(record.answers.length > 0) };
      if (record.level !== "reaction" || record.side === "curator") return [fact(base, asked)];
      const side = `answers.${record.side}s`;
      return [
        fact(base, asked),
        ...record.answers.map(({ scale, points, lowest, highest }) =>
          fact(
            { ...base, scale },
            lowest === 1 && highest === 10
              ? { [side]: 1, [`${side}-satisfied`]: Number(points >= 7) }
              : { "answers.without-cut": 1 },
          ),
        ),
      ];
    }
    case "diagnostics": {
      const { before, after, scale = "" } = record;
      const under = { ...base, scale, "difficulty-group": "" };
      if (before === undefined && after === undefined) return [];
      if (before === undefined || after === undefined) return [fact(under, { "diagnostics.measured": 1 })];
      return [
        fact(under, {
          "diagnostics.measured": 1,
          "diagnostics.both": 1,
          "diagnostics.gained": Math.max(after - before, 0),
          "diagnostics.lost": Math.max(before - after, 0),
        }),
      ];
    }
    case "assessment": {
      const well = { learning: "passed", behaviour: "improved", result: "better" }[record.level];
      const under = { ...base, "mentee-category": joined(record.menteeCategories) };
      const counts = {
        [`${record.level}.assessed`]: 1,
        [`${record.level}.${well}`]: Number(record.positive),
      };
      return [fact(under, counts)];
    }
    case "process": {
      const under = { ...base, form: joined(record.forms) };
      const { ratings, swot } = record;
      const points = (ratings ?? []).reduce<number>((sum, each) => sum + each, 0);
      const level = points >= 15 ? "optimal" : points >= 9 ? "admissible" : "inadmissible";
      return [
        ...(ratings?.length === 9
          ? [
              fact(
                { ...under, "questionnaire-level": level },
                { "questionnaires.filled": 1, "questionnaires.points": points },
              ),
            ]
          : []),
        ...Object.entries(swot ?? {}).flatMap(([side, themes]) =>
          themes.map((theme) => fact({ ...under, "swot-theme": theme }, { [`swot.${side}`]: 1 })),
        ),
      ];
    }
  }
}

function programFacts(record: Extract<ReportRecord, { kind: "program" }>): readonly Fact[] {
  const { place, from, ending = "terminated", endReason = "", activities, difficulties = [] } = record;
  const { facts, now, entered, left, stands } = standingFacts(record, "programs", "running", [
    "audience",
    "scope",
    "form",
    "kind",
    "mentee-category",
    "mentor-qualification",
  ]);
  const all: Fact[] = [...facts];
  const put = (under: Values, counts: Readonly<Record<string, number>>) => all.push({ place, under, counts });
  if (from === undefined) put(now, { "programs.drafted": 1 });
  if (from !== undefined && entered) put({ ...now, month: from.slice(0, 7) }, { "programs.started": 1 });
  const ended = endOf(record);
  if (from !== undefined && ended !== undefined && left) {
    const under = { ...now, "end-reason": endReason };
    put({ ...under, month: ended.slice(0, 7) }, { [`programs.${ending}`]: 1 });
    let months = 0;
    while (addDays(addMonths(from, months + 1), -1) <= ended) months++;
    put(under, { "programs.months": months });
    for (const { outcome = "not-assessed" } of ending === "completed" ? difficulties : []) {
      put(
        { ...now, "difficulty-group": "" },
        {
          "difficulties.declared": 1,
          "difficulties.assessed": Number(outcome !== "not-assessed"),
          "difficulties.overcome": Number(outcome === "removed" || outcome === "reduced"),
        },
      );
    }
  }
  if (activities !== undefined && (entered || left || stands)) {
    const { planned, due, done } = activities;
    put(now, { "activities.planned": planned, "activities.due": due, "activities.done": done });
  }
  put(now, { "replacements.made": (record.mentorReplacedOn ?? []).filter(inPeriod).length });
  return all;
}

function participantFacts(record: Extract<ReportRecord, { kind: "participant" }>): readonly Fact[] {
  const { place, side, staff, young, newcomer, paired, finished } = record;
  const dimension = side === "mentor" ? "mentor-qualification" : "mentee-category";
  const { facts, now, stands } = standingFacts(record, `${side}s`, "active", [dimension]);
  const counts =
    side === "mentor"
      ? { "mentors.staff": Number(stands && staff) }
      : {
          "mentees.registered": 1,
          "mentees.paired": Number(paired ?? false),
          "mentees.staff": Number(stands && staff),
          "mentees.young": Number(stands && staff && (young ?? false)),
          "mentees.newcomers": Number(stands && staff && (newcomer ?? false)),
          "mentees.finished": Number(finished !== undefined),
          "mentees.certified": Number(finished?.certified ?? false),
          "mentees.in-contests": Number(finished?.contests ?? false),
        };
  return [...facts, { place, under: now, counts }];
}

function standingFacts(record: StandingRecord, stock: string, closing: string, by: readonly Dimension[]) {
  const valuesOf = ({ place, ...codes }: Omit<StandingRecord, "from" | "ended" | "was">): Values => {
    const value: Values = {
      all: "",
      "organisation-type": place.type ?? "",
      audience: codes.audience ?? "",
      scope: codes.scope ?? "",
      form: joined(codes.forms),
      kind: joined(codes.kinds),
      "mentee-category": joined(codes.menteeCategories),
      "mentor-qualification": joined(codes.mentorQualifications),
    };
    const asked = ["all", "organisation-type", ...by] as const;
    return Object.fromEntries(asked.map((dimension) => [dimension, value[dimension]]));
  };
  const now = valuesOf(record);
  const { from, place, was } = record;
  const ended = endOf(record);
  const entered = from !== undefined && inPeriod(from);
  const left = from !== undefined && ended !== undefined && inPeriod(ended);
  const stands = isStanding(record);
  const facts: Fact[] = [];
  facts.push({
    place,
    under: now,
    counts: {
      [`${stock}.entered`]: Number(entered),
      [`${stock}.left`]: Number(left),
      [`${stock}.${closing}`]: Number(stands),
    },
  });
  if (from !== undefined && from < period.starts && (ended === undefined || ended >= period.starts)) {
    const earlier = { ...record, ...was, place: was?.place ?? place };
    const before = valuesOf(earlier);
    facts.push({ place: earlier.place, under: before, counts: { [`${stock}.opening`]: 1 } });
    const lineOf = ({ region = "", municipality = "" }: ReportPlace, dimension: string, values: Values) =>
      JSON.stringify([region, municipality, values[dimension as Dimension]]);
    const changed = Object.keys(now).filter(
      (each) => lineOf(place, each, now) !== lineOf(earlier.place, each, before),
    ) as Dimension[];
    const only = (values: Values) =>
      Object.fromEntries(changed.map((each) => [each, values[each]])) as Values;
    facts.push({ place, under: only(now), counts: { [`${stock}.moved-in`]: 1 } });
    facts.push({ place: earlier.place, under: only(before), counts: { [`${stock}.moved-out`]: 1 } });
  }
  return { facts, now, entered, left, stands };
}

function inPeriod(day: CalendarDate): boolean {
  return day >= period.starts && day <= on;
}

function isStanding(record: StandingRecord): boolean {
  const ended = endOf(record);
  return record.from !== undefined && record.from <= on && (ended === undefined || ended > on);
}

function endOf({ from, ended }: StandingRecord): CalendarDate | undefined {
  return from !== undefined && ended !== undefined && ended < from ? from : ended;
}

function joined(codes: readonly string[] = []): string {
  return [...new Set(codes)].sort().join("+");
}
