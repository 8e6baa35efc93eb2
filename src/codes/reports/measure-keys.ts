import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

/** What a report counts, in whole numbers. */
export type Measure =
  | `organisations.${"total" | "complete" | "with-incentives" | "with-pairs"}`
  | "documents.in-place"
  | `staff.${"teaching" | "young" | "newcomers" | "category-holders"}`
  | `young-hired.${"12-months" | "12-months-stayed" | "36-months" | "36-months-stayed"}`
  | `mentors.${"active" | "staff" | "paid" | "by-order" | "contest-entrants" | Movement}`
  | `mentees.${"active" | "staff" | "young" | "newcomers" | "registered" | "paired" | Movement}`
  | `mentees.${"finished" | "certified" | "in-contests" | "contest-entrants"}`
  | `pairings.${"confirmed" | "groups" | "same-subject" | Movement}`
  | `programs.${"started" | "completed" | "terminated" | "running" | "drafted" | "unplaced" | "months" | Movement}`
  | `activities.${"planned" | "due" | "done"}`
  | `difficulties.${"declared" | "assessed" | "overcome"}`
  | `needs.${"asked" | "difficulties" | "in-running" | "without-program"}`
  | `difficulties.mapped-${"exact" | "broader" | "narrower" | "lost"}`
  | `assignments.${"active" | "documented"}`
  | "replacements.made"
  | `answers.${"mentees" | "mentees-satisfied" | "mentors" | "mentors-satisfied" | "without-cut"}`
  | `surveys.${"asked" | "answered"}`
  | `learning.${"assessed" | "passed"}`
  | `behaviour.${"assessed" | "improved"}`
  | `result.${"assessed" | "better"}`
  | `diagnostics.${"measured" | "both" | "gained" | "lost"}`
  | `questionnaires.${"filled" | "points"}`
  | `readiness.${"base" | "points"}`
  | `swot.${"strengths" | "weaknesses" | "opportunities" | "threats"}`
  | `youth.${"residents" | "mentees"}`
  | `adolescents.${"residents" | "mentors"}`
  | `enterprises.${"total" | "giving-mentors"}`
  | `early-teachers.${"total" | "supported"}`
  | `learners.${"total" | "involved"}`;

/** How the stock on the day before the period becomes the stock on the reporting day. */
export type Movement = "opening" | "entered" | "left" | "moved-in" | "moved-out";

/**
 * `within` names measures of which this one counts a part, so it never exceeds them. A measure that `rides`
 * on others is a sum over the items they count, such as points. It is published only where they are, and is
 * small where they are small. An `internal` measure explains changes and is never published. An `open` one is
 * not about people and is published at any size.
 */
export type MeasureEntry = CodeEntry & {
  readonly within?: readonly Measure[];
  readonly rides?: readonly Measure[];
  readonly internal?: true;
  readonly open?: true;
};

