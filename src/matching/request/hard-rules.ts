import type { SourceRef } from "../../codes/source.js";
import { ownDesign, source } from "../../codes/source.js";

/** Why two people cannot be a pair, whatever their score. */
export type Exclusion =
  | "mentor.no-consent"
  | "mentor.not-eligible"
  | "mentor.no-seat"
  | "pair.same-person"
  | "pair.other-organisation"
  | "pair.cannot-meet"
  | "pair.periods-apart"
  | "pair.reporting-line"
  | "pair.mutual"
  | "pair.forbidden"
  | "pair.locked-elsewhere"
  | "pair.required-criterion"
  | "pair.below-floor";

/**
 * Where a hard rule comes from, and whether it can be waived. A rule is waivable if people can solve the
 * matter for one pair, for example obtain consent or find a way to meet. Remedies name only waivable rules.
 */
export type HardRule = { readonly source: SourceRef; readonly waivable: boolean };

/** Every hard rule, in the order of explanations: first the mentor, then the pair, then its score. */
export const hardRules: Readonly<Record<Exclusion, HardRule>> = {
  "mentor.no-consent": { source: source("tk-351.8", "seen"), waivable: true },
  "mentor.not-eligible": { source: ownDesign, waivable: false },
  "mentor.no-seat": { source: ownDesign, waivable: false },
  "pair.same-person": { source: ownDesign, waivable: false },
  "pair.other-organisation": { source: ownDesign, waivable: true },
  "pair.cannot-meet": { source: ownDesign, waivable: true },
  "pair.periods-apart": { source: ownDesign, waivable: true },
  "pair.reporting-line": { source: ownDesign, waivable: true },
  "pair.mutual": { source: ownDesign, waivable: false },
  "pair.forbidden": { source: ownDesign, waivable: true },
  "pair.locked-elsewhere": { source: ownDesign, waivable: false },
  "pair.required-criterion": { source: ownDesign, waivable: true },
  "pair.below-floor": { source: ownDesign, waivable: true },
};
