import type { Season } from "./lexicon.js";
import type { Frequency, Moment, PlacedWord, TimeWord } from "./time-words.js";
import { momentOf } from "./time-words.js";
import type { Token } from "./tokens.js";
import { isQuotationMark } from "./tokens.js";

/** A day, a month or a year in a plan, or from one to another, and how it is written. */
export type DatedItem = {
  readonly first: Moment;
  readonly last: Moment;
  readonly isRange: boolean;
  /** Only one side is meant: from it on, or until it. */
  readonly side?: "since" | "until";
  /** Said as “about” or broken by a misprint: no side of it, or only the first, is sure. */
  readonly unsure?: "all" | "last";
  readonly asWritten: string;
};

export type Part = Extract<TimeWord, { is: "part" }>;

/** What the words of one line say, sorted by what they are about. */
export type PlanItems = {
  readonly dated: readonly DatedItem[];
  readonly parts: readonly Part[];
  readonly weeks: readonly Extract<TimeWord, { is: "week" | "decade" }>[];
  readonly breaks: readonly { readonly season?: Season }[];
  readonly frequencies: readonly Frequency[];
  readonly counts: readonly Extract<TimeWord, { is: "count" }>[];
  readonly years: readonly Extract<TimeWord, { is: "years" }>[];
  /** A day of a month that only the heading names. */
  readonly days: readonly number[];
  readonly said: ReadonlySet<TimeWord["is"]>;
  /** What stands before a part, a break or a year: до конца I четверти. */
  readonly side?: "since" | "until";
  readonly unread: readonly string[];
};

type Mutable = {
  -readonly [Key in keyof PlanItems]: PlanItems[Key] extends readonly (infer One)[] ? One[] : PlanItems[Key];
};

const tailed: readonly TimeWord["is"][] = ["by_document", "as_needed", "event", "while"];
const longestTail = 4;

/** Sorts the words of a line in one pass. */
export function planItemsOf(words: readonly PlacedWord[], tokens: readonly Token[], text: string): PlanItems {
  const said = new Set<TimeWord["is"]>();
  const items: Mutable = {
    ...{
      dated: [],
      parts: [],
      weeks: [],
      breaks: [],
      frequencies: [],
      counts: [],
      years: [],
      days: [],
      unread: [],
    },
    said,
  };
  const weekdays: string[] = [];
  let tail = 0; // words that still belong to the document, the need or the event before them
  for (let i = 0; i < words.length;) {
    const placed = words[i];
    if (placed === undefined) break;
    const { word } = placed;
    const item = datedAt(words, i, tokens, text);
    if (item !== undefined) {
      items.dated.push(item.read);
      i = item.next;
      continue;
    }
    said.add(word.is);
    if (word.is === "other" && tail > 0) tail--;
    else if (tailed.includes(word.is)) tail = longestTail;
    else if (word.is === "stop") tail = 0;
    else if (word.is === "weekday") weekdays.push(writtenAt(placed, tokens, text));
    else sort(word, placed, words[i - 1]?.word, items, tokens, text);
    i++;
  }
  if (items.dated.length + items.frequencies.length === 0) items.unread.push(...weekdays);
  return items;
}

function sort(
  word: TimeWord,
  placed: PlacedWord,
  before: TimeWord | undefined,
  items: Mutable,
  tokens: readonly Token[],
  text: string,
): void {
  const side = sideOf(before);
  if (
    side !== undefined &&
    ["part", "break", "the_year", "academic", "a_month", "years", "month_day"].includes(word.is)
  )
    items.side ??= side;
  if (word.is === "part" && isKnownPart(word)) items.parts.push(word);
  else if (word.is === "week" || word.is === "decade") items.weeks.push(word);
  else if (word.is === "break") items.breaks.push(word);
  else if (word.is === "frequency") items.frequencies.push(word);
  else if (word.is === "count") items.counts.push(word);
  else if (word.is === "month_day") items.days.push(word.day);
  else if (word.is === "years") items.years.push(word);
  else if (word.is === "length" && word.weeks && word.weeks.every(isOrdinal))
    items.weeks.push({ is: "week", which: [...new Set(word.weeks)] });
  else if (isUnread(word)) {
    const written = writtenAt(placed, tokens, text);
    const isHour = word.is === "short" && word.month % 5 === 0 && word.day < 24 && before?.is !== "dash"; // 14.00
    const isFilling = tokens[placed.from]?.sense?.is === "extent"; // в срок до
    if (/[\p{L}\d]/u.test(written) && !isHour && !isFilling) items.unread.push(written);
  }
}

