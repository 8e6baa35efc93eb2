import * as fc from "fast-check";
import jsonld, { type JsonLdDocument } from "jsonld";
import { type Catalogue, createCatalogue, extendCatalogue } from "nastavnik";
import { extensionFromSkos, fromSkos, toSkos } from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import * as en from "nastavnik/en";
import * as ru from "nastavnik/ru";
import { describe, expect, test } from "vitest";
import { anyCatalogue, catalogueOf, entry, group } from "./catalogues.js";

const full = catalogueOf(
  [
    group("S-G", { labels: { ru: "Группа", en: "Group" }, definition: { ru: "Заголовок" } }),
    group("S-H", { labels: { ru: "Вторая группа", en: "Second group" }, selectable: true }),
    entry("S-1", {
      parents: ["S-H", "S-G"],
      labels: {
        ru: {
          official: "Первое",
          short: "1-е",
          plain: "Самое первое",
          synonym: ["начало", "старт; «пуск»"],
          "search-only": ["первае"],
        },
        en: { official: "First", short: "First", synonym: ["start"] },
        tt: "Беренче",
      },
      properties: { size: -1.5, levels: ["low", "high"], sensitive: false, note: "=1+1", one: ["low"] },
    }),
    entry("S-2", {
      parents: ["S-G", "S-1"],
      labels: { ru: "Второе", en: "Second" },
      retired: true,
      replacedBy: [
        { code: "S-1", relation: "broader" },
        { code: "S-3", relation: "exact" },
        { code: "S-4", relation: "broader" },
      ],
    }),
    entry("S-3", { parents: ["S-G"], labels: { ru: "Третье", en: "Third" }, deprecated: true }),
    entry("S-4", {
      parents: ["S-G"],
      labels: { ru: "Четвёртое", en: "Fourth" },
      deprecated: true,
      retired: true,
      selectable: false,
    }),
  ],
  {
    id: "school.small",
    version: "1.2.0",
    prefix: "S-",
    publisher: "Школа № 12",
    title: { ru: "Малый каталог", en: "Small catalogue" },
    languages: ["ru", "en"],
    properties: {
      size: { type: "number", title: { ru: "Размер" } },
      levels: {
        type: "code",
        many: true,
        title: { ru: "Уровни", en: "Levels" },
        values: { low: { ru: "низкий", en: "low" }, high: { ru: "высокий" } },
      },
      one: { type: "code", many: true, title: { ru: "Один" }, values: { low: { ru: "низкий" } } },
      sensitive: { type: "boolean", title: { ru: "Чувствительно" } },
      note: { type: "text", title: { ru: "Заметка" } },
    },
  },
);

const extended = extendCatalogue<string, string>(builtInCatalogue, {
  id: "region-16.difficulties",
  version: "2026.1",
  prefix: "X-16-",
  title: { ru: "Затруднения: республика" },
  languages: ["ru"],
  properties: { "x-16": { type: "text", title: { ru: "Своё свойство" } } },
  entries: [
    { code: "X-16-LANG", kind: "group", labels: { ru: "Двуязычие" } },
    { code: "X-16-LANG-1", parents: ["X-16-LANG"], labels: { ru: "Урок на двух языках" } },
  ],
  amendments: [
    { code: "PD-ICT-04", hidden: true, labels: { ru: { synonym: ["своё слово"] } } },
    { code: "PD-MET-01", deprecated: true, replacedBy: [{ code: "X-16-LANG-1", relation: "related" }] },
    { code: "PD-MET-02", labels: { tt: "Дәрес" }, properties: { "x-16": "заметка" } },
  ],
});
if (!extended.ok) throw new Error(JSON.stringify(extended.issues));
const regional = extended.value;

