import type { Staffing } from "../../model/staffing.js";
import { organisationNames } from "../../model/names/organisation-names.js";
import { dayReader, wholeReader } from "../cell-readers.js";
import { dayText } from "../cell-writers.js";
import type { CellReader, Column } from "../column.js";

const { on, teachingStaff, young, newcomers } = organisationNames.staffing.parts;
const people = /* @__PURE__ */ wholeReader(0, 1_000_000);

/** Young by whose definition no heading says: documents disagree, so the caller has to. */
const readYoung: CellReader = (cell, draft, context) =>
  context.youngBy === undefined
    ? { code: "cell.definition-unknown", details: { field: context.field } }
    : people(cell, draft, context);

/** People that are counted are no persons. */
const notCounts = ["дол", "процент", "стаж", "категор", "наставн", "наставляем", "списоч"];

/** Staff of an organisation as of one day: a row has one count, that of the last day when it is written. */
export const staffingColumns: readonly Column[] = [
  {
    field: "staffing.on",
    heading: on,
    heads: ["состояни на", "на дат", "отчетн дат", "as of", "date."],
    strict: true,
    read: dayReader,
    write: (record, language) => dayText(last(record)?.on, language),
  },
  {
    field: "staffing.teachingStaff",
    heading: teachingStaff,
    heads: ["педагог", "педагогическ", "численн педагог|педагогическ", "teaching staff", "teachers"],
    not: [...notCounts, "молод", "нов", "вновь"],
    strict: true,
    read: people,
    write: (record) => last(record)?.teachingStaff,
  },
  {
    field: "staffing.young",
    heading: young,
    heads: ["молод специалист|педагог|педагогическ|учител", "young"],
    not: notCounts,
    strict: true,
    read: readYoung,
    write: (record) => onlyOne(last(record)?.young ?? []),
  },
  {
    field: "staffing.newcomers",
    heading: newcomers,
    heads: [
      "нов педагог|педагогическ|работник|сотрудник|специалист",
      "вновь принят|прибывш|пришедш",
      "newcomers",
    ],
    not: notCounts,
    strict: true,
    read: people,
    write: (record) => last(record)?.newcomers,
  },
];

function last({ staffing }: Readonly<Record<string, unknown>>): Staffing | undefined {
  if (!Array.isArray(staffing)) return undefined;
  return (staffing as readonly Staffing[]).reduce<Staffing | undefined>(
    (latest, each) => (latest === undefined || each.on > latest.on ? each : latest),
    undefined,
  );
}

/** Counts by two definitions are two columns, which nobody could tell apart. */
function onlyOne(counts: Staffing["young"]): number | undefined {
  return counts.length === 1 ? counts[0]?.count : undefined;
}
