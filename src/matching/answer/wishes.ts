/** How preferences were used. */
export type Wishes = {
  /** People who named nobody; their candidates are ranked by score alone. */
  readonly silentMentees: number;
  readonly silentMentors: number;
  /** Preferences for people who are no candidates; they were ignored. */
  readonly dropped: number;
  /** People with a tie among their candidates, which the order of ids broke. */
  readonly tied: number;
};
