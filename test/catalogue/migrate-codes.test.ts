import * as fc from "fast-check";
import { type Catalogue, entryOf, extendCatalogue } from "nastavnik";
import {
  type CodeMapping,
  diffCatalogues,
  mapCodes,
  mappingToBase,
  type MappingRelation,
  migrateCodes,
  parseCodeMapping,
  replacementsOf,
} from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { expect, test } from "vitest";
import { anyCatalogue, anyCode, catalogueOf, entry, group } from "./catalogues.js";

const before = catalogueOf([
  entry("SAME"),
  entry("RENAMED"),
  entry("SPLIT"),
  entry("ONE"),
  entry("TWO"),
  entry("INTO"),
  entry("OUT"),
  entry("VANISHED", {
    deprecated: true,
    replacedBy: [
      { code: "OUT", relation: "exact" },
      { code: "SAME", relation: "broader" },
    ],
  }),
  entry("FORGOTTEN"),
]);
const gone = (code: string, ...to: readonly string[]) =>
  entry(code, {
    retired: true,
    replacedBy: to.map((target) => ({ code: target, relation: "narrower" as const })),
  });
const after = catalogueOf(
  [
    entry("SAME", { labels: { ru: "Новое название" } }),
    gone("RENAMED", "NEW"),
    gone("SPLIT", "NEW-A", "NEW-B"),
    gone("ONE", "COMMON"),
    gone("TWO", "COMMON"),
    gone("INTO", "SAME"),
    gone("OUT"),
    ...["NEW", "NEW-A", "NEW-B", "COMMON"].map((code) => entry(code)),
  ],
  { version: "2" },
);

test("a diff says what became of every code", () => {
  const diff = diffCatalogues(before, after);
  expect(diff.codes.map(({ code, fate, to }) => [code, fate, to.map((one) => one.code).join("+")])).toEqual([
    ["SAME", "kept", "SAME"],
    ["RENAMED", "moved", "NEW"],
    ["SPLIT", "split", "NEW-A+NEW-B"],
    ["ONE", "merged", "COMMON"],
    ["TWO", "merged", "COMMON"],
    ["INTO", "merged", "SAME"],
    ["OUT", "dropped", ""],
    ["VANISHED", "merged", "SAME"],
    ["FORGOTTEN", "dropped", ""],
  ]);
  expect(diff.codes[0]?.changed).toEqual(["labels"]);
  expect(diff.added).toEqual(["NEW", "NEW-A", "NEW-B", "COMMON"]);
  expect([diff.from.version, diff.to.version]).toEqual(["1", "2"]);
});

test("a code that vanished goes where its old catalogue sent it, in that order", () => {
  const both = [
    { code: "X", relation: "narrower" },
    { code: "Y", relation: "related" },
  ] as const;
  const from = catalogueOf([entry("X"), entry("Y"), entry("V", { deprecated: true, replacedBy: both })]);
  const diff = diffCatalogues(from, catalogueOf([entry("Y"), entry("X")]));
  expect(diff.codes[2]).toEqual({ code: "V", fate: "split", to: both, changed: [] });
});

test("a migration accounts for every code it was given", () => {
  const migration = migrateCodes(
    ["SAME", "INTO", "SPLIT", "ONE", "OUT", "ONE", "FROM-TOMORROW", "NEW"],
    diffCatalogues(before, after),
  );
  expect(migration.codes).toEqual(["SAME", "NEW-A", "NEW-B", "COMMON", "FROM-TOMORROW", "NEW"]);
  expect(migration.counts).toEqual({ kept: 2, moved: 0, split: 1, merged: 3, dropped: 1, unknown: 1 });
  expect(migration).toMatchObject({ before: 8, after: 6, repeats: 2 });
  expect(migration.steps[4]).toEqual({ code: "OUT", fate: "dropped", to: [] });
});

test("a diff that was stored and read back migrates the same", () => {
  const diff = diffCatalogues(before, after);
  const stored = JSON.parse(JSON.stringify(diff)) as typeof diff;
  expect(migrateCodes(["SPLIT", "SAME"], stored)).toEqual(migrateCodes(["SPLIT", "SAME"], diff));
});

test("replacements are followed to the end, and their relations join", () => {
  const chain = catalogueOf([
    entry("A", {
      retired: true,
      replacedBy: [
        { code: "B", relation: "broader" },
        { code: "D", relation: "exact" },
      ],
    }),
    entry("B", { retired: true, replacedBy: [{ code: "C", relation: "narrower" }] }),
    entry("C"),
    entry("D", { retired: true, replacedBy: [{ code: "E", relation: "broader" }] }),
    entry("E", { deprecated: true }),
  ]);
  expect(replacementsOf(chain, "A")).toEqual([
    { code: "C", relation: "related" },
    { code: "E", relation: "broader" },
  ]);
  expect(replacementsOf(chain, "C")).toEqual([{ code: "C", relation: "exact" }]);
  expect(replacementsOf(chain, "NONE")).toEqual([]);
});

