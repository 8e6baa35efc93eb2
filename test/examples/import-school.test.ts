import { expect, test } from "vitest";
import { calendarDate, idOf } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { readTable } from "nastavnik/rows";
import { importSchool } from "../../examples/import-school/import-school.js";
import { madeUpSchool, type SchoolTables } from "../../examples/import-school/made-up-school.js";

/** The files themselves are read by `npm run example -- import-school`, which has packages of its own. */
const on = calendarDate("2025-09-01");
const organisation = idOf("organisation", "organisation:made-up");
const { text, pairings, pairs } = importSchool(madeUpSchool, on);

test("a school's tables are read, checked and matched, and what was not read is said", async () => {
  await expect(`${text}\n`).toMatchFileSnapshot("../golden/import-school.ru.txt");
});

test("the table of pairs, with names before the ids, is read back as the same pairs", () => {
  const read = readTable("pairs", pairs, { on, organisation, catalogue: builtInCatalogue });
  expect(read.records).toEqual(pairings);
  expect(read.columns.slice(0, 2).map(({ means }) => means)).toEqual(["identity", "identity"]);
  expect(read.issues).toEqual([]);
});

test("no name and no phone of a table comes to a record", () => {
  expect(JSON.stringify(pairings)).not.toMatch(/Сотрудник|8-000/);
  expect(text).not.toContain("8-000");
});

test("a title above the headings and cells that a CSV has as text change nothing but the rows", () => {
  const asText = (cells: readonly unknown[]) => cells.map(String);
  const { staff, mentors, mentees } = madeUpSchool;
  const asCsv = (table: typeof staff) => ({ headings: table.headings, rows: [...table.rows].map(asText) });
  const school: SchoolTables = {
    staff: {
      headings: ["Список педагогов на 01.09.2025"],
      rows: [[], [...staff.headings], ...[...staff.rows].map(asText)],
    },
    mentors: asCsv(mentors),
    mentees: asCsv(mentees),
  };
  expect(importSchool(school, on).pairs).toEqual(pairs);
});
