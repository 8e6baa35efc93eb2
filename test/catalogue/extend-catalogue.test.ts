import * as fc from "fast-check";
import {
  type Catalogue,
  createCatalogue,
  entryOf,
  extendCatalogue,
  labelOf,
  searchCatalogue,
} from "nastavnik";
import {
  type Amendment,
  checkCatalogue,
  parseExtension,
  selectionOf,
  subsumption,
} from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { expect, test } from "vitest";
import { anyCatalogue, catalogueOf, entry, group } from "./catalogues.js";

const region = {
  id: "region.difficulties",
  version: "2026.1",
  prefix: "X-R-",
  title: { ru: "Затруднения: область", en: "Difficulties: a region" },
} as const;

const both = (ru: string, en: string) => ({ ru, en });

function extended() {
  const result = extendCatalogue(builtInCatalogue, {
    ...region,
    extends: { id: "nastavnik.difficulties", version: builtInCatalogue.version },
    properties: { distance: { type: "number", title: { ru: "Километров до школы" } } },
    entries: [
      { code: "X-R-TRAVEL", kind: "group", labels: both("Дорога", "The way to school") },
      {
        code: "X-R-TRAVEL-01",
        parents: ["X-R-TRAVEL", "PD-ORG"],
        labels: both("Подвоз обучающихся", "School bus"),
        properties: { distance: 30, sensitive: false },
      },
    ],
    amendments: [
      {
        code: "PD-ICT-04",
        labels: { ru: { synonym: ["Альмагест"] }, tt: "Электрон журнал" },
        hidden: true,
      },
      { code: "PD-ORG-03", retired: true, replacedBy: [{ code: "X-R-TRAVEL-01", relation: "related" }] },
      { code: "PD-UPB-02", properties: { distance: 0 }, deprecated: true },
    ],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

test("an extension adds its entries under groups of its own and of the base", () => {
  const catalogue = extended();
  expect(subsumption(catalogue, "PD-ORG", "X-R-TRAVEL-01")).toBe("broader");
  expect(catalogue.entries).toHaveLength(builtInCatalogue.entries.length + 2);
  expect(catalogue.extends).toEqual([
    { id: "nastavnik.difficulties", version: builtInCatalogue.version, prefix: "PD-" },
  ]);
});

test("a base that was copied is walked as often for many entries as for few", () => {
  const walksFor = (count: number) => {
    const base = structuredClone(catalogueOf([entry("A"), entry("B")]));
    let walks = 0;
    const entries = new Proxy(base.entries, {
      get: (list, key, receiver) => {
        if (key === "map") walks++;
        return Reflect.get(list, key, receiver) as unknown;
      },
    });
    const codes = Array.from({ length: count }, (_, k) => `X-R-${k}`);
    const made = extendCatalogue<string, string>(
      { ...base, entries },
      {
        ...region,
        title: { ru: "Область" },
        entries: codes.map((code) => entry(code)),
        amendments: codes.map((_, k) => ({ code: k % 2 === 0 ? "A" : "B", deprecated: true as const })),
      },
    );
    expect(made.ok).toBe(true);
    return walks;
  };
  expect(walksFor(40)).toBe(walksFor(2));
});

test("an extension has the publisher it names, and none of the base", () => {
  const base = catalogueOf([entry("A")], { publisher: "Издатель" });
  const made = (head: object) => extendCatalogue(base, { ...region, title: { ru: "Область" }, ...head });
  expect(made({ publisher: "Область" })).toMatchObject({ ok: true, value: { publisher: "Область" } });
  const without = made({});
  expect(without.ok && Object.keys(without.value)).not.toContain("publisher");
});

test("an extension adds labels, hides, advises against, withdraws, and leaves the rest as it is", () => {
  const catalogue = extended();
  expect(labelOf(catalogue, "PD-ICT-04", "tt")).toEqual({
    text: "Электрон журнал",
    language: "tt",
    use: "official",
  });
  expect(searchCatalogue(catalogue, "альмагест")[0]?.code).toBe("PD-ICT-04");
  const [hidden, retired, deprecated] = (["PD-ICT-04", "PD-ORG-03", "PD-UPB-02"] as const).map((code) =>
    entryOf(catalogue, code),
  );
  expect(hidden).toMatchObject({ selectable: false, retired: false, deprecated: false });
  expect(retired).toMatchObject({ selectable: true, retired: true, deprecated: false });
  expect(deprecated).toMatchObject({ selectable: true, retired: false, deprecated: true });
  const offered = selectionOf(catalogue, { selectable: true });
  expect(offered).not.toContain("PD-ICT-04");
  expect(offered).not.toContain("PD-ORG-03");
  expect(offered).toContain("PD-UPB-02");
});

test("the base is not touched: two catalogues live side by side", () => {
  const before = JSON.stringify(builtInCatalogue);
  extended();
  expect(JSON.stringify(builtInCatalogue)).toBe(before);
  expect(entryOf(builtInCatalogue, "X-R-TRAVEL" as string)).toBeUndefined();
  expect(searchCatalogue(builtInCatalogue, "альмагест")).toEqual([]);
});

test("what was extended is a catalogue: it is read back and extended again", () => {
  const catalogue = extended();
  expect(createCatalogue(JSON.parse(JSON.stringify(catalogue)))).toEqual({ ok: true, value: catalogue });
  const school = extendCatalogue(catalogue, {
    id: "school.difficulties",
    version: "1",
    prefix: "X-S12-",
    title: { ru: "Затруднения: школа" },
    entries: [{ code: "X-S12-POOL", parents: ["X-R-TRAVEL"], labels: both("Бассейн", "Pool") }],
  });
  expect(school.ok && school.value.extends.map(({ id }) => id)).toEqual([
    "region.difficulties",
    "nastavnik.difficulties",
  ]);
  expect(school.ok && checkCatalogue(school.value)).toEqual([]);
});

test("an extension that defines a code again is refused with the difference", () => {
  const result = extendCatalogue(builtInCatalogue as never, {
    ...region,
    entries: [{ code: "PD-MET-01", parents: ["PD-MET"], labels: both("Совсем другое", "Something else") }],
  });
  expect(result.ok ? [] : result.issues).toContainEqual({
    code: "extension.redefines-code",
    path: ["entries", 0, "code"],
    details: { code: "PD-MET-01", changed: ["labels", "definition", "properties"] },
  });
});

test.each<[string, Partial<Amendment>]>([
  ["labels.ru.official", { labels: { ru: "Совсем другое" } }],
  ["labels.en.official", { labels: { en: { official: "Something else" } } }],
  ["definition.ru", { definition: { ru: "Совсем другое" } }],
  ["properties.sensitive", { properties: { sensitive: true } }],
])("what stands in %s is not changed in silence", (field, change) => {
  const result = extendCatalogue(builtInCatalogue, {
    ...region,
    amendments: [{ ...change, code: "PD-MET-01" } as never],
  });
  expect(result.ok ? [] : result.issues).toMatchObject([
    {
      code: "extension.changes-meaning",
      path: ["amendments", 0, ...field.split(".")],
      details: { code: "PD-MET-01", field },
    },
  ]);
});

test("synonyms join those that stand", () => {
  const result = extendCatalogue(builtInCatalogue, {
    ...region,
    amendments: [{ code: "PD-ICT-05", labels: { ru: { synonym: ["умный помощник", "ИИ"] } } }],
  });
  const labels = result.ok && entryOf(result.value, "PD-ICT-05").labels["ru"];
  const standing = entryOf(builtInCatalogue, "PD-ICT-05").labels["ru"]!.synonym!;
  expect(labels).toMatchObject({ synonym: [...standing, "умный помощник"] });
});

test("saying again what stands changes nothing and is no fault", () => {
  const { labels, definition } = entryOf(builtInCatalogue, "PD-SUB-02");
  const result = extendCatalogue(builtInCatalogue, {
    ...region,
    amendments: [{ code: "PD-SUB-02", labels: { en: labels["en"]!, ru: labels["ru"]! }, definition }],
  });
  expect(result.ok && entryOf(result.value, "PD-SUB-02")).toEqual(entryOf(builtInCatalogue, "PD-SUB-02"));
});

test("problems are told where the author of the extension wrote them", () => {
  const result = extendCatalogue(catalogueOf([group("G"), entry("G-1", { parents: ["G"] })]), {
    ...region,
    entries: [
      { code: "X-R-1", labels: { ru: "Один" } },
      { code: "G-1", labels: { ru: "Другое" } },
      { code: "Y-1", parents: ["G"], labels: { ru: "Два" } },
      { code: "X-R-3", parents: ["NONE"], labels: { ru: "Три" } },
    ],
    amendments: [
      { code: "G", labels: { en: { synonym: ["Group"] } } },
      { code: "G-1", replacedBy: [{ code: "X-R-1", relation: "exact" }] },
    ],
  });
  const issues = result.ok ? [] : result.issues;
  expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
    "extension.redefines-code entries.1.code",
    "code.outside-prefix entries.2.code",
    "label.missing amendments.0.labels.en",
    "replacement.of-current amendments.1.replacedBy",
    "entry.orphan entries.0",
    "parent.unknown entries.3.parents.0",
  ]);
});

test("new codes stand under the prefix of the extension, not under that of the base", () => {
  const result = extendCatalogue(builtInCatalogue, {
    ...region,
    entries: [{ code: "PD-NEW-01", parents: ["PD-MET"], labels: both("Новое", "New") }],
  });
  expect(result).toEqual({
    ok: false,
    issues: [
      {
        code: "code.outside-prefix",
        path: ["entries", 0, "code"],
        details: { code: "PD-NEW-01", prefixes: ["X-R-"] },
      },
    ],
  });
});

test("a prefix that looks like one of the base is taken, and so is the id of a catalogue below", () => {
  const extension = { id: "x", version: "1", title: { ru: "Икс" } };
  const found = (below: Catalogue, rest: { readonly prefix: string; readonly id?: string }) => {
    const result = extendCatalogue<string, string>(below, { ...extension, ...rest });
    return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };
  for (const prefix of ["PD-", "pd-", "РD-", "P"])
    expect(found(builtInCatalogue, { prefix })).toEqual(["extension.prefix-taken prefix"]);
  expect(found(builtInCatalogue, { prefix: "PDX-" })).toEqual([]);
  const middle = extendCatalogue<string, string>(builtInCatalogue, { ...extension, prefix: "X-" });
  const below: Catalogue = middle.ok ? middle.value : builtInCatalogue;
  expect(found(below, { prefix: "Y-" })).toEqual(["extension.id-taken id"]);
  expect(found(below, { prefix: "Y-", id: builtInCatalogue.id })).toEqual(["extension.id-taken id"]);
  expect(found(below, { prefix: "Y-", id: "y" })).toEqual([]);
});

test("an extension from JSON is read, and an empty one changes nothing but the name", () => {
  const read = parseExtension(JSON.parse(JSON.stringify(region)));
  expect(read.ok).toBe(true);
  const result = read.ok && extendCatalogue<string, string>(builtInCatalogue, read.value);
  expect(result && result.ok && result.value.entries).toEqual(builtInCatalogue.entries);
  expect(parseExtension({ ...region, prefix: undefined, colour: 1 })).toMatchObject({
    ok: false,
    issues: [{ code: "field.unknown" }, { code: "field.missing" }],
  });
});

test("whatever is retired and hidden, no entry of the base loses its meaning", () => {
  const amended = anyCatalogue().chain((base) =>
    fc.record({
      base: fc.constant(base),
      amendments: fc.array(
        fc.record(
          {
            code: fc.constantFrom(...base.entries.map(({ code }) => code)),
            hidden: fc.constant(true as const),
            retired: fc.constant(true as const),
            labels: fc.constant({ tt: "Татарча" }),
          },
          { requiredKeys: ["code"] },
        ),
      ),
    }),
  );
  fc.assert(
    fc.property(amended, ({ base, amendments }) => {
      const result = extendCatalogue(base, { ...region, amendments });
      expect(result.ok).toBe(true);
      if (!result.ok) return;
      result.value.entries.forEach((entry, row) => {
        const { labels, parents, definition, properties, kind, code } = base.entries[row]!;
        expect(entry).toMatchObject({ labels, parents, definition, properties, kind, code });
      });
    }),
  );
});
