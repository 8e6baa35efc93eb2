import type { CalendarDate } from "../base/calendar-date.js";
import type { OrganisationId } from "../base/id.js";
import type { NoFacts } from "../base/text.js";
import type { OpenCode } from "../codes/code-list.js";
import type { YoungSpecialistDefinitionCode } from "../codes/law/young-specialist-keys.js";
import type { SchoolYear } from "../time/school-bounds.js";
import type { Catalogue } from "../catalogue/catalogue.js";

/** What a table lists, and so what its rows become: people → Person, pairs → Pairing, plan → Activity, and so on. */
export type TableKind = "people" | "mentors" | "mentees" | "pairs" | "plan" | "organisations";

/** Rows of cells as a spreadsheet or CSV library returns them: text, numbers, booleans, `Date`, nothing. */
export type Table = {
  readonly headings: readonly unknown[];
  readonly rows: Iterable<readonly unknown[]>;
};

/** Whose identity a cell holds. */
export type PersonRole = "person" | "mentor" | "mentee" | "curator";

/** A cell by its place, both from 0; row 0 is the first of `rows`. */
export type CellPlace = { readonly row: number; readonly column: number; readonly role: PersonRole };

export type TableOptions = {
  /** The day on which lengths of service and ages were true; without it they cannot be turned into days. */
  readonly on?: CalendarDate;
  /** The organisation of every record that names none. */
  readonly organisation?: OrganisationId;
  /** The term of the program or plan: days without a year and months are read inside it. */
  readonly term?: { readonly starts: CalendarDate; readonly ends: CalendarDate };
  /** The school's own quarters and breaks, for the times of a plan. */
  readonly schoolYear?: SchoolYear;
  /** By which definition the young specialists of a table of organisations are counted: documents disagree. */
  readonly youngBy?: OpenCode<YoungSpecialistDefinitionCode>;
  /** Finds difficulties and competences by their labels; without it only codes are taken. */
  readonly catalogue?: Catalogue;
  /**
   * The id of the person of a cell. It is given the place only: look the cell up in your own rows. Without it, or when it
   * answers with nothing, people are `person:row-3`.
   */
  readonly personId?: (at: CellPlace) => string | undefined;
};

/**
 * What a column was read as: a field of the record, as `request.needs`, somebody's identity, the numbers of the rows, or
 * nothing.
 */
export type ColumnReading = {
  readonly column: number;
  readonly heading: string;
  readonly means: (string & {}) | "identity" | "numbering" | "unread";
};

/** Why something of a table was not taken. Contents of a cell are never repeated: look them up at the place. */
export type TableIssueDetails = {
  /** Nothing of the table is a list of rows, or reading it throws. */
  "table.unreadable": NoFacts;
  /** No row has headings that the kind of table knows. */
  "table.no-headings": { readonly kind: TableKind };
  /** Further rows are not read. */
  "table.too-long": { readonly max: number };
  "column.unread": NoFacts;
  /** The same field stands in an earlier column, which was taken. */
  "column.repeated": { readonly field: string; readonly first: number };
  /** Without the column rows of this kind are no records. */
  "column.missing": { readonly field: string };
  /** Values stand one or more columns away from their headings; the row is not read. */
  "row.shifted": { readonly by: number };
  "row.total": NoFacts;
  /** A line over a part of the table, such as a stage of the plan. */
  "row.section": NoFacts;
  /** The row says nothing that makes a record. */
  "row.no-record": { readonly field: string };
  /** Not text, number, boolean, day or nothing. */
  "cell.unreadable": NoFacts;
  /** Words or signs that the field has no reading for. */
  "cell.unread": { readonly field: string };
  /** Some of several values in the cell were taken, and so many were not. */
  "cell.partly-read": { readonly field: string; readonly unread: number };
  /** The cell is longer than a field takes. */
  "cell.too-long": { readonly field: string; readonly max: number };
  /** What looks like a name, a phone, an address or a number of a person, in a column of something else. */
  "cell.identity": { readonly field: string };
  /** A year or a month where a day is asked for. */
  "cell.no-day": { readonly field: string };
  /** A number outside of what the field takes, or not whole. */
  "cell.out-of-range": { readonly field: string; readonly min: number; readonly max: number };
  /** A length of service or an age, and no day on which it was true: give `on`. */
  "cell.when-unknown": { readonly field: string };
  /** A count of young specialists, and nobody said by whose definition: give `youngBy`. */
  "cell.definition-unknown": { readonly field: string };
  /** Staff is counted, but not all the teaching staff, or nobody said on which day: give `on`. */
  "staffing.incomplete": { readonly field: string };
  /** A cell behind the last heading. */
  "cell.no-heading": NoFacts;
  /** Who the person is, nobody said: a pair needs both. Give `personId`. */
  "pair.person-unknown": { readonly role: PersonRole };
  /** `personId` answered with something else than an id of a person. */
  "person.malformed": { readonly role: PersonRole };
};

export type TableIssueCode = keyof TableIssueDetails;

/** One thing of a table that was not taken; `path` is a row and a column, a row, or for a heading only the column behind -1. */
export type TableIssue = {
  readonly [Code in TableIssueCode]: {
    readonly code: Code;
    readonly path: readonly number[];
    readonly details: TableIssueDetails[Code];
  };
}[TableIssueCode];

/** A record as plain input: hand it to the parser of its kind, which says what it still lacks. */
export type TableRecord = Readonly<Record<string, unknown>>;

export type TableReading = {
  readonly columns: readonly ColumnReading[];
  readonly records: readonly TableRecord[];
  /** The row of each record. */
  readonly rowOf: readonly number[];
  readonly issues: readonly TableIssue[];
};
