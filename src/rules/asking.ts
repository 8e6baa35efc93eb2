import { compareText } from "../base/order.js";
import type { FindingOf } from "./finding.js";
import type { RuleContext, RulesOf } from "./rule.js";
import type { RuleCode } from "./rule-facts.js";

type CodesOf<Facts> = readonly (keyof Facts & RuleCode)[];

/** A way to ask the rules of one kind of record; the order of their codes is settled once. */
export function asking<Subject, Facts extends Record<keyof Facts, object>>(
  rules: RulesOf<Subject, Facts>,
): (subject: Subject, context: RuleContext) => readonly FindingOf<Facts>[] {
  const codes: CodesOf<Facts> = (Object.keys(rules) as (keyof Facts & RuleCode)[]).sort(compareText);
  return (subject, context) => findingsOf(rules, codes, subject, context);
}

/** In the order of their codes, then of their places. A rule that the profile switches off is not asked. */
function findingsOf<Subject, Facts extends Record<keyof Facts, object>>(
  rules: RulesOf<Subject, Facts>,
  codes: CodesOf<Facts>,
  subject: Subject,
  context: RuleContext,
): readonly FindingOf<Facts>[] {
  const findings: FindingOf<Facts>[] = [];
  for (const code of codes) {
    const { severity } = context.profile.rules[code];
    if (severity === "off") continue;
    const { source } = rules[code];
    for (const { path, details } of rules[code].check(subject, context))
      findings.push({ code, severity, path, details, source });
  }
  return findings;
}
