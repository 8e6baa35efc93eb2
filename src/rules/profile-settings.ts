import type { CalendarDate } from "../base/calendar-date.js";
import type { ModelItem } from "../codes/organisations/model-item-keys.js";
import type { LifecycleSettings } from "./lifecycle-settings.js";
import type { MentorEligibility } from "./mentor-eligibility.js";
import type { TermMonths } from "./term-limits.js";

/** What the layers of a profile have settled, apart from which rules are on and how severe each is. */
export type ProfileSettings = {
  readonly day: CalendarDate;
  /** Ids of the overlays, from the region down. */
  readonly overlays: readonly string[];
  readonly term: TermMonths;
  /** Above it a mentor's load is a finding. */
  readonly maxMenteesPerMentor: number;
  /** What is asked of a mentor; by federal acts nothing that is measured here. */
  readonly eligibility: MentorEligibility;
  /** What the items of the model weigh in a score of readiness; 1 where nothing is said. */
  readonly itemWeights: Readonly<Partial<Record<ModelItem, number>>>;
  readonly lifecycle: LifecycleSettings;
};
