import type { Program } from "../../model/program.js";
import type { PeriodReading } from "../../time/period.js";
import type { TermMonths, TermVerdict } from "../term-limits.js";
import { termVerdict } from "../term-limits.js";
import { isPersonalised } from "./is-personalised.js";
import { isReversed } from "./is-reversed.js";

/** The period that the term binds, with its verdict; undefined where no term binds or the period makes no sense. */
export function judgedTerm(
  program: Program,
  term: TermMonths,
): { readonly period: PeriodReading; readonly verdict: TermVerdict } | undefined {
  const { period } = program;
  if (period === undefined || !isPersonalised(program) || isReversed(period)) return undefined;
  return { period, verdict: termVerdict(period, term) };
}
