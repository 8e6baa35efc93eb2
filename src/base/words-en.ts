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
  return items.map((item) => `“${item}”`).join(", ");
}

/** A share from 0 to 1 as a percentage: 0.875 is “87.5 %”. */
export function percentEn(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
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
