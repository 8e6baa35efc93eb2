import type { Found, Readers, Tokens } from "./token-reader.js";
import {
  figures,
  found,
  has,
  isGlued,
  isMark,
  isTo,
  pastBlank,
  pastEnding,
  pastStop,
  pastYearWord,
  unitAt,
} from "./token-reader.js";
import type { Moment, TimeWord } from "./time-words.js";
import { momentOf } from "./time-words.js";

/** Days, months and years in figures and words. */
export function readDays(tokens: Tokens, at: number): Found | undefined {
  if (isBlank(tokens, at)) return filled(tokens, at);
  if (figures(tokens, at, 4, 4) !== undefined)
    return odd(tokens, at) ?? isoDay(tokens, at) ?? years(tokens, at) ?? year(tokens, at);
  return (
    dottedDay(tokens, at) ??
    namedMonth(tokens, at) ??
    monthAndYear(tokens, at) ??
    shortDay(tokens, at) ??
    twoDays(tokens, at) ??
    shortYears(tokens, at)
  );
}

/** Underscores and the figures that stand in them: 20__ год. */
function readBlank(tokens: Tokens, at: number): Found | undefined {
  const isBegun = (tokens[at]?.text.length ?? 0) <= 3 && isBlank(tokens, at + 1) && isGlued(tokens, at + 1);
  if (!isBlank(tokens, at) && !isBegun) return undefined;
  let next = at + 1;
  while (isGlued(tokens, next) && (isBlank(tokens, next) || tokens[next]?.kind === "number")) next++;
  return found(next, { is: "blank" });
}

function isBlank(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === "blank";
}

export const dayReaders: Readers = [
  [readDays, "number", "blank", "month"],
  [readBlank, "number", "blank"],
];

/** Underscores left in a form are no blank where a whole day is written over them: «_24» марта 2022. */
function filled(tokens: Tokens, at: number): Found | undefined {
  const read = dottedDay(tokens, at + 1) ?? namedMonth(tokens, at + 1);
  const [first] = read?.[0] ?? [];
  return first?.is === "moment" && first.year !== undefined && first.day !== undefined ? read : undefined;
}

/** 2025-009-01, 2025-026: three figures, or more than four, are no month, no day and no year. */
function odd(tokens: Tokens, at: number): Found | undefined {
  const second = pastJoined(tokens, at + 1);
  const third = pastJoined(tokens, second);
  const isOdd = isOddAt(tokens, second - 1) || isOddAt(tokens, third - 1);
  return isOdd ? found(third, { is: "misprint" }) : undefined;
}

/** Past a mark and figures that stand close behind it. */
function pastJoined(tokens: Tokens, at: number): number {
  const isJoined = isMark(tokens, at, "-./") && isGlued(tokens, at) && isGlued(tokens, at + 1);
  return isJoined && tokens[at + 1]?.kind === "number" ? at + 2 : at;
}

function isOddAt(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "number" && (token.text.length === 3 || token.text.length > 4);
}

/** 2025-09-01, 2025.9.1, 2025/09/01 */
function isoDay(tokens: Tokens, at: number): Found | undefined {
  const year = figures(tokens, at, 4, 4);
  const mark = tokens[at + 1]?.text;
  const isMarked = isMark(tokens, at + 1, "-./") && tokens[at + 3]?.text === mark;
  if (year === undefined || !isMarked || ![1, 2, 3, 4].every((i) => isGlued(tokens, at + i)))
    return undefined;
  const [month, day] = [figures(tokens, at + 2, 1, 2), figures(tokens, at + 4, 1, 2)];
  if (month === undefined || day === undefined) return undefined;
  return found(at + 5, momentOf(year, month, day));
}

/** 01.09.2025, 1/9/25, 01. 09. 2025, «31» 08. 2020: spaces only where the year has four figures. */
function dottedDay(tokens: Tokens, at: number): Found | undefined {
  const day = figures(tokens, at, 1, 2);
  if (day === undefined) return undefined;
  const afterDay = pastBlank(tokens, at + 1);
  const after = tokens[afterDay];
  const quoted = after?.kind === "number" && after.quoted;
  const monthAt = quoted ? afterDay : isMark(tokens, afterDay, "./") ? pastBlank(tokens, afterDay + 1) : -1;
  const month = figures(tokens, monthAt, 1, 2);
  const markAt = pastBlank(tokens, monthAt + 1);
  if (month === undefined || !isMark(tokens, markAt, "./")) return undefined;
  const yearAt = pastBlank(tokens, markAt + 1);
  const figuresOfYear = tokens[yearAt]?.text.length;
  const year = figures(tokens, yearAt, 2, 4);
  const isClose = [afterDay, monthAt, markAt, yearAt].every((i) => isGlued(tokens, i));
  if (year === undefined || !(isClose || figuresOfYear === 4)) return undefined;
  if (figuresOfYear === 3) return found(yearAt + 1, { is: "misprint" });
  const fullYear = figuresOfYear === 2 ? 2000 + year : year;
  return found(pastYearWord(tokens, yearAt + 1), momentOf(fullYear, month, day));
}

/** 09.2024 */
function monthAndYear(tokens: Tokens, at: number): Found | undefined {
  const month = figures(tokens, at, 1, 2);
  const year = figures(tokens, at + 2, 4, 4);
  const isMonth = month !== undefined && month >= 1 && month <= 12;
  if (!isMonth || year === undefined || !isMark(tokens, at + 1, ".") || isAfterMark(tokens, at))
    return undefined;
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return undefined;
  return found(pastYearWord(tokens, at + 3), momentOf(year, month));
}