const readBack = (document: unknown) => {
  const read = fromSkos(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(read.value.lost).toEqual([]);
  return createCatalogue(read.value.definition);
};
const throughText = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

describe("what toSkos wrote", () => {
  test.each<[string, Catalogue]>([
    ["one of everything", full],
    ["the built-in catalogue", builtInCatalogue],
    ["an extension", regional],
  ])("is read back as it was: %s", (_, catalogue) => {
    for (const root of [undefined, "https://example.org/"]) {
      const document = throughText(toSkos(catalogue, root === undefined ? {} : { root }));
      expect(readBack(document)).toEqual({ ok: true, value: catalogue });
    }
  });

  test("is read back, whatever the catalogue", () => {
    fc.assert(
      fc.property(anyCatalogue(), (catalogue) => {
        expect(readBack(throughText(toSkos(catalogue)))).toEqual({ ok: true, value: catalogue });
      }),
      { numRuns: 50 },
    );
  });

  test("is read back from every form a JSON-LD library makes of it", async () => {
    const document = throughText(toSkos(full)) as JsonLdDocument;
    const context = { skos: "http://www.w3.org/2004/02/skos/core#", dct: "http://purl.org/dc/terms/" };
    for (const form of [
      await jsonld.expand(document),
      await jsonld.flatten(document),
      await jsonld.compact(document, context),
    ]) {
      const read = fromSkos(form);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const { definition, lost } = read.value;
      expect(lost).toEqual([]);
      const created = createCatalogue(definition);
      const sorted = (catalogue: Catalogue) => ({
        ...catalogue,
        entries: [...catalogue.entries]
          .sort((a, b) => (a.code < b.code ? -1 : 1))
          .map((each) => ({ ...each, parents: [...each.parents].sort() })),
      });
      expect(created.ok && sorted(created.value)).toEqual(sorted(full));
    }
  });

  test("of an extension is read back as an extension of its base", () => {
    const read = extensionFromSkos(throughText(toSkos(regional)), builtInCatalogue);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { extension, lost } = read.value;
    expect(lost).toEqual([]);
    expect(extension.entries?.map(({ code }) => code)).toEqual(["X-16-LANG", "X-16-LANG-1"]);
    expect(extension.amendments?.map(({ code }) => code)).toEqual(["PD-MET-01", "PD-MET-02", "PD-ICT-04"]);
    expect(extendCatalogue<string, string>(builtInCatalogue, extension)).toEqual({
      ok: true,
      value: regional,
    });
  });

  test("and says of the base what the base does not say is refused with the difference", () => {
    const document = throughText(toSkos(regional)) as {
      "@graph": { notation?: string; prefLabel?: object }[];
    };
    for (const thing of document["@graph"]) {
      if (thing.notation === "PD-MET-07") thing.prefLabel = { ru: "Форма одежды", en: "Clothes" };
    }
    const read = extensionFromSkos(document, builtInCatalogue);
    const made = read.ok && extendCatalogue<string, string>(builtInCatalogue, read.value.extension);
    expect(made && !made.ok && made.issues.map(({ code }) => code)).toEqual([
      "extension.changes-meaning",
      "extension.changes-meaning",
    ]);
  });
});

/** A thesaurus as others publish them. */
const foreign = {
  "@context": ["https://example.org/context.jsonld", { ex: "https://example.org/t/", "@language": "ru" }],
  "@graph": [
    { "@id": "ex:", "@type": "skos:ConceptScheme", "rdfs:label": "Чужой тезаурус", "owl:versionInfo": "3" },
    {
      "@id": "ex:lesson",
      "@type": ["skos:Concept", "ex:Thing"],
      "skos:prefLabel": [
        { "@value": "Урок", "@language": "ru" },
        { "@value": "Lesson", "@language": "en" },
      ],
      "skos:narrower": [{ "@id": "ex:goal" }, { "@id": "ex:nowhere" }],
      "skos:inScheme": { "@id": "ex:" },
      "skos:scopeNote": ["заметка", "другая"],
    },
    {
      "@id": "ex:goal",
      "@type": "skos:Concept",
      "skos:prefLabel": ["Цель урока", "Задача урока"],
      "skos:altLabel": [{ "@value": "goal", "@language": "en" }, "цели"],
      "skos:exactMatch": { "@id": "https://example.org/other" },
    },
    { "@id": "ex:alone", "@type": "skos:Concept", "skos:prefLabel": "Само по себе" },
    {
      "@id": "ex:list",
      "@type": "skos:Collection",
      "skos:member": [{ "@id": "ex:goal" }],
    },
    { "@id": "ex:other", "@type": "skos:Concept", "skos:inScheme": { "@id": "ex:second" } },
  ],
};

describe("a thesaurus of others", () => {
  test("becomes a catalogue, and what had no place is listed", () => {
    const read = fromSkos(foreign, { id: "foreign" });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const created = createCatalogue({ ...read.value.definition, id: "foreign" });
    expect(created.ok && created.value.languages).toEqual(["ru"]);
    expect(
      created.ok &&
        created.value.entries.map(({ code, kind, parents, labels, selectable }) => [
          code,
          kind,
          parents,
          labels["ru"]?.official,
          selectable,
        ]),
    ).toEqual([
      ["lesson", "group", [], "Урок", false],
      ["goal", "item", ["lesson"], "Цель урока", true],
      ["alone", "group", [], "Само по себе", true],
    ]);
    expect(read.value.lost.map(({ code, details }) => [code, ...(Object.values(details) as unknown[])]))
      .toMatchInlineSnapshot(`
      [
        [
          "skos.code-made",
          "https://example.org/t/lesson",
          "lesson",
        ],
        [
          "skos.code-made",
          "https://example.org/t/goal",
          "goal",
        ],
        [
          "skos.code-made",
          "https://example.org/t/alone",
          "alone",
        ],
        [
          "skos.link-lost",
          "lesson",
          "narrower",
          "https://example.org/t/nowhere",
        ],
        [
          "skos.labels-lost",
          "goal",
          "ru",
          1,
        ],
        [
          "skos.labels-lost",
          "goal",
          "en",
          1,
        ],
        [
          "skos.context-remote",
          "https://example.org/context.jsonld",
        ],
        [
          "skos.concepts-elsewhere",
          1,
        ],
        [
          "skos.statements-lost",
          "http://www.w3.org/2004/02/skos/core#scopeNote",
          2,
        ],
        [
          "skos.statements-lost",
          "http://www.w3.org/2004/02/skos/core#exactMatch",
          1,
        ],
        [
          "skos.things-lost",
          "http://www.w3.org/2004/02/skos/core#Collection",
          1,
        ],
      ]
    `);
    for (const lost of read.value.lost) {
      expect(ru.describeCatalogueIssue(lost)).toMatch(/^[а-яё].*\.$/u);
      expect(en.describeCatalogueIssue(lost)).toMatch(/^[a-z].*\.$/u);
    }
  });

  test("without a language of its own is read in the one named, or loses its texts and says so", () => {
    const silent = { "@id": "ex:1", "@type": "skos:Concept", "skos:prefLabel": "Цель", "skos:notation": "1" };
    const named = fromSkos(silent, { language: "ru", id: "t", version: "1" });
    expect(named.ok && named.value.definition.entries[0]?.labels).toEqual({ ru: { official: "Цель" } });
    expect(named.ok && createCatalogue(named.value.definition).ok).toBe(true);
    const lost = fromSkos(silent, { id: "t", version: "1" });
    expect(lost.ok && lost.value.lost.map(({ code }) => code)).toEqual(["skos.texts-lost"]);
  });

  test("without id or version is refused, with both named", () => {
    const read = fromSkos({ "@id": "ex:1", "@type": "skos:Concept", "skos:prefLabel": "Цель" });
    expect(!read.ok && read.issues.map(({ details }) => details)).toEqual([
      { field: "id" },
      { field: "version" },
    ]);
  });
});

describe("hostile documents", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["a text", "skos"],
    ["a list of nothing", [null, 1, []]],
    ["no concept", { "@graph": [{ "@id": "a:b", "skos:prefLabel": "x" }] }],
    ["a prefix that leads to itself", { "@context": { a: "b:", b: "a:" }, "a:x": 1, "@type": "a:y" }],
    [
      "a getter that throws",
      {
        get "@graph"(): never {
          throw new Error("no");
        },
      },
    ],
  ])("%s gets a typed answer", (_, input) => {
    const read = fromSkos(input);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.issues.map(ru.describeCatalogueIssue).join("")).not.toBe("");
  });

  test("depth, rings and inherited names do no harm", () => {
    let deep: object = { "@type": "skos:Concept" };
    for (let depth = 0; depth < 50_000; depth++) deep = { "@id": `x:${depth}`, "skos:broader": deep };
    expect(fromSkos(deep, { id: "t", version: "1" }).ok).toBe(true);
    let lists: unknown = "x";
    for (let depth = 0; depth < 50_000; depth++) lists = [lists];
    expect(fromSkos({ "@type": "skos:Concept", "skos:prefLabel": lists }).ok).toBe(false);
    const ring: Record<string, unknown> = { "@type": "skos:Concept", "@id": "x:1" };
    ring["skos:broader"] = ring;
    const read = fromSkos(ring, { id: "t", version: "1" });
    expect(read.ok && createCatalogue(read.value.definition).ok).toBe(false);
    const list: unknown[] = [];
    list.push(list);
    const round = fromSkos({ "@type": "skos:Concept", "skos:prefLabel": list });
    expect(!round.ok && round.issues.map(({ code }) => code)).toContain("list.too-long");
    const odd = JSON.parse(
      '{"@type":"skos:Concept","@id":"x:__proto__","skos:prefLabel":{"@value":"x","@language":"__proto__"},"__proto__":{"a":1}}',
    ) as unknown;
    expect(fromSkos(odd, { id: "t", version: "1" }).ok).toBe(true);
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });

  test("anything at all gets an answer", () => {
    const keys = fc.constantFrom(
      "@id",
      "@type",
      "@graph",
      "@context",
      "@value",
      "@list",
      "skos:broader",
      "skos:prefLabel",
      "skos:notation",
      "x",
    );
    const values = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("skos:Concept", "skos:ConceptScheme", "x:1", 1, true, null, undefined),
        fc.array(tie("any"), { maxLength: 4 }),
        fc.dictionary(keys, tie("any"), { maxKeys: 5 }),
      ),
    })).any;
    fc.assert(
      fc.property(values, (input) => {
        const read = fromSkos(input, { id: "t", version: "1", language: "ru" });
        if (read.ok) expect(createCatalogue(read.value.definition)).toHaveProperty("ok");
        else expect(read.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

test("what is no catalogue is no extension either, and is told why", () => {
  for (const input of [{}, [], null, "text"])
    expect(extensionFromSkos(input, builtInCatalogue)).toEqual(fromSkos(input));
  expect(extensionFromSkos({}, builtInCatalogue)).toMatchObject({
    ok: false,
    issues: [{ code: "skos.no-concepts" }],
  });
});
