export { parsePublishedReport } from "../report/reading/parse-published-report.js";
export { parseReport } from "../report/reading/parse-report.js";
export { parseReportRecord } from "../report/reading/parse-report-record.js";
export { readingReporter, type ReadingReporter } from "../report/reading/reading-reporter.js";
