import type { CalendarDate } from "../base/calendar-date.js";
import { calendarDate } from "../base/calendar-date.js";
import { assignmentBases } from "../codes/people/assignment-keys.js";
import { ownDesign, source } from "../codes/source.js";
import type { Assignment } from "../model/assignment.js";
import type { AssignmentFacts, ShortNotice } from "./assignment-facts.js";
import { labourRulesOn } from "./lifecycle-settings.js";
import { noticeLimit } from "./notice-end.js";
import type { Breach, RuleContext, RulesOf } from "./rule.js";

/** The day on which the Labour Code's article on mentoring came into force. */
const labourRule = { from: calendarDate("2025-03-01") };

/** The article on extra work, by which mentors were engaged before. */
const extraWorkRule = { until: calendarDate("2025-02-28") };

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
    check: consentAfterOrder,
  },
  "assignment.no-contract": {
    ...law,
    check: (assignment, context) =>
      clauseAsked(assignment, context) && assignment.contract === undefined
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
    check: ({ notice, amongEmployees }) =>
      notice !== undefined && !notice.inWriting && amongEmployees
        ? [{ path: ["notice"], details: { on: notice.on } }]
        : [],
  },
  "assignment.notice-too-short": {
    ...law,
    check: shortNotice((given) => labourRule.from <= given),
  },
  "assignment.notice-too-short-60-2": {
    ...law,
    source: source("tk-60.2", "recalled"),
    inForce: extraWorkRule,
    check: shortNotice((given) => given <= extraWorkRule.until),
  },
  "assignment.notice-undecided": {
    source: ownDesign,
    layer: "hint",
    severity: "info",
    check: noticeUndecided,
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

function consentAfterOrder(
  assignment: Assignment,
  context: RuleContext,
): readonly Breach<AssignmentFacts["assignment.consent-after-order"]>[] {
  const { consentOn: consent, order } = assignment;
  const late = consent !== undefined && order !== undefined && order.on < consent;
  return late && underLabourRule(assignment, context)
    ? [{ path: ["consentOn"], details: { consent, order: order.on } }]
    : [];
}

function contractIncomplete(
  assignment: Assignment,
  context: RuleContext,
): readonly Breach<AssignmentFacts["assignment.contract-incomplete"]>[] {
  const { contract } = assignment;
  if (contract === undefined || !clauseAsked(assignment, context)) return [];
  const missing = (["content", "term", "form"] as const).filter((part) => contract[part] === undefined);
  return missing.length > 0 ? [{ path: ["contract"], details: { missing } }] : [];
}

/** Whoever mentors as a permanent duty has it in the contract anyway: the letters say so, and that is for a person. */
function clauseAsked(assignment: Assignment, context: RuleContext): boolean {
  return underLabourRule(assignment, context) && assignmentBases[assignment.basis].clause;
}

function underLabourRule(assignment: Assignment, context: RuleContext): boolean {
  return assignment.amongEmployees && inForceFor(assignment, context);
}

/** The event is the order; before there is one, the contract, and then the day of the question. */
function inForceFor({ order, contract }: Assignment, { on }: RuleContext): boolean {
  const event: CalendarDate = order?.on ?? contract?.on ?? on;
  return labourRule.from <= event;
}

/** The event is the notice, so an order of any year ends by the article of the day on which notice is given. */
function shortNotice(
  inForce: (given: CalendarDate) => boolean,
): (assignment: Assignment, context: RuleContext) => readonly Breach<ShortNotice>[] {
  return (assignment, context) => {
    const { notice } = assignment;
    if (notice === undefined || !inForce(notice.on) || !endsByNotice(assignment)) return [];
    const { on, lastDay } = notice;
    const { earliest } = noticeLimit(on, context);
    if (earliest === undefined || lastDay >= earliest) return [];
    const workingDays = labourRulesOn(on).noticeWorkingDays;
    return [{ path: ["notice", "lastDay"], details: { on, lastDay, earliest, workingDays } }];
  };
}

function noticeUndecided(
  assignment: Assignment,
  context: RuleContext,
): readonly Breach<AssignmentFacts["assignment.notice-undecided"]>[] {
  const { notice, end } = assignment;
  if (!endsByNotice(assignment)) return [];
  if (notice === undefined) {
    return end !== undefined && noticed(end.ground)
      ? [{ path: ["notice"], details: { on: end.on, unknown: "notice" } }]
      : [];
  }
  const { earliest, exact } = noticeLimit(notice.on, context);
  const open = !exact && (earliest === undefined || notice.lastDay >= earliest);
  return open ? [{ path: ["notice", "lastDay"], details: { on: notice.on, unknown: "calendar" } }] : [];
}

/** Both articles are about an employee's extra work; a permanent duty is not given up by a notice. */
function endsByNotice({ amongEmployees, basis }: Assignment): boolean {
  return amongEmployees && assignmentBases[basis].clause;
}

function noticed(ground: string): boolean {
  return ground === "by-mentor" || ground === "by-employer";
}
