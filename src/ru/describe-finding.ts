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
 * Says in Russian which rule is not kept, and how.
 *
 * @example
 * checkConsent({ ...consent, separate: false }, { on, profile }).map(describeFinding);
 * // ["Согласие от 1 сентября 2025 г. должно быть отдельным документом (требование с 1 сентября 2025 г.)"]
 */
export function describeFinding(finding: Finding): string {
  return sentence(finding);
}

function sentence<Code extends RuleCode>(finding: { code: Code; details: RuleFacts[Code] }): string {
  return sentences[finding.code](finding.details);
}
