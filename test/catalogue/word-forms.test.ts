import { expect, test } from "vitest";
import { stemOf, wordsOf } from "../../src/catalogue/word-forms.js";

test.each([
  ["урок", "урок уроку уроки уроков уроками уроках"],
  ["занят", "занятие занятия занятию занятием занятий занятиями"],
  ["домашн", "домашнее домашнего домашним домашние"],
  ["тем", "тема темы теме темами тем"], // three letters are left whatever the ending
  ["сон", "сон"],
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
