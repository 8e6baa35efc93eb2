import * as z from "zod";
import { isCalendarDate, type CalendarDate } from "../base/calendar-date.js";
import { isId, type Id } from "../base/id.js";
import type { InputIssueCode, InputIssueDetails } from "./input-issue.js";

/** In characters: words of people, codes; and items of a list. */
const longestText = 4_000;
const longestCode = 120;
const longestList = 10_000;

/** A problem that zod has no word for: `issueOf` reads it back from `params`. */
export function problem<Code extends InputIssueCode>(
  input: unknown,
  code: Code,
  details: InputIssueDetails[Code],
  path: (string | number)[] = [],
): z.core.$ZodRawIssue {
  return { code: "custom", input, path, params: { code, details }, message: code };
}

/**
 * A check that runs even when other parts of the record are wrong, so that all problems are told at once. It must
 * take whatever the input holds.
 */
export function always(find: (value: unknown) => readonly z.core.$ZodRawIssue[]): z.core.$ZodCheck<unknown> {
  const check = z.check(({ value, issues }) => void issues.push(...find(value)));
  check._zod.def.when = () => true;
  return check;
}

/** Words as people write them: not empty, not endless, no half characters. */
export const text: z.ZodType<string, string> = z.string().check(({ value, issues }) => {
  checkText(value, longestText, issues);
});

/** A short key: a code, a reference inside the record. */
export const code: z.ZodType<string, string> = z.string().check(({ value, issues }) => {
  checkText(value, longestCode, issues);
});

const loneSurrogate = /\p{Surrogate}/u;

function checkText(value: string, max: number, issues: z.core.$ZodRawIssue[]): void {
  if (value.length === 0) issues.push(problem(value, "text.empty", {}));
  else if (value.length > max) issues.push(problem(value, "text.too-long", { max, length: value.length }));
  else {
    const at = value.search(loneSurrogate);
    if (at >= 0) issues.push(problem(value, "text.damaged", { at }));
  }
}

export const day: z.ZodType<CalendarDate> = z.custom<CalendarDate>().check(({ value, issues }) => {
  if (!isCalendarDate(value)) issues.push(malformed(value, "date.malformed", {}));
});

export function id<Kind extends string>(kind: Kind): z.ZodType<Id<Kind>> {
  return z.custom<Id<Kind>>().check(({ value, issues }) => {
    if (!isId(kind, value)) issues.push(malformed(value, "id.malformed", { kind }));
  });
}

/** A wrong type is told apart from a wrong text. */
function malformed<Code extends "date.malformed" | "id.malformed">(
  value: unknown,
  code: Code,
  details: InputIssueDetails[Code],
): z.core.$ZodRawIssue {
  return typeof value === "string"
    ? problem(value, code, details)
    : { code: "invalid_type", expected: "string", input: value };
}

/** @param min inclusive @param max inclusive */
export function whole(min: number, max: number): z.ZodType<number, number> {
  return z.number().check(({ value, issues }) => {
    if (!Number.isInteger(value)) issues.push(problem(value, "number.not-whole", {}));
    else if (value < min || value > max) issues.push(problem(value, "number.out-of-range", { min, max }));
  });
}

export function list<Item>(item: z.ZodType<Item>): z.ZodType<readonly Item[]> {
  return z.array(item).check(always(tooLong));
}

function tooLong(value: unknown): readonly z.core.$ZodRawIssue[] {
  const long = Array.isArray(value) && value.length > longestList;
  return long ? [problem(value, "list.too-long", { max: longestList })] : [];
}

/** One of the keys of a closed code list. */
export function keyOf<Code extends string>(codes: Readonly<Record<Code, unknown>>): z.ZodType<Code> {
  return z.enum(Object.keys(codes) as Code[]);
}
