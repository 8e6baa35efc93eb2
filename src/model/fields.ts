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
export const text: z.ZodType<string, string> = words(longestText);

/** A short key: a code, a reference inside the record. */
export const code: z.ZodType<string, string> = words(longestCode);

function words(max: number): z.ZodType<string, string> {
  return z.string().min(1).max(max).check(wellFormed);
}

/** Words as they stand in a document, which may also say nothing. */
export const verbatim: z.ZodType<string, string> = z.string().max(longestText).check(wellFormed);

const loneSurrogate = /\p{Surrogate}/u;

function wellFormed({ value, issues }: z.core.ParsePayload<string>): void {
  const at = value.search(loneSurrogate);
  if (at >= 0) issues.push(problem(value, "text.damaged", { at }));
}

/** The pattern is for the JSON Schema: the check knows real days, and `issuesOf` lets it speak alone. */
export const day: z.ZodType<CalendarDate> = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .check(({ value, issues }) => {
    if (!isCalendarDate(value)) issues.push(problem(value, "date.malformed", {}));
  }) as z.ZodType<string> as z.ZodType<CalendarDate>;

export function id<Kind extends string>(kind: Kind): z.ZodType<Id<Kind>> {
  return idOfAny(kind);
}

/** An id of any of these kinds. */
export function idOfAny<Kind extends string>(...kinds: readonly Kind[]): z.ZodType<Id<Kind>> {
  const kind = kinds.join("|");
  return z
    .string()
    .regex(new RegExp(`^(?:${kind}):[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`))
    .check(({ value, issues }) => {
      if (!kinds.some((one) => isId(one, value))) issues.push(problem(value, "id.malformed", { kind }));
    }) as z.ZodType<string> as z.ZodType<Id<Kind>>;
}

/** @param min inclusive @param max inclusive */
export function whole(min: number, max: number): z.ZodType<number, number> {
  return z.number().min(min).max(max).multipleOf(1); // z.int would stop every later check of the record
}

export function list<Item>(item: z.ZodType<Item>): z.ZodType<readonly Item[]> {
  return z.array(item).check(always(tooLong)); // with z.array().max() newer zods leave the items unread
}

function tooLong(value: unknown): readonly z.core.$ZodRawIssue[] {
  const long = Array.isArray(value) && value.length > longestList;
  return long ? [problem(value, "list.too-long", { max: longestList })] : [];
}

/** One of the keys of a closed code list. */
export function keyOf<Code extends string>(codes: Readonly<Record<Code, unknown>>): z.ZodType<Code> {
  return z.enum(Object.keys(codes) as Code[]);
}
