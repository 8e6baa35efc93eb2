import type { CalendarDate } from "../../base/calendar-date.js";
import { monthOf, yearOf } from "../../base/calendar-date.js";
import { countRu, dayRu, decimalRu } from "../../base/words-ru.js";
import { entryIn } from "../../codes/code-list.js";
import type { SchoolSubject } from "../../codes/programs/school-subject-keys.js";
import { legalActs } from "../../codes/law/legal-acts.js";
import { schoolSubjects } from "../../codes/programs/school-subjects.js";
import { labelOfStatus } from "../../lifecycle/lifecycle-labels.js";
import type { Coded } from "../../model/coded.js";
import type { CommonTexts, PostFacts } from "../../papers/common-texts.js";
import { line, separated } from "../../papers/line.js";
import type { GrammaticalCase } from "../../papers/paper.js";
import type { PeriodReading } from "../../time/period.js";
import { inCase, postsInCases, rolesInCases, subjectsOf } from "./in-cases.js";
import { bareNumber } from "../../papers/bare-number.js";
import { paperLists } from "./paper-lists.js";
import { requisiteNames } from "./requisite-names.js";

/** «1 сентября 2025 г.»: a day of a document stays on one line. */
function day(date: CalendarDate): string {
  return dayRu(date).replaceAll(" ", "\u00a0");
}

function numbered(number: string): string {
  return `№\u00a0${bareNumber(number)}`;
}

function quoted(words: string): string {
  return `«${words.replaceAll("«", "„").replaceAll("»", "“")}»`;
}

function period({ asWritten, precision, starts, ends }: PeriodReading): string | undefined {
  const known = precision === "template" || precision === "unknown" ? undefined : asWritten || undefined;
  if (starts !== undefined && starts.earliest === starts.latest) {
    if (ends === undefined) return known ?? `с ${day(starts.earliest)}`;
    if (ends.earliest === ends.latest) return `с ${day(starts.earliest)} по ${day(ends.latest)}`;
  }
  if (known !== undefined || starts === undefined || ends === undefined) return known;
  return `с ${day(starts.earliest)} по ${day(ends.latest)}`;
}

/** От сентября до августа; август относится к наступающему учебному году. */
function schoolYear({ starts, ends }: PeriodReading): string | undefined {
  if (starts === undefined) return undefined;
  const first = yearOf(starts.earliest) - (monthOf(starts.earliest) < 8 ? 1 : 0);
  const last = ends === undefined ? first : yearOf(ends.latest) - (monthOf(ends.latest) < 9 ? 1 : 0);
  const written = (year: number) => `${year}/${year + 1}`;
  return last > first ? `${written(first)} – ${written(last)}` : written(first);
}

function post({ post: held, subject }: PostFacts, wanted: GrammaticalCase): string | undefined {
  if (held === undefined) return undefined;
  const cases = held.code === undefined ? undefined : entryIn(postsInCases, held.code);
  if (cases === undefined) return held.asWritten ?? held.code;
  const name = inCase(cases, wanted);
  if (held.code !== "teacher" || subject === undefined) return name;
  const of = Object.hasOwn(subjectsOf, subject) ? subjectsOf[subject as SchoolSubject] : undefined;
  return of === undefined ? `${name} (${entryIn(schoolSubjects, subject)?.ru ?? subject})` : `${name} ${of}`;
}

function label(list: keyof typeof paperLists, { code, asWritten }: Coded): string {
  const entry = code === undefined ? undefined : entryIn(paperLists[list], code);
  if (list === "acts") return asWritten ?? actOf(code) ?? "";
  return entry?.ru ?? asWritten ?? code ?? "";
}

/** With its number, which is how an act is found; the Labour Code is found by its article. */
function actOf(code: string | undefined): string | undefined {
  const act = code === undefined ? undefined : entryIn(legalActs, code);
  if (act === undefined || code === undefined || code.startsWith("tk-")) return act?.ru ?? code;
  return `${act.ru}, ${numbered(act.number)}`;
}

/** Words that all Russian papers share. */
export const common: CommonTexts = {
  language: "ru",
  day,
  period,
  schoolYear,
  activityTime({ asWritten, from, to, deadline }) {
    if (asWritten !== undefined) return asWritten;
    if (to !== undefined && (deadline === true || from === undefined)) return `до ${day(to)}`;
    if (from === undefined) return undefined;
    if (to === undefined) return `с ${day(from)}`;
    return from === to ? day(from) : `с ${day(from)} по ${day(to)}`;
  },
  numbered,
  mark: ({ number, on }) => `от ${day(on)} ${numbered(number)}`,
  quoted,
  label,
  post,
  postAndName: (held, name) => line`${held} ${name}`,
  role: (role, wanted) => inCase(rolesInCases[role], wanted),
  requisite: (requisite) => requisiteNames[requisite],
  programStatus: (status) => labelOfStatus("program", status)?.ru ?? status,
  stamps: { accepted: "ПРИНЯТО", agreed: "СОГЛАСОВАНО", approved: "УТВЕРЖДАЮ" },
  and: (lines) => separated(lines, ", ", " и "),
  levels: ["нет", "слабое", "заметное", "сильное"],
  decimal: decimalRu,
  years: (count) =>
    count < 1 ? "менее года" : countRu(count, ["год", "года", "лет"]).replace(" ", "\u00a0"),
  minutes: (count) => `${count}\u00a0мин`,
  headPost: "Руководитель организации",
  curatorPost: "Куратор",
  columns: {
    place: "№ п/п",
    what: "Мероприятие и его содержание",
    when: "Срок",
    who: "Ответственный",
    result: "Ожидаемый результат",
    done: "Отметка о выполнении",
  },
  acquainted: "С приказом ознакомлены:",
  controlKept: "Контроль за исполнением настоящего приказа оставляю за собой.",
  control: (controller) => line`Контроль за исполнением настоящего приказа возложить на ${controller}.`,
};
