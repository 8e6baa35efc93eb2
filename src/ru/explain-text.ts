import type { Criterion } from "../matching/criteria.js";
import type { Explanation } from "../matching/explain-pair.js";
import type { Exclusion } from "../matching/hard-rules.js";
import type { ScorePart } from "../matching/score-pair.js";
import { percentRu } from "./words.js";

const exclusions: Readonly<Record<Exclusion, string>> = {
  "mentor.no-consent": "наставник не дал письменного согласия",
  "mentor.no-seat": "у наставника нет свободных мест",
  "pair.same-person": "это один и тот же человек",
  "pair.other-organisation": "они работают в разных организациях",
  "pair.forbidden": "эта пара запрещена",
};

/**
 * Says in Russian why a pair has its score, part by part, or why it cannot be made.
 *
 * @param criteria the ones the candidates were scored by: their labels name the parts
 */
export function explainText(explanation: Explanation, criteria: readonly Criterion[]): string {
  const { excluded, score, certainty, parts } = explanation;
  if (excluded.length > 0) return `Пара невозможна: ${excluded.map((rule) => exclusions[rule]).join("; ")}`;
  const said = parts.map((part) => partText(part, criteria)).join("; ");
  const known = certainty < 10_000 ? `; известно ${percentRu(certainty / 10_000)} сведений` : "";
  return `${percentRu(score / 10_000)}: ${said}${known}`;
}

function partText({ criterion, weight, read, points }: ScorePart, criteria: readonly Criterion[]): string {
  const label = criteria.find(({ code }) => code === criterion)?.label.ru ?? criterion;
  if (read === undefined) return `${label} — нет сведений`;
  return `${label} — ${percentRu(points / 10_000)} из ${percentRu(weight / 10_000)}`;
}
