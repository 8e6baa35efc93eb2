import type { Criterion } from "../matching/criteria.js";
import type { Explanation } from "../matching/explain-pair.js";
import type { Exclusion } from "../matching/hard-rules.js";
import type { ScorePart } from "../matching/score-pair.js";
import { percentEn } from "./words.js";

const exclusions: Readonly<Record<Exclusion, string>> = {
  "mentor.no-consent": "the mentor has not consented in writing",
  "mentor.no-seat": "the mentor has no free seat",
  "pair.same-person": "they are one person",
  "pair.other-organisation": "they work in different organisations",
  "pair.forbidden": "this pair is forbidden",
};

/**
 * Says in English why a pair has its score, part by part, or why it cannot be made.
 *
 * @param criteria the ones the candidates were scored by: their labels name the parts
 */
export function explainText(explanation: Explanation, criteria: readonly Criterion[]): string {
  const { excluded, score, certainty, parts } = explanation;
  if (excluded.length > 0)
    return `The pair is impossible: ${excluded.map((rule) => exclusions[rule]).join("; ")}`;
  const said = parts.map((part) => partText(part, criteria)).join("; ");
  const known = certainty < 10_000 ? `; ${percentEn(certainty / 10_000)} of the facts are known` : "";
  return `${percentEn(score / 10_000)}: ${said}${known}`;
}

function partText({ criterion, weight, read, points }: ScorePart, criteria: readonly Criterion[]): string {
  const label = criteria.find(({ code }) => code === criterion)?.label.en ?? criterion;
  if (read === undefined) return `${label}: not known`;
  return `${label}: ${percentEn(points / 10_000)} of ${percentEn(weight / 10_000)}`;
}
