import type { CalendarDate } from "../../base/calendar-date.js";
import type { PublishedData } from "../../model/person.js";
import { disseminationFrom } from "../act-dates.js";
import type { RecordsByKind } from "../records-by-kind.js";

/** Whose data were published by the day, under the article on consent to dissemination. */
export function publishedBy(
  records: RecordsByKind,
  on: CalendarDate,
): readonly { readonly id: string; readonly published: PublishedData; readonly i: number }[] {
  return records.person.flatMap(([{ id, published }, i]) =>
    published !== undefined && disseminationFrom <= published.since && published.since <= on
      ? [{ id, published, i }]
      : [],
  );
}
