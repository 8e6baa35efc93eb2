import * as z from "zod";
import { isCalendarDate, yearOf } from "../base/calendar-date.js";
import type { Result } from "../base/result.js";
import type { CalendarCertainty, CalendarYear, WorkCalendar } from "../base/work-calendar.js";
import { code, day, list, problem, text, whole } from "./fields.js";
import type { InputIssue } from "./input-issue.js";
import { parseWith } from "./parse.js";
import { type KnownRefs, refsIn, repeated, repeats } from "./repeats.js";
import { fieldsOf, itemsOf } from "./unknown.js";
import { type Given, recordSchema, type RecordSchema } from "./record-schema.js";

const certainties = ["decree", "labour-code"] as const satisfies readonly CalendarCertainty[];

const calendarYear: z.ZodType<CalendarYear, Given<CalendarYear>> = z.lazy(() =>
  z.strictObject({
    year: whole(1, 9_999),
    certainty: z.enum(certainties),
    sources: list(code),
    holidays: list(day),
    transfers: list(z.strictObject({ from: day, to: day, by: z.enum(certainties) })),
    paidNonWorking: list(z.strictObject({ from: day, to: day, source: code })),
  }),
);

/** Shape only, for what `parseWorkCalendar` reads. */
export const workCalendarSchema: RecordSchema<WorkCalendar> = /* @__PURE__ */ recordSchema<WorkCalendar>(
  () => ({
    kind: z.literal("work-calendar"),
    schemaVersion: z.literal(1),
    id: code,
    sources: list(
      z.strictObject({
        id: code,
        ru: text,
        en: text,
        number: code.exactOptional(),
        adopted: day.exactOptional(),
        seen: text.exactOptional(),
      }),
    ),
    years: list(calendarYear),
    notes: list(z.strictObject({ ru: text, en: text })),
  }),
  brokenCalendar,
);

type Issues = readonly z.core.$ZodRawIssue[];

/** Years and sources once each, sources answered, days under their own year, periods the right way round. */
function brokenCalendar(value: unknown): Issues {
  const { years } = fieldsOf(value);
  const known = refsIn(value, "sources", "id");
  return [
    ...repeats(value, ["sources"], "id"),
    ...repeatedYears(itemsOf(years)),
    ...itemsOf(years).flatMap((year, i) => brokenYear(fieldsOf(year), known, ["years", i])),
  ];
}

function repeatedYears(years: readonly unknown[]): Issues {
  return repeated(
    years.flatMap((entry, i) => {
      const { year } = fieldsOf(entry);
      return typeof year === "number" ? [{ ref: String(year), at: ["years", i], key: "year" }] : [];
    }),
  );
}

function brokenYear(
  entry: Readonly<Record<string, unknown>>,
  known: KnownRefs,
  at: readonly (string | number)[],
): Issues {
  const transfers = partsOf(entry, "transfers", ["from", "to"]);
  const paid = partsOf(entry, "paidNonWorking", ["from", "to"]);
  const holidays = itemsOf(entry["holidays"]).map((day, i): Part => [day, ["holidays", i]]);
  const sources = itemsOf(entry["sources"]).map((source, i): Part => [source, ["sources", i]]);
  const { year } = entry;
  return [
    ...[...sources, ...partsOf(entry, "paidNonWorking", ["source"])].flatMap(([ref, path]) =>
      typeof ref === "string" && !known.has(ref)
        ? [problem(ref, "ref.dangling", { ref }, [...at, ...path])]
        : [],
    ),
    ...[...holidays, ...transfers, ...paid].flatMap(([day, path]) =>
      typeof year === "number" && Number.isInteger(year) && isCalendarDate(day) && yearOf(day) !== year
        ? [problem(day, "day.outside-year", { year }, [...at, ...path])]
        : [],
    ),
    ...itemsOf(entry["paidNonWorking"]).flatMap((period, i) => {
      const { from, to } = fieldsOf(period);
      return isCalendarDate(from) && isCalendarDate(to) && to < from
        ? [problem(to, "bounds.reversed", { earliest: from, latest: to }, [...at, "paidNonWorking", i, "to"])]
        : [];
    }),
  ];
}

/** A value and its place in the year. */
type Part = readonly [value: unknown, path: readonly (string | number)[]];

function partsOf(
  entry: Readonly<Record<string, unknown>>,
  list: string,
  keys: readonly string[],
): readonly Part[] {
  return itemsOf(entry[list]).flatMap((item, i) =>
    keys.map((key): Part => [fieldsOf(item)[key], [list, i, key]]),
  );
}

/**
 * Reads a calendar of working days from unknown data: every problem with its place, nothing thrown, nothing coerced.
 *
 * @example
 * const read = parseWorkCalendar(JSON.parse(file));
 * if (read.ok) addWorkingDays(day, 3, { calendar: read.value, week: "six-day" });
 */
export function parseWorkCalendar(input: unknown): Result<WorkCalendar, InputIssue> {
  return parseWith(workCalendarSchema, input);
}
