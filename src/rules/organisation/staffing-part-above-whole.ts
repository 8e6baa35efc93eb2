import type { CalendarDate } from "../../base/calendar-date.js";
import type { Path } from "../../base/path.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu, formRu, numberRu, quotedRu } from "../../base/words-ru.js";
import { entryIn } from "../../codes/code-list.js";
import { youngSpecialistDefinitions } from "../../codes/law/young-specialist-definitions.js";
import { qualificationCategories } from "../../codes/people/person-facts.js";
import type { Organisation } from "../../model/organisation.js";
import type { Staffing } from "../../model/staffing.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "logic",
  severity: "error",
  machine: { notGuarded: "counts of staff have no machine" },
};

export type Facts = {
  readonly on: CalendarDate;
  readonly part: "young" | "newcomers" | "category";
  readonly code?: string;
  readonly count: number;
  readonly teachingStaff: number;
};

export const check: Check<Organisation, Facts> = ({ staffing }) =>
  staffing.flatMap((given, i) =>
    partsOf(given)
      .filter(({ count }) => count > given.teachingStaff)
      .map(({ path, ...part }) => ({
        path: ["staffing", i, ...path],
        details: { on: given.on, ...part, teachingStaff: given.teachingStaff },
      })),
  );

type StaffPart = Pick<Facts, "part" | "code" | "count"> & { readonly path: Path };

function partsOf({ young, newcomers, categories }: Staffing): readonly StaffPart[] {
  return [
    ...young.map(({ definition, count }, j) => ({
      part: "young" as const,
      code: definition,
      count,
      path: ["young", j, "count"],
    })),
    ...(newcomers === undefined
      ? []
      : [{ part: "newcomers" as const, count: newcomers, path: ["newcomers"] }]),
    ...categories.map(({ category, count }, j) => ({
      part: "category" as const,
      code: category,
      count,
      path: ["categories", j, "count"],
    })),
  ];
}

export const ru: Sentence<Facts> = ({ on, part, code, count, teachingStaff }) =>
  `На ${dayRu(on)} ${partsRu[part](code)} ${formRu(count, ["указан", "указано", "указано"])} ${numberRu(count)}, а всего педагогов ${numberRu(teachingStaff)}`;

const partsRu: Readonly<Record<Facts["part"], (code?: string) => string>> = {
  young: (code) =>
    code === undefined
      ? "молодых педагогов"
      : `молодых педагогов (${quotedRu(entryIn(youngSpecialistDefinitions, code)?.ru ?? code)})`,
  newcomers: () => "новых педагогов",
  category: (code) =>
    code === undefined
      ? "педагогов с категорией"
      : `педагогов с категорией ${quotedRu(entryIn(qualificationCategories, code)?.ru ?? code)}`,
};

export const en: Sentence<Facts> = ({ on, part, code, count, teachingStaff }) =>
  `On ${dayEn(on)} the count of ${partsEn[part](code)} is ${count}, and that of all teaching staff is ${teachingStaff}`;

const partsEn: Readonly<Record<Facts["part"], (code?: string) => string>> = {
  young: (code) =>
    code === undefined
      ? "young teachers"
      : `young teachers (“${entryIn(youngSpecialistDefinitions, code)?.en ?? code}”)`,
  newcomers: () => "newcomers",
  category: (code) =>
    code === undefined
      ? "teachers of a category"
      : `teachers (“${entryIn(qualificationCategories, code)?.en ?? code}”)`,
};
