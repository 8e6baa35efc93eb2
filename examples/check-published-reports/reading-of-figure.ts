import type { Language, Text } from "nastavnik";
import type { Measure } from "nastavnik/codes";
import type { OwnMeasure } from "nastavnik/report";
import type { Figure, ReportFacts } from "./report-facts.js";

/** Why a published figure is kept as written and not counted in a report. */
type Obstacle = keyof typeof obstacles;

const obstacles = {
  "no-day": { ru: "не сказано, на какой день", en: "no day is given" },
  "share-without-base": { ru: "доля без числа, от которого она", en: "a share without what it is of" },
  "mean-without-sum": { ru: "среднее без суммы и числа людей", en: "a mean without a sum and a count" },
  money: { ru: "деньги, а не счёт", en: "money, not a count" },
  "no-number": { ru: "строка без числа", en: "a line without a number" },
  range: { ru: "диапазон", en: "a range" },
  approximate: { ru: "приблизительно", en: "approximate" },
  rounded: { ru: "округлено до тысяч или сотен", en: "rounded to thousands or hundreds" },
  "other-people": { ru: "не о педагогах", en: "not about teachers" },
} as const satisfies Record<string, Text>;

/** Either what is counted, or everything that keeps the figure from being counted, and what it would have counted. */
export type Reading = {
  readonly figure: Figure;
  readonly measure?: Measure | OwnMeasure;
  readonly type?: "school" | "kindergarten";
  /** Of the whole region, though the page is about one municipality. */
  readonly ofRegion?: true;
  readonly obstacles: readonly Obstacle[];
};

/** A figure is a count if nothing prevents it. An approximate figure is never made exact. */
export function readingOf(report: ReportFacts, figure: Figure): Reading {
  const { unit, value, value_max, qualifier } = figure;
  const { rounded, others, ...meaning }: Meaning = meanings[figure.indicator] ?? {};
  const inTheWay: Readonly<Record<Obstacle, boolean>> = {
    "no-day": report.as_of === null,
    "share-without-base": unit === "процент",
    "mean-without-sum": unit === "год",
    money: unit === "рубль",
    "no-number": value === null,
    range: value_max !== null,
    approximate: qualifier !== null && value !== null && value_max === null,
    rounded: rounded ?? false,
    "other-people": others ?? false,
  };
  const found = (Object.keys(inTheWay) as Obstacle[]).filter((each) => inTheWay[each]);
  return { figure, ...meaning, obstacles: found };
}

export function why(reading: Reading, language: Language): string {
  return reading.obstacles.map((each) => obstacles[each][language]).join("; ");
}

type Meaning = Pick<Reading, "measure" | "type" | "ofRegion"> & {
  readonly rounded?: true;
  readonly others?: true;
};

/**
 * The measure of each figure, by its words. Hardly any matches a measure of the library: young teachers who
 * joined are not young teachers on a day, and organisations covered are not organisations with every
 * component. So most are measures of their own. Their names are so narrow that sums over places or types stay
 * true.
 */
const meanings: Readonly<Record<string, Meaning>> = {
  "региональные организации профсоюза в опросе": { measure: "own.union-bodies-asked" },
  "победители областного конкурса наставников": { measure: "own.contest-winners" },
  "подавшие заявки": { measure: "own.contest-applicants" },
  "образовательные организации, охваченные системой наставничества": { measure: "own.organisations-covered" },
  "молодые специалисты, пришедшие за год": { measure: "own.young-arrived" },
  "призёры и лауреаты регионального конкурса из района": { measure: "own.contest-winners" },
  "участники конкурса": { measure: "own.contest-applicants-of-region", ofRegion: true },
  "педагогические работники": { measure: "staff.teaching" },
  учителя: { measure: "own.teachers", rounded: true },
  "начинающие, получившие подъёмные": { measure: "own.settling-payments" },
  "школы, представленные парами": { measure: "own.schools-in-contest" },
  "молодые специалисты в новом учебном году": { measure: "own.young-in-new-year" },
  "учителя пенсионного возраста": { measure: "own.of-pension-age" },
  "молодые педагоги, приходящие ежегодно": { measure: "own.young-arrived" },
  "школьные учителя": { measure: "own.teachers", rounded: true },
  "вовлечённые дети": { measure: "own.children-involved" },
  "рабочая группа наставников": { measure: "own.working-group" },
  "молодые педагоги, пришедшие на работу": { measure: "own.young-arrived" },
  "в школы": { measure: "own.young-arrived-where-named", type: "school" },
  "в детские сады": { measure: "own.young-arrived-where-named", type: "kindergarten" },
  "в дополнительное образование": { measure: "own.young-arrived-where-named" },
  "получатели именной премии": { measure: "own.prize-holders" },
  "молодые педагоги, пришедшие в организации города": { measure: "own.young-arrived" },
  "дети в школах и садах": { measure: "own.children" },
  опрошенные: { others: true },
  "хотели бы наставника": { others: true },
  "нуждаются среди молодёжи": { others: true },
  "не против среди 45–60 лет": { others: true },
  "есть или был наставник": { others: true },
  "наставник — коллега по работе": { others: true },
  "наставник — родители или опекуны": { others: true },
};
