import type { Sentences } from "../base/text.js";
import type { AssignmentFacts } from "../rules/assignment-facts.js";
import { countEn, dayEn } from "./words.js";

/** What the rules on a mentor's assignment say. */
export const assignmentSentences: Sentences<AssignmentFacts> = {
  "assignment.no-consent": () => "The mentor's written consent is missing",
  "assignment.consent-after-order": ({ consent, order }) =>
    `The mentor consented on ${dayEn(consent)}, after the order of ${dayEn(order)}`,
  "assignment.no-contract": () => "No contract or supplement speaks of the mentoring",
  "assignment.contract-incomplete": ({ missing }) => `The contract does not state: ${missing.join(", ")}`,
  "assignment.no-payment": () =>
    "The contract does not state the size and conditions of the payment for mentoring",
  "assignment.permanent-duty": () =>
    "Mentoring is called a permanent duty and not paid apart: check it, a letter says so, not a norm",
  "assignment.no-order": () => "There is no order appointing the mentor",
  "assignment.outside-labour-rule": () =>
    "The mentor or the mentee is no employee: article 351.8 of the Labour Code does not cover this mentoring",
  "assignment.notice-not-written": ({ on }) => `The notice of ${dayEn(on)} was not given in writing`,
  "assignment.notice-too-short": (facts) => `${shortNotice(facts)} (article 351.8 of the Labour Code)`,
  "assignment.notice-too-short-60-2": (facts) =>
    `${shortNotice(facts)} (before 1 March 2025 by article 60.2 of the Labour Code)`,
  "assignment.notice-undecided": ({ on, unknown }) =>
    unknown === "notice"
      ? `The assignment ended on ${dayEn(on)} by the will of a side without a notice: nobody can say whether in time`
      : `Whether the notice of ${dayEn(on)} was long enough cannot be said without a calendar of working days`,
  "assignment.ends-before-notice": ({ end, lastDay }) =>
    `The assignment ended on ${dayEn(end)}, before the last day of its notice (${dayEn(lastDay)})`,
};

function shortNotice({
  on,
  lastDay,
  earliest,
  workingDays,
}: AssignmentFacts["assignment.notice-too-short"]): string {
  return (
    `By the notice of ${dayEn(on)} the assignment ends on ${dayEn(lastDay)}, but ` +
    `${countEn(workingDays, ["working day is", "working days are"])} needed: not before ${dayEn(earliest)}`
  );
}
