import type { MenteeId, MentorId } from "../base/id.js";

export type Pair = {
  readonly mentee: MenteeId;
  readonly mentor: MentorId;
  /** Whole basis points. */
  readonly score: number;
  /** A running pair that was to stay. */
  readonly locked?: true;
};
