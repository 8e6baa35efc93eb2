import { forms } from "../../codes/programs/forms.js";
import { kinds } from "../../codes/programs/kinds.js";
import { mentorNames as names } from "../../model/names/mentor-names.js";
import { put, textsReader, wholeReader } from "../cell-readers.js";
import { joined, textsWriter, textWriter, valueAt } from "../cell-writers.js";
import type { CellReader, Column, Draft } from "../column.js";
import { difficultyCodesReader } from "./difficulty-codes-reader.js";
import { subjectsColumn } from "./subjects-column.js";
import { codeColumn, codedListColumn, idColumn, idsColumn, yesNoColumn } from "./usual-columns.js";

/** Words alone: of what kind the evidence is, and of which day, a cell does not say. */
function referenceOf(reference: string): object {
  return { reference };
}

/** “до 3”, “не более 2 чел.”, “1–2”: seats are the most that are taken. */
const mostSeats =
  /^(?:до|не более|не больше|макс\p{L}{0,6}\.?|up to|(?:от )?\d{1,3} ?(?:[–—-]|до))? ?(\d{1,3})(?: ?(?:чел|наставляем|педагог)\p{L}{0,6}\.?)?$/iu;

const readWhole = /* @__PURE__ */ wholeReader(0, 1_000);

const readSeats: CellReader = (cell, draft, context) => {
  const most = cell.number === undefined ? mostSeats.exec(cell.text)?.[1] : undefined;
  return readWhole(most === undefined ? cell : { text: most }, draft, context);
};

export const mentorColumns: readonly Column[] = [
  idColumn({ name: names.id, field: "id", heads: ["идентификатор", "id."] }, "mentor"),
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
  subjectsColumn(names.subjects),
  {
    field: "competences",
    heading: names.competences,
    heads: [
      "компетенц",
      "чем помоч",
      "может помоч|помочь",
      "готов поделит",
      "can help",
      "сильн сторон",
      "направлен помощ",
    ],
    not: ["модел", "соответств", "дефицит"],
    read: difficultyCodesReader,
    write: textsWriter("competences"),
  },
  codedListColumn(
    {
      name: names.forms,
      field: "forms",
      heads: ["форм наставнич", "forms"],
      not: ["участи", "работ", "контрол"],
    },
    "forms",
    forms,
  ),
  codedListColumn(
    { name: names.kinds, field: "kinds", heads: ["вид наставнич", "тип наставнич", "kinds"] },
    "kinds",
    kinds,
  ),
  {
    field: "seats",
    heading: names.seats,
    heads: [
      "мест.",
      "количеств наставляем",
      "число наставляем",
      "сколько наставляем",
      "максимум наставляем",
      "seats",
    ],
    strict: true,
    read: readSeats,
    write: textWriter("seats"),
  },
  yesNoColumn({
    name: names.consents,
    field: "consents",
    heads: ["соглас", "consents"],
    not: ["персональн", "данн", "дата"],
  }),
  {
    field: "buildsTrajectory",
    heading: names.buildsTrajectory,
    heads: ["траектор", "individual path"],
    read: (cell, draft, context) => {
      const { field } = context;
      const words: Draft = {};
      const problem = textsReader(cell, words, context);
      return problem ?? put(draft, field, (words[field] as readonly string[]).map(referenceOf));
    },
    write: (record) =>
      joined(valueAt(record, "buildsTrajectory"), (value) => (value as { reference?: string }).reference),
  },
  codeColumn({ name: names.place, field: "place", heads: ["место работ", "place of work"], not: ["учеб"] }),
  idColumn(
    { name: names.reportsTo, field: "reportsTo", heads: ["непосредственн руководител", "direct manager"] },
    "person",
  ),
  idsColumn(
    {
      name: names.prefers,
      field: "prefers",
      heads: ["предпочит", "preferred mentees"],
      not: ["групп", "tiers"],
    },
    "mentee",
  ),
];
