import { assignmentRules } from "./assignment-rules.js";
import { datasetRules } from "./dataset-rules.js";
import { organisationRules } from "./organisation-rules.js";
import { pairingRules } from "./pairing-rules.js";
import { consentRules, menteeRules, mentorRules } from "./people-rules.js";
import { programRules } from "./program-rules.js";
import type { RuleEntry } from "./rule.js";
import type { RuleCode } from "./rule-facts.js";

/** Every rule, of whatever record. */
export const allRules: Readonly<Record<RuleCode, RuleEntry>> = {
  ...programRules,
  ...mentorRules,
  ...menteeRules,
  ...consentRules,
  ...pairingRules,
  ...assignmentRules,
  ...datasetRules,
  ...organisationRules,
};
