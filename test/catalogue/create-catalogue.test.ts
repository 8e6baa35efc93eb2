import { type CatalogueIssue, createCatalogue, extendCatalogue } from "nastavnik";
import {
  type CatalogueIssueCode,
  checkCatalogue,
  checkMapping,
  defineCatalogue,
  diffCatalogues,
  fromSkos,
  type FromSkosOptions,
  mappingToBase,
  type MappingRelation,
  parseCatalogueCsv,
  parseCatalogueJson,
  parseCodeMapping,
  parseExtension,
} from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { describeCatalogueIssue as inEnglish } from "nastavnik/en";
import { describeCatalogueIssue as inRussian } from "nastavnik/ru";
import { describe, expect, test } from "vitest";
import { catalogueOf, definition, entry, group } from "./catalogues.js";

type Found = readonly CatalogueIssue[];

const sound = definition([group("G"), entry("G-1", { parents: ["G"] })]);
const base = catalogueOf(sound.entries, {
  id: "base",
  properties: { size: { type: "number", title: { ru: "Размер" } } },
});
const withEntry = (rest: object): Found =>
  checkCatalogue(definition([group("G"), { ...entry("G-1"), parents: ["G"], ...rest }]));
const withHead = (head: object): Found => checkCatalogue({ ...sound, ...head });
const extending = (rest: object): Found => {
  const result = extendCatalogue(base, {
    id: "x",
    version: "1",
    prefix: "X-",
    title: { ru: "Икс" },
    ...rest,
  });
  return result.ok ? [] : result.issues;
};
const issuesOf = (result: { ok: true } | { ok: false; issues: Found }): Found =>
  result.ok ? [] : result.issues;
const flagProperty = { properties: { sensitive: { type: "boolean", title: { ru: "Чувствительно" } } } };

/** Nobody can read it. */
const thrower = new Proxy(
  {},
  {
    getOwnPropertyDescriptor() {
      throw new Error("no");
    },
    ownKeys() {
      throw new Error("no");
    },
  },
);

const mapped = catalogueOf([
  group("G"),
  ...["A", "B"].map((code) => entry(code, { parents: ["G"] })),
  entry("OLD", { parents: ["G"], retired: true }),
]);

function mapping(
  rows: readonly (readonly [string, string, MappingRelation])[],
  to = { id: "test", version: "1" },
): Found {
  const written = rows.map(([from, code, relation]) => ({ from, to: code, relation }));
  return checkMapping({ from: { id: "test", version: "1" }, to, rows: written }, mapped, mapped);
}

const lostOf = (said: object, options: FromSkosOptions = { language: "ru" }): Found => {
  const concept = { "@id": "x:1", "@type": "skos:Concept", "skos:notation": "1", ...said };
  const read = fromSkos(concept, { id: "t", version: "1", ...options });
  return read.ok ? read.value.lost : read.issues;
};

