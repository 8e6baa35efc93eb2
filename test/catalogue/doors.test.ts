import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { describeCatalogueIssue } from "nastavnik/ru";
import { describeCatalogueIssue as inEnglish } from "nastavnik/en";
import {
  type Catalogue,
  wordingChanges,
  checkCatalogue,
  checkMapping,
  checkMappings,
  type CodeMapping,
  createCatalogue,
  entryOf,
  extendCatalogue,
  extensionTemplate,
  isCodeOf,
  labelOf,
  mapCodes,
  mappingToBase,
  mappingToCase,
  mappingToSkos,
  parseCatalogueCsv,
  parseExtension,
  parseExtensionCsv,
  searchCatalogue,
  suggestMapping,
  toCase,
  toCsv,
} from "nastavnik/catalogue";
import { describe, expect, test } from "vitest";
import { catalogueOf, entry, group } from "./catalogues.js";

const head = {
  id: "river.difficulties",
  version: "1",
  prefix: "X-R-",
  title: { ru: "Затруднения речного края" },
  languages: ["ru"],
} as const;

function river(entries: readonly unknown[], rest: object = {}) {
  const read = parseExtension({ ...head, ...rest, entries });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return extendCatalogue<string, string>(builtInCatalogue, read.value);
}

describe("an extension in Russian only", () => {
  const written = river([{ code: "X-R-1", parents: ["PD-ORG"], labels: { ru: "Ледоход" } }]);

  test("is accepted, and an entry answers in Russian when asked in English, and says so", () => {
    if (!written.ok) throw new Error(JSON.stringify(written.issues));
    expect(written.value.languages).toEqual(["ru"]);
    expect(labelOf(written.value, "X-R-1", "en")).toEqual({
      text: "Ледоход",
      language: "ru",
      use: "official",
    });
    expect(labelOf(written.value, "PD-ORG", "en")?.language).toBe("en");
    expect(createCatalogue(JSON.parse(JSON.stringify(written.value)))).toEqual({
      ok: true,
      value: written.value,
    });
  });

  test("which names no languages owes those of its base", () => {
    const result = river([{ code: "X-R-1", parents: ["PD-ORG"], labels: { ru: "Ледоход" } }], {
      languages: undefined,
    });
    expect(result.ok ? [] : result.issues).toMatchObject([
      { code: "label.missing", details: { languages: ["en"] } },
    ]);
  });

  test("shares one language with its base, and has labels in every language that it names", () => {
    const tatar = river([{ code: "X-R-1", parents: ["PD-ORG"], labels: { tt: "Боз" } }], {
      languages: ["tt"],
    });
    expect(tatar.ok ? [] : tatar.issues.map(({ code }) => code)).toEqual(["extension.no-common-language"]);
    const both = river([{ code: "X-R-1", parents: ["PD-ORG"], labels: { ru: "Лёд" } }], {
      languages: ["ru", "tt"],
    });
    expect(both.ok ? [] : both.issues).toMatchObject([
      { code: "label.missing", details: { languages: ["tt"] } },
    ]);
  });
});

