import type { CalendarDate } from "../base/calendar-date.js";
import type { AnswerSource } from "../codes/people/answer-source-keys.js";
import type { SurveyStage } from "../codes/people/survey-keys.js";
import type { Answers } from "../model/answers.js";
import type { MenteeDifficulty } from "../model/mentee.js";
import type { LevelAtEnd } from "../model/program-difficulty.js";

/**
 * What became of an item: a difficulty; an offer to help with it; met, so neither; a mark whose codes the catalogue lacks or
 * that has none; a mark of something else than difficulties; words; an answer about a person, which is never read; no
 * answer; an answer that cannot be one. Each item has exactly one fate.
 */
export type ItemFate =
  "difficulty" | "offer" | "met" | "uncoded" | "other" | "words" | "person" | "skipped" | "unread";

/** What one answered item says of a code. */
export type ItemEvidence = {
  readonly item: string;
  readonly points: number;
  readonly level: LevelAtEnd;
  readonly offers: boolean;
  readonly weight: number;
};

/**
 * What all answered items say of one code. `level` is their weighted mean, halves rounded up, and at least 1 when any of
 * them is a difficulty. `contradictory`: an offer beside a difficulty, or levels two or more apart; such a code is a
 * difficulty, to be talked over.
 */
export type CodeEvidence = {
  readonly code: string;
  readonly level: LevelAtEnd;
  readonly offered: boolean;
  readonly contradictory: boolean;
  readonly items: readonly ItemEvidence[];
};

/** A mark without a code: what the item asked is in the questionnaire, so no need is lost. */
export type UncodedMark = {
  readonly item: string;
  readonly points: number;
  readonly level: LevelAtEnd;
  readonly offers: boolean;
};

/** An answer that cannot be one: outside its scale, words for points or points for words, or two that differ. */
export type UnreadAnswer = {
  readonly item: string;
  readonly reason: "off-scale" | "no-points" | "no-words" | "two-answers";
};

/**
 * What filled-in questionnaires say of one teacher. `fates` adds up to the items of the questionnaire, and `given` of
 * `answers` to its other three.
 */
export type Needs = {
  readonly of: Answers["of"];
  readonly by: AnswerSource;
  readonly on: CalendarDate;
  readonly stage?: SurveyStage;
  readonly instrument: { readonly id: string; readonly version: string };
  /** The version that was filled in, when it is not the one that read the answers. */
  readonly filledVersion?: string;
  /** Ready for `Mentee.difficulties`. */
  readonly difficulties: readonly MenteeDifficulty[];
  /** Ready for `Mentor.competences`: offered, and no difficulty by any item. */
  readonly competences: readonly string[];
  /** No difficulty, and not offered either. */
  readonly met: readonly string[];
  /** Why, for each of the codes above. */
  readonly codes: readonly CodeEvidence[];
  readonly contradictory: readonly string[];
  readonly uncoded: readonly UncodedMark[];
  /** Codes of answered items that the catalogue does not have. */
  readonly unknownCodes: readonly string[];
  readonly words: readonly { readonly item: string; readonly asWritten: string }[];
  readonly skipped: readonly string[];
  readonly unread: readonly UnreadAnswer[];
  /** Items that were answered and that the questionnaire does not have. */
  readonly foreign: readonly string[];
  readonly fates: Readonly<Record<ItemFate, number>>;
  readonly answers: {
    readonly given: number;
    /** Items with an answer, good or not. */
    readonly items: number;
    /** Further answers to the same items, and answers that say nothing. */
    readonly further: number;
    readonly foreign: number;
  };
};
