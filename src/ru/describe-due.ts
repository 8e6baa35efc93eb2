import type { CalendarDate } from "../base/calendar-date.js";
import { daysBetween } from "../base/calendar-date.js";
import { countRu, dayRu } from "../base/words-ru.js";
import type { DueItem } from "../lifecycle/program/due-on.js";
import type { Program } from "../model/program.js";

/**
 * Что в программе пора сделать и к какому дню; просроченное – с числом дней. Мероприятие названо, как в плане.
 *
 * @param on день, на который смотрят: тот же, что дан `dueOn`
 * @example
 * describeDue({ what: "review", by: calendarDate("2025-12-01") }, program, calendarDate("2025-12-11"));
 * // "промежуточный анализ: срок был 1 декабря 2025\u00a0г., просрочено на 10 дней"
 */
export function describeDue(
  { what, by, ref }: DueItem,
  program: Pick<Program, "activities">,
  on: CalendarDate,
): string {
  const title = program.activities.find((activity) => activity.ref === ref)?.title ?? ref;
  const name = what === "activity" && title !== undefined ? `мероприятие «${title}»` : names[what];
  const late = daysBetween(by, on);
  if (late <= 0) return `${name}: ${late === 0 ? "сегодня последний день," : "не позже"} ${dayRu(by)}`;
  const days = countRu(late, ["день", "дня", "дней"]);
  return `${name}: срок был ${dayRu(by)}, просрочено на ${days}`;
}

const names: Readonly<Record<DueItem["what"], string>> = {
  activity: "мероприятие",
  review: "промежуточный анализ",
  "end-of-term": "окончание срока программы",
};
