import { describe, expect, test } from "vitest";
import {
  academicYear,
  calendarDate,
  emptyReport,
  idOf,
  publish,
  type PublishedReport,
  type Report,
} from "nastavnik";
import { type Cell, certifiedPublication, verifyPublication } from "nastavnik/report";
import { besideFacts, type EarlierPublication } from "../../src/report/publication/beside.js";
import { requestOf } from "../../src/report/publication/request.js";
import { figuresOf } from "../../src/report/rows/figures-of.js";

const own = { "own.all": { persons: true } } as const;
const period = academicYear(2025);
const on = calendarDate("2026-03-31");
const regionOf = (municipality: string) => (municipality === "m4" ? "r2" : "r1");

/** How many each municipality has, of the first form and of others; of 0 there is a figure, but of something else. */
type Counts = Readonly<Record<string, readonly [number, number]>>;

function reportOf(counts: Counts, facts: Partial<Report> = {}): Report {
  const cells = Object.entries(counts).flatMap(([municipality, [first, second]]) => {
    const at = { region: regionOf(municipality), municipality };
    const counted = (count: number): Cell["counts"] =>
      count > 0 ? { "own.all": count } : { "own.other": 1 };
    return [
      { ...at, dimension: "all", value: "", counts: counted(first + second) },
      ...(first > 0 ? [{ ...at, dimension: "form", value: "f0", counts: counted(first) } as const] : []),
      ...(second > 0 ? [{ ...at, dimension: "form", value: "f1", counts: counted(second) } as const] : []),
    ] satisfies readonly Cell[];
  });
  const covers = Object.keys(counts).map((municipality) =>
    idOf("organisation", `organisation:${municipality}`),
  );
  return { ...emptyReport(period, on), cells, covers, ...facts };
}

/** What is out already: a report, but for what is withheld of it, by names as they stand below. */
type Out = { readonly counts: Counts; readonly gone?: readonly string[]; readonly threshold?: number } & {
  readonly facts?: Partial<PublishedReport>;
  readonly isExact?: boolean;
};

const nameOf = (
  place: { level: string; region: string; municipality: string },
  { value }: { value: string },
) => `${place.municipality || place.region || "all"} ${value}`.trim();

function publicationOf({
  counts,
  gone = [],
  threshold = 5,
  facts,
  isExact = false,
}: Out): EarlierPublication {
  const report = reportOf(counts);
  const figures = figuresOf(report.cells).map((figure) => ({
    ...figure,
    counts: gone.includes(nameOf(figure, figure)) ? { "own.all": null } : figure.counts,
  }));
  const { basis, covers } = report;
  const publication = {
    period,
    on,
    basis,
    organisations: covers.length,
    threshold,
    figures,
    ...facts,
  } as PublishedReport;
  return { publication, ...(isExact && { report }) };
}

function factsOf(counts: Counts, out: readonly Out[]) {
  const report = reportOf(counts);
  const { table } = requestOf(report, { own });
  const { known, suppressed, differing, groupOf } = besideFacts(table, report, out.map(publicationOf), 5);
  const names = (cells: Iterable<number>) =>
    [...cells]
      .map((cell) => {
        const { column } = table.lines[cell % table.lines.length]!;
        return nameOf(table.places[Math.floor(cell / table.lines.length)]!, table.columns[column]!);
      })
      .sort();
  const thresholds = [...suppressed].map(([cell, threshold]) => [names([cell])[0], threshold] as const);
  const groups = table.places.flatMap((place, i) =>
    groupOf[i] === 0 ? [] : [[nameOf(place, { value: "" }), groupOf[i]]],
  );
  return {
    known: names(known),
    suppressed: Object.fromEntries(thresholds) as Record<string, number>,
    differing: names(differing),
    groups: Object.fromEntries(groups) as Record<string, number>,
  };
}

const four: Counts = { m1: [10, 20], m2: [30, 9], m3: [8, 7], m4: [11, 12] };
const of = (...names: (keyof typeof four)[]): Counts =>
  Object.fromEntries(names.map((name) => [name, four[name]!]));
/** The names of whole places, and of both forms of each. */
const each = (...places: readonly string[]) =>
  places.flatMap((place) => [place, `${place} f0`, `${place} f1`]).sort();
