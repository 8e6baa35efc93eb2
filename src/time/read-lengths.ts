import type { Found, Readers, Tokens } from "./token-reader.js";
import {
  countAt,
  figures,
  found,
  has,
  isGlued,
  isMark,
  isWord,
  pastEnding,
  pastStop,
  tokenAt,
  unitAt,
} from "./token-reader.js";
import type { Length, TimeWord } from "./time-words.js";

/** 20учебный год: the figures that a form left open are lost. */
function lostYears(tokens: Tokens, at: number): Found | undefined {
  const isLost =
    figures(tokens, at, 2, 2) === 20 && has(tokens, at + 1, "academic") && isGlued(tokens, at + 1);
  return isLost ? found(at + 1, { is: "blank" }) : undefined;
}

/** The second year, the 2nd and 3rd years, 1-3 год работы: years of service, not a length. */
function countedYears(tokens: Tokens, at: number): Found | undefined {
  const sense = tokens[at]?.sense;
  if (sense?.is === "ordinal" && unitAt(tokens, at + 1) === "year" && !isWord(tokens, at + 1, "лет"))
    return found(at + 2, { is: "ordinal", from: sense.n, to: sense.n });
  const from = figures(tokens, at, 1, 2);
  if (from === undefined) return undefined;
  const afterFrom = pastEnding(tokens, at + 1);
  const isRange = isMark(tokens, afterFrom, "-") || has(tokens, afterFrom, "and");
  const second = isRange ? figures(tokens, afterFrom + 1, 1, 2) : undefined;
  const last = second === undefined ? at : afterFrom + 1;
  const ended = pastEnding(tokens, last + 1);
  const next = second === undefined ? (countAt(tokens, at)?.[1] ?? ended) : ended;
  if (unitAt(tokens, next) !== "year") return undefined;
  const word = tokens[next]?.text ?? "";
  const isOrdinal = ended > last + 1 && word.startsWith("год");
  const isPlainYear = word === "год" && !/(?<!1)1$/.test(tokens[last]?.text ?? "");
  const isOfWork = word === "год" && has(tokens, next + 1, "work");
  if (!isOrdinal && word !== "годы" && !isOfWork && !isPlainYear) return undefined;
  return found(isOfWork ? next + 2 : next + 1, { is: "ordinal", from, to: second ?? from });
}

/** 3-6 месяцев, от 3 до 6 месяцев. */
function range(tokens: Tokens, at: number): Found | undefined {
  const isFrom = isWord(tokens, at, "от") || isWord(tokens, at, "с");
  const few = countAt(tokens, isFrom ? at + 1 : at);
  if (few === undefined || !(isMark(tokens, few[1], "-") || isWord(tokens, few[1], "до"))) return undefined;
  const many = countAt(tokens, few[1] + 1);
  return many === undefined ? undefined : lengthAt(tokens, many[1], few[0], many[0]);
}

/** 3 года, 3-х месяцев, 90 календарных дней, 2 учебных года, 1г. 6 мес. */
function counted(tokens: Tokens, at: number): Found | undefined {
  const count = countAt(tokens, at);
  if (count === undefined) return undefined;
  const [number, next] = count;
  if (has(tokens, next, "academic")) {
    const unitAfter = pastStop(tokens, next + 1);
    const isOfYears = unitAt(tokens, unitAfter) === "year" && !isGlued(tokens, next);
    return isOfYears ? found(pastStop(tokens, unitAfter + 1), academicOf(number)) : undefined;
  }
  const dashed = isMark(tokens, next, "-") ? next + 1 : next;
  return lengthAt(tokens, has(tokens, dashed, "calendar") ? dashed + 1 : dashed, number, number);
}

function lengthAt(tokens: Tokens, at: number, low: number, high: number): Found | undefined {
  const unit = unitAt(tokens, at);
  if (unit === undefined || (isWord(tokens, at, "г") && !isYearBeforeMonths(tokens, at + 1)))
    return undefined;
  return isWord(tokens, at, "гг") ? undefined : found(pastStop(tokens, at + 1), lengthOf(low, high, unit));
}

/** 1г. 6 мес.: by itself “1 г.” is a gram, a town or the first year. */
function isYearBeforeMonths(tokens: Tokens, at: number): boolean {
  const next = isMark(tokens, at, ".") ? at + 1 : at;
  const count = countAt(tokens, has(tokens, next, "and") ? next + 1 : next);
  return count !== undefined && unitAt(tokens, count[1]) === "month";
}

function half(_: Tokens, at: number): Found {
  return found(at + 1, { is: "length", min: 6, max: 6, unit: "month" });
}

const beforeOne: readonly string[] = [
  ...["на", "течение", "сроком", "от", "до", "или", "менее", "меньше", "более", "больше", "свыше"],
  ...["минимум", "максимум", "чем"],
];

/** “A year” without a number is a length only after words such as these. */
function oneWithoutNumber(tokens: Tokens, at: number): Found | undefined {
  const unit = unitAt(tokens, at);
  const [text = "", before] = [tokens[at]?.text, tokenAt(tokens, at - 1)];
  const isOne = /^(?:год|месяц).?$/u.test(text) || (unit === "week" && isWord(tokens, at - 1, "на"));
  if (unit === undefined || !isOne || text === "годы") return undefined;
  const afterWord = before !== undefined && beforeOne.includes(before.text);
  const afterDash = isMark(tokens, at - 1, "-") && tokenAt(tokens, at - 2)?.kind === "word";
  const isAtLeast = isOrMore(tokens, at + 1);
  return afterWord || afterDash || isAtLeast
    ? found(pastStop(tokens, at + 1), lengthOf(1, 1, unit))
    : undefined;
}

/** How long something lasts, in years, months, weeks or days, and years of work that are counted. */
export const lengthReaders: Readers = [
  [lostYears, "number"],
  [countedYears, "number", "ordinal"],
  [range, "number", "numeral", "one-and-half", "since"],
  [counted, "number", "numeral", "one-and-half"],
  [half, "half"],
  [oneWithoutNumber, "unit"],
];

/** и более, или больше */
export function isOrMore(tokens: Tokens, at: number): boolean {
  return has(tokens, at, "and", "or") && has(tokens, at + 1, "more") && !isWord(tokens, at + 1, "свыше");
}

/** The last academic year may end in May or in August. */
function academicOf(years: number): TimeWord {
  const known = Number.isInteger(years) && years > 0;
  return known
    ? { is: "length", min: years * 12 - 3, max: years * 12, unit: "academic" }
    : { is: "misprint" };
}

/** Weeks and days only bound the months: a month has 28 to 31 days. */
function lengthOf(low: number, high: number, unit: string): Length {
  if (unit === "year") return { is: "length", min: low * 12, max: high * 12, unit: "year" };
  if (unit === "month") return { is: "length", min: Math.floor(low), max: Math.ceil(high), unit: "month" };
  const days = unit === "week" ? 7 : 1;
  return {
    is: "length",
    min: Math.floor((low * days) / 31),
    max: Math.ceil((high * days) / 28),
    unit: "day",
    ...(unit === "week" && { weeks: [low, high] }),
  };
}
