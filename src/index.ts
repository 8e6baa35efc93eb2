// base
export type { Result } from "./base/result.js";
export type { Brand } from "./base/brand.js";
export type { Language, NoFacts, Text } from "./base/text.js";
export type { Path } from "./base/path.js";
export {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  isCalendarDate,
  type CalendarDate,
} from "./base/calendar-date.js";
export {
  addWorkingDays,
  isWorkingDay,
  type CalendarGap,
  type WorkingDay,
  type WorkingDayOptions,
} from "./base/working-days.js";
export {
  withHolidays,
  type CalendarCertainty,
  type CalendarSource,
  type CalendarYear,
  type DayTransfer,
  type PaidNonWorking,
  type WorkCalendar,
  type WorkWeek,
} from "./base/work-calendar.js";
export {
  idOf,
  isId,
  type AssignmentId,
  type ConsentId,
  type Id,
  type MeetingId,
  type SurveyId,
  type MenteeId,
  type MentorId,
  type OrganisationId,
  type PairingId,
  type PersonId,
  type ProgramId,
} from "./base/id.js";

// codes
export type { Certainty } from "./codes/certainty.js";
export type { SourceRef } from "./codes/source.js";
export { codeNamed, entryIn, type CodeEntry, type CodeList, type OpenCode } from "./codes/code-list.js";
export {
  activityStates,
  activityTimings,
  type ActivityState,
  type ActivityTiming,
} from "./codes/activity-facts.js";
export { assignmentEnds, type AssignmentEnd } from "./codes/assignment-ends.js";
export { consentPurposes, type ConsentPurpose } from "./codes/consent-facts.js";
export { surveyLevels, surveyStages, type SurveyLevel, type SurveyStage } from "./codes/survey-facts.js";
export { approvalSteps, type ApprovalStep } from "./codes/approval-steps.js";
export {
  difficultyOrigins,
  difficultyOutcomes,
  type DifficultyOrigin,
  type DifficultyOutcome,
} from "./codes/difficulty-facts.js";
export {
  assignmentBases,
  contractParts,
  departures,
  type AssignmentBasis,
  type ContractPart,
  type Departure,
} from "./codes/assignment-facts.js";
export { endGrounds, type EndGround, type EndGroundEntry, type EndingSide } from "./codes/end-grounds.js";
export { documentKinds, type DocumentKind } from "./codes/document-kinds.js";
export { forms, type FormEntry, type MentoringForm, type Side } from "./codes/forms.js";
export { kinds, type KindEntry, type MentoringKind } from "./codes/kinds.js";
export { legalActs, type ActCode, type ActForce, type LegalAct } from "./codes/legal-acts.js";
export { meetingModes, type MeetingMode } from "./codes/meeting-modes.js";
export {
  menteeCategories,
  type MenteeCategory,
  type MenteeCategoryEntry,
} from "./codes/mentee-categories.js";
export { organisationTypes, type OrganisationType } from "./codes/organisation-types.js";
export { posts, type Post, type PostEntry } from "./codes/posts.js";
export {
  audiences,
  readParts,
  regionBases,
  type Audience,
  type ReadPart,
  type RegionBasis,
} from "./codes/provenance-facts.js";
export { roles, type Role, type RoleEntry } from "./codes/roles.js";
export { scopes, type ProgramScope, type ScopeEntry } from "./codes/scopes.js";
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
} from "./codes/community-facts.js";
export {
  documentStates,
  itemStates,
  stepStates,
  type DocumentState,
  type ItemState,
  type StepState,
} from "./codes/item-states.js";
export { mechanisms, type Mechanism } from "./codes/mechanisms.js";
export {
  modelComponents,
  type ModelComponent,
  type ModelComponentEntry,
  type ModelContour,
  type ModelLevel,
} from "./codes/model-components.js";
export { modelDimensions, type ModelDimension } from "./codes/model-dimensions.js";
export { modelItems, type ModelItem, type ModelItemEntry } from "./codes/model-items.js";
export {
  modelStages,
  stageSets,
  type ModelStage,
  type ModelStageEntry,
  type StageSet,
} from "./codes/model-stages.js";
export {
  organisationDocuments,
  type DocumentDemand,
  type DocumentObligation,
  type OrganisationDocument,
  type OrganisationDocumentEntry,
} from "./codes/organisation-documents.js";
export { lawfulBases, mentorPays, type LawfulBasis, type MentorPay } from "./codes/organisation-facts.js";
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
} from "./codes/person-facts.js";
export { principles, type Principle, type PrincipleEntry } from "./codes/principles.js";
export {
  federalDistricts,
  type FederalDistrict,
  type RegionCode,
  type RegionEntry,
  type RegionKind,
} from "./codes/region.js";
export { regions } from "./codes/data/regions.js";
export { roleVariants, type RoleVariant, type RoleVariantEntry } from "./codes/role-variants.js";
export {
  vocabularyVersions,
  type Meaning,
  type Term,
  type TermEntry,
  type VocabularyVersion,
} from "./codes/terms.js";
export { vocabulary } from "./codes/data/vocabulary.js";
export {
  youngSpecialistDefinitions,
  type YearLimit,
  type YoungSpecialistDefinition,
  type YoungSpecialistDefinitionCode,
} from "./codes/young-specialist-definitions.js";
export { weekSlots, type PartOfDay, type WeekDay, type WeekSlot } from "./codes/week-slots.js";

