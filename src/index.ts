// days, ids
export { addDays, addMonths, calendarDate, isCalendarDate, type CalendarDate } from "./base/calendar-date.js";
export {
  idOf,
  isId,
  type AssignmentId,
  type Id,
  type MenteeId,
  type MentorId,
  type OrganisationId,
  type PairingId,
  type PersonId,
  type ProgramId,
} from "./base/id.js";
export type { Path } from "./base/path.js";
export type { Result } from "./base/result.js";
export type { Language, Text } from "./base/text.js";
export { addWorkingDays } from "./base/working-days.js";

// periods and times of plans
export type { PeriodReading } from "./time/period.js";
export type { PlanTime } from "./time/plan-time.js";
export { readPeriod } from "./time/read-period.js";
export { readPlanTime } from "./time/read-plan-time.js";

// code lists
export { codeNamed } from "./codes/code-list.js";
export { menteeCategories } from "./codes/people/mentee-categories.js";
export { roles } from "./codes/people/roles.js";
export { forms } from "./codes/programs/forms.js";
export { kinds } from "./codes/programs/kinds.js";

// records
export type { Activity } from "./model/activity.js";
export type { Assignment } from "./model/assignment.js";
export type { Coded } from "./model/coded.js";
export type { Consent } from "./model/consent.js";
export type { InputIssue } from "./model/input-issue.js";
export type { Mentee } from "./model/mentee.js";
export type { Mentor } from "./model/mentor.js";
export { newProgram } from "./model/new-program.js";
export type { Organisation } from "./model/organisation.js";
export type { Pairing } from "./model/pairing.js";
export type { Participant } from "./model/participant.js";
export type { Person } from "./model/person.js";
export type { Program } from "./model/program.js";

// rules
export { checkDataset } from "./rules/check-dataset.js";
export { checkOrganisation } from "./rules/check-organisation.js";
export { checkProgram, type ProgramFinding } from "./rules/check-program.js";
export { checkAssignment, checkPairing } from "./rules/check-records.js";
export { federalProfile } from "./rules/federal-profile.js";
export type { Severity } from "./rules/finding.js";
export { profileOn } from "./rules/profile-on.js";
export type { ProfileOverlay } from "./rules/profile-overlay.js";
export { readinessOf, type Readiness } from "./rules/readiness-of.js";
export type { RegulationProfile } from "./rules/regulation-profile.js";
export type { Finding } from "./rules/rule-facts.js";
export type { RuleContext } from "./rules/rule-context.js";
export { statusOf } from "./rules/status-of.js";
export { termLimits, termVerdict, type TermVerdict } from "./rules/term-limits.js";

// lifecycle
export type { AssignmentEvent } from "./lifecycle/assignment/event.js";
export { assignmentMachine } from "./lifecycle/assignment/machine.js";
export { consequencesOf } from "./lifecycle/consequences-of.js";
export { allowedCommands, type CommandAnswer } from "./lifecycle/engine/allowed-commands.js";
export { decide } from "./lifecycle/engine/decide.js";
export { evolve } from "./lifecycle/engine/evolve.js";
export type { Machine } from "./lifecycle/engine/machine.js";
export { readHistory } from "./lifecycle/engine/read-history.js";
export type { Refusal } from "./lifecycle/engine/refusal.js";
export { replay } from "./lifecycle/engine/replay.js";
export { stateOn } from "./lifecycle/engine/state-on.js";
export type { PairingEvent } from "./lifecycle/pairing/event.js";
export { pairingMachine } from "./lifecycle/pairing/machine.js";
export { checkpointsOf } from "./lifecycle/program/checkpoints-of.js";
export type { ProgramCommand } from "./lifecycle/program/command.js";
export type { ProgramContext } from "./lifecycle/program/context.js";
export { dueOn, type DueItem } from "./lifecycle/program/due-on.js";
export type { ProgramEvent } from "./lifecycle/program/event.js";
export { programMachine } from "./lifecycle/program/machine.js";
export type { AssignmentState } from "./lifecycle/states/assignment-state.js";
export type { PairingState } from "./lifecycle/states/pairing-state.js";
export type { ProgramState } from "./lifecycle/states/program-state.js";

// matching
export { builtInCriteria } from "./matching/request/built-in-criteria.js";
export { candidatesOf, type Candidates } from "./matching/candidates/candidates-of.js";
export { diagnose, type Diagnosis } from "./matching/why/diagnose.js";
export { explainPair, type Explanation } from "./matching/candidates/explain-pair.js";
export { matchBest } from "./matching/best/match-best.js";
export { matchStable } from "./matching/stable/match-stable.js";
export type { MatchingRequest } from "./matching/request/matching-request.js";
export type { Matching } from "./matching/answer/matching.js";
export { suggest, type Suggestion } from "./matching/candidates/suggest.js";
export { verifyMatching } from "./matching/verify/verify-matching.js";

// report
export { reportOn, type ReportOptions } from "./report/counting/report-on.js";
export { differenceOf } from "./report/indicators/difference-of.js";
export { indicatorsOf, type IndicatorValue } from "./report/indicators/indicators-of.js";
export { mergeAll } from "./report/merge-all.js";
export { mergeReports } from "./report/merge-reports.js";
export { publish } from "./report/publication/publish.js";
export type { PublishedReport } from "./report/publication/published-report.js";
export { reportRecordsOf } from "./report/records/report-records-of.js";
export { academicYear } from "./report/report-period.js";
export { emptyReport, type Report } from "./report/report.js";
export { rowsOf, type Row } from "./report/rows/rows-of.js";

// catalogue
export type { CatalogueIssue } from "./catalogue/catalogue-issue.js";
export type { Catalogue, CatalogueEntry, CatalogueExtension } from "./catalogue/catalogue.js";
export { createCatalogue } from "./catalogue/create-catalogue.js";
export { entryOf } from "./catalogue/entry-of.js";
export { extendCatalogue } from "./catalogue/extend-catalogue.js";
export { labelOf } from "./catalogue/label-of.js";
export { searchCatalogue } from "./catalogue/search-catalogue.js";