const nothing = { known: [], suppressed: {}, differing: [], groups: {} };

describe("of the same days", () => {
  test("what is shown is known, what is withheld stays so", () => {
    expect(factsOf(four, [{ counts: four }])).toEqual({
      ...nothing,
      known: each("all", "r1", "r2", "m1", "m2", "m3", "m4"),
    });
    const gone = ["m3 f0", "m3 f1", "r1 f1", "all"];
    expect(factsOf(four, [{ counts: four, gone }])).toEqual({
      ...nothing,
      known: each("all", "r1", "r2", "m1", "m2", "m3", "m4").filter((name) => !gone.includes(name)),
      suppressed: { "m3 f0": 5, "m3 f1": 5, "r1 f1": 5, all: 5 },
    });
  });

  test("of several, whichever withholds it, and for the largest threshold", () => {
    const { known, suppressed } = factsOf(four, [
      { counts: four, gone: ["m1", "m2"], threshold: 7 },
      { counts: four, gone: ["m1", "m3"], threshold: 6 },
      { counts: four, gone: ["m4"], threshold: 4 },
    ]);
    expect(suppressed).toEqual({ m1: 7, m2: 7, m3: 6, m4: 4 });
    expect(known).toEqual(
      each("all", "r1", "r2", "m1", "m2", "m3", "m4").filter((name) => !/^m.$/.test(name)),
    );
  });

  test("a corrected number is told by its small difference; where it was withheld, nothing is asked of it", () => {
    const corrected = { ...four, m1: [12, 20], m2: [30, 14] } as const;
    const { known, suppressed, differing } = factsOf(corrected, [
      { counts: four, gone: ["m1 f0", "m3 f0", "m4"], isExact: true },
    ]);
    expect(differing).toEqual(["all f0", "m1", "r1 f0"]);
    expect(suppressed).toEqual({ "m3 f0": 5, m4: 5 });
    expect(known).toEqual(["m1 f1", "m2 f0", "m3", "m3 f1", "m4 f0", "m4 f1", "r2", "r2 f0", "r2 f1"]);
    // Without its exact report nobody knows that it was another number.
    expect(factsOf(corrected, [{ counts: four, gone: ["m1 f0"] }]).suppressed).toEqual({ "m1 f0": 5 });
  });

  test("five more are no small difference, four are; nor is one from a figure that is not there", () => {
    const more = (by: number) => factsOf({ m1: [10 + by, 20] }, [{ counts: { m1: [10, 20] } }]).differing;
    expect(more(4)).toEqual(["all", "all f0", "m1", "m1 f0", "r1", "r1 f0"]);
    expect(more(5)).toEqual([]);
    expect(more(-4)).toEqual(more(4));
    const { differing } = factsOf({ m1: [3, 20], m2: [10, 20] }, [{ counts: { m1: [0, 20], m2: [13, 20] } }]);
    expect(differing).toEqual(["m1", "m2", "m2 f0"]);
  });

  test("of what it does not break down by, it says nothing", () => {
    const basis = { ...emptyReport(period, on).basis, dimensions: ["kind"] as const };
    const counts = { m1: [10, 20], m2: [3, 8] } as const;
    expect(factsOf(counts, [{ counts, gone: ["m1", "m1 f0"], facts: { basis } }])).toEqual({
      ...nothing,
      known: ["all", "m2", "r1"],
      suppressed: { m1: 5 },
    });
    const wider = { ...counts, m3: [9, 9] } as const;
    const { suppressed } = factsOf(counts, [{ counts: wider, gone: ["r1", "r1 f0"], facts: { basis } }]);
    expect(suppressed).toEqual({ r1: 5 });
  });
});

