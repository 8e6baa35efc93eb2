import type { Unit } from "./lexicon.js";
import type { Found, Readers, Tokens } from "./token-reader.js";
import { countAt, found, has, isMark, isWord, partAt, pastStop, unitAt } from "./token-reader.js";
import { ordinalsAt } from "./read-ordinals.js";
import type { Frequency } from "./time-words.js";

type Times = { readonly min?: number; readonly max?: number };

/** 1–2 раза в месяц, не реже 1 раза в неделю, раз в две недели, 2 занятия в месяц, 1 р/мес. */
function times(tokens: Tokens, at: number): Found | undefined {
  const [bound, start] = boundAt(tokens, at);
  const first = timesAt(tokens, start);
  if (first === undefined) return undefined;
  const [low, afterLow] = first;
  const isRange =
    isMark(tokens, afterLow, "-/") || has(tokens, afterLow, "or") || isWord(tokens, afterLow, "до");
  const second = isRange ? countAt(tokens, afterLow + 1) : undefined;
  const [high, next] = second ?? first;
  const counted = afterTimes(tokens, next, first[2]);
  if (counted === undefined) return undefined;
  const count = bounded(bound, low, high);
  const unit = perAt(tokens, counted.next);
  if (unit !== undefined) {
    const { max, ...atLeast } = count; // once in 2 or 3 months is at least once in 3
    const isSure = !unit.isRange && max !== undefined;
    return found(unit.next, { is: "frequency", ...atLeast, ...(isSure && { max }), ...unit.per });
  }
  const isOther = has(tokens, counted.next, "inside") && isOddSpan(tokens, counted.next + 1);
  return counted.isSession || isOther ? undefined : found(counted.next, { is: "count", ...count });
}

/** A trimester, or a number of months that is not whole: no unit that a time may be counted in. */
function isOddSpan(tokens: Tokens, at: number): boolean {
  const count = countAt(tokens, at);
  return partAt(tokens, at) !== undefined || (count !== undefined && !isCount(count[0]));
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number > 0;
}

/** At least, at most, and where the number begins. */
function boundAt(tokens: Tokens, at: number): readonly [bound: "min" | "max" | undefined, next: number] {
  const than = (next: number) => (has(tokens, next, "than") ? next + 1 : next);
  if (has(tokens, at, "not") && has(tokens, at + 1, "rarer", "less")) return ["min", than(at + 2)];
  if (has(tokens, at, "not") && has(tokens, at + 1, "oftener", "more")) return ["max", than(at + 2)];
  if (has(tokens, at, "least")) return ["min", at + 1];
  if (has(tokens, at, "most") || isWord(tokens, at, "до")) return ["max", at + 1];
  return [undefined, at];
}

function bounded(bound: "min" | "max" | undefined, one: number, other: number): Times {
  const [min, max] = [Math.min(one, other), Math.max(one, other)];
  if (bound === "min") return { min };
  return bound === "max" ? { max } : { min, max };
}

/** A count before “раз”, or a word that is both. */
function timesAt(
  tokens: Tokens,
  at: number,
): readonly [count: number, next: number, isSaid?: true] | undefined {
  if (has(tokens, at, "once")) return [1, at + 1, true];
  if (has(tokens, at, "twice")) return [2, at + 1, true];
  if (has(tokens, at, "thrice")) return [3, at + 1, true];
  if (has(tokens, at, "times") && !isWord(tokens, at, "р")) return [1, at];
  const count = countAt(tokens, at);
  return count !== undefined && Number.isInteger(count[0]) ? count : undefined;
}

function afterTimes(
  tokens: Tokens,
  at: number,
  isSaid: true | undefined,
): { readonly next: number; readonly isSession: boolean } | undefined {
  if (isSaid) return { next: at, isSession: false };
  if (has(tokens, at, "times")) return { next: pastStop(tokens, at + 1), isSession: isWord(tokens, at, "р") };
  return has(tokens, at, "session") ? { next: at + 1, isSession: true } : undefined;
}

type Per = Pick<Frequency, "per" | "every">;
type Unitful = { readonly per: Per; readonly isRange: boolean; readonly next: number };

/** “в неделю”, “за год”, “/мес.”, “каждые две недели”, “в течение года”. */
function perAt(tokens: Tokens, at: number): Unitful | undefined {
  const isIn = has(tokens, at, "inside") || isMark(tokens, at, "/");
  const afterIn = isIn ? at + 1 : at;
  const during = has(tokens, afterIn, "flow") ? pastStop(tokens, afterIn + 1) : afterIn;
  const every = has(tokens, during, "every", "whole") ? during + 1 : during;
  return every === at ? undefined : unitOf(tokens, every);
}