const versions = fc
  .tuple(anyCatalogue(12), anyCatalogue(18, "2"))
  .chain(([from, to]) =>
    fc.tuple(
      fc.constant(from),
      fc.constant(to),
      fc.array(fc.oneof(anyCode(from), anyCode(to)), { maxLength: 20 }),
    ),
  );

test("the books balance, whatever the catalogues and the codes", () => {
  fc.assert(
    fc.property(versions, ([from, to, codes]) => {
      const {
        steps,
        counts,
        before,
        after,
        repeats,
        codes: migrated,
      } = migrateCodes(codes, diffCatalogues(from, to));
      expect(steps.map(({ code }) => code)).toEqual(codes);
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(before);
      for (const fate of Object.keys(counts) as (keyof typeof counts)[]) {
        expect(counts[fate]).toBe(steps.filter((step) => step.fate === fate).length);
      }
      expect(after).toBe(steps.reduce((sum, step) => sum + step.to.length, 0) - repeats);
      expect(migrated).toEqual([...new Set(steps.flatMap((step) => step.to.map(({ code }) => code)))]);
      expect([before, after]).toEqual([codes.length, migrated.length]);
    }),
    { numRuns: 500 },
  );
});

test("after a migration no code is retired, and migrating again changes nothing", () => {
  fc.assert(
    fc.property(versions, ([from, to, codes]) => {
      const { codes: migrated, counts } = migrateCodes(codes, diffCatalogues(from, to));
      const retired = migrated.filter((code) => entryOf(to, code)?.retired === true);
      const unseen = codes.filter((code) => entryOf(from, code) === undefined);
      expect(retired.filter((code) => !unseen.includes(code))).toEqual([]);
      expect(counts.unknown).toBe(codes.filter((code) => !entryOf(from, code) && !entryOf(to, code)).length);
      const again = migrateCodes(
        migrated.filter((code) => !retired.includes(code)),
        diffCatalogues(to, to),
      );
      expect(again.counts).toMatchObject({ moved: 0, split: 0, merged: 0, dropped: 0 });
    }),
    { numRuns: 500 },
  );
});

test("every code of the old catalogue has one fate, by the definition of the fates", () => {
  fc.assert(
    fc.property(versions, ([from, to]) => {
      const { codes, added } = diffCatalogues(from, to);
      expect(codes.map(({ code }) => code)).toEqual(from.entries.map(({ code }) => code));
      expect(new Set([...codes.map(({ code }) => code), ...added]).size).toBe(codes.length + added.length);
      for (const { code, fate, to: now } of codes) {
        const alive = entryOf(to, code)?.retired === false;
        const shared = codes.some(
          (other) => other.code !== code && other.to.some((one) => one.code === now[0]?.code),
        );
        const wanted = alive
          ? "kept"
          : now.length === 0
            ? "dropped"
            : now.length > 1
              ? "split"
              : shared
                ? "merged"
                : "moved";
        expect(fate).toBe(wanted);
      }
    }),
    { numRuns: 500 },
  );
});

const mapping: CodeMapping = {
  from: { id: "region", version: "1" },
  to: { id: "federal", version: "1" },
  rows: [
    { from: "R-1", to: "F-1", relation: "exact" },
    { from: "R-2", to: "F-GROUP", relation: "broader" },
    { from: "R-2", to: "F-2A", relation: "narrower" },
    { from: "R-3", to: "F-3A", relation: "narrower" },
    { from: "R-3", to: "F-3B", relation: "narrower" },
    { from: "R-3", to: "F-3B", relation: "narrower" },
    { from: "R-4", to: "F-1", relation: "broader" },
    { from: "R-4", to: "F-4", relation: "exact" },
  ],
};

test("mapping takes the best rows and reports what it cost", () => {
  const mapped = mapCodes(["R-1", "R-2", "R-3", "R-4", "R-5", "R-1"], mapping);
  expect(mapped.codes).toEqual(["F-1", "F-GROUP", "F-3A", "F-3B", "F-4"]);
  expect(mapped.counts).toEqual({ exact: 3, broader: 1, narrower: 1, lost: 1 });
  expect(mapped).toMatchObject({ before: 6, after: 5, repeats: 1 });
  expect(mapped.steps.filter(({ outcome }) => outcome !== "exact")).toEqual([
    { code: "R-2", outcome: "broader", to: ["F-GROUP"] },
    { code: "R-3", outcome: "narrower", to: ["F-3A", "F-3B"] },
    { code: "R-5", outcome: "lost", to: [] },
  ]);
});

test("the books of a mapping balance", () => {
  const code = (prefix: string) => fc.nat(6).map((number) => `${prefix}-${number}`);
  const row = fc.record({
    from: code("R"),
    to: code("F"),
    relation: fc.constantFrom("exact" as const, "broader" as const, "narrower" as const),
  });
  fc.assert(
    fc.property(fc.array(row), fc.array(code("R")), (rows, codes) => {
      const { counts, steps, before, after, repeats } = mapCodes(codes, { ...mapping, rows });
      expect(counts.exact + counts.broader + counts.narrower + counts.lost).toBe(before);
      expect(after).toBe(steps.reduce((sum, { to }) => sum + to.length, 0) - repeats);
      for (const { code: from, outcome, to } of steps) {
        expect(to.length === 0).toBe(outcome === "lost");
        for (const target of to) expect(rows).toContainEqual({ from, to: target, relation: outcome });
      }
    }),
    { numRuns: 500 },
  );
});

