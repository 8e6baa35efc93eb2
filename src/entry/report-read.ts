export { parsePublishedReport } from "../report/reading/parse-published-report.js";
export { parseReport } from "../report/reading/parse-report.js";
