import { createHash } from "node:crypto";
import * as fc from "fast-check";
import jsonld, { type JsonLdDocument } from "jsonld";
import { Parser, type Quad, Writer } from "n3";
import { type Catalogue, type CatalogueIssue, extendCatalogue } from "nastavnik";
import {
  parseCatalogueCsv,
  parseCatalogueJson,
  toCase,
  toCsv,
  toJson,
  toRows,
  toSkos,
} from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { describe, expect, test } from "vitest";
import { uuidOf } from "../../src/catalogue/uuid.js";
import { anyCatalogue, catalogueOf, entry, group } from "./catalogues.js";

/** One of everything an export has to carry. */
const small = catalogueOf(
  [
    group("S-G", { labels: { ru: "Группа", en: "Group" }, definition: { ru: "Заголовок", en: "A heading" } }),
    entry("S-1", {
      parents: ["S-G"],
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
      properties: { size: -1.5, levels: ["low", "high"], sensitive: true, note: '=1+1, "quoted"' },
    }),
    entry("S-2", {
      parents: ["S-G", "S-1"],
      labels: { ru: "Второе", en: "-second" },
      retired: true,
      replacedBy: [{ code: "S-1", relation: "broader" }],
    }),
    entry("S-3", {
      parents: ["S-G"],
      labels: { ru: "'Третье'", en: "@third" },
      deprecated: true,
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
        title: { ru: "Уровни" },
        values: { low: { ru: "низкий" }, high: { ru: "высокий" } },
      },
      sensitive: { type: "boolean", title: { ru: "Чувствительно" } },
      note: { type: "text", title: { ru: "Заметка" } },
    },
  },
);

/** N-Quads are a text; the types of the library leave it open. */
function textOf(quads: unknown): string {
  if (typeof quads === "string") return quads;
  throw new TypeError("not a text");
}

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const changed = "2026-09-01T00:00:00Z";

