import Papa from "papaparse";
import readExcelFile from "read-excel-file/browser";
import type { Table, TableKind } from "nastavnik/rows";

/** One sheet of a file, with what it most likely lists. */
export type Sheet = { readonly name: string; readonly kind: PeopleTable; readonly table: Table };
export type PeopleTable = Extract<TableKind, "people" | "mentors" | "mentees">;

export async function sheetsOf(file: File): Promise<readonly Sheet[]> {
  if (/\.csv$/i.test(file.name)) {
    const { data } = Papa.parse<string[]>(await textOf(file), { skipEmptyLines: true });
    return [sheet(file.name, data)];
  }
  const sheets = await readExcelFile(file);
  return sheets.map(({ sheet: name, data }) => sheet(name, data));
}

function sheet(name: string, rows: readonly (readonly unknown[])[]): Sheet {
  const [headings = [], ...rest] = rows;
  return { name, kind: kindBy(`${name} ${headings.join(" ")}`), table: { headings, rows: rest } };
}

function kindBy(words: string): PeopleTable {
  if (/наставляем|молод|затруднен/i.test(words)) return "mentees";
  return /наставник/i.test(words) ? "mentors" : "people";
}

/** Old programs save tables in windows-1251; what is no UTF-8 is that. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
}
