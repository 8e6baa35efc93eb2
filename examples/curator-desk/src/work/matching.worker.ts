import { builtInCriteria, candidatesOf, explainPair, idOf, matchBest } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { diagnose } from "nastavnik/matching";
import { describeDiagnosisWith, describeMatchingRefusal, explainText } from "nastavnik/ru";
import type { MatchingAnswer, MatchingQuestion } from "./matching.js";

const criteria = builtInCriteria(builtInCatalogue);
/** Basis points: with less in common than a subject, the school would rather look elsewhere. */
const floor = 1_500;
const steps = 4;

const say = (answer: MatchingAnswer): void => postMessage(answer);
const pairOf = ({ mentor, mentee }: { mentor: string; mentee: string }) =>
  [idOf("mentee", mentee), idOf("mentor", mentor)] as const;

addEventListener("message", ({ data }: MessageEvent<MatchingQuestion>) => {
  try {
    answer(data);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    say({ is: "refused", why: "Условия противоречат друг другу: пара и закреплена, и запрещена." });
  }
});

function answer({ mentors, mentees, wishes, taken, names }: MatchingQuestion): void {
  const sayWhy = describeDiagnosisWith({ names: (id) => names.get(id) });
  say({ is: "progress", done: 1, of: steps, now: "кто с кем возможен" });
  const candidates = candidatesOf({
    mentors,
    mentees,
    criteria,
    floor,
    locked: wishes.locked.map(pairOf),
    forbidden: wishes.forbidden.map(pairOf),
    taken: new Map(taken.map(([mentor, seats]) => [idOf("mentor", mentor), seats])),
  });
  say({ is: "progress", done: 2, of: steps, now: "лучшее распределение" });
  const matching = matchBest(candidates);
  if (matching.refusal !== undefined)
    return say({ is: "refused", why: describeMatchingRefusal(matching.refusal) });
  say({ is: "progress", done: 3, of: steps, now: "объяснения" });
  const why = (mentee: (typeof mentees)[number]["id"], mentor: (typeof mentors)[number]["id"]) =>
    explainText(explainPair(candidates, mentee, mentor), criteria);
  say({
    is: "found",
    pairs: matching.pairs.map(({ mentor, mentee }) => ({
      mentor,
      mentee,
      why: why(mentee, mentor),
      locked: wishes.locked.some((each) => each.mentor === mentor && each.mentee === mentee),
    })),
    alone: matching.unmatched.map((mentee) => ({
      mentee,
      why: sayWhy(diagnose(candidates, matching, mentee)),
      others: candidates.mentors.map(({ id }) => ({ mentor: id, why: why(mentee, id) })),
    })),
  });
}
