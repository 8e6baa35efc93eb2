export type { Certainty } from "../codes/certainty.js";
export { codeNamed, entryIn, type CodeEntry, type CodeList, type OpenCode } from "../codes/code-list.js";
export { consentPurposes } from "../codes/law/consent-facts.js";
export type { ConsentPurpose } from "../codes/law/consent-keys.js";
export { vocabulary } from "../codes/law/data/vocabulary.js";
export { legalActs } from "../codes/law/legal-acts.js";
export type { ActCode, ActForce, LegalAct } from "../codes/law/legal-act-keys.js";
export { principles } from "../codes/law/principles.js";
export type { Principle, PrincipleEntry } from "../codes/law/principle-keys.js";
export { audiences, readParts, regionBases } from "../codes/law/provenance-facts.js";
export type { Audience, ReadPart, RegionBasis } from "../codes/law/provenance-keys.js";
export { vocabularyVersions } from "../codes/law/terms.js";
export type { Meaning, Term, TermEntry, VocabularyVersion } from "../codes/law/term-keys.js";
export { youngSpecialistDefinitions } from "../codes/law/young-specialist-definitions.js";
export type {
  YearLimit,
  YoungSpecialistDefinition,
  YoungSpecialistDefinitionCode,
} from "../codes/law/young-specialist-keys.js";
export {
  communityMemberKinds,
  communitySides,
  grounds,
  methodologyParts,
} from "../codes/organisations/community-facts.js";
export type {
  CommunityMemberEntry,
  CommunityMemberKind,
  CommunitySide,
  Ground,
  MethodologyPart,
} from "../codes/organisations/community-keys.js";
export { regions } from "../codes/organisations/data/regions.js";
export { documentStates, itemStates, stepStates } from "../codes/organisations/item-states.js";
export type { DocumentState, ItemState, StepState } from "../codes/organisations/item-state-keys.js";
export { mechanisms } from "../codes/organisations/mechanisms.js";
export type { Mechanism } from "../codes/organisations/mechanism-keys.js";
export { modelComponents } from "../codes/organisations/model-components.js";
export type {
  ModelComponent,
  ModelComponentEntry,
  ModelContour,
  ModelLevel,
} from "../codes/organisations/model-component-keys.js";
export { modelDimensions } from "../codes/organisations/model-dimensions.js";
export type { ModelDimension } from "../codes/organisations/model-dimension-keys.js";
export { modelItems } from "../codes/organisations/model-items.js";
export type { ModelItem, ModelItemEntry } from "../codes/organisations/model-item-keys.js";
export { modelStages, stageSets } from "../codes/organisations/model-stages.js";
export type { ModelStage, ModelStageEntry, StageSet } from "../codes/organisations/model-stage-keys.js";
export { organisationDocuments } from "../codes/organisations/organisation-documents.js";
export type {
  DocumentDemand,
  DocumentObligation,
  OrganisationDocument,
  OrganisationDocumentEntry,
} from "../codes/organisations/organisation-document-keys.js";
export { lawfulBases, mentorPays } from "../codes/organisations/organisation-facts.js";
export type { LawfulBasis, MentorPay } from "../codes/organisations/organisation-keys.js";
export { organisationTypes } from "../codes/organisations/organisation-types.js";
export type { OrganisationType } from "../codes/organisations/organisation-type-keys.js";
export { paperKinds } from "../codes/organisations/paper-kinds.js";
export type { PaperKind, PaperKindEntry, PaperModel } from "../codes/organisations/paper-kind-keys.js";
export { federalDistricts } from "../codes/organisations/region.js";
export type {
  FederalDistrict,
  RegionCode,
  RegionEntry,
  RegionKind,
} from "../codes/organisations/region-keys.js";
export type { AnswerSource } from "../codes/people/answer-source-keys.js";
export { answerSources } from "../codes/people/answer-sources.js";
export { assignmentEnds } from "../codes/people/assignment-ends.js";
export type { AssignmentEnd } from "../codes/people/assignment-end-keys.js";
export { assignmentBases, contractParts, departures } from "../codes/people/assignment-facts.js";
export type { AssignmentBasis, ContractPart, Departure } from "../codes/people/assignment-keys.js";
export { difficultyOrigins, difficultyOutcomes } from "../codes/people/difficulty-facts.js";
export type { DifficultyOrigin, DifficultyOutcome } from "../codes/people/difficulty-keys.js";
export { endGrounds } from "../codes/people/end-grounds.js";
export type { EndGround, EndGroundEntry, EndingSide } from "../codes/people/end-ground-keys.js";
export { menteeCategories } from "../codes/people/mentee-categories.js";
export type { MenteeCategory, MenteeCategoryEntry } from "../codes/people/mentee-category-keys.js";
export {
  ageBands,
  attainedEducations,
  employmentBases,
  qualificationCategories,
} from "../codes/people/person-facts.js";
export type {
  AgeBand,
  AttainedEducation,
  EmploymentBasis,
  QualificationCategory,
  QualificationCategoryEntry,
} from "../codes/people/person-keys.js";
export { posts } from "../codes/people/posts.js";
export type { Post, PostEntry } from "../codes/people/post-keys.js";
export { roleVariants } from "../codes/people/role-variants.js";
export type { RoleVariant, RoleVariantEntry } from "../codes/people/role-variant-keys.js";
export { roles } from "../codes/people/roles.js";
export type { Role, RoleEntry } from "../codes/people/role-keys.js";
export { surveyLevels, surveyQuestions, surveyStages } from "../codes/people/survey-facts.js";
export type {
  SurveyLevel,
  SurveyQuestion,
  SurveyQuestionEntry,
  SurveyStage,
} from "../codes/people/survey-keys.js";
export { weekSlots } from "../codes/people/week-slots.js";
export type { PartOfDay, WeekDay, WeekSlot } from "../codes/people/week-slot-keys.js";
export { activityStates, activityTimings } from "../codes/programs/activity-facts.js";
export type { ActivityState, ActivityTiming } from "../codes/programs/activity-keys.js";
export { approvalSteps } from "../codes/programs/approval-steps.js";
export type { ApprovalStep } from "../codes/programs/approval-step-keys.js";
export { documentKinds } from "../codes/programs/document-kinds.js";
export type { DocumentKind, DocumentKindEntry } from "../codes/programs/document-kind-keys.js";
export { forms } from "../codes/programs/forms.js";
export type { FormEntry, MentoringForm, Side } from "../codes/programs/form-keys.js";
export { kinds } from "../codes/programs/kinds.js";
export type { KindEntry, MentoringKind } from "../codes/programs/kind-keys.js";
export { meetingModes } from "../codes/programs/meeting-modes.js";
export type { MeetingMode } from "../codes/programs/meeting-mode-keys.js";
export { scopes } from "../codes/programs/scopes.js";
export type { ProgramScope, ScopeEntry } from "../codes/programs/scope-keys.js";
export { measures } from "../codes/reports/measures.js";
export type { Measure, MeasureEntry, Movement } from "../codes/reports/measure-keys.js";
export {
  changeCauses,
  dimensions,
  questionnaireLevels,
  swotThemes,
  withheldReasons,
  yearStages,
} from "../codes/reports/report-facts.js";
export type {
  ChangeCause,
  Dimension,
  QuestionnaireLevel,
  SwotTheme,
  WithheldReason,
  YearStage,
} from "../codes/reports/report-keys.js";
export type { SourceRef } from "../codes/source.js";
export type { SchoolSubject, SchoolSubjectEntry } from "../codes/programs/school-subject-keys.js";
export { schoolSubjects } from "../codes/programs/school-subjects.js";
export { mentoringPurposes } from "../codes/programs/purposes.js";
export type { MentoringPurpose, MentoringPurposeEntry } from "../codes/programs/purpose-keys.js";
export { resultDirections, trajectoryEvidenceKinds } from "../codes/people/evidence-facts.js";
export type {
  ResultDirection,
  ResultDirectionEntry,
  TrajectoryEvidenceKind,
} from "../codes/people/evidence-keys.js";
