import { isOrMore } from "./read-lengths.js";
import type { Found, Reader, Readers, Tokens } from "./token-reader.js";
import { found, has, isMark, isWord, partAt, pastStop, unitAt } from "./token-reader.js";
import type { PlainTimeWord, PlainWord, TimeWord } from "./time-words.js";

/** A word, or a few in their order, that are one plain word. */
export function plain(is: PlainWord, next: number): Found {
  return found(next, { is } as PlainTimeWord);
}

/** Past “чем”, “на” and a colon after a bound. */
function pastBound(tokens: Tokens, at: number): number {
  const than = has(tokens, at, "than") ? at + 1 : at;
  const on = isWord(tokens, than, "на") ? than + 1 : than;
  return isMark(tokens, on, "-:") ? on + 1 : on;
}

const atMost: Reader = (tokens, at) => {
  if (has(tokens, at, "not")) {
    const next = has(tokens, at + 1, "may") ? at + 2 : at + 1;
    if (has(tokens, next, "more", "exceed")) return plain("at_most", pastBound(tokens, next + 1));
    return has(tokens, at + 1, "less") ? plain("at_least", pastBound(tokens, at + 2)) : undefined;
  }
  if (has(tokens, at, "less", "most")) return plain("at_most", pastBound(tokens, at + 1));
  if (has(tokens, at, "more", "least")) return plain("at_least", pastBound(tokens, at + 1));
  if (!has(tokens, at + 1, "extent")) return undefined;
  if (has(tokens, at, "utmost")) return plain("at_most", pastBound(tokens, at + 2));
  return has(tokens, at, "lowest") ? plain("at_least", pastBound(tokens, at + 2)) : undefined;
};

const orMore: Reader = (tokens, at) => (isOrMore(tokens, at) ? plain("or_more", at + 2) : undefined);

const endless: Reader = (tokens, at) => {
  if (has(tokens, at, "endless")) return plain("endless", at + 1);
  if (has(tokens, at, "not", "without") && has(tokens, at + 1, "limit")) return plain("endless", at + 2);
  if (has(tokens, at, "present") && has(tokens, at + 1, "time")) return plain("endless", at + 2);
  const isShort = isWord(tokens, at, "н") && isMark(tokens, at + 1, ".") && isWord(tokens, at + 2, "в");
  return isShort && isMark(tokens, at + 3, ".") ? plain("endless", at + 4) : undefined;
};

/** by a day, not later than a day, to the end of a month; “конца” makes the whole of what follows count. */
const until: Reader = (tokens, at) => {
  const start = isMark(tokens, at, "-") ? at + 1 : at;
  const isLater = has(tokens, start, "not") && has(tokens, start + 1, "later");
  if (!isLater && !has(tokens, start, "until", "finish")) return undefined;
  const first = isLater ? start + 2 : start + 1;
  const isEnd = has(tokens, first, "end", "finish") && !isWord(tokens, first, "конце");
  const next = isEnd ? first + 1 : first;
  const end = isMark(tokens, next, ":") ? next + 1 : next;
  return found(end, isEnd && has(tokens, first, "end") ? { is: "until", wholly: true } : { is: "until" });
};

const since: Reader = (tokens, at) => {
  if (has(tokens, at, "begin") && isWord(tokens, at - 1, "до")) return undefined;
  const isPlace = ["начала", "середины", "конца"].includes(tokens[at + 1]?.text ?? ""); // of a month, which is known as a whole
  const next = isPlace ? at + 2 : at + 1;
  return plain("since", isMark(tokens, next, ":") ? next + 1 : next);
};

/** “В течение года”, “в теч. мес.”, “на протяжении всего периода”; before anything else it only fills. */
const during: Reader = (tokens, at) => {
  const flow = has(tokens, at, "inside") && has(tokens, at + 1, "flow") ? at + 1 : at;
  if (has(tokens, at, "whole")) {
    const isAcademic = has(tokens, at + 1, "academic"); // весь учебный год
    return wholeSpan(tokens, at + 1) ?? (isAcademic ? plain("filler", at + 1) : undefined);
  }
  if (!has(tokens, flow, "flow")) return undefined;
  let next = flow + 1;
  while (next < flow + 4 && isMark(tokens, next, ".")) next++;
  if (has(tokens, next, "whole")) next++;
  return wholeSpan(tokens, next) ?? plain("filler", next);
};

