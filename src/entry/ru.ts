export { describeIssue } from "../ru/describe-issue.js";
export { describeFinding } from "../ru/describe-finding.js";
export { describeRefusal } from "../ru/describe-refusal.js";
export { describeConflict } from "../ru/describe-conflict.js";
export { explainText } from "../ru/explain-text.js";
export { indicatorText } from "../ru/indicator-text.js";
export { labelOfCode } from "../ru/label-of-code.js";
export { describeCatalogueIssue } from "../ru/catalogue-issues.js";
