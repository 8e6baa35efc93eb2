import { wordsOf } from "../base/say.js";
import type { Criterion } from "../matching/request/criteria.js";
import type { Explanation } from "../matching/candidates/explain-pair.js";
import type { ScorePart } from "../matching/candidates/score-pair.js";
import { exclusionsRu } from "./matching-words.js";
import { colonRu, percentRu } from "../base/words-ru.js";

/**
 * Says in Russian why a pair has its score, part by part, or why it cannot be made.
 *
 * @param criteria the ones the candidates were scored by: their labels name the parts
 * @example
 * explainText(explainPair(candidates, mentee, mentor), criteria);
 * // "55\u00a0%: помогает с затруднениями — 40\u00a0% из 40\u00a0%; общий предмет — 15\u00a0% из 15\u00a0%; нет сведений: …"
 */
export function explainText(explanation: Explanation, criteria: readonly Criterion[]): string {
  const { excluded, locked, score, certainty, parts } = explanation;
  if (excluded.length > 0 && !locked)
    return `Пара невозможна: ${excluded.map((rule) => wordsOf(exclusionsRu, rule)).join("; ")}`;
  const known = parts.flatMap((part) => (part.read === undefined ? [] : [partText(part, criteria)]));
  const unknown = parts.flatMap((part) => (part.read === undefined ? [labelOf(part, criteria)] : []));
  if (unknown.length > 0) {
    known.push(`нет сведений: ${unknown.join(", ")}`, `известно ${percentRu(certainty / 10_000)} сведений`);
  }
  return `${percentRu(score / 10_000)}${colonRu(known, "; ")}`;
}

function partText(part: ScorePart, criteria: readonly Criterion[]): string {
  return `${labelOf(part, criteria)} — ${percentRu(part.points / 10_000)} из ${percentRu(part.weight / 10_000)}`;
}

function labelOf({ criterion }: ScorePart, criteria: readonly Criterion[]): string {
  return criteria.find(({ code }) => code === criterion)?.label.ru ?? criterion;
}
