import type { Keys } from "../../../codes/keys-and-labels.js";
import type { Indicator } from "../indicator.js";

/** The indicators of the library. A number once given keeps its meaning; a change of what is counted is a new version. */
export type IndicatorCode =
  | "IND-A-01"
  | "IND-A-02"
  | "IND-A-03"
  | "IND-A-04"
  | "IND-A-05"
  | "IND-C-01"
  | "IND-C-02"
  | "IND-C-03"
  | "IND-C-04"
  | "IND-C-05"
  | "IND-C-06"
  | "IND-C-07"
  | "IND-P-01"
  | "IND-P-02"
  | "IND-P-03"
  | "IND-P-04"
  | "IND-P-05"
  | "IND-P-06"
  | "IND-P-07"
  | "IND-E-01"
  | "IND-E-02"
  | "IND-E-03"
  | "IND-E-04"
  | "IND-E-05"
  | "IND-E-06"
  | "IND-E-07"
  | "IND-H-01"
  | "IND-H-01-36"
  | "IND-H-02"
  | "IND-H-03"
  | "IND-H-04"
  | "IND-Q-01"
  | "IND-Q-02"
  | "IND-Q-03"
  | "IND-Q-04"
  | "IND-F-01"
  | "IND-F-02"
  | "IND-F-03"
  | "IND-F-04"
  | "IND-F-05"
  | "IND-F-06"
  | "IND-F-07"
  | "IND-F-08";

