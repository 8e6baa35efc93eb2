import { calendarDate } from "nastavnik";
import type { RuleCode, RuleFacts } from "nastavnik/rules";

const day = calendarDate;
const on = day("2025-09-01");
const later = day("2026-05-31");
const exactly = (date: string) => ({ earliest: day(date), latest: day(date) });
const term = { minMonths: 3, maxMonths: 12 };
const notice = { on, lastDay: day("2025-09-03"), earliest: day("2025-09-04"), workingDays: 3 };

/** Facts of every rule, several where its sentence has several forms. A rule without facts here does not compile. */
export const ruleSamples: {
  readonly [Code in RuleCode]: readonly [RuleFacts[Code], ...RuleFacts[Code][]];
} = {
  "program.duration": [
    {
      ...term,
      verdict: "too-short",
      earliestEnd: day("2026-02-27"),
      latestEnd: day("2026-11-30"),
      ends: exactly("2026-02-26"),
      months: { min: 2, max: 3 },
    },
    {
      ...term,
      verdict: "too-long",
      earliestEnd: day("2025-11-30"),
      latestEnd: day("2026-09-01"),
      ends: { earliest: day("2026-09-02"), latest: day("2026-09-30") },
    },
    { ...term, verdict: "too-long", months: { min: 36, max: 36 } },
    { ...term, verdict: "too-long", months: { min: 13, max: 21 } },
    { minMonths: 1, maxMonths: 21, verdict: "too-long", months: { min: 22 } },
    { ...term, verdict: "too-short" },
  ],
  "program.duration-undecided": [
    { ...term, asWritten: "2025-2026 гг." },
    { minMonths: 6, maxMonths: 21, asWritten: "" },
  ],
  "program.period-missing": [term],
  "program.period-reversed": [{ starts: exactly("2026-05-31"), ends: exactly("2026-05-30") }],
  "program.part-missing": [
    { part: "forms" },
    { part: "kinds" },
    { part: "participants" },
    { part: "directions" },
    { part: "activities" },
  ],
  "activity.outside-term": [
    {
      ref: "visit",
      days: exactly("2025-08-31"),
      period: { earliest: on, latest: later },
    },
  ],
  "curator.mentors": [{ curator: "curator-1", mentor: "mentor-1" }],
  "head.approves-own": [{ mentor: "mentor-1" }],
  "form.unknown": [{ form: "robot-teacher" }],
  "kind.unknown": [{ kind: "shadowing" }],
  "kind.reverse-direction": [{ mentorYears: 21, menteeYears: 2 }],
  "program.no-difficulty": [{}],
  "program.no-strength": [{}],
  "difficulty.not-addressed": [{ ref: "discipline" }],
  "pair.no-mentor": [{}],
  "pair.no-mentee": [{}],
  "pair.same-person": [{ mentor: "mentor-1", mentee: "mentee-1" }],
  "form.side": [
    { side: "mentor", ref: "mentor-1", post: "student" },
    { side: "mentee", ref: "mentee-1", post: "school-bus-driver" },
  ],
  "kind.too-few-mentees": [{ kind: "group", min: 2, found: 1 }],
  "kind.too-many-mentees": [{ kind: "traditional", max: 1, found: 2 }],
  "kind.not-alone": [{ kind: "speed" }],
  "mentor.no-results": [{}],
  "mentor.no-trajectory": [{}],
  "mentor.not-consenting": [{}],
  "mentor.too-little-service": [
    { where: "profession", years: 5, from: on },
    { where: "organisation", years: 1, from: on },
  ],
  "mentor.category-too-low": [
    { atLeast: "first", held: ["none"] },
    { atLeast: "highest", held: ["first", "of-a-region"] },
  ],
  "mentor.open-penalty": [{}],
  "mentor.eligibility-undecided": [
    { unknown: ["yearsInProfession", "yearsInOrganisation", "categoryAtLeast", "noOpenPenalty"] },
  ],
  "mentee.no-category": [{}],
  "mentee.category-unknown": [{ category: "of-a-region" }],
  "mentee.no-difficulty": [{}],
  "mentee.no-request": [{}],
  "consent.not-separate": [{ givenOn: on }],
  "consent.withdrawn-before-given": [{ givenOn: on, withdrawnOn: day("2025-08-31") }],
  "consent.empty-scope": [{}],
  "pairing.empty-side": [{ side: "mentor" }, { side: "mentee" }],
  "pairing.no-consent": [{ of: "mentee:b" }],
  "pairing.consent-after-order": [{ of: "mentee:b", consent: day("2025-09-02"), order: on }],
  "pairing.no-order": [{ startedOn: on }],
  "pairing.order-after-start": [{ order: day("2025-09-02"), startedOn: on }],
  "pairing.ends-before-start": [{ startedOn: on, dissolvedOn: day("2025-08-31") }],
  "pairing.load": [
    { limit: 3, found: 4 },
    { limit: 3, found: 21 },
  ],
  "assignment.no-consent": [{}],
  "assignment.consent-after-order": [{ consent: day("2025-09-02"), order: on }],
  "assignment.no-contract": [{}],
  "assignment.contract-incomplete": [{ missing: ["content", "term", "form"] }],
  "assignment.no-payment": [{}],
  "assignment.permanent-duty": [{}],
  "assignment.no-order": [{}],
  "assignment.outside-labour-rule": [{}],
  "assignment.notice-not-written": [{ on }],
  "assignment.notice-too-short": [notice, { ...notice, workingDays: 1 }],
  "assignment.notice-too-short-60-2": [notice],
  "assignment.notice-undecided": [
    { on, unknown: "notice" },
    { on, unknown: "calendar" },
  ],
  "assignment.ends-before-notice": [{ end: on, lastDay: day("2025-09-04") }],
  "dataset.mentor-load": [{ mentor: "mentor:a", limit: 3, found: 4 }],
  "dataset.self-mentoring": [{ mentor: "mentor:a", mentee: "mentee:a" }],
  "dataset.one-measurement": [
    { program: "program:p1", stage: "before" },
    { program: "program:p1", stage: "after" },
  ],
  "dataset.published-without-consent": [
    { person: "person:a", on, missing: ["photo", "post"] },
    { person: "person:a", on, missing: [] },
  ],
  "dataset.publication-undecided": [{ person: "person:a", since: on }],
  "dataset.meeting-outside-program": [{ meeting: "meeting:m1", program: "program:p1" }],
  "document.missing-by-labour-law": [{ document: "contract-supplement", since: day("2025-03-01") }],
  "document.missing-by-data-law": [{ document: "consent-personal-data", since: on }],
  "document.missing-by-staff-model": [{ document: "regulation", since: day("2021-12-21") }],
  "document.missing-by-learners-model": [{ document: "roadmap", since: day("2019-12-25") }],
  "curator.missing": [{}],
  "register.stale": [{ document: "register-mentors", last: day("2024-08-30"), due: day("2025-08-30") }],
  "register.undated": [{ document: "register-mentees" }],
  "component.missing": [{ component: "curator" }],
  "component.unsaid": [{ component: "curator" }],
  "mentor-pay.unsaid": [{}],
  "mentor-pay.to-check": [{ pay: "unpaid" }, { pay: "permanent-duty" }],
  "staffing.part-above-whole": [
    { on, part: "young", code: "fz-489-specialist", count: 41, teachingStaff: 40 },
    { on, part: "newcomers", count: 41, teachingStaff: 40 },
    { on, part: "category", code: "highest", count: 41, teachingStaff: 40 },
  ],
  "overlay.not-in-profile": [{ overlay: "region-76" }],
  "organisation.unknown-code": [{ code: "kvantorium" }],
};
