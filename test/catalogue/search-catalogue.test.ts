import * as fc from "fast-check";
import { labelOf, searchCatalogue } from "nastavnik";
import { nearestCodes } from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { describe, expect, test } from "vitest";
import { oneSlipApart } from "../../src/catalogue/words-alike.js";
import { catalogueOf, entry } from "./catalogues.js";

const codesFor = (words: string, limit = 5) =>
  searchCatalogue(builtInCatalogue, words, { limit }).map(({ code }) => code);

const syllables = ["ра", "бо", "та", "уч", "ник", "мет", "од", "ки", "ом", "les", "son", "ing"];
const word = fc
  .array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(""));
const labelled = fc
  .array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 30 })
  .map((labels) => ({
    labels,
    catalogue: catalogueOf(
      labels.map((words, row) => entry(`C-${row}`, { labels: { ru: words.join(" ") } })),
    ),
  }));

/** What teachers type, and what they mean. */
const typed: readonly (readonly [words: string, code: string])[] = [
  ["домашнее задание", "PD-MET-07"],
  ["ДОМАШНИХ ЗАДАНИЙ", "PD-MET-07"],
  ["родительского собрания", "PD-FAM-01"],
  ["одаренные дети", "PD-PSY-03"],
  ["выгорание", "PD-WEL-03"],
  ["буллинг", "PD-PSY-06"],
  ["травля", "PD-PSY-06"],
  ["нейросеть", "PD-ICT-05"],
  ["ЕГЭ", "PD-SUB-03"],
  ["олимпиада", "PD-SUB-02"],
  ["ФГОС", "PD-STD"],
  ["журнал", "PD-ICT-04"],
  ["разговор с родителями", "PD-FAM-02"],
  ["homework", "PD-MET-07"],
  ["bullying", "PD-PSY-06"],
  ["lesson timing", "PD-MET-02"],
  ["gifted learner", "PD-PSY-03"],
  ["talking with parents", "PD-FAM-02"],
  ["burnout", "PD-WEL-03"],
  ["разновозрастный класс", "PD-WEL-05"],
  ["PD-MET-01", "PD-MET-01"],
  ["pd-met-01", "PD-MET-01"],
  ["РD-МЕТ-01", "PD-MET-01"], // typed with Cyrillic letters
  ["PD-MTE-01", "PD-MET-01"],
  ["pdmet01", "PD-MET-01"],
  ["оценка", "PD-ASM"],
  ["оценка урока", "PD-ASM-01"],
  ["планирование урока", "PD-MET-02"],
];

test.each(typed)("%s finds %s first", (words, code) => {
  expect(codesFor(words)[0]).toBe(code);
});

