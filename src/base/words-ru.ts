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

/** “1 сентября 2025 г.”; the space before “г.” does not break. */
export function dayRu(day: CalendarDate): string {
  return `${dayOfMonth(day)} ${months[monthOf(day) - 1] ?? ""} ${yearOf(day)}\u00a0г.`;
}

/** One day, or the earliest and the latest possible one. */
export function boundsRu({ earliest, latest }: Bounds): string {
  return earliest === latest ? dayRu(earliest) : `${dayRu(earliest)} – ${dayRu(latest)}`;
}

/** “между 1 сентября 2025 г. и 28 февраля 2026 г.”, or the one day there is. */
export function sometimeRu({ earliest, latest }: Bounds): string {
  return earliest === latest ? dayRu(earliest) : `между ${dayRu(earliest)} и ${dayRu(latest)}`;
}

/**
 * A number with its noun in the right form: 1 месяц, 2 месяца, 5 месяцев; a fraction takes the form of two to four: 1,5 месяца.
 *
 * @param forms for one, for two to four, for five and more; the last two are equal in the genitive: 1 года, 2 лет, 5 лет
 */
export function countRu(count: number, forms: readonly [string, string, string]): string {
  return `${numberRu(count)} ${formRu(count, forms)}`;
}

/** The form of a word that goes with a number, without the number. */
export function formRu(count: number, [one, few, many]: readonly [string, string, string]): string {
  const whole = Math.abs(count);
  // In the genitive a fraction takes the singular, as one does: до 1,5 года, до 2 лет.
  if (!Number.isInteger(whole)) return few === many ? one : few;
  const tens = whole % 100;
  const units = whole % 10;
  if (tens >= 11 && tens <= 14) return many;
  return units === 1 ? one : units >= 2 && units <= 4 ? few : many;
}

/** A number as it is written in Russian: with a comma and a true minus. */
export function numberRu(value: number): string {
  return String(value).replace(".", ",").replace("-", "−");
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
  return items.map((item) => quotedRu(String(item))).join(", ");
}

/** A text in quotes; those that stand in it become inner ones: «категория „педагог-наставник“». */
export function quotedRu(text: string): string {
  return `«${text.replaceAll("«", "„").replaceAll("»", "“")}»`;
}

/** A list at the end of a clause: “: содержание, срок”, or nothing. */
export function colonRu(items: readonly string[], between = ", "): string {
  return items.length === 0 ? "" : `: ${items.join(between)}`;
}

/** The last of several after its conjunction: “содержание, срок и форма”. */
export function joinedRu(items: readonly string[], and: "и" | "или" = "и"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** What two or more things are called, at the end of a sentence: “: «первая» и «вторая»”; nothing if one of them has no name. */
export function allCalledRu(names: readonly string[]): string {
  return names.length === 0 || names.includes("") ? "" : `: ${joinedRu(names.map((name) => name.trim()))}`;
}

/** A list in brackets: “ (содержание, срок)”, or nothing. */
export function inBracketsRu(items: readonly string[]): string {
  return items.length === 0 ? "" : ` (${items.join(", ")})`;
}

/** A share from 0 to 1 as a percentage with a comma: 0.875 is “87,5 %”. */
export function percentRu(share: number): string {
  return `${(Math.round(share * 1000) / 10).toString().replace(".", ",")}\u00a0%`;
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
