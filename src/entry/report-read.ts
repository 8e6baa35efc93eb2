export { parseReport } from "../report/reading/parse-report.js";
