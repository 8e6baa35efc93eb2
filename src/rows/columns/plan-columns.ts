import { activityStates } from "../../codes/programs/activity-facts.js";
import { roles } from "../../codes/people/roles.js";
import { activityNames as names } from "../../model/names/activity-names.js";
import { activityTimeOf } from "../../model/activity-time.js";
import { readPlanTime } from "../../time/read-plan-time.js";
import {
  codedOf,
  dayOf,
  labelReader,
  problemOfText,
  put,
  refReader,
  refsReader,
  valuesOf,
} from "../cell-readers.js";
import { codedListWriter, codedWriter, textsWriter, textWriter, valueAt } from "../cell-writers.js";
import type { CellReader, Column, Draft } from "../column.js";
import { readDay, writtenDay } from "../read-day.js";
import { readWords } from "../read-words.js";
import { dayColumn, textColumn, yesNoColumn } from "./usual-columns.js";

/** The time as it is written, with its window inside the term and how often. */
const readTime: CellReader = ({ text, day }, draft, { field, term, schoolYear, month }) => {
  if (day !== undefined) return put(draft, field, { timing: "day", asWritten: text, from: day, to: day });
  const options = { ...(term && { term }), ...(schoolYear && { schoolYear }), ...(month && { month }) };
  const time = readPlanTime(text, options);
  const problem = time.kind === "unknown" ? problemOfText(text, field) : undefined; // “01.10–15.10” has no letter
  return problem ?? put(draft, field, activityTimeOf(time));
};

/** Who answers for it, by role and in order; a name is identity and is not taken. */
const readResponsible: CellReader = ({ text }, draft, { field }) => {
  const problem = problemOfText(text, field);
  if (problem) return problem;
  const words = valuesOf(text).flatMap((value) =>
    readWords("roles", value).code === undefined ? valuesOf(value, /[,/\n]| и /) : [value],
  );
  return put(
    draft,
    field,
    words.flatMap((each) => codedOf("roles", roles, each)),
  );
};

/**
 * A mark, “+”, “выполнено”, or the day on which it was done. A day to come is no mark, nor is one until which something lasts
 * or to which it is put off; of two days nobody can say which.
 */
const readState: CellReader = (cell, draft, context) => {
  const { field, on } = context;
  const [written = ""] = writtenDay.exec(cell.text) ?? [];
  const whole = dayOf(cell);
  const day = whole ?? readDay(written);
  if (day === undefined || /(?:^|\s)(?:до|по|к|с|на)\s/i.test(cell.text))
    return readMark(cell, draft, context);
  const beside = cell.text.replace(written, "").replace(/(?<!\p{L})г(?:ода|\.)?(?!\p{L})|[,.:()]/gu, "");
  const marked: Draft = {};
  readMark({ text: beside.trim() }, marked, context);
  const isMarked = whole !== undefined || beside.trim() === "" || marked[field] === "done";
  if (!isMarked || (on !== undefined && day > on)) return { code: "cell.unread", details: { field } };
  put(draft, field, "done");
  return draft["doneOn"] === undefined ? put(draft, "doneOn", day) : undefined;
};

const stateWords = {
  ...activityStates,
  done: { ...activityStates.done, alsoCalled: ["выполнено", "проведено", "исполнено", "+", "да", "сделано"] },
  planned: { ...activityStates.planned, alsoCalled: ["не выполнено", "план", "в работе", "нет", "-"] },
  cancelled: { ...activityStates.cancelled, alsoCalled: ["отменено", "снято"] },
};

const readMark = /* @__PURE__ */ labelReader(stateWords);

export const planColumns: readonly Column[] = [
  { field: "ref", heading: names.ref, heads: ["ключ.", "ref."], read: refReader, write: textWriter("ref") },
  textColumn({
    name: names.title,
    field: "title",
    heads: [
      "мероприят",
      "содержан работ|деятельност",
      "содержан",
      "тем.",
      "тема.",
      "вид работ",
      "планируем мероприят",
      "наименован мероприят|работ",
      "действи",
      "направлен деятельност|работ",
      "activity.",
      "что делаем",
      "проект. задан",
    ],
    not: ["дата", "срок", "kind", "результат", "ответствен", "стади"],
  }),
  {
    field: "type",
    heading: names.type,
    heads: ["вид деятельност", "форм работ|проведен", "kind activity"],
    read: ({ text }, draft, { field }) =>
      problemOfText(text, field) ?? put(draft, field, { asWritten: text }),
    write: codedWriter("type", {}),
  },
  {
    field: "addresses",
    heading: names.addresses,
    heads: ["устраня затруднен", "addresses"],
    read: refsReader,
    write: textsWriter("addresses"),
  },
  {
    field: "supports",
    heading: names.supports,
    heads: ["поддержива сильн", "supports"],
    read: refsReader,
    write: textsWriter("supports"),
  },
  {
    field: "time",
    heading: names.time,
    heads: ["срок", "дата", "когда", "период", "время", "месяц", "планируем дат", "when"],
    not: ["фактическ", "выполнено", "проведено", "место", "рожден"],
    read: readTime,
    write: (record) => {
      const { asWritten } = (valueAt(record, "time") ?? {}) as { asWritten?: string };
      return asWritten;
    },
  },
  {
    field: "responsible",
    heading: names.responsible,
    heads: ["ответствен", "отв.", "исполнител", "кто проводит", "responsible"],
    read: readResponsible,
    write: codedListWriter("responsible", roles),
  },
  yesNoColumn({ name: names.obligatory, field: "obligatory", heads: ["обязательн", "obligatory"] }),
  textColumn({
    name: names.expectedResult,
    field: "expectedResult",
    heads: ["ожидаем|планируем результат", "результат", "итог", "expected result", "выход", "форм отчет"],
    not: ["фактическ", "отметка"],
  }),
  {
    field: "state",
    heading: names.state,
    heads: ["состоян", "отметк выполнен", "отметк", "выполнен", "статус", "state"],
    not: ["дата", "срок"],
    strict: true,
    read: readState,
    write: (record, language) => {
      const state = valueAt(record, "state");
      return typeof state === "string"
        ? (activityStates as Record<string, { ru: string; en: string } | undefined>)[state]?.[language]
        : undefined;
    },
  },
  dayColumn({
    name: names.doneOn,
    field: "doneOn",
    heads: ["проведено дата", "фактическ дата", "дата проведен факт", "done on", "дата выполнен"],
  }),
];
