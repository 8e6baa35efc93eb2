import * as z from "zod";
import { isCalendarDate, type CalendarDate } from "../base/calendar-date.js";
import type { Id, IdKind } from "../base/id.js";
import { lengthOf } from "../base/text-length.js";
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
export function only<Value extends string | number = string>(
  find: (value: Value) => z.core.$ZodRawIssue | undefined,
  bag: object,
): z.core.$ZodCheck<Value> {
  const check = z.check<Value>(({ value, issues }) => {
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
        const length = value.length > max ? lengthOf(value) : 0; // no more characters than units
        if (length > max) return problem(value, "text.too-long", { max, length });
        const at = value.search(loneSurrogate);
        return at < 0 ? undefined : problem(value, "text.damaged", { at });
      },
      { ...(min > 0 && { minimum: min }), maximum: max },
    ),
  );
}

const loneSurrogate = /\p{Surrogate}/u;

/**
 * A real day. The pattern is for the JSON Schema, whose readers may know no calendar: years 0001 to 9999, the days that
 * each month has, and 29 February in leap years. The check of the library does not use it.
 */
export const day: z.ZodType<CalendarDate, string> = z.string().check(
  only((value) => (isCalendarDate(value) ? undefined : problem(value, "date.malformed", {})), {
    patterns: new Set([realDay()]),
    maximum: 10,
  }),
) as z.ZodType<string, string> as z.ZodType<CalendarDate, string>;

function realDay(): RegExp {
  const year = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})";
  const leap = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)";
  const days = [
    "(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])",
    "(?:0[13-9]|1[0-2])-(?:29|30)",
    "(?:0[13578]|1[02])-31",
  ];
  return new RegExp(`^(?:${year}-(?:${days.join("|")})|${leap}-02-29)$`);
}

export function id<Kind extends IdKind>(kind: Kind): z.ZodType<Id<Kind>, string> {
  return idOfAny(kind);
}

/** An id of any of these kinds. */
export function idOfAny<Kind extends IdKind>(...kinds: readonly Kind[]): z.ZodType<Id<Kind>, string> {
  const kind = kinds.join("|");
  const pattern = new RegExp(`^(?:${kind}):[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`);
  return z.string().check(
    only((value) => (pattern.test(value) ? undefined : problem(value, "id.malformed", { kind })), {
      patterns: new Set([pattern]),
    }),
  ) as z.ZodType<string, string> as z.ZodType<Id<Kind>, string>;
}

/**
 * A whole number, exactly: zod's own `multipleOf` takes 3.0000000000000004 for 3, and `z.int` would stop every later
 * check of the record.
 *
 * @param min inclusive @param max inclusive
 */
export function whole(min: number, max: number): z.ZodType<number, number> {
  const find = (value: number) => {
    if (!Number.isInteger(value)) return problem(value, "number.not-whole", {});
    if (value < min) return problem(value, "number.too-small", { min });
    return value > max ? problem(value, "number.too-big", { max }) : undefined;
  };
  return z.number().check(
    only<number>(
      (value) => {
        const issue = find(value);
        return issue && { ...issue, continue: true }; // later checks of the record still run
      },
      { minimum: min, maximum: max, format: "safeint" },
    ),
  );
}

/**
 * A list, whose items are told too when there are somewhat too many; of ten times too many only their number is.
 *
 * @param max items, inclusive
 * @param find what is wrong with the list as a whole
 */
export function list<Item, Given>(
  item: z.ZodType<Item, Given>,
  max: number = longestList,
  find: (items: readonly unknown[]) => readonly z.core.$ZodRawIssue[] = () => none,
): z.ZodType<readonly Item[], readonly Given[]> {
  const tooLong = (value: unknown) => problem(value, "list.too-long", { max });
  const check = always((value) => {
    if (!Array.isArray(value)) return none;
    return value.length > max ? [tooLong(value), ...find(value)] : find(value);
  });
  check._zod.onattach.push((schema) => void Object.assign(schema._zod.bag, { maximum: max }));
  const schema = z.array(item).check(check); // with z.array().max() newer zods leave the items unread
  const readItems = schema._zod.parse.bind(schema._zod);
  schema._zod.parse = (payload, context) => {
    const value: unknown = payload.value;
    if (!Array.isArray(value) || value.length <= 10 * max) return readItems(payload, context);
    payload.issues.push(tooLong(value));
    payload.value = [];
    return payload;
  };
  return schema;
}

/** One of the keys of a closed code list. */
export function keyOf<Code extends string>(codes: Readonly<Record<Code, unknown>>): z.ZodType<Code, Code> {
  return z.enum(Object.keys(codes) as Code[]);
}
