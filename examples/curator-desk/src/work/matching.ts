import type { Mentee, Mentor } from "nastavnik";
import type { Wishes } from "../store/records.js";

/** What the worker is asked and what it answers; its progress comes in between. */
export type MatchingQuestion = {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
  readonly wishes: Wishes;
  /** Names by id, for sentences: what is counted and compared has none. */
  readonly names: ReadonlyMap<string, string>;
  /** Mentees of running cases take seats of their mentors. */
  readonly taken: readonly (readonly [mentor: string, seats: number])[];
};

export type FoundPair = {
  readonly mentor: string;
  readonly mentee: string;
  readonly why: string;
  readonly locked: boolean;
};

export type MatchingAnswer =
  | { readonly is: "progress"; readonly done: number; readonly of: number; readonly now: string }
  | {
      readonly is: "found";
      readonly pairs: readonly FoundPair[];
      readonly alone: readonly {
        readonly mentee: string;
        readonly why: string;
        readonly others: readonly { readonly mentor: string; readonly why: string }[];
      }[];
    }
  | { readonly is: "refused"; readonly why: string };
