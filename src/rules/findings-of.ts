import { compareText } from "../base/order.js";
import type { FindingOf } from "./finding.js";
import type { RuleCode } from "./rule-facts.js";
import type { RuleContext, RulesOf } from "./rule.js";

/**
 * What a record does not keep of a set of rules, in the order of their codes, then of their places. A rule that the
 * profile switches off is not asked.
 */
export function findingsOf<Subject, Facts extends Record<keyof Facts, object>>(
  rules: RulesOf<Subject, Facts>,
  subject: Subject,
  context: RuleContext,
): readonly FindingOf<Facts>[] {
  const codes = (Object.keys(rules) as (keyof Facts & RuleCode)[]).sort(compareText);
  return codes.flatMap((code): readonly FindingOf<Facts>[] => {
    const { severity } = context.profile.rules[code];
    if (severity === "off") return [];
    const { source, check } = rules[code];
    return check(subject, context).map(({ path, details }) => ({ code, severity, path, details, source }));
  });
}
