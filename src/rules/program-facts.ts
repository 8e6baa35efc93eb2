import type { NoFacts } from "../base/text.js";
import type { DayBounds, MonthBounds } from "../model/period.js";
import type { TermLimits, TermMonths } from "./term-limits.js";

/** What each rule on programs reports when it is not kept. */
export type ProgramFacts = {
  /** The term is certainly outside the limits. The boundary days are there when the first day is exact. */
  "program.duration": TermMonths &
    Partial<TermLimits> & {
      readonly verdict: "too-short" | "too-long";
      readonly ends?: DayBounds;
      readonly months?: MonthBounds;
    };
  /** The period is too vague to say whether the term keeps the limits. */
  "program.duration-undecided": TermMonths & { readonly asWritten: string };
  "program.period-missing": TermMonths;
  "program.period-reversed": { readonly starts: DayBounds; readonly ends: DayBounds };
  "program.no-difficulty": NoFacts;
  "program.no-strength": NoFacts;
  "difficulty.not-addressed": { readonly ref: string };
  "pair.no-mentor": NoFacts;
  "pair.no-mentee": NoFacts;
  "pair.same-person": { readonly mentor: string; readonly mentee: string };
  /** No form of the program lets the holder of this post stand on this side. */
  "form.side": { readonly side: "mentor" | "mentee"; readonly ref: string; readonly post: string };
  "kind.too-few-mentees": { readonly kind: string; readonly min: number; readonly found: number };
  "kind.too-many-mentees": { readonly kind: string; readonly max: number; readonly found: number };
  "kind.not-alone": { readonly kind: string };
};

export type ProgramRuleCode = keyof ProgramFacts;
