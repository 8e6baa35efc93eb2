import { compareText } from "../base/order.js";
import type { Program } from "../model/program.js";
import type { FindingOf } from "./finding.js";
import type { ProgramFacts, ProgramRuleCode } from "./program-facts.js";
import { programRules } from "./program-rules.js";
import type { RuleContext } from "./rule.js";

export type ProgramFinding = FindingOf<ProgramFacts>;

/**
 * What a program does not keep of the rules of its profile: empty when it is lawful. A draft may be unlawful and
 * still be kept, shown and mended. Findings come in the order of their codes, then of their places; the work is
 * linear in the size of the program. Never throws on a parsed program.
 *
 * @example
 * const profile = profileOn(day);
 * if (profile.ok) checkProgram(program, { on: day, profile: profile.value });
 */
export function checkProgram(program: Program, context: RuleContext): readonly ProgramFinding[] {
  return ruleCodes.flatMap((code) => findingsOf(code, program, context));
}

const ruleCodes = (Object.keys(programRules) as ProgramRuleCode[]).sort(compareText);

function findingsOf(
  code: ProgramRuleCode,
  program: Program,
  context: RuleContext,
): readonly ProgramFinding[] {
  const { severity } = context.profile.rules[code];
  if (severity === "off") return [];
  const { source, check } = programRules[code];
  return check(program, context).map(
    ({ path, details }) => ({ code, severity, path, details, source }) as ProgramFinding,
  );
}
