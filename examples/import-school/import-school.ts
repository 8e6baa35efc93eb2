import {
  builtInCriteria,
  candidatesOf,
  explainPair,
  federalProfile,
  idOf,
  matchBest,
  type CalendarDate,
  type Mentee,
  type Mentor,
  type Pairing,
} from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { parseMentee, parseMentor, parsePerson, type Person } from "nastavnik/model";
import { readTable, writeTable, type Table, type TableReading, type WrittenTable } from "nastavnik/rows";
import { describeFinding, describeTableIssue, explainText, labelOfField } from "nastavnik/ru";
import { checkMentee, checkMentor, checkPairing } from "nastavnik/rules";
import { heading, sure } from "../speech.js";
import type { SchoolTables } from "./made-up-school.js";
import { registerOfNames, type NameRegister } from "./register-of-names.js";

/** What the import says, and its pairs as a table with the school's own names in front. */
export type ImportedSchool = {
  readonly text: string;
  readonly pairings: readonly Pairing[];
  readonly pairs: WrittenTable;
};

const organisation = idOf("organisation", "organisation:made-up");
const criteria = builtInCriteria(builtInCatalogue);
/** Basis points: with less in common than a subject, the school would rather look for a mentor elsewhere. */
const floor = 1_500;

/** Tables of a school in, checked records and pairs out. Names stay in the register of this side: the library sees places. */
export function importSchool(tables: SchoolTables, on: CalendarDate): ImportedSchool {
  const register = registerOfNames();
  const read = (kind: "people" | "mentors" | "mentees", table: Table) => {
    const rows = [...table.rows];
    const personId = ({ row, column }: { row: number; column: number }) => register.idOf(rows[row]?.[column]);
    const named = { headings: table.headings, rows };
    return readTable(kind, named, { on, organisation, catalogue: builtInCatalogue, personId });
  };
  const staff = read("people", tables.staff);
  const mentorList = read("mentors", tables.mentors);
  const menteeList = read("mentees", tables.mentees);

  const people = staff.records.map((record) => sure(parsePerson(record)));
  const mentors = mentorList.records.map((record) => sure(parseMentor(record)));
  const mentees = menteeList.records.map((record) => sure(parseMentee(record)));
  const candidates = candidatesOf({ mentors, mentees, criteria, floor });
  const matching = matchBest(candidates);
  const pairings = matching.pairs.map(({ mentor, mentee }, i): Pairing => ({
    kind: "pairing",
    schemaVersion: 1,
    id: idOf("pairing", `pairing:${String(i + 1)}`),
    organisation,
    mentors: [mentor],
    mentees: [mentee],
    consents: [],
  }));

  const nameOf = nameFinder(register, [...mentors, ...mentees]);
  const why = (mentee: Mentee["id"], mentor: Mentor["id"]) =>
    `${nameOf(mentee)} ← ${nameOf(mentor)}: ${explainText(explainPair(candidates, mentee, mentor), criteria)}`;
  const text = [
    heading("Педагоги (лист .xlsx)"),
    ...linesOf(staff),
    heading("Наставники (лист .xlsx)"),
    ...linesOf(mentorList),
    heading("Наставляемые (.csv, windows-1251)"),
    ...linesOf(menteeList),
    heading("Проверка"),
    ...findingsOf({ mentors, mentees, pairings, people }, on, nameOf),
    heading("Пары"),
    ...matching.pairs.map(({ mentee, mentor }) => why(mentee, mentor)),
    ...matching.unmatched.flatMap((mentee) => [
      `${nameOf(mentee)} ← пока никто`,
      ...candidates.mentors.map(({ id }) => `    ${why(mentee, id)}`),
    ]),
  ].join("\n");
  return {
    text,
    pairings,
    pairs: withNames(writeTable("pairs", pairings, { language: "ru" }), pairings, nameOf),
  };
}

type NameFinder = (id: string) => string;

/** A mentor and a mentee are known here by the person they are. */
function nameFinder(register: NameRegister, records: readonly (Mentor | Mentee)[]): NameFinder {
  const persons = new Map<string, string>(records.map(({ id, person }) => [id, person]));
  return (id) => register.nameOf(persons.get(id) ?? id) ?? id;
}

/** What was read of a table, and everything in it that was not. */
function linesOf({ columns, records, issues }: TableReading): readonly string[] {
  const fields = columns.flatMap(({ means }) =>
    means === "identity" || means === "numbering" || means === "unread"
      ? []
      : [`«${labelOfField(means.split("."))}»`],
  );
  const hidden = columns.filter(({ means }) => means === "identity").length;
  return [
    `записей: ${String(records.length)}; прочитаны столбцы: ${fields.join(", ")}`,
    `столбцов с именами и номерами, которых библиотека не видит: ${String(hidden)}`,
    ...issues.map((issue) => `  ${describeTableIssue(issue, { firstRow: 2 })}`),
  ];
}

type Records = {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
  readonly pairings: readonly Pairing[];
  readonly people: readonly Person[];
};

function findingsOf(
  { mentors, mentees, pairings, people }: Records,
  on: CalendarDate,
  nameOf: NameFinder,
): readonly string[] {
  const context = {
    on,
    profile: federalProfile(on),
    people: new Map(people.map((person) => [person.id, person])),
  };
  const pairName = ({ mentors, mentees }: Pairing) => [...mentors, ...mentees].map(nameOf).join(" и ");
  return [
    ...mentors.map((mentor) => ({ name: nameOf(mentor.id), findings: checkMentor(mentor, context) })),
    ...mentees.map((mentee) => ({ name: nameOf(mentee.id), findings: checkMentee(mentee, context) })),
    ...pairings.map((pairing) => ({ name: pairName(pairing), findings: checkPairing(pairing, context) })),
  ].flatMap(({ name, findings }) => findings.map((finding) => `${name}: ${describeFinding(finding)}`));
}

/** Read back, the names are identity again, and the ids behind them say who is who. */
function withNames(table: WrittenTable, pairings: readonly Pairing[], nameOf: NameFinder): WrittenTable {
  return {
    headings: ["ФИО наставника", "ФИО наставляемого", ...table.headings],
    rows: table.rows.map((row, i) => {
      const { mentors = [], mentees = [] } = pairings[i] ?? {};
      return [mentors.map(nameOf).join(", "), mentees.map(nameOf).join(", "), ...row];
    }),
  };
}
