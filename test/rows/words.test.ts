import { describe, expect, test } from "vitest";
import { readWords, readYears, readYesNo, type WordList } from "nastavnik/rows";
import {
  attainedEducations,
  organisationTypes,
  posts,
  qualificationCategories,
  schoolSubjects,
} from "nastavnik/codes";
import { forms, kinds, menteeCategories, roles } from "nastavnik";
import table from "./cells.json" with { type: "json" };

const { cells } = table;

type Example = (typeof cells)[number];

/** What a reader says of a cell, as the file of cells says it. */
function codesIn({ list, text }: Example): readonly string[] {
  if (list === "years") return yearsIn(text);
  if (list === "yes-no") {
    const answer = readYesNo(text);
    return answer === undefined ? [] : [String(answer)];
  }
  const { code, also = [] } = readWords(list as WordList, text);
  return code === undefined ? [] : [code, ...also];
}

function yearsIn(text: string): readonly string[] {
  const months = readYears(text)?.months;
  if (months === undefined) return [];
  if (months.max === undefined) return [`years>=${months.min / 12}`];
  return months.min === 0 && months.max > 0 ? [`years<${months.max / 12}`] : [`years=${months.min / 12}`];
}

const isRight = (example: Example) => {
  const found = codesIn(example);
  // to the month is exact for a decimal part of a year
  return example.list === "years"
    ? example.codes.length === found.length && example.codes.every((code, i) => near(code, found[i] ?? ""))
    : example.codes.length === 0
      ? found.length === 0
      : example.codes[0] === found[0];
};
const near = (a: string, b: string) =>
  a.replace(/[\d.]+/, "") === b.replace(/[\d.]+/, "") &&
  Math.abs(Number(a.replace(/[^\d.]/g, "")) - Number(b.replace(/[^\d.]/g, ""))) < 1 / 12;
const isWrong = (example: Example) => !isRight(example) && codesIn(example).length > 0;

describe.each(["tuned", "open"])("cells of the half that is %s", (half) => {
  const examples = cells.filter((cell) => cell.half === half);

  test("at least 95 % are right, and at most 2 % are given a wrong code", () => {
    expect(examples.length).toBeGreaterThan(60);
    expect(examples.filter((cell) => !isRight(cell)).length / examples.length).toBeLessThan(0.05);
    expect(examples.filter(isWrong).length / examples.length).toBeLessThanOrEqual(0.02);
  });
});

describe.each<
  [WordList, Readonly<Record<string, { ru: string; en: string; alsoCalled?: readonly string[] }>>]
>([
  ["posts", posts],
  ["subjects", schoolSubjects],
  ["qualification", qualificationCategories],
  ["education", attainedEducations],
  ["organisation-types", organisationTypes],
  ["mentee-categories", menteeCategories],
  ["forms", forms],
  ["kinds", kinds],
  ["roles", roles],
])("labels of %s", (list, entries) => {
  test("are read as their own codes in either language, in any case", () => {
    const wrong = Object.entries(entries).flatMap(([code, { ru, en, alsoCalled = [] }]) =>
      [ru, en, ru.toUpperCase(), ...alsoCalled].filter((words) => readWords(list, words).code !== code),
    );
    expect(wrong).toEqual([]);
  });
});

test.each([
  ["posts", "помощник воспитателя"],
  ["posts", "младший воспитатель"],
  ["posts", "заместитель директора по хозяйственной части"],
  ["posts", "заведующий хозяйством"],
  ["posts", "библиотекарь"],
  ["posts", "секретарь учебной части"],
  ["posts", "медицинская сестра, учитель"], // what comes first is no post of the list
  ["organisation-types", "МБОУ Начальная школа – детский сад"], // two kinds in one
  ["qualification", "вторая категория"],
  ["education", "высшее или среднее профессиональное"],
] as const)("a near miss is no match: %s «%s»", (list, words) => {
  expect(readWords(list, words).code).toBeUndefined();
});

test.each([
  ["сред. проф.", "vocational"],
  ["ср.проф.", "vocational"],
  ["сред. спец.", "vocational"],
  ["средне-специальное", "vocational"],
  ["сред. тех.", "vocational"],
  ["сред. общее", "general"],
  ["среднее", "general"],
  ["высш.", "higher"],
])("shortened words of education: «%s» is %s", (words, code) => {
  expect(readWords("education", words).code).toBe(code);
});

test("second posts and subjects of a post are kept in their order", () => {
  expect(readWords("posts", "учитель нач. классов, педагог-организатор")).toEqual({
    code: "teacher",
    also: ["pedagogue-organiser"],
    subjects: ["primary"],
    asWritten: "учитель нач. классов, педагог-организатор",
  });
  expect(readWords("posts", "зам. директора по УВР, учитель химии и биологии")).toMatchObject({
    code: "deputy-head",
    also: ["teacher"],
    subjects: ["chemistry", "biology"],
  });
});

test.each([
  ["учитель химии и биологии", "teacher", [], ["chemistry", "biology"]],
  ["учитель химии и педагог-психолог", "teacher", ["psychologist"], ["chemistry"]],
  ["учитель химии\nпедагог-организатор", "teacher", ["pedagogue-organiser"], ["chemistry"]],
  ["заместитель\nдиректора\nучитель\nхимии", "deputy-head", ["teacher"], ["chemistry"]],
  ["учитель\nначальных\nклассов", "teacher", [], ["primary"]],
  ["педагог\nорганизатор", "pedagogue-organiser", [], []],
  ["педагог-\nпсихолог", "psychologist", [], []],
  ["старший\nвоспитатель", "senior-kindergarten-teacher", [], []],
  ["(математика) (учитель физики)", "teacher", [], ["physics"]],
  ["методист (учитель физики)", "methodologist", ["teacher"], ["physics"]],
  ["методист (преподаватель-организатор ОБЖ)", "methodologist", ["safety-teacher"], []],
])("the parts of «%s»", (text, code, also, subjects) => {
  const found = readWords("posts", text);
  expect([found.code, found.also ?? [], found.subjects ?? []]).toEqual([code, also, subjects]);
});

