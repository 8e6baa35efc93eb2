import { indicatorsOf, rowsOf, type Language } from "nastavnik";
import { type Indicator } from "nastavnik/report";
import { heading, languageAsked, speechOf, table } from "../speech.js";
import { why } from "./reading-of-figure.js";
import { publishedReports, readReport, type ReadReport } from "./report-of-facts.js";
import type { Figure } from "./report-facts.js";

/** The one share whose counts a page gives both of. A second page gives winners of a municipality and applicants of a region. */
export const winners: Indicator = {
  ru: "Победители среди подавших заявки",
  en: "Winners among applicants",
  purpose: { ru: "насколько силён состав", en: "how strong the entry is" },
  version: 1,
  unit: "share",
  numerator: ["own.contest-winners"],
  denominator: ["own.contest-applicants"],
  level: "municipality",
  source: { certainty: "design" },
};

const words = {
  title: { ru: "Опубликованные отчёты: что из них счёт", en: "Published reports: what of them is a count" },
  counted: { ru: "счёт", en: "counted" },
  kept: { ru: "как сказано", en: "as said" },
  rows: { ru: "Строки отчётов", en: "Rows of the reports" },
  said: { ru: "без чисел", en: "without numbers" },
} as const;

/** Every figure of every published report: counted, or kept as written, with the reason. */
export function checkPublishedReports(language: Language): string {
  const read = publishedReports.map(readReport);
  return [
    heading(words.title[language]),
    ...read.flatMap((each) => [
      `\n${each.facts.id}  ${placeAndDay(each)}`,
      table(linesOf(each, language)),
      ...(each.report === undefined ? [] : shares(each, language)),
    ]),
    heading(words.rows[language]),
    table(
      read.flatMap(({ facts, report }) =>
        (report === undefined ? [] : rowsOf(report))
          .filter(({ level }) => level === "municipality")
          .map(({ starts, ends, region, municipality, dimension, value, measure, count }) => [
            facts.id,
            starts === ends ? starts : `${starts}…${ends}`,
            region || "—",
            municipality || "—",
            dimension,
            value || "—",
            measure,
            String(count),
          ]),
      ),
    ),
  ]
    .join("\n")
    .replace(/ +$/gm, "");
}

function placeAndDay({ facts }: ReadReport): string {
  return [facts.scope, facts.region ?? "—", facts.as_of ?? "—"].join(", ");
}

function linesOf({ facts, readings }: ReadReport, language: Language): readonly (readonly string[])[] {
  const figures = readings.map((reading) => [
    reading.obstacles.length === 0 ? `  ${words.counted[language]}` : `  ${words.kept[language]}`,
    saidIn(reading.figure),
    reading.figure.indicator,
    [reading.measure ?? "", why(reading, language)].filter(Boolean).join(": "),
  ]);
  return [
    ...figures,
    ...facts.stated_without_numbers.map((said) => [`  ${words.said[language]}`, "", said, ""]),
  ];
}

/** The figure with the words that make it less than exact. */
function saidIn({ value, value_max, qualifier, unit }: Figure): string {
  if (value === null) return qualifier ?? "";
  const number = value_max === null ? String(value) : `${value}–${value_max}`;
  return `${value_max === null && qualifier !== null ? `${qualifier} ` : ""}${number} ${units[unit]}`;
}

const units: Readonly<Record<Figure["unit"], string>> = {
  человек: "чел.",
  организация: "орг.",
  мероприятие: "мер.",
  процент: "%",
  рубль: "руб.",
  год: "лет",
};

function shares({ report, facts }: ReadReport, language: Language): readonly string[] {
  if (report === undefined || facts.scope !== "municipality") return [];
  const [cell] = report.cells.filter(({ municipality }) => municipality !== "");
  const { region, municipality } = cell ?? { region: "", municipality: "" };
  return indicatorsOf(report, { indicators: { winners }, within: { region, municipality } })
    .filter(({ numerator }) => numerator > 0)
    .map((value) => `  ${speechOf(language).indicatorText(value)}`);
}

if (process.argv[1]?.includes("check-published-reports")) {
  console.log(checkPublishedReports(languageAsked(process.argv)));
}
