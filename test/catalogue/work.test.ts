import * as fc from "fast-check";
import {
  type Catalogue,
  type CatalogueEntry,
  createCatalogue,
  entryOf,
  extendCatalogue,
  searchCatalogue,
} from "nastavnik";
import {
  checkCatalogue,
  descendantsOf,
  diffCatalogues,
  mapCodes,
  mappingToBase,
  replacementsOf,
  selectionOf,
} from "nastavnik/catalogue";
import { expect, test } from "vitest";
import { anyCatalogue, catalogueOf, definition, entry, group } from "./catalogues.js";

/** The same catalogue, written by hand, that counts how often anybody looks at what its entries are linked to. */
function counting(catalogue: Catalogue): { readonly watched: Catalogue; readonly looks: () => number } {
  let looks = 0;
  const entries = catalogue.entries.map((one): CatalogueEntry => ({
    ...one,
    get replacedBy() {
      looks++;
      return one.replacedBy;
    },
    get parents() {
      looks++;
      return one.parents;
    },
  }));
  return { watched: { ...catalogue, entries }, looks: () => looks };
}

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
const many = 10_000;
/** Each retired in favour of the next, and now and then of the one after it. */
const chain = catalogueOf(
  numbers(many).map((row) => {
    const next = row % 3 === 0 ? [row + 1, row + 2] : [row + 1];
    const replacedBy = next
      .filter((to) => to < many)
      .map((to) => ({ code: `A${to}`, relation: "exact" as const }));
    return entry(`A${row}`, row < many - 1 ? { retired: true, replacedBy } : {});
  }),
);

test("a long chain of replacements is walked once for a whole diff, and once for a mapping", () => {
  const diff = counting(chain);
  const { codes } = diffCatalogues(diff.watched, diff.watched);
  expect(new Set(codes.map(({ to }) => JSON.stringify(to)))).toEqual(
    new Set([JSON.stringify([{ code: `A${many - 1}`, relation: "exact" }])]),
  );
  expect(diff.looks()).toBeLessThan(12 * many);

  const extended = extendCatalogue<string, string>(chain, {
    id: "x",
    version: "1",
    prefix: "X",
    title: { ru: "Икс" },
    entries: [entry("X1")],
    amendments: [{ code: `A${many - 1}`, retired: true, replacedBy: [{ code: "X1", relation: "broader" }] }],
  });
  const mapping = counting(extended.ok ? extended.value : chain);
  expect(mapCodes(["X1"], mappingToBase(mapping.watched, chain)).steps[0]).toMatchObject({
    outcome: "narrower",
    to: expect.objectContaining({ length: many }) as unknown,
  });
  expect(mapping.looks()).toBeLessThan(12 * many);
});

test("a diff leads each code where it is led alone, round a circle written by hand too", () => {
  fc.assert(
    fc.property(anyCatalogue(20), fc.boolean(), (sound, turned) => {
      const entries = sound.entries.map((one, row) =>
        turned && one.retired
          ? { ...one, replacedBy: [...one.replacedBy, { code: `C-${row}`, relation: "exact" as const }] }
          : one,
      );
      const catalogue = { ...sound, entries };
      for (const { code, to } of diffCatalogues(catalogue, catalogue).codes)
        expect(to).toEqual(replacementsOf(catalogue, code));
    }),
    { numRuns: 1000 },
  );
});

test("a mapping names the nearest codes above in the order in which a walk upwards meets them", () => {
  fc.assert(
    fc.property(anyCatalogue(20), fc.integer({ min: 1, max: 5 }), (sound, every) => {
      const extended = { ...sound, entries: sound.entries.map((one) => ({ ...one, replacedBy: [] })) };
      const entries = extended.entries.filter((_, row) => row % every === 0);
      const base = { ...extended, entries };
      const { rows } = mappingToBase(extended, base);
      for (const { code } of extended.entries) {
        if (entryOf(base, code) !== undefined) continue;
        const met = new Set([code]);
        const nearest: string[] = [];
        for (const upper of met) {
          if (entryOf(base, upper) !== undefined) nearest.push(upper);
          else for (const parent of entryOf(extended, upper)?.parents ?? []) met.add(parent);
        }
        const above = rows.filter(({ from }) => from === code);
        expect(above.map(({ to }) => to)).toEqual(nearest);
      }
    }),
    { numRuns: 1000 },
  );
});

test("an extension nested ten thousand deep maps to what stands above it all", () => {
  const base = catalogueOf([group("G"), group("H")]);
  const extended = extendCatalogue<string, string>(base, {
    id: "x",
    version: "1",
    prefix: "X",
    title: { ru: "Икс" },
    entries: numbers(many).map((row) =>
      entry(`X${row}`, { parents: row === 0 ? ["G"] : row === 5 ? ["X4", "H"] : [`X${row - 1}`] }),
    ),
  });
  const { watched, looks } = counting(extended.ok ? extended.value : base);
  const { steps } = mapCodes(["X4", `X${many - 1}`], mappingToBase(watched, base));
  expect(steps.map(({ to }) => to)).toEqual([["G"], ["H", "G"]]); // the nearest first
  expect(looks()).toBeLessThan(12 * many);
});

