import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indicatorsOf, publish, reportOn, type Report } from "nastavnik";
import {
  certifiedPublication,
  indicators,
  publishing,
  type ReportRecord,
  verifyPublication,
  type Indicator,
} from "nastavnik/report";
import { madeUpReport } from "../support/made-up-region.js";
import { day, on, period, placeOf, records } from "./random-records.js";

const plain = (all: readonly ReportRecord[]): Report => reportOn(all, { period, on, dimensions: ["form"] });
const many = (count: number, facts: object): ReportRecord[] =>
  Array.from({ length: count }, (_, i) => ({ contributor: i, ...facts }) as ReportRecord);
const programsAt = (key: string, count: number, due: number, done: number): ReportRecord[] =>
  many(count, {
    kind: "program",
    place: placeOf(key),
    forms: ["teacher-teacher"],
    from: day("2025-10-01"),
    activities: { planned: due, due, done },
  });
const shownAt = (report: Report, municipality: string, options = {}) =>
  publish(report, options).figures.find(
    (figure) => figure.municipality === municipality && figure.dimension === "all",
  )!.counts;

describe("a figure is small when few people stand behind it", () => {
  test("twelve activities of three people, and none done of twenty of one", () => {
    const region = [
      ...programsAt("a1", 3, 4, 1),
      ...programsAt("a2", 40, 4, 2),
      ...programsAt("c1", 60, 4, 2),
    ];
    expect(shownAt(plain(region), "a1")).toMatchObject({ "activities.due": null, "activities.done": null });
    const one = [...programsAt("a1", 1, 20, 0), ...programsAt("a2", 40, 4, 2), ...programsAt("c1", 60, 4, 2)];
    expect(shownAt(plain(one), "a1")).toMatchObject({ "activities.due": null, "activities.done": null });
  });

  test("five people are enough on the threshold, four are not", () => {
    const at = (people: number) =>
      shownAt(plain([...programsAt("a1", people, 4, 2), ...programsAt("a2", 40, 4, 2)]), "a1")[
        "activities.due"
      ];
    expect(at(4)).toBeNull();
    expect(at(5)).toBe(20);
  });

  const paid = (key: string, mentors: number): ReportRecord => ({
    kind: "count",
    place: placeOf(key),
    counts: { "own.paid": mentors, "own.payments": mentors * 30_000, "own.rooms": mentors },
  });
  const region = plain([paid("a1", 3), paid("a2", 40), paid("b1", 50), paid("b2", 60)]);

  test("sums of your own ride on what they are of; what is no matter of people is open", () => {
    const own = {
      "own.paid": { persons: true },
      "own.payments": { rides: ["own.paid"] },
      "own.rooms": { open: true },
    } as const;
    expect(shownAt(region, "a1", { own })).toEqual({
      "own.paid": null,
      "own.payments": null,
      "own.rooms": 3,
    });
  });

  test("measures of your own that nobody declared are not published: nobody knows what they are", () => {
    const page = publish(region);
    expect(page.figures).toEqual([]);
    expect(page.withheld).toEqual([{ reason: "undeclared-measure" }]);
    const some = publish(region, { own: { "own.rooms": { open: true } } });
    expect(some.figures[0]?.counts).toEqual({ "own.rooms": 153 });
    expect(some.withheld).toEqual([{ reason: "undeclared-measure" }]);
  });

  test.each([
    ["all or none of six is said of each of them", 6, 0, null],
    ["six of six", 6, 6, null],
    ["of ten none is no secret", 10, 0, undefined],
  ])("%s", (_, finished, certified, shown) => {
    const mentees = (key: string, all: number, some: number): ReportRecord[] =>
      many(all, {
        kind: "participant",
        side: "mentee",
        staff: true,
        place: placeOf(key),
        from: day("2025-10-01"),
        ended: day("2026-05-29"),
      }).map((each, i) => ({ ...each, finished: { certified: i < some, contests: false } }) as ReportRecord);
    const report = plain([
      ...mentees("a1", finished, certified),
      ...mentees("a2", 60, 30),
      ...mentees("b1", 60, 30),
    ]);
    expect(shownAt(report, "a1")["mentees.certified"]).toBe(shown);
    const page = publish(report);
    expect(page.withheld.some(({ reason }) => reason === "all-or-none")).toBe(shown === null);
    expect(shownAt(report, "a1", { attributes: "none", insiders: [] })["mentees.certified"]).toBe(
      certified === 0 ? undefined : certified,
    );
  });
});

