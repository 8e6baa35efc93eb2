import { madeUpSchool } from "../../../import-school/made-up-school.js";
import type { Sheet } from "./read-file.js";

const { staff, mentors, mentees } = madeUpSchool;

/** The tables of a made-up school as its deputy head keeps them, slips and all; here the third mentor has agreed, too. */
export const sampleSheets: readonly Sheet[] = [
  { name: "Сотрудники", kind: "people", table: staff },
  {
    name: "Наставники",
    kind: "mentors",
    table: { ...mentors, rows: [...mentors.rows].map((row) => [...row.slice(0, -1), "да"]) },
  },
  { name: "Наставляемые", kind: "mentees", table: mentees },
];
