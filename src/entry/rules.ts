export { allRules } from "../rules/all-rules.js";
export type { AssignmentFacts } from "../rules/assignment/register.js";
export type { ShortNotice } from "../rules/assignment/short-notice.js";
export { checkDataset } from "../rules/check-dataset.js";
export {
  checkCommunity,
  checkDevelopmentPlan,
  checkMethodology,
  checkTargetModel,
} from "../rules/check-foundations.js";
export type { CommunityFacts } from "../rules/community/register.js";
export type { MethodologyFacts } from "../rules/methodology/register.js";
export type { PlanFacts } from "../rules/plan/register.js";
export type { RoadmapFacts } from "../rules/roadmap/register.js";
export { checkOrganisation, type OrganisationFinding } from "../rules/check-organisation.js";
export { checkProgram, type ProgramFinding } from "../rules/check-program.js";
export {
  checkAssignment,
  checkConsent,
  checkMentee,
  checkMentor,
  checkPairing,
  checkPerson,
  type MentorFinding,
} from "../rules/check-records.js";
export type { ConsentFacts } from "../rules/consent/register.js";
export type { DatasetFacts } from "../rules/dataset/register.js";
export { federalProfile } from "../rules/federal-profile.js";
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
export type { MenteeFacts } from "../rules/mentee/register.js";
export type { MentorFacts } from "../rules/mentor/register.js";
export type { CatalogueCode } from "../rules/catalogue-codes.js";
export type { PersonFacts } from "../rules/person/register.js";
export type { UnknownCode } from "../rules/unknown-codes.js";
export type { MissingDocument } from "../rules/organisation/missing-document.js";
export type { OrganisationFacts, OrganisationRuleCode } from "../rules/organisation/register.js";
export type { PairingFacts } from "../rules/pairing/register.js";
export type { NumericSetting, ProfileConflict, ProfileConflictFacts } from "../rules/profile-conflict.js";
export type { NormReading } from "../rules/norm-reading.js";
export { profileOn } from "../rules/profile-on.js";
export type { OverlayLayer, ProfileOverlay } from "../rules/profile-overlay.js";
export type { ProfileSettings } from "../rules/profile-settings.js";
export type { ProgramFacts, ProgramRuleCode } from "../rules/program/register.js";
export { readCitation, type Citation } from "../rules/read-citation.js";
export { readinessOf, type Readiness } from "../rules/readiness-of.js";
export { readinessShare, type ReadinessScore } from "../rules/readiness-share.js";
export type { RegulationProfile, RuleSetting } from "../rules/regulation-profile.js";
export type { Finding, RuleCode, RuleFacts } from "../rules/rule-facts.js";
export type { RuleContext } from "../rules/rule-context.js";
export type {
  Bindingness,
  BoundParty,
  CheckContext,
  MachineAnswer,
  OwedForm,
  RuleEntry,
  RuleLayer,
} from "../rules/rule.js";
export {
  statusOf,
  type WillingnessEvidence,
  type YoungCondition,
  type YoungSpecialistStatus,
} from "../rules/status-of.js";
export {
  termLimits,
  termVerdict,
  type TermLimits,
  type TermMonths,
  type TermVerdict,
} from "../rules/term-limits.js";
