import type { NoFacts } from "../base/text.js";
import type { DayBounds, MonthBounds } from "../time/period.js";
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
  /** Parts that the definition of a personalised program names. */
  "program.part-missing": { readonly part: "forms" | "kinds" | "participants" | "directions" | "activities" };
  "program.no-difficulty": NoFacts;
  "program.no-strength": NoFacts;
  "difficulty.not-addressed": { readonly ref: string };
  /** Planned or held on days that are certainly outside the program's period. */
  "activity.outside-term": { readonly ref: string; readonly days: DayBounds; readonly period: DayBounds };
  "pair.no-mentor": NoFacts;
  "pair.no-mentee": NoFacts;
  "pair.same-person": { readonly mentor: string; readonly mentee: string };
  /** A curator who mentors in the program watches over himself or herself. */
  "curator.mentors": { readonly curator: string; readonly mentor: string };
  /** A head who mentors in the program approves it too. */
  "head.approves-own": { readonly mentor: string };
  /** No form of the program lets the holder of this post stand on this side. */
  "form.side": { readonly side: "mentor" | "mentee"; readonly ref: string; readonly post: string };
  /** A code that the lists of this version do not know: kept, and said. */
  "form.unknown": { readonly form: string };
  "kind.unknown": { readonly kind: string };
  /** In reverse mentoring somebody of less service mentors somebody of more. */
  "kind.reverse-direction": { readonly mentorYears: number; readonly menteeYears: number };
  "kind.too-few-mentees": { readonly kind: string; readonly min: number; readonly found: number };
  "kind.too-many-mentees": { readonly kind: string; readonly max: number; readonly found: number };
  "kind.not-alone": { readonly kind: string };
};

export type ProgramRuleCode = keyof ProgramFacts;
