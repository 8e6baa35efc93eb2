import type * as z from "zod";
import { isCalendarDate } from "../../base/calendar-date.js";
import type { Path } from "../../base/path.js";
import { problem } from "../../model/fields.js";
import { fieldsOf, itemsOf } from "../../model/unknown.js";

type Issues = readonly z.core.$ZodRawIssue[];

/** Where two days are the wrong way round. */
export function reversed(earliest: unknown, latest: unknown, path: Path): Issues {
  if (!isCalendarDate(earliest) || !isCalendarDate(latest) || earliest <= latest) return [];
  return [problem(latest, "bounds.reversed", { earliest, latest }, [...path])];
}

/** Where a part of some counts is more than the whole of it, if both are there. */
export function moreThanWhole(counts: unknown, part: string, all: string, at: Path): Issues {
  const { [part]: sum, [all]: whole } = fieldsOf(counts);
  if (!isCount(sum) || !isCount(whole) || sum <= whole) return [];
  return [problem(sum, "sum.exceeds-whole", { measure: part, sum, whole }, [...at, part])];
}

/** More people than things behind a count; where nothing is counted there is nobody. */
export function moreThanCounted(record: unknown): Issues {
  const { counts, persons } = fieldsOf(record);
  const of = fieldsOf(counts);
  return Object.entries(fieldsOf(persons)).flatMap(([measure, sum]) => {
    const whole = Object.hasOwn(of, measure) ? of[measure] : 0;
    if (!isCount(sum) || !isCount(whole) || sum <= whole) return [];
    return [problem(sum, "sum.exceeds-whole", { measure, sum, whole }, ["persons", measure])];
  });
}

/** An end before the beginning, and a mentor replaced after the end: which of the days is wrong nobody knows. */
export function daysReversed(record: unknown): Issues {
  const { from, ended, mentorReplacedOn } = fieldsOf(record);
  return [
    ...reversed(from, ended, ["ended"]),
    ...itemsOf(mentorReplacedOn).flatMap((day, i) => reversed(day, ended, ["mentorReplacedOn", i])),
  ];
}

/** The ratings of a questionnaire are nine; a schema says that there are no more. */
export function ratingsMissing(record: unknown): Issues {
  const { ratings } = fieldsOf(record);
  const { length } = itemsOf(ratings);
  if (!Array.isArray(ratings) || length >= 9) return [];
  return [problem(undefined, "key.missing", { expected: "number" }, ["ratings", length])];
}

function isCount(count: unknown): count is number {
  return Number.isFinite(count);
}
