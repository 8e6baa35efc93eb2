import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import * as english from "nastavnik/en";
import { builtInCriteria } from "nastavnik/matching";
import * as russian from "nastavnik/ru";
import { faultsOfRussian } from "../support/russian-grammar.js";
import * as spoken from "../support/spoken.js";
import { functionsOf, type Pools } from "../support/values-of-type.js";

// Every function of ru and en is called with what its types allow: each code of a union, each number that takes another form of
// a noun, empty lists, codes that nobody knows. A function or a code that is new is asked without a line here.

/** Words that only a caller can have written; a sentence may say them, between quotes or not. */
const own = ["own.zz-new", "zz-new", "Zz2", "слово"];
/** What the author of a catalogue or of an instrument types; said in quotes only. */
const typed =
  /«(?:retired: true|sensitive|languages|parents|properties|deprecated|retired|extends|broader|narrower|exact|related|group|item|true|false|boolean|number|text|code|ru|person:ключ)»/g;
/** What only the caller's program knows: no sentence of a rule or command says it. */
const refs = ["zzref", "organisation:zz-new", "person:zz-new", "mentor:zz-new", "mentee:zz-new"];

/** Texts that a property may hold, where not anything will do. */
const known: Readonly<Record<string, readonly string[]>> = {
  machine: ["program", "assignment", "pairing"],
  post: ["teacher", "deputy-head", "zz-new"],
  missing: ["photo", "post", "zz-new"],
  to: ["zz-new"],
  field: ["zz-new"],
  language: ["Zz2"],
  languages: ["Zz2"],
};
const refFields =
  /^(?:ref|of|mentor|mentee|person|curator|first|second|program|previous|assignment|meeting|activity|activities|difficulties|among|these)$/;

const whole = [0, 1, 2, 5, 11, 21, 22, 101];

const pools: Pools = {
  numbers: (property) => (/^(?:path|index|firstRow)$/.test(property) ? whole : [...whole, 1.5]),
  texts: (property) => known[property] ?? (refFields.test(property) ? ["zzref"] : own),
  given: {
    Catalogue: fc.constant(builtInCatalogue),
    Criterion: fc.constantFrom(...builtInCriteria(builtInCatalogue)),
    CalendarDate: fc.constantFrom("2025-09-01", "2026-02-28", "2024-12-31"),
  },
};

const ofEntry = functionsOf("src/entry/ru.ts", pools);
const wrapped = functionsOf("test/support/spoken.ts", pools);
const silent = new Set(["labelOfCode"]); // says the label of a list that the caller hands in

type Speaker = (...args: readonly unknown[]) => string | readonly string[];

const functions = [...ofEntry.keys()]
  .filter((name) => !silent.has(name))
  .map((name) => {
    const wrapper = (
      spoken as unknown as Readonly<Record<string, ((value: unknown) => spoken.Said) | undefined>>
    )[name];
    const calls = (wrapper ? wrapped : ofEntry).get(name) ?? [];
    const [ru, en] = [russian, english].map(
      (entry) => (entry as unknown as Readonly<Record<string, Speaker | undefined>>)[name],
    );
    const say = (args: readonly unknown[]): spoken.Said =>
      wrapper ? wrapper(args[0]) : { ru: ru?.(...args) ?? "", en: en?.(...args) ?? "" };
    return { name, calls, say };
  });

describe("the reader of Russian", () => {
  test.each([
    ..."срок 1 месяцев|до 2 месяца|21 правил|1,5 месяцев|2 обязательное мероприятие|5 ворон".split("|"),
    ..."1 мероприятие не проведены|поле «reason»|день 2025-09-01|не хватает: ; всего|список ()".split("|"),
    ..."75 %|2025 г.|№ 5|два  пробела|«категория «первая»»|балл 1.5|undefined".split("|"),
  ])("finds fault with “%s”", (said) => {
    expect(faultsOfRussian(said)).not.toEqual([]);
  });

  test.each([
    ..."от 3 до 12 месяцев|до 1 года|20 лет против 1 года|о 2 пунктах|по 2 затруднениям".split("|"),
    ..."21 правило|1 сентября 2025\u00a0г.|75\u00a0%|№\u00a05|«категория „первая“»|статья 351.8 ТК РФ".split(
      "|",
    ),
  ])("finds none with “%s”", (said) => {
    expect(faultsOfRussian(said)).toEqual([]);
  });
});

describe.each(functions)("what $name says", ({ name, calls, say }) => {
  test(`is whole Russian and English (${String(calls.length)} kinds of things)`, () => {
    const found = new Map<string, string>();
    for (const args of calls) {
      fc.assert(
        fc.property(fc.tuple(...args), (values) => {
          const { ru, en } = say(values);
          for (const sentence of [ru].flat()) {
            const heard = name.startsWith("describeFinding") || name.startsWith("describeRe") ? [] : refs;
            for (const fault of faultsOfRussian(
              sentence.replace(/Issue/.test(name) ? typed : /$^/, "«своё»"),
              [...own, ...heard],
            ))
              found.set(fault, sentence);
          }
          for (const sentence of [en].flat())
            for (const fault of faultsOfEnglish(sentence)) found.set(fault, sentence);
        }),
        { numRuns: 60 },
      );
    }
    expect([...found].map(([fault, sentence]) => `${fault} ← ${sentence}`)).toEqual([]);
  });
});

function faultsOfEnglish(text: string): readonly string[] {
  const said = [...refs, ...own].reduce((rest, word) => rest.replaceAll(word, "own"), text);
  const patterns: readonly RegExp[] = [
    /undefined|NaN|\[object|Infinity/,
    /(?<!such as )\d{4}-\d\d-\d\d/,
    /[а-яё]/i,
    /[:;,]\s*(?:[;.,:)]|$)|\(\s*\)|“\s*”/m,
    / {2}|^ | $/m,
    /\d %/,
    /\b[a-z]+[A-Z]\w*/,
    /\b1 (?:mentees|months|years|days|seats|rules|activities|difficulties|numbers|elements|characters|participants)\b/,
    /(?<![\d.,])(?:0|2|5|11|21|22|101|1\.5) (?:mentee|month|year|day|seat|rule|activity|difficulty|element|character|participant)\b/,
  ];
  return patterns.flatMap((pattern) => pattern.exec(said)?.[0] ?? []);
}
