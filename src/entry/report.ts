export { reportOn, type ProgramRecord } from "../report/report-on.js";
export { mergeReports, type ReportConflict } from "../report/merge-reports.js";
export { emptyReport, type Dimension, type Report, type ReportPeriod, type Tally } from "../report/report.js";
export { indicators, type Indicator, type IndicatorCode } from "../report/indicators.js";
export { indicatorsOf, type IndicatorValue } from "../report/indicators-of.js";
export { rowsOf, type Row } from "../report/rows-of.js";
