import type { CalendarDate, Mentee, Mentor, OrganisationId } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { parseMentee, parseMentor, parsePerson, type Person } from "nastavnik/model";
import { readTable, type TableIssue } from "nastavnik/rows";
import { describeIssueOf, describeTableIssue, labelOfField } from "nastavnik/ru";
import type { PeopleTable, Sheet } from "./read-file.js";

export type Imported = {
  readonly records: readonly (Person | Mentor | Mentee)[];
  readonly names: ReadonlyMap<string, string>;
  /** Columns that were read, by the names of their fields. */
  readonly fields: readonly string[];
  /** How many columns hold names and the like, which the library never sees. */
  readonly hidden: number;
  readonly remarks: readonly Remark[];
};

/** What was not read, in words, and whose record wants mending. */
export type Remark = { readonly text: string; readonly id?: string };

/**
 * A sheet in, records out. The library is asked by places and answers by places: names are looked up here, in the rows that
 * the school has, and stay on this side.
 */
export function importPeople(
  { table, kind }: Sheet & { readonly kind: PeopleTable },
  on: CalendarDate,
  organisation: OrganisationId,
  known: ReadonlyMap<string, string>,
): Imported {
  const ids = new Map([...known].map(([id, name]) => [name, id]));
  const names = new Map<string, string>();
  const rows = [...table.rows];
  const personId = ({ row, column }: { row: number; column: number }): string | undefined => {
    const cell = rows[row]?.[column];
    const name = typeof cell === "string" ? cell.trim().replace(/\s+/g, " ") : "";
    if (name === "") return undefined;
    const id = ids.get(name) ?? `person:p${ids.size + 1}`;
    ids.set(name, id);
    names.set(id, name);
    return id;
  };
  const { columns, records, rowOf, issues } = readTable(
    kind,
    { headings: table.headings, rows },
    { on, organisation, catalogue: builtInCatalogue, personId },
  );
  const remarks: Remark[] = issues.filter(isWorthSaying).map((issue) => {
    const record = records[rowOf.indexOf(issue.path[0] ?? -1)];
    const id = record?.["id"];
    return { text: describeTableIssue(issue, { firstRow: 2 }), ...(typeof id === "string" && { id }) };
  });
  const kept: (Person | Mentor | Mentee)[] = [];
  for (const [i, record] of records.entries()) {
    const read = parsers[kind](record);
    if (read.ok) kept.push(read.value);
    else
      for (const issue of read.issues)
        remarks.push({ text: `строка ${(rowOf[i] ?? 0) + 2}: ${sentences[kind](issue)}` });
  }
  return {
    records: kept,
    names,
    fields: columns.flatMap(({ means }) =>
      ["identity", "numbering", "unread"].includes(means) ? [] : [labelOfField(means.split("."))],
    ),
    hidden: columns.filter(({ means }) => means === "identity").length,
    remarks,
  };
}

function isWorthSaying({ code }: TableIssue): boolean {
  return code !== "row.total" && code !== "row.section";
}

const parsers = { people: parsePerson, mentors: parseMentor, mentees: parseMentee } as const;
const sentences = {
  people: describeIssueOf("person"),
  mentors: describeIssueOf("mentor"),
  mentees: describeIssueOf("mentee"),
} as const;