/** For every code there is: how to break a catalogue so, and where it is reported. */
const broken: Readonly<Record<CatalogueIssueCode, readonly [found: () => Found, path: string]>> = {
  "input.unreadable": [() => checkCatalogue(thrower), ""],
  "json.unreadable": [() => issuesOf(parseCatalogueJson("{")), ""],
  "csv.unreadable": [() => issuesOf(parseCatalogueCsv('code\r\nA\r\n"B', sound)), ""],
  "csv.unknown-column": [
    () => issuesOf(parseCatalogueCsv("code,colour,label:ru:official\r\nA,red,А", sound)),
    "1",
  ],
  "csv.repeated-column": [
    () => issuesOf(parseCatalogueCsv("code,label:ru:official,code\r\nA,А,A", sound)),
    "2",
  ],
  "csv.beyond-headings": [
    () => issuesOf(parseCatalogueCsv("code,label:ru:official\r\nA,А,красный", sound)),
    "entries.0",
  ],
  "csv.missing-column": [() => issuesOf(parseCatalogueCsv("kind\r\nitem", sound)), ""],

  "field.missing": [() => withHead({ version: undefined }), ""],
  "field.wrong-type": [() => withEntry({ selectable: "yes" }), "entries.1.selectable"],
  "field.unknown": [() => withEntry({ parent: "G" }), "entries.1"],
  "list.too-long": [() => withHead({ entries: new Array(1_000_001) }), "entries"],
  "text.empty": [() => withEntry({ labels: { ru: " " } }), "entries.1.labels.ru"],
  "text.too-long": [() => withEntry({ labels: { ru: "я".repeat(201) } }), "entries.1.labels.ru"],
  "text.unreadable": [() => withEntry({ definition: { ru: "a\uD800b" } }), "entries.1.definition.ru"],
  "text.letters-lost": [() => withEntry({ definition: { ru: "Пл\uFFFDн" } }), "entries.1.definition.ru"],
  "text.wrong-encoding": [() => withEntry({ definition: { ru: "РџР»Р°РЅ" } }), "entries.1.definition.ru"],
  "language.malformed": [
    () => withEntry({ labels: { ru: "Да", "по-русски": "Да" } }),
    "entries.1.labels.по-русски",
  ],

  "language.repeated": [() => withHead({ languages: ["ru", "ru"] }), "languages.1"],

  "code.malformed": [() => withEntry({ code: "__proto__" }), "entries.1.code"],
  "code.mixed-alphabets": [() => withEntry({ code: "PД-1" }), "entries.1.code"],
  "code.look-alike": [() => checkCatalogue(definition([entry("AB"), entry("АВ")])), "entries.1.code"],
  "code.repeated": [() => checkCatalogue(definition([entry("A"), entry("A")])), "entries.1.code"],
  "code.reused": [
    () => checkCatalogue(definition([entry("A", { retired: true }), entry("A")])),
    "entries.1.code",
  ],
  "code.removed": [
    () => checkCatalogue(definition([entry("A")]), { previous: catalogueOf([entry("B")]) }),
    "entries",
  ],
  "code.changed-meaning": [
    () =>
      checkCatalogue(definition([entry("A", { labels: { ru: "Форма одежды" } })]), {
        previous: catalogueOf([entry("A", { labels: { ru: "Домашнее задание" } })]),
      }),
    "entries.0.labels",
  ],
  "code.outside-prefix": [() => withHead({ prefix: "G-" }), "entries.0.code"],
  "label.missing": [() => withHead({ languages: ["ru", "en"] }), "entries.0.labels"],

  "parent.unknown": [() => withEntry({ parents: ["G", "GG"] }), "entries.1.parents.1"],
  "parent.cycle": [
    () => checkCatalogue(definition([entry("A", { parents: ["B"] }), entry("B", { parents: ["A"] })])),
    "entries.0.parents",
  ],
  "parent.item-of-group": [
    () =>
      checkCatalogue(
        definition([group("G"), entry("I", { parents: ["G"] }), group("H", { parents: ["I"] })]),
      ),
    "entries.2.parents.0",
  ],
  "entry.orphan": [() => withEntry({ parents: [] }), "entries.1"],
  "property.undeclared": [
    () => checkCatalogue(definition([entry("A", { properties: { colour: "red" } })], flagProperty)),
    "entries.0.properties.colour",
  ],
  "property.redeclared": [
    () => extending({ properties: { size: { type: "text", title: { ru: "Размер" } } } }),
    "properties.size",
  ],
  "property.wrong-type": [
    () => checkCatalogue(definition([entry("A", { properties: { sensitive: "no" } })], flagProperty)),
    "entries.0.properties.sensitive",
  ],
  "property.unknown-value": [
    () =>
      checkCatalogue(
        definition([entry("A", { properties: { level: "constructor" } })], {
          properties: {
            level: { type: "code", title: { ru: "Уровень" }, values: { low: { ru: "Низкий" } } },
          },
        }),
      ),
    "entries.0.properties.level",
  ],
  "replacement.unknown": [
    () => withEntry({ retired: true, replacedBy: [{ code: "G-9", relation: "exact" }] }),
    "entries.1.replacedBy.0",
  ],
  "replacement.circular": [
    () =>
      checkCatalogue(
        definition([
          entry("A", { retired: true, replacedBy: [{ code: "B", relation: "exact" }] }),
          entry("B", { retired: true, replacedBy: [{ code: "A", relation: "exact" }] }),
        ]),
      ),
    "entries.0.replacedBy",
  ],
  "replacement.of-current": [
    () => withEntry({ replacedBy: [{ code: "G", relation: "broader" }] }),
    "entries.1.replacedBy",
  ],

  "extension.id-taken": [() => extending({ id: "base" }), "id"],
  "extension.other-base": [() => extending({ extends: { id: "base", version: "2" } }), "extends"],
  "extension.prefix-taken": [() => extending({ prefix: "G-" }), "prefix"],
  "extension.redefines-code": [
    () => extending({ entries: [entry("G-1", { parents: ["G"] })] }),
    "entries.0.code",
  ],
  "extension.changes-meaning": [
    () => extending({ amendments: [{ code: "G-1", labels: { ru: "Другое" } }] }),
    "amendments.0.labels.ru.official",
  ],
  "extension.no-common-language": [() => extending({ languages: ["tt"] }), "languages"],
  "mapping.other-catalogue": [() => mapping([], { id: "other", version: "1" }), "to"],
  "mapping.unknown-code": [() => mapping([["Q", "A", "exact"]]), "rows.0.from"],
  "mapping.repeated-row": [
    () =>
      mapping([
        ["A", "A", "exact"],
        ["A", "A", "exact"],
      ]),
    "rows.1",
  ],
  "mapping.exact-unlike": [() => mapping([["A", "G", "exact"]]), "rows.0"],
  "mapping.exact-to-several": [
    () =>
      mapping([
        ["A", "A", "exact"],
        ["A", "B", "exact"],
      ]),
    "rows.1",
  ],
  "mapping.circular": [
    () =>
      mapping([
        ["A", "B", "broader"],
        ["B", "A", "broader"],
      ]),
    "rows.0",
  ],
  "hint.same-label": [
    () => withHead({ entries: [entry("A"), entry("B", { labels: { ru: "название  «A»" } })] }),
    "entries.1.labels.ru",
  ],
  "hint.same-as-base": [
    () => {
      const made = extendCatalogue<string, string>(builtInCatalogue, {
        id: "x",
        version: "1",
        prefix: "X-",
        title: { ru: "Своё" },
        languages: ["ru"],
        entries: [{ code: "X-1", parents: ["PD-MET"], labels: { ru: "Домашнее задание" } }],
      });
      return made.ok ? checkCatalogue(made.value) : made.issues;
    },
    `entries.${builtInCatalogue.entries.length}.labels.ru`,
  ],
  "hint.sensitive-unmarked": [
    () =>
      withHead({
        properties: { sensitive: { type: "boolean", title: { ru: "Чувствительно" } } },
        entries: [
          entry("A", { labels: { ru: "Эмоциональное выгорание" } }),
          entry("B", { labels: { ru: "Стрессовые ситуации у детей" }, properties: { sensitive: false } }),
          entry("C", { labels: { ru: "Расстановка парт" } }),
        ],
      }),
    "entries.0.properties",
  ],
  "skos.no-concepts": [() => issuesOf(fromSkos({})), ""],
  "skos.code-made": [() => lostOf({ "skos:notation": undefined }), ""],
  "skos.labels-lost": [() => lostOf({ "skos:prefLabel": ["А", "Б"] }), ""],
  "skos.link-lost": [() => lostOf({ "skos:broader": { "@id": "x:2" } }), ""],
  "skos.context-remote": [() => lostOf({ "@context": "https://example.org/" }), ""],
  "skos.concepts-elsewhere": [
    () =>
      lostOf({
        "@graph": ["s", "s", "t"].map((scheme, at) => ({
          "@id": `x:${scheme}-${at}`,
          "@type": "skos:Concept",
          "skos:notation": `${scheme}-${at}`,
          "skos:inScheme": { "@id": scheme, "@type": "skos:ConceptScheme", "owl:versionInfo": "1" },
        })),
      }),
    "",
  ],
  "skos.texts-lost": [() => lostOf({ "skos:altLabel": "А" }, {}), ""],
  "skos.statements-lost": [() => lostOf({ "skos:note": "А" }), ""],
  "skos.things-lost": [() => lostOf({ "skos:member": { "@type": "skos:Collection" } }), ""],
  "mapping.to-retired": [() => mapping([["A", "OLD", "broader"]]), "rows.0.to"],
  "extension.unknown-code": [
    () => extending({ amendments: [{ code: "G-2", hidden: true }] }),
    "amendments.0.code",
  ],
};

