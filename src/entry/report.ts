export { chartOf, type ChartOptions } from "../report/charts/chart-of.js";
export type { ChartFrame, ChartPoint, ChartSpec, Shown } from "../report/charts/chart-spec.js";
export { funnelChartOf, type FunnelPoint, type FunnelStage } from "../report/charts/funnel-chart-of.js";
export { targetChartOf, type TargetPoint } from "../report/charts/target-chart-of.js";
export { tileChartOf, type TilePlace, type TilePoint } from "../report/charts/tile-chart-of.js";
export { waterfallChartOf, type WaterfallStep } from "../report/charts/waterfall-chart-of.js";
export { questionnaireLevelOf } from "../report/counting/count-monitoring.js";
export {
  crossReportOn,
  type CrossCell,
  type CrossedDimension,
  type CrossReport,
} from "../report/cross-report.js";
export {
  basisOf,
  reportOn,
  reporter,
  type ReportOptions,
  type ReportProfile,
  type Reporter,
} from "../report/counting/report-on.js";
export { reportsByOrganisation } from "../report/counting/reports-by-organisation.js";
export { federalTargets, type Target } from "../report/indicators/data/federal-targets.js";
export type { IndicatorCode } from "../report/indicators/data/indicator-keys.js";
export { indicators } from "../report/indicators/data/indicators.js";
export {
  differenceOf,
  type DifferenceOptions,
  type DifferencePart,
} from "../report/indicators/difference-of.js";
export type { IndicatorBounds } from "../report/indicators/indicator-bounds.js";
export type {
  Indicator,
  IndicatorFormula,
  IndicatorLevel,
  IndicatorUnit,
} from "../report/indicators/indicator.js";
export {
  indicatorsOf,
  type IndicatorKnown,
  type IndicatorOptions,
  type IndicatorValue,
  type IndicatorWithheld,
  type PlaceWithin,
} from "../report/indicators/indicators-of.js";
export { targetOf, type TargetComparison } from "../report/indicators/target-of.js";
export { mergeAll } from "../report/merge-all.js";
export { mergeReports, type ReportConflict } from "../report/merge-reports.js";
export type { EarlierPublication } from "../report/publication/beside.js";
export type {
  FigureName,
  PublicationCertificate,
  UnguardedFigure,
} from "../report/publication/certificate.js";
export type { LossReport, LostHeadline } from "../report/publication/losses.js";
export type { OwnMeasureFacts, OwnMeasures } from "../report/publication/own-measures.js";
export {
  certifiedPublication,
  publish,
  publishing,
  type CertifiedPublication,
} from "../report/publication/publish.js";
export type {
  AttributeRule,
  GuardedShare,
  Insider,
  PlaceLevel,
  PublicationPromise,
  PublishedFigure,
  PublishedReport,
} from "../report/publication/published-report.js";
export type { PublishOptions } from "../report/publication/request.js";
export type { Progress } from "../report/publication/suppression-task.js";
export type { WitnessFault } from "../report/publication/witness-fault.js";
export { verifyPublication, type PublicationFault } from "../report/publication/verify-publication.js";
export {
  needsRecordOf,
  type NeedsFound,
  type NeedsRecordOptions,
} from "../report/records/needs-record-of.js";
export {
  organisationRecordOf,
  type OrganisationRecordOptions,
} from "../report/records/organisation-record-of.js";
export {
  assignmentRecordOf,
  pairingRecordOf,
  participantRecordsOf,
  programRecordOf,
  surveyRecordOf,
  type ProgramProgress,
  type ProgramWithState,
} from "../report/records/record-of.js";
export type {
  AssessmentRecord,
  AssignmentRecord,
  CountRecord,
  DiagnosticsRecord,
  NeedsRecord,
  OfSomebody,
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
} from "../report/records/report-record.js";
export { reportRecordsOf, type DatasetReportOptions } from "../report/records/report-records-of.js";
export { academicYear, calendarMonth, calendarYear, type ReportPeriod } from "../report/report-period.js";
export {
  emptyReport,
  usualBasis,
  type Cell,
  type Counts,
  type QuestionnaireCut,
  type Report,
  type ReportBasis,
  type SatisfactionCut,
} from "../report/report.js";
export {
  comparedRows,
  samePeriodLastYear,
  type ComparedRow,
  type PlannedCount,
} from "../report/rows/compared-rows.js";
export { csvOf } from "../report/rows/csv-of.js";
export { rowsOf, wideRowsOf, type Row, type RowHead, type WideRow } from "../report/rows/rows-of.js";
export {
  tableForPeople,
  type PeopleTable,
  type PeopleTableOptions,
} from "../report/rows/table-for-people.js";
export {
  createTableSql,
  tableSchema,
  type RowShape,
  type TableField,
  type TableSchema,
} from "../report/rows/table-schema.js";
