import { allRules } from "./all-rules.js";
import type { RuleSetting } from "./regulation-profile.js";
import type { RuleEntry } from "./rule.js";
import type { RuleCode } from "./rule-facts.js";

/** How a profile sets each rule of the library. */
export type RuleSettings = Readonly<Record<RuleCode, RuleSetting>>;

/** The settings of all rules, each made from its data. */
export function settingsOfAll(settingOf: (rule: RuleEntry, code: RuleCode) => RuleSetting): RuleSettings {
  const codes = Object.keys(allRules) as RuleCode[];
  return Object.fromEntries(codes.map((code) => [code, settingOf(allRules[code], code)])) as RuleSettings;
}
