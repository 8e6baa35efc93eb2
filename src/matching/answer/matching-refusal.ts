import type { MenteeId, MentorId } from "../../base/id.js";
import type { NoFacts } from "../../base/text.js";

/** Why there is no matching: a condition cannot be met, or the best matching cannot be found exactly. */
export type MatchingRefusal =
  | {
      /** More running pairs than seats. */
      readonly code: "locked.over-full";
      readonly details: { readonly mentor: MentorId; readonly seats: number; readonly locked: number };
    }
  /** These mentors cannot all reach their minimum. */
  | { readonly code: "minimum.unreachable"; readonly details: { readonly mentors: readonly MentorId[] } }
  /** These mentees have no candidates except these mentors, who have fewer seats than there are mentees. */
  | {
      readonly code: "everybody.impossible";
      readonly details: {
        readonly mentees: readonly MenteeId[];
        readonly mentors: readonly MentorId[];
        readonly seats: number;
      };
    }
  /** No matching keeps the side conditions: `minimum`, groups, `together`, `apart`, `everybody`. */
  | { readonly code: "conditions.unsatisfiable"; readonly details: NoFacts }
  /** Side conditions need more than `mostCases` cases, so the best matching is unknown. */
  | { readonly code: "cases.too-many"; readonly details: { readonly cases: number } }
  /** With this many people, this order of objectives needs numbers above 2⁵³, which would not be exact. */
  | { readonly code: "objectives.too-large"; readonly details: NoFacts }
  /** The stable matching breaks this condition. */
  | { readonly code: "stable.side-condition"; readonly details: { readonly condition: SideCondition } };

/** A condition on several pairs at once. */
export type SideCondition = "minimum" | "group" | "together" | "apart" | "mutual";
