import type { CalendarDate } from "./calendar-date.js";
import { dayOfMonth, monthOf, yearOf } from "./calendar-date.js";
import type { Path } from "./path.js";

type Bounds = { readonly earliest: CalendarDate; readonly latest: CalendarDate };

const months = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];

/** “1 сентября 2025 г.” */
export function dayRu(day: CalendarDate): string {
  return `${dayOfMonth(day)} ${months[monthOf(day) - 1] ?? ""} ${yearOf(day)} г.`;
}

/** One day, or the earliest and the latest possible one. */
export function boundsRu({ earliest, latest }: Bounds): string {
  return earliest === latest ? dayRu(earliest) : `${dayRu(earliest)} – ${dayRu(latest)}`;
}

/**
 * A number with its noun in the right form: 1 месяц, 2 месяца, 5 месяцев.
 *
 * @param forms for one, for two to four, for five and more
 */
export function countRu(count: number, [one, few, many]: readonly [string, string, string]): string {
  const tens = count % 100;
  const units = count % 10;
  if (tens >= 11 && tens <= 14) return `${count} ${many}`;
  return `${count} ${units === 1 ? one : units >= 2 && units <= 4 ? few : many}`;
}

export function monthsRu(count: number): string {
  return countRu(count, ["месяц", "месяца", "месяцев"]);
}

/** “activities[2].ref”: a path, written with the keys of the data. */
export function pathRu(path: Path): string {
  return path.length === 0 ? "запись" : path.reduce<string>(joined, "");
}

function joined(text: string, key: string | number): string {
  return typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`;
}

export function listRu(items: readonly (string | number | boolean)[]): string {
  return items.map((item) => `«${item}»`).join(", ");
}

/** A share from 0 to 1 as a percentage with a comma: 0.875 is “87,5 %”. */
export function percentRu(share: number): string {
  return `${(Math.round(share * 1000) / 10).toString().replace(".", ",")} %`;
}

/** Rounded half up to one digit after the comma; the digit is left out when it is 0: 4.25 is “4,3”, 4 is “4”. */
export function decimalRu(value: number): string {
  return (Math.round(value * 10) / 10).toString().replace(".", ",").replace("-", "−");
}

/** A sentence as a part of another one: without its capital, unless it is an abbreviation or stands in quotes. */
export function inSentence(sentence: string): string {
  return /^[А-ЯЁA-Z](?:[а-яё]|[a-z]|[ ,])/.test(sentence)
    ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
    : sentence;
}
