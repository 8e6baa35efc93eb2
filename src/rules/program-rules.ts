import { calendarDate } from "../base/calendar-date.js";
import { ownDesign, source } from "../codes/source.js";
import type { Program } from "../model/program.js";
import {
  activityOutsideTerm,
  difficultyWithoutActivity,
  noDifficulty,
  noStrength,
  partMissing,
  periodMissing,
  periodReversed,
  termOutside,
  termUndecided,
} from "./program-checks.js";
import type { ProgramFacts } from "./program-facts.js";
import {
  curatorMentors,
  formUnknown,
  headApprovesOwn,
  kindAlone,
  kindUnknown,
  noMentee,
  noMentor,
  reverseDirection,
  samePerson,
  sideOfForm,
  tooFewMentees,
  tooManyMentees,
} from "./role-checks.js";
import type { RulesOf } from "./rule.js";

const staffModel = { from: calendarDate("2021-12-21") };

/** Every rule on programs. When an act changes, the old rule gets `until` and a new one stands beside it. */
export const programRules: RulesOf<Program, ProgramFacts> = {
  "program.duration": {
    source: source("az-1128", "seen"),
    layer: "recommendation",
    severity: "warning",
    inForce: staffModel,
    check: termOutside,
  },
  "program.duration-undecided": {
    source: source("az-1128", "seen"),
    layer: "recommendation",
    severity: "info",
    inForce: staffModel,
    check: termUndecided,
  },
  "program.period-missing": {
    source: source("az-1128", "seen"),
    layer: "recommendation",
    severity: "warning",
    inForce: staffModel,
    check: periodMissing,
  },
  "program.period-reversed": { source: ownDesign, layer: "logic", severity: "error", check: periodReversed },
  "program.part-missing": {
    source: source("az-1128", "seen"),
    layer: "recommendation",
    severity: "warning",
    inForce: staffModel,
    check: partMissing,
  },
  "activity.outside-term": {
    source: ownDesign,
    layer: "recommendation",
    severity: "warning",
    check: activityOutsideTerm,
  },
  "curator.mentors": {
    source: ownDesign,
    layer: "hint",
    severity: "warning",
    check: curatorMentors,
  },
  "head.approves-own": {
    source: ownDesign,
    layer: "hint",
    severity: "warning",
    check: headApprovesOwn,
  },
  "form.unknown": { source: ownDesign, layer: "hint", severity: "info", check: formUnknown },
  "kind.unknown": { source: ownDesign, layer: "hint", severity: "info", check: kindUnknown },
  "kind.reverse-direction": {
    source: source("az-1128", "recalled"),
    layer: "recommendation",
    severity: "warning",
    whenAdopted: "warning",
    inForce: staffModel,
    check: reverseDirection,
  },
  "program.no-difficulty": {
    source: source("az-1128", "seen"),
    layer: "recommendation",
    severity: "warning",
    inForce: staffModel,
    check: noDifficulty,
  },
  "program.no-strength": {
    source: source("az-1128", "seen"),
    layer: "recommendation",
    severity: "warning",
    whenAdopted: "warning",
    inForce: staffModel,
    check: noStrength,
  },
  "difficulty.not-addressed": {
    source: ownDesign,
    layer: "hint",
    severity: "warning",
    check: difficultyWithoutActivity,
  },
  "pair.no-mentor": { source: source("az-1128", "seen"), layer: "logic", severity: "error", check: noMentor },
  "pair.no-mentee": { source: source("az-1128", "seen"), layer: "logic", severity: "error", check: noMentee },
  "pair.same-person": { source: ownDesign, layer: "logic", severity: "error", check: samePerson },
  "form.side": {
    source: source("az-1128", "partly-seen"),
    layer: "recommendation",
    severity: "warning",
    check: sideOfForm,
  },
  "kind.too-few-mentees": {
    source: source("az-1128", "recalled"),
    layer: "recommendation",
    severity: "warning",
    inForce: staffModel,
    check: tooFewMentees,
  },
  "kind.too-many-mentees": {
    source: source("az-1128", "recalled"),
    layer: "recommendation",
    severity: "warning",
    whenAdopted: "warning",
    inForce: staffModel,
    check: tooManyMentees,
  },
  "kind.not-alone": {
    source: ownDesign,
    layer: "recommendation",
    severity: "warning",
    inForce: staffModel,
    check: kindAlone,
  },
};