/** Keys travel in files: add new ones, never rename old ones. */
export const measures: Keys<Measure, MeasureEntry> = {
  "organisations.total": { open: true },
  "organisations.complete": { open: true, within: ["organisations.total"] },
  "organisations.with-incentives": { open: true, within: ["organisations.total"] },
  "organisations.with-pairs": { open: true, within: ["organisations.total"] },
  "documents.in-place": { open: true },

  "staff.teaching": {},
  "staff.young": { within: ["staff.teaching"] },
  "staff.newcomers": { within: ["staff.teaching"] },
  "staff.category-holders": { within: ["staff.teaching"] },
  "young-hired.12-months": {},
  "young-hired.12-months-stayed": { within: ["young-hired.12-months"] },
  "young-hired.36-months": {},
  "young-hired.36-months-stayed": { within: ["young-hired.36-months"] },

  "mentors.active": {},
  "mentors.staff": { within: ["mentors.active", "staff.teaching"] },
  "mentors.paid": { within: ["mentors.active"] },
  "mentors.by-order": { within: ["mentors.active"] },
  "mentors.contest-entrants": {},
  "mentors.opening": { internal: true },
  "mentors.entered": { internal: true },
  "mentors.left": { internal: true },
  "mentors.moved-in": { internal: true },
  "mentors.moved-out": { internal: true },

  "mentees.active": { within: ["mentees.registered"] },
  "mentees.staff": { within: ["mentees.active", "staff.teaching"] },
  "mentees.young": { within: ["mentees.staff", "staff.young"] },
  "mentees.newcomers": { within: ["mentees.staff", "staff.newcomers"] },
  "mentees.registered": {},
  "mentees.paired": { within: ["mentees.registered"] },
  "mentees.finished": { within: ["mentees.registered"] },
  "mentees.certified": { within: ["mentees.finished"] },
  "mentees.in-contests": { within: ["mentees.finished"] },
  "mentees.contest-entrants": { within: ["mentees.registered"] },
  "mentees.opening": { internal: true },
  "mentees.entered": { internal: true },
  "mentees.left": { internal: true },
  "mentees.moved-in": { internal: true },
  "mentees.moved-out": { internal: true },

  "pairings.confirmed": {},
  "pairings.groups": { within: ["pairings.confirmed"] },
  "pairings.same-subject": { within: ["pairings.confirmed"] },
  "pairings.opening": { internal: true },
  "pairings.entered": { internal: true },
  "pairings.left": { internal: true },
  "pairings.moved-in": { internal: true },
  "pairings.moved-out": { internal: true },

  "programs.started": {},
  "programs.completed": {},
  "programs.terminated": {},
  "programs.running": {},
  "programs.drafted": {},
  "programs.unplaced": { internal: true },
  "programs.months": { rides: ["programs.completed", "programs.terminated"] },
  "programs.opening": { internal: true },
  "programs.entered": { internal: true },
  "programs.left": { internal: true },
  "programs.moved-in": { internal: true },
  "programs.moved-out": { internal: true },

  "activities.planned": {},
  "activities.due": { within: ["activities.planned"] },
  "activities.done": { within: ["activities.due"] },

  "difficulties.declared": {},
  "difficulties.assessed": { within: ["difficulties.declared"] },
  "difficulties.overcome": { within: ["difficulties.assessed"] },
  "needs.asked": {},
  "needs.difficulties": {},
  "needs.in-running": { within: ["needs.difficulties"] },
  "needs.without-program": { within: ["needs.difficulties"] },
  "difficulties.mapped-exact": { internal: true },
  "difficulties.mapped-broader": { internal: true },
  "difficulties.mapped-narrower": { internal: true },
  "difficulties.mapped-lost": { internal: true },

  "assignments.active": {},
  "assignments.documented": { within: ["assignments.active"] },
  "replacements.made": {},

  "answers.mentees": {},
  "answers.mentees-satisfied": { within: ["answers.mentees"] },
  "answers.mentors": {},
  "answers.mentors-satisfied": { within: ["answers.mentors"] },
  "answers.without-cut": {},
  "surveys.asked": {},
  "surveys.answered": { within: ["surveys.asked"] },

  "learning.assessed": {},
  "learning.passed": { within: ["learning.assessed"] },
  "behaviour.assessed": {},
  "behaviour.improved": { within: ["behaviour.assessed"] },
  "result.assessed": {},
  "result.better": { within: ["result.assessed"] },

  "diagnostics.measured": {},
  "diagnostics.both": { within: ["diagnostics.measured"] },
  "diagnostics.gained": { rides: ["diagnostics.both"] },
  "diagnostics.lost": { rides: ["diagnostics.both"] },
  "questionnaires.filled": {},
  "questionnaires.points": { rides: ["questionnaires.filled"] },
  "readiness.base": { open: true },
  "readiness.points": { open: true, within: ["readiness.base"] },

  "swot.strengths": {},
  "swot.weaknesses": {},
  "swot.opportunities": {},
  "swot.threats": {},

  "youth.residents": {},
  "youth.mentees": { within: ["youth.residents"] },
  "adolescents.residents": {},
  "adolescents.mentors": { within: ["adolescents.residents"] },
  "enterprises.total": { open: true },
  "enterprises.giving-mentors": { open: true, within: ["enterprises.total"] },
  "early-teachers.total": {},
  "early-teachers.supported": { within: ["early-teachers.total"] },
  "learners.total": {},
  "learners.involved": { within: ["learners.total"] },
};
