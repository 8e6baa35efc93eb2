import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type MentoringKind =
  "virtual" | "group" | "short-term" | "reverse" | "situational" | "speed" | "traditional";

/**
 * `minMentees` and `maxMentees` limit the mentees of one mentor. `programAlone` is false for a kind that
 * cannot fill a program by itself. `swapsSides` allows one person on both sides.
 */
export type KindEntry = CodeEntry & {
  readonly minMentees: number;
  readonly maxMentees?: number;
  readonly programAlone: boolean;
  readonly swapsSides: boolean;
  readonly alsoCalled?: readonly string[];
};

const usual = { minMentees: 1, programAlone: true, swapsSides: false } as const;

export const kinds: Keys<MentoringKind, KindEntry> = {
  virtual: usual,
  group: { ...usual, minMentees: 2 },
  "short-term": usual,
  reverse: { ...usual, swapsSides: true },
  situational: usual,
  speed: { ...usual, programAlone: false },
  traditional: { ...usual, maxMentees: 1 },
};
