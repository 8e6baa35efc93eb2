import type { Text } from "../base/text.js";
import type { Mentee } from "../model/mentee.js";
import type { Mentor } from "../model/mentor.js";

/** A full score, in basis points. */
export const fullScore = 10_000;

/**
 * One thing that makes a pair suitable. `read` says how far, in whole basis points from 0 to 10 000, or undefined
 * when the facts are missing: then the pair gets no points for it and its certainty falls by the weight.
 */
export type Criterion = {
  readonly code: string;
  readonly label: Text;
  /** Whole basis points; the weights of a set of criteria add up to 10 000. */
  readonly weight: number;
  /** Whole basis points, 0 to 10 000; undefined when the facts are missing. */
  readonly read: (mentee: Mentee, mentor: Mentor) => number | undefined;
};

/** What the documents ask of a pair: help with the mentee's request, the same subject, and mutual liking. */
export const builtInCriteria: readonly Criterion[] = [
  {
    code: "difficulties.covered",
    label: { ru: "помогает с затруднениями", en: "helps with the difficulties" },
    weight: 6_000,
    read: coveredDifficulties,
  },
  {
    code: "subject.shared",
    label: { ru: "общий предмет", en: "shared subject" },
    weight: 2_500,
    read: sharedSubject,
  },
  {
    code: "preference.mutual",
    label: { ru: "взаимное желание", en: "mutual wish" },
    weight: 1_500,
    read: mutualWish,
  },
];

/** The share of the mentee's difficulties, weighted by level, that the mentor names among the competences. */
function coveredDifficulties({ difficulties }: Mentee, { competences }: Mentor): number | undefined {
  const needed = difficulties.reduce((sum, { level }) => sum + level, 0);
  if (needed === 0 || competences.length === 0) return undefined;
  const covered = difficulties.reduce(
    (sum, { code, level }) => sum + (competences.includes(code) ? level : 0),
    0,
  );
  return Math.floor((covered * fullScore) / needed);
}

function sharedSubject(mentee: Mentee, mentor: Mentor): number | undefined {
  if (mentee.subjects.length === 0 || mentor.subjects.length === 0) return undefined;
  return mentee.subjects.some((subject) => mentor.subjects.includes(subject)) ? fullScore : 0;
}

/** Half for each side that wishes the other; two sides that say nothing leave it open. */
function mutualWish(mentee: Mentee, mentor: Mentor): number | undefined {
  if (mentee.prefers.length === 0 && mentor.prefers.length === 0) return undefined;
  const wishes = Number(mentee.prefers.includes(mentor.id)) + Number(mentor.prefers.includes(mentee.id));
  return (wishes * fullScore) / 2;
}
