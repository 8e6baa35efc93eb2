import { expect, test } from "vitest";
import type { PlanFrequency } from "nastavnik/time";
import { readPlanTime } from "nastavnik/time";
import { briefPlan } from "./brief.js";

type Count = readonly [text: string, min: number, max: number];
type Per = readonly [text: string, per: PlanFrequency["per"], every?: number, isRange?: true];

const bounds = {
  none: [""],
  min: ["не реже ", "не реже чем ", "не менее ", "не менее чем ", "минимум "],
  max: ["не чаще ", "не чаще чем ", "не более ", "не более чем ", "максимум ", "до "],
} as const;
const counts: readonly Count[] = [
  ["раз", 1, 1],
  ["1 раз", 1, 1],
  ["одного раза", 1, 1],
  ["однократно", 1, 1],
  ["дважды", 2, 2],
  ["трижды", 3, 3],
  ["2 раза", 2, 2],
  ["2-х раз", 2, 2],
  ["12 раз", 12, 12],
  ["1-2 раза", 1, 2],
  ["3 – 2 раза", 2, 3],
  ["1/2 раза", 1, 2],
  ["два или три раза", 2, 3],
  ["1 до 2 раз", 1, 2],
  ["2 (двух) раз", 2, 2],
  ["2 занятия", 2, 2],
];
const pers: readonly Per[] = [
  ["в день", "day"],
  ["в неделю", "week"],
  ["в мес.", "month"],
  ["/мес", "month"],
  ["за год", "year"],
  ["в учебный год", "year"],
  ["в четверть", "school-quarter"],
  ["в квартал", "quarter"],
  ["в полугодие", "half-year"],
  ["в полгода", "half-year"],
  ["в семестр", "half-year"],
  ["за весь период", "term"],
  ["за весь срок", "term"],
  ["в течение месяца", "month"],
  ["в теч. месяца", "month"],
  ["каждый месяц", "month"],
  ["в каждую четверть", "school-quarter"],
  ["в две недели", "week", 2],
  ["в 3 месяца", "month", 3],
  ["в 1 месяц", "month"],
  ["в 2-3 месяца", "month", 3, true],
];

/** “Not less often” has no most, “not more often” no least; once in two or three months is at least once in three. */
function frequencyOf(
  bound: keyof typeof bounds,
  [, min, max]: Count,
  [, per, every, isRange]: Per,
): PlanFrequency {
  return {
    ...(bound !== "max" && { min }),
    ...(bound !== "min" && !isRange && { max }),
    ...(every !== undefined && { every }),
    per,
  };
}

test("every bound, number of times and unit are read together", () => {
  for (const [bound, words] of Object.entries(bounds) as [keyof typeof bounds, readonly string[]][])
    for (const word of words)
      for (const count of counts)
        for (const per of pers) {
          const text = `${word}${count[0]} ${per[0]}`;
          const { kind, frequency, unread } = readPlanTime(text);
          expect([text, kind, frequency, unread]).toEqual([
            text,
            "recurring",
            frequencyOf(bound, count, per),
            [],
          ]);
        }
});

test.each([
  ["каждую четверть", "1–1 per 1 school-quarter"],
  ["каждую неделю", "1–1 per 1 week"],
  ["каждые две недели", "1–1 per 2 week"],
  ["каждый понедельник", "1–1 per 1 week"],
  ["каждый понедельник и четверг", "2–2 per 1 week"],
  ["по понедельникам, средам и пятницам", "3–3 per 1 week"],
  ["первый вторник месяца", "1–1 per 1 month"],
  ["вторая среда каждого месяца", "1–1 per 1 month"],
  ["1-я и 3-я среда месяца", "2–2 per 1 month"],
  ["первый и третий четверг", "2–2 per 1 month"],
  ["каждый последний четверг месяца", "1–1 per 1 month"],
  ["конец четверти", "1–1 per 1 school-quarter"],
  ["в конце каждой четверти", "1–1 per 1 school-quarter"],
  ["в начале каждого месяца", "1–1 per 1 month"],
  ["по итогам полугодия", "1–1 per 1 half-year"],
  ["по окончании квартала", "1–1 per 1 quarter"],
  ["последняя неделя четверти", "1–1 per 1 school-quarter"],
  ["в последнюю неделю каждого месяца", "1–1 per 1 month"],
])("what comes again and again: %s", (text, read) => {
  expect(briefPlan(readPlanTime(text))).toBe(`recurring; ${read}`);
});

test.each([
  ["третий четверг", "unknown; unread третий четверг"],
  ["2 занятия", "unknown; unread 2 занятия"],
  ["2 р", "unknown; unread 2 р"],
  ["2 раза в триместр", "unknown; unread 2 раза триместр"],
  ["раз в 1,5 месяца", "unknown; unread раз 1,5 месяца"],
  ["раз в 0 недель", "unknown; unread раз 0 недель"],
  ["конец месяца", "month"],
])("how often is not said: %s", (text, read) => {
  expect(briefPlan(readPlanTime(text))).toBe(read);
});
