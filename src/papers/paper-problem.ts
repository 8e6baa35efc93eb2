import type { CalendarDate } from "../base/calendar-date.js";
import type { OrganisationId, ProgramId } from "../base/id.js";
import type { Path } from "../base/path.js";
import type { NoFacts } from "../base/text.js";
import type { DamagedHistory } from "../lifecycle/engine/replay.js";
import type { Order } from "../model/assignment.js";

/** Why facts make no paper: what each problem tells. */
export type PaperProblemFacts = {
  /** A record, or a report, of another organisation than the paper is of. */
  "facts.other-organisation": { readonly organisation: OrganisationId; readonly found: OrganisationId };
  "facts.other-program": { readonly program: ProgramId; readonly found: ProgramId | undefined };
  "facts.other-mentee": { readonly mentee: string; readonly found: string };
  /** A record names one that is not among the facts. */
  "facts.missing": { readonly id: string };
  "facts.repeated": { readonly id: string };
  /** Nothing that the paper could be about. */
  "facts.empty": NoFacts;
  /** Records of one order that say different numbers or days of it. */
  "facts.several-orders": { readonly orders: readonly Order[] };
  "program.no-participants": NoFacts;
  "pairing.nobody": { readonly side: "mentor" | "mentee" };
  "meeting.unknown-activity": { readonly activity: string };
  "meeting.unknown-participant": { readonly participant: string };
  /** The history itself does not replay. */
  "history.damaged": { readonly damage: DamagedHistory["code"] };
  "history.unknown-activity": { readonly activity: string };
  /** The history holds an activity on another day than the record. */
  "history.other-day": {
    readonly activity: string;
    readonly record: CalendarDate;
    readonly history: CalendarDate;
  };
  /** The history holds an activity that the record says was cancelled or waived. */
  "history.not-held": { readonly activity: string };
  /** A status is given, and the history leads to another one. */
  "history.other-state": { readonly given: string; readonly history: string };
};

/** One thing that contradicts among the facts of a paper. */
export type PaperProblem = {
  readonly [Code in keyof PaperProblemFacts]: {
    readonly code: Code;
    readonly path: Path;
    readonly details: PaperProblemFacts[Code];
  };
}[keyof PaperProblemFacts];
