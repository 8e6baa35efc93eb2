import type { MenteeId, MentorId } from "../../base/id.js";
import type { Path } from "../../base/path.js";
import type { NoFacts } from "../../base/text.js";
import type { Exclusion } from "../request/hard-rules.js";

/**
 * The facts of each fault of a matching. `said` is the figure in the matching, `found` the figure computed
 * again; either is absent when there is none.
 */
export type MatchingFaultFacts = {
  /** The value at this path has the wrong shape. */
  readonly "matching.unreadable": NoFacts;
  readonly "pair.stranger": { readonly mentee: MenteeId; readonly mentor: MentorId };
  readonly "mentee.twice": { readonly mentee: MenteeId };
  readonly "pair.excluded": {
    readonly mentee: MenteeId;
    readonly mentor: MentorId;
    readonly rules: readonly Exclusion[];
  };
  readonly "pair.wrong-score": {
    readonly mentee: MenteeId;
    readonly mentor: MentorId;
    readonly said: number;
    readonly found: number;
  };
  /** It is marked as a running pair and is none, or the other way round. */
  readonly "pair.wrong-lock": {
    readonly mentee: MenteeId;
    readonly mentor: MentorId;
    readonly running: boolean;
  };
  readonly "mentor.over-full": { readonly mentor: MentorId; readonly seats: number; readonly found: number };
  readonly "locked.not-kept": { readonly mentee: MenteeId; readonly mentor: MentorId };
  readonly "minimum.missed": { readonly mentor: MentorId; readonly minimum: number; readonly found: number };
  readonly "group.too-small": { readonly mentor: MentorId; readonly minimum: number; readonly found: number };
  readonly "together.parted": { readonly mentees: readonly MenteeId[] };
  readonly "apart.joined": { readonly mentees: readonly MenteeId[]; readonly mentor: MentorId };
  readonly "pair.mutual": { readonly mentees: readonly MenteeId[] };
  /** The option `everybody` was set, but these mentees have no mentor. */
  readonly "everybody.missed": { readonly mentees: readonly MenteeId[] };
  /** Mentees who are missing from the list, have a mentor, are listed twice or are not in the request. */
  readonly "unmatched.wrong": { readonly mentees: readonly string[] };
  readonly "total.wrong": { readonly said?: number; readonly found?: number };
  readonly "spread.wrong": { readonly said?: number; readonly found?: number };
  readonly "wishes.wrong": { readonly said?: number; readonly found?: number };
  readonly "certificate.wrong": NoFacts;
  readonly "proof.wrong": { readonly said: string; readonly found: string };
  /** The claim `evenLoad` is wrong. */
  readonly "even-load.wrong": { readonly said: boolean };
  readonly "without-cut.wrong": { readonly said: boolean };
  readonly "fingerprint.wrong": { readonly said: string; readonly found: string };
  /** The matching is not the one that was sealed. */
  readonly "digest.wrong": NoFacts;
  /** Options that `matchBest` refuses. */
  readonly "how.wrong": { readonly reason: string };
  /** A field that a matching of this kind cannot have, or that needs `how`. */
  readonly "claim.baseless": { readonly field: string };
  /** The prices do not exclude a better matching, or a better one was found. */
  readonly "best.not-proven": NoFacts;
  readonly "stable.blocking-pair": { readonly mentee: MenteeId; readonly mentor: MentorId };
  /** The refusal does not follow from the request; `found` is the one that does. */
  readonly "refusal.wrong": { readonly said: string; readonly found?: string };
  readonly "refusal.with-pairs": { readonly pairs: number };
  /** The refusal cannot be checked. */
  readonly "refusal.unverifiable": { readonly said: string };
};

export type MatchingFaultCode = keyof MatchingFaultFacts;

/** What is wrong with a matching, with its path if it has one place. `describeFault` makes it a sentence. */
export type MatchingFault<Code extends MatchingFaultCode = MatchingFaultCode> = {
  readonly [One in Code]: {
    readonly code: One;
    readonly path?: Path;
    readonly details: MatchingFaultFacts[One];
  };
}[Code];
