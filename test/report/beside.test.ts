import fc from "fast-check";
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
import { type Cell, certifiedPublication, type PublishedFigure, verifyPublication } from "nastavnik/report";
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
    // Each is shown by one of the three.
    expect(known).toEqual(each("all", "r1", "r2", "m1", "m2", "m3", "m4"));
  });

  test("what one withholds is not shown again, though another shows it", () => {
    const beside = [{ counts: four }, { counts: four, gone: ["m2"] }].map(publicationOf);
    const { figures } = publish(reportOf(four), { own, insiders: [], beside });
    const gone = figures.filter(({ counts }) => counts["own.all"] === null);
    expect(gone.map((figure) => nameOf(figure, figure))).toEqual(["m2"]);
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
      known: each("m1", "m2", "m3", "r1").filter((name) => name !== "m1"), // the region is shown, if not all
      suppressed: { m1: 5, "r1 f0": 5 },
    });
  });

  test("of one: all of it is that municipality", () => {
    expect(factsOf(four, [{ counts: of("m4"), gone: ["all f0", "m4"] }])).toEqual({
      ...nothing,
      known: each("m4"), // as the region
      suppressed: { m4: 5, "m4 f0": 5 },
    });
    expect(factsOf(four, [{ counts: of("m4"), gone: each("all", "r2", "m4") }]).known).toEqual([]);
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
    const groups = (...gone: readonly string[]) =>
      factsOf(of("m1", "m2", "m3"), [{ counts: theirs, gone }]).groups;
    expect(groups(...each("all", "r1"))).toEqual({});
    expect(groups(...each("m5"))).toEqual({});
    expect(groups("m5", "m6 f0", ...each("r1"), "all f1")).toEqual({});
    // In one form somebody does.
    expect(groups("m5", "m6 f0", ...each("r1"))).toEqual({ m2: 1, m3: 1 });
    expect(groups("all", "m6 f1", ...each("r1"))).toEqual({ m2: 1, m3: 1 });
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

const everywhere = ["m1", "m2", "m3", "m4", "m5"];

/** Which numbers of a form in a municipality a figure is the sum of, where these are the municipalities of its report. */
const termsOf = ({ level, region, municipality, value }: PublishedFigure, own: readonly string[]) =>
  everywhere.flatMap((name) => {
    const isThere =
      own.includes(name) &&
      (level === "all" || (level === "region" ? region === regionOf(name) : municipality === name));
    return ["f0", "f1"].map((form) => (isThere && (value === "" || value === form) ? 1 : 0));
  });

/** The rows of which no one is a sum of multiples of others, each with a column of its own. */
class Independent {
  readonly #rows: { readonly lead: number; readonly row: readonly number[] }[] = [];

  /** What is left of a row when the others are taken off it: zeros where it follows from them. */
  rest(row: readonly number[]): readonly number[] {
    return this.#rows.reduce(
      (left, { lead, row: other }) => left.map((each, i) => each - left[lead]! * other[i]!),
      row,
    );
  }

  add(row: readonly number[]): void {
    const left = this.rest(row);
    const lead = left.findIndex((each) => Math.abs(each) > 1e-9);
    if (lead >= 0) this.#rows.push({ lead, row: left.map((each) => each / left[lead]!) });
  }
}

/** Whether one is within the other, or both have nothing in common. */
function areApart(one: readonly string[], other: readonly string[]): boolean {
  const both = one.filter((name) => other.includes(name)).length;
  return both === 0 || both === one.length || both === other.length;
}

describe("a reader of several publications of the same days", () => {
  const count = fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.integer({ min: 5, max: 60 }));
  const numbers = fc.record(Object.fromEntries(everywhere.map((name) => [name, fc.tuple(count, count)])));
  const some = fc.subarray(everywhere, { minLength: 1 });

  test.each([2, 3])(
    "cannot compute a small figure of %i, by adding and subtracting, but those that are told",
    (many) => {
      const options = { own, insiders: [] };
      let tried = 0;
      fc.assert(
        fc.property(numbers, fc.array(some, { minLength: many, maxLength: many }), (counts, places) => {
          fc.pre(many === 2 || places.every((one) => places.every((other) => areApart(one, other))));
          const beside: EarlierPublication[] = [];
          const known = new Independent();
          // Each is made beside those before it; what a reader could compute before is not its fault.
          for (const names of places) {
            const report = reportOf(Object.fromEntries(names.map((name) => [name, counts[name]!])));
            const { publication, losses } = certifiedPublication(report, { ...options, beside });
            const isOpen = (figure: PublishedFigure) =>
              known.rest(termsOf(figure, names)).some((each) => Math.abs(each) > 1e-9);
            const exact = new Map(figuresOf(report.cells).map((figure) => [nameOf(figure, figure), figure]));
            const unguarded = new Set(losses.unguarded.map((figure) => nameOf(figure, figure)));
            const secrets = publication.figures.filter((figure) => {
              const small = exact.get(nameOf(figure, figure))?.counts["own.all"] ?? 0;
              const isSecret = figure.counts["own.all"] === null && small > 0 && small < 5;
              return isSecret && !unguarded.has(nameOf(figure, figure)) && isOpen(figure);
            });
            for (const figure of publication.figures)
              if (figure.counts["own.all"] !== null) known.add(termsOf(figure, names));
            tried += secrets.length;
            expect(
              secrets.filter((figure) => !isOpen(figure)).map((figure) => nameOf(figure, figure)),
            ).toEqual([]);
            beside.push({ publication });
          }
        }),
        { numRuns: 500 },
      );
      expect(tried).toBeGreaterThan(1_000);
    },
  );
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