describe("a sheet of an extension", () => {
  const read = (text: string) => parseExtensionCsv(text, head, builtInCatalogue);

  test("has Russian headings, a separator told to Excel, commas in quotes, parents by name", () => {
    const sheet = read(
      [
        "sep=;",
        "Код;Вид;Родитель;Название;Синонимы;Определение;Уровни образования",
        "X-R-W;группа;;Дорога в школу;;;",
        'X-R-W-01;затруднение;"Дорога в школу, Организация работы";Уроки в ледоход;"распутица, нет переправы";Трудно вести занятия, когда нет дороги.;начальное общее образование; ',
      ]
        .join("\r\n")
        .replace("; \r\n", "\r\n")
        .replace(/; $/, ""),
    );
    if (!sheet.ok) throw new Error(JSON.stringify(sheet.issues));
    const result = extendCatalogue<string, string>(builtInCatalogue, sheet.value);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(entryOf(result.value, "X-R-W-01")).toMatchObject({
      kind: "item",
      parents: ["X-R-W", "PD-ORG"],
      labels: { ru: { official: "Уроки в ледоход", synonym: ["распутица", "нет переправы"] } },
      properties: { "education-levels": ["primary"] },
    });
    expect(searchCatalogue(result.value, "распутицу")[0]?.code).toBe("X-R-W-01");
  });

  test("begins from the template, which is itself a sound extension", () => {
    const sheet = read(extensionTemplate("X-R-"));
    if (!sheet.ok) throw new Error(JSON.stringify(sheet.issues));
    const result = extendCatalogue<string, string>(builtInCatalogue, sheet.value);
    expect(result.ok ? [] : result.issues).toEqual([]);
  });

  test("with an unknown heading, an unknown parent, an open quote or no text is told what is wrong", () => {
    const codes = (text: string) => {
      const sheet = read(text);
      if (!sheet.ok) return sheet.issues.map(({ code }) => code);
      const result = extendCatalogue<string, string>(builtInCatalogue, sheet.value);
      return result.ok ? [] : result.issues.map(({ code }) => code);
    };
    expect(codes("Код;Названье\nX-R-1;а")).toContain("csv.unknown-column");
    expect(codes("Код;Название;Родитель\nX-R-1;а;Нет такой")).toEqual(["parent.unknown"]);
    expect(codes('Код;"Название')).toEqual(["csv.unreadable"]);
    expect(codes("")).toContain("csv.missing-column");
    expect(codes(7 as never)).toContain("field.wrong-type");
    const odd = read("Код;Название;Вид\nX-R-1;а;constructor"); // no inherited name is a word for a kind
    expect(odd.ok ? [] : odd.issues.map(({ details }) => details)).toEqual([
      { expected: "kind", got: "constructor" },
    ]);
    for (const head of [null, undefined, 5, [], "x"])
      for (const text of ["Код;Название\nX-1;а", "Что-то;ещё\n1;2", ""]) {
        const read = parseExtensionCsv(text, head as never, builtInCatalogue);
        const issues = read.ok ? [] : read.issues;
        expect(issues.map(({ code, path }) => [code, path])).toEqual([["field.wrong-type", []]]);
      }
  });

  test("takes a decimal comma for what it is", () => {
    const properties = { km: { type: "number", title: { ru: "Километров" } } } as const;
    const sheet = parseExtensionCsv(
      "Код;Название;Родитель;Километров\nX-R-1;Лёд;PD-ORG;12,5",
      { ...head, properties },
      builtInCatalogue,
    );
    expect(sheet.ok && sheet.value.entries?.[0]?.properties).toEqual({ km: 12.5 });
  });
});

describe("letters lost on the way", () => {
  const codesFor = (label: string) => {
    const result = createCatalogue({
      id: "a",
      version: "1",
      title: { ru: "Проба" },
      languages: ["ru"],
      entries: [entry("A", { labels: { ru: label } })],
    });
    return result.ok ? [] : result.issues.map(({ code }) => code);
  };
  const windows1251 = new TextDecoder("windows-1251");
  const latin1 = (text: string) =>
    text.replace(/[А-я]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x350));

  test.each(["План урока", "Домашнее задание", "новая ёлка", "Щука: сочинение"])(
    "%s read in a wrong encoding is refused",
    (text) => {
      expect(codesFor(text)).toEqual([]);
      expect(codesFor(windows1251.decode(new TextEncoder().encode(text)))).toContain("text.wrong-encoding");
      expect(codesFor(latin1(text))).toContain("text.wrong-encoding");
      expect(codesFor(text.replace("а", "\uFFFD").replace("л", "\uFFFD"))).toContain("text.letters-lost");
    },
  );

  test.each([
    "РФ и СССР",
    "Россия — мои горизонты",
    "№ 5: С…",
    "Çà et là: déjà vu",
    "Җәй, Үзбәк",
    "Їжак",
    "Р. С. «Ф»",
  ])("%s is a text like any other", (text) => {
    expect(codesFor(text)).toEqual([]);
  });
});

describe("a change of meaning", () => {
  const before = catalogueOf([
    group("G"),
    group("H"),
    entry("A", {
      parents: ["G"],
      labels: { ru: { official: "Домашнее задание", synonym: ["уроки на дом"] } },
    }),
  ]);
  const after = (rest: object) =>
    catalogueOf([
      group("G"),
      group("H"),
      entry("A", { parents: ["G"], labels: { ru: "Домашнее задание" }, ...rest }),
    ]);
  const codes = (catalogue: Catalogue) =>
    checkCatalogue(catalogue, { previous: before }).map(({ code }) => code);

  test("is refused, a correction is not, and both stand side by side", () => {
    const changed = after({ labels: { ru: "Форма одежды" }, parents: ["H"] });
    expect(codes(changed)).toEqual(["code.changed-meaning"]);
    expect(wordingChanges(before, changed)).toEqual([
      {
        code: "A",
        field: "label",
        language: "ru",
        before: "Домашнее задание",
        after: "Форма одежды",
        judged: "change",
      },
      { code: "A", field: "parents", before: "G", after: "H", judged: "correction" },
    ]);
    for (const ru of [
      "Домашние задания",
      "Задание на дом",
      { official: "Самоподготовка", synonym: ["Домашнее задание"] },
    ]) {
      expect(codes(after({ labels: { ru } }))).toEqual([]);
    }
    expect(codes(after({ kind: "group" }))).toEqual(["code.changed-meaning"]);
    expect(codes(before)).toEqual([]);
  });

  test("is caught in a sheet that was edited beside the version before", () => {
    const text = toCsv(builtInCatalogue)
      .replace(",Домашнее задание,", ",Форма одежды,")
      .replace("домашняя работа", "");
    expect(text).not.toBe(toCsv(builtInCatalogue));
    const read = parseCatalogueCsv(text, builtInCatalogue, { previous: builtInCatalogue });
    expect(read.ok ? [] : read.issues).toMatchObject([
      {
        code: "code.changed-meaning",
        details: { code: "PD-MET-07", before: "Домашнее задание", after: "Форма одежды" },
      },
    ]);
    expect(
      parseCatalogueCsv(toCsv(builtInCatalogue), builtInCatalogue, { previous: builtInCatalogue }).ok,
    ).toBe(true);
  });
});