test.each([
  ["углублённая химия", ["chemistry"]],
  ["основы общей биологии (профиль: физика)", ["biology", "physics"]],
  ["химия и углублённая химия", ["chemistry"]],
])("subjects behind other words: «%s»", (text, codes) => {
  const { code, also = [] } = readWords("subjects", text);
  expect(code === undefined ? [] : [code, ...also]).toEqual(codes);
});

test.each([
  ["не имеет категории", ["none"]],
  ["без категории", ["none"]],
  ["нет", ["none"]],
  ["нет (1 год работы)", ["none"]],
  ["не аттестовывалась", ["none"]],
  ["первая, не высшая", ["first"]],
  ["первая, готовится на высшую", ["first"]],
  ["не первая, высшая", ["highest"]],
  ["без категории (соответствие занимаемой должности)", ["post-suits"]],
  ["1", ["first"]],
  ["1-я", ["first"]],
  ["кв. кат. 1", ["first"]],
  ["не только первая", ["first"]],
  ["первая (не имеет высшей)", ["first"]],
  ["имеет не первую", []],
  ["нет первой категории", []],
  ["не имеет первой категории", []],
  ["без высшей категории", []],
  ["не ниже первой", []],
  ["первая или высшая", []],
  ["готовится на первую", []],
  ["подано заявление на высшую", []],
  ["нет данных", []],
  ["отсутствуют сведения", []],
  ["не указано", []],
  ["1 год", []],
  ["1 чел.", []],
  ["constructor", []],
])("whoever «%s» has %j", (text, codes) => {
  const { code, also = [] } = readWords("qualification", text);
  expect(code === undefined ? [] : [code, ...also]).toEqual(codes);
});

test.each([
  ["mentee-categories", "не молодой специалист", []],
  ["mentee-categories", "новый сотрудник, не молодой специалист", ["new-to-staff"]],
  ["mentee-categories", "практикант без педагогического образования", ["trainee"]],
  ["roles", "бывший наставник", []],
  ["roles", "не куратор, а наставник", ["mentor"]],
  ["kinds", "традиционное, кроме группового", ["traditional"]],
  ["subjects", "математика, не физика", ["mathematics"]],
  ["subjects", "история (кроме права)", ["history"]],
  ["organisation-types", "вне школы", []],
  ["education", "нет высшего", []],
  ["education", "высшее (неоконченное)", []],
  ["education", "среднее специальное, высшее неоконченное", ["vocational"]],
  ["education", "высшее (не педагогическое)", ["higher"]],
] as const)("what is denied is not said: %s, «%s»", (list, text, codes) => {
  const { code, also = [] } = readWords(list, text);
  expect(code === undefined ? [] : [code, ...also]).toEqual(codes);
});

test.each([
  ["директор – учитель", ["head-teacher"]],
  ["учитель — молодой специалист", ["teacher-teacher"]],
  ["работодатель – студент", ["employer-student"]],
  ["учитель – ученик, учитель – родители", ["teacher-pupil", "teacher-parents"]],
  ["учитель – ветер, студент – ученик", ["student-pupil"]],
  ["учитель – студент – ученик", []],
  ["учитель", []],
])("a form by its sides: «%s»", (text, codes) => {
  const { code, also = [] } = readWords("forms", text);
  expect(code === undefined ? [] : [code, ...also]).toEqual(codes);
});

test("Latin letters among Cyrillic ones do not matter", () => {
  expect(readWords("posts", "yчитeль химии").code).toBe("teacher");
});

test("the work grows with the length of the text, and an endless one is not read", () => {
  const long = "учитель, ".repeat(200);
  expect(readWords("posts", long).code).toBe("teacher");
  expect(readWords("posts", "учитель ".repeat(100_000)).code).toBeUndefined();
});

test.each([undefined, null, 5, {}, []])("what is no text is answered: %j", (value) => {
  expect(readWords("posts", value as string)).toEqual({ asWritten: "" });
  expect(readYears(value as string)).toBeUndefined();
  expect(readYesNo(value as string)).toBeUndefined();
});

test.each([
  ["5 лет", 60, 60],
  ["2 года 4 мес", 28, 28],
  ["3–5 лет", 36, 60],
  ["до 3 лет", 0, 36],
  ["не менее 5 лет", 60, undefined],
  ["более 20 лет", 240, undefined],
  ["не более 3 лет", 0, 36],
  ["нет", 0, 0],
  ["1,5 года", 18, 18],
  ["6 мес.", 6, 6],
  ["5+", 60, undefined],
  ["до 1 мес.", 0, 1],
])("«%s» is a length of service", (text, min, max) => {
  expect(readYears(text)?.months).toEqual(max === undefined ? { min } : { min, max });
});

test.each([
  "с 2010 г.",
  "2010",
  "01.09.2010",
  "стаж",
  "5 лет, 6 лет, 7 лет",
  "120 лет",
  "10-5 лет",
  "приказ 12-од",
  "до 0",
  "менее 0 лет",
  "-5",
  "1,234 года",
  "1.2.3",
  "около 5 лет",
])("«%s» is none", (text) => {
  expect(readYears(text)).toBeUndefined();
});
