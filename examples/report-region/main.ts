import {
  academicYear,
  calendarDate,
  emptyReport,
  forms,
  indicatorsOf,
  menteeCategories,
  mergeAll,
  mergeReports,
  publish,
  reportOn,
  rowsOf,
  type Language,
  type PublishedReport,
  type Report,
} from "nastavnik";
import { dimensions, entryIn, measures, type Measure } from "nastavnik/codes";
import { heading, languageAsked, speechOf, sure, table } from "../speech.js";
import { recordsOf, type MadeUp } from "./made-up-region.js";

const period = academicYear(2025);
const on = calendarDate("2026-05-15");

export const madeUpRegion: readonly MadeUp[] = [
  { region: "made-up", municipality: "north", schools: 9, pairs: 12 },
  { region: "made-up", municipality: "south", schools: 7, pairs: 9 },
  { region: "made-up", municipality: "west", schools: 2, pairs: 3 },
];

/**
 * One report for each municipality, merged into that of the region. Each part may be counted on another
 * computer.
 */
export function reportOfRegion(municipalities: readonly MadeUp[] = madeUpRegion): Report {
  const parts = municipalities.map((each) => reportOn(recordsOf(each), { period, on }));
  return sure(mergeAll([emptyReport(period, on), ...parts]));
}

/** The merged report of a made-up region, its publication, and what is suppressed and why. */
export function reportRegion(language: Language): string {
  const speech = speechOf(language);
  const said = words[language];
  const region = reportOfRegion();
  const page = publish(region, { threshold: 5 });
  const twice = mergeReports(
    region,
    reportOn(recordsOf({ region: "made-up", municipality: "west", schools: 1, pairs: 2 }), { period, on }),
  );
  return [
    heading(said.title),
    ...indicatorsOf(region)
      .filter(({ value, numerator }) => value !== undefined && numerator !== 0)
      .map(speech.indicatorText),
    heading(said.published),
    crossTable(page, "form", ["programs.started", "programs.terminated", "pairings.confirmed"], language),
    "",
    crossTable(
      page,
      "mentee-category",
      ["programs.started", "programs.terminated", "mentees.active"],
      language,
    ),
    heading(said.withheld),
    ...speech.describeWithheld(page),
    "",
    ...unpublished(page, language),
    "",
    twice.ok ? "" : speech.describeConflict(twice.issues[0]),
  ].join("\n");
}

/** The region's indicators that depend on a suppressed figure. */
function unpublished(page: PublishedReport, language: Language): readonly string[] {
  const withheld = indicatorsOf(page).filter(
    (each) => each.withheld === true && each.why !== "not-published",
  );
  if (withheld.length === 0) return [words[language].allPublished];
  return [`${words[language].unpublished}:`, ...withheld.map(speechOf(language).indicatorText)];
}

/** Rows are places, columns are values of a dimension and measures; a dot is a suppressed figure. */
function crossTable(
  page: PublishedReport,
  dimension: "form" | "mentee-category",
  wanted: readonly Measure[],
  language: Language,
): string {
  const rows = rowsOf(page).filter((row) => row.dimension === dimension || row.dimension === "all");
  const values = [...new Set(rows.map(({ value }) => value))].sort();
  const labels = dimension === "form" ? forms : menteeCategories;
  const labelOf = (value: string) =>
    value === ""
      ? words[language].notStated
      : (entryIn<{ ru: string; en: string }>(labels, value)?.[language] ?? value);
  const places = [
    ...new Set(rows.map(({ level, municipality }) => (level === "municipality" ? municipality : level))),
  ].filter((place) => place !== "region");
  const cell = (place: string, value: string | undefined, measure: Measure) => {
    const found = rows.find(
      (row) =>
        (row.level === "municipality" ? row.municipality : row.level) === place &&
        row.measure === measure &&
        (value === undefined ? row.dimension === "all" : row.dimension === dimension && row.value === value),
    );
    return found === undefined ? "0" : found.count === null ? "•" : String(found.count);
  };
  const lines = wanted.flatMap((measure) => [
    [
      `${measures[measure][language]} (${dimensions[dimension][language]})`,
      ...places.map((place) => (place === "all" ? words[language].region : place)),
    ],
    ...values
      .filter(
        (value) =>
          value !== "" ||
          rows.some((row) => row.dimension === dimension && row.value === "" && row.measure === measure),
      )
      .map((value) => [`  ${labelOf(value)}`, ...places.map((place) => cell(place, value, measure))]),
    [`  ${words[language].total}`, ...places.map((place) => cell(place, undefined, measure))],
  ]);
  return table(lines);
}

const words = {
  ru: {
    title: "Отчёт региона из трёх муниципальных, для органа управления: точные числа",
    published: "Публикация того же отчёта",
    withheld: "Что скрыто и почему",
    unpublished: "Показатели региона, которые не публикуются",
    allPublished: "Ни один показатель региона не скрыт",
    region: "регион",
    total: "всего",
    notStated: "не указано",
  },
  en: {
    title: "A region's report from three municipal ones, for the authority: exact figures",
    published: "The same report as published",
    withheld: "What is withheld and why",
    unpublished: "Indicators of the region that are not published",
    allPublished: "No indicator of the region is withheld",
    region: "region",
    total: "in all",
    notStated: "not stated",
  },
} as const;

if (process.argv[1]?.includes("report-region")) console.log(reportRegion(languageAsked(process.argv)));
