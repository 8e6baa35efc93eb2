import { beforeAll, describe, expect, test } from "vitest";
import { indicatorsOf, publish, reportOn, type IndicatorValue, type PublishedReport } from "nastavnik";
import {
  certifiedPublication,
  chartOf,
  indicators,
  type IndicatorWithheld,
  type PlaceWithin,
  type ReportRecord,
} from "nastavnik/report";
import { indicatorText as english } from "nastavnik/en";
import { indicatorText as russian } from "nastavnik/ru";
import { Attacker, columnOf, highsReady, placeOf as placeName } from "../support/attacker.js";
import { madeUpReport } from "../support/made-up-region.js";
import { on, period, placeOf } from "./random-records.js";

beforeAll(() => highsReady);

const counts = (key: string, all: Extract<ReportRecord, { kind: "count" }>["counts"]): ReportRecord => ({
  kind: "count",
  place: placeOf(key),
  counts: all,
});
const find = (values: readonly IndicatorValue[], code: string) => values.find((each) => each.code === code)!;
const north = { region: "north" };

/** The page with these figures withheld, at the whole of a place; the rest of it as it is. */
function without(
  page: PublishedReport,
  gone: readonly (readonly [level: string, code: string])[],
): PublishedReport {
  const figures = page.figures.map((figure) => ({
    ...figure,
    counts: Object.fromEntries(
      Object.entries(figure.counts).map(([code, count]) => [
        code,
        figure.dimension === "all" &&
        gone.some(([at, one]) => one === code && at === (figure.municipality || figure.level))
          ? null
          : count,
      ]),
    ),
  }));
  return { ...page, figures };
}

/** Two municipalities of one region, and one of another. */
const page = publish(
  reportOn(
    [
      counts("a1", {
        "mentees.finished": 90,
        "mentees.certified": 30,
        "programs.completed": 60,
        "programs.terminated": 20,
      }),
      counts("a2", {
        "mentees.finished": 80,
        "mentees.certified": 31,
        "programs.completed": 50,
        "programs.terminated": 25,
      }),
      counts("b1", {
        "mentees.finished": 50,
        "mentees.certified": 20,
        "programs.completed": 70,
        "programs.terminated": 30,
      }),
    ],
    { period, on, dimensions: [] },
  ),
  { attributes: "none" },
);

