import type { CalendarDate } from "../../base/calendar-date.js";
import { assignmentBases } from "../../codes/people/assignment-keys.js";
import type { Assignment } from "../../model/assignment.js";
import { extraWorkRuleFrom, mentoringArticleFrom } from "../act-dates.js";
import type { CheckContext } from "../rule.js";

/** Whether article 351.8 was in force. The event is the order; before there is one, the contract, then the day asked about. */
export function inForceFor(assignment: Assignment, context: CheckContext): boolean {
  return mentoringArticleFrom <= eventOf(assignment, context);
}

function eventOf({ order, contract }: Assignment, { on }: CheckContext): CalendarDate {
  return order?.on ?? contract?.on ?? on;
}

/** Whether article 351.8 judges an assignment: it was in force, and it is about employees. */
export function underLabourRule(assignment: Assignment, context: CheckContext): boolean {
  return assignment.amongEmployees && inForceFor(assignment, context);
}

/** Whoever mentors as a permanent duty has it in the contract anyway: the letters say so, and that is for a person. */
export function clauseAsked(assignment: Assignment, context: CheckContext): boolean {
  return underLabourRule(assignment, context) && assignmentBases[assignment.basis].clause;
}

/** Whether article 60.2 judges an assignment: an employee's extra work, from before article 351.8. */
export function underExtraWorkRule(assignment: Assignment, context: CheckContext): boolean {
  const { amongEmployees, basis } = assignment;
  const event = eventOf(assignment, context);
  const inForce = extraWorkRuleFrom <= event && event < mentoringArticleFrom;
  return inForce && amongEmployees && assignmentBases[basis].clause;
}
