import { calendarDate, federalProfile, readPeriod, termLimits, termVerdict } from "nastavnik";
import type { TermMonths, TermVerdict } from "nastavnik/rules";
import type { DayBounds, PeriodPrecision, PeriodReading } from "nastavnik/time";
import type { Page } from "../page.js";
import { answerPlace, button, dayInWords, el, field, input, said, table } from "../parts.js";

const examples = [
  "с 1 сентября 2025 г. по 15 ноября 2025 г.",
  "2025/2026 учебный год",
  "с 01.09.2025 по 30.11.2025",
  "на три года",
  "до конца мая 2026",
];

const verdicts: Readonly<Record<TermVerdict, readonly [text: string, look: "good" | "bad" | "doubt"]>> = {
  within: ["Срок подходит.", "good"],
  "too-short": ["Срок слишком короткий.", "bad"],
  "too-long": ["Срок слишком длинный.", "bad"],
  undecided: [
    "Сказать нельзя: слова допускают и подходящие дни, и неподходящие, или их слишком мало.",
    "doubt",
  ],
};

const precisions: Readonly<Record<PeriodPrecision, string>> = {
  day: "названы дни",
  month: "названы месяцы",
  "academic-year": "назван учебный год",
  "year-pair": "названы два года; что они значат, не сказано",
  year: "назван год",
  duration: "названа только длительность",
  open: "одна сторона открыта",
  relative: "отсчёт не от календаря",
  template: "бланк не заполнен",
  unknown: "слова не поняты",
};

/** A term in words, its reading, and the days that would still be lawful. */
export const termPage: Page = {
  id: "term",
  title: "Срок программы",
  lead: "Напишите срок так, как он стоит в документе. Страница скажет, что из него известно, подходит ли он, и назовёт пограничные дни.",
  draw(place) {
    const text = input("text", examples[0]);
    const { term } = federalProfile(calendarDate("2025-09-01"));
    const min = input("number", String(term.minMonths));
    const max = input("number", String(term.maxMonths));
    const answer = answerPlace();
    const tell = (): void => {
      const months = { minMonths: Number(min.value), maxMonths: Number(max.value) };
      answer.replaceChildren(...answerTo(text.value, months));
    };
    for (const control of [text, min, max]) control.addEventListener("input", tell);
    const tries = examples.map((example) =>
      button(example, () => {
        text.value = example;
        tell();
      }),
    );
    place.append(
      field("Срок", text),
      el("div", {}, ...tries),
      el(
        "div",
        { class: "row" },
        field("Не меньше месяцев", min, "по письму АЗ-1128/08 — 3"),
        field("Не больше месяцев", max, "по письму АЗ-1128/08 — 12; регион и школа могут сузить"),
      ),
      answer,
    );
    tell();
  },
};

function answerTo(text: string, months: TermMonths): readonly HTMLElement[] {
  const { minMonths, maxMonths } = months;
  if (![minMonths, maxMonths].every((each) => Number.isInteger(each) && each >= 0 && each <= 1200))
    return [said("Число месяцев — целое, от 0 до 1200.", "bad")];
  if (minMonths > maxMonths) return [said("Наименьшее число месяцев больше наибольшего.", "bad")];
  const period = readPeriod(text);
  const [words, look] = verdicts[termVerdict(period, months)];
  return [
    said(words, look),
    table(
      ["Что прочитано", ""],
      [
        ["Как сказано", precisions[period.precision]],
        ["Начинается", boundsInWords(period.starts)],
        ["Заканчивается", boundsInWords(period.ends)],
        ["Месяцев", lengthInWords(period.months)],
      ],
    ),
    el("h2", {}, "Пограничные дни"),
    ...limitsOf(period, months),
  ];
}

function limitsOf({ starts }: PeriodReading, months: TermMonths): readonly HTMLElement[] {
  if (starts === undefined) return [el("p", {}, "Первый день неизвестен, поэтому их не назвать.")];
  const days = [...new Set([starts.earliest, starts.latest])];
  try {
    const rows = days.map((day) => {
      const { earliestEnd, latestEnd } = termLimits(day, months);
      return [dayInWords(day), dayInWords(earliestEnd), dayInWords(latestEnd)];
    });
    return [table(["Если начать", "закончить не раньше", "и не позже"], rows)];
  } catch {
    return [el("p", {}, "Они за краем календаря.")]; // beyond the year 9999
  }
}

function boundsInWords(bounds: DayBounds | undefined): string {
  if (bounds === undefined) return "не сказано";
  const { earliest, latest } = bounds;
  return earliest === latest
    ? dayInWords(earliest)
    : `не раньше ${dayInWords(earliest)} и не позже ${dayInWords(latest)}`;
}

function lengthInWords(months: PeriodReading["months"]): string {
  if (months === undefined) return "не сказано";
  const { min, max } = months;
  if (max === undefined) return `не меньше ${min}`;
  return min === max ? String(min) : `от ${min} до ${max}`;
}
