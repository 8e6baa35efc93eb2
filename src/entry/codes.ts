export type { Certainty } from "../codes/certainty.js";
export { codeNamed, entryIn, type CodeEntry, type CodeList, type OpenCode } from "../codes/code-list.js";
export { consentPurposes, type ConsentPurpose } from "../codes/law/consent-facts.js";
export { vocabulary } from "../codes/law/data/vocabulary.js";
export { legalActs, type ActCode, type ActForce, type LegalAct } from "../codes/law/legal-acts.js";
export { principles, type Principle, type PrincipleEntry } from "../codes/law/principles.js";
export {
  audiences,
  readParts,
  regionBases,
  type Audience,
  type ReadPart,
  type RegionBasis,
} from "../codes/law/provenance-facts.js";
export {
  vocabularyVersions,
  type Meaning,
  type Term,
  type TermEntry,
  type VocabularyVersion,
} from "../codes/law/terms.js";
export {
  youngSpecialistDefinitions,
  type YearLimit,
  type YoungSpecialistDefinition,
  type YoungSpecialistDefinitionCode,
} from "../codes/law/young-specialist-definitions.js";
export {
  communityMemberKinds,
  communitySides,
  grounds,
  methodologyParts,
  type CommunityMemberEntry,
  type CommunityMemberKind,
  type CommunitySide,
  type Ground,
  type MethodologyPart,
} from "../codes/organisations/community-facts.js";
export { regions } from "../codes/organisations/data/regions.js";
export {
  documentStates,
  itemStates,
  stepStates,
  type DocumentState,
  type ItemState,
  type StepState,
} from "../codes/organisations/item-states.js";
export { mechanisms, type Mechanism } from "../codes/organisations/mechanisms.js";
export {
  modelComponents,
  type ModelComponent,
  type ModelComponentEntry,
  type ModelContour,
  type ModelLevel,
} from "../codes/organisations/model-components.js";
export { modelDimensions, type ModelDimension } from "../codes/organisations/model-dimensions.js";
export { modelItems, type ModelItem, type ModelItemEntry } from "../codes/organisations/model-items.js";
export {
  modelStages,
  stageSets,
  type ModelStage,
  type ModelStageEntry,
  type StageSet,
} from "../codes/organisations/model-stages.js";
export {
  organisationDocuments,
  type DocumentDemand,
  type DocumentObligation,
  type OrganisationDocument,
  type OrganisationDocumentEntry,
} from "../codes/organisations/organisation-documents.js";
export {
  lawfulBases,
  mentorPays,
  type LawfulBasis,
  type MentorPay,
} from "../codes/organisations/organisation-facts.js";
export { organisationTypes, type OrganisationType } from "../codes/organisations/organisation-types.js";
export {
  federalDistricts,
  type FederalDistrict,
  type RegionCode,
  type RegionEntry,
  type RegionKind,
} from "../codes/organisations/region.js";
export { assignmentEnds, type AssignmentEnd } from "../codes/people/assignment-ends.js";
export {
  assignmentBases,
  contractParts,
  departures,
  type AssignmentBasis,
  type ContractPart,
  type Departure,
} from "../codes/people/assignment-facts.js";
export {
  difficultyOrigins,
  difficultyOutcomes,
  type DifficultyOrigin,
  type DifficultyOutcome,
} from "../codes/people/difficulty-facts.js";
export {
  endGrounds,
  type EndGround,
  type EndGroundEntry,
  type EndingSide,
} from "../codes/people/end-grounds.js";
export {
  menteeCategories,
  type MenteeCategory,
  type MenteeCategoryEntry,
} from "../codes/people/mentee-categories.js";
export {
  ageBands,
  attainedEducations,
  employmentBases,
  qualificationCategories,
  type AgeBand,
  type AttainedEducation,
  type EmploymentBasis,
  type QualificationCategory,
  type QualificationCategoryEntry,
} from "../codes/people/person-facts.js";
export { posts, type Post, type PostEntry } from "../codes/people/posts.js";
export { roleVariants, type RoleVariant, type RoleVariantEntry } from "../codes/people/role-variants.js";
export { roles, type Role, type RoleEntry } from "../codes/people/roles.js";
export {
  surveyLevels,
  surveyStages,
  type SurveyLevel,
  type SurveyStage,
} from "../codes/people/survey-facts.js";
export { weekSlots, type PartOfDay, type WeekDay, type WeekSlot } from "../codes/people/week-slots.js";
export {
  activityStates,
  activityTimings,
  type ActivityState,
  type ActivityTiming,
} from "../codes/programs/activity-facts.js";
export { approvalSteps, type ApprovalStep } from "../codes/programs/approval-steps.js";
export { documentKinds, type DocumentKind } from "../codes/programs/document-kinds.js";
export { forms, type FormEntry, type MentoringForm, type Side } from "../codes/programs/forms.js";
export { kinds, type KindEntry, type MentoringKind } from "../codes/programs/kinds.js";
export { meetingModes, type MeetingMode } from "../codes/programs/meeting-modes.js";
export { scopes, type ProgramScope, type ScopeEntry } from "../codes/programs/scopes.js";
export { measures, type Measure, type MeasureEntry, type Movement } from "../codes/reports/measures.js";
export {
  changeCauses,
  dimensions,
  questionnaireLevels,
  swotThemes,
  withheldReasons,
  type ChangeCause,
  type Dimension,
  type QuestionnaireLevel,
  type SwotTheme,
  type WithheldReason,
} from "../codes/reports/report-facts.js";
export type { SourceRef } from "../codes/source.js";