describe("of other days", () => {
  const later = { ...four, m1: [12, 25], m2: [30, 10] } as const;
  const small = ["all f1", "m1 f0", "m2", "m2 f1", "r1 f1"];
  test.each([
    ["an earlier day", { on: calendarDate("2026-02-28") }],
    ["a later day", { on: calendarDate("2026-04-30") }],
    ["another beginning", { period: { ...period, starts: calendarDate("2025-10-01") } }],
    ["another end", { period: { ...period, ends: calendarDate("2026-05-31") } }],
    ["that meet on its last day", { on: period.starts }],
    [
      "that meet on ours",
      { on: calendarDate("2026-12-31"), period: { starts: on, ends: calendarDate("2027-03-30") } },
    ],
  ])("%s: only small differences count", (_, facts) => {
    const out = factsOf(later, [{ counts: four, gone: ["m3", "m2 f0"], facts }]);
    expect(out).toEqual({ ...nothing, differing: ["all f0", "m1 f0", "m2", "m2 f1", "r1 f0"].sort() });
    expect(small).not.toEqual(out.differing);
  });

  test.each([
    ["before", { on: calendarDate("2025-08-31"), period: academicYear(2024) }],
    ["after", { on: calendarDate("2026-12-31"), period: academicYear(2026) }],
  ])("%s ours: nothing", (_, facts) => {
    expect(factsOf(later, [{ counts: four, gone: ["m3"], facts }])).toEqual(nothing);
  });
});

describe("of some of the municipalities", () => {
  test("their sum is no place here: it is left alone", () => {
    expect(factsOf(four, [{ counts: of("m1", "m2") }])).toEqual({
      ...nothing,
      known: each("m1", "m2"),
      groups: { m1: 1, m2: 1 },
    });
    const two = [
      { counts: of("m1", "m2") },
      { counts: of("m2", "m3", "m4") },
      { counts: of("m1", "m2"), gone: ["m1"] },
    ];
    const { groups } = factsOf(four, two);
    expect(new Set([groups["m1"], groups["m2"], groups["m3"], groups["m4"], 0]).size).toBe(5);
  });

  test("of a part of one region: all of it is told apart from the region as if it were the region", () => {
    const out = (m3: readonly [number, number], gone: readonly string[] = []) =>
      factsOf({ ...four, m3 }, [{ counts: of("m1", "m2"), gone }]);
    expect(out([2, 0])).toEqual({
      known: [...each("m1", "m2"), "r1 f1"],
      suppressed: {},
      differing: ["r1", "r1 f0"],
      groups: { m1: 1, m2: 1 },
    });
    expect(out([8, 7], ["all"]).suppressed).toEqual({ r1: 5 });
    expect(out([8, 7], ["r1"]).suppressed).toEqual({});
  });

  test("of one region: all of it is that region", () => {
    expect(factsOf(four, [{ counts: of("m1", "m2", "m3"), gone: ["all f0", "m1"] }])).toEqual({
      ...nothing,
      known: each("m1", "m2", "m3", "r1").filter((name) => !["m1", "r1 f0"].includes(name)),
      suppressed: { m1: 5, "r1 f0": 5 },
    });
  });

  test("of one: all of it is that municipality", () => {
    expect(factsOf(four, [{ counts: of("m4"), gone: ["all f0", "m4"] }])).toEqual({
      ...nothing,
      known: ["m4 f1"],
      suppressed: { m4: 5, "m4 f0": 5 },
    });
  });

  test("of as many others: nothing but what both have", () => {
    expect(factsOf(of("m1", "m2"), [{ counts: of("m2", "m3"), facts: { organisations: 7 } }])).toEqual({
      ...nothing,
      known: each("m2"),
    });
    const others = { m2: four["m2"]!, m3: [11, 22] } as const;
    expect(factsOf(of("m1", "m2"), [{ counts: others, facts: { organisations: 7 } }]).differing).toEqual([]);
  });

  test("of the same organisations, of which one had nothing yet: the same places", () => {
    const counts = { m1: [10, 20], m2: [30, 9], m3: [2, 0] } as const;
    expect(factsOf(counts, [{ counts: of("m1", "m2"), facts: { organisations: 3 } }])).toEqual({
      ...nothing,
      known: ["all f1", "m1", "m1 f0", "m1 f1", "m2", "m2 f0", "m2 f1", "r1 f1"],
      differing: ["all", "all f0", "r1", "r1 f0"],
    });
  });
});

