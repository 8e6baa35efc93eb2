import { addDays, addMonthsWithin, dayFromParts, type CalendarDate } from "../base/calendar-date.js";
import { isId, type IdKind } from "../base/id.js";
import type { CodeEntry } from "../codes/code-list.js";
import { dayOfSerial, type Cell } from "./cell.js";
import type { CellProblem, CellReader, Draft } from "./column.js";
import { readDay } from "./read-day.js";
import { readWords, type WordList } from "./read-words.js";
import { readYears } from "./read-years.js";
import { readYesNo } from "./read-yes-no.js";
import { looksLikeIdentity } from "./words/looks-like-identity.js";

/** No text of a record is longer. */
const longestText = 4_000;
const longestCode = 120;

const semicolons = /;/;

/** Sets a field, also of a part: `"request.needs"`. No problem is the answer, so that a reader can end with it. */
export function put(draft: Draft, field: string, value: unknown): CellProblem | undefined {
  const [first = "", second] = field.split(".");
  if (second === undefined) draft[first] = value;
  else draft[first] = { ...(draft[first] as object | undefined), [second]: value };
  return undefined;
}

/** Values of one cell: parted by semicolons, in some columns also by new lines. */
export function valuesOf(text: string, separator: RegExp = semicolons): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Free words, unless they hold somebody's identity. */
export const textReader: CellReader = ({ text }, draft, { field }) =>
  problemOfText(text, field) ?? put(draft, field, text);

/** A list of free words, one at a line or at a semicolon. */
export const textsReader: CellReader = ({ text }, draft, { field }) => {
  const values = valuesOf(text, /[;\n]/);
  return (
    values.reduce<CellProblem | undefined>(
      (found, value) => found ?? problemOfText(value, field),
      undefined,
    ) ?? put(draft, field, values)
  );
};

export function problemOfText(
  text: string,
  field: string,
  max: number = longestText,
): CellProblem | undefined {
  if (!/\p{L}|[^\s\p{N}.,:;–—-]/u.test(text)) return { code: "cell.unread", details: { field } }; // a number is no word, nor is a dash
  if (looksLikeIdentity(text)) return { code: "cell.identity", details: { field } };
  return Array.from(text.slice(0, max * 2 + 1)).length > max
    ? { code: "cell.too-long", details: { field, max } }
    : undefined;
}

/** Short words or codes as they stand: municipalities, districts. */
export const codeReader: CellReader = ({ text }, draft, { field }) =>
  problemOfText(text, field, longestCode) ?? put(draft, field, text);

/** Keys of records, such as “d1, d2”: they may be numbers. */
export const refsReader: CellReader = ({ text }, draft, { field }) => {
  if (looksLikeIdentity(text)) return { code: "cell.identity", details: { field } };
  const refs = valuesOf(text, /[;,\s]/);
  const problem = refs.map((ref) => problemOfRef(ref, field)).find((found) => found !== undefined);
  return problem ?? put(draft, field, refs);
};

export const refReader: CellReader = ({ text }, draft, { field }) =>
  problemOfRef(text, field) ?? put(draft, field, text);

function problemOfRef(text: string, field: string): CellProblem | undefined {
  return /^\d{1,9}$/.test(text) ? undefined : problemOfText(text, field, longestCode);
}

export function idReader(kind: IdKind): CellReader {
  return ({ text }, draft, { field }) =>
    isId(kind, text) ? put(draft, field, text) : { code: "cell.unread", details: { field } };
}

export function idsReader(kind: IdKind): CellReader {
  return ({ text }, draft, { field }) => {
    const values = valuesOf(text, /[;,\s]/);
    return values.every((value) => isId(kind, value))
      ? put(draft, field, values)
      : { code: "cell.unread", details: { field } };
  };
}

/** Words of a code list as `{ code, asWritten }`; a label alone says no more than its code. */
export function codedOf(
  list: WordList,
  labels: Readonly<Record<string, CodeEntry>>,
  text: string,
): readonly object[] {
  const { code, also = [] } = readWords(list, text);
  if (code === undefined) return [{ asWritten: text }];
  const isLabel = labels[code]?.ru === text || labels[code]?.en === text;
  return [isLabel ? { code } : { code, asWritten: text }, ...also.map((other) => ({ code: other }))];
}