/** A unit with or without a number before it; of two numbers the larger still holds: at least once in 3 months. */
function unitOf(tokens: Tokens, at: number): Unitful | undefined {
  const count = countAt(tokens, at);
  const more =
    count !== undefined && isMark(tokens, count[1], "-") ? countAt(tokens, count[1] + 1) : undefined;
  const [number, next] = more ?? count ?? [1, at];
  const unitAfter = has(tokens, next, "academic") ? pastStop(tokens, next + 1) : next;
  const unit = spanAt(tokens, unitAfter);
  if (unit === undefined || !isCount(number)) return undefined;
  const per = { ...(number > 1 && { every: number }), per: unit };
  return { per, isRange: more !== undefined, next: pastStop(tokens, unitAfter + 1) };
}

function spanAt(tokens: Tokens, at: number): Unit | undefined {
  const part = partAt(tokens, at);
  if (part === "period" || has(tokens, at, "extent")) return "term";
  if (has(tokens, at, "half")) return "half-year";
  if (part === "semester") return "half-year"; // half of a school year
  return part === "trimester" ? undefined : (part ?? unitAt(tokens, at));
}

/** ежемесячно, каждую четверть, каждые две недели, каждую декаду */
function rhythm(tokens: Tokens, at: number): Found | undefined {
  const sense = tokens[at]?.sense;
  const once = { is: "frequency", min: 1, max: 1, rhythm: true } as const;
  if (sense?.is === "each") return found(at + 1, { ...once, per: sense.what });
  if (sense?.is !== "every") return undefined;
  const days = weekdaysAt(tokens, at + 1);
  if (days !== undefined) return found(days.next, { ...once, min: days.count, max: days.count, per: "week" });
  const unit = unitOf(tokens, at + 1);
  return unit === undefined ? weekdayOfMonth(tokens, at + 1) : found(unit.next, { ...once, ...unit.per });
}

/** по средам, по вторникам и четвергам */
function weekdays(tokens: Tokens, at: number): Found | undefined {
  const isBy = isWord(tokens, at, "по") && /[ая]м$/u.test(tokens[at + 1]?.text ?? "");
  const days = isBy ? weekdaysAt(tokens, at + 1) : undefined;
  if (days === undefined) return undefined;
  return found(days.next, { is: "frequency", min: days.count, max: days.count, per: "week", rhythm: true });
}

function weekdaysAt(
  tokens: Tokens,
  at: number,
): { readonly count: number; readonly next: number } | undefined {
  if (!has(tokens, at, "weekday")) return undefined;
  let [count, next] = [1, at + 1];
  while (
    count < 7 &&
    (has(tokens, next, "and") || isMark(tokens, next, ",")) &&
    has(tokens, next + 1, "weekday")
  ) {
    count++;
    next += 2;
  }
  return { count, next };
}

/** последняя пятница месяца, 1-я и 3-я среда каждого месяца */
function weekdayOfMonth(tokens: Tokens, at: number): Found | undefined {
  const ordinals = ordinalsAt(tokens, at);
  if (ordinals === undefined || !has(tokens, ordinals.next, "weekday")) return undefined;
  const unitAfter = has(tokens, ordinals.next + 1, "every") ? ordinals.next + 2 : ordinals.next + 1;
  const count = ordinals.which.length;
  const isOfMonth = unitAt(tokens, unitAfter) === "month";
  if (!isOfMonth && count < 2) return undefined; // a third Thursday may be one day
  return found(isOfMonth ? unitAfter + 1 : ordinals.next + 1, {
    is: "frequency",
    min: count,
    max: count,
    per: "month",
    rhythm: true,
  });
}

/** “конец четверти”, “в начале каждого месяца”, “по итогам полугодия”: of no number, so of each. */
function ends(tokens: Tokens, at: number): Found | undefined {
  const start = has(tokens, at, "inside") || isWord(tokens, at, "по") ? at + 1 : at;
  const isEnd =
    has(tokens, start, "end", "start", "outcome", "begin", "finish") || isEndingWeek(tokens, start);
  if (!isEnd) return undefined;
  const next = isEndingWeek(tokens, start) ? start + 2 : start + 1;
  const isEach = has(tokens, next, "every");
  const unitAfter = isEach ? next + 1 : next;
  const part = partAt(tokens, unitAfter);
  const isPart = part === "school-quarter" || part === "half-year" || part === "quarter";
  const unit = isPart ? part : isEach ? unitAt(tokens, unitAfter) : undefined;
  if (unit === undefined) return undefined;
  return found(pastStop(tokens, unitAfter + 1), { is: "frequency", min: 1, max: 1, per: unit, rhythm: true });
}

/** последняя неделя (четверти) */
function isEndingWeek(tokens: Tokens, at: number): boolean {
  return has(tokens, at, "last", "ordinal") && unitAt(tokens, at + 1) === "week";
}

/** How often something is held: so many times in a unit, a rhythm, days of the week. */
export const frequencyReaders: Readers = [
  [times, "number", "numeral", "not", "least", "most", "until", "once", "twice", "thrice", "times"],
  [rhythm, "each", "every"],
  [weekdays, "until"],
  [weekdayOfMonth, "number", "roman", "ordinal", "last"],
  [ends, "inside", "until", "end", "start", "outcome", "begin", "finish", "last", "ordinal"],
];
