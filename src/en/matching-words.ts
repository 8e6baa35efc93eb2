import type { Exclusion } from "../matching/request/hard-rules.js";

/** Why a pair is impossible, as the end of a sentence about one mentor. */
export const exclusionsEn: Readonly<Record<Exclusion, string>> = {
  "mentor.no-consent": "the mentor has not consented in writing",
  "mentor.not-eligible": "the mentor does not meet the requirements of the day",
  "mentor.no-seat": "the mentor has no free seat",
  "pair.same-person": "they are one person",
  "pair.other-organisation": "they work in different organisations, and no outer form is offered",
  "pair.cannot-meet": "they work in different places and cannot meet online",
  "pair.periods-apart": "their periods do not overlap",
  "pair.reporting-line": "one of them reports to the other",
  "pair.mutual": "the mentee already mentors this person",
  "pair.forbidden": "this pair is forbidden",
  "pair.locked-elsewhere": "the mentee has a mentor already",
  "pair.required-criterion": "a required criterion is not met",
  "pair.below-floor": "the score is below the floor",
};
