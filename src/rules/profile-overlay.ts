import type { ModelItem } from "../codes/organisations/model-item-keys.js";
import type { Severity } from "./finding.js";
import type { LifecycleOverlay } from "./lifecycle-settings.js";
import type { MentorEligibility } from "./mentor-eligibility.js";
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
