import type { SourceRef } from "../codes/source.js";
import { ownDesign, source } from "../codes/source.js";

/** Why two people cannot be a pair at all, however well they would score. */
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
 * Where a hard rule comes from, and whether somebody can settle the matter for one pair (get the consent, find a way to
 * meet): only such rules can be waived, and only they are named in a remedy.
 */
export type HardRule = { readonly source: SourceRef; readonly waivable: boolean };

/** Every hard rule, in the order in which a person would ask. */
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
