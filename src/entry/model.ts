export type { Activity } from "../model/activity.js";
export { activityTimeOf, type ActivityTime, type ActivityTimePart } from "../model/activity-time.js";
export { parseAnswers, type Answers, type ItemAnswer } from "../model/answers.js";
export type { Approval } from "../model/approval.js";
export type { Assignment, ContractClause, Notice, Order } from "../model/assignment.js";
export type { Coded } from "../model/coded.js";
export {
  parseCommunity,
  type Community,
  type CommunityId,
  type CommunityMembers,
  type CommunityRelation,
} from "../model/community.js";
export type { Consent } from "../model/consent.js";
export { datasetReader, parseRecord, type DatasetReader } from "../model/dataset-reader.js";
export type { Dataset, DatasetRecord } from "../model/dataset.js";
export {
  agreedOn,
  parseDevelopmentPlan,
  type DevelopmentPlan,
  type DevelopmentPlanId,
  type DevelopmentStage,
} from "../model/development-plan.js";
export type { GroupSize } from "../model/group-size.js";
export type { InputIssue, InputIssueCode, InputIssueDetails } from "../model/input-issue.js";
export type { Meeting } from "../model/meeting.js";
export { parseMentee, type EducationalRequest, type Mentee, type MenteeDifficulty } from "../model/mentee.js";
export { parseMentor, type Mentor } from "../model/mentor.js";
export { judgeResult, type ResultVerdict } from "../model/judge-result.js";
export type { MeasuredResult, TrajectoryEvidence } from "../model/mentor-evidence.js";
export {
  parseMethodology,
  type Methodology,
  type MethodologyGround,
  type MethodologyId,
  type MethodologyTenet,
} from "../model/methodology.js";
export { newProgram } from "../model/new-program.js";
export {
  newAnswers,
  newAssignment,
  newCommunity,
  newConsent,
  newDevelopmentPlan,
  newMeeting,
  newMentee,
  newMentor,
  newMethodology,
  newOrganisation,
  newPairing,
  newPerson,
  newSurvey,
  newTargetModel,
  type Known,
} from "../model/new-records.js";
export { parseOrganisation, type Organisation, type StageReached } from "../model/organisation.js";
export type { Pairing, PairingConsent } from "../model/pairing.js";
export { parseDataset } from "../model/parse-dataset.js";
export { parseProgram } from "../model/parse-program.js";
export {
  parseAssignment,
  parseConsent,
  parseMeeting,
  parsePairing,
  parseSurvey,
} from "../model/parse-records.js";
export type { Experience, Participant } from "../model/participant.js";
export {
  parsePerson,
  type AgeOnDay,
  type HeldCategory,
  type Person,
  type PersonEducation,
  type PublishedData,
} from "../model/person.js";
export type { DifficultyLevel, LevelAtEnd, ProgramDifficulty } from "../model/program-difficulty.js";
export type { ProgramStrength } from "../model/program-strength.js";
export type { Headcount, Program, ProgramPlace } from "../model/program.js";
export type { Provenance } from "../model/provenance.js";
export type { Staffing } from "../model/staffing.js";
export type { KeptDocument, Standing } from "../model/standing.js";
export type { Survey, SurveyAnswer } from "../model/survey.js";
export {
  parseTargetModel,
  type RoadmapStep,
  type TargetModel,
  type TargetModelId,
} from "../model/target-model.js";
export { upgrade } from "../model/upgrade.js";
export { parseWorkCalendar } from "../model/work-calendar-record.js";
export type { AnyFieldNames, FieldName, FieldNames } from "../model/names/field-names.js";
export { recordNames, type NamedRecord } from "../model/names/record-names.js";
