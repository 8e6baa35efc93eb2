import { expect, test } from "vitest";
import type { MonthBounds } from "nastavnik/time";
import { readPeriod } from "nastavnik/time";
import { brief } from "./brief.js";

type Count = readonly [text: string, low: number, high: number];
type Unit = readonly [text: string, least: (count: number) => number, most: (count: number) => number];
type Bound = readonly [before: string, after: string, side?: "least" | "most"];

const counts: readonly Count[] = [
  ["3", 3, 3],
  ["12", 12, 12],
  ["100", 100, 100],
  ["три", 3, 3],
  ["3-х", 3, 3],
  ["5-ти", 5, 5],
  ["3 (три)", 3, 3],
  ["3 (3)", 3, 3],
  ["полтора", 1.5, 1.5],
  ["2,5", 2.5, 2.5],
  ["2.5", 2.5, 2.5],
  ["3-6", 3, 6],
  ["3 – 6", 3, 6],
  ["3 до 6", 3, 6],
  ["от 3 до 6", 3, 6],
  ["с трех до шести", 3, 6],
];

const days = (length: number): [(count: number) => number, (count: number) => number] => [
  (count) => Math.floor((count * length) / 31), // the longest month has 31 days, the shortest 28
  (count) => Math.ceil((count * length) / 28),
];
const units: readonly Unit[] = [
  ["лет", (count) => 12 * count, (count) => 12 * count],
  ["месяцев", Math.floor, Math.ceil],
  ["мес.", Math.floor, Math.ceil],
  ["недель", ...days(7)],
  ["нед.", ...days(7)],
  ["дней", ...days(1)],
];

const bounds: readonly Bound[] = [
  ["", ""],
  ["на ", ""],
  ["сроком на ", ""],
  ["не менее ", "", "least"],
  ["не менее чем ", "", "least"],
  ["не менее чем на ", "", "least"],
  ["более ", "", "least"],
  ["минимум ", "", "least"],
  ["минимальный срок: ", "", "least"],
  ["минимальный срок – ", "", "least"],
  ["", " и более", "least"],
  ["", " или больше", "least"],
  ["не более ", "", "most"],
  ["не может превышать ", "", "most"],
  ["не превышает ", "", "most"],
  ["менее ", "", "most"],
  ["максимум ", "", "most"],
  ["максимальный срок: ", "", "most"],
];

function monthsOf([, , side]: Bound, [, low, high]: Count, [, least, most]: Unit): MonthBounds {
  if (side === "least") return { min: least(low) };
  return { min: side === "most" ? 0 : least(low), max: most(high) };
}

test("every bound, count and unit are one length; said twice it is the same", () => {
  for (const bound of bounds)
    for (const count of counts)
      for (const unit of units) {
        const text = `${bound[0]}${count[0]} ${unit[0]}${bound[1]}`;
        const months = monthsOf(bound, count, unit);
        const expected = (months.max ?? months.min) > 1_200 ? undefined : months;
        for (const said of [text, `${text} ${text}`])
          expect([said, readPeriod(said).months]).toEqual([said, expected]);
      }
});

test.each([
  // calendar days, and a number that is joined to its unit
  ["90 календарных дней", "duration | - | - | 2..4"],
  ["90-дней", "duration | - | - | 2..4"],
  ["90-календарных дней", "duration | - | - | 2..4"],
  // the letter of a year is one before months alone
  ["1г. 6 мес.", "duration | - | - | 18..18"],
  ["1 г и 6 мес", "duration | - | - | 18..18"],
  ["1 г. 6 дней", "duration | - | - | 0..1"],
  ["2 гг.", "unknown | - | - | -"],
  // years that are counted
  ["3-й год", "relative | - | - | -"],
  ["1, 2 и 3 годы", "relative | - | - | -"],
  ["1 и 2 год работы", "relative | - | - | -"],
  ["1-й год; 2-й год; 3-й год", "relative | - | - | 36..36"],
  ["1-й год; 3-й год", "relative | - | - | -"],
  ["2-й год; 3-й год", "relative | - | - | -"],
  ["1-й год; 2-3-й годы; 5-й год", "relative | - | - | -"],
  ["31 год", "duration | - | - | 372..372"],
  ["111 год", "unknown | - | - | -"],
  ["второй год 3 месяца", "duration | - | - | 3..3"],
  ["2 год работы 3 месяца", "duration | - | - | 3..3"],
  ["2 год 3 месяца", "duration | - | - | 3..3"],
  ["полгода 3 месяца", "unknown | - | - | -"],
  // years of a school
  ["2 учебных года 2 учебных года", "academic-year | - | - | 21..24"],
  ["0 учебных лет", "unknown | - | - | -"],
  ["на 20учебный год", "template | - | - | -"],
  ["на 20 учебный год", "academic-year | - | - | 237..240"],
  // figures: how many, and what may stand between them
  ["999 дней", "duration | - | - | 32..36"],
  ["1234 дня", "unknown | - | - | -"],
  ["2 .5 месяца", "unknown | - | - | -"],
  ["2. 5 месяца", "unknown | - | - | -"],
  ["2,6 месяца", "unknown | - | - | -"],
  ["3 (три года", "unknown | - | - | -"],
  ["3 – х месяцев", "unknown | - | - | -"],
  ["п41 месяц", "unknown | - | - | -"],
  ["по3 месяца", "duration | - | - | 0..3"],
  ["1 - е полугодие 2024/25", "academic-year | 2024-09-01 | 2024-12-20..2024-12-31 | 3..4"],
  ["1 – и полугодие 2024/25", "academic-year | 2024-09-01..2025-08-31 | 2024-09-01..2025-08-31 | 0..12"],
  ["2021-2024 г.г. 3 года", "year | 2021-01-01..2021-12-31 | 2024-01-01..2024-12-31 | 36..36"],
  // a place in a row is no length
  ["7-я неделя мая", "unknown | - | - | -"],
  ["13-я неделя", "unknown | - | - | -"],
  ["13 неделя", "unknown | - | - | -"],
  ["11 неделя", "unknown | - | - | -"],
  ["21 неделя", "duration | - | - | 4..6"],
  ["7 недель", "duration | - | - | 1..2"],
  // one of a unit, without a number
  ["на неделю", "duration | - | - | 0..1"],
  ["от недели", "unknown | - | - | -"],
  ["срок – год", "duration | - | - | 12..12"],
  ["2025 – год", "unknown | - | - | -"],
  ["год и больше", "duration | - | - | 12.."],
  ["год и свыше", "unknown | - | - | -"],
])("%s", (text, reading) => {
  expect(brief(readPeriod(text))).toBe(reading);
});
