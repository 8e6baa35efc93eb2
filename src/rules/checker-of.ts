import { compareText } from "../base/order.js";
import type { FindingOf } from "./finding.js";
import type { RuleContext } from "./rule-context.js";
import type { ChecksOf, EntriesOf } from "./rule.js";
import type { RuleCode } from "./rule-facts.js";

/**
 * A function that runs every check on one kind of record. Findings come in the order of their codes, then as each check
 * reports them; a rule that the profile switches off is not run.
 */
export function checkerOf<Subject, Facts extends Record<keyof Facts, object>>(
  entries: EntriesOf<Facts>,
  checks: ChecksOf<Subject, Facts>,
): (subject: Subject, context: RuleContext) => readonly FindingOf<Facts>[] {
  const codes = (Object.keys(checks) as (keyof Facts & RuleCode)[]).sort(compareText); // sorted once, not per record
  return (subject, context) => {
    const findings: FindingOf<Facts>[] = [];
    for (const code of codes) {
      const { severity } = context.profile.rules[code];
      if (severity === "off") continue;
      const { source } = entries[code];
      for (const { path, details } of checks[code](subject, context))
        findings.push({ code, severity, path, details, source });
    }
    return findings;
  };
}
