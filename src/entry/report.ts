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
} from "../codes/report-facts.js";
export { type Measure, type MeasureEntry, measures, type Movement } from "../codes/measures.js";
export { type ChartOptions, chartOf, type ChartPoint, type ChartSpec } from "../report/chart-of.js";
export { questionnaireLevelOf } from "../report/count-monitoring.js";
export { federalTargets, type Target } from "../report/data/federal-targets.js";
export { indicators } from "../report/data/indicators.js";
export { differenceOf, type DifferenceOptions, type DifferencePart } from "../report/difference-of.js";
export type { IndicatorCode } from "../report/indicator-code.js";
export type { Indicator, IndicatorLevel, IndicatorUnit } from "../report/indicator.js";
export {
  type IndicatorKnown,
  type IndicatorOptions,
  indicatorsOf,
  type IndicatorValue,
  type IndicatorWithheld,
  type PlaceWithin,
} from "../report/indicators-of.js";
export { mergeReports, type ReportConflict } from "../report/merge-reports.js";
export { publish, type PublishOptions } from "../report/publication/publish.js";
export type { PlaceLevel, PublishedFigure, PublishedReport } from "../report/publication/published-report.js";
export { organisationRecordOf, type OrganisationRecordOptions } from "../report/organisation-record-of.js";
export {
  assignmentRecordOf,
  pairingRecordOf,
  participantRecordsOf,
  type ProgramProgress,
  programRecordOf,
  type ProgramWithState,
  surveyRecordOf,
} from "../report/record-of.js";
export {
  basisOf,
  type Reporter,
  reporter,
  reportOn,
  type ReportOptions,
  type ReportProfile,
} from "../report/report-on.js";
export { academicYear, calendarYear, type ReportPeriod } from "../report/report-period.js";
export { type DatasetReportOptions, reportRecordsOf } from "../report/report-records-of.js";
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
} from "../report/report-record.js";
export {
  type Cell,
  type Counts,
  emptyReport,
  type Report,
  type ReportBasis,
  type QuestionnaireCut,
  type SatisfactionCut,
  usualBasis,
} from "../report/report.js";
export { type Row, type RowHead, rowsOf, type WideRow, wideRowsOf } from "../report/rows-of.js";
export {
  createTableSql,
  type RowShape,
  type TableField,
  tableSchema,
  type TableSchema,
} from "../report/table-schema.js";
export { targetOf, type TargetComparison } from "../report/target-of.js";