describe("SKOS", () => {
  const triplesOf = async (catalogue: Catalogue, root?: string): Promise<Quad[]> => {
    const options = {
      format: "application/n-quads" as const,
      documentLoader: () => Promise.reject(new Error("no network")),
    };
    const document = toSkos(catalogue, root === undefined ? {} : { root }) as JsonLdDocument;
    const text = await jsonld.toRDF(document, options);
    return new Parser({ format: "N-Quads" }).parse(textOf(text));
  };
  const skos = "http://www.w3.org/2004/02/skos/core#";
  const about = (triples: readonly Quad[], code: string, term: string) =>
    triples
      .filter(({ subject, predicate }) => subject.value.endsWith(`:${code}`) && predicate.value === term)
      .map(({ object }) =>
        "language" in object && object.language ? `${object.value}@${object.language}` : object.value,
      );

  test("is written as agreed", async () => {
    await expect(asJson(toSkos(small))).toMatchFileSnapshot("../golden/small-catalogue.skos.json");
    const writer = new Writer({
      prefixes: { skos, dcterms: "http://purl.org/dc/terms/", owl: "http://www.w3.org/2002/07/owl#" },
    });
    writer.addQuads(await triplesOf(small));
    const turtle = await new Promise<string>((resolve, reject) =>
      writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text))),
    );
    await expect(turtle).toMatchFileSnapshot("../golden/small-catalogue.skos.ttl");
  });

  test("an RDF library reads the same triples from the document and from what was written of it", async () => {
    const triples = await triplesOf(small);
    const again = await jsonld.toRDF(await jsonld.fromRDF(await nquads(triples)), {
      format: "application/n-quads",
    });
    expect(textOf(again).split("\n").sort()).toEqual((await nquads(triples)).split("\n").sort());
  });

  const nquads = async (triples: Quad[]): Promise<string> => {
    const writer = new Writer({ format: "N-Quads" });
    writer.addQuads(triples);
    return new Promise((resolve, reject) =>
      writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text))),
    );
  };

  test("every label, link and flag of every entry is among the triples, and no more of them", async () => {
    const triples = await triplesOf(builtInCatalogue);
    const count = (term: string) => triples.filter(({ predicate }) => predicate.value === term).length;
    expect(count(`${skos}notation`)).toBe(139);
    expect(count(`${skos}broader`)).toBe(119);
    expect(count(`${skos}topConceptOf`)).toBe(20);
    expect(count(`${skos}hasTopConcept`)).toBe(20);
    for (const { code, labels, definition } of builtInCatalogue.entries) {
      expect(about(triples, code, `${skos}prefLabel`).sort()).toEqual(
        [`${labels["en"]!.official}@en`, `${labels["ru"]!.official}@ru`].sort(),
      );
      expect(about(triples, code, `${skos}definition`).sort()).toEqual(
        [`${definition["en"]}@en`, `${definition["ru"]}@ru`].sort(),
      );
    }
  });

  test("no text is two kinds of label of one entry (SKOS, condition S13)", async () => {
    const triples = await triplesOf(small);
    const labels = ["prefLabel", "altLabel", "hiddenLabel"].flatMap((term) =>
      about(triples, "S-1", skos + term),
    );
    expect(new Set(labels).size).toBe(labels.length);
    expect(about(triples, "S-1", `${skos}altLabel`)).toContain("Самое первое@ru");
  });

  test("an entry of the base keeps its address in an extension", async () => {
    const extension = extendCatalogue<string, string>(small, {
      id: "class",
      version: "1",
      prefix: "S2-",
      title: { ru: "Класс" },
      entries: [{ code: "S2-1", parents: ["S-G"], labels: { ru: "Своё", en: "Own" } }],
    });
    const triples = extension.ok ? await triplesOf(extension.value, "https://example.org/") : [];
    const subjects = new Set(triples.map(({ subject }) => subject.value));
    expect(subjects).toContain("https://example.org/school.small/S-1");
    expect(subjects).toContain("https://example.org/class/S2-1");
  });

  test("of two prefixes that fit, the longer one says whose a code is", async () => {
    const extension = extendCatalogue<string, string>(small, {
      id: "class",
      version: "1",
      prefix: "S-9-",
      title: { ru: "Класс" },
      entries: [{ code: "S-9-1", parents: ["S-G"], labels: { ru: "Своё", en: "Own" } }],
    });
    const triples = extension.ok ? await triplesOf(extension.value) : [];
    const subjects = new Set(triples.map(({ subject }) => subject.value));
    expect(subjects).toContain("urn:nastavnik:class:S-9-1");
    expect(subjects).toContain("urn:nastavnik:school.small:S-1");
  });
});

