import { academicYear, calendarDate, reportOn, type Report } from "nastavnik";
import { mergeAll } from "nastavnik/report";
import { recordsOf, type MadeUp } from "../../report-region/made-up-region.js";

export const years: readonly number[] = [2023, 2024, 2025];
export const regionCode = "made-up";

const municipalities: readonly (readonly [code: string, name: string, schools: number, pairs: number])[] = [
  ["ozyorny", "Озёрный", 14, 12],
  ["lesnoy", "Лесной", 9, 9],
  ["stepnoy", "Степной", 11, 10],
  ["zarechny", "Заречный", 6, 8],
  ["gorny", "Горный", 5, 5],
  ["primorsky", "Приморский", 12, 11],
  ["polyansky", "Полянский", 2, 2],
  ["lugovoy", "Луговой", 8, 7],
];

/** Names of municipalities by their codes. */
export const names: ReadonlyMap<string, string> = new Map(municipalities.map(([code, name]) => [code, name]));

/** The region's exact report of one school year, merged from those of its municipalities, which grow from year to year. */
export function reportOfYear(year: number): Report {
  const period = academicYear(year);
  const on = calendarDate(`${year + 1}-05-31`);
  const parts = municipalities.map(([municipality, , schools, pairs]) => {
    const grown: MadeUp = {
      region: regionCode,
      municipality,
      schools: Math.max(1, schools - 2 * (2025 - year)),
      pairs: Math.max(1, pairs - (2025 - year)),
    };
    return reportOn(recordsOf(grown, year), { period, on });
  });
  const merged = mergeAll(parts);
  if (!merged.ok) throw new Error("reports of one region contradict each other");
  return merged.value;
}
