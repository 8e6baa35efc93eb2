import type { MenteeId, MentorId } from "../../base/id.js";

export type Pair = {
  readonly mentee: MenteeId;
  readonly mentor: MentorId;
  /** Whole basis points. */
  readonly score: number;
  /** Whether it is a running pair. */
  readonly locked?: true;
};