/** 05.10, 22. 02: with nothing more in figures on either side. */
function shortDay(tokens: Tokens, at: number): Found | undefined {
  const day = figures(tokens, at, 1, 2);
  const month = figures(tokens, at + 2, 2, 2);
  if (day === undefined || month === undefined || !isMark(tokens, at + 1, ".")) return undefined;
  if (!isGlued(tokens, at + 1) || isAfterMark(tokens, at)) return undefined;
  if (!isGlued(tokens, at + 2) && (month < 1 || month > 12)) return undefined;
  const goesOn = isMark(tokens, at + 3, ".") && isGlued(tokens, at + 3) && tokens[at + 4]?.kind === "number";
  if (goesOn && isGlued(tokens, at + 4)) return undefined;
  return found(at + 3, { is: "short", month, day });
}

function isAfterMark(tokens: Tokens, at: number): boolean {
  return isGlued(tokens, at) && isMark(tokens, at - 1, ".,");
}

/** 15 - 19.02.2026: two days that name their month once. */
function twoDays(tokens: Tokens, at: number): Found | undefined {
  const day = figures(tokens, at, 1, 2);
  const isFirst = day !== undefined && !isAfterMark(tokens, at) && isMark(tokens, at + 1, "-");
  const last = isFirst ? (dottedDay(tokens, at + 2) ?? shortDay(tokens, at + 2)) : undefined;
  const word = last?.[0][0];
  if (last === undefined || day === undefined) return undefined;
  if (word?.is !== "moment" && word?.is !== "short") return undefined;
  return found(last[1], { ...word, day }, { is: "dash" }, word);
}

/** A month, a day of it, or two days that name their month once. */
function namedMonth(tokens: Tokens, at: number): Found | undefined {
  const first = figures(tokens, at, 1, 2);
  if (first === undefined) return monthAt(tokens, pastBlank(tokens, at), undefined, undefined);
  const next = pastBlank(tokens, pastEnding(tokens, at + 1));
  const second = isTo(tokens, next) ? figures(tokens, next + 1, 1, 2) : undefined;
  if (second === undefined) return monthAt(tokens, next, undefined, first);
  return monthAt(tokens, pastBlank(tokens, pastEnding(tokens, next + 2)), first, second);
}

function monthAt(
  tokens: Tokens,
  at: number,
  first: number | undefined,
  day: number | undefined,
): Found | undefined {
  const sense = tokens[at]?.sense;
  if (sense?.is !== "month") return undefined;
  const next = pastStop(tokens, at + 1);
  const yearAt = pastBlank(tokens, next);
  const year = isPair(tokens, yearAt) ? undefined : figures(tokens, yearAt, 4, 4);
  const moment = momentOf(year, sense.n, day);
  const end = pastYearWord(tokens, year === undefined ? next : yearAt + 1);
  return first === undefined
    ? found(end, moment)
    : found(end, { ...moment, day: first }, { is: "dash" }, moment);
}

function isPair(tokens: Tokens, at: number): boolean {
  if (!isMark(tokens, at + 1, "-/")) return false;
  if (figures(tokens, at + 2, 4, 4) !== undefined) return true;
  const isClose = isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  return isClose && isMark(tokens, at + 1, "/") && figures(tokens, at + 2, 2, 2) !== undefined;
}

/** 2024/25, 2024 - 2025 гг., 2015 2016 учебный год, 23/24 уч. год; `2024-09` is a month, unless it is the year after. */
function years(tokens: Tokens, at: number): Found | undefined {
  const from = figures(tokens, at, 4, 4);
  if (from === undefined) return undefined;
  const afterFirst = pastYearWord(tokens, at + 1);
  const isJoined = isMark(tokens, afterFirst, "-/");
  const secondAt = isJoined ? afterFirst + 1 : afterFirst;
  const second = figures(tokens, secondAt, 2, 4);
  const length = tokens[secondAt]?.text.length ?? 0;
  const isDay = length === 2 && isMark(tokens, secondAt + 1, ".") && tokens[secondAt + 2]?.kind === "number";
  if (second === undefined || length === 3 || isDay || unitAt(tokens, secondAt + 1) === "month")
    return undefined;
  const next = pastYearWord(tokens, secondAt + 1);
  const to = length === 2 ? Math.floor(from / 100) * 100 + second : second;
  if (!isJoined && !(to === from + 1 && has(tokens, secondAt + 1, "academic"))) return undefined;
  const isMonth = length === 2 && to <= from && second >= 1 && second <= 12;
  return found(next, isMonth ? momentOf(from, second) : { is: "years", from, to });
}

function shortYears(tokens: Tokens, at: number): Found | undefined {
  const [from, to] = [figures(tokens, at, 2, 2), figures(tokens, at + 2, 2, 2)];
  const isJoined = isMark(tokens, at + 1, "-/") && has(tokens, at + 3, "academic");
  if (from === undefined || to !== from + 1 || !isJoined) return undefined;
  return found(at + 3, { is: "years", from: 2000 + from, to: 2000 + to });
}

function year(tokens: Tokens, at: number): Found | undefined {
  const year = figures(tokens, at, 4, 4);
  if (year === undefined || year < 1900 || year > 2099 || isAfterMark(tokens, at)) return undefined;
  return found(pastYearWord(tokens, at + 1), momentOf(year));
}

type WholeDay = Moment & { readonly year: number; readonly month: number; readonly day: number };

/** Whether a word is a day of a known year. */
export function isWholeDay(word: TimeWord | undefined): word is WholeDay {
  return (
    word?.is === "moment" && word.year !== undefined && word.month !== undefined && word.day !== undefined
  );
}