// model
export type { InputIssue, InputIssueCode, InputIssueDetails } from "./model/input-issue.js";
export {
  exactPeriod,
  type DayBounds,
  type MonthBounds,
  type PeriodPrecision,
  type PeriodReading,
} from "./model/period.js";
export { readPeriod } from "./model/read-period.js";
export type { Coded } from "./model/coded.js";
export type { Activity, ActivityTime } from "./model/activity.js";
export type { Approval } from "./model/approval.js";
export type { Experience, Participant } from "./model/participant.js";
export type { DifficultyLevel, ProgramDifficulty } from "./model/program-difficulty.js";
export type { Provenance } from "./model/provenance.js";
export { newProgram } from "./model/new-program.js";
export type { Headcount, Program, ProgramPlace } from "./model/program.js";
export { parseProgram } from "./model/parse-program.js";
export type { GroupSize } from "./model/group-size.js";
export { parseMentor, type MeasuredResult, type Mentor } from "./model/mentor.js";
export type { Assignment, ContractClause, Notice, Order } from "./model/assignment.js";
export type { Consent } from "./model/consent.js";
export type { Dataset, DatasetRecord } from "./model/dataset.js";
export { datasetReader, parseRecord, type DatasetReader } from "./model/dataset-reader.js";
export type { Meeting } from "./model/meeting.js";
export type { Pairing, PairingConsent } from "./model/pairing.js";
export { parseDataset } from "./model/parse-dataset.js";
export {
  parseAssignment,
  parseConsent,
  parseMeeting,
  parsePairing,
  parseSurvey,
} from "./model/parse-records.js";
export type { Survey, SurveyAnswer } from "./model/survey.js";
export { parseWorkCalendar } from "./model/work-calendar-record.js";
export { upgrade } from "./model/upgrade.js";
export { parseMentee, type EducationalRequest, type Mentee, type MenteeDifficulty } from "./model/mentee.js";
export { parseOrganisation, type Organisation, type StageReached } from "./model/organisation.js";
export type { Staffing } from "./model/staffing.js";
export type { KeptDocument, Standing } from "./model/standing.js";
export {
  parseTargetModel,
  type RoadmapStep,
  type TargetModel,
  type TargetModelId,
} from "./model/target-model.js";
export {
  parseMethodology,
  type Methodology,
  type MethodologyGround,
  type MethodologyId,
  type MethodologyTenet,
} from "./model/methodology.js";
export {
  parseCommunity,
  type Community,
  type CommunityId,
  type CommunityMembers,
  type CommunityRelation,
} from "./model/community.js";
export {
  parsePerson,
  type AgeOnDay,
  type HeldCategory,
  type Person,
  type PersonEducation,
  type PublishedData,
} from "./model/person.js";
export {
  agreedOn,
  parseDevelopmentPlan,
  type DevelopmentPlan,
  type DevelopmentPlanId,
  type DevelopmentStage,
} from "./model/development-plan.js";

