import { isYear } from "./period-phrases.js";
import type { PeriodWord, PeriodYears } from "./period-words.js";
import { placeInYear } from "./period-days.js";
import type { Moment } from "./time-words.js";

/** Months and days without a year get the year that the text names apart from them, when there is no doubt which. */
export function withYears(words: readonly PeriodWord[]): readonly PeriodWord[] {
  const moments = words.filter((word) => word.is === "moment");
  const yearless = moments.filter(isYearless);
  if (yearless.length === 0 || yearless.length > 2) return words;
  const pairs = words.filter((word) => word.is === "years");
  const years = moments.filter(isYear);
  const [pair] = pairs;
  const [year] = years;
  if (pair !== undefined && pairs.length === 1 && words.some(({ is }) => is === "academic"))
    return withinAcademicYear(words, pair);
  if (
    year !== undefined &&
    pair === undefined &&
    years.length === 1 &&
    yearless.length + 1 === moments.length
  )
    return withinYear(words, year, yearless);
  return words;
}

function isYearless({ year }: Moment): boolean {
  return year === undefined;
}

/** Autumn belongs to the first half of an academic year. */
function withinAcademicYear(words: readonly PeriodWord[], pair: PeriodYears): readonly PeriodWord[] {
  let seen = 0;
  return words
    .filter(({ is }) => is !== "years" && is !== "academic")
    .map((word) => {
      if (word.is !== "moment" || word.month === undefined || !isYearless(word)) return word;
      const firstOfAutumn = seen++ === 0 ? 8 : 9; // a program may begin in August, not end in it a year early
      return { ...word, year: word.month >= firstOfAutumn ? pair.from : pair.to };
    });
}

/** 2025 (January – March), but neither “since 2025” nor a winter that the year is only one end of. */
function withinYear(
  words: readonly PeriodWord[],
  year: Moment & { readonly year: number },
  yearless: readonly Moment[],
): readonly PeriodWord[] {
  const at = words.indexOf(year);
  const beside = [words[at - 1]?.is, words[at + 1]?.is];
  const isEnd = ["since", "until", "dash"].some((is) => beside.includes(is as PeriodWord["is"]));
  const [first, last = first] = yearless;
  if (isEnd || first === undefined || last === undefined || placeInYear(first) > placeInYear(last))
    return words;
  return words
    .filter((word) => word !== year)
    .map((word) => (word.is === "moment" ? { ...word, year: year.year } : word));
}
