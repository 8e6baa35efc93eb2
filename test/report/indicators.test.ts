import { describe, expect, test } from "vitest";
import { emptyReport, indicatorsOf, mergeReports, publish, reportOn, type Report } from "nastavnik";
import { measures, type Measure } from "nastavnik/codes";
import {
  federalTargets,
  indicators,
  targetOf,
  type Indicator,
  type IndicatorKnown,
  type ReportRecord,
} from "nastavnik/report";
import { indicatorText as english } from "nastavnik/en";
import { indicatorText as russian } from "nastavnik/ru";
import { day, on, period, placeOf } from "./random-records.js";

const find = (report: Report, code: string, within = {}): IndicatorKnown =>
  indicatorsOf(report, { within }).find((each) => each.code === code)!;
const counts = (all: Partial<Record<Measure, number>>, key = "a1"): ReportRecord => ({
  kind: "count",
  place: placeOf(key),
  counts: all,
});
const reportOf = (...records: ReportRecord[]) => reportOn(records, { period, on });

/** §10.4 of the domain reference, written down once more: code, numerator, what it is divided by, unit. */
const proposed: Readonly<Record<string, readonly [string, string, string]>> = {
  "IND-A-01": ["mentors.active", "", "persons"],
  "IND-A-02": ["mentees.active", "", "persons"],
  "IND-A-03": ["pairings.confirmed", "", "pairings"],
  "IND-A-04": ["programs.started", "", "programs"],
  "IND-A-05": ["pairings.groups", "", "pairings"],
  "IND-C-01": ["mentees.young", "staff.young", "share"],
  "IND-C-02": ["mentees.staff", "staff.teaching", "share"],
  "IND-C-03": ["mentors.staff", "staff.teaching", "share"],
  "IND-C-04": ["mentees.newcomers", "staff.newcomers", "share"],
  "IND-C-05": ["mentees.paired", "mentees.registered", "share"],
  "IND-C-06": ["organisations.complete", "organisations.total", "share"],
  "IND-C-07": ["organisations.with-incentives", "organisations.total", "share"],
  "IND-P-01": ["programs.completed", "programs.completed programs.terminated", "share"],
  "IND-P-02": ["programs.terminated", "programs.completed programs.terminated", "share"],
  "IND-P-03": ["activities.done", "activities.due", "share"],
  "IND-P-04": ["programs.months", "programs.completed programs.terminated", "months"],
  "IND-P-05": ["mentees.active", "mentors.active", "ratio"],
  "IND-P-06": ["assignments.documented", "assignments.active", "share"],
  "IND-P-07": ["replacements.made", "programs.running", "ratio"],
  "IND-E-01": ["difficulties.overcome", "difficulties.declared", "share"],
  "IND-E-02": ["diagnostics.gained", "diagnostics.both", "points"],
  "IND-E-03": ["answers.mentees-satisfied", "answers.mentees", "share"],
  "IND-E-04": ["answers.mentors-satisfied", "answers.mentors", "share"],
  "IND-E-05": ["learning.passed", "learning.assessed", "share"],
  "IND-E-06": ["behaviour.improved", "behaviour.assessed", "share"],
  "IND-E-07": ["result.better", "result.assessed", "share"],
  "IND-H-01": ["young-hired.12-months-stayed", "young-hired.12-months", "share"],
  "IND-H-02": ["mentees.certified", "mentees.finished", "share"],
  "IND-H-03": ["mentees.in-contests", "mentees.finished", "share"],
  "IND-H-04": ["staff.category-holders", "staff.teaching", "share"],
  "IND-Q-01": ["questionnaires.points", "questionnaires.filled", "points"],
  "IND-Q-02": ["readiness.points", "readiness.base", "share"],
  "IND-Q-03": ["diagnostics.both", "diagnostics.measured", "share"],
  "IND-Q-04": ["surveys.answered", "surveys.asked", "share"],
};

