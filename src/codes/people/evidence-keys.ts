import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type ResultDirection = "more" | "less";

/** `sign` is that of a change for the better. */
export type ResultDirectionEntry = CodeEntry & { readonly sign: 1 | -1 };

export type TrajectoryEvidenceKind = "route" | "program" | "training" | "reference" | "publication";

export const resultDirections: Keys<ResultDirection, ResultDirectionEntry> = {
  more: { sign: 1 },
  less: { sign: -1 },
};

export const trajectoryEvidenceKinds: Keys<TrajectoryEvidenceKind, CodeEntry> = {
  route: {},
  program: {},
  training: {},
  reference: {},
  publication: {},
};
