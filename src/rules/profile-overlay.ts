import type { ModelItem } from "../codes/organisations/model-item-keys.js";
import type { Severity } from "./finding.js";
import type { LifecycleOverlay } from "./lifecycle-settings.js";
import type { EligibilityCriterion, MentorEligibility } from "./mentor-eligibility.js";
import type { TermMonths } from "./term-limits.js";

/** The layers below federal law and federal recommendation, from the top down. */
export type OverlayLayer = "region" | "municipality" | "organisation";

/**
 * What one layer decides for those below it. `adopts` makes every federal recommendation binding here; `rules`
 * sets single rules and may lock them; `term` may only narrow the term of a program, and `eligibility` only add to what
 * is asked of a mentor; a weight of an item stays as the highest layer sets it; `lifecycle` settles who approves, when reviews are due and the like.
 */
export type ProfileOverlay = {
  readonly id: string;
  readonly layer: OverlayLayer;
  readonly adopts?: boolean;
  readonly term?: TermMonths;
  /** Mentees of one mentor at a time; above it a mentor's load is a finding. */
  readonly maxMenteesPerMentor?: number;
  readonly eligibility?: MentorEligibility;
  /** What items of the model weigh in a score of readiness, whole, 0 to 1000; 1 where nobody says anything. */
  readonly itemWeights?: Readonly<Partial<Record<ModelItem, number>>>;
  readonly lifecycle?: LifecycleOverlay;
  readonly rules?: Readonly<
    Record<string, { readonly severity: Severity | "off"; readonly locked?: boolean }>
  >;
};

export type ProfileConflict =
  | { readonly code: "overlay.unknown-rule"; readonly overlay: string; readonly rule: string }
  | {
      readonly code: "overlay.loosens";
      readonly overlay: string;
      readonly rule: string;
      readonly from: Severity | "off";
      readonly to: Severity | "off";
    }
  | {
      readonly code: "overlay.widens-term";
      readonly overlay: string;
      readonly from: TermMonths;
      readonly to: TermMonths;
    }
  | {
      readonly code: "overlay.loosens-eligibility";
      readonly overlay: string;
      readonly criterion: EligibilityCriterion;
      readonly from: string | number | boolean;
      readonly to: string | number | boolean;
    }
  | { readonly code: "overlay.unknown-item"; readonly overlay: string; readonly item: string }
  | {
      readonly code: "overlay.reweighs";
      readonly overlay: string;
      readonly item: ModelItem;
      readonly from: number;
      readonly to: number;
    }
  /** Not whole, or not between `min` and `max`. */
  | {
      readonly code: "overlay.out-of-range";
      readonly overlay: string;
      readonly setting: string;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly code: "overlay.out-of-order"; readonly overlay: string; readonly layer: OverlayLayer };

/** Every number of an overlay with its bounds, both inclusive: a profile is built of none that a rule would stumble on. */
export function numbersOutOfRange(overlay: ProfileOverlay): readonly ProfileConflict[] {
  const { id, term, maxMenteesPerMentor, eligibility, lifecycle, itemWeights = {} } = overlay;
  const numbers: readonly (readonly [
    setting: string,
    value: number | undefined,
    min: number,
    max: number,
  ])[] = [
    ["term.minMonths", term?.minMonths, 0, longestMonths],
    ["term.maxMonths", term?.maxMonths, term?.minMonths ?? 0, longestMonths],
    ["maxMenteesPerMentor", maxMenteesPerMentor, 0, mostMentees],
    ["eligibility.yearsInProfession", eligibility?.yearsInProfession, 0, mostYears],
    ["eligibility.yearsInOrganisation", eligibility?.yearsInOrganisation, 0, mostYears],
    ["lifecycle.reviews.halfwayUpToMonths", lifecycle?.reviews?.halfwayUpToMonths, 0, longestMonths],
    ["lifecycle.reviews.everyMonths", lifecycle?.reviews?.everyMonths, 1, longestMonths],
    ["lifecycle.extensionCapMonths", lifecycle?.extensionCapMonths, 0, longestMonths],
    ["lifecycle.archiveAfterMonths", lifecycle?.archiveAfterMonths, 0, longestMonths],
    ...Object.entries(itemWeights).map(
      ([item, weight]) => [`itemWeights.${item}`, weight, 0, heaviest] as const,
    ),
  ];
  return numbers.flatMap(([setting, value, min, max]) =>
    value === undefined || (Number.isInteger(value) && min <= value && value <= max)
      ? []
      : [{ code: "overlay.out-of-range", overlay: id, setting, value, min, max }],
  );
}

const longestMonths = 1_200;
const mostMentees = 1_000;
const mostYears = 80;
const heaviest = 1_000;
