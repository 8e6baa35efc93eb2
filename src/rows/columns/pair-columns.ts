import { pairingNames as names } from "../../model/names/pairing-names.js";
import { dayReader, problemOfText, put } from "../cell-readers.js";
import { valueAt } from "../cell-writers.js";
import type { CellReader, Column } from "../column.js";
import { orderIn, orderText, type PartOfOrder } from "../order-in.js";
import { dayColumn, idColumn, idsColumn } from "./usual-columns.js";

const readOrder: CellReader = ({ text }, draft, { field }) => {
  const read = orderIn(text);
  if (read === undefined) return problemOfText(text, field) ?? { code: "cell.unread", details: { field } };
  return put(draft, field, { ...(draft[field] as PartOfOrder | undefined), ...read });
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
    heads: ["приказ", "реквизит приказ", "order"],
    read: readOrder,
    write: (record, language) => {
      const order = (valueAt(record, "order") ?? {}) as PartOfOrder;
      return order.number === undefined ? undefined : orderText(order, language);
    },
  },
  {
    field: "order.on",
    heading: names.order.parts.on,
    heads: ["дата приказ"],
    not: ["номер", "и.", ",", "/"],
    strict: true,
    read: dayReader,
    write: () => undefined,
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
