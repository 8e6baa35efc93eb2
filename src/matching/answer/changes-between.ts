import type { MenteeId, MentorId } from "../../base/id.js";
import type { Matching } from "./matching.js";

/** A mentee's change of mentor between two matchings. */
export type MatchingChange = {
  readonly mentee: MenteeId;
  readonly from?: MentorId;
  readonly to?: MentorId;
};

/**
 * Mentees who get another mentor, get a first one or lose theirs, in the order of mentees. Mentees who keep
 * their mentor are left out.
 *
 * @example changesBetween(matching, { pairs: edited }) // [{ mentee: "mentee:e1", from: "mentor:m1", to: "mentor:m0" }]
 */
export function changesBetween(
  before: Pick<Matching, "pairs">,
  after: Pick<Matching, "pairs">,
): readonly MatchingChange[] {
  const old = new Map(before.pairs.map(({ mentee, mentor }) => [mentee, mentor]));
  const now = new Map(after.pairs.map(({ mentee, mentor }) => [mentee, mentor]));
  const mentees = [...new Set([...old.keys(), ...now.keys()])].sort();
  return mentees.flatMap((mentee) => {
    const [from, to] = [old.get(mentee), now.get(mentee)];
    return from === to ? [] : [{ mentee, ...(from && { from }), ...(to && { to }) }];
  });
}
