import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import type { CalendarDate, OrganisationId } from "nastavnik/base";
import { parseMentee, parseMentor, parsePerson } from "nastavnik/model";
import type { Mentee, Mentor, Person } from "nastavnik/model";
import { readTable, type ColumnReading, type TableRecord } from "nastavnik/rows";
import { describeIssueOf, describeTableIssue } from "nastavnik/ru";

export type PeopleKind = "people" | "mentors" | "mentees";
type RecordsOf = { readonly people: Person; readonly mentors: Mentor; readonly mentees: Mentee };

export type ReadSheet<Kind extends PeopleKind> = {
  readonly columns: readonly ColumnReading[];
  /** As the table gave them, before their parser. */
  readonly rows: readonly TableRecord[];
  readonly records: readonly RecordsOf[Kind][];
  readonly remarks: readonly string[];
};

const parsers = { people: parsePerson, mentors: parseMentor, mentees: parseMentee } as const;
const sentences = {
  people: describeIssueOf("person"),
  mentors: describeIssueOf("mentor"),
  mentees: describeIssueOf("mentee"),
} as const;

/** The register of who is who: the names stay on the page, the library is asked by places and given ids. */
export class Names {
  private readonly ids = new Map<string, string>();
  private readonly names = new Map<string, string>();

  idFor(cell: unknown): string | undefined {
    const name = typeof cell === "string" ? cell.trim().replace(/\s+/g, " ") : "";
    if (name === "") return undefined;
    const id = this.ids.get(name) ?? `person:p${this.ids.size + 1}`;
    this.ids.set(name, id);
    this.names.set(id, name);
    return id;
  }

  nameOf(id: string): string {
    return this.names.get(id) ?? id;
  }
}

/** A pasted sheet as records, with every remark on what was not taken; rows are named as a spreadsheet numbers them. */
export function readSheet<Kind extends PeopleKind>(
  kind: Kind,
  text: string,
  {
    on,
    organisation,
    names,
  }: {
    readonly on: CalendarDate;
    readonly organisation: OrganisationId;
    readonly names: Names;
  },
): ReadSheet<Kind> {
  const [headings = [], ...rows] = cellsOf(text);
  const {
    columns,
    records: given,
    rowOf,
    issues,
  } = readTable(
    kind,
    { headings, rows },
    {
      on,
      organisation,
      catalogue: builtInCatalogue,
      personId: ({ row, column }) => names.idFor(rows[row]?.[column]),
    },
  );
  const remarks = issues.map((issue) => describeTableIssue(issue, { firstRow: 2 }));
  const records: RecordsOf[Kind][] = [];
  for (const [i, row] of given.entries()) {
    const read = parsers[kind](row);
    if (read.ok) records.push(read.value as RecordsOf[Kind]);
    else
      for (const issue of read.issues)
        remarks.push(`строка ${(rowOf[i] ?? 0) + 2}: ${sentences[kind](issue)}`);
  }
  return { columns, rows: given, records, remarks };
}

/** Cells as spreadsheets copy them: tabs between, quotes around what has a line break or a tab inside. Empty rows count, too. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/y;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) break;
    const [, quoted, plain = "", end = ""] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\t" && cell.lastIndex < text.length) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