describe("of some of these and of others", () => {
  test("what both have keeps its sum: it is theirs less those others", () => {
    const theirs = { ...of("m2", "m3"), m5: [20, 30], m6: [30, 30] } as const;
    for (const organisations of [2, 3, 4])
      // whoever has as many has not the same
      expect(factsOf(of("m1", "m2", "m3"), [{ counts: theirs, facts: { organisations } }])).toEqual({
        ...nothing,
        known: each("m2", "m3"),
        groups: { m2: 1, m3: 1 },
      });
    // Where some of that is withheld, nobody knows it.
    for (const gone of ["all", "m5 f0"])
      expect(factsOf(of("m1", "m2", "m3"), [{ counts: theirs, gone: [gone, "r1"] }]).groups).toEqual({});
    const one = { ...of("m2"), m5: [20, 30], m6: [30, 30] } as const;
    expect(factsOf(of("m1", "m2", "m3", "m4"), [{ counts: one }])).toEqual({ ...nothing, known: each("m2") });
  });

  test("no total is shown from which that sum could be subtracted", () => {
    const options = { own, insiders: [] };
    const theirs = reportOf({ m2: [2, 0], m3: [30, 0], m5: [40, 0], m6: [50, 0] });
    const first = publish(theirs, options);
    const shown = (page: PublishedReport, name: string) =>
      page.figures.find((figure) => nameOf(figure, figure) === name)?.counts["own.all"];
    expect(["r1", "m2", "m3", "m5", "m6"].map((name) => shown(first, name))).toEqual([
      122,
      null,
      null,
      40,
      50,
    ]);
    // Who has read it knows that m2 and m3 have 32.
    const report = reportOf({ m1: [3, 0], m2: [2, 0], m3: [30, 0] });
    const beside = [{ publication: first }];
    const { publication, certificate } = certifiedPublication(report, { ...options, beside });
    expect(["all", "r1", "m1"].map((name) => shown(publication, name))).toEqual([null, null, null]);
    expect(verifyPublication(report, publication, certificate, { ...options, beside })).toEqual([]);
  });
});

describe("of more municipalities", () => {
  test("where this one is of one alone, that is all of it", () => {
    const { known, suppressed } = factsOf(of("m1"), [{ counts: of("m1", "m2"), gone: ["m1 f0"] }]);
    expect(known).toEqual(each("all", "r1", "m1").filter((name) => !name.endsWith("f0")));
    expect(suppressed).toEqual({ "all f0": 5, "r1 f0": 5, "m1 f0": 5 });
    expect(factsOf(of("m1"), [{ counts: of("m2", "m3") }])).toEqual(nothing);
  });

  test("a total is shown where the total and all that are outside are shown there", () => {
    const known = each("m1", "m2");
    expect(factsOf(of("m1", "m2"), [{ counts: four }])).toEqual({ ...nothing, known });
    const gone = (...some: readonly string[]) =>
      factsOf(of("m1", "m2"), [{ counts: of("m1", "m2", "m3"), gone: some, threshold: 8 }]).suppressed;
    expect(gone("m3 f0")).toEqual({ "all f0": 8, "r1 f0": 8 });
    expect(gone("r1")).toEqual({ r1: 8 });
    expect(gone("all f1")).toEqual({ "all f1": 8 });
    expect(gone("m1")).toEqual({ m1: 8 });
    const elsewhere = factsOf(of("m1", "m2", "m3"), [{ counts: four, gone: ["m4 f0"] }]);
    expect(elsewhere.suppressed).toEqual({ "all f0": 5 }); // the region is the same in both
    expect(elsewhere.known).toEqual(each("m1", "m2", "m3", "r1"));
    // Of what nobody has here there is no total.
    const few = { m1: [10, 0], m2: [30, 0] } as const;
    expect(factsOf(few, [{ counts: of("m1", "m2", "m3"), gone: ["m3", "m3 f1"] }]).suppressed).toEqual({
      all: 5,
      r1: 5,
    });
    const both = [
      { counts: of("m1", "m2", "m3"), gone: ["m3"], threshold: 6 },
      { counts: four, gone: ["m3"], threshold: 9 },
      { counts: four, gone: ["m3"], threshold: 7 },
    ];
    expect(factsOf(of("m1", "m2"), both).suppressed).toEqual({ all: 9, r1: 9 });
  });
});
