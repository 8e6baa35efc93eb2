import { wordsOf } from "../base/say.js";
import type { Criterion } from "../matching/request/criteria.js";
import type { Explanation } from "../matching/candidates/explain-pair.js";
import type { ScorePart } from "../matching/candidates/score-pair.js";
import { exclusionsEn } from "./matching-words.js";
import { colonEn, percentEn } from "../base/words-en.js";

/**
 * Says in English why a pair has its score, part by part, or why it cannot be made.
 *
 * @param criteria the ones the candidates were scored by: their labels name the parts
 * @example
 * explainText(explainPair(candidates, mentee, mentor), criteria);
 * // "55\u00a0%: helps with the difficulties: 40\u00a0% of 40\u00a0%; shared subject: 15\u00a0% of 15\u00a0%; not known: …"
 */
export function explainText(explanation: Explanation, criteria: readonly Criterion[]): string {
  const { excluded, locked, score, certainty, parts } = explanation;
  if (excluded.length > 0 && !locked)
    return `The pair is impossible: ${excluded.map((rule) => wordsOf(exclusionsEn, rule)).join("; ")}`;
  const known = parts.flatMap((part) => (part.read === undefined ? [] : [partText(part, criteria)]));
  const unknown = parts.flatMap((part) => (part.read === undefined ? [labelOf(part, criteria)] : []));
  if (unknown.length > 0) {
    known.push(`not known: ${unknown.join(", ")}`, `${percentEn(certainty / 10_000)} of the facts are known`);
  }
  return `${percentEn(score / 10_000)}${colonEn(known, "; ")}`;
}

function partText(part: ScorePart, criteria: readonly Criterion[]): string {
  return `${labelOf(part, criteria)}: ${percentEn(part.points / 10_000)} of ${percentEn(part.weight / 10_000)}`;
}

function labelOf({ criterion }: ScorePart, criteria: readonly Criterion[]): string {
  return criteria.find(({ code }) => code === criterion)?.label.en ?? criterion;
}
