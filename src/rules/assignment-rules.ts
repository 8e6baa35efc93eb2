import type { CalendarDate } from "../base/calendar-date.js";
import { calendarDate } from "../base/calendar-date.js";
import { assignmentBases } from "../codes/assignment-facts.js";
import { ownDesign, source } from "../codes/source.js";
import type { Assignment } from "../model/assignment.js";
import type { AssignmentFacts } from "./assignment-facts.js";
import type { Breach, RuleContext, RulesOf } from "./rule.js";

/** The day on which the Labour Code's article on mentoring came into force. */
const labourRule = { from: calendarDate("2025-03-01") };

const law = {
  source: source("tk-351.8", "seen"),
  layer: "law",
  severity: "error",
  judgedBy: "event-day",
  inForce: labourRule,
} as const;

/** Every rule on a mentor's assignment. An assignment is judged by the law of the day of its order. */
export const assignmentRules: RulesOf<Assignment, AssignmentFacts> = {
  "assignment.no-consent": {
    ...law,
    check: (assignment, context) =>
      underLabourRule(assignment, context) && assignment.consentOn === undefined
        ? [{ path: ["consentOn"], details: {} }]
        : [],
  },
  "assignment.consent-after-order": {
    ...law,
    check: ({ consentOn, order }) =>
      consentOn !== undefined && order !== undefined && order.on < consentOn
        ? [{ path: ["consentOn"], details: { consent: consentOn, order: order.on } }]
        : [],
  },
  "assignment.no-contract": {
    ...law,
    check: (assignment, context) =>
      underLabourRule(assignment, context) && assignment.contract === undefined
        ? [{ path: ["contract"], details: {} }]
        : [],
  },
  "assignment.contract-incomplete": { ...law, check: contractIncomplete },
  "assignment.no-payment": {
    ...law,
    check: (assignment, context) =>
      underLabourRule(assignment, context) &&
      assignmentBases[assignment.basis].paidApart &&
      assignment.contract !== undefined &&
      assignment.contract.payment === undefined
        ? [{ path: ["contract", "payment"], details: {} }]
        : [],
  },
  "assignment.permanent-duty": {
    source: source("rostrud-2025", "seen"),
    layer: "hint",
    severity: "info",
    judgedBy: "event-day",
    inForce: labourRule,
    check: (assignment, context) =>
      underLabourRule(assignment, context) && !assignmentBases[assignment.basis].paidApart
        ? [{ path: ["basis"], details: {} }]
        : [],
  },
  "assignment.no-order": {
    source: source("az-1128", "recalled"),
    layer: "recommendation",
    severity: "warning",
    inForce: { from: calendarDate("2021-12-21") },
    check: ({ order }) => (order === undefined ? [{ path: ["order"], details: {} }] : []),
  },
  "assignment.outside-labour-rule": {
    source: source("tk-351.8", "seen"),
    layer: "hint",
    severity: "info",
    judgedBy: "event-day",
    inForce: labourRule,
    check: (assignment, context) =>
      inForceFor(assignment, context) && !assignment.amongEmployees
        ? [{ path: ["amongEmployees"], details: {} }]
        : [],
  },
  "assignment.notice-not-written": {
    source: source("tk-60.2", "recalled"),
    layer: "hint",
    severity: "warning",
    check: ({ notice }) =>
      notice !== undefined && !notice.inWriting ? [{ path: ["notice"], details: { on: notice.on } }] : [],
  },
  "assignment.ends-before-notice": {
    source: ownDesign,
    layer: "logic",
    severity: "error",
    check: ({ notice, end }) =>
      notice !== undefined && end !== undefined && noticed(end.ground) && end.on < notice.lastDay
        ? [{ path: ["end", "on"], details: { end: end.on, lastDay: notice.lastDay } }]
        : [],
  },
};

function contractIncomplete(
  assignment: Assignment,
  context: RuleContext,
): readonly Breach<AssignmentFacts["assignment.contract-incomplete"]>[] {
  const { contract } = assignment;
  if (contract === undefined || !underLabourRule(assignment, context)) return [];
  const missing = (["content", "term", "form"] as const).filter((part) => contract[part] === undefined);
  return missing.length > 0 ? [{ path: ["contract"], details: { missing } }] : [];
}

function underLabourRule(assignment: Assignment, context: RuleContext): boolean {
  return assignment.amongEmployees && inForceFor(assignment, context);
}

/** The event is the order; before there is one, the contract, and then the day of the question. */
function inForceFor({ order, contract }: Assignment, { on }: RuleContext): boolean {
  const event: CalendarDate = order?.on ?? contract?.on ?? on;
  return labourRule.from <= event;
}

function noticed(ground: string): boolean {
  return ground === "by-mentor" || ground === "by-employer";
}
