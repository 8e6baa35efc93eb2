import type { CalendarDate } from "../../base/calendar-date.js";
import type { AssignmentEnd } from "../../codes/people/assignment-end-keys.js";
import type { Assignment, ContractClause } from "../../model/assignment.js";
import { exactPeriod, type PeriodReading } from "../../time/period.js";
import type { AssignmentEvent } from "./event.js";

/** What the school's contract says of mentoring; an event tells only which parts a paper covers. */
export type ContractTexts = Required<Pick<ContractClause, "content" | "form" | "payment">>;

/**
 * The record of an assignment with what an event says of its papers: consent, contract and term, order, notice, end. Fold a
 * history over a record that has none of them. Offers, and what came to nothing, leave no paper: the record stays as it was.
 *
 * @param texts of the contract, for the parts that `covers` names
 * @example
 * const texts = { content: "помощь молодому учителю", form: "очно", payment: "10 % оклада" };
 * duty.reduce((record, event) => assignmentAfter(record, event, texts), assignment).order; // { number: "№ 11-од", on: … }
 */
export function assignmentAfter(
  assignment: Assignment,
  event: AssignmentEvent,
  texts: ContractTexts,
): Assignment {
  const { on } = event;
  switch (event.type) {
    case "offered":
    case "declined":
    case "withdrawn":
      return assignment;
    case "consented":
      return { ...assignment, consentOn: on, consentNumber: event.document };
    case "supplement-signed":
      return { ...assignment, contract: contractOf(event, texts) };
    case "order-issued":
      return { ...assignment, order: { number: event.order, on } };
    case "notice-given":
      return {
        ...assignment,
        notice: { by: event.side, on, lastDay: event.lastDay, inWriting: true },
      };
    case "notice-withdrawn": {
      const { notice, ...kept } = assignment;
      return notice === undefined ? assignment : kept;
    }
    case "term-extended": {
      const { contract } = assignment;
      const term = termOf(contract?.term?.starts?.earliest ?? on, event.until);
      return { ...assignment, contract: { on, ...contract, number: event.document, term } };
    }
    case "end-agreed":
      return { ...assignment, end: { on: event.lastDay, ground: "by-mutual" } };
    case "ended":
      return { ...assignment, end: { on: event.lastDay, ground: groundOf(event, assignment) } };
  }
}

function contractOf(
  { on, document, covers, until }: Extract<AssignmentEvent, { type: "supplement-signed" }>,
  texts: ContractTexts,
): ContractClause {
  const has = new Set<string>(covers);
  return {
    number: document,
    on,
    ...(has.has("content") && { content: texts.content }),
    ...(has.has("term") && { term: termOf(on, until) }),
    ...(has.has("form") && { form: texts.form }),
    ...(has.has("payment") && { payment: texts.payment }),
  };
}

/** Without a last day, or to 31 December 9999, the term is open. */
function termOf(starts: CalendarDate, until: CalendarDate | undefined): PeriodReading {
  return exactPeriod(starts, until === "9999-12-31" ? undefined : until);
}

function groundOf(
  { because }: Extract<AssignmentEvent, { type: "ended" }>,
  { notice }: Assignment,
): AssignmentEnd {
  switch (because) {
    case "notice":
      return notice?.by === "mentor" ? "by-mentor" : "by-employer";
    case "term":
      return "term-expired";
    case "program-closed":
      return "completed";
    case "dismissal":
    case "transfer":
    case "long-absence":
      return "staff-change";
  }
}