/** No week is the half or the nought of a month. */
function isOrdinal(number: number): boolean {
  return Number.isInteger(number) && number > 0;
}

function writtenAt(
  { from, to }: Pick<PlacedWord, "from" | "to">,
  tokens: readonly Token[],
  text: string,
): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? text.slice(first.at, last.end) : "";
}

/** With the quotation marks that belong to it: «31» мая 2026 г., «май». */
function quotedAt(place: Pick<PlacedWord, "from" | "to">, tokens: readonly Token[], text: string): string {
  const bare = writtenAt(place, tokens, text);
  const at = tokens[place.from]?.at ?? 0;
  const [before = "", after = ""] = [text.charAt(at - 1), text.charAt(at + bare.length)].map((sign) =>
    isQuotationMark(sign) ? sign : "",
  );
  const forms = [before + bare + after, before + bare, bare + after];
  return forms.find(areBalanced) ?? bare;
}

function areBalanced(text: string): boolean {
  return Array.from(text).filter(isQuotationMark).length % 2 === 0;
}

function isKnownPart({ part }: Part): boolean {
  return part === "quarter" || part === "school-quarter" || part === "half-year";
}

function isUnread({ is }: TimeWord): boolean {
  return [
    "other",
    "number",
    "misprint",
    "doubt",
    "length",
    "ordinal",
    "service",
    "short",
    "blank",
    "part",
  ].includes(is);
}

type Read = { readonly read: DatedItem; readonly next: number };

/** A moment or a range of them at a place; the word before it may name a side. */
function datedAt(
  words: readonly PlacedWord[],
  at: number,
  tokens: readonly Token[],
  text: string,
): Read | undefined {
  const first = momentAt(words[at]) ?? listed(words, at, tokens);
  if (first === undefined) return undefined;
  const before = words[at - 1]?.word;
  const joint = words[at + 1]?.word;
  const isJoined = joint?.is === "dash" || (joint?.is === "until" && before?.is !== "until");
  const lastAt = words[at + 2]?.word.is === "filler" ? at + 3 : at + 2; // август – начало сентября
  const second = isJoined ? momentAt(words[lastAt]) : undefined;
  const last = second ?? first;
  const misprint = isJoined && second === undefined && isMisprint(words[at + 2]?.word);
  const side = second === undefined && !misprint ? sideOf(before) : undefined;
  const next = second === undefined ? at + 1 : lastAt + 1;
  const unsure = misprint ? "last" : before?.is === "doubt" ? "all" : undefined;
  const [begin, end] = [words[at], words[next - 1]];
  return {
    read: {
      first,
      last,
      isRange: second !== undefined,
      ...(side && { side }),
      ...(unsure && { unsure }),
      asWritten: begin && end ? quotedAt({ from: begin.from, to: end.to }, tokens, text) : "",
    },
    next: misprint ? at + 2 : next,
  };
}

function sideOf(before: TimeWord | undefined): "since" | "until" | undefined {
  if (before?.is === "since" || before?.is === "event") return "since";
  return before?.is === "until" || before?.is === "toward" ? "until" : undefined;
}

function momentAt(placed: PlacedWord | undefined): Moment | undefined {
  const word = placed?.word;
  if (word?.is === "moment") return word;
  return word?.is === "short" && !isMisprint(word) ? momentOf(undefined, word.month, word.day) : undefined;
}

function isMisprint(word: TimeWord | undefined): boolean {
  if (word?.is === "misprint") return true;
  return word?.is === "short" && (word.month < 1 || word.month > 12 || word.day < 1 || word.day > 31);
}

const mostListed = 10;

/** 5, 12 и 19 октября: days that name their month after the last one. */
function listed(words: readonly PlacedWord[], at: number, tokens: readonly Token[]): Moment | undefined {
  if (words[at]?.word.is !== "number") return undefined;
  const day = Number(tokens[words[at].from]?.text);
  for (let i = at; i < at + 2 * mostListed; i += 2) {
    const [joint, next] = [words[i + 1]?.word, words[i + 2]?.word];
    if (joint?.is !== "and" && joint?.is !== "stop") return undefined;
    if (next?.is === "moment" && next.day !== undefined && Number.isInteger(day)) return { ...next, day };
    if (next?.is !== "number") return undefined;
  }
  return undefined;
}
