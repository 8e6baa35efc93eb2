import type { CalendarDate } from "../../base/calendar-date.js";
import type { NoFacts } from "../../base/text.js";
import type { ProgramFinding } from "../../rules/check-program.js";
import type { PairSide } from "../states/program-state.js";
import type { Actor } from "../engine/actor.js";

/** What can stand in the way of a program's command. */
export type ProgramReason = {
  readonly [Code in keyof ProgramReasonFacts]: {
    readonly code: Code;
    readonly details: ProgramReasonFacts[Code];
  };
}[keyof ProgramReasonFacts];

type ProgramReasonFacts = {
  "pair.not-proposed": NoFacts;
  /** Errors of the program's rules, as `checkProgram` finds them. */
  "program.unlawful": { readonly findings: readonly ProgramFinding[] };
  "program.empty-plan": NoFacts;
  "remark.missing": NoFacts;
  "reason.missing": NoFacts;
  "report.missing": NoFacts;
  "order.missing": NoFacts;
  "contract.missing": NoFacts;
  "agreement.given": { readonly by: Actor };
  "agreement.missing": { readonly of: readonly Actor[] };
  "approver.other": { readonly approver: Actor };
  "assignment.not-consented": NoFacts;
  "assignment.not-in-force": NoFacts;
  "assignment.unknown": NoFacts;
  "mentor.still-assigned": NoFacts;
  /** `mentor` as the command gives it; empty when it gives none. */
  "mentor.not-participant": { readonly mentor: string };
  "pair.not-confirmed": NoFacts;
  "start.too-early": { readonly from: CalendarDate };
  "start.too-late": { readonly ends: CalendarDate };
  "consent.missing": { readonly of: readonly PairSide[] };
  "activity.unknown": { readonly activity: string };
  "activity.no-day": NoFacts;
  "activity.before-start": { readonly on: CalendarDate; readonly since: CalendarDate };
  "activity.after-end": { readonly on: CalendarDate; readonly ends: CalendarDate };
  "activity.in-future": { readonly on: CalendarDate };
  "activity.recorded": { readonly activity: string; readonly on: CalendarDate };
  "review.held": { readonly on: CalendarDate };
  /** `ends` as the amended text gives it. */
  "amendment.longer-term": { readonly ends: CalendarDate };
  "amendment.drops-done": { readonly activities: readonly string[] };
  /** `latest` is there when the profile caps extensions. */
  "extension.out-of-range": { readonly earliest: CalendarDate; readonly latest?: CalendarDate };
  "resume.keeps-end": NoFacts;
  "plan.unfinished": { readonly activities: readonly string[] };
  "term.open": NoFacts;
  "term.running": { readonly from: CalendarDate };
  "survey.missing": { readonly of: readonly PairSide[] };
  "outcome.missing": { readonly difficulties: readonly string[] };
  "outcome.unknown-difficulty": { readonly difficulties: readonly string[] };
  "outcome.unknown": { readonly difficulties: readonly string[] };
  "ground.unknown": NoFacts;
  "ground.not-theirs": { readonly actors: readonly Actor[] };
  /** `from` is there when a notice is running. */
  "notice.not-elapsed": { readonly from?: CalendarDate };
  "archive.too-early": { readonly from: CalendarDate };
};
