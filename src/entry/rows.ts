export { readDay } from "../rows/read-day.js";
export { readTable } from "../rows/read-table.js";
export { readWords, type WordList, type WordsReading } from "../rows/read-words.js";
export { readYears } from "../rows/read-years.js";
export { readYesNo } from "../rows/read-yes-no.js";
export type {
  CellPlace,
  ColumnReading,
  PersonRole,
  Table,
  TableIssue,
  TableIssueCode,
  TableIssueDetails,
  TableKind,
  TableOptions,
  TableReading,
  TableRecord,
} from "../rows/table.js";
export { writeTable, type WrittenTable } from "../rows/write-table.js";
