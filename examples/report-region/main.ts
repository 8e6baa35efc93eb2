import {
  calendarDate,
  indicatorsOf,
  measures,
  mergeReports,
  reportOn,
  rowsOf,
  type Language,
  type Report,
} from "nastavnik";
import { heading, languageAsked, speechOf, sure, table } from "../speech.js";
import { programsOf } from "./made-up-municipality.js";

const year = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-08-31") };
const on = calendarDate("2026-08-31");

/** One report for each of two made-up municipalities, merged into the region's. */
export function reportRegion(language: Language): string {
  const speech = speechOf(language);
  const north = reportOn(programsOf("north", 6, 4), { period: year, on });
  const south = reportOn(programsOf("south", 4, 5), { period: year, on });
  const region = sure(mergeReports(north, south));
  const twice = mergeReports(region, north);

  const title =
    language === "ru" ? "Отчёт региона из двух муниципальных" : "A region's report from two municipal ones";
  const names = language === "ru" ? ["север", "юг", "регион"] : ["north", "south", "region"];
  const figures = indicatorsOf(region).map((indicator, i) => [
    speech.indicatorText(indicator),
    ...[north, south].map((report, j) => `${names[j]}: ${shortValue(report, i)}`),
  ]);
  const totals = rowsOf(region).filter(({ dimension }) => dimension === "all");
  return [
    heading(title),
    table(figures),
    "",
    table(totals.map(({ measure, count }) => [String(count).padStart(4), measures[measure][language]])),
    "",
    twice.ok ? "" : speech.describeConflict(twice.issues[0]),
  ].join("\n");
}

function shortValue(report: Report, i: number): string {
  const indicator = indicatorsOf(report)[i];
  if (indicator?.value === undefined) return "—";
  return indicator.denominator === undefined
    ? String(indicator.value)
    : `${indicator.numerator}/${indicator.denominator}`;
}

if (process.argv[1]?.includes("report-region")) console.log(reportRegion(languageAsked(process.argv)));
