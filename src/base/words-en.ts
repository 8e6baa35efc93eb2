import type { CalendarDate } from "./calendar-date.js";
import { dayOfMonth, monthOf, yearOf } from "./calendar-date.js";
import type { Path } from "./path.js";

type Bounds = { readonly earliest: CalendarDate; readonly latest: CalendarDate };

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** “1 September 2025” */
export function dayEn(day: CalendarDate): string {
  return `${dayOfMonth(day)} ${months[monthOf(day) - 1] ?? ""} ${yearOf(day)}`;
}

/** One day, or the earliest and the latest possible one. */
export function boundsEn({ earliest, latest }: Bounds): string {
  return earliest === latest ? dayEn(earliest) : `${dayEn(earliest)} – ${dayEn(latest)}`;
}

export function countEn(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function monthsEn(count: number): string {
  return countEn(count, ["month", "months"]);
}

/** “activities[2].ref” */
export function pathEn(path: Path): string {
  return path.length === 0 ? "the record" : path.reduce<string>(joined, "");
}

function joined(text: string, key: string | number): string {
  return typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`;
}

export function listEn(items: readonly (string | number | boolean)[]): string {
  return items.map((item) => quotedEn(String(item))).join(", ");
}

export function quotedEn(text: string): string {
  return `“${text}”`;
}

/** A list at the end of a clause: “: content, term”, or nothing. */
export function colonEn(items: readonly string[], between = ", "): string {
  return items.length === 0 ? "" : `: ${items.join(between)}`;
}

/** The last of several after its conjunction: “content, term and form”. */
export function joinedEn(items: readonly string[], and: "and" | "or" = "and"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** What two or more things are called, at the end of a sentence; nothing if one of them has no name. */
export function allCalledEn(names: readonly string[]): string {
  return names.length === 0 || names.includes("") ? "" : `: ${joinedEn(names.map((name) => name.trim()))}`;
}

/** A list in brackets, or nothing. */
export function inBracketsEn(items: readonly string[]): string {
  return items.length === 0 ? "" : ` (${items.join(", ")})`;
}

/** A share from 0 to 1 as a percentage: 0.875 is “87.5 %”. */
export function percentEn(share: number): string {
  return `${Math.round(share * 1000) / 10}\u00a0%`;
}

/** Rounded half up to one digit after the point; the digit is left out when it is 0. */
export function decimalEn(value: number): string {
  return (Math.round(value * 10) / 10).toString().replace("-", "−");
}

/** A sentence as a part of another one: without its capital, unless it is an abbreviation or stands in quotes. */
export function inSentence(sentence: string): string {
  return /^(?!I\b)[A-Z](?:[a-z]|[ ,])/.test(sentence)
    ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
    : sentence;
}
