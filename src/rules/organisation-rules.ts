import { calendarDate } from "../base/calendar-date.js";
import { ownDesign, source } from "../codes/source.js";
import type { Organisation } from "../model/organisation.js";
import {
  missingBy,
  missingComponent,
  noCurator,
  staleRegister,
  undatedRegister,
  unsaidComponent,
} from "./organisation-checks.js";
import {
  foreignOverlay,
  partAboveWhole,
  payToCheck,
  payUnsaid,
  unknownCode,
} from "./organisation-data-checks.js";
import type { OrganisationFacts } from "./organisation-facts.js";
import type { RulesOf } from "./rule.js";

const staffModel = { from: calendarDate("2021-12-21") };
const learnersModel = { from: calendarDate("2019-12-25") };
const labourLaw = { from: calendarDate("2025-03-01") };
const dataLaw = { from: calendarDate("2025-09-01") };

/** Every rule on organisations. What breaks a law stands in layer `law`, and no readiness score hides it. */
export const organisationRules: RulesOf<Organisation, OrganisationFacts> = {
  "document.missing-by-labour-law": {
    source: source("tk-351.8", "seen"),
    layer: "law",
    severity: "error",
    inForce: labourLaw,
    check: missingBy("labour-law"),
  },
  "document.missing-by-data-law": {
    source: source("fz-152", "seen"),
    layer: "law",
    severity: "error",
    inForce: dataLaw,
    check: missingBy("data-law"),
  },
  "document.missing-by-staff-model": {
    source: source("az-1128", "seen"),
    layer: "recommendation",
    severity: "warning",
    inForce: staffModel,
    check: missingBy("staff-model"),
  },
  "document.missing-by-learners-model": {
    source: source("r-145", "recalled"),
    layer: "recommendation",
    severity: "warning",
    inForce: learnersModel,
    check: missingBy("learners-model"),
  },
  "curator.missing": {
    source: source("az-1128", "seen"),
    layer: "recommendation",
    severity: "warning",
    inForce: staffModel,
    check: noCurator,
  },
  "register.stale": {
    source: source("az-1128", "partly-seen"),
    layer: "recommendation",
    severity: "warning",
    inForce: staffModel,
    check: staleRegister,
  },
  "register.undated": {
    source: ownDesign,
    layer: "recommendation",
    severity: "info",
    inForce: staffModel,
    check: undatedRegister,
  },
  "component.missing": {
    source: source("az-1128", "recalled", "часть III"),
    layer: "recommendation",
    severity: "warning",
    inForce: staffModel,
    check: missingComponent,
  },
  "component.unsaid": {
    source: ownDesign,
    layer: "recommendation",
    severity: "info",
    inForce: staffModel,
    check: unsaidComponent,
  },
  "mentor-pay.unsaid": {
    source: source("tk-351.8", "seen"),
    layer: "recommendation",
    severity: "info",
    inForce: labourLaw,
    check: payUnsaid,
  },
  "mentor-pay.to-check": {
    source: source("rostrud-2025", "seen"),
    layer: "recommendation",
    severity: "info",
    inForce: labourLaw,
    check: payToCheck,
  },
  "staffing.part-above-whole": {
    source: ownDesign,
    layer: "logic",
    severity: "error",
    check: partAboveWhole,
  },
  "overlay.not-in-profile": {
    source: ownDesign,
    layer: "hint",
    severity: "info",
    check: foreignOverlay,
  },
  "organisation.unknown-code": {
    source: ownDesign,
    layer: "hint",
    severity: "info",
    check: unknownCode,
  },
};
