import { pairingNames as names } from "../../model/names/pairing-names.js";
import { dayReader, problemOfText, put } from "../cell-readers.js";
import { dayText, valueAt } from "../cell-writers.js";
import type { CellReader, Column } from "../column.js";
import { readDay, writtenDay } from "../read-day.js";
import { dayColumn, idColumn, idsColumn } from "./usual-columns.js";

type PartOfOrder = { readonly number?: string; readonly on?: string };

/** “№ 181-О от 01.09.2025”, “приказ от 30.08.2025 г. № 12/1”: number and day, in any order. */
function orderIn(text: string): PartOfOrder | undefined {
  const [written = ""] = writtenDay.exec(text) ?? [];
  const on = readDay(written);
  const index = text.indexOf(written);
  const before = text.slice(0, index).replace(/(?:^|[\s,(]{1,9})(?:от|of)\s?$/i, "");
  const rest = text.slice(index + written.length);
  const after = on === undefined ? rest : rest.replace(/^\s?г(?:ода|од|\.)?(?!\p{L})/iu, "");
  const number = `${before.trim()} ${after.trim()}`
    .trim()
    .replace(/^(?:приказ|распоряжение|пр\.?)(?=[\s№\d])\s?/i, "")
    .replace(/^(?:№|no\.?|n(?=[\s\d]))\s?/i, "")
    .replace(/^[\s,(]{1,9}|[\s,()]{1,9}$/g, "");
  if (number === "") return on === undefined ? undefined : { on };
  if (!/\d/.test(number) || !/^\S{1,40}(?: \p{L}{1,6})?$/u.test(number)) return undefined;
  return { number, ...(on !== undefined && { on }) };
}

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
      const { number, on } = (valueAt(record, "order") ?? {}) as { number?: string; on?: string };
      if (number === undefined) return undefined;
      return `№ ${number} ${language === "ru" ? "от" : "of"} ${dayText(on, language) ?? ""}`;
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