describe("what everybody can tell of a withheld indicator", () => {
  const certified = (gone: readonly (readonly [string, string])[], within: PlaceWithin = north) =>
    find(indicatorsOf(without(page, gone), { within }), "IND-H-02") as IndicatorWithheld;

  test("nothing is withheld here: the values are exact, and nothing lies between", () => {
    expect(find(indicatorsOf(page, { within: north }), "IND-H-02")).toMatchObject({ value: 61 / 170 });
    expect(indicatorsOf(page).some((each) => "between" in each)).toBe(false);
  });

  test("a whole is no less than what is shown of it below, and than one for each place that shows nothing", () => {
    const gone = [
      ["region", "mentees.certified"],
      ["all", "mentees.certified"],
      ["a0", "mentees.certified"],
    ] as const;
    expect(certified(gone)).toMatchObject({
      withheld: true,
      why: "counts",
      between: { least: 31 / 170, most: 1 },
    });
    expect(certified(gone)).not.toHaveProperty("value");
  });

  test("a place is no more than what the place above has beside the others; a part no more than its whole", () => {
    const gone = [
      ["a0", "mentees.certified"],
      ["a1", "mentees.certified"],
    ] as const;
    const of = (municipality: string) => certified(gone, { ...north, municipality }).between;
    expect(of("a1")).toEqual({ least: 1 / 90, most: 60 / 90 }); // one of 61 at least is of the other
    expect(of("a0")).toEqual({ least: 1 / 80, most: 60 / 80 });
  });

  test("what another publication withholds may be none: nobody is counted on there", () => {
    const gone = without(page, [
      ["a0", "mentees.certified"],
      ["a1", "mentees.certified"],
    ]);
    const beside = { ...gone, promise: { ...gone.promise, beside: 1 } };
    const [value] = indicatorsOf(beside, {
      within: { ...north, municipality: "a1" },
      indicators: { one: indicators["IND-H-02"] },
    });
    expect(value).toMatchObject({ between: { least: 0, most: 61 / 90 } });
  });

  test("a questionnaire has no more points than its scale, however few are known to be filled in", () => {
    const points = publish(
      reportOn([counts("a1", { "questionnaires.filled": 40, "questionnaires.points": 600 })], {
        period,
        on,
        dimensions: [],
      }),
    );
    const gone = without(points, [
      ["all", "questionnaires.filled"],
      ["region", "questionnaires.filled"],
      ["a1", "questionnaires.filled"],
    ]);
    expect(find(indicatorsOf(gone), "IND-Q-01")).toMatchObject({
      why: "counts",
      between: { least: 0, most: 18 },
    });
  });

  test("both parts of a share move it: the completed among those that ended", () => {
    const gone = [
      ["region", "programs.terminated"],
      ["all", "programs.terminated"],
      ["a0", "programs.terminated"],
    ] as const;
    const values = indicatorsOf(without(page, gone), { within: north });
    expect(find(values, "IND-P-01")).toMatchObject({ between: { least: 0, most: 110 / (110 + 21) } });
    expect(find(values, "IND-P-02")).toMatchObject({ between: { least: 21 / 131, most: 1 } });
  });

  test("closer than the publication promises is not told, though somebody could work it out", () => {
    const gone = [["a0", "mentees.certified"]] as const; // 61 − 30
    const { between, ...rest } = certified(gone, { ...north, municipality: "a0" });
    expect(between).toBeUndefined();
    expect(rest).toMatchObject({ withheld: true, why: "counts" });
  });

  test("said to people outward, in both languages and in charts, with both ends or one", () => {
    const value: IndicatorWithheld = {
      ...certified([["region", "mentees.certified"]]),
      between: { least: 0.316, most: 0.6501 },
    };
    const said = (between: IndicatorWithheld["between"], unit: IndicatorWithheld["unit"] = "share") => {
      const each = { ...value, unit, ...(between && { between }) };
      const [point] = chartOf([each], { language: "ru", title: "" }).data.values;
      return [russian(each).split(": ")[1]!, english(each).split(": ")[1]!, point!.text].map((text) =>
        text.replaceAll("\u00a0", " "),
      );
    };
    expect(said({ least: 0.316, most: 0.6501 })).toEqual([
      "не публикуется (от 31 до 66 %)",
      "withheld (from 31 to 66 %)",
      "не публикуется, 31–66 %",
    ]);
    expect(said({ least: 0.07, most: 1 })[0]).toBe("не публикуется (не менее 7 %)");
    expect(said({ least: 0, most: 0.07 }).slice(1)).toEqual([
      "withheld (at most 7 %)",
      "не публикуется, ≤ 7 %",
    ]);
    expect(said({ least: 0, most: 0 })[0]).toBe("не публикуется (0 %)");
    expect(said({ least: 0.001, most: 0.999 })[1]).toBe("withheld");
    expect(said({ least: 12 }, "persons")).toEqual([
      "не публикуется (не менее 12)",
      "withheld (at least 12)",
      "не публикуется, ≥ 12",
    ]);
    expect(said({ least: 3, most: 21 }, "points")[0]).toBe("не публикуется (от 3 до 21 балла)");
    expect(said({ least: 21, most: 21 }, "points")[0]).toBe("не публикуется (21 балл)");
    expect(said({ least: 5 }, "points")[0]).toBe("не публикуется (не менее 5 баллов)");
    expect(said({ least: -1.25, most: 1.21 }, "points").slice(0, 2)).toEqual([
      "не публикуется (от −1,3 до 1,3 балла)",
      "withheld (from −1.3 to 1.3 points)",
    ]);
  });
});

