import type { MonthBounds } from "../time/period.js";

/** Nobody has served longer; a larger number is something else, such as a year of the calendar. */
const longestMonths = 80 * 12;

/** Longer cells hold more than a length. */
const longestCell = 500;

/**
 * A length of service as people write it, in months: "23,5 лет", "2 года 4 мес", "более 20 лет", "3–5 лет", "39", "нет".
 * “More than” gives no upper bound, “up to” and “less than” a lower one of 0. Undefined for what is no length, such as a
 * year of the calendar or “less than 0”, and for a guess, “около 5”. Linear in the length; of more than 500 characters
 * nothing is read. Never throws.
 *
 * @example
 * readYears("2 года 4 мес."); // { months: { min: 28, max: 28 } }
 * readYears("более 20 лет"); // { months: { min: 240 } }
 * readYears("с 2010 г."); // undefined
 */
export function readYears(text: string): { readonly months: MonthBounds } | undefined {
  if (typeof text !== "string" || text.length > longestCell) return undefined;
  const tokens = tokensOf(text.replace(/(\d{1,3})\s{0,3}\+/, "более $1"));
  const isAnother = (token: string | number) => token === "приказ" || token === "протокол";
  if (tokens === undefined || tokens[0] === "-" || tokens.some(isAnother)) return undefined;
  const lengths = lengthsOf(tokens);
  const words = tokens.flatMap((token) => (typeof token === "string" ? [token] : []));
  if (lengths.length === 0) return saysNone(words) ? { months: { min: 0, max: 0 } } : undefined;
  const months = boundsOf(lengths, words);
  return months !== undefined && (months.max ?? months.min) <= longestMonths ? { months } : undefined;
}

/** Words, dashes as "-", and numbers; undefined when a number is none of a length: four digits, a day, an order. */
function tokensOf(text: string): readonly (string | number)[] | undefined {
  const tokens: (string | number)[] = [];
  for (const [token] of text
    .toLowerCase()
    .replaceAll("ё", "е")
    .matchAll(/\p{L}+|\d+(?:[.,]\d+)*|[-–—−]/gu)) {
    if (/^\d/.test(token)) {
      if (!/^\d{1,3}(?:[.,]\d{1,2})?$/.test(token)) return undefined;
      tokens.push(Number(token.replace(",", ".")));
    } else tokens.push(/^\p{L}/u.test(token) ? token : "-");
  }
  return tokens;
}

type Length = { readonly value: number; readonly unit: 12 | 1 | undefined; readonly afterDash: boolean };

/** Numbers with the unit behind them: 12 months for years, 1 for months. Days behind a length are dropped. */
function lengthsOf(tokens: readonly (string | number)[]): readonly Length[] {
  const lengths: Length[] = [];
  for (const [i, value] of tokens.entries()) {
    const next = tokens[i + 1];
    if (
      typeof value !== "number" ||
      (typeof next === "string" && /^(дн|день|дня|класс|ставк|час)/.test(next))
    )
      continue;
    lengths.push({ value, unit: unitOf(next), afterDash: tokens[i - 1] === "-" });
  }
  return lengths;
}

function unitOf(word: string | number | undefined): Length["unit"] {
  if (typeof word !== "string") return undefined;
  if (/^(?:лет|год|г$|л$)/.test(word)) return 12;
  return /^(?:мес|м$)/.test(word) ? 1 : undefined;
}

function saysNone([first, second = ""]: readonly string[]): boolean {
  return (
    (first === "нет" && second === "") || ((first === "нет" || first === "без") && second.startsWith("стаж"))
  );
}

function boundsOf(lengths: readonly Length[], words: readonly string[]): MonthBounds | undefined {
  const [first, second, third] = lengths;
  if (first === undefined || third !== undefined) return undefined;
  const has = (...stems: readonly string[]) =>
    words.some((word) => stems.some((stem) => word.startsWith(stem)));
  if (second !== undefined) {
    if (first.unit === 12 && second.unit === 1 && !second.afterDash)
      return exactly(first.value * 12 + second.value);
    const isRange = second.afterDash || words.includes("до") || words.includes("по");
    const unit = second.unit ?? first.unit ?? 12;
    const bounds = {
      min: monthsOf({ ...first, unit: first.unit ?? unit }),
      max: monthsOf({ ...second, unit }),
    };
    return isRange && bounds.min <= bounds.max ? bounds : undefined;
  }
  const months = monthsOf(first);
  if (has("около", "примерно", "почти", "приблизительно")) return undefined;
  if (has("более", "больше", "свыше", "старше") || words[0] === "от" || words.includes("выше")) {
    return words.includes("не") ? { min: 0, max: months } : { min: months };
  }
  if (has("менее", "меньше") || words[0] === "до")
    return words.includes("не") ? { min: months } : months > 0 ? { min: 0, max: months } : undefined;
  return exactly(months);
}

/** A bare number counts years: so is the column headed. A decimal part of a year is rounded to months. */
function monthsOf({ value, unit = 12 }: Pick<Length, "value" | "unit">): number {
  return Math.round(value * unit);
}

function exactly(months: number): MonthBounds {
  return { min: months, max: months };
}