// rules
export {
  termLimits,
  termVerdict,
  type TermLimits,
  type TermMonths,
  type TermVerdict,
} from "./rules/term-limits.js";
export { profileOn } from "./rules/profile-on.js";
export type { OverlayLayer, ProfileConflict, ProfileOverlay } from "./rules/profile-overlay.js";
export {
  labourRulesOn,
  type Agreeing,
  type Approver,
  type LabourRules,
  type LifecycleOverlay,
  type LifecycleSettings,
} from "./rules/lifecycle-settings.js";
export type { RegulationProfile, RuleSetting } from "./rules/regulation-profile.js";
export { checkDataset } from "./rules/check-dataset.js";
export { checkProgram, type ProgramFinding } from "./rules/check-program.js";
export {
  checkAssignment,
  checkConsent,
  checkMentee,
  checkMentor,
  checkPairing,
} from "./rules/check-records.js";
export { ineligibleMentors } from "./rules/ineligible-mentors.js";
export type { AskedCategory, EligibilityCriterion, MentorEligibility } from "./rules/mentor-eligibility.js";
export { allRules } from "./rules/all-rules.js";
export type { AssignmentFacts, ShortNotice } from "./rules/assignment-facts.js";
export type { DatasetFacts } from "./rules/dataset-facts.js";
export type { PairingFacts } from "./rules/pairing-facts.js";
export type { ConsentFacts, MenteeFacts, MentorFacts } from "./rules/people-facts.js";
export type { Finding, RuleCode, RuleFacts } from "./rules/rule-facts.js";
export type { FindingOf, Severity } from "./rules/finding.js";
export type { ProgramFacts, ProgramRuleCode } from "./rules/program-facts.js";
export type { RuleContext, RuleEntry, RuleLayer } from "./rules/rule.js";
export { checkOrganisation, type OrganisationFinding } from "./rules/check-organisation.js";
export type { MissingDocument, OrganisationFacts, OrganisationRuleCode } from "./rules/organisation-facts.js";
export { readinessOf, type Readiness } from "./rules/readiness-of.js";
export { readinessShare, type ReadinessScore } from "./rules/readiness-share.js";
export { statusOf, type YoungCondition, type YoungSpecialistStatus } from "./rules/status-of.js";

