import type { Path } from "../base/path.js";
import type { ModelItem } from "../codes/organisations/model-item-keys.js";
import type { Severity } from "./finding.js";
import type { EligibilityCriterion } from "./mentor-eligibility.js";
import type { OverlayLayer } from "./profile-overlay.js";
import type { TermMonths } from "./term-limits.js";

/** A number that an overlay may set, by its keys; an item of the model has a weight under its own code. */
export type NumericSetting =
  | "term.minMonths"
  | "term.maxMonths"
  | "maxMenteesPerMentor"
  | "eligibility.yearsInProfession"
  | "eligibility.yearsInOrganisation"
  | "lifecycle.reviews.halfwayUpToMonths"
  | "lifecycle.reviews.everyMonths"
  | "lifecycle.extensionCapMonths"
  | "lifecycle.archiveAfterMonths"
  | `itemWeights.${string}`;

/** What each conflict reports, beside the id of the overlay in which it stands. */
export type ProfileConflictFacts = {
  "overlay.unknown-rule": { readonly rule: string };
  /** A rule that a layer above has locked is made less severe. */
  "overlay.loosens": {
    readonly rule: string;
    readonly from: Severity | "off";
    readonly to: Severity | "off";
  };
  "overlay.widens-term": { readonly from: TermMonths; readonly to: TermMonths };
  /** Less is asked of a mentor than a layer above asks. */
  "overlay.loosens-eligibility": {
    readonly criterion: EligibilityCriterion;
    readonly from: string | number | boolean;
    readonly to: string | number | boolean;
  };
  "overlay.unknown-item": { readonly item: string };
  "overlay.reweighs": { readonly item: ModelItem; readonly from: number; readonly to: number };
  /** Not whole, or not between `min` and `max`, both inclusive. */
  "overlay.out-of-range": {
    readonly setting: NumericSetting;
    readonly value: number;
    readonly min: number;
    readonly max: number;
  };
  /** It stands after an overlay of a lower layer. */
  "overlay.out-of-order": { readonly layer: OverlayLayer };
};

/** Why a profile cannot be built; `path` leads into the list of overlays: `[0, "rules", "pair.same-person"]`. */
export type ProfileConflict = {
  readonly [Code in keyof ProfileConflictFacts]: {
    readonly code: Code;
    readonly path: Path;
    readonly details: { readonly overlay: string } & ProfileConflictFacts[Code];
  };
}[keyof ProfileConflictFacts];
