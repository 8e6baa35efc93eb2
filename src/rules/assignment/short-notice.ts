import type { CalendarDate } from "../../base/calendar-date.js";
import { countEn, dayEn } from "../../base/words-en.js";
import { countRu, dayRu } from "../../base/words-ru.js";
import type { Assignment, Notice } from "../../model/assignment.js";
import { labourRulesOn } from "../lifecycle-settings.js";
import { noticeLimit } from "../notice-end.js";
import type { Check } from "../rule.js";
import { endsByNotice } from "./notice-of-end.js";

/**
 * A notice that leaves too few working days. `earliest` is the first day that could have been the last one of the
 * assignment; without a calendar it is the first under any calendar.
 */
export type ShortNotice = {
  readonly by: Notice["by"];
  readonly on: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly earliest: CalendarDate;
  readonly workingDays: number;
};

/**
 * A check of notices that one side, or either, gave on the days of one article. The event is the notice, so an order of
 * any year ends by the article of the day on which notice is given.
 */
export function shortNotice({
  by,
  from,
  until,
}: {
  readonly by?: Notice["by"];
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
}): Check<Assignment, ShortNotice> {
  return (assignment, context) => {
    const { notice } = assignment;
    if (notice === undefined || !endsByNotice(assignment) || notice.by !== (by ?? notice.by)) return [];
    const { on, lastDay } = notice;
    if ((from !== undefined && on < from) || (until !== undefined && on > until)) return [];
    const { earliest } = noticeLimit(on, context);
    if (earliest === undefined || lastDay >= earliest) return [];
    const workingDays = labourRulesOn(on).noticeWorkingDays;
    return [{ path: ["notice", "lastDay"], details: { by: notice.by, on, lastDay, earliest, workingDays } }];
  };
}

export function shortNoticeRu({ by, on, lastDay, earliest, workingDays }: ShortNotice): string {
  return (
    `${by === "mentor" ? "Наставник предупредил работодателя" : "Работодатель предупредил наставника"} ${dayRu(on)} ` +
    `о прекращении поручения ${dayRu(lastDay)}, а нужно ` +
    `${countRu(workingDays, ["рабочий день", "рабочих дня", "рабочих дней"])}: не раньше ${dayRu(earliest)}`
  );
}

export function shortNoticeEn({ by, on, lastDay, earliest, workingDays }: ShortNotice): string {
  return (
    `${by === "mentor" ? "The mentor's" : "The employer's"} notice of ${dayEn(on)} ends the assignment on ${dayEn(lastDay)}, but ` +
    `${countEn(workingDays, ["working day is", "working days are"])} needed: not before ${dayEn(earliest)}`
  );
}
