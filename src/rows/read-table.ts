import { monthOf } from "../base/calendar-date.js";
import { indexable } from "../catalogue/compiled.js";
import { anySchoolYear } from "../time/school-bounds.js";
import { readPlanTime } from "../time/read-plan-time.js";
import { cellOf, type Cell } from "./cell.js";
import type { CellContext, CellProblem, Column, Draft } from "./column.js";
import { headingRowOf, isNumbering, type HeadingRow } from "./heading-row.js";
import type { FieldColumn } from "./field-column.js";
import { isShifted } from "./is-shifted.js";
import { recordOf } from "./record-of.js";
import { recogniseHeading, type HeadingMeaning } from "./recognise-heading.js";
import { sectionOf } from "./section-of.js";
import type {
  ColumnReading,
  Table,
  TableIssue,
  TableKind,
  TableOptions,
  TableReading,
  TableRecord,
} from "./table.js";

const mostRows = 100_000;

/**
 * Reads a table as any spreadsheet or CSV library gives it: `headings` and `rows` of cells. Answers with records as plain
 * input for the parser of their kind, with what each column was read as, and with every cell that was not taken, by place and
 * reason: none is guessed, none lost in silence. Headings are known in the ways people write them; a title above them and a
 * row of column numbers below are seen; totals are no records; a row whose values stand under the wrong headings is refused.
 *
 * Identity never enters: columns of names, phones, addresses and numbers of persons are seen by their headings, and their cells
 * are handed to nobody; `personId` is given places, never cells. Linear in the cells; never throws.
 *
 * @example
 * const table = { headings: ["ФИО", "Должность", "Пед. стаж"], rows: [["…", "учитель химии", "5 лет"]] };
 * const { records, columns } = readTable("people", table, { on });
 * columns.map(({ means }) => means); // ["identity", "posts", "inProfessionSince"]
 * records[0]?.["subjects"]; // ["chemistry"]
 */
export function readTable(kind: TableKind, table: Table, options: TableOptions = {}): TableReading {
  const asked = { ...options, ...(options.catalogue && { catalogue: indexable(options.catalogue) }) };
  const issues: TableIssue[] = [];
  const { headings, rows } = rowsOf(table, issues);
  const head = headingRowOf(kind, headings, rows);
  const meanings = head.texts.map((text) => recogniseHeading(kind, text));
  const columns = columnReadings(head, meanings, issues);
  if (columns.every(({ means }) => means === "unread" || means === "numbering")) {
    issues.push({ code: "table.no-headings", path: [], details: { kind } });
    return { columns, records: [], rowOf: [], issues };
  }
  const missing = kind === "plan" && !columns.some(({ means }) => means === "title");
  if (missing) {
    issues.push({ code: "column.missing", path: [], details: { field: "title" } });
    return { columns, records: [], rowOf: [], issues };
  }
  const fields = fieldColumns(meanings, columns);
  const records: TableRecord[] = [];
  const rowOf: number[] = [];
  let section = "";
  let month: number | undefined;
  for (let row = head.firstRow; row < rows.length; row++) {
    const cells = cellsOf(rows[row] ?? [], meanings);
    if (cells.every((cell) => cell === undefined) || (row === head.firstRow && isNumbering(cells))) continue;
    const found = sectionOf(cells, meanings);
    if (found !== undefined) {
      if (found.kind === "section") {
        section = found.text;
        month = monthNamed(found.text);
      }
      issues.push({ code: found.kind === "total" ? "row.total" : "row.section", path: [row], details: {} });
      continue;
    }
    const by = isShifted(cells, fields);
    if (by !== undefined) {
      issues.push({ code: "row.shifted", path: [row], details: { by } });
      continue;
    }
    const draft = readRow(row, cells, fields, meanings, { ...asked, ...(month && { month }) }, issues);
    const record = recordOf(kind, draft, { row, meanings, cells, options: asked, section }, issues);
    if (record === undefined) continue;
    records.push(record);
    rowOf.push(row);
  }
  return { columns, records, rowOf, issues };
}