test("a row whose relation is none of the three says nothing", () => {
  const strange = ["none", "related", "__proto__", undefined, 5] as unknown as readonly MappingRelation[];
  for (const relation of strange) {
    const odd = { from: "R-1", to: "F-9", relation };
    for (const rows of [
      [...mapping.rows, odd],
      [odd, ...mapping.rows],
    ]) {
      const { codes, counts } = mapCodes(["R-1", "R-5"], { ...mapping, rows });
      expect({ codes, counts }).toEqual({
        codes: ["F-1"],
        counts: { exact: 1, broader: 0, narrower: 0, lost: 1 },
      });
    }
    expect(mapCodes(["R-1"], { ...mapping, rows: [odd] }).steps).toEqual([
      { code: "R-1", outcome: "lost", to: [] },
    ]);
  }
});

test("a stored mapping is read back, and every slip in it is told", () => {
  expect(parseCodeMapping(JSON.parse(JSON.stringify(mapping)))).toEqual({ ok: true, value: mapping });
  const rows = [
    mapping.rows[0],
    { from: "R-2", to: 7, relation: "none" },
    null,
    { to: "F", relation: "exact" },
  ];
  const read = parseCodeMapping({ from: mapping.from, rows, about: "x" });
  expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
    "field.unknown ",
    "field.missing ",
    "field.wrong-type rows.1.to",
    "field.wrong-type rows.1.relation",
    "field.wrong-type rows.2",
    "field.missing rows.3",
  ]);
  for (const input of [null, [], "x", 5, undefined]) {
    const none = parseCodeMapping(input);
    expect(none.ok ? [] : none.issues.map(({ code }) => code)).toEqual(["field.wrong-type"]);
  }
});

test("an extension maps to its base by itself: its own codes go to what they replaced or stand under", () => {
  const extended = extendCatalogue(builtInCatalogue, {
    id: "region",
    version: "1",
    prefix: "X-",
    title: { ru: "Область" },
    entries: [
      { code: "X-OWN", kind: "group", labels: { ru: "Своё", en: "Own" } },
      { code: "X-OWN-1", parents: ["X-OWN"], labels: { ru: "Только своё", en: "Only own" } },
      { code: "X-2", parents: ["X-OWN", "PD-ICT", "PD-ORG"], labels: { ru: "Двойное", en: "Double" } },
      { code: "X-3", parents: ["X-2"], labels: { ru: "Глубже", en: "Deeper" } },
      { code: "X-4", parents: ["X-OWN"], labels: { ru: "Часть прежнего", en: "Part of the old" } },
      { code: "X-5", parents: ["PD-ICT"], labels: { ru: "Прежнее", en: "The old" } },
    ],
    amendments: [
      { code: "PD-WEL-05", retired: true, replacedBy: [{ code: "X-4", relation: "narrower" }] },
      { code: "PD-ICT-01", retired: true, replacedBy: [{ code: "X-5", relation: "exact" }] },
      { code: "PD-ICT-02", retired: true, replacedBy: [{ code: "PD-ICT-06", relation: "exact" }] },
    ],
  });
  const catalogue: Catalogue = extended.ok ? extended.value : builtInCatalogue;
  const mapped = mapCodes(
    ["PD-MET-01", "X-3", "X-OWN-1", "X-4", "X-5", "PD-ICT-02", "PD-ICT-06"],
    mappingToBase(catalogue, builtInCatalogue),
  );
  expect(mapped.steps).toEqual([
    { code: "PD-MET-01", outcome: "exact", to: ["PD-MET-01"] },
    { code: "X-3", outcome: "broader", to: ["PD-ICT", "PD-ORG"] },
    { code: "X-OWN-1", outcome: "lost", to: [] },
    { code: "X-4", outcome: "broader", to: ["PD-WEL-05"] },
    { code: "X-5", outcome: "exact", to: ["PD-ICT-01"] },
    { code: "PD-ICT-02", outcome: "exact", to: ["PD-ICT-02"] },
    { code: "PD-ICT-06", outcome: "exact", to: ["PD-ICT-06"] },
  ]);
});

test("a catalogue has no difference from itself", () => {
  const diff = diffCatalogues(builtInCatalogue, builtInCatalogue);
  expect(diff.codes.every(({ fate, changed }) => fate === "kept" && changed.length === 0)).toBe(true);
  const turned = catalogueOf([group("G", { labels: { ru: "Г" }, definition: { ru: "а", en: "b" } })]);
  const same = catalogueOf([group("G", { labels: { ru: "Г" }, definition: { en: "b", ru: "а" } })]);
  expect(diffCatalogues(turned, same).codes[0]?.changed).toEqual([]);
});
