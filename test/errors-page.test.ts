import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Language } from "nastavnik";
import * as english from "nastavnik/en";
import * as russian from "nastavnik/ru";
import type { Advice } from "./support/advice/advice.js";
import { catalogueSamples, instrumentSamples } from "./support/advice/catalogue.js";
import { findingAdvice } from "./support/advice/findings.js";
import { inputSamples, tableSamples } from "./support/advice/input.js";
import {
  exclusionAdvice,
  faultSamples,
  historySamples,
  orderSample,
  profileSamples,
  publicationAdvice,
  refusalSamples,
  reportSamples,
} from "./support/advice/others.js";
import { reasonAdvice } from "./support/advice/reasons.js";
import { root } from "./support/sources.js";

const pages = { en: `${root}docs/errors.md`, ru: `${root}docs/ru/errors.md` } as const;
const speech = { en: english, ru: russian } as const;

/** A code, what is said of it, and what to do. */
type Line = readonly [code: string, said: string, advice: Advice];

test.each(["en", "ru"] as const)(
  "the page in %s has every code, its sentence and what to do",
  async (language) => {
    await expect(pageIn(language)).toMatchFileSnapshot(pages[language]);
  },
);

test("no advice is given twice in one section under one code, and all of it is in its language", () => {
  for (const { lines } of sectionsIn("ru")) {
    expect(new Set(lines.map(([code]) => code)).size).toBe(lines.length);
    for (const [code, , { ru, en }] of lines) {
      expect(ru, code).toMatch(/[а-яё]/i);
      expect(en.replace(/`[^`]*`/g, ""), code).not.toMatch(/[а-яё]/i);
      expect(`${ru}${en}`, code).not.toMatch(/undefined|\|/);
    }
  }
});

function pageIn(language: Language): string {
  const { title, about, head } = words[language];
  const sections = sectionsIn(language).map(({ heading, note, lines }) => {
    const rows = lines.map(([code, said, advice]) => `| \`${code}\` | ${cell(said)} | ${advice[language]} |`);
    return [`## ${heading[language]}`, "", note[language], "", head, "| --- | --- | --- |", ...rows].join(
      "\n",
    );
  });
  return [`# ${title}`, "", about, "", sections.join("\n\n"), ""].join("\n");
}

const cell = (text: string) => (text === "" ? "–" : text.replaceAll("|", "/").replace(/\s*\n\s*/g, " "));

const words = {
  en: {
    title: "Errors",
    about: `Everything the library may answer with instead of a value: the code, its sentence with facts made up for this page, and what to do.
The tests write the page, and a code without advice does not compile. Every problem is \`{ code, path?, details }\`.`,
    head: "| code | what it says | what to do |",
  },
  ru: {
    title: "Ошибки",
    about: `Всё, чем библиотека может ответить вместо значения: код, фраза с придуманными фактами и что делать. Страницу пишут тесты, код без
совета не компилируется. Любая проблема — это \`{ code, path?, details }\`.`,
    head: "| код | что говорит | что делать |",
  },
} as const;

type Section = {
  readonly heading: Readonly<Record<Language, string>>;
  readonly note: Readonly<Record<Language, string>>;
  readonly lines: readonly Line[];
};

function sectionsIn(language: Language): readonly Section[] {
  const say = speech[language];
  const told = (sentences: ReadonlyMap<string, string>, advice: Readonly<Record<string, Advice>>) =>
    Object.keys(advice)
      .sort()
      .map((code): Line => [code, sentences.get(code) ?? "", advice[code] as Advice]);
  const made = (
    samples: Readonly<Record<string, Advice & { readonly details: object }>>,
    sentence: (problem: never) => string,
    pathOf: (code: string) => readonly (string | number)[] = () => [],
  ) =>
    Object.entries(samples).map(([code, { details, ru, en }]): Line => {
      const problem = { ...details, code, path: pathOf(code), details };
      return [code, sentence(problem as never), { ru, en }];
    });
  const place = (code: string) => {
    if (code.startsWith("table")) return [];
    if (code.startsWith("column")) return [-1, 2];
    return code.startsWith("row") ? [3] : [3, 2];
  };
  return [
    {
      heading: { en: "Input", ru: "Ввод" },
      note: {
        en: "`parse…`, `standardSchemaOf`; said by `describeIssue`, and by `describeIssueOf(record)` with the record's own names.",
        ru: "`parse…`, `standardSchemaOf`; фразы — `describeIssue`, а `describeIssueOf(record)` называет поля именами записи.",
      },
      lines: made(inputSamples, say.describeIssue),
    },
    {
      heading: { en: "Tables", ru: "Таблицы" },
      note: {
        en: "`readTable`; said by `describeTableIssue`.",
        ru: "`readTable`; фразы — `describeTableIssue`.",
      },
      lines: made(tableSamples, say.describeTableIssue, place),
    },
    {
      heading: { en: "Findings", ru: "Замечания" },
      note: {
        en: "`check…`; said by `describeFinding`. Acts and dates stand in [rules](rules.md).",
        ru: "`check…`; фразы — `describeFinding`. Документы и даты — в [правилах](rules.md).",
      },
      lines: told(ruleSentences(language), findingAdvice),
    },
    {
      heading: { en: "Refusals", ru: "Отказы" },
      note: {
        en: "Reasons of a refused command, as `decide` gives them; said by `describeRefusal`, the remedy by `describeRemedy`.",
        ru: "Причины отказа команды, как их даёт `decide`; фразы — `describeRefusal`, совет — `describeRemedy`.",
      },
      lines: told(reasonSentences(language), reasonAdvice),
    },
    {
      heading: { en: "Histories", ru: "Истории" },
      note: {
        en: "`readHistory`, `replay`, `stateOn`; said by `describeHistoryFault`.",
        ru: "`readHistory`, `replay`, `stateOn`; фразы — `describeHistoryFault`.",
      },
      lines: made(historySamples, say.describeHistoryFault),
    },
    {
      heading: { en: "Profiles", ru: "Профили" },
      note: {
        en: "`profileOn`; said by `describeConflict`.",
        ru: "`profileOn`; фразы — `describeConflict`.",
      },
      lines: made(withOverlay(profileSamples), say.describeConflict),
    },
    {
      heading: { en: "Matching: why not", ru: "Подбор: почему нельзя" },
      note: {
        en: "`explainPair`, `whyNot`, `diagnose`; said by `explainText`.",
        ru: "`explainPair`, `whyNot`, `diagnose`; фразы — `explainText`.",
      },
      lines: Object.entries(exclusionAdvice).map(([code, advice]): Line => {
        const excluded = { excluded: [code], locked: false, score: 0, certainty: 0, parts: [] };
        return [code, say.explainText(excluded as never, []), advice];
      }),
    },
    {
      heading: { en: "Matching: refusals", ru: "Подбор: отказы" },
      note: {
        en: "`matching.refusal`; said by `describeMatchingRefusal`.",
        ru: "`matching.refusal`; фразы — `describeMatchingRefusal`.",
      },
      lines: made(refusalSamples, say.describeMatchingRefusal),
    },
    {
      heading: { en: "Matching: faults", ru: "Подбор: ошибки" },
      note: {
        en: "`verifyMatching`; said by `describeFault`.",
        ru: "`verifyMatching`; фразы — `describeFault`.",
      },
      lines: made(faultSamples, say.describeFault),
    },
    {
      heading: { en: "Reports", ru: "Отчёты" },
      note: {
        en: "`mergeReports`, `mergeAll`, said by `describeConflict`; `mergeOrders`, said by `describeOrderConflict`.",
        ru: "`mergeReports`, `mergeAll`, фразы — `describeConflict`; `mergeOrders`, фразы — `describeOrderConflict`.",
      },
      lines: [
        ...made(reportSamples, say.describeConflict),
        ...made({ "orders.overlap": orderSample }, say.describeOrderConflict),
      ],
    },
    {
      heading: { en: "Publications", ru: "Публикации" },
      note: {
        en: "`verifyPublication`, for whoever checks a proof: without sentences.",
        ru: "`verifyPublication`, для того, кто проверяет доказательство: без фраз.",
      },
      lines: told(new Map(), publicationAdvice),
    },
    {
      heading: { en: "Catalogues", ru: "Каталоги" },
      note: {
        en: "`createCatalogue`, `extendCatalogue`, `checkCatalogue`, CSV and mappings; said by `describeCatalogueIssue`.",
        ru: "`createCatalogue`, `extendCatalogue`, `checkCatalogue`, CSV и соответствия; фразы — `describeCatalogueIssue`.",
      },
      lines: made(catalogueSamples, say.describeCatalogueIssue),
    },
    {
      heading: { en: "Questionnaires", ru: "Анкеты" },
      note: {
        en: "`createInstrument`, `checkInstrument`; said by `describeInstrumentIssue`. Faults of shape are those of catalogues.",
        ru: "`createInstrument`, `checkInstrument`; фразы — `describeInstrumentIssue`. Ошибки формы — те же, что у каталогов.",
      },
      lines: made(instrumentSamples, say.describeInstrumentIssue),
    },
  ];
}

function withOverlay(samples: typeof profileSamples) {
  return Object.fromEntries(
    Object.entries(samples).map(([code, { details, ...advice }]) => [
      code,
      { ...advice, details: { overlay: "school-12", ...details } },
    ]),
  );
}

/** The first sentence of each code on a page for proofreaders. */
function sentencesOf(file: string, code: RegExp, language: Language): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>();
  for (const part of readFileSync(`${root}test/golden/${file}`, "utf8").split(code).slice(1)) {
    const [name = ""] = part.split(/[\n`]/);
    const said = Array.from(part.matchAll(/^- (.+)$/gm), ([, text = ""]) => text);
    const text = said[language === "ru" ? 0 : 1];
    if (text !== undefined && !sentences.has(name)) sentences.set(name, text);
  }
  return sentences;
}

function ruleSentences(language: Language): ReadonlyMap<string, string> {
  return sentencesOf("rule-sentences.md", /^### /m, language);
}

function reasonSentences(language: Language): ReadonlyMap<string, string> {
  const all = sentencesOf("lifecycle-sentences.md", /^`(?=[a-z-]+\.[a-z-]+`$)/m, language);
  return new Map(
    [...all].map(([code, text]) => [code, text.replace(/^(Нельзя начать|Cannot start): /, "… ")]),
  );
}