describe("a publication", () => {
  const report = madeUpReport({
    seed: 3,
    municipalities: 6,
    schools: 4,
    dimensions: ["form", "mentee-category"],
  });
  const { publication, certificate, losses } = certifiedPublication(report, { salt: "s" });

  test("is proved by its certificate, and by no other report or certificate", () => {
    expect(verifyPublication(report, publication, certificate)).toEqual([]);
    const codes = (faults: readonly { readonly code: string }[]) => new Set(faults.map(({ code }) => code));
    expect(codes(verifyPublication(report, publication, { ...certificate, witnesses: [] }))).toContain(
      "figure.unproved",
    );
    const [first, ...others] = certificate.witnesses;
    const twisted = (facts: object) => ({ ...certificate, witnesses: [{ ...first!, ...facts }, ...others] });
    const [figure = 0, measure = 0, by = 0, ...rest] = first!.changes;
    const unequal = { changes: [figure, measure, by + 1, ...rest], up: 0, down: 0 };
    expect(codes(verifyPublication(report, publication, twisted(unequal)))).toContain("witness.sum");
    expect(codes(verifyPublication(report, publication, twisted({ up: 1e9, down: 1e9 })))).toContain(
      "witness.below-least",
    );
    const other = madeUpReport({
      seed: 4,
      municipalities: 6,
      schools: 4,
      dimensions: ["form", "mentee-category"],
    });
    expect(verifyPublication(other, publication, certificate).length).toBeGreaterThan(0);
  });

  test("needs what it suppresses: with one figure more, its proof falls", () => {
    const at = publication.figures.findIndex(({ counts }) => Object.values(counts).includes(null));
    const figure = publication.figures[at]!;
    const [code] = Object.entries(figure.counts).find(([, count]) => count === null)!;
    const figures = publication.figures.map((each, i) =>
      i === at ? { ...each, counts: { ...each.counts, [code]: 99_999 } } : each,
    );
    const faults = verifyPublication(report, { ...publication, figures }, certificate);
    expect(faults.map((fault) => fault.code)).toContain("figure.untrue");
    expect(faults.map((fault) => fault.code)).toContain("witness.shown");
  });

  test("comes step by step to the same bytes", () => {
    const work = publishing(report, { salt: "s" });
    let step = work.next();
    const stages = new Set<string>();
    for (; step.done !== true; step = work.next()) {
      stages.add(step.value.stage);
      expect(step.value.done).toBeLessThanOrEqual(step.value.of);
    }
    expect(JSON.stringify(step.value)).toBe(JSON.stringify(publication));
    expect([...stages]).toEqual(["small", "insiders", "needless"]);
  });

  test("is another one with another seed, and proved as well", () => {
    const seeded = certifiedPublication(report, { seed: 11 });
    expect(verifyPublication(report, seeded.publication, seeded.certificate)).toEqual([]);
    expect(JSON.stringify(seeded.publication.figures)).not.toBe(JSON.stringify(publication.figures));
    expect(JSON.stringify(certifiedPublication(report, { seed: 11 }).publication)).toBe(
      JSON.stringify(seeded.publication),
    );
  });

  test("tells the authority what it costs, and readers nothing of it", () => {
    const all = publication.figures.flatMap(({ counts }) => Object.values(counts));
    expect(losses.figures).toBe(all.length);
    expect(losses.withheld).toBe(all.filter((count) => count === null).length);
    expect(losses.small).toBeLessThanOrEqual(losses.withheld);
    for (const { figure, small, protects } of losses.headlines)
      expect(small || protects.length > 0, JSON.stringify(figure)).toBe(true);
    expect(Object.keys(publication)).not.toContain("losses");
  });

  test("what must be shown goes last", () => {
    const must = certifiedPublication(report, { mustShow: ["programs.started"] });
    const whole = must.publication.figures.find(({ level }) => level === "region")!.counts;
    expect(whole["programs.started"]).not.toBeNull();
  });

  test("remembers which shares it guarded, and no other is made of it", () => {
    const share: Indicator = {
      ...indicators["IND-E-03"],
      numerator: ["mentees.in-contests"],
      denominator: ["mentees.registered"],
    };
    const of = (page: typeof publication) => indicatorsOf(page, { indicators: { "OWN-1": share } })[0]!;
    expect(of(publication)).toMatchObject({ withheld: true, why: "not-guarded" });
    expect(of(publish(report, { indicators: { "OWN-1": share } }))).not.toMatchObject({ why: "not-guarded" });
    expect(indicatorsOf(publication).some(({ withheld }) => withheld === undefined)).toBe(true);
  });

  test.each([{ threshold: 2 }, { threshold: 4.5 }, { sensitiveThreshold: 4 }, { seed: 0.5 }])(
    "refuses %o",
    (options) => {
      expect(() => publish(report, options)).toThrow(RangeError);
    },
  );
});

test("of records of every kind, every publication is proved", () => {
  fc.assert(
    fc.property(
      records(["a1", "a2", "b1", "c1"], 40),
      fc.constantFrom(3, 5),
      fc.nat(3),
      (all, threshold, seed) => {
        const report = reportOn(all, { period, on });
        const options = { threshold, seed, attributes: seed % 2 === 0 ? "all" : "sensitive" } as const;
        const { publication, certificate } = certifiedPublication(report, options);
        expect(verifyPublication(report, publication, certificate)).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});