/** The month that the heading of a section is, 1 to 12: “в течение месяца” means it. Any school year has it once. */
function monthNamed(section: string): number | undefined {
  const schoolYear = anySchoolYear(2025);
  const { kind, from } = readPlanTime(section, schoolYear && { schoolYear });
  return kind === "month" && from !== undefined ? monthOf(from) : undefined;
}

/** Stands for a filled cell of identity: what is in it is not even looked at. */
const somebody: Cell = { text: "" };

function cellsOf(row: readonly unknown[], meanings: readonly HeadingMeaning[]): RowCells {
  return row.map((value, at) => {
    if (meanings[at]?.means !== "identity") return cellOf(value);
    return value === undefined || value === null || value === "" ? undefined : somebody;
  });
}

type Rows = readonly (readonly unknown[])[];
type RowCells = readonly (Cell | "unreadable" | undefined)[];

/** What is no table is an issue; so is a list that throws when it is read. */
function rowsOf(table: Table, issues: TableIssue[]): { headings: readonly unknown[]; rows: Rows } {
  const rows: (readonly unknown[])[] = [];
  let headings: readonly unknown[] = [];
  try {
    headings = Array.isArray(table.headings) ? [...(table.headings as readonly unknown[])] : [];
    for (const row of table.rows) {
      if (rows.length === mostRows) {
        issues.push({ code: "table.too-long", path: [mostRows], details: { max: mostRows } });
        break;
      }
      rows.push(Array.isArray(row) ? Array.from(row as readonly unknown[]) : []);
    }
  } catch {
    issues.push({ code: "table.unreadable", path: [], details: {} });
  }
  return { headings, rows };
}

function columnReadings(
  head: HeadingRow,
  meanings: readonly HeadingMeaning[],
  issues: TableIssue[],
): readonly ColumnReading[] {
  const firstOf = new Map<string, number>();
  return head.texts.map((heading, column): ColumnReading => {
    const meaning = meanings[column];
    if (meaning?.means === "identity" || meaning?.means === "numbering")
      return { column, heading, means: meaning.means };
    if (meaning?.means !== "field") {
      if (heading !== "") issues.push({ code: "column.unread", path: [-1, column], details: {} });
      return { column, heading, means: "unread" };
    }
    const { field } = meaning.column;
    const first = firstOf.get(field);
    // Several posts are several posts; of everything else the first column counts.
    if (first !== undefined && field !== "posts" && field !== "subjects") {
      issues.push({ code: "column.repeated", path: [-1, column], details: { field, first } });
      return { column, heading, means: "unread" };
    }
    firstOf.set(field, column);
    return { column, heading, means: field };
  });
}

function fieldColumns(
  meanings: readonly HeadingMeaning[],
  columns: readonly ColumnReading[],
): readonly FieldColumn[] {
  const fields = meanings.flatMap((meaning, at) =>
    meaning.means === "field" && columns[at]?.means === meaning.column.field
      ? [{ at, column: meaning.column }]
      : [],
  );
  // What adds to another column, such as the day of a category, is read after it.
  return [...fields].sort((a, b) => depthOf(a.column) - depthOf(b.column));
}

function depthOf({ field }: Column): number {
  return field === "categories.since" ? 1 : 0;
}

/** A dash where nothing is to be said. */
function isDash(cell: Cell | "unreadable"): boolean {
  return cell !== "unreadable" && /^[-–—\s]{1,9}$/.test(cell.text);
}

function readRow(
  row: number,
  cells: readonly (Cell | "unreadable" | undefined)[],
  fields: readonly FieldColumn[],
  meanings: readonly HeadingMeaning[],
  options: Omit<CellContext, "field">,
  issues: TableIssue[],
): Draft {
  const draft: Draft = {};
  for (const { at, column } of fields) {
    const cell = cells[at];
    if (cell === undefined) continue;
    const problem: CellProblem | undefined =
      cell === "unreadable"
        ? { code: "cell.unreadable", details: {} }
        : column.read(cell, draft, { ...options, field: column.field });
    if (problem !== undefined && !(problem.code === "cell.unread" && isDash(cell)))
      issues.push({ ...problem, path: [row, at] });
  }
  cells.forEach((cell, at) => {
    if (cell !== undefined && at >= meanings.length)
      issues.push({ code: "cell.no-heading", path: [row, at], details: {} });
  });
  return draft;
}