describe("indicators as data", () => {
  test.each(Object.entries(proposed))(
    "%s is what the domain reference proposes",
    (code, [over, under, unit]) => {
      const all: Readonly<Record<string, Indicator>> = indicators;
      expect(all[code]).toMatchObject({ numerator: [over], unit });
      expect((all[code]?.denominator ?? []).join(" ")).toBe(under);
    },
  );

  test("the numerator of a share lies within its denominator", () => {
    const liesWithin = (part: string, whole: string): boolean =>
      part === whole || (measures[part as Measure].within ?? []).some((each) => liesWithin(each, whole));
    for (const [code, { unit, numerator, denominator = [] }] of Object.entries(indicators)) {
      if (unit !== "share") continue;
      for (const part of numerator)
        expect(
          denominator.some((whole) => liesWithin(part, whole)),
          code,
        ).toBe(true);
    }
  });

  test("each is said in both languages, and names are not shared", () => {
    for (const language of ["ru", "en"] as const) {
      const names = Object.values(indicators).map((each) => each[language]);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const { ru, en, purpose } of Object.values(indicators)) {
      expect(`${ru} ${purpose.ru}`).toMatch(/^[^A-Za-z]+$/);
      expect(`${en} ${purpose.en}`).toMatch(/^[^а-яё]+$/i);
    }
  });
});

describe("values", () => {
  test.each([
    [4, 5, 0.8],
    [5, 5, 1],
    [6, 5, undefined],
  ])("a share of %i in %i is %s", (part, whole, value) => {
    const report = reportOf(counts({ "mentors.staff": part, "staff.teaching": whole }));
    expect(find(report, "IND-C-03")).toMatchObject({ numerator: part, denominator: whole });
    expect(find(report, "IND-C-03").value).toBe(value);
  });

  test("what is no share is said with both numbers", () => {
    const odd = find(reportOf(counts({ "mentors.staff": 6, "staff.teaching": 5 })), "IND-C-03");
    expect([russian(odd), english(odd)].map((text) => text.slice(text.indexOf(":")))).toEqual([
      ": не доля (6 из 5)",
      ": not a share (6 of 5)",
    ]);
  });

  test("neither is one of which more is taken off than there is", () => {
    const own: Indicator = {
      ...indicators["IND-C-03"],
      numerator: ["mentors.staff"],
      less: ["mentors.active"],
    };
    const report = reportOf(counts({ "mentors.staff": 2, "mentors.active": 3, "staff.teaching": 9 }));
    const [found] = indicatorsOf(report, { indicators: { own } });
    expect([found?.numerator, found?.value]).toEqual([-1, undefined]);
  });

  test("a share without a base is absent, not zero", () => {
    const rate = find(emptyReport(period, on), "IND-P-01");
    expect(rate).toMatchObject({ numerator: 0, denominator: 0 });
    expect("value" in rate).toBe(false);
    expect([russian(rate), english(rate)]).toEqual([
      "Доля завершённых программ: нет данных",
      "Completion rate: no data",
    ]);
  });

  test("a share is read from merged sums, never from a mean of shares", () => {
    const region = mergeReports(
      reportOf(counts({ "programs.completed": 1 })),
      reportOf(counts({ "programs.terminated": 7, "programs.completed": 4 }, "b1")),
    );
    const rate = find(region.ok ? region.value : emptyReport(period, on), "IND-P-01");
    expect(rate).toMatchObject({ value: 5 / 12, numerator: 5, denominator: 12, on, version: 1 });
    expect([russian(rate), english(rate)]).toEqual([
      "Доля завершённых программ: 41,7\u00a0% (5 из 12)",
      "Completion rate: 41.7\u00a0% (5 of 12)",
    ]);
  });

  test("of one region and of one municipality", () => {
    const report = reportOf(
      counts({ "mentors.active": 3 }, "a1"),
      counts({ "mentors.active": 5 }, "a2"),
      counts({ "mentors.active": 9 }, "b1"),
    );
    expect(find(report, "IND-A-01").value).toBe(17);
    expect(find(report, "IND-A-01", { region: "north" }).value).toBe(8);
    expect(find(report, "IND-A-01", { region: "north", municipality: "a0" }).value).toBe(5);
    expect(indicatorsOf(report, { within: { region: "nowhere" } })).toEqual([]);
    expect(indicatorsOf(publish(report), { within: { region: "nowhere" } })).toEqual([]);
  });

  test("growth may be negative, months and points have one digit", () => {
    const report = reportOf(
      counts({
        "diagnostics.gained": 2,
        "diagnostics.lost": 5,
        "diagnostics.both": 2,
        "programs.months": 31,
        "programs.completed": 4,
        "questionnaires.points": 15,
        "questionnaires.filled": 1,
      }),
    );
    expect(["IND-E-02", "IND-P-04", "IND-Q-01"].map((code) => russian(find(report, code)))).toEqual([
      "Рост самооценки компетенций: −1,5 балла (−3 на 2)",
      "Средний срок программы: 7,8 мес. (31 на 4)",
      "Оценка эффективности программы: 15 баллов (15 на 1)",
    ]);
    expect(english(find(report, "IND-P-04"))).toBe("Mean length of a program: 7.8 months (31 to 4)");
  });

  test.each([
    [66, 0, 64, "1 балл (66 на 64)", "1 point (66 to 64)"], // 1.03
    [67, 0, 63, "1,1 балла (67 на 63)", "1.1 points (67 to 63)"],
    [0, 4, 2, "−2 балла (−4 на 2)", "−2 points (−4 to 2)"],
    [0, 2, 2, "−1 балл (−2 на 2)", "−1 point (−2 to 2)"],
    [10, 0, 2, "5 баллов (10 на 2)", "5 points (10 to 2)"],
  ])("the noun goes with the number as it is said: %i − %i on %i", (gained, lost, both, ru, en) => {
    const growth = find(
      reportOf(counts({ "diagnostics.gained": gained, "diagnostics.lost": lost, "diagnostics.both": both })),
      "IND-E-02",
    );
    expect(russian(growth)).toBe(`Рост самооценки компетенций: ${ru}`);
    expect(english(growth)).toBe(`Growth of self-rating: ${en}`);
  });

  test("indicators of a region's own, while they are in force", () => {
    const own: Indicator = {
      ru: "Посещения на программу",
      en: "Visits per program",
      purpose: { ru: "сколько ходят друг к другу", en: "how much they visit" },
      version: 2,
      unit: "ratio",
      numerator: ["own.visits"],
      denominator: ["programs.started"],
      level: "organisation",
      source: { certainty: "design" },
      inForce: { from: day("2026-01-01") },
    };
    const report = reportOf({
      kind: "count",
      place: placeOf("a1"),
      counts: { "own.visits": 12, "programs.started": 5 },
    });
    const [value] = indicatorsOf(report, { indicators: { "R-1": own } });
    expect(value).toMatchObject({ code: "R-1", version: 2, value: 2.4 });
    expect(russian(value!)).toBe("Посещения на программу: 2,4 (12 на 5)");
    expect(indicatorsOf({ ...report, on: day("2025-12-31") }, { indicators: { "R-1": own } })).toEqual([]);
  });
});

