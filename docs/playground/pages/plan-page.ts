import { isCalendarDate } from "nastavnik/base";
import {
  readPlanTime,
  type PlanFrequency,
  type PlanTime,
  type PlanTimeKind,
  type TimeUnit,
} from "nastavnik/time";
import type { Page } from "../page.js";
import { answerPlace, area, dayInWords, el, field, input, said, table } from "../parts.js";

const sample = [
  "до 30 сентября",
  "1–2 раза в месяц",
  "15 -19.02",
  "I четверть",
  "весенние каникулы",
  "в течение года",
  "по плану МС",
  "не реже 1 раза в неделю",
  "29.02",
  "май – июнь",
  "когда получится",
].join("\n");

const kinds: Readonly<Record<PlanTimeKind, string>> = {
  day: "день",
  days: "дни",
  month: "месяц",
  months: "месяцы",
  quarter: "квартал",
  "school-quarter": "четверть",
  "half-year": "полугодие",
  "holiday-break": "каникулы",
  year: "весь год или срок",
  recurring: "повторяется",
  "as-needed": "по необходимости",
  "by-other-document": "сказано в другом документе",
  event: "зависит от события",
  several: "несколько времён",
  unknown: "не понято",
};

/** After “once in …”, “once in 2 …”, “once in 5 …”. */
const units: Readonly<Record<TimeUnit, readonly [one: string, few: string, many: string]>> = {
  day: ["день", "дня", "дней"],
  week: ["неделю", "недели", "недель"],
  month: ["месяц", "месяца", "месяцев"],
  quarter: ["квартал", "квартала", "кварталов"],
  "school-quarter": ["четверть", "четверти", "четвертей"],
  "half-year": ["полугодие", "полугодия", "полугодий"],
  year: ["год", "года", "лет"],
  term: ["срок", "срока", "сроков"],
};

/** A column of a plan, line by line. */
export const planPage: Page = {
  id: "plan",
  title: "Время в плане",
  lead: "Вставьте столбец «Срок» из плана: каждая строка читается сама. Чего слова не говорят, то остаётся открытым.",
  draw(place) {
    const starts = input("date", "2025-09-01");
    const ends = input("date", "2026-05-31");
    const column = area(sample, 11);
    const answer = answerPlace();
    const tell = (): void => {
      const [from, to] = [starts.value, ends.value];
      if (!isCalendarDate(from) || !isCalendarDate(to) || to < from) {
        answer.replaceChildren(said("Срок плана: нужны первый день и последний, не раньше первого.", "bad"));
        return;
      }
      const options = { term: { starts: from, ends: to } };
      const lines = column.value.split(/\r?\n/).filter((line) => line.trim() !== "");
      const times = lines.map((line) => readPlanTime(line, options));
      answer.replaceChildren(
        table(["Строка", "Что это", "Между какими днями", "Как часто", "Заметить"], times.map(rowOf)),
        el("p", { class: "quiet" }, `Прочитано строк: ${times.filter(isRead).length} из ${times.length}`),
      );
    };
    for (const control of [starts, ends, column]) control.addEventListener("input", tell);
    place.append(
      el("div", { class: "row" }, field("План с", starts), field("План по", ends)),
      field("Столбец плана", column),
      answer,
    );
    tell();
  },
};

function isRead({ kind, unread }: PlanTime): boolean {
  return kind !== "unknown" && unread.length === 0;
}

function rowOf(time: PlanTime): readonly string[] {
  const parts = time.parts ?? [];
  const frequencies = [time, ...parts].flatMap(({ frequency }) => frequency ?? []);
  return [
    time.asWritten,
    kinds[time.kind],
    parts.length > 0 ? parts.map(windowOf).join("; ") : windowOf(time),
    frequencies.map(frequencyInWords).join("; "),
    remarksOf(time).join("; "),
  ];
}

function windowOf({ from, to, deadline }: PlanTime): string {
  if (deadline && to !== undefined) return `не позже ${dayInWords(to)}`;
  if (from !== undefined && from === to) return dayInWords(from);
  const sides = [from && `с ${dayInWords(from)}`, to && `по ${dayInWords(to)}`].filter(Boolean);
  return sides.length > 0 ? sides.join(" ") : "открыто";
}

function frequencyInWords({ min, max, every = 1, per }: PlanFrequency): string {
  const [one, few, many] = units[per];
  const unit = every === 1 ? one : counted(every, one, few, many);
  const times = (count: number) => counted(count, "раз", "раза", "раз");
  if (min === undefined) return max === undefined ? `в ${unit}` : `не чаще: ${times(max)} в ${unit}`;
  if (max === undefined) return `не реже: ${times(min)} в ${unit}`;
  return `${min === max ? times(min) : `${min}–${times(max)}`} в ${unit}`;
}

function counted(count: number, one: string, few: string, many: string): string {
  const rule = plural.select(count);
  return `${count} ${rule === "one" ? one : rule === "few" ? few : many}`;
}
const plural = new Intl.PluralRules("ru");

function remarksOf({ contradicts = [], unread }: PlanTime): readonly string[] {
  return [
    ...(contradicts.includes("calendar") ? ["такого дня нет в календаре"] : []),
    ...(contradicts.includes("term") ? ["вне срока плана"] : []),
    ...(unread.length > 0 ? [`не поняты слова: ${unread.join(", ")}`] : []),
  ];
}
