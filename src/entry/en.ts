export { describeIssue } from "../en/describe-issue.js";
export { describeFinding } from "../en/describe-finding.js";
export { describeRefusal } from "../en/describe-refusal.js";
export { describeConflict } from "../en/describe-conflict.js";
export { explainText } from "../en/explain-text.js";
export { indicatorText } from "../en/indicator-text.js";
export { labelOfCode } from "../en/label-of-code.js";
export { describeCatalogueIssue } from "../en/catalogue-issues.js";
