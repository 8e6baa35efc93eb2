export { allRules } from "../rules/all-rules.js";
export type { AssignmentFacts, ShortNotice } from "../rules/assignment-facts.js";
export { checkDataset } from "../rules/check-dataset.js";
export { checkOrganisation, type OrganisationFinding } from "../rules/check-organisation.js";
export { checkProgram, type ProgramFinding } from "../rules/check-program.js";
export {
  checkAssignment,
  checkConsent,
  checkMentee,
  checkMentor,
  checkPairing,
} from "../rules/check-records.js";
export type { DatasetFacts } from "../rules/dataset-facts.js";
export type { FindingOf, Severity } from "../rules/finding.js";
export { ineligibleMentors } from "../rules/ineligible-mentors.js";
export {
  labourRulesOn,
  type Agreeing,
  type Approver,
  type LabourRules,
  type LifecycleOverlay,
  type LifecycleSettings,
} from "../rules/lifecycle-settings.js";
export type { AskedCategory, EligibilityCriterion, MentorEligibility } from "../rules/mentor-eligibility.js";
export type {
  MissingDocument,
  OrganisationFacts,
  OrganisationRuleCode,
} from "../rules/organisation-facts.js";
export type { PairingFacts } from "../rules/pairing-facts.js";
export type { ConsentFacts, MenteeFacts, MentorFacts } from "../rules/people-facts.js";
export { profileOn } from "../rules/profile-on.js";
export type { OverlayLayer, ProfileConflict, ProfileOverlay } from "../rules/profile-overlay.js";
export type { ProgramFacts, ProgramRuleCode } from "../rules/program-facts.js";
export { readinessOf, type Readiness } from "../rules/readiness-of.js";
export { readinessShare, type ReadinessScore } from "../rules/readiness-share.js";
export type { RegulationProfile, RuleSetting } from "../rules/regulation-profile.js";
export type { Finding, RuleCode, RuleFacts } from "../rules/rule-facts.js";
export type { RuleContext, RuleEntry, RuleLayer } from "../rules/rule.js";
export { statusOf, type YoungCondition, type YoungSpecialistStatus } from "../rules/status-of.js";
export {
  termLimits,
  termVerdict,
  type TermLimits,
  type TermMonths,
  type TermVerdict,
} from "../rules/term-limits.js";
