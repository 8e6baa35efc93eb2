import type { Sentences } from "../base/text.js";
import type { Finding, RuleCode, RuleFacts } from "../rules/rule-facts.js";
import { assignmentSentences } from "./assignment-sentences.js";
import { organisationSentences } from "./organisation-sentences.js";
import { programSentences } from "./program-sentences.js";
import { registerSentences } from "./register-sentences.js";

const sentences: Sentences<RuleFacts> = {
  ...programSentences,
  ...registerSentences,
  ...assignmentSentences,
  ...organisationSentences,
};

/**
 * Says in English which rule is not kept, and how.
 *
 * @example
 * checkConsent({ ...consent, separate: false }, { on, profile }).map(describeFinding);
 * // ["The consent of 1 September 2025 must be a document of its own (since 1 September 2025)"]
 */
export function describeFinding(finding: Finding): string {
  return sentence(finding);
}

function sentence<Code extends RuleCode>(finding: { code: Code; details: RuleFacts[Code] }): string {
  return sentences[finding.code](finding.details);
}