function wholeSpan(tokens: Tokens, at: number): Found | undefined {
  const unit = unitAt(tokens, at);
  if (unit === "year")
    return isWord(tokens, at, "лет") ? undefined : plain("the_year", pastStop(tokens, at + 1));
  if (unit === "month") return plain("the_month", pastStop(tokens, at + 1));
  if (unit === "week") return plain("the_week", at + 1);
  if (partAt(tokens, at) === "period" || has(tokens, at, "extent")) return plain("the_time", at + 1);
  return undefined;
}

const academic: Reader = (tokens, at) => {
  if (isWord(tokens, at, "у") && isMark(tokens, at + 1, ".") && isWord(tokens, at + 2, "г"))
    return plain("academic", pastStop(tokens, at + 3));
  if (!has(tokens, at, "academic")) return undefined;
  const next = isMark(tokens, at + 1, ".") ? at + 2 : at + 1;
  if (unitAt(tokens, next) !== "year") return undefined;
  const isSeveral = ["годы", "годов", "годах", "лет", "гг"].includes(tokens[next]?.text ?? "");
  return plain(isSeveral ? "academic_years" : "academic", pastStop(tokens, next + 1));
};

/** стаж 3 года, стаж работы: 3 года */
const service: Reader = (tokens, at) => {
  const next = isWord(tokens, at + 1, "работы") ? at + 2 : at + 1;
  return plain("service", isMark(tokens, next, "-:") ? next + 1 : next);
};

/** на период отпуска, на время отсутствия: as long as something else lasts */
const whileLasting: Reader = (tokens, at) => {
  const isSpan = partAt(tokens, at + 1) === "period" || has(tokens, at + 1, "time");
  return isWord(tokens, at, "на") && isSpan && tokens[at + 2]?.kind === "word"
    ? plain("while", at + 2)
    : undefined;
};

const doubt: Reader = (tokens, at) => {
  const isNot = has(tokens, at, "not") && tokens[at + 1]?.kind === "word";
  const next = isNot ? at + 2 : at + 1;
  return plain("doubt", has(tokens, next, "inside") ? next + 1 : next); // примерно в мае
};

const breaks: Reader = (tokens, at) => {
  const sense = tokens[at]?.sense;
  if (sense?.is !== "season") return found(at + 1, { is: "break" });
  const listed = seasonsAt(tokens, at);
  if (listed !== undefined) return listed;
  if (isWord(tokens, at + 1, "семестр"))
    return found(at + 2, { is: "part", part: "semester", which: [sense.what === "autumn" ? 1 : 2] });
  return sense.what === "winter" ? plain("doubt", at + 1) : undefined;
};

const mostSeasons = 4;

/** осенние и весенние каникулы */
function seasonsAt(tokens: Tokens, at: number): Found | undefined {
  const breaks: TimeWord[] = [];
  for (let next = at; breaks.length < mostSeasons; next++) {
    const sense = tokens[next]?.sense;
    if (sense?.is !== "season") return undefined;
    breaks.push({ is: "break", season: sense.what });
    if (has(tokens, next + 1, "break")) return found(next + 2, ...breaks);
    if (!has(tokens, ++next, "and") && !isMark(tokens, next, ",/")) return undefined;
  }
  return undefined;
}

/** Parts of a year, months and weeks without a number: полугодие, (в октябре) месяце. */
const numberless: Reader = (tokens, at) => {
  const part = partAt(tokens, at);
  if (part !== undefined && part !== "period" && !isWord(tokens, at, "кв"))
    return found(pastStop(tokens, at + 1), { is: "part", part });
  if (unitAt(tokens, at) === "month")
    return has(tokens, at - 1, "month") ? found(at + 1) : plain("a_month", pastStop(tokens, at + 1));
  return undefined;
};

/** The fixed phrases of periods, in the order in which they are tried. */
export const phraseReaders: Readers = [
  [breaks, "break", "season"],
  [whileLasting, "inside"],
  [during, "inside", "flow", "whole"],
  [academic, "academic", "letter"],
  [endless, "endless", "not", "without", "present", "letter"],
  [orMore, "and", "or"],
  [atMost, "not", "less", "most", "more", "least", "utmost", "lowest"],
  [since, "since", "begin"],
  [until, "until", "finish", "not", "-"],
  [doubt, "about", "not"],
  [service, "service"],
  [numberless, "part", "unit"],
];
