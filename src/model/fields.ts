import * as z from "zod";
import { isCalendarDate, type CalendarDate } from "../base/calendar-date.js";
import type { Id } from "../base/id.js";
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

/** What most checks find. */
export const none: readonly z.core.$ZodRawIssue[] = [];

/**
 * A check that runs even when other parts of the record are wrong, so that all problems are told at once. It must
 * take whatever the input holds.
 */
export function always(find: (value: unknown) => readonly z.core.$ZodRawIssue[]): z.core.$ZodCheck<unknown> {
  const check = z.check(({ value, issues }) => {
    const found = find(value);
    if (found.length > 0) issues.push(...found);
  });
  check._zod.def.when = () => true;
  return check;
}

/**
 * One check in place of several of zod's, each of which costs as much. `bag` is what zod's own checks would have told
 * the JSON Schema.
 */
export function only(
  find: (value: string) => z.core.$ZodRawIssue | undefined,
  bag: object,
): z.core.$ZodCheck<string> {
  const check = z.check<string>(({ value, issues }) => {
    const issue = find(value);
    if (issue !== undefined) issues.push(issue);
  });
  check._zod.onattach.push((schema) => void Object.assign(schema._zod.bag, bag));
  return check;
}

/** Words as people write them: not empty, not endless, no half characters. */
export const text: z.ZodType<string, string> = words(longestText, 1);

/** A short key: a code, a reference inside the record. */
export const code: z.ZodType<string, string> = words(longestCode, 1);

/** Words as they stand in a document, which may also say nothing. */
export const verbatim: z.ZodType<string, string> = words(longestText, 0);

function words(max: number, min: 0 | 1): z.ZodType<string, string> {
  return z.string().check(
    only(
      (value) => {
        if (value.length < min) return problem(value, "text.empty", {});
        if (value.length > max) return problem(value, "text.too-long", { max, length: value.length });
        const at = value.search(loneSurrogate);
        return at < 0 ? undefined : problem(value, "text.damaged", { at });
      },
      { ...(min > 0 && { minimum: min }), maximum: max },
    ),
  );
}

const loneSurrogate = /\p{Surrogate}/u;

/** The pattern is for the JSON Schema: the check knows real days. */
export const day: z.ZodType<CalendarDate> = z.string().check(
  only((value) => (isCalendarDate(value) ? undefined : problem(value, "date.malformed", {})), {
    patterns: new Set([/^\d{4}-\d{2}-\d{2}$/]),
  }),
) as z.ZodType<string> as z.ZodType<CalendarDate>;

export function id<Kind extends string>(kind: Kind): z.ZodType<Id<Kind>> {
  return idOfAny(kind);
}

/** An id of any of these kinds. */
export function idOfAny<Kind extends string>(...kinds: readonly Kind[]): z.ZodType<Id<Kind>> {
  const kind = kinds.join("|");
  const pattern = new RegExp(`^(?:${kind}):[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`);
  return z.string().check(
    only((value) => (pattern.test(value) ? undefined : problem(value, "id.malformed", { kind })), {
      patterns: new Set([pattern]),
    }),
  ) as z.ZodType<string> as z.ZodType<Id<Kind>>;
}

/** @param min inclusive @param max inclusive */
export function whole(min: number, max: number): z.ZodType<number, number> {
  return z.number().min(min).max(max).multipleOf(1); // z.int would stop every later check of the record
}

/** @param max items, inclusive */
export function list<Item>(item: z.ZodType<Item>, max: number = longestList): z.ZodType<readonly Item[]> {
  const check = always((value) =>
    Array.isArray(value) && value.length > max ? [problem(value, "list.too-long", { max })] : none,
  );
  check._zod.onattach.push((schema) => void Object.assign(schema._zod.bag, { maximum: max }));
  return z.array(item).check(check); // with z.array().max() newer zods leave the items unread
}

/** One of the keys of a closed code list. */
export function keyOf<Code extends string>(codes: Readonly<Record<Code, unknown>>): z.ZodType<Code> {
  return z.enum(Object.keys(codes) as Code[]);
}