describe.each(Object.entries(broken))("%s", (code, [found, path]) => {
  test("is found where it stands", () => {
    expect(found().map((issue) => [issue.code, issue.path.join(".")])).toContainEqual([code, path]);
  });

  test("is said in both languages with its facts", () => {
    const issue = found().find((one) => one.code === code)!;
    for (const describeIssue of [inRussian, inEnglish]) {
      const sentence = describeIssue(issue);
      const words = ["field", "side"]; // said in words of the language
      expect(sentence).toMatch(/[.!]$/);
      expect(sentence).not.toMatch(/undefined|\[object/);
      for (const [name, fact] of Object.entries(issue.details)) {
        if (typeof fact === "string" && !words.includes(name) && !code.endsWith(".wrong-type"))
          expect(sentence).toContain(fact);
      }
    }
  });
});

test("each comes with the facts that its sentence and its repair need", async () => {
  const lines = Object.entries(broken).flatMap(([code, [found]]) =>
    found()
      .filter((one) => one.code === code)
      .map(({ path, details }) => `${code} at ${JSON.stringify(path)}: ${JSON.stringify(details)}`),
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../golden/catalogue-issues.txt");
});

test.each([
  ["label", { labels: { ru: "Выгорание" } }],
  ["short label", { labels: { ru: { official: "Усталость", short: "Стресс" } } }],
  ["plain label", { labels: { ru: { official: "Усталость", plain: "Тревожусь" } } }],
  ["synonym", { labels: { ru: { official: "Усталость", synonym: ["Утомление", "Депрессия"] } } }],
  ["label of another language", { labels: { ru: "Усталость", en: "Stress at work" } }],
  ["definition", { definition: { ru: "Когда мучает бессонница." } }],
])("a %s that speaks of an inner state is pointed out, unless the entry says what it is", (_, said) => {
  const hintsOf = (rest: object) =>
    checkCatalogue(definition([{ ...entry("A"), ...said, ...rest }], flagProperty)).map(({ code }) => code);
  expect(hintsOf({})).toEqual(["hint.sensitive-unmarked"]);
  expect(hintsOf({ properties: { sensitive: false } })).toEqual([]);
  expect(hintsOf({ retired: true })).toEqual([]);
  expect(hintsOf({ kind: "group" })).toEqual([]);
});

test("a retired entry may be called as its successor is", () => {
  const named = (code: string, rest: object) => entry(code, { labels: { ru: "Урок" }, ...rest });
  const codesOf = (...retired: readonly boolean[]) =>
    checkCatalogue(definition(retired.map((is, k) => named(`C-${k}`, { retired: is })))).map(
      ({ code }) => code,
    );
  expect([codesOf(true, false), codesOf(false, true)]).toEqual([[], []]);
  expect(codesOf(false, true, false)).toEqual(["hint.same-label"]);
});

test("a text may be as long as its limit, in characters as people count them", () => {
  const lengthsOf = (label: string) =>
    withEntry({ labels: { ru: label } }).map(({ code, details }) => [code, details]);
  for (const letter of ["я", "😀"]) {
    expect(lengthsOf(letter.repeat(200))).toEqual([]);
    expect(lengthsOf(letter.repeat(201))).toEqual([["text.too-long", { length: 201, limit: 200 }]]);
  }
});

test("a problem shows at most twenty codes or names, and how many there are", () => {
  const codes = Array.from({ length: 25 }, (_, k) => `C-${k}`);
  const ring = definition(codes.map((code, k) => entry(code, { parents: [codes[(k + 1) % 25]!] })));
  expect(checkCatalogue(ring).map(({ details }) => details)).toEqual([
    { codes: codes.slice(0, 20), count: 25 },
  ]);
  const names = Array.from({ length: 25 }, (_, k) => `p${k}`);
  const properties = Object.fromEntries(
    names.map((name) => [name, { type: "text", title: { ru: "Признак" } }]),
  );
  const one = definition([entry("A", { properties: { other: "нет" } })], { properties });
  expect(checkCatalogue(one).map(({ details }) => details)).toEqual([
    { property: "other", declared: names.slice(0, 20) },
  ]);
});

test("each break breaks nothing else, but for what follows from it", () => {
  const alone = Object.entries(broken).filter(([, [found]]) => found().length === 1);
  const follows = Object.keys(broken).filter((code) => !alone.some(([single]) => single === code));
  expect(follows).toEqual([
    "csv.missing-column",
    "label.missing",
    "skos.concepts-elsewhere",
    "skos.things-lost",
  ]);
});

test("a broken catalogue yields the whole list", () => {
  const issues = checkCatalogue({
    ...definition([entry("A", { parents: ["NONE"] }), entry("A"), entry("Б Б"), { code: 7 } as never]),
    version: 1,
  });
  expect(issues.map(({ code }) => code).sort()).toEqual([
    "code.malformed",
    "code.repeated",
    "field.missing",
    "field.wrong-type",
    "field.wrong-type",
  ]);
  const readable = checkCatalogue(definition([entry("A", { parents: ["NONE"] }), entry("A"), entry("Б Б")]));
  expect(readable.map(({ code }) => code).sort()).toEqual([
    "code.malformed",
    "code.repeated",
    "parent.unknown",
  ]);
});

test("a hint names the codes that were probably meant", () => {
  const [issue] = checkCatalogue(definition([group("PD-MET"), entry("PD-MET-01", { parents: ["PD-MTE"] })]));
  expect(issue).toMatchObject({ code: "parent.unknown", details: { nearest: ["PD-MET"] } });
});

test("what is usual need not be written", () => {
  const catalogue = catalogueOf(sound.entries);
  expect(catalogue.entries[0]).toEqual({
    code: "G",
    kind: "group",
    parents: [],
    labels: { ru: { official: "Название G" } },
    definition: {},
    properties: {},
    selectable: false,
    deprecated: false,
    retired: false,
    replacedBy: [],
  });
  expect(catalogue.entries[1]).toMatchObject({ kind: "item", selectable: true });
});

test("a catalogue is its own input, and JSON keeps all of it", () => {
  const catalogue = catalogueOf(sound.entries, flagProperty);
  const again = createCatalogue(JSON.parse(JSON.stringify(catalogue)));
  expect(again).toEqual({ ok: true, value: catalogue });
});

test("a catalogue shares nothing with its input and cannot be changed", () => {
  const labels = { ru: "Раньше" };
  const entries = [{ code: "A", labels }];
  const catalogue = defineCatalogue({ ...definition([]), entries });
  labels.ru = "Позже";
  entries.push({ code: "B", labels });
  expect(catalogue.entries).toHaveLength(1);
  expect(catalogue.entries[0]?.labels["ru"]?.official).toBe("Раньше");
  expect(() => (catalogue.entries as unknown[]).push(1)).toThrow(TypeError);
  expect(() => Object.assign(catalogue, { id: "other" })).toThrow(TypeError);
  expect(Object.keys(catalogue)).not.toContain("compiled");
});

/** Every object and list in a value, with the way to it. */
function within(value: unknown, path = "value"): readonly (readonly [path: string, object])[] {
  if (typeof value !== "object" || value === null) return [];
  return [
    [path, value],
    ...Object.entries(value).flatMap(([key, inner]: [string, unknown]) => within(inner, `${path}.${key}`)),
  ];
}

test("a value of another type is told in Russian words", () => {
  const said = [
    withHead({ entries: {} }),
    withHead({ title: [] }),
    withEntry({ kind: "GROUP" }),
    withEntry({ selectable: 1 }),
    checkCatalogue(definition([entry("A", { properties: { sensitive: "no" } })], flagProperty)),
  ].map(([issue]) => inRussian(issue!));
  expect(said).toEqual([
    "записи: здесь ожидается список, а записано: объект.",
    "название: здесь ожидается объект, а записано: список.",
    "запись №\u00a02, вид: здесь ожидается «group» или «item», а записано: «GROUP».",
    "запись №\u00a02, «selectable»: здесь ожидается «true» или «false», а записано: «1».",
    "запись №\u00a01, свойства, «sensitive»: у свойства «sensitive» объявлен тип «boolean», а значение — текст.",
  ]);
});

test("what cannot be read is a problem for every reader, and nothing is thrown", () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const getter = {
    ...definition([]),
    entries: [
      {
        ...entry("A"),
        get code() {
          throw new Error("no");
        },
      },
    ],
  };
  const readers = [
    createCatalogue,
    parseExtension,
    parseCodeMapping,
    (input: unknown) => extendCatalogue(base, input as never),
  ];
  for (const read of readers) {
    for (const input of [
      thrower,
      revoked.proxy,
      { ...definition([]), title: revoked.proxy, from: revoked.proxy },
    ]) {
      const answer = read(input);
      expect(answer.ok ? [] : answer.issues.map(({ code }) => code)).toContain("input.unreadable");
    }
  }
  expect(checkCatalogue(getter).map(({ code }) => code)).toEqual(["input.unreadable"]);
  for (const text of [undefined, null, 5] as unknown as readonly string[])
    expect(parseCatalogueJson(text).ok).toBe(false);
});

test("a title says something", () => {
  expect(withHead({ title: {} }).map(({ code, path }) => [code, path])).toEqual([["text.empty", ["title"]]]);
  expect(extending({ title: {} }).map(({ code, path }) => [code, path])).toEqual([["text.empty", ["title"]]]);
});

test.each(["0O", "0О", "3З", "oо"])("the two of %s look the same", ([one, other]) => {
  const issues = checkCatalogue(definition([entry(`1-${one}`), entry(`1-${other}`)]));
  expect(issues.map(({ code }) => code)).toEqual(["code.look-alike"]);
});

test("nothing in a catalogue can be changed, at any depth, nor in what is derived from it", () => {
  const replacedBy = [{ code: "G-1", relation: "exact" as const }];
  const rich = catalogueOf(
    [
      group("G", { definition: { ru: "Заголовок" } }),
      entry("G-1", { parents: ["G"], labels: { ru: { official: "Имя", synonym: ["другое"] } } }),
      entry("G-2", { parents: ["G"], retired: true, replacedBy, properties: { tags: ["a"] } }),
    ],
    {
      extends: [{ id: "base", version: "1" }],
      properties: { tags: { type: "code", many: true, title: { ru: "Метки" }, values: { a: { ru: "А" } } } },
    },
  );
  const extension = { id: "x", version: "1", prefix: "X", title: { ru: "Икс" } };
  const extended = extendCatalogue<string, string>(rich, {
    ...extension,
    entries: [entry("X1", { parents: ["G"] })],
    amendments: [{ code: "G", labels: { tt: "Төркем" } }],
  });
  const mapping = mappingToBase(extended.ok ? extended.value : rich, rich);
  const stored = parseCodeMapping(JSON.parse(JSON.stringify(mapping)));
  const values = [rich, builtInCatalogue, extended, diffCatalogues(rich, rich), mapping, stored];
  const loose = values.flatMap((value) =>
    within("ok" in value && value.ok ? value.value : value).filter(([, one]) => !Object.isFrozen(one)),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
  expect(() => Object.assign(builtInCatalogue.entries[1]!.labels["ru"]!, { official: "Иное" })).toThrow(
    TypeError,
  );
  expect(() => (rich.entries[1]!.parents as string[]).push("Z")).toThrow(TypeError);
});

test("constants that are wrong throw with every problem named", () => {
  expect(() => defineCatalogue(definition([entry("A", { parents: ["B"] })]))).toThrow(
    /problems: 1\nparent\.unknown/,
  );
  const define = () => defineCatalogue(definition([entry("A", { parents: ["B"] }), entry("A")]));
  expect(define).toThrow(RangeError);
  expect(define).toThrow(/code\.repeated at entries\.1\.code[^]*parent\.unknown at entries\.0\.parents\.0/);
});

test.each(["АA", "ВB", "ЕE", "КK", "МM", "НH", "ОO", "РP", "СC", "ТT", "УY", "ХX", "аA", "рp"])(
  "the Cyrillic and the Latin letter of %s look the same",
  ([cyrillic, latin]) => {
    const issues = checkCatalogue(definition([entry(`1${cyrillic}`), entry(`1${latin}`)]));
    expect(issues.map(({ code }) => code)).toEqual(["code.look-alike"]);
  },
);

test("a text may be as long as the limit, and not one character longer", () => {
  expect(withEntry({ labels: { ru: "я".repeat(200) } })).toEqual([]);
  expect(withEntry({ labels: { ru: "я".repeat(201) } })).toHaveLength(1);
});

test("a property declared as a list is a list, and one that is not is none", () => {
  const declared = {
    properties: {
      tags: { type: "text", many: true, title: { ru: "Метки" } },
      note: { type: "text", title: { ru: "Заметка" } },
    },
  };
  const found = (properties: object) =>
    checkCatalogue(definition([entry("A", { properties: properties as never })], declared)).map(
      ({ code }) => code,
    );
  expect(found({ tags: ["a"], note: "b" })).toEqual([]);
  expect(found({ tags: "a" })).toEqual(["property.wrong-type"]);
  expect(found({ note: ["b"] })).toEqual(["property.wrong-type"]);
});

test("what an object inherits is not in it", () => {
  const inherited: unknown = Object.create({ ...entry("A") });
  const issues = checkCatalogue({ ...definition([]), entries: [inherited] });
  expect(issues.map(({ code, details }) => [code, details])).toEqual([
    ["field.missing", { field: "code" }],
    ["field.missing", { field: "labels" }],
  ]);
});

test("a parent named twice is one parent", () => {
  const catalogue = catalogueOf([group("G"), entry("G-1", { parents: ["G", "G"] })]);
  expect(catalogue.entries[1]?.parents).toEqual(["G"]);
});

test("several circles are each reported once", () => {
  const issues = checkCatalogue(
    definition([
      entry("A", { parents: ["B", "D"] }),
      entry("B", { parents: ["A"] }),
      entry("C", { parents: ["C"] }),
      entry("D", { parents: ["B"] }),
      entry("E", { parents: ["A"] }),
    ]),
  );
  expect(issues.map(({ details }) => details)).toEqual([
    { codes: ["A", "B", "D"], count: 3 },
    { codes: ["C"], count: 1 },
  ]);
});

test("a retired code does not come back in a later version", () => {
  const previous = catalogueOf([entry("A", { retired: true }), entry("B"), entry("C", { retired: true })]);
  const later = definition([entry("A"), entry("B", { retired: true }), entry("C", { retired: true })]);
  expect(checkCatalogue(later)).toEqual([]);
  expect(checkCatalogue(later, { previous }).map(({ code }) => code)).toEqual(["code.reused"]);
});

test.each(["", 5, null, undefined])(
  "an entry whose code is %j may be the one that others point at",
  (code) => {
    const entry = (facts: object) => ({ labels: { ru: "Слово" }, ...facts });
    const read = createCatalogue({
      id: "own",
      version: "1",
      title: { ru: "Свой" },
      languages: ["ru"],
      entries: [
        entry({ code, kind: "group" }),
        entry({ code: "A-1", parents: ["A"] }),
        entry({ code: "A-2", parents: ["A"], deprecated: true, replacedBy: [{ code: "A" }] }),
      ],
    });
    const codes = read.ok ? [] : read.issues.map((issue) => issue.code);
    expect(codes.filter((each) => each.endsWith(".unknown"))).toEqual([]);
    expect(codes.length).toBeGreaterThan(0);
  },
);
