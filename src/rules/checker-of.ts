import { compareText } from "../base/order.js";
import type { Audience } from "../codes/law/provenance-keys.js";
import type { DayBounds } from "../time/period.js";
import type { FindingOf, Severity } from "./finding.js";
import type { RuleContext } from "./rule-context.js";
import type { ChecksOf, EntriesOf, RuleEntry } from "./rule.js";
import type { RuleCode } from "./rule-facts.js";

/** What decides, beside the profile, which rules a record answers to; what is absent decides nothing. */
type Judged<Subject> = {
  readonly audienceOf?: (subject: Subject) => Audience;
  /** When what the record tells of began: structure answers to the acts of that day, whatever the day of the question. */
  readonly startOf?: (subject: Subject) => DayBounds | undefined;
};

/**
 * A function that runs every check on one kind of record. Findings come in the order of their codes, then as each check
 * reports them; a rule that the profile switches off is not run, nor one about others, nor one that was not certainly in
 * force when the record's story began. Whoever asks for one severity alone does not pay for the rules of others.
 */
export function checkerOf<Subject, Facts extends Record<keyof Facts, object>>(
  entries: EntriesOf<Facts>,
  checks: ChecksOf<Subject, Facts>,
  { audienceOf, startOf }: Judged<Subject> = {},
): (subject: Subject, context: RuleContext, only?: Severity) => readonly FindingOf<Facts>[] {
  const codes = (Object.keys(checks) as (keyof Facts & RuleCode)[]).sort(compareText); // sorted once, not per record
  return (subject, context, only) => {
    const findings: FindingOf<Facts>[] = [];
    const [audience, start] = [audienceOf?.(subject), startOf?.(subject)];
    for (const code of codes) {
      const { severity } = context.profile.rules[code];
      if (severity === "off" || (only !== undefined && severity !== only)) continue;
      const rule = entries[code];
      if (!concerns(rule, audience) || !inForceAt(rule, start)) continue;
      const { source } = rule;
      for (const { path, details } of checks[code](subject, context))
        findings.push({ code, severity, path, details, source });
    }
    return findings;
  };
}

/** Whoever mentors staff and learners answers to the acts on both. */
function concerns(rule: RuleEntry, audience: Audience | undefined): boolean {
  if (rule.audience === undefined || audience === undefined) return true;
  return audience === "mixed" || audience === rule.audience;
}

function inForceAt({ judgedBy, inForce }: RuleEntry, start: DayBounds | undefined): boolean {
  if (judgedBy === "event-day" || inForce === undefined || start === undefined) return true;
  const { from = start.earliest, until = start.latest } = inForce;
  return from <= start.earliest && start.latest <= until;
}
