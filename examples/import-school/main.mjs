import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import { calendarDate } from "nastavnik";
import { importSchool } from "./import-school.js";
import { madeUpSchool } from "./made-up-school.js";
import { readWindows1251, writeWindows1251 } from "./windows-1251.mjs";

/**
 * A school's own files: an `.xlsx` of its staff and mentors and a windows-1251 `.csv` of those who are new. They are read,
 * checked and matched, and the pairs come out as an `.xlsx`. `npm run example -- import-school [folder]`
 */
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "import-school-"));
const files = {
  staff: join(folder, "Педагоги.xlsx"),
  mentees: join(folder, "Наставляемые.csv"),
  pairs: join(folder, "Пары.xlsx"),
};
await makeUpFiles();

const tables = {
  staff: tableOf(await readSheet(files.staff, "Педагоги")),
  mentors: tableOf(await readSheet(files.staff, "Наставники")),
  mentees: tableOf(parse(readWindows1251(readFileSync(files.mentees)), { delimiter: ";" })),
};
const { text, pairs } = importSchool(tables, calendarDate("2025-09-01"));
await writeExcelFile(cellsOf(pairs)).toFile(files.pairs);

console.log(text);
console.log(`\nПрочитано снова из ${files.pairs}:`);
for (const row of await readSheet(files.pairs)) console.log(row.join(" | "));

/** The first row is that of the headings; a title above them `readTable` sees by itself. */
function tableOf([headings = [], ...rows]) {
  return { headings, rows };
}

async function makeUpFiles() {
  const { staff, mentors, mentees } = madeUpSchool;
  await writeExcelFile([
    { data: [["Список педагогов на 01.09.2025"], [], ...cellsOf(staff)], sheet: "Педагоги" },
    { data: cellsOf(mentors), sheet: "Наставники" },
  ]).toFile(files.staff);
  const quoted = (cell) => `"${String(cell ?? "").replaceAll('"', '""')}"`;
  const lines = cellsOf(mentees).map((row) => row.map(quoted).join(";"));
  writeFileSync(files.mentees, writeWindows1251(`${lines.join("\r\n")}\r\n`));
}

/** Rows as a library that writes sheets wants them: nothing where a cell is empty. */
function cellsOf({ headings, rows }) {
  return [headings, ...rows].map((row) => row.map((cell) => (cell === "" ? null : cell)));
}
