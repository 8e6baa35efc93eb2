import type { MenteeId, MentorId } from "../base/id.js";
import type { Path } from "../base/path.js";
import type { NoFacts } from "../base/text.js";
import type { Exclusion } from "./hard-rules.js";

/**
 * What is wrong with a matching: the facts by code. A figure is `said` by the matching, absent when it is not, and `found` anew,
 * absent when there is none.
 */
export type MatchingFaultFacts = {
  /** It cannot be read at this path. */
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
  /** It is said to be a running pair and is none, or the other way round. */
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
  /** Everybody was to have a mentor, or nobody. */
  readonly "everybody.missed": { readonly mentees: readonly MenteeId[] };
  /** Mentees who are missing in the list, have a mentor, stand in it twice or are nobody of the request. */
  readonly "unmatched.wrong": { readonly mentees: readonly string[] };
  readonly "total.wrong": { readonly said?: number; readonly found?: number };
  readonly "spread.wrong": { readonly said?: number; readonly found?: number };
  readonly "wishes.wrong": { readonly said?: number; readonly found?: number };
  readonly "certificate.wrong": NoFacts;
  readonly "proof.wrong": { readonly said: string; readonly found: string };
  /** What is said about the load being even is not so. */
  readonly "even-load.wrong": { readonly said: boolean };
  readonly "without-cut.wrong": { readonly said: boolean };
  readonly "fingerprint.wrong": { readonly said: string; readonly found: string };
  /** Options with which nothing can have been matched. */
  readonly "how.wrong": { readonly reason: string };
  /** The field says something that a matching of this kind cannot say, or that `how` is missing for. */
  readonly "claim.baseless": { readonly field: string };
  /** The prices leave room for something better, or something better was found. */
  readonly "best.not-proven": NoFacts;
  readonly "stable.blocking-pair": { readonly mentee: MenteeId; readonly mentor: MentorId };
  /** The refusal does not follow from the request; `found` is the one that does. */
  readonly "refusal.wrong": { readonly said: string; readonly found?: string };
  readonly "refusal.with-pairs": { readonly pairs: number };
  /** Nothing tells whether the refusal is right. */
  readonly "refusal.unverifiable": { readonly said: string };
};

export type MatchingFaultCode = keyof MatchingFaultFacts;

/** What is wrong with a matching, and where in it when it is one place. `describeFault` of a language is its sentence. */
export type MatchingFault<Code extends MatchingFaultCode = MatchingFaultCode> = {
  readonly [One in Code]: {
    readonly code: One;
    readonly path?: Path;
    readonly details: MatchingFaultFacts[One];
  };
}[Code];
