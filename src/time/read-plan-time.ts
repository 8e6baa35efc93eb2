import type { PlanItems } from "./plan-items.js";
import { planItemsOf } from "./plan-items.js";
import { planSense } from "./plan-lexicon.js";
import { meaningOfPlan } from "./plan-meaning.js";
import type { PlanTime, PlanTimeOptions } from "./plan-time.js";
import type { Frame } from "./plan-window.js";
import { frameOf } from "./plan-window.js";
import { planReaders } from "./plan-readers.js";
import { timeWordsOf } from "./time-words-of.js";
import { tokensOf, visible } from "./tokens.js";

/**
 * Reads the time of a plan as people write it in Russian: a day, days, a month, a quarter, a break, how often, until
 * when, “as needed”, “by another plan”. `from` and `to` are the widest days between which it must lie inside the term;
 * where the words name a day outside the term, or none of the calendar, `contradicts` says so and nothing is bent. A
 * cell of several lines that are times each has them in `parts`, as has a list of days or months. Without a term, the
 * days of the school year stand for it; a term or month that is none is as if it were not given. Linear in the length of
 * the text. Never throws.
 *
 * @example
 * const term = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-05-31") };
 * readPlanTime("15 -19.02", { term }).from; // "2026-02-15"
 * readPlanTime("не реже 1 раза в неделю").frequency; // { min: 1, per: "week" }
 */
export function readPlanTime(text: string, options: PlanTimeOptions = {}): PlanTime {
  const asWritten: unknown = text;
  if (typeof asWritten !== "string") return { asWritten: "", kind: "unknown", unread: [] };
  const given: unknown = options;
  return { ...cellOf(visible(asWritten), frameOf(isOptions(given) ? given : {})), asWritten };
}

function isOptions(value: unknown): value is PlanTimeOptions {
  return typeof value === "object" && value !== null;
}

/** Lines that are times each are several times; else what is broken into lines is one. */
function cellOf(text: string, frame: Frame): PlanTime {
  const lines = linesOf(text);
  const whole = lineOf(lines.join(" "), frame);
  if (lines.length < 2) return whole;
  const parts = lines.map((line) => lineOf(line, frame));
  const known = parts.filter(({ kind }) => kind !== "unknown").length;
  const isOne = whole.kind !== "unknown" && whole.parts === undefined && known < parts.length;
  return known < 2 || isOne ? whole : { asWritten: text, kind: "several", parts, unread: [] };
}

const goesOn =
  /(?:[-–—,]|(?:^|\s)(?:в|во|на|с|со|по|до|от|за|к|и|не|не реже|не позднее|раза?|течение|теч\.?|\d))$/iu;

/** The lines with words in them; a line that cannot end where it ends goes on in the next. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  let open = false;
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (line === "") continue;
    const last = lines.length - 1;
    if (open || (last >= 0 && /^[-–—]/u.test(line))) lines[last] = `${lines[last] ?? ""} ${line}`;
    else lines.push(line);
    open = goesOn.test(line.slice(-20));
  }
  return lines;
}

function lineOf(line: string, frame: Frame): PlanTime {
  return { asWritten: line, ...meaningOfPlan(itemsOf(line), frame) };
}

function itemsOf(line: string): PlanItems {
  const tokens = tokensOf(line, planSense);
  return planItemsOf(timeWordsOf(tokens, planReaders), tokens, line);
}