export const indicators: Keys<IndicatorCode, Indicator> = {
  "IND-A-01": { version: 1, unit: "persons", numerator: ["mentors.active"], level: "organisation" },
  "IND-A-02": { version: 1, unit: "persons", numerator: ["mentees.active"], level: "organisation" },
  "IND-A-03": { version: 1, unit: "pairings", numerator: ["pairings.confirmed"], level: "organisation" },
  "IND-A-04": { version: 1, unit: "programs", numerator: ["programs.started"], level: "organisation" },
  "IND-A-05": { version: 1, unit: "pairings", numerator: ["pairings.groups"], level: "organisation" },
  "IND-C-01": {
    version: 1,
    unit: "share",
    numerator: ["mentees.young"],
    denominator: ["staff.young"],
    level: "organisation",
  },
  "IND-C-02": {
    version: 1,
    unit: "share",
    numerator: ["mentees.staff"],
    denominator: ["staff.teaching"],
    level: "organisation",
  },
  "IND-C-03": {
    version: 1,
    unit: "share",
    numerator: ["mentors.staff"],
    denominator: ["staff.teaching"],
    level: "organisation",
  },
  "IND-C-04": {
    version: 1,
    unit: "share",
    numerator: ["mentees.newcomers"],
    denominator: ["staff.newcomers"],
    level: "organisation",
  },
  "IND-C-05": {
    version: 1,
    unit: "share",
    numerator: ["mentees.paired"],
    denominator: ["mentees.registered"],
    level: "organisation",
  },
  "IND-C-06": {
    version: 1,
    unit: "share",
    numerator: ["organisations.complete"],
    denominator: ["organisations.total"],
    level: "municipality",
  },
  "IND-C-07": {
    version: 1,
    unit: "share",
    numerator: ["organisations.with-incentives"],
    denominator: ["organisations.total"],
    level: "municipality",
  },
  "IND-P-01": {
    version: 1,
    unit: "share",
    numerator: ["programs.completed"],
    denominator: ["programs.completed", "programs.terminated"],
    level: "organisation",
  },
  "IND-P-02": {
    version: 1,
    unit: "share",
    numerator: ["programs.terminated"],
    denominator: ["programs.completed", "programs.terminated"],
    level: "organisation",
  },
  "IND-P-03": {
    version: 1,
    unit: "share",
    numerator: ["activities.done"],
    denominator: ["activities.due"],
    level: "organisation",
  },
  "IND-P-04": {
    version: 1,
    unit: "months",
    numerator: ["programs.months"],
    denominator: ["programs.completed", "programs.terminated"],
    level: "organisation",
  },
  "IND-P-05": {
    version: 1,
    unit: "ratio",
    numerator: ["mentees.active"],
    denominator: ["mentors.active"],
    level: "organisation",
  },
  "IND-P-06": {
    version: 1,
    unit: "share",
    numerator: ["assignments.documented"],
    denominator: ["assignments.active"],
    level: "organisation",
  },
  "IND-P-07": {
    version: 1,
    unit: "ratio",
    numerator: ["replacements.made"],
    denominator: ["programs.running"],
    level: "organisation",
  },
  "IND-E-01": {
    version: 1,
    unit: "share",
    numerator: ["difficulties.overcome"],
    denominator: ["difficulties.declared"],
    level: "organisation",
  },
  "IND-E-02": {
    version: 1,
    unit: "points",
    numerator: ["diagnostics.gained"],
    less: ["diagnostics.lost"],
    denominator: ["diagnostics.both"],
    level: "organisation",
  },
  "IND-E-03": {
    version: 1,
    unit: "share",
    numerator: ["answers.mentees-satisfied"],
    denominator: ["answers.mentees"],
    level: "organisation",
  },
  "IND-E-04": {
    version: 1,
    unit: "share",
    numerator: ["answers.mentors-satisfied"],
    denominator: ["answers.mentors"],
    level: "organisation",
  },
  "IND-E-05": {
    version: 1,
    unit: "share",
    numerator: ["learning.passed"],
    denominator: ["learning.assessed"],
    level: "organisation",
  },
  "IND-E-06": {
    version: 1,
    unit: "share",
    numerator: ["behaviour.improved"],
    denominator: ["behaviour.assessed"],
    level: "organisation",
  },
  "IND-E-07": {
    version: 1,
    unit: "share",
    numerator: ["result.better"],
    denominator: ["result.assessed"],
    level: "organisation",
  },
  "IND-H-01": {
    version: 1,
    unit: "share",
    numerator: ["young-hired.12-months-stayed"],
    denominator: ["young-hired.12-months"],
    level: "organisation",
  },
  "IND-H-01-36": {
    version: 1,
    unit: "share",
    numerator: ["young-hired.36-months-stayed"],
    denominator: ["young-hired.36-months"],
    level: "organisation",
  },
  "IND-H-02": {
    version: 1,
    unit: "share",
    numerator: ["mentees.certified"],
    denominator: ["mentees.finished"],
    level: "organisation",
  },
  "IND-H-03": {
    version: 1,
    unit: "share",
    numerator: ["mentees.in-contests"],
    denominator: ["mentees.finished"],
    level: "organisation",
  },
  "IND-H-04": {
    version: 1,
    unit: "share",
    numerator: ["staff.category-holders"],
    denominator: ["staff.teaching"],
    level: "organisation",
  },
  "IND-Q-01": {
    version: 1,
    unit: "points",
    numerator: ["questionnaires.points"],
    denominator: ["questionnaires.filled"],
    level: "organisation",
  },
  "IND-Q-02": {
    version: 1,
    unit: "share",
    numerator: ["readiness.points"],
    denominator: ["readiness.base"],
    level: "organisation",
  },
  "IND-Q-03": {
    version: 1,
    unit: "share",
    numerator: ["diagnostics.both"],
    denominator: ["diagnostics.measured"],
    level: "organisation",
  },
  "IND-Q-04": {
    version: 1,
    unit: "share",
    numerator: ["surveys.answered"],
    denominator: ["surveys.asked"],
    level: "organisation",
  },
  "IND-F-01": {
    version: 1,
    unit: "share",
    numerator: ["youth.mentees"],
    denominator: ["youth.residents"],
    level: "region",
  },
  "IND-F-02": {
    version: 1,
    unit: "share",
    numerator: ["adolescents.mentors"],
    denominator: ["adolescents.residents"],
    level: "region",
  },
  "IND-F-03": {
    version: 1,
    unit: "share",
    numerator: ["mentees.young"],
    denominator: ["staff.young"],
    level: "region",
  },
  "IND-F-04": {
    version: 1,
    unit: "share",
    numerator: ["enterprises.giving-mentors"],
    denominator: ["enterprises.total"],
    level: "region",
  },
  "IND-F-05": {
    version: 1,
    unit: "share",
    numerator: ["answers.mentees-satisfied"],
    denominator: ["answers.mentees"],
    level: "region",
  },
  "IND-F-06": {
    version: 1,
    unit: "share",
    numerator: ["answers.mentors-satisfied"],
    denominator: ["answers.mentors"],
    level: "region",
  },
  "IND-F-07": {
    version: 1,
    unit: "share",
    numerator: ["early-teachers.supported"],
    denominator: ["early-teachers.total"],
    level: "region",
  },
  "IND-F-08": {
    version: 1,
    unit: "share",
    numerator: ["learners.involved"],
    denominator: ["learners.total"],
    level: "region",
  },
};
