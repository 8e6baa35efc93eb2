import { expect, test } from "vitest";
import { rootOf, stemOf, wordsOf } from "../../src/catalogue/word-forms.js";

test.each([
  ["урок", "урок уроку уроки уроков уроками уроках"],
  ["занят", "занятие занятия занятию занятием занятий занятиями"],
  ["домашн", "домашнее домашнего домашним домашние"],
  ["тем", "тема темы теме темами тем"], // three letters are left whatever the ending
  ["сон", "сон"],
  ["оценк", "оценка оценок оценками"], // a vowel comes and goes
  ["ребенк", "ребенок ребенка"],
  ["уровн", "уровень уровни"],
  ["учащ", "учащийся учащихся учащимися"],
  ["lesson", "lesson lessons"],
  ["plan", "plan plans planning planned planner"],
  ["class", "class classes"],
  ["teach", "teach teaches teacher teachers teaching"],
])("%s is the stem of %s", (stem, forms) => {
  for (const form of forms.split(" ")) expect(stemOf(form)).toBe(stem);
});

test("words are letters and digits of any alphabet, in lower case, with ё as е", () => {
  expect(wordsOf("Ёлка-2: «Җәй», 5-й класс!")).toEqual(["елка", "2", "җәй", "5", "й", "класс"]);
  expect(wordsOf(" — ")).toEqual([]);
});

test.each([
  ["план", "план планы планировать планирование планировании"],
  ["оцен", "оценка оценивать оценивание оценить оценочная"],
  ["мотив", "мотивация мотивировать мотивированными"],
  ["сплот", "сплочение сплотить"],
  ["оформ", "оформление оформить"],
  ["школ", "школа школьник"],
])("%s is the root of %s", (root, words) => {
  for (const word of words.split(" ")) expect([word, rootOf(stemOf(word))]).toEqual([word, root]);
});

test("short words and words in Latin letters have no root of their own", () => {
  expect([rootOf("тем"), rootOf("lesson")]).toEqual([undefined, undefined]);
});