describe("of a set of one's own", () => {
  const own = (facts: Partial<Indicator>): Readonly<Record<string, Indicator>> => ({
    "R-1": {
      ...{ ru: "Свой", en: "Own", purpose: { ru: "свой", en: "own" }, version: 1, unit: "ratio" },
      ...{ numerator: ["mentors.active"], level: "organisation", source: { certainty: "design" } },
      ...facts,
    },
  });
  const report = reportOf(
    counts({ "mentors.active": 30, "mentees.active": 60, "programs.started": 20 }, "a1"),
    counts({ "mentors.active": 50, "mentees.active": 90, "programs.started": 40 }, "a2"),
    counts({ "mentors.active": 70, "mentees.active": 110, "programs.started": 50 }, "b1"),
  );

  test.each([
    [undefined, true],
    [{}, true],
    [{ from: on }, true],
    [{ from: day("2026-09-01") }, false],
    [{ until: on }, true],
    [{ until: day("2026-08-30") }, false],
    [{ from: on, until: on }, true],
    [{ from: day("2026-01-01"), until: day("2026-08-30") }, false],
  ])("in force %j: %s", (inForce, isThere) => {
    const found = indicatorsOf(report, { indicators: own(inForce ? { inForce } : {}) });
    expect(found).toHaveLength(isThere ? 1 : 0);
  });

  test("sums are added, what is less is taken off, and a measure of which there is none is 0", () => {
    const indicators = own({
      numerator: ["mentors.active", "mentees.active"],
      less: ["programs.started", "pairings.confirmed"],
      denominator: ["programs.started", "mentors.active"],
    });
    const [value] = indicatorsOf(report, { indicators, within: { region: "north" } });
    expect(value).toMatchObject({ numerator: 170, denominator: 140, value: 170 / 140 });
    const [plain] = indicatorsOf(report, { indicators: own({ less: ["programs.started"] }) });
    expect(plain).toMatchObject({ numerator: 40, value: 40 });
    expect(plain).not.toHaveProperty("denominator");
  });

  test("a publication of large numbers says of each place what the report says of it", () => {
    const publication = publish(report);
    const places = [{}, { region: "north" }, { region: "south" }, { region: "north", municipality: "a0" }];
    for (const within of places) {
      const [exact, told] = [report, publication].map((one) =>
        indicatorsOf(one, { indicators: own({ denominator: ["programs.started"] }), within }),
      );
      expect(told).toEqual(exact);
      expect(told).toHaveLength(1);
    }
    for (const within of [{ municipality: "a0" }, { region: "south", municipality: "a0" }])
      expect(indicatorsOf(publication, { within })).toEqual([]);
  });

  test.each<Partial<Indicator>>([
    { numerator: ["own.visits"] },
    { less: ["own.visits"] },
    { denominator: ["own.visits"] },
    { denominator: ["programs.started", "own.visits"] },
  ])("with a measure that a publication has not, it is not published: %j", (facts) => {
    expect(indicatorsOf(publish(report), { indicators: own(facts) })).toMatchObject([
      { withheld: true, why: "not-published" },
    ]);
  });

  test.each<Partial<Indicator>>([
    { numerator: ["pairings.confirmed"] },
    { numerator: ["mentors.active", "pairings.confirmed"] },
    { less: ["pairings.confirmed"] },
    { denominator: ["pairings.confirmed"] },
  ])("with a count that is withheld it is withheld: %j", (facts) => {
    const small = publish(reportOf(counts({ "mentors.active": 30, "pairings.confirmed": 2 }, "a1")));
    const [value] = indicatorsOf(small, { indicators: own(facts) });
    expect(value).toMatchObject({ code: "R-1", withheld: true, why: "counts" });
    expect(value).not.toHaveProperty("value");
    expect(indicatorsOf(small, { indicators: own({}) })).toMatchObject([{ value: 30 }]);
  });

  test("a share is read only where the publication was guarded for it", () => {
    const share = own({ unit: "share", numerator: ["programs.started"], denominator: ["mentees.active"] });
    const whyIn = (publication: ReturnType<typeof publish>) =>
      indicatorsOf(publication, { indicators: share }).map((each) => each.withheld && each.why);
    expect(whyIn(publish(report))).toEqual(["not-guarded"]);
    expect(whyIn(publish(report, { indicators: share }))).toEqual([undefined]);
  });
});

