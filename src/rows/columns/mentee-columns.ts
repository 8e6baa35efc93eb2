import { menteeCategories } from "../../codes/people/mentee-categories.js";
import { forms } from "../../codes/programs/forms.js";
import { kinds } from "../../codes/programs/kinds.js";
import { menteeNames as names } from "../../model/names/mentee-names.js";
import { problemOfText, put, valuesOf } from "../cell-readers.js";
import { joined, valueAt } from "../cell-writers.js";
import type { CellReader, Column } from "../column.js";
import { readListed, saysNone } from "../listed-values.js";
import { codeOf } from "./difficulty-codes-reader.js";
import { subjectsColumn } from "./subjects-column.js";
import {
  codeColumn,
  codedListColumn,
  idColumn,
  idsColumn,
  textColumn,
  textsColumn,
} from "./usual-columns.js";

const usualLevel = 2;

/** “PD-CLM-01: 2”: code or name, and the level behind a colon; 2 where no level is written, the mentee's own word. */
const readDifficulties: CellReader = ({ text }, draft, { field, catalogue }) => {
  const problem = problemOfText(text, field);
  if (problem) return problem;
  if (saysNone(text)) return put(draft, field, []);
  const { values, unread } = readListed(text, (value) => {
    const [said = "", level = usualLevel] = /: ?([1-3])$/.exec(value) ?? [];
    const code = codeOf(value.slice(0, value.length - said.length).trim(), catalogue);
    return code === undefined ? undefined : { code, level: Number(level), origin: "self" };
  });
  if (values.length === 0) return { code: "cell.unread", details: { field } };
  put(draft, field, values);
  return unread > 0 ? { code: "cell.partly-read", details: { field, unread } } : undefined;
};

/** Entries of the catalogue by code, other strengths in words. */
const readStrengths: CellReader = ({ text }, draft, { field, catalogue }) => {
  const problem = problemOfText(text, field);
  if (problem) return problem;
  const strengths = valuesOf(text, /[;\n]/).map((value) => {
    const code = catalogue && codeOf(value, catalogue);
    return code === value ? { code } : { ...(code && { code }), asWritten: value };
  });
  return put(draft, field, strengths);
};

export const menteeColumns: readonly Column[] = [
  idColumn({ name: names.id, field: "id", heads: ["идентификатор", "id."] }, "mentee"),
  idColumn({ name: names.person, field: "person", heads: [] }, "person"),
  idColumn(
    {
      name: names.organisation,
      field: "organisation",
      heads: ["организация.", "organisation."],
      not: ["образовательн", "тип"],
    },
    "organisation",
  ),
  codedListColumn(
    {
      name: names.categories,
      field: "categories",
      heads: ["категор наставляем", "категория.", "статус", "categories mentee"],
      not: ["квалификацион", "сотрудник", "кв."],
    },
    "mentee-categories",
    menteeCategories,
  ),
  {
    field: "difficulties",
    heading: names.difficulties,
    heads: ["затруднен", "дефицит", "проблем", "difficulties"],
    not: ["устран", "адресован", "характер"],
    read: readDifficulties,
    write: (record) =>
      joined(valueAt(record, "difficulties"), (value) => {
        const { code, level } = value as { code: string; level: number };
        return `${code}: ${String(level)}`;
      }),
  },
  {
    field: "strengths",
    heading: names.strengths,
    heads: ["сильн сторон", "достижен", "strengths"],
    read: readStrengths,
    write: (record) =>
      joined(valueAt(record, "strengths"), (value) => {
        const { code, asWritten } = value as { code?: string; asWritten?: string };
        return asWritten ?? code;
      }),
  },
  subjectsColumn(names.subjects),
  textsColumn({
    name: names.request.parts.needs,
    field: "request.needs",
    heads: ["запрос", "потребност", "ожидан", "needs"],
    not: ["заказ"],
  }),
  textColumn({
    name: names.request.parts.desiredSelfImage,
    field: "request.desiredSelfImage",
    heads: ["каким профессионал", "образ.", "желаем образ.", "self image"],
  }),
  textsColumn({
    name: names.request.parts.outcomes,
    field: "request.outcomes",
    heads: ["желаем результат", "результат наставнич", "wanted outcomes"],
  }),
  codedListColumn({ name: names.forms, field: "forms", heads: ["форм наставнич", "forms"] }, "forms", forms),
  codedListColumn(
    { name: names.kinds, field: "kinds", heads: ["вид наставнич", "тип наставнич", "kinds"] },
    "kinds",
    kinds,
  ),
  codeColumn({ name: names.place, field: "place", heads: ["место работ", "place of work"] }),
  idColumn(
    { name: names.reportsTo, field: "reportsTo", heads: ["непосредственн руководител", "direct manager"] },
    "person",
  ),
  idsColumn(
    {
      name: names.prefers,
      field: "prefers",
      heads: ["предпочит", "preferred mentors"],
      not: ["групп", "tiers"],
    },
    "mentor",
  ),
];
