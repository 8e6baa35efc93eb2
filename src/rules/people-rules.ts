import { calendarDate } from "../base/calendar-date.js";
import { entryIn } from "../codes/code-list.js";
import { menteeCategories } from "../codes/people/mentee-category-keys.js";
import { ownDesign, source } from "../codes/source.js";
import type { Consent } from "../model/consent.js";
import type { Mentee } from "../model/mentee.js";
import type { Mentor } from "../model/mentor.js";
import { categoryTooLow, eligibilityUndecided, openPenalty, tooLittleService } from "./eligibility-checks.js";
import type { ConsentFacts, MenteeFacts, MentorFacts } from "./people-facts.js";
import type { RulesOf } from "./rule.js";

const staffModel = {
  source: source("az-1128", "partly-seen"),
  layer: "recommendation",
  severity: "warning",
  whenAdopted: "warning",
  inForce: { from: calendarDate("2021-12-21") },
} as const;

const localAct = {
  source: { certainty: "recalled", clause: "локальные акты организаций" },
  layer: "local",
  severity: "error",
} as const;

/**
 * Every rule on a mentor of the register. Years of service, a category and the like are asked for by local acts only,
 * so those rules ask for what the profile says and for nothing without it.
 */
export const mentorRules: RulesOf<Mentor, MentorFacts> = {
  "mentor.no-results": {
    ...staffModel,
    check: ({ results }) => (results.length === 0 ? [{ path: ["results"], details: {} }] : []),
  },
  "mentor.no-trajectory": {
    ...staffModel,
    check: ({ buildsTrajectory = [] }) =>
      buildsTrajectory.length === 0 ? [{ path: ["buildsTrajectory"], details: {} }] : [],
  },
  "mentor.not-consenting": {
    ...staffModel,
    source: source("az-1128", "seen"),
    check: ({ consents }) => (consents ? [] : [{ path: ["consents"], details: {} }]),
  },
  "mentor.too-little-service": { ...localAct, check: tooLittleService },
  "mentor.category-too-low": { ...localAct, check: categoryTooLow },
  "mentor.open-penalty": { ...localAct, check: openPenalty },
  "mentor.eligibility-undecided": { ...localAct, severity: "info", check: eligibilityUndecided },
};

/** Every rule on a mentee of the register. */
export const menteeRules: RulesOf<Mentee, MenteeFacts> = {
  "mentee.no-category": {
    ...staffModel,
    check: ({ categories }) => (categories.length === 0 ? [{ path: ["categories"], details: {} }] : []),
  },
  "mentee.category-unknown": {
    source: ownDesign,
    layer: "hint",
    severity: "info",
    check: ({ categories }) =>
      categories.flatMap(({ code }, i) =>
        code === undefined || entryIn(menteeCategories, code)
          ? []
          : [{ path: ["categories", i], details: { category: code } }],
      ),
  },
  "mentee.no-difficulty": {
    ...staffModel,
    source: source("az-1128", "seen"),
    check: ({ difficulties }) => (difficulties.length === 0 ? [{ path: ["difficulties"], details: {} }] : []),
  },
  "mentee.no-request": {
    ...staffModel,
    severity: "info",
    check: ({ request }) => (request === undefined ? [{ path: ["request"], details: {} }] : []),
  },
};

const separateFrom = calendarDate("2025-09-01");

/** Every rule on a consent. A consent is judged by the law of the day it was given. */
export const consentRules: RulesOf<Consent, ConsentFacts> = {
  "consent.not-separate": {
    source: source("fz-152", "seen", "ст. 9"),
    layer: "law",
    severity: "error",
    judgedBy: "event-day",
    inForce: { from: separateFrom },
    check: ({ givenOn, separate }) =>
      !separate && separateFrom <= givenOn ? [{ path: ["separate"], details: { givenOn } }] : [],
  },
  "consent.withdrawn-before-given": {
    source: ownDesign,
    layer: "logic",
    severity: "error",
    check: ({ givenOn, withdrawnOn }) =>
      withdrawnOn !== undefined && withdrawnOn < givenOn
        ? [{ path: ["withdrawnOn"], details: { givenOn, withdrawnOn } }]
        : [],
  },
  "consent.empty-scope": {
    source: ownDesign,
    layer: "hint",
    severity: "warning",
    check: ({ scope }) => (scope.length === 0 ? [{ path: ["scope"], details: {} }] : []),
  },
};