describe("targets", () => {
  const in2022 = { period: { starts: day("2022-01-01"), ends: day("2022-12-31") }, on: day("2022-12-31") };
  const report = reportOn(
    [
      counts({ "youth.mentees": 40, "youth.residents": 100 }),
      counts({ "youth.mentees": 1, "youth.residents": 100 }, "b1"),
    ],
    in2022,
  );
  const target = (within = {}, of = report) => targetOf(find(of, "IND-F-01", within));

  test("a region's value beside the target of its year, flagged unverified", () => {
    expect(target({ region: "north" })).toMatchObject({
      share: 0.35,
      year: 2022,
      met: true,
      verified: false,
    });
    expect(target({ region: "south" })).toMatchObject({ met: false });
  });

  test("no target: no light", () => {
    expect(target()).toBeUndefined(); // several regions
    expect(target({ region: "north", municipality: "a1" })).toBeUndefined(); // a part of one
    const later = reportOn([counts({ "youth.mentees": 40, "youth.residents": 100 })], { period, on });
    expect(target({ region: "north" }, later)).toBeUndefined(); // after 2024
    expect(targetOf(find(report, "IND-C-01", { region: "north" }))).toBeUndefined(); // the same people, another level
    const middle = reportOn([counts({ "enterprises.total": 10 })], in2022);
    expect(targetOf(find(middle, "IND-F-04", { region: "north" }))).toBeUndefined(); // a year whose target is unknown
  });

  test("only the target that was seen is called seen", () => {
    expect(
      federalTargets.filter(({ source }) => source.certainty === "seen").map(({ indicator }) => indicator),
    ).toEqual(["IND-F-08"]);
  });
});

test("a sum that is not exact is no indicator", () => {
  const half = (key: string) => reportOf(counts({ "mentors.active": 2 ** 52 }, key)).cells;
  const cells = [...half("a1"), ...half("a2")];
  expect(() => indicatorsOf({ ...emptyReport(period, on), cells })).toThrow(RangeError);
  expect(indicatorsOf({ ...emptyReport(period, on), cells: half("a1") })).toContainEqual(
    expect.objectContaining({ code: "IND-A-01", value: 2 ** 52 }),
  );
});
