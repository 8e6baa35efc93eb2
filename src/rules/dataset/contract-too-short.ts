import type { Sentence } from "../../base/text.js";
import type { CalendarDate } from "../../base/calendar-date.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { PeriodReading } from "../../time/period.js";
import type { RecordsByKind } from "../records-by-kind.js";
import type { Breach, Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "warning" };

/** The term in the contract certainly ends before the program does, or begins after it has. */
export type Facts = {
  readonly assignment: string;
  readonly program: string;
  readonly side: "starts" | "ends";
  readonly contract: CalendarDate;
  readonly term: CalendarDate;
};

export const check: Check<RecordsByKind, Facts> = (records) => {
  const periods = new Map<string, PeriodReading | undefined>(
    records.program.map(([{ id, period }]) => [id, period]),
  );
  return records.assignment.flatMap(([{ id, programs, contract }, i]) => {
    const term = contract?.term;
    return programs.flatMap((program): readonly Breach<Facts>[] => {
      const period = periods.get(program);
      const path = ["records", i, "contract", "term"];
      const [last, needed] = [term?.ends?.latest, period?.ends?.earliest];
      if (last !== undefined && needed !== undefined && last < needed)
        return [{ path, details: { assignment: id, program, side: "ends", contract: last, term: needed } }];
      const [first, begun] = [term?.starts?.earliest, period?.starts?.latest];
      if (first !== undefined && begun !== undefined && first > begun)
        return [{ path, details: { assignment: id, program, side: "starts", contract: first, term: begun } }];
      return [];
    });
  });
};

export const ru: Sentence<Facts> = ({ assignment, program, side, contract, term }, called) =>
  side === "ends"
    ? `По договору поручение${called(assignment)} заканчивается ${dayRu(contract)}, а программа${called(program)} — ${dayRu(term)}`
    : `По договору поручение${called(assignment)} начинается ${dayRu(contract)}, а программа${called(program)} — ${dayRu(term)}`;

export const en: Sentence<Facts> = ({ assignment, program, side, contract, term }, called) =>
  `By the contract the assignment${called(assignment)} ${side} on ${dayEn(contract)}, and the program${called(program)} on ${dayEn(term)}`;