describe("CASE", () => {
  // Required and allowed fields of the published schema of getCFPackage, CASE 1.1.
  const link = ["title", "identifier", "uri"];
  const schema = {
    document: {
      required: ["identifier", "uri", "creator", "title", "lastChangeDateTime"],
      allowed: [
        "frameworkType",
        "caseVersion",
        "officialSourceURL",
        "publisher",
        "description",
        "subject",
        "subjectURI",
        "language",
        "version",
        "adoptionStatus",
        "statusStartDate",
        "statusEndDate",
        "licenseURI",
        "notes",
        "extensions",
      ],
    },
    item: {
      required: ["identifier", "fullStatement", "uri", "lastChangeDateTime"],
      allowed: [
        "alternativeLabel",
        "CFItemType",
        "humanCodingScheme",
        "listEnumeration",
        "abbreviatedStatement",
        "conceptKeywords",
        "conceptKeywordsURI",
        "notes",
        "subject",
        "subjectURI",
        "language",
        "educationLevel",
        "CFItemTypeURI",
        "licenseURI",
        "statusStartDate",
        "statusEndDate",
        "extensions",
      ],
    },
    association: {
      required: [
        "identifier",
        "associationType",
        "uri",
        "originNodeURI",
        "destinationNodeURI",
        "lastChangeDateTime",
      ],
      allowed: ["sequenceNumber", "CFAssociationGroupingURI", "notes", "extensions"],
    },
  };
  const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  const fits = (object: object, { required, allowed }: { required: string[]; allowed: string[] }) => {
    const fields = Object.keys(object);
    expect(required.filter((field) => !fields.includes(field))).toEqual([]);
    expect(fields.filter((field) => ![...required, ...allowed].includes(field))).toEqual([]);
    expect((object as { identifier: string }).identifier).toMatch(identifier);
    expect(() => new URL((object as { uri: string }).uri)).not.toThrow();
  };

  test("is written as agreed", async () => {
    await expect(asJson(toCase(small, { changed }))).toMatchFileSnapshot(
      "../golden/small-catalogue.case.json",
    );
  });

  test.each([small, builtInCatalogue as Catalogue])(
    "$id has the fields the published schema asks for and no others",
    (catalogue) => {
      const { CFDocument, CFItems, CFAssociations, ...rest } = toCase(catalogue, { changed, language: "en" });
      expect(rest).toEqual({});
      fits(CFDocument, schema.document);
      for (const item of CFItems) fits(item, schema.item);
      for (const association of CFAssociations) {
        fits(association, schema.association);
        expect(["isChildOf", "replacedBy"]).toContain(association.associationType);
        expect(Object.keys(association.originNodeURI)).toEqual(link);
        expect(Object.keys(association.destinationNodeURI)).toEqual(link);
      }
    },
  );

  test("every link leads to an object of the package, and no identifier is given twice", () => {
    const { CFDocument, CFItems, CFAssociations } = toCase(builtInCatalogue, { changed });
    const nodes = new Set([CFDocument, ...CFItems].map((object) => object.identifier));
    for (const { originNodeURI, destinationNodeURI } of CFAssociations) {
      expect(nodes).toContain(originNodeURI.identifier);
      expect(nodes).toContain(destinationNodeURI.identifier);
    }
    expect(new Set([...nodes, ...CFAssociations.map((association) => association.identifier)]).size).toBe(
      1 + 139 + 139,
    );
  });

  test("an entry of the base is the same item in an extension", () => {
    const extension = extendCatalogue<string, string>(small, {
      id: "class",
      version: "1",
      prefix: "S2-",
      title: { ru: "Класс" },
    });
    const identifiers = (catalogue: Catalogue) =>
      toCase(catalogue, { changed }).CFItems.map((item) => item.identifier);
    expect(extension.ok && identifiers(extension.value)).toEqual(identifiers(small));
  });

  test("an item says its language and falls back in the open", () => {
    const { CFItems } = toCase(small, { changed, language: "tt" });
    expect(CFItems.map(({ fullStatement, language }) => [fullStatement, language])).toEqual([
      ["Группа", "ru"],
      ["Беренче", "tt"],
      ["Второе", "ru"],
      ["'Третье'", "ru"],
    ]);
  });

  test("a day is not enough, and today is never guessed", () => {
    for (const odd of [
      "2026-09-01",
      "2026-13-45T99:99:99Z",
      "2026-02-29T00:00:00Z",
      "2026-09-01T24:00:00Z",
      "2026-09-01T23:60:00Z",
      "2026-09-01T23:59:60Z",
      "2026-09-01T23:59:59+24:00",
    ])
      expect(() => toCase(small, { changed: odd })).toThrow(RangeError);
    for (const fine of ["2028-02-29T23:59:59.5Z", "2026-09-01T00:00:00+03:00"])
      expect(toCase(small, { changed: fine }).CFDocument.lastChangeDateTime).toBe(fine);
  });

  test("identifiers are UUIDs of version 5, as anybody would make them", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string({ unit: "grapheme", maxLength: 200 }), (space, name) => {
        const hash = createHash("sha1")
          .update(Buffer.from(space.replaceAll("-", ""), "hex"))
          .update(name, "utf8")
          .digest();
        hash[6] = (hash[6]! & 0x0f) | 0x50;
        hash[8] = (hash[8]! & 0x3f) | 0x80;
        const hex = hash.subarray(0, 16).toString("hex");
        expect(uuidOf(space, name).replaceAll("-", "")).toBe(hex);
      }),
      { numRuns: 500 },
    );
    expect(uuidOf("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe(
      "2ed6657d-e927-568b-95e1-2665a8aea6a2",
    );
  });
});

