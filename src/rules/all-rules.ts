import { programRules } from "./program-rules.js";
import type { RuleEntry } from "./rule.js";
import type { RuleCode } from "./rule-facts.js";

/** Every rule, of whatever record. */
export const allRules: Readonly<Record<RuleCode, RuleEntry>> = { ...programRules };
