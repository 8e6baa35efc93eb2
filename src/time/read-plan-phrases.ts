import { plain } from "./read-phrases.js";
import { readOrdinals } from "./read-ordinals.js";
import type { Found, Reader, Readers, Tokens } from "./token-reader.js";
import { figures, found, has, isGlued, isMark, isTo, isWord, pastEnding, pastStop } from "./token-reader.js";

/** What stands in another paper: по плану РОО, согласно графику, по отдельному расписанию. */
const byDocument: Reader = (tokens, at) => {
  if (has(tokens, at, "accordance")) return plain("by_document", at + 1);
  if (has(tokens, at, "inside") && has(tokens, at + 1, "accordance")) return plain("by_document", at + 2);
  if (has(tokens, at, "schedule") && (at === 0 || tokens[at - 1]?.kind === "line"))
    return plain("by_document", at + 1);
  if (!isWord(tokens, at, "по")) return undefined;
  for (let next = at + 1; next < at + 4 && tokens[next]?.kind === "word"; next++)
    if (has(tokens, next, "schedule", "paper")) return plain("by_document", next + 1);
  return undefined;
};

/** по мере необходимости, в любое время, по запросу, при необходимости, в случае затруднений */
const asNeeded: Reader = (tokens, at) => {
  if (has(tokens, at, "inside")) {
    if (has(tokens, at + 1, "chance")) return plain("as_needed", at + 2);
    return has(tokens, at + 1, "any") && has(tokens, at + 2, "time") ? plain("as_needed", at + 3) : undefined;
  }
  if (has(tokens, at, "circumstance"))
    return has(tokens, at + 1, "need") ? plain("as_needed", at + 2) : undefined;
  if (!isWord(tokens, at, "по")) return undefined;
  if (has(tokens, at + 1, "measure")) return plain("as_needed", at + 2);
  for (let next = at + 1; next < at + 3 && tokens[next]?.kind === "word"; next++)
    if (has(tokens, next, "ask", "need")) return plain("as_needed", next + 1);
  return undefined;
};

/** при приёме на работу, после педсовета, по итогам проверки; a condition (при наличии) is no event */
const event: Reader = (tokens, at) => {
  if (has(tokens, at, "circumstance"))
    return has(tokens, at + 1, "presence") ? undefined : plain("event", at + 1);
  if (has(tokens, at, "toward") && tokens[at + 1]?.kind === "word" && !isTowardTime(tokens, at))
    return plain("event", at + 1);
  if (has(tokens, at, "after")) return aroundDay(tokens, at) ?? plain("event", at + 1);
  const isBy = isWord(tokens, at, "по") && has(tokens, at + 1, "outcome", "finish");
  if (isBy) return plain("event", at + 2);
  if (has(tokens, at, "moment")) return plain("event", at + 1);
  return isWord(tokens, at, "в") && isWord(tokens, at + 1, "день") ? plain("event", at + 2) : undefined;
};

/** Hours and minutes are no days: в 14:00, по 15 минут, 12-15 мин. */
const clock: Reader = (tokens, at) => {
  const isHour = isMark(tokens, at + 1, ":") && isGlued(tokens, at + 1) && tokens[at + 2]?.kind === "number";
  if (isHour && isGlued(tokens, at + 2)) return plain("clock", at + 3);
  const last = isTo(tokens, at + 1) && tokens[at + 2]?.kind === "number" ? at + 2 : at;
  return has(tokens, last + 1, "clock") ? plain("clock", pastStop(tokens, last + 2)) : undefined;
};

/** После 15 октября, накануне 1 сентября: beside a day it is a side of it. */
function aroundDay(tokens: Tokens, at: number): Found | undefined {
  const isDay = figures(tokens, at + 1, 1, 2) !== undefined || has(tokens, at + 1, "month");
  if (!isDay || readOrdinals(tokens, at + 1) !== undefined) return undefined;
  return found(at + 1, { is: isWord(tokens, at, "после") ? "since" : "until" });
}

/** The year after a word that asks for its beginning or its end. */
const yearsEnd: Reader = (tokens, at) => {
  const isAfter = has(tokens, at - 1, "begin", "start", "end", "finish");
  return isAfter && ["год", "года", "году"].includes(tokens[at]?.text ?? "")
    ? plain("the_year", at + 1)
    : undefined;
};

const ongoing: Reader = (_, at) => plain("ongoing", at + 1);
const weekday: Reader = (_, at) => plain("weekday", at + 1);
const place: Reader = (_, at) => plain("filler", at + 1);

/** К октябрю, к концу четверти; к началу октября, but not к началу проверки. */
function isTowardTime(tokens: Tokens, at: number): boolean {
  return (
    has(tokens, at + 1, "month", "end") || (has(tokens, at + 1, "start") && has(tokens, at + 2, "month"))
  );
}

/** Toward the end of a time, or a place in a month that is known as a whole. */
const toward: Reader = (tokens, at) => plain("toward", has(tokens, at + 1, "start", "end") ? at + 2 : at + 1);

/** 25 числа, к 25-му числу */
const monthDay: Reader = (tokens, at) => {
  const day = figures(tokens, at, 1, 2);
  const next = pastEnding(tokens, at + 1);
  return day !== undefined && has(tokens, next, "day-number")
    ? found(next + 1, { is: "month_day", day })
    : undefined;
};

/** The fixed phrases of plans alone, in the order in which they are tried. */
export const planPhraseReaders: Readers = [
  [clock, "number"],
  [monthDay, "number"],
  [byDocument, "accordance", "inside", "schedule", "until"],
  [asNeeded, "inside", "until", "circumstance"],
  [event, "circumstance", "toward", "after", "until", "moment", "inside"],
  [yearsEnd, "unit"],
  [ongoing, "ongoing"],
  [weekday, "weekday"],
  [place, "start", "end", "begin"],
  [toward, "toward"],
];