test("what is found by it, how and how surely", async () => {
  const more = [
    "игра на гитаре",
    "дисцеплина",
    "выгроание класса",
    "PD-MTE",
    "оценивание знаний и умений",
    "работа",
  ];
  const lines = [...typed.map(([words]) => words), ...more].flatMap((words) => [
    words,
    ...searchCatalogue(builtInCatalogue, words, { limit: 6 }).map(({ code, by, strength }) => {
      const { grade, met, asked, share, use, how } = strength;
      return `  ${code} by ${by}: ${grade}, ${met} of ${asked}, ${share}, ${use}, ${how}`;
    }),
  ]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../golden/search-hits.txt");
});

test("ё and е are one letter, and the beginning of a word is enough", () => {
  expect(codesFor("одарённые")).toEqual(codesFor("одаренные"));
  expect(codesFor("демонстрац")).toContain("PD-VOC-03");
  expect(codesFor("homew")).toContain("PD-MET-07");
  for (const code of codesFor("родители")) expect(code).toMatch(/^PD-FAM/);
  expect(codesFor("родительское")).toContain("PD-FAM-01");
  expect(codesFor("оценки")).toEqual(expect.arrayContaining(["PD-ASM", "PD-ASM-01"]));
});

test("a hit says how it was found and is labelled in the language asked for", () => {
  const strength = { grade: "strong", asked: 1, met: 1, share: 1, use: "official", how: "as-written" };
  expect(searchCatalogue(builtInCatalogue, "homework", { language: "ru", limit: 1 })).toEqual([
    { code: "PD-MET-07", label: labelOf(builtInCatalogue, "PD-MET-07", "ru"), by: "words", strength },
  ]);
  expect(searchCatalogue(builtInCatalogue, "PD-MET-7")[0]).toMatchObject({ by: "hint" });
});

test("no entry is found twice", () => {
  for (const words of ["PD-MET-01", "PD-MTE-01", "PD", "урок уроки урока"]) {
    const codes = codesFor(words, 100);
    expect(new Set(codes).size).toBe(codes.length);
  }
});

test("words that are understood get no hint, however much they look like a code", () => {
  const catalogue = catalogueOf([entry("AB-1", { labels: { ru: "О классе AB-2" } }), entry("AB-3")]);
  expect(searchCatalogue(catalogue, "AB-2").map(({ code, by }) => [code, by])).toEqual([
    ["AB-1", "words"],
    ["AB-3", "words"],
  ]);
});

test("a pick-list searches among what may be picked", () => {
  const catalogue = catalogueOf([
    entry("A", { labels: { ru: "Новые слова" }, retired: true }),
    entry("B", { labels: { ru: "Слова" } }),
  ]);
  expect(
    searchCatalogue(catalogue, "слово", { among: { selectable: true } }).map(({ code }) => code),
  ).toEqual(["B"]);
  expect(searchCatalogue(catalogue, "A", { among: { selectable: true } })).toEqual([]);
});

test("nothing is found by nothing", () => {
  for (const words of ["", "   ", "—", "\uD800"]) expect(codesFor(words)).toEqual([]);
  expect(searchCatalogue(builtInCatalogue, "урок", { limit: 0 })).toEqual([]);
});

test.each([
  ["оценок", "PD-ASM"], // a vowel that comes and goes
  ["ошибок", "PD-SUB-04"],
  ["одарённого ребёнка", "PD-PSY-03"],
  ["планировать урок", "PD-MET-02"], // a verb finds its noun
  ["оценивать", "PD-ASM-01"],
  ["естественнонаучная грамотность", "PD-FUN-02"], // written with a hyphen in the title
  ["вне-урочная деятельность", "PD-STD-05"], // and the other way round
  ["онлайн урок", "PD-ICT-03"],
  ["РАС", "PD-INC-01"],
  ["логопед", "PD-PSY-07"],
  ["сплотить класс", "PD-UPB-03"],
  ["санпин", "PD-LAW-06"],
  ["профориентация", "PD-UPB-07"],
  ["дополнительное образование", "PD-SUP"],
])("as teachers type: %s finds %s first", (words, code) => {
  expect(codesFor(words)[0]).toBe(code);
});

test("a few capitals are an abbreviation: no beginning of another word, no slip of it", () => {
  const catalogue = catalogueOf([
    entry("LONG", { labels: { ru: "Распределение" } }),
    entry("SHORT", { labels: { ru: { official: "Аутизм", synonym: ["РАС"] } } }),
    entry("FORMS", { labels: { ru: "Уроки" } }),
  ]);
  const order = (words: string) => searchCatalogue(catalogue, words).map(({ code }) => code);
  expect(order("РАС")).toEqual(["SHORT"]);
  expect(order("рас")).toEqual(["SHORT", "LONG"]);
  expect(order("РАК")).toEqual([]);
  expect(order("УРОК")).toEqual(["FORMS"]); // the lock of capitals was on
  expect(order("РАСПРЕДЕЛЕНИЕ")).toEqual(["LONG"]);
});

describe("one slip of the key", () => {
  test.each([
    ["дисцеплина", "PD-CLM-01"],
    ["мотвация", "PD-CLM-03"],
    ["буллиннг", "PD-PSY-06"],
    ["выгроание", "PD-WEL-03"],
    ["homewrok", "PD-MET-07"],
  ])("%s still finds %s", (words, code) => {
    const [hit] = searchCatalogue(builtInCatalogue, words, { limit: 1 });
    expect(hit).toMatchObject({ code, strength: { how: "slip" } });
  });

  test("is looked for only where a word finds nothing", () => {
    const catalogue = catalogueOf([
      entry("A", { labels: { ru: "слова" } }),
      entry("B", { labels: { ru: "слива" } }),
    ]);
    expect(searchCatalogue(catalogue, "слова").map(({ code }) => code)).toEqual(["A"]);
    expect(searchCatalogue(catalogue, "слвва").map(({ code }) => code)).toEqual(["A", "B"]);
  });

  test("is what a brute search would call one", () => {
    const slips = (a: string, b: string): number => {
      if (a === "" || b === "") return a.length + b.length;
      const swap =
        a[0] === b[1] && a[1] === b[0] && a.length > 1 && b.length > 1
          ? 1 + slips(a.slice(2), b.slice(2))
          : 99;
      const same = (a[0] === b[0] ? 0 : 1) + slips(a.slice(1), b.slice(1));
      return Math.min(swap, same, 1 + slips(a.slice(1), b), 1 + slips(a, b.slice(1)));
    };
    const letters = fc.string({ unit: fc.constantFrom("а", "б", "в"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(oneSlipApart(a, b)).toBe(slips(a, b) === 1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("how strong a hit is", () => {
  const first = (words: string) => searchCatalogue(builtInCatalogue, words, { limit: 1 })[0]?.strength;

  test("all words in one name are strong, a word of several is not", () => {
    expect(first("родительское собрание")).toMatchObject({
      grade: "strong",
      asked: 2,
      met: 2,
      share: 1,
      use: "official",
    });
    expect(first("игра на гитаре")).toMatchObject({ grade: "weak", asked: 2, met: 1, how: "as-written" });
  });

  test("words of a definition alone are never strong", () => {
    const catalogue = catalogueOf([entry("A", { definition: { ru: "Очень редкие слова." } })]);
    expect(searchCatalogue(catalogue, "редкие слова")[0]?.strength).toMatchObject({
      grade: "fair",
      use: "definition",
      share: 0.5,
    });
  });

  test("a code is strong, a hint is not", () => {
    expect(first("PD-MET-01")).toMatchObject({ grade: "strong", use: "code" });
    expect(first("PD-MTE-01")).toMatchObject({ grade: "weak", met: 0 });
  });

  test.each([
    "ремонт автомобиля",
    "кулинарные рецепты",
    "квантовая механика полей",
    "игра на гитаре",
    "разведение кроликов",
  ])("%s has no good answer, and none claims to be one", (words) => {
    for (const { strength } of searchCatalogue(builtInCatalogue, words))
      expect(strength.grade).not.toBe("strong");
  });

  test("shares run from 0 to 1, and no more words are met than asked", () => {
    fc.assert(
      fc.property(labelled, fc.array(word, { minLength: 1, maxLength: 4 }), ({ catalogue }, words) => {
        for (const { strength } of searchCatalogue(catalogue, words.join(" "))) {
          expect(strength.share).toBeGreaterThan(0);
          expect(strength.share).toBeLessThanOrEqual(1);
          expect(strength.met).toBeGreaterThanOrEqual(1);
          expect(strength.met).toBeLessThanOrEqual(strength.asked);
        }
      }),
    );
  });
});

describe("ranking", () => {
  const catalogue = catalogueOf([
    entry("SPOKEN", { labels: { ru: "Речь" }, definition: { ru: "Говорит об уроке" } }),
    entry("FORM", { labels: { ru: "Уроки" } }),
    entry("BEGINNING", { labels: { ru: "Урокомания" } }),
    entry("WHOLE", { labels: { ru: "Урок" } }),
    entry("BOTH", { labels: { ru: "Речь" }, definition: { ru: "Об уроке речь" } }),
    entry("SYNONYM", { labels: { ru: { official: "Занятие", synonym: ["урок"] } } }),
  ]);
  const order = (words: string) => searchCatalogue(catalogue, words).map(({ code }) => code);

  test("a whole word before a form of it, then a synonym, a beginning, a definition with little else to say", () => {
    expect(order("урок")).toEqual(["WHOLE", "FORM", "SYNONYM", "BEGINNING", "BOTH", "SPOKEN"]);
  });

  test("more of the words before fewer, equal ones as the catalogue has them", () => {
    expect(order("речь урок").slice(0, 2)).toEqual(["SPOKEN", "BOTH"]);
    expect(order("речь")).toEqual(["SPOKEN", "BOTH"]);
  });
});

test("every entry that has the word, or a word that begins so, is found", () => {
  fc.assert(
    fc.property(labelled, word, fc.nat(), ({ labels, catalogue }, wanted, cut) => {
      const beginning = wanted.slice(0, Math.max(1, cut % (wanted.length + 1)));
      const found = new Set(
        searchCatalogue(catalogue, beginning, { limit: Infinity }).map(({ code }) => code),
      );
      labels.forEach((words, row) => {
        if (words.some((one) => one.startsWith(beginning))) expect(found).toContain(`C-${row}`);
      });
    }),
    { numRuns: 500 },
  );
});

test("a limit cuts the list and changes nothing else", () => {
  fc.assert(
    fc.property(
      labelled,
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.nat(10),
      ({ catalogue }, words, limit) => {
        const all = searchCatalogue(catalogue, words.join(" "), { limit: Infinity });
        expect(searchCatalogue(catalogue, words.join(" "), { limit })).toEqual(all.slice(0, limit));
      },
    ),
    { numRuns: 500 },
  );
});

test("twenty hits are enough unless more are asked for", () => {
  const many = catalogueOf(Array.from({ length: 30 }, (_, k) => entry(`C-${k}`, { labels: { ru: "Урок" } })));
  expect(searchCatalogue(many, "урок")).toHaveLength(20);
  expect(searchCatalogue(many, "урок", { limit: 25 }).map(({ code }) => code)).toEqual(
    many.entries.slice(0, 25).map(({ code }) => code),
  );
});

test("a wrong code gets the nearest ones", () => {
  expect(nearestCodes(builtInCatalogue, "PD-MTE-01", 1)).toEqual(["PD-MET-01"]);
  expect(nearestCodes(builtInCatalogue, "pd_met_08")).toContain("PD-MET-08");
  expect(nearestCodes(builtInCatalogue, "ПД-МЕТ-01", 0)).toEqual([]);
  expect(nearestCodes(builtInCatalogue, "PD-MET-0")).toHaveLength(3); // unless another number is asked for
  expect(nearestCodes(builtInCatalogue, "совсем другое")).toEqual([]);
});

test("the nearest code is the one a brute search would name", () => {
  const letters = fc.string({ unit: fc.constantFrom("A", "B", "1"), minLength: 3, maxLength: 6 });
  const slips = (a: string, b: string): number => {
    if (a === "" || b === "") return a.length + b.length;
    const swap =
      a[0] === b[1] && a[1] === b[0] && a.length > 1 && b.length > 1 ? 1 + slips(a.slice(2), b.slice(2)) : 99;
    const same = a[0] === b[0] ? 0 : 1;
    return Math.min(
      swap,
      same + slips(a.slice(1), b.slice(1)),
      1 + slips(a.slice(1), b),
      1 + slips(a, b.slice(1)),
    );
  };
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 5 }), letters, (codes, wanted) => {
      const catalogue = catalogueOf(codes.map((code) => entry(code)));
      const near = codes
        .map((code) => ({ code, slips: slips(wanted, code) }))
        .filter((one) => one.slips <= 3 && one.slips < wanted.length)
        .sort((a, b) => a.slips - b.slips || (a.code < b.code ? -1 : 1));
      expect(nearestCodes(catalogue, wanted, 9)).toEqual(near.map(({ code }) => code));
    }),
  );
});
