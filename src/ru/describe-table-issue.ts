import { numberRu, quotedRu } from "../base/words-ru.js";
import type { Sentences } from "../base/text.js";
import type { TableIssue, TableIssueDetails, PersonRole, TableKind } from "../rows/table.js";
import { labelOfField } from "./label-of-field.js";

const people: Readonly<Record<PersonRole, string>> = {
  person: "человек",
  mentor: "наставник",
  mentee: "наставляемый",
  curator: "куратор",
};

const tables: Readonly<Record<TableKind, string>> = {
  people: "список людей",
  mentors: "список наставников",
  mentees: "список наставляемых",
  pairs: "список пар",
  plan: "план мероприятий",
  organisations: "список организаций",
};

const sentences: Sentences<TableIssueDetails> = {
  "table.unreadable": () => "таблицу не удалось прочитать",
  "table.no-headings": ({ kind }) => `не найдено заголовков, по которым это ${tables[kind]}`,
  "table.too-long": ({ max }) => `прочитано строк: ${numberRu(max)}; остальные не прочитаны`,
  "column.unread": () => "столбец не прочитан: по заголовку не понять, что в нём",
  "column.repeated": ({ field, first }) =>
    `столбец не прочитан: ${labelOf(field)} уже есть в столбце ${numberRu(first + 1)}`,
  "column.missing": ({ field }) => `нет столбца ${labelOf(field)}`,
  "row.shifted": ({ by }) => `строка не прочитана: значения сдвинуты: столбцов — ${numberRu(Math.abs(by))}`,
  "row.total": () => "это итог, а не запись",
  "row.section": () => "это заголовок части таблицы, а не запись",
  "row.no-record": ({ field }) => `строка не прочитана: не заполнено ${labelOf(field)}`,
  "cell.unreadable": () => "значение не прочитано: это не текст, не число и не день",
  "cell.unread": ({ field }) => `значение не понято; в этом столбце ${labelOf(field)}`,
  "cell.partly-read": ({ field, unread }) =>
    `не поняты некоторые значения (${labelOf(field)}), их число: ${numberRu(unread)}`,
  "cell.too-long": ({ max }) => `текст длиннее предела; наибольшее число знаков: ${numberRu(max)}`,
  "cell.identity": () => "значение не взято: похоже на имя, телефон, адрес или номер человека",
  "cell.no-day": () => "ожидается день, например 01.09.2025",
  "cell.out-of-range": ({ min, max }) => `ожидается целое число от ${numberRu(min)} до ${numberRu(max)}`,
  "cell.when-unknown": ({ field }) => `неизвестно, на какой день верно ${labelOf(field)}`,
  "cell.definition-unknown": ({ field }) => `неизвестно, по какому определению считали: ${labelOf(field)}`,
  "staffing.incomplete": ({ field }) => `численность не взята: не сказано ${labelOf(field)}`,
  "cell.no-heading": () => "у столбца нет заголовка",
  "pair.person-unknown": ({ role }) => `строка не прочитана: неизвестно, кто ${people[role]}`,
  "person.malformed": ({ role }) => `идентификатор не подходит (${people[role]}): нужен вид «person:ключ»`,
};

/** The name of a field in quotes; a key that no record has is quoted already. */
function labelOf(field: string): string {
  const label = labelOfField(field.split("."));
  return label.startsWith("«") ? label : quotedRu(label);
}

/**
 * Says in Russian what of a table was not taken, with its place counted as people count, from 1. What stood in the cell is
 * never repeated.
 *
 * @param firstRow the number that the first of the rows has where people see them; 2 in a sheet whose headings stand in its first row
 * @example
 * describeTableIssue({ code: "cell.no-day", path: [2, 3], details: { field: "startedOn" } });
 * // "строка 3, столбец 4: ожидается день, например 01.09.2025"
 */
export function describeTableIssue(
  issue: TableIssue,
  { firstRow = 1 }: { readonly firstRow?: number } = {},
): string {
  const { code, path, details } = issue;
  const say = Object.hasOwn(sentences, code) ? (sentences[code] as (facts: object) => string) : () => code;
  const place = placeOf(path, firstRow);
  return place === "" ? say(details) : `${place}: ${say(details)}`;
}

function placeOf([row, column]: readonly number[], firstRow: number): string {
  const parts = [];
  if (row !== undefined && row >= 0) parts.push(`строка ${numberRu(row + firstRow)}`);
  if (column !== undefined) parts.push(`столбец ${numberRu(column + 1)}`);
  return parts.join(", ");
}