export function codedListReader(list: WordList, labels: Readonly<Record<string, CodeEntry>>): CellReader {
  return ({ text }, draft, { field }) =>
    problemOfText(text, field) ??
    put(
      draft,
      field,
      valuesOf(text).flatMap((value) => codedOf(list, labels, value)),
    );
}

/** A code of a list, and nothing but that. */
export function closedReader(list: WordList): CellReader {
  return ({ text }, draft, { field }) => {
    const { code } = readWords(list, text);
    return code === undefined ? { code: "cell.unread", details: { field } } : put(draft, field, code);
  };
}

/** A code of a list by its label in either language. */
export function labelReader(
  labels: Readonly<Record<string, CodeEntry & { readonly alsoCalled?: readonly string[] }>>,
): CellReader {
  return ({ text }, draft, { field }) => {
    const wanted = text.toLowerCase();
    const code = Object.keys(labels).find((each) => {
      const { ru = "", en = "", alsoCalled = [] } = labels[each] ?? {};
      return [ru, en, ...alsoCalled].some((label) => label.toLowerCase() === wanted);
    });
    return code === undefined ? { code: "cell.unread", details: { field } } : put(draft, field, code);
  };
}

export const yesNoReader: CellReader = ({ text, answer }, draft, { field }) => {
  const read = answer ?? readYesNo(text);
  return read === undefined ? { code: "cell.unread", details: { field } } : put(draft, field, read);
};

/** A day: of a date, a serial number of a spreadsheet, or words. */
export function dayOf({ text, number, day }: Cell): CalendarDate | undefined {
  return day ?? (number === undefined ? readDay(text) : dayOfSerial(number));
}

export const dayReader: CellReader = (cell, draft, { field }) => {
  const day = dayOf(cell);
  return day === undefined ? { code: "cell.no-day", details: { field } } : put(draft, field, day);
};

/** Since when: a length of service on `on`, a day, two days, or a year. */
export const sinceReader: CellReader = (cell, draft, { on, field }) => {
  const days = dayOf(cell) ?? twoDays(cell.text);
  if (typeof days === "string") return put(draft, field, { earliest: days, latest: days });
  if (days !== undefined) return put(draft, field, days);
  const year = yearOf(cell);
  if (year !== undefined) return put(draft, field, year);
  const served = readYears(cell.text);
  if (served === undefined) return { code: "cell.unread", details: { field } };
  if (on === undefined) return { code: "cell.when-unknown", details: { field } };
  const { min, max } = served.months;
  const wholeYears = max !== undefined && min === max && min % 12 === 0;
  const latest = addMonthsWithin(on, -min);
  // “5 years” are five full ones and a part of the sixth; without an upper bound nothing says since when at the earliest
  const earliest = max === undefined ? undefined : addMonthsWithin(on, -(max + (wholeYears ? 12 : 1)));
  if (earliest === undefined) return { code: "cell.unread", details: { field } };
  return put(draft, field, { earliest: addDays(earliest, 1), latest });
};

function twoDays(text: string): { earliest: CalendarDate; latest: CalendarDate } | undefined {
  const [from, to, more] = text.split(/\s[–—-]\s/);
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  const [earliest, latest] = [readDay(from), readDay(to)];
  return earliest !== undefined && latest !== undefined && earliest <= latest
    ? { earliest, latest }
    : undefined;
}

function yearOf({ text, number }: Cell): { earliest: CalendarDate; latest: CalendarDate } | undefined {
  const year = number ?? Number(/^(?:с )?(\d{4})(?: ?г\.?| года)?$/.exec(text)?.[1] ?? Number.NaN);
  if (!Number.isInteger(year) || year < 1950 || year > 2099) return undefined;
  const [earliest, latest] = [dayFromParts(year, 1, 1), dayFromParts(year, 12, 31)];
  return earliest && latest && { earliest, latest };
}

/** A whole number between two bounds, both inclusive. */
export function wholeReader(min: number, max: number): CellReader {
  return ({ text, number }, draft, { field }) => {
    const digits = /^\d{1,9}$/.exec(text.replaceAll(/[\s\u00a0]/g, ""))?.[0];
    const value = number ?? (digits === undefined ? Number.NaN : Number(digits));
    if (Number.isNaN(value)) return { code: "cell.unread", details: { field } };
    if (!Number.isInteger(value) || value < min || value > max) {
      return { code: "cell.out-of-range", details: { field, min, max } };
    }
    return put(draft, field, value);
  };
}
