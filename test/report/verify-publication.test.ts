import { describe, expect, test } from "vitest";
import { publish, type PublishedReport } from "nastavnik";
import { certifiedPublication, verifyPublication } from "nastavnik/report";
import { own, reportOfItems, type Item } from "../support/small-report.js";

const many = (count: number, item: Omit<Item, "who">) =>
  Array.from({ length: count }, (_, who): Item => ({ ...item, who }));
const items = [0, 1, 2, 3].flatMap((municipality) => [
  ...many(municipality === 0 ? 2 : 20 + municipality, {
    municipality,
    form: 0,
    kind: 0,
    isPart: municipality === 3,
    money: 0,
  }),
  ...many(9 + municipality, { municipality, form: 1, kind: 1, isPart: true, money: 2 }),
]);
const report = reportOfItems(items);
const { publication, certificate } = certifiedPublication(report, { own });
const faultsOf = (page: PublishedReport, options: Parameters<typeof verifyPublication>[3] = { own }) =>
  verifyPublication(report, page, certificate, options);
const codesOf = (page: PublishedReport) => [...new Set(faultsOf(page).map(({ code }) => code))].sort();

type Counts = PublishedReport["figures"][number]["counts"];
/** The page with the counts of one figure changed. */
const changed = (
  municipality: string,
  value: string,
  change: (counts: Counts) => object,
): PublishedReport => ({
  ...publication,
  figures: publication.figures.map((figure) =>
    figure.municipality === municipality && figure.value === value
      ? { ...figure, counts: change(figure.counts) as Counts }
      : figure,
  ),
});

describe("a publication that was tampered with", () => {
  const [first, ...others] = publication.figures;

  test.each([
    ["a figure twice", [first!, ...publication.figures]],
    [
      "a figure of nowhere",
      [...publication.figures, { ...first!, municipality: "m9", level: "municipality" as const }],
    ],
    ["a figure of nothing", [...publication.figures, { ...first!, value: "f9", dimension: "form" as const }]],
    ["one figure less", others],
  ])("has other figures: %s", (_, figures) => {
    expect(faultsOf({ ...publication, figures }).map(({ code }) => code)).toContain("figures.other");
    expect(codesOf({ ...publication, figures })).not.toContain("figure.unproved");
  });

  test("has other figures: a measure that is not counted there", () => {
    for (const code of ["own.unknown", "mentees.active"])
      expect(codesOf(changed("m2", "f0", (counts) => ({ ...counts, [code]: 5 })))).toContain("figures.other");
    expect(codesOf(changed("m2", "f0", (counts) => ({ ...counts, "own.rooms": 1 })))).toContain(
      "figures.other",
    );
  });

  test("says another number, or none, or shows what is small", () => {
    const at = { level: "municipality", region: "r1", municipality: "m2", dimension: "form", value: "f1" };
    const figure = (code: string, measures: readonly string[], place: object = at) => ({
      code,
      details: { ...place, measures },
    });
    const of = (change: (counts: Counts) => object) =>
      faultsOf(changed("m2", "f1", change)).filter(
        ({ code }) => /untrue|missing|small/.test(code) && code.startsWith("figure"),
      );
    expect(of((counts) => counts)).toEqual([]);
    expect(of((counts) => ({ ...counts, "own.all": 11 }))).toEqual([figure("figure.untrue", ["own.all"])]);
    expect(of((counts) => ({ ...counts, "own.all": 10 }))).toEqual([]);
    expect(of((counts) => ({ ...counts, "own.all": 0 }))).toEqual([figure("figure.untrue", ["own.all"])]);
    expect(
      of((counts) => Object.fromEntries(Object.entries(counts).filter(([code]) => code !== "own.all"))),
    ).toEqual([figure("figure.missing", ["own.all"])]);
    const one = changed("m2", "", ({ "own.rooms": rooms, ...counts }) => (rooms === 1 ? counts : {}));
    const inAll = { ...at, dimension: "all", value: "" };
    expect(faultsOf(one)).toEqual([figure("figure.missing", ["own.rooms"], inAll)]);
    const small = faultsOf(changed("m1", "f0", (counts) => ({ ...counts, "own.all": 2 })));
    expect(small).toContainEqual(
      figure("figure.small", ["own.all"], { ...at, municipality: "m1", value: "f0" }),
    );
  });

  test("a true zero may be said", () => {
    const zero = changed("m2", "f0", (counts) => ({ ...counts, "own.part": 0 }));
    expect(faultsOf(publication)).toEqual([]);
    expect(codesOf(zero)).toEqual([]);
  });

  test.each([
    ["threshold", { threshold: 6 }],
    ["sensitiveThreshold", { sensitiveThreshold: 11 }],
    ["organisations", { organisations: 9 }],
    ["measures", { measures: publication.measures.slice(1) }],
    ["withheld", { withheld: [] }],
    ["promise", { promise: { ...publication.promise, insiders: [] } }],
  ])("does not say so of itself: %s", (field, facts) => {
    const asked = {
      own,
      threshold: 5,
      sensitiveThreshold: 10,
      insiders: ["municipality", "person"],
    } as const;
    expect(faultsOf(publication, asked)).toEqual([]);
    const faults = faultsOf({ ...publication, ...facts }, asked);
    expect(faults).toEqual([{ code: "publication.untrue", details: { field } }]);
  });

  test("has another certificate, or stands beside others than it says", () => {
    const other = { code: "certificate.other", details: {} };
    const salted = { ...certificate, salt: "another" };
    expect(verifyPublication(report, publication, salted, { own })).toEqual([other]);
    const beside = [{ publication: publish(report, { own, insiders: [] }) }];
    expect(verifyPublication(report, publication, certificate, { own, beside })).toContainEqual(other);
    const promise = { ...publication.promise, beside: 1 };
    expect(faultsOf({ ...publication, promise })).toContainEqual(other);
  });
});