// lifecycle
export { decide } from "./lifecycle/decide.js";
export { evolve } from "./lifecycle/evolve.js";
export { replay, type DamagedHistory, type HistoryDamage } from "./lifecycle/replay.js";
export { stateOn } from "./lifecycle/state-on.js";
export { readHistory, type UnreadableHistory } from "./lifecycle/read-history.js";
export { allowedCommands, type CommandAnswer, type InputRemedy } from "./lifecycle/allowed-commands.js";
export { consequencesOf, type LifecycleDataset, type LifecycleEvent } from "./lifecycle/consequences-of.js";
export { patchesOf, type JsonPatch } from "./lifecycle/patches-of.js";
export { scenariosOf, type Scenario, type ScenarioStep } from "./lifecycle/scenarios-of.js";
export { dueOn, type DueItem, type PlanProgress, type ProgramDues } from "./lifecycle/due-on.js";
export { checkpointsOf } from "./lifecycle/checkpoints-of.js";
export { toMermaid, type MachineTable } from "./lifecycle/to-mermaid.js";
export { toMarkdownTable } from "./lifecycle/to-markdown-table.js";
export { toXState, type XStateConfig, type XStateMeta, type XStateNode } from "./lifecycle/to-x-state.js";
export type { Actor } from "./lifecycle/actor.js";
export {
  defineMachine,
  type AnyCommand,
  type AnyEvent,
  type AnyReason,
  type AnyState,
  type BodyOf,
  type DecisionContext,
  type FieldCheck,
  type HistoryPlace,
  type IndexedLine,
  type Lifecycle,
  type LineIndex,
  type Machine,
  type Obstacle,
  type Phase,
  type SampleMove,
  type Stamp,
  type StatusEntry,
  type StoredEvent,
  type Transition,
  type Upgrade,
} from "./lifecycle/machine.js";
export type { CommonReason, Refusal } from "./lifecycle/refusal.js";
export type { Missing, Remedy, RemedyStep } from "./lifecycle/remedy.js";
export type { StampDamage } from "./lifecycle/damage-of.js";
export { programMachine, type ProgramLifecycle } from "./lifecycle/program-machine.js";
export type { Extension, ProgramCommand } from "./lifecycle/program-command.js";
export type { ProgramEvent } from "./lifecycle/program-event.js";
export type { ProgramContext } from "./lifecycle/program-context.js";
export type { ProgramReason } from "./lifecycle/program-reason.js";
export type {
  ActivitiesDone,
  DifficultyOutcomes,
  DraftProgram,
  EndedProgram,
  FinishedProgram,
  PairSide,
  ProgramStanding,
  ProgramState,
  RunningProgram,
} from "./lifecycle/program-state.js";
export { assignmentMachine, type AssignmentLifecycle } from "./lifecycle/assignment-machine.js";
export type { AssignmentCommand } from "./lifecycle/assignment-command.js";
export type { AssignmentEvent } from "./lifecycle/assignment-event.js";
export type { AssignmentContext, AssignmentPapers, AssignmentReason } from "./lifecycle/assignment-guards.js";
export type {
  AssignmentEnding,
  AssignmentStanding,
  AssignmentState,
  Consented,
  Contracted,
  InForce,
  NoticeGiven,
  NoticeSide,
} from "./lifecycle/assignment-state.js";
export { pairingMachine, type PairingLifecycle } from "./lifecycle/pairing-machine.js";
export type { PairingCommand, PairingEvent } from "./lifecycle/pairing-event.js";
export type { PairingContext, PairingPapers, PairingReason } from "./lifecycle/pairing-guards.js";
export type { PairingConsents, PairingStanding, PairingState } from "./lifecycle/pairing-state.js";

// matching
export { candidatesOf, type Candidates } from "./matching/candidates-of.js";
export type { MatchingRequest, PairOfIds, Waiver } from "./matching/matching-request.js";
export { builtInCriteria, earlierPairing, lightLoad } from "./matching/built-in-criteria.js";
export { fullScore, reweighed, type Criterion, type PairReader, type Reading } from "./matching/criteria.js";
export type { PairRules } from "./matching/exclusions-of.js";
export { hardRules, type Exclusion, type HardRule } from "./matching/hard-rules.js";
export type { ScorePart } from "./matching/score-pair.js";
export { explainPair, type Explanation } from "./matching/explain-pair.js";
export { matchBest } from "./matching/match-best.js";
export { matchStable } from "./matching/match-stable.js";
export type { BestOptions, Objective } from "./matching/best-options.js";
export type { HowMatched, Matching, Spread } from "./matching/matching.js";
export type { MatchingRefusal, SideCondition } from "./matching/matching-refusal.js";
export type { Pair } from "./matching/pair.js";
export type { MatchingCertificate } from "./matching/matching-certificate.js";
export type { ObjectiveWeights } from "./matching/matching-certificate.js";
export type { Wishes } from "./matching/stable-ranks.js";
export { verifyMatching, type MatchingFault, type MatchingToVerify } from "./matching/verify-matching.js";
export { diagnose, type Diagnosis } from "./matching/diagnose.js";
export type { ScarceSeats } from "./matching/scarce-seats.js";
export { withRemedy, type SeatingRemedy, type SeatingStep } from "./matching/remedy.js";
export { suggest, type Suggestion } from "./matching/suggest.js";
export { whyNot, type WhyNot } from "./matching/why-not.js";
export { changesBetween, type MatchingChange } from "./matching/changes-between.js";

