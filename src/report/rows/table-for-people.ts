import type { Language, Text } from "../../base/text.js";
import { entryIn } from "../../codes/code-list.js";
import { organisationDocuments } from "../../codes/organisations/organisation-documents.js";
import { organisationTypes } from "../../codes/organisations/organisation-types.js";
import { audiences } from "../../codes/law/provenance-facts.js";
import { difficultyOrigins } from "../../codes/people/difficulty-facts.js";
import { endGrounds } from "../../codes/people/end-grounds.js";
import { menteeCategories } from "../../codes/people/mentee-categories.js";
import { qualificationCategories } from "../../codes/people/person-facts.js";
import { forms } from "../../codes/programs/forms.js";
import { kinds } from "../../codes/programs/kinds.js";
import { scopes } from "../../codes/programs/scopes.js";
import { measures } from "../../codes/reports/measures.js";
import type { Dimension } from "../../codes/reports/report-keys.js";
import { dimensions, questionnaireLevels, swotThemes, yearStages } from "../../codes/reports/report-facts.js";
import type { TableSchema } from "./table-schema.js";
import type { ComparedRow } from "./compared-rows.js";
import type { Row } from "./rows-of.js";

/** What a person reads: headings and cells in words, and the schema of these columns. */
export type PeopleTable = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly schema: TableSchema;
};

export type PeopleTableOptions = {
  readonly language: Language;
  /** Stands for a withheld figure: not empty, and no number. `•` by default. */
  readonly withheld?: string;
  /** The name of a place, or of a value that no list of the library holds, as a difficulty; its code by default. */
  readonly nameOf?: (what: "region" | "municipality" | Dimension, code: string) => string | undefined;
};

const titles = {
  region: { ru: "Регион", en: "Region" },
  municipality: { ru: "Муниципалитет", en: "Municipality" },
  dimension: { ru: "Разрез", en: "Broken down by" },
  value: { ru: "Значение", en: "Value" },
  measure: { ru: "Показатель", en: "Measure" },
  count: { ru: "Число", en: "Count" },
  before: { ru: "Год назад", en: "A year ago" },
  planned: { ru: "План", en: "Plan" },
} as const satisfies Record<string, Text>;

const whole: Text = { ru: "всего", en: "all" };
const notStated: Text = { ru: "не указано", en: "not stated" };

/**
 * Rows of a report or a publication with every code in words: what has no place of its own is "all", what is not stated says so,
 * so that no cell of text is empty. A withheld figure has a sign that its schema knows as missing; a figure of last year or of
 * the plan that is not known is empty.
 *
 * @throws RangeError when the sign is empty or a number
 * @example
 * tableForPeople(rowsOf(report), { language: "ru" }).headings;
 * // ["Регион", "Муниципалитет", "Разрез", "Значение", "Показатель", "Число"]
 */
export function tableForPeople(
  rows: readonly (Row | ComparedRow)[],
  { language, withheld = "•", nameOf = () => undefined }: PeopleTableOptions,
): PeopleTable {
  if (withheld.trim() === "" || Number.isFinite(Number(withheld)))
    throw new RangeError(`no sign for a withheld figure: ${JSON.stringify(withheld)}`);
  const compared: readonly ComparedRow[] = rows;
  const more = (["before", "planned"] as const).filter((name) =>
    compared.some((row) => row[name] !== undefined),
  );
  const names = ["region", "municipality", "dimension", "value", "measure", "count", ...more] as const;
  const place = (what: "region" | "municipality", isWhole: boolean, code: string): string => {
    if (isWhole) return whole[language];
    return code === "" ? notStated[language] : (nameOf(what, code) ?? code);
  };
  const figure = (count: number | null | undefined): string | number =>
    count ?? (count === null ? withheld : "");
  const headings = names.map((name) => titles[name][language]);
  return {
    headings,
    rows: compared.map((row) => [
      place("region", row.level === "all", row.region),
      place("municipality", row.level !== "municipality", row.municipality),
      dimensions[row.dimension][language],
      valueInWords(row, language, nameOf),
      entryIn<Text>(measures, row.measure)?.[language] ?? row.measure,
      figure(row.count),
      ...more.map((name) => figure(row[name])),
    ]),
    schema: {
      fields: names.map((name, i) => {
        const isFigure = i > 4;
        return {
          name: headings[i] ?? name,
          type: isFigure ? "integer" : "string",
          title: headings[i] ?? name,
          constraints: { required: !isFigure },
        };
      }),
      primaryKey: headings.slice(0, 5),
      missingValues: ["", withheld],
    },
  };
}

/** The lists that hold the values of a dimension. */
const listOf: Readonly<Partial<Record<Dimension, Readonly<Record<string, Text>>>>> = {
  audience: audiences,
  "difficulty-origin": difficultyOrigins,
  "document-kind": organisationDocuments,
  "end-reason": endGrounds,
  form: forms,
  kind: kinds,
  "mentee-category": menteeCategories,
  "mentor-qualification": qualificationCategories,
  "organisation-type": organisationTypes,
  "questionnaire-level": questionnaireLevels,
  scope: scopes,
  "swot-theme": swotThemes,
  "year-stage": yearStages,
};

function valueInWords(
  { dimension, value }: Row,
  language: Language,
  nameOf: NonNullable<PeopleTableOptions["nameOf"]>,
): string {
  if (dimension === "all") return whole[language];
  if (value === "") return notStated[language];
  if (dimension === "month") return monthInWords(value, language);
  const nameIn = (code: string) =>
    nameOf(dimension, code) ?? entryIn<Text>(listOf[dimension] ?? {}, code)?.[language] ?? code;
  return value.split("+").map(nameIn).join(", ");
}

const months = {
  ru: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;

function monthInWords(value: string, language: Language): string {
  const [year = "", month = ""] = value.split("-");
  const name = months[language][Number(month) - 1];
  if (name === undefined) return value;
  return language === "ru" ? `${name} ${year}\u00a0г.` : `${name} ${year}`;
}
