export { describeCatalogueIssue } from "../ru/catalogue-issues.js";
export { describeChange } from "../ru/describe-change.js";
export { describeConflict } from "../ru/describe-conflict.js";
export { describeDiagnosis, describeDiagnosisWith } from "../ru/describe-diagnosis.js";
export { describeDue } from "../ru/describe-due.js";
export { describeEvent, describeEventWith } from "../ru/describe-event.js";
export { describeFault } from "../ru/describe-fault.js";
export { describeFinding, describeFindingWith } from "../ru/describe-finding.js";
export { describeHistoryFault } from "../ru/describe-history-fault.js";
export { describeIssue, describeIssueOf } from "../ru/describe-issue.js";
export { describeInstrumentIssue } from "../ru/describe-instrument-issue.js";
export { describeMatchingRefusal } from "../ru/describe-matching-refusal.js";
export { describeReadiness } from "../ru/describe-readiness.js";
export { describeRefusal, describeRefusalWith } from "../ru/describe-refusal.js";
export { describeRemedy, describeRemedyWith } from "../ru/describe-remedy.js";
export { describeStatus } from "../ru/describe-status.js";
export { describeTableIssue } from "../ru/describe-table-issue.js";
export { describeLosses } from "../ru/describe-losses.js";
export { describeWithheld } from "../ru/describe-withheld.js";
export {
  describeOrderConflict,
  describeOutcome,
  describeUnaddressed,
  explainProposal,
} from "../ru/explain-proposal.js";
export { explainText } from "../ru/explain-text.js";
export { indicatorText } from "../ru/indicator-text.js";
export { labelOfCode } from "../ru/label-of-code.js";
export { labelOfField } from "../ru/label-of-field.js";
export { describePaperFinding, describePaperGap, describePaperProblem } from "../ru/describe-paper.js";
export { paperTexts } from "../ru/paper-texts.js";
