import { countEn } from "../base/words-en.js";
import type { Sentences } from "../base/text.js";
import type { TableIssue, TableIssueDetails, PersonRole, TableKind } from "../rows/table.js";
import { labelOfField } from "./label-of-field.js";

const people: Readonly<Record<PersonRole, string>> = {
  person: "person",
  mentor: "mentor",
  mentee: "mentee",
  curator: "curator",
};

const tables: Readonly<Record<TableKind, string>> = {
  people: "list of people",
  mentors: "list of mentors",
  mentees: "list of mentees",
  pairs: "list of pairs",
  plan: "plan of activities",
  organisations: "list of organisations",
};

const sentences: Sentences<TableIssueDetails> = {
  "table.unreadable": () => "the table could not be read",
  "table.no-headings": ({ kind }) => `no headings were found that make it a ${tables[kind]}`,
  "table.too-long": ({ max }) => `${String(max)} rows were read, and the rest was not`,
  "column.unread": () => "the column was not read: its heading does not tell what it holds",
  "column.repeated": ({ field, first }) =>
    `the column was not read: "${labelOf(field)}" stands in column ${String(first + 1)} already`,
  "column.missing": ({ field }) => `there is no column "${labelOf(field)}"`,
  "row.shifted": ({ by }) =>
    `the row was not read: its values stand ${String(Math.abs(by))} to the left or right`,
  "row.total": () => "this is a total and no record",
  "row.section": () => "this is a heading over a part of the table and no record",
  "row.no-record": ({ field }) => `the row was not read: "${labelOf(field)}" is empty`,
  "cell.unreadable": () => "the value was not read: it is no text, number or day",
  "cell.unread": ({ field }) => `the value was not understood; the column is "${labelOf(field)}"`,
  "cell.partly-read": ({ field, unread }) =>
    `not all values were understood ("${labelOf(field)}"); left out: ${String(unread)}`,
  "cell.too-long": ({ max }) => `the text is longer than ${countEn(max, ["character", "characters"])}`,
  "cell.identity": () =>
    "the value was not taken: it looks like a name, a phone, an address or a number of a person",
  "cell.no-day": () => "expected a day, such as 2025-09-01",
  "cell.out-of-range": ({ min, max }) => `expected a whole number from ${String(min)} to ${String(max)}`,
  "cell.when-unknown": ({ field }) => `nobody said on which day "${labelOf(field)}" was true`,
  "cell.definition-unknown": ({ field }) =>
    `nobody said by which definition "${labelOf(field)}" were counted`,
  "staffing.incomplete": ({ field }) =>
    `the numbers of staff were not taken: "${labelOf(field)}" is not said`,
  "cell.no-heading": () => "the column has no heading",
  "pair.person-unknown": ({ role }) => `the row was not read: nobody knows who the ${people[role]} is`,
  "person.malformed": ({ role }) => `the id of the ${people[role]} must look like "person:key"`,
};

function labelOf(field: string): string {
  return labelOfField(field.split("."));
}

/**
 * Says in English what of a table was not taken, with its place counted as people count, from 1. What stood in the cell is
 * never repeated.
 *
 * @param firstRow the number that the first of the rows has where people see them; 2 in a sheet whose headings stand in its first row
 * @example
 * describeTableIssue({ code: "cell.no-day", path: [2, 3], details: { field: "startedOn" } });
 * // "row 3, column 4: expected a day, such as 2025-09-01"
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
  if (row !== undefined && row >= 0) parts.push(`row ${String(row + firstRow)}`);
  if (column !== undefined) parts.push(`column ${String(column + 1)}`);
  return parts.join(", ");
}
