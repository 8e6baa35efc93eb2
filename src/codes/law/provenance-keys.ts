import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type ReadPart = "whole" | "opening" | "fragment";

export type RegionBasis = "stated" | "inferred-from-municipality" | "inferred-from-address";

export type Audience = "staff" | "learners" | "mixed";

export const readParts: Keys<ReadPart, CodeEntry & { readonly complete: boolean }> = {
  whole: { complete: true },
  opening: { complete: false },
  fragment: { complete: false },
};

export const regionBases: Keys<RegionBasis, CodeEntry> = {
  stated: {},
  "inferred-from-municipality": {},
  "inferred-from-address": {},
};

export const audiences: Keys<Audience, CodeEntry> = {
  staff: {},
  learners: {},
  mixed: {},
};
