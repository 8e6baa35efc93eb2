import type { MenteeId, MentorId } from "../base/id.js";
import type { NoFacts } from "../base/text.js";

/** Why there is no matching to propose: a condition that cannot be kept, or a question too hard to answer exactly. */
export type MatchingRefusal =
  | {
      /** More running pairs than seats. */
      readonly code: "locked.over-full";
      readonly details: { readonly mentor: MentorId; readonly seats: number; readonly locked: number };
    }
  /** These mentors cannot all get their fewest mentees. */
  | { readonly code: "minimum.unreachable"; readonly details: { readonly mentors: readonly MentorId[] } }
  /** These mentees have only these mentors among them, with fewer seats than mentees. */
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
  /** More cases of side conditions than `mostCases`: the best matching is not known. */
  | { readonly code: "cases.too-many"; readonly details: { readonly cases: number } }
  /** The objectives in this order need numbers above 2⁵³ for this many people: they would not be exact. */
  | { readonly code: "objectives.too-large"; readonly details: NoFacts }
  /** Stability and this condition do not go together. */
  | { readonly code: "stable.side-condition"; readonly details: { readonly condition: SideCondition } };

/** A condition on several pairs at once. */
export type SideCondition = "minimum" | "group" | "together" | "apart" | "mutual";