describe("CSV", () => {
  test("is written as agreed", async () => {
    await expect(toCsv(small)).toMatchFileSnapshot("../golden/small-catalogue.csv");
  });

  test.each([{}, { separator: ";" as const, byteOrderMark: true }, { separator: "\t" as const }])(
    "comes back the same with %o",
    (options) => {
      expect(parseCatalogueCsv(toCsv(small, options), small)).toEqual({ ok: true, value: small });
      expect(parseCatalogueCsv(toCsv(builtInCatalogue, options), builtInCatalogue)).toEqual({
        ok: true,
        value: builtInCatalogue,
      });
    },
  );

  test("no cell can be run as a formula", () => {
    for (const separator of [",", ";"] as const) {
      const cells = toCsv(small, { separator })
        .split(/[,;\r\n]/)
        .map((cell) => cell.replace(/^"/, ""));
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });

  test("what a spreadsheet does to a file is understood", () => {
    const edited =
      '\uFEFFkind;code;label:ru:official;selectable;parents;;\ngroup;G;Группа;ЛОЖЬ;;;\n;;;;;;\nitem;G-1;"С ""кавычками""";ИСТИНА;G;;\n';
    const read = parseCatalogueCsv(edited, { ...small, id: "edited", prefix: "G", languages: ["ru"] });
    expect(
      read.ok &&
        read.value.entries.map(({ code, selectable, labels }) => [code, selectable, labels["ru"]?.official]),
    ).toEqual([
      ["G", false, "Группа"],
      ["G-1", true, 'С "кавычками"'],
    ]);
  });

  test("an apostrophe that disarms nothing was meant, and stays", () => {
    const read = parseCatalogueCsv("code,label:ru:official\nA1,'Слово'\nA2,'=Слово\n", {
      ...small,
      prefix: "A",
      languages: ["ru"],
    });
    expect(read.ok && read.value.entries.map(({ labels }) => labels["ru"]?.official)).toEqual([
      "'Слово'",
      "=Слово",
    ]);
  });

  test("a slip in a cell is reported where it stands", () => {
    const rows =
      "code,kind,selectable,replacedBy,label:ru:official,property:size,property:colour\nA,item,maybe,same B,А,большой,red";
    const read = parseCatalogueCsv(rows, { ...small, languages: ["ru"], prefix: "A" });
    expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "csv.unknown-column 6",
      "field.wrong-type entries.0.selectable",
      "field.wrong-type entries.0.replacedBy.0.relation",
      "property.wrong-type entries.0.properties.size",
    ]);
  });

  const plain = { id: "csv", version: "1", title: { ru: "Таблица" }, languages: ["ru"] };
  const found = (text: string, properties = {}) => {
    const read = parseCatalogueCsv(text, { ...plain, properties });
    return read.ok ? read.value.entries.map((one) => one.properties) : read.issues.map(problem);
  };
  const problem = ({ code, path, details }: CatalogueIssue) => [code, path.join("."), details];

  test("a cell beyond the headings is told, an empty one is not", () => {
    expect(found("code,label:ru:official\nA,а\nB,б,,лишнее,и ещё\nC,в,, \n")).toEqual([
      ["csv.beyond-headings", "entries.1", { cell: "лишнее", headings: 2 }],
    ]);
  });

  test("a heading that stands twice is told where it stands again", () => {
    expect(found("code,label:ru:official,, label:ru:official,code,\nA,а,,б,A,\n")).toEqual([
      ["csv.repeated-column", "3", { column: "label:ru:official" }],
      ["csv.repeated-column", "4", { column: "code" }],
    ]);
  });

  test.each([
    ["-0.5", -0.5],
    [" 12 ", 12],
    ["+.5", 0.5],
    ["1e3", 1000],
    ["1e+21", 1e21],
    ["0x10", undefined],
    ["0b1", undefined],
    ["0,5", 0.5],
    [" ", undefined],
    ["1e999", undefined],
    ["Infinity", undefined],
  ])("the cell %j is the number %s", (cell, number) => {
    const text = `code;label:ru:official;property:n\nA;а;${cell}\n`;
    const read = found(text, { n: { type: "number", title: { ru: "Число" } } });
    const wrong = { property: "n", expected: "number", got: "string" };
    expect(read).toContainEqual(
      number === undefined ? ["property.wrong-type", "entries.0.properties.n", wrong] : { n: number },
    );
  });

  test("any text survives the way out and back", () => {
    const text = fc
      .string({
        unit: fc.constantFrom("a", "я", "'", '"', ",", ";", "=", "-", "+", "@", " ", "＝"),
        minLength: 1,
        maxLength: 12,
      })
      .filter((one) => one.trim() !== "");
    const labelled = fc.array(
      fc.record({ official: text, synonym: fc.array(text, { minLength: 1, maxLength: 3 }), plain: text }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(labelled, fc.constantFrom(",", ";", "\t"), (labels, separator) => {
        const catalogue = catalogueOf(labels.map((ru, row) => entry(`A${row}`, { labels: { ru } })));
        expect(parseCatalogueCsv(toCsv(catalogue, { separator: separator as "," }), catalogue)).toEqual({
          ok: true,
          value: catalogue,
        });
      }),
      { numRuns: 500 },
    );
  });

  const allQuoted = (rows: readonly (readonly string[])[], separator: string) =>
    rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join("\n");

  test("a property of any name survives the way out and back", () => {
    const name = fc.string({
      unit: fc.constantFrom("a", " ", "\t", ";", ",", ":", '"', "'", "=", "\n"),
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { maxLength: 4 }),
        fc.constantFrom(",", ";", "\t"),
        (names, separator) => {
          const properties = Object.fromEntries(
            names.map((one) => [one, { type: "text", title: { ru: "Свойство" } } as const]),
          );
          const values = Object.fromEntries(names.map((one, place) => [one, `значение ${place}`]));
          const catalogue = catalogueOf([entry("A", { properties: values })], { properties });
          const [headings = [], first = []] = toRows(catalogue);
          const turned = [[...headings].reverse(), [...first].reverse()];
          for (const text of [
            toCsv(catalogue, { separator: separator as "," }),
            allQuoted(turned, separator),
          ])
            expect(parseCatalogueCsv(text, catalogue)).toEqual({ ok: true, value: catalogue });
        },
      ),
      { numRuns: 500 },
    );
  });

  test("rows are there for those who write spreadsheets themselves", () => {
    const [headings, first] = toRows(small);
    expect(headings?.slice(0, 7)).toEqual([
      "code",
      "kind",
      "parents",
      "selectable",
      "deprecated",
      "retired",
      "replacedBy",
    ]);
    expect(first?.slice(0, 4)).toEqual(["S-G", "group", "", "false"]);
  });
});

test("JSON comes back the same", () => {
  expect(parseCatalogueJson(toJson(small))).toEqual({ ok: true, value: small });
  fc.assert(
    fc.property(anyCatalogue(), (catalogue) => {
      expect(parseCatalogueJson(toJson(catalogue))).toEqual({ ok: true, value: catalogue });
      expect(parseCatalogueCsv(toCsv(catalogue), catalogue)).toEqual({ ok: true, value: catalogue });
    }),
  );
});
