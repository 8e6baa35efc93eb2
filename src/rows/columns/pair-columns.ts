import { pairingNames as names } from "../../model/names/pairing-names.js";
import { problemOfText, put } from "../cell-readers.js";
import { dayText, valueAt } from "../cell-writers.js";
import type { CellReader, Column } from "../column.js";
import { readDay } from "../read-day.js";
import { dayColumn, idColumn, idsColumn } from "./usual-columns.js";

/** “№ 181-О от 01.09.2025”: number and day; one of them alone is no order. */
const readOrder: CellReader = ({ text }, draft, { field }) => {
  const problem = problemOfText(text, field);
  if (problem) return problem;
  const parts = /^(?:приказ )?(?:№|n|no\.?) ?(\S{1,40})(?:,)? (?:от|of) (.{6,40})$/i.exec(text);
  const turned = /^(?:приказ )?(?:от |of )(.{6,40}?),? (?:№|n|no\.?) ?(\S{1,40})$/i.exec(text);
  const number = parts?.[1] ?? turned?.[2];
  const on = readDay(parts?.[2] ?? turned?.[1] ?? "");
  return number === undefined || on === undefined
    ? { code: "cell.unread", details: { field } }
    : put(draft, field, { number, on });
};

export const pairColumns: readonly Column[] = [
  idColumn({ name: names.id, field: "id", heads: ["идентификатор", "id."] }, "pairing"),
  idColumn(
    {
      name: names.organisation,
      field: "organisation",
      heads: ["организация.", "organisation."],
      not: ["образовательн", "тип"],
    },
    "organisation",
  ),
  idsColumn({ name: names.mentors, field: "mentors", heads: ["наставники.", "mentors."] }, "mentor"),
  idsColumn({ name: names.mentees, field: "mentees", heads: ["наставляемые.", "mentees."] }, "mentee"),
  idColumn(
    { name: names.program, field: "program", heads: ["программа.", "program."], not: ["персонализ"] },
    "program",
  ),
  {
    field: "order",
    heading: names.order,
    heads: ["приказ", "order"],
    not: ["дата"],
    read: readOrder,
    write: (record, language) => {
      const { number, on } = (valueAt(record, "order") ?? {}) as { number?: string; on?: string };
      if (number === undefined) return undefined;
      return `№ ${number} ${language === "ru" ? "от" : "of"} ${dayText(on, language) ?? ""}`;
    },
  },
  dayColumn({
    name: names.startedOn,
    field: "startedOn",
    heads: ["начал", "дата вхожден", "дата закреплен", "дата назначен", "закреплен с.", "started"],
    not: ["окончан"],
  }),
  dayColumn({
    name: names.dissolvedOn,
    field: "dissolvedOn",
    heads: ["распущен", "дата выход", "дата заверш", "дата окончан", "завершен", "dissolved"],
  }),
];