describe("of made-up regions", () => {
  const cases = Array.from({ length: 12 }, (_, i) => {
    const report = madeUpReport({
      seed: i + 1,
      municipalities: 4 + (i % 4),
      schools: 3,
      dimensions: ["form"],
    });
    return { report, publication: certifiedPublication(report).publication };
  });
  const placesOf = (page: PublishedReport): readonly PlaceWithin[] => [
    {},
    ...page.figures
      .filter(({ level, dimension }) => level !== "all" && dimension === "all")
      .map(({ level, region, municipality }) => (level === "region" ? { region } : { region, municipality })),
  ];

  test("the true value lies between, and some are told", () => {
    let told = 0;
    for (const { report, publication } of cases)
      for (const within of placesOf(publication)) {
        const exact = indicatorsOf(report, { within });
        for (const [i, value] of indicatorsOf(publication, { within }).entries()) {
          if (value.withheld !== true || value.between === undefined) continue;
          const { least, most = Infinity } = value.between;
          const truth = exact[i]!.value!;
          expect(least <= truth && truth <= most, `${value.code} ${least} ≤ ${truth} ≤ ${most}`).toBe(true);
          told++;
        }
      }
    expect(told).toBeGreaterThan(300);
  });

  test("never more than an attacker with a solver finds out from the publication alone", () => {
    let told = 0;
    for (const { publication } of cases) {
      const attacker = new Attacker(publication);
      for (const within of placesOf(publication))
        for (const value of indicatorsOf(publication, { within })) {
          const { numerator, denominator } = indicators[value.code as keyof typeof indicators];
          if (value.withheld !== true || value.between === undefined || denominator !== undefined) continue;
          const { least, most = 100_000 } = value.between;
          const { region = "", municipality = "" } = within;
          const level = municipality !== "" ? "municipality" : region !== "" ? "region" : "all";
          const cell = placeName({ level, region, municipality }) + columnOf({ dimension: "all", value: "" });
          const [lowest, highest] = attacker.range(cell, numerator[0]!);
          expect(least <= lowest && highest <= most, `${value.code} in ${cell}`).toBe(true);
          expect(most - least).toBeGreaterThanOrEqual(publication.threshold - 2);
          told++;
        }
    }
    expect(told).toBeGreaterThan(30);
  });
});

describe("a true zero of a publication", () => {
  const report = reportOn(
    [
      { kind: "organisation", place: placeOf("a1"), staff: { teaching: 40 } },
      counts("a1", { "mentors.active": 20, "own.visits": 7, "own.hours": 9 }),
    ],
    { period, on, dimensions: ["form"] },
  );
  const own = { "own.visits": { open: true }, "own.rooms": { open: true } } as const;
  const shown = publish(report, { own });
  const count = (code: "own.visits" | "own.hours" | "own.rooms" | "programs.opening" | "mentees.active") => ({
    ...indicators["IND-A-01"],
    numerator: [code],
  });
  const valueOf = (code: Parameters<typeof count>[0], within: PlaceWithin = north) =>
    indicatorsOf(shown, { within, indicators: { one: count(code) } })[0];

  test("is 0 where the publication is of the measure; unknown where it is not; absent where there is no such place", () => {
    expect(valueOf("mentees.active")).toMatchObject({ value: 0, numerator: 0 });
    expect(valueOf("own.visits")).toMatchObject({ value: 7 });
    expect(valueOf("own.rooms")).toMatchObject({ value: 0 });
    for (const code of ["own.hours", "programs.opening"] as const)
      expect(valueOf(code)).toMatchObject({ withheld: true, why: "not-published" });
    expect(valueOf("mentees.active", { region: "nowhere" })).toBeUndefined();
  });

  test("says the same as the report of which nothing is withheld", () => {
    expect(indicatorsOf(shown, { within: north })).toEqual(indicatorsOf(report, { within: north }));
  });
});
