import type { Certainty } from "./certainty.js";
import type { ActCode } from "./law/legal-act-keys.js";

/**
 * Where a fact comes from. A `recalled` clause may be wrong by a point: check the official text before
 * quoting it. Without an act, the fact is this project's own or comes from the document that `clause` names.
 */
export type SourceRef = {
  readonly act?: ActCode;
  /** The place inside the act, in the act's own terms: `"ст. 351.8"`. */
  readonly clause?: string;
  readonly certainty: Certainty;
};

/** A fact stated in an act; `clause` names the place when it is known. */
export function source(act: ActCode, certainty: Certainty, clause?: string): SourceRef {
  return clause === undefined ? { act, certainty } : { act, clause, certainty };
}

export const ownDesign: SourceRef = { certainty: "design" };
