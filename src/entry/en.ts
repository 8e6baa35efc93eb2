export { describeCatalogueIssue } from "../en/catalogue-issues.js";
export { describeChange } from "../en/describe-change.js";
export { describeConflict } from "../en/describe-conflict.js";
export { describeDiagnosis, describeDiagnosisWith } from "../en/describe-diagnosis.js";
export { describeDue } from "../en/describe-due.js";
export { describeEvent, describeEventWith } from "../en/describe-event.js";
export { describeFault } from "../en/describe-fault.js";
export { describeFinding, describeFindingWith } from "../en/describe-finding.js";
export { describeHistoryFault } from "../en/describe-history-fault.js";
export { describeIssue, describeIssueOf } from "../en/describe-issue.js";
export { describeInstrumentIssue } from "../en/describe-instrument-issue.js";
export { describeMatchingRefusal } from "../en/describe-matching-refusal.js";
export { describeReadiness } from "../en/describe-readiness.js";
export { describeRefusal, describeRefusalWith } from "../en/describe-refusal.js";
export { describeRemedy, describeRemedyWith } from "../en/describe-remedy.js";
export { describeStatus } from "../en/describe-status.js";
export { describeTableIssue } from "../en/describe-table-issue.js";
export { describeLosses } from "../en/describe-losses.js";
export { describeWithheld } from "../en/describe-withheld.js";
export {
  describeOrderConflict,
  describeOutcome,
  describeUnaddressed,
  explainProposal,
} from "../en/explain-proposal.js";
export { explainText } from "../en/explain-text.js";
export { indicatorText } from "../en/indicator-text.js";
export { labelOfCode } from "../en/label-of-code.js";
export { labelOfField } from "../en/label-of-field.js";
export { describePaperFinding, describePaperGap, describePaperProblem } from "../en/describe-paper.js";
export { paperTexts } from "../en/paper-texts.js";