describe("a mapping", () => {
  const from = catalogueOf([group("G"), entry("A", { parents: ["G"] }), entry("B", { parents: ["G"] })], {
    id: "from",
  });
  const to = catalogueOf(
    [
      group("H"),
      entry("X", { parents: ["H"] }),
      entry("Y", { parents: ["H"] }),
      entry("Z", { parents: ["H"], retired: true }),
    ],
    { id: "to" },
  );
  const reference = ({ id, version }: Catalogue) => ({ id, version });
  const mapping = (rows: readonly (readonly [string, string, "exact" | "broader" | "narrower"])[]) => ({
    from: reference(from),
    to: reference(to),
    rows: rows.map(([a, b, relation]) => ({ from: a, to: b, relation })),
  });

  test("that its catalogues can have said has no issue", () => {
    expect(
      checkMapping(
        mapping([
          ["A", "X", "exact"],
          ["B", "H", "broader"],
        ]),
        from,
        to,
      ),
    ).toEqual([]);
    expect(checkMapping(mappingToBase(from, from), from, from)).toEqual([]);
  });

  test("that goes round in a circle is told, also over other catalogues and by what stands above", () => {
    const told = (rows: Parameters<typeof mapping>[0]) =>
      checkMapping(mapping(rows), from, to).map(({ code, path }) => [code, path.join(".")]);
    // G is X, A stands under G, and X, under H, would stand under A.
    expect(
      told([
        ["G", "H", "exact"],
        ["A", "H", "narrower"],
      ]),
    ).toEqual([["mapping.circular", "rows.0"]]);
    // The same, where what stands below comes first.
    const upside = catalogueOf([entry("A", { parents: ["G"] }), group("G")], { id: "from" });
    const rows = [
      { from: "G", to: "H", relation: "exact" },
      { from: "A", to: "H", relation: "narrower" },
    ] as const;
    const below = { from: reference(upside), to: reference(to), rows };
    expect(checkMapping(below, upside, to).map(({ code }) => code)).toEqual(["mapping.circular"]);
    // A and B are both X.
    expect(
      told([
        ["A", "X", "exact"],
        ["B", "X", "exact"],
      ]),
    ).toEqual([["mapping.circular", "rows.0"]]);
    const there = mapping([["A", "X", "exact"]]);
    const onwards = {
      from: reference(to),
      to: reference(from),
      rows: [{ from: "X", to: "B", relation: "broader" }],
    } as const;
    const back = {
      from: reference(from),
      to: reference(to),
      rows: [{ from: "B", to: "X", relation: "broader" }],
    } as const;
    const among = (...links: readonly (readonly [CodeMapping, Catalogue, Catalogue])[]) =>
      checkMappings(links.map(([one, a, b]) => ({ mapping: one, from: a, to: b })));
    expect(among([there, from, to], [onwards, to, from])).toEqual([]);
    const [circle, ...others] = among([there, from, to], [onwards, to, from], [back, from, to]);
    expect(others).toEqual([]);
    expect(circle).toEqual({
      code: "mapping.circular",
      path: [0, "rows", 0],
      details: { codes: ["B", "X", "A"].sort(), count: 3 },
    });
    const same = {
      from: reference(to),
      to: reference(from),
      rows: [{ from: "X", to: "B", relation: "exact" }],
    } as const;
    expect(among([there, from, to], [same, to, from]).map(({ code }) => code)).toEqual(["mapping.circular"]);
  });

  test("of a code to one that its catalogue lacks says nothing when codes are counted", () => {
    const odd = mapping([
      ["A", "PD-MTE-99", "exact"],
      ["A", "H", "broader"],
      ["B", "PD-MTE-99", "exact"],
    ]);
    expect(mapCodes(["A", "B"], odd).counts).toEqual({ exact: 2, broader: 0, narrower: 0, lost: 0 });
    expect(mapCodes(["A", "B"], odd, { to })).toMatchObject({
      codes: ["H"],
      counts: { exact: 0, broader: 1, narrower: 0, lost: 1 },
    });
    expect(Object.isFrozen(odd.rows[0])).toBe(false);
  });

  test("goes out to CASE as associations between the items of both packages", () => {
    const changed = "2026-09-01T00:00:00Z";
    const rows = mapping([
      ["A", "X", "exact"],
      ["B", "H", "broader"],
      ["G", "Y", "narrower"],
      ["A", "X", "exact"],
      ["Q", "X", "exact"],
    ]);
    const out = mappingToCase(rows, from, to, { changed });
    expect(
      out.map(({ associationType, originNodeURI, destinationNodeURI, notes }) =>
        [originNodeURI.title, associationType, destinationNodeURI.title, notes].join(" | "),
      ),
    ).toEqual([
      "Название A | exactMatchOf | Название X | exact",
      "Название B | isPartOf | Название H | broader",
      "Название Y | isPartOf | Название G | narrower",
    ]);
    const items = new Set(
      [from, to].flatMap((each) => toCase(each, { changed }).CFItems.map(({ identifier }) => identifier)),
    );
    for (const { originNodeURI, destinationNodeURI } of out) {
      expect(items).toContain(originNodeURI.identifier);
      expect(items).toContain(destinationNodeURI.identifier);
    }
    expect(mappingToCase(mappingToBase(from, from), from, from, { changed })).toEqual([]);
    expect(() => mappingToCase(rows, from, to, { changed: "2026-09-01" })).toThrow(RangeError);
  });

  test.each([
    [[["Q", "X", "exact"]], ["mapping.unknown-code"]],
    [[["A", "PD-MTE-99", "exact"]], ["mapping.unknown-code"]],
    [[["A", "H", "exact"]], ["mapping.exact-unlike"]],
    [
      [
        ["A", "X", "exact"],
        ["A", "Y", "exact"],
      ],
      ["mapping.exact-to-several"],
    ],
    [
      [
        ["A", "X", "exact"],
        ["A", "X", "exact"],
      ],
      ["mapping.repeated-row"],
    ],
    [[["A", "Z", "broader"]], ["mapping.to-retired"]],
  ] as const)("%j is told %j", (rows, codes) => {
    const issues = checkMapping(mapping(rows), from, to);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    for (const issue of issues) {
      expect(describeCatalogueIssue(issue)).toMatch(/\.$/);
      expect(inEnglish(issue)).toMatch(/\.$/);
    }
  });

  test("of another version is told on its side", () => {
    expect(checkMapping({ ...mapping([]), to: { id: "to", version: "2" } }, from, to)).toEqual([
      {
        code: "mapping.other-catalogue",
        path: ["to"],
        details: { side: "to", expected: "to 2", got: "to 1" },
      },
    ]);
  });

  test("is suggested by names, the nearest first, and never for codes that both have", () => {
    const own = catalogueOf(
      [
        entry("A", { labels: { ru: "Родительские собрания" } }),
        entry("B", { labels: { ru: "Ледоход" } }),
        entry("PD-MET-07"),
      ],
      { id: "own" },
    );
    const [first, second, ...others] = suggestMapping(own, builtInCatalogue);
    expect(first).toMatchObject({ from: "A", nearest: [{ to: "PD-FAM-01" }, ...first!.nearest.slice(1)] });
    expect(second).toEqual({ from: "B", nearest: [] });
    expect(others).toEqual([]);
  });

  test("goes out as SKOS, entries of a base are not matched with themselves", () => {
    expect(
      mappingToSkos(
        mapping([
          ["A", "X", "exact"],
          ["A", "H", "broader"],
          ["B", "Y", "narrower"],
          ["Q", "X", "exact"],
        ]),
        from,
        to,
        { root: "https://example.org/" },
      )["@graph"],
    ).toEqual([
      {
        id: "https://example.org/from/A",
        exactMatch: ["https://example.org/to/X"],
        broadMatch: ["https://example.org/to/H"],
      },
      { id: "https://example.org/from/B", narrowMatch: ["https://example.org/to/Y"] },
    ]);
  });
});

test("a code of a catalogue is told from a text that looks like one", () => {
  expect(isCodeOf(builtInCatalogue, "PD-MET-01")).toBe(true);
  for (const other of ["PD-MTE-01", "pd-met-01", "toString", "", undefined, 7])
    expect(isCodeOf(builtInCatalogue, other)).toBe(false);
});
