import type { Severity } from "./finding.js";
import type { ProfileSettings } from "./profile-settings.js";
import type { RuleCode } from "./rule-facts.js";

/** A rule as a profile sets it. A locked one may be made stricter further down, never looser. */
export type RuleSetting = { readonly severity: Severity | "off"; readonly locked: boolean };

/** The rules of one day, after every layer has had its say: what `checkX` judges by. */
export type RegulationProfile = ProfileSettings & {
  readonly rules: Readonly<Record<RuleCode, RuleSetting>>;
};