// kernel
export { assign } from "./kernel/assign.js";
export type { Assigned, Warm } from "./kernel/assigned.js";
export type { AssignmentProblem, Edges } from "./kernel/assignment-problem.js";
export { deferredAcceptance, type StableProblem } from "./kernel/deferred-acceptance.js";
export { certify, type Certificate } from "./kernel/certify.js";

// report
export {
  type ChangeCause,
  changeCauses,
  type Dimension,
  dimensions,
  type QuestionnaireLevel,
  questionnaireLevels,
  type SwotTheme,
  swotThemes,
  type WithheldReason,
  withheldReasons,
} from "./codes/report-facts.js";
export { type Measure, type MeasureEntry, measures, type Movement } from "./codes/measures.js";
export { type ChartOptions, chartOf, type ChartPoint, type ChartSpec } from "./report/chart-of.js";
export { questionnaireLevelOf } from "./report/count-monitoring.js";
export { federalTargets, type Target } from "./report/data/federal-targets.js";
export { indicators } from "./report/data/indicators.js";
export { differenceOf, type DifferenceOptions, type DifferencePart } from "./report/difference-of.js";
export type { IndicatorCode } from "./report/indicator-code.js";
export type { Indicator, IndicatorLevel, IndicatorUnit } from "./report/indicator.js";
export {
  type IndicatorKnown,
  type IndicatorOptions,
  indicatorsOf,
  type IndicatorValue,
  type IndicatorWithheld,
  type PlaceWithin,
} from "./report/indicators-of.js";
export { mergeReports, type ReportConflict } from "./report/merge-reports.js";
export { parseReport } from "./report/parse-report.js";
export { publish, type PublishOptions } from "./report/publication/publish.js";
export type { PlaceLevel, PublishedFigure, PublishedReport } from "./report/publication/published-report.js";
export { organisationRecordOf, type OrganisationRecordOptions } from "./report/organisation-record-of.js";
export {
  assignmentRecordOf,
  pairingRecordOf,
  participantRecordsOf,
  type ProgramProgress,
  programRecordOf,
  type ProgramWithState,
  surveyRecordOf,
} from "./report/record-of.js";
export {
  basisOf,
  type Reporter,
  reporter,
  reportOn,
  type ReportOptions,
  type ReportProfile,
} from "./report/report-on.js";
export { academicYear, calendarYear, type ReportPeriod } from "./report/report-period.js";
export { type DatasetReportOptions, reportRecordsOf } from "./report/report-records-of.js";
export type {
  AssessmentRecord,
  AssignmentRecord,
  CountRecord,
  DiagnosticsRecord,
  OrganisationRecord,
  OwnMeasure,
  PairingRecord,
  ParticipantRecord,
  ProcessRecord,
  ProgramRecord,
  RecordCodes,
  ReportPlace,
  ReportRecord,
  StandingRecord,
  SurveyRecord,
  Swot,
} from "./report/report-record.js";
export {
  type Cell,
  type Counts,
  emptyReport,
  type Report,
  type ReportBasis,
  type QuestionnaireCut,
  type SatisfactionCut,
  usualBasis,
} from "./report/report.js";
export { type Row, type RowHead, rowsOf, type WideRow, wideRowsOf } from "./report/rows-of.js";
export {
  createTableSql,
  type RowShape,
  type TableField,
  tableSchema,
  type TableSchema,
} from "./report/table-schema.js";
export { targetOf, type TargetComparison } from "./report/target-of.js";
