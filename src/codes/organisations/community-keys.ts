import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type CommunityMemberKind =
  | "staff"
  | "learners"
  | "parents"
  | "young-specialists"
  | "enterprise-representatives"
  | "organisation-representatives"
  | "graduates"
  | "partners";

export type CommunitySide = "inside" | "outside";

/** `side` is the usual side of such members; a record may differ. */
export type CommunityMemberEntry = CodeEntry & { readonly side: CommunitySide };

export type Ground = "research" | "practice";

export type MethodologyPart = "concept" | "approach" | "method";

export const communitySides: Keys<CommunitySide, CodeEntry> = {
  inside: {},
  outside: {},
};

export const communityMemberKinds: Keys<CommunityMemberKind, CommunityMemberEntry> = {
  staff: { side: "inside" },
  learners: { side: "inside" },
  parents: { side: "inside" },
  "young-specialists": { side: "outside" },
  "enterprise-representatives": { side: "outside" },
  "organisation-representatives": { side: "outside" },
  graduates: { side: "outside" },
  partners: { side: "outside" },
};

export const grounds: Keys<Ground, CodeEntry> = {
  research: {},
  practice: {},
};

export const methodologyParts: Keys<MethodologyPart, CodeEntry> = {
  concept: {},
  approach: {},
  method: {},
};