test("what stands under a code is found once for all that is asked about it", () => {
  const size = 20_000;
  const comb = catalogueOf([
    entry("T"),
    ...numbers(size).map((row) =>
      entry(`A${row}`, { parents: row < 2 ? [] : [`A${row - 1}`, `A${row - 2}`] }),
    ),
  ]);
  expect(selectionOf(comb, { under: "T" })).toEqual([]);
  expect(new Set(selectionOf(comb, { under: "A0" }))).toEqual(new Set(descendantsOf(comb, "A0")));
  expect(searchCatalogue(comb, "название", { among: { under: "T" } })).toEqual([]);
  expect(searchCatalogue(comb, "название", { among: { under: `A${size - 2}` } })).toHaveLength(1);
});

test("languages that nobody labelled are told once for an entry", () => {
  const codes = (found: ReturnType<typeof checkCatalogue>) =>
    [...new Set(found.map(({ code }) => code))].join(" ");
  const tags = numbers(200).map((number) => `aa-${String(number).padStart(4, "0")}`);
  const bare = numbers(100_000).map((row) => ({ code: `A${row}`, labels: {} }));
  const hundred = checkCatalogue({ ...definition([]), entries: bare, languages: tags.slice(0, 100) });
  expect(hundred).toHaveLength(bare.length);
  expect(hundred[7]).toMatchObject({
    code: "label.missing",
    details: { code: "A7", languages: tags.slice(0, 100) },
  });
  expect(codes(checkCatalogue({ ...definition([]), entries: bare, languages: tags.slice(0, 101) }))).toBe(
    "list.too-long",
  );
  const twice = checkCatalogue({ ...definition([entry("A")]), languages: ["ru", "ru"] });
  expect(twice.map(({ code, path }) => [code, path])).toEqual([["language.repeated", ["languages", 1]]]);
}, 30_000);

test("an issue shows some of the names that were declared, not thousands in each", () => {
  const properties = Object.fromEntries(
    numbers(2000).map((number) => [`p${number}`, { type: "text", title: { ru: "П" } }]),
  );
  const found = checkCatalogue({
    ...definition(numbers(1000).map((row) => entry(`A${row}`, { properties: { colour: "red" } }))),
    properties,
  });
  expect(found).toHaveLength(1000);
  expect(JSON.stringify(found[0]).length).toBeLessThan(500);
});

test("three hundred thousand problems of one kind are all told", () => {
  const size = 300_000;
  const values = { level: { type: "code", many: true, title: { ru: "У" }, values: { low: { ru: "н" } } } };
  const wrong = entry("A", { properties: { level: numbers(size).map((number) => `v${number}`) } });
  expect(checkCatalogue(definition([wrong], { properties: values }))).toHaveLength(size);

  const base = catalogueOf([entry("A")]);
  const extension = { id: "x", version: "1", prefix: "X", title: { ru: "Икс" } };
  const replacedBy = numbers(size).map((number) => ({ code: `Q${number}`, relation: "exact" as const }));
  const added = extendCatalogue<string, string>(base, {
    ...extension,
    amendments: [{ code: "A", retired: true, replacedBy }],
  });
  expect(added.ok ? 0 : added.issues.length).toBe(size);
  const tooMany = createCatalogue({ ...definition([entry("A")]), extends: numbers(101).map(() => base) });
  expect(tooMany.ok ? [] : tooMany.issues.map(({ code }) => code)).toEqual(["list.too-long"]);
}, 30_000);

test("a problem of an amendment is told at the first amendment of its code, whatever their number", () => {
  const size = 20_000;
  const base = catalogueOf(numbers(size).map((row) => entry(`A${row}`)));
  let looks = 0;
  const amendments = numbers(size).map((row) => ({
    get code() {
      looks++;
      return `A${row}`;
    },
    retired: true as const,
    replacedBy: [{ code: `Q${row}`, relation: "exact" as const }],
  }));
  const extended = extendCatalogue<string, string>(base, {
    id: "x",
    version: "1",
    prefix: "X",
    title: { ru: "Икс" },
    amendments,
  });
  expect(extended.ok ? 0 : extended.issues.length).toBe(size);
  expect(extended.ok ? [] : extended.issues[size - 1]?.path).toEqual([
    "amendments",
    size - 1,
    "replacedBy",
    0,
  ]);
  expect(looks).toBeLessThan(4 * size);
}, 30_000);
