import type { CalendarDate } from "../base/calendar-date.js";
import { boundsOf } from "./period-days.js";
import { periodSense } from "./period-lexicon.js";
import { isWholeDay, readDays } from "./read-days.js";
import { pastNumber } from "./read-references.js";
import type { Tokens } from "./token-reader.js";
import { tokensOf, visible } from "./tokens.js";

/** The number and the day of a document as they were written and as they were read. */
export type DocumentMark = {
  readonly asWritten: string;
  readonly number?: string;
  readonly on?: CalendarDate;
};

/**
 * Reads the day and number by which a document is known: “от 26.08.2025 № 15”, “приказ № 41-од от 16 февраля 2024 г.”
 * Of several different days or numbers none is taken, nor a number in a form that was not filled in. A day that the
 * calendar does not have, or of a year outside 1900 to 2199, is none. Linear in the length of the text. Never throws.
 *
 * @example readDocumentMark("приказ от 26.08.2025 № 41-од").number // "41-од"
 */
export function readDocumentMark(text: string): DocumentMark {
  const asWritten: unknown = text;
  if (typeof asWritten !== "string") return { asWritten: "" };
  const seen = visible(asWritten);
  const tokens = tokensOf(seen, periodSense);
  const numbers = new Set<string>();
  const days = new Set<CalendarDate | undefined>();
  for (let at = 0; at < tokens.length;) {
    const next = numberAt(tokens, at, seen, numbers) ?? dayAt(tokens, at, days);
    at = next ?? at + 1;
  }
  const [[number], [on]] = [[...numbers], [...days]];
  return {
    asWritten,
    ...(number !== undefined && numbers.size === 1 && { number }),
    ...(on !== undefined && days.size === 1 && { on }),
  };
}

function numberAt(tokens: Tokens, at: number, text: string, numbers: Set<string>): number | undefined {
  const next = pastNumber(tokens, at);
  if (next === at) return undefined;
  const [first, last] = [tokens[at + 1], tokens[next - 1]];
  const number = first && last ? text.slice(first.at, last.end) : "";
  if (/\d/.test(number)) numbers.add(number);
  return next;
}

function dayAt(tokens: Tokens, at: number, days: Set<CalendarDate | undefined>): number | undefined {
  const read = tokens[at]?.kind === "number" ? readDays(tokens, at) : undefined;
  if (read === undefined) return undefined;
  for (const word of read[0]) if (isWholeDay(word)) days.add(boundsOf(word)?.earliest);
  return read[1];
}
