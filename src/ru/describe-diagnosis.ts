import type { Speech } from "../base/names.js";
import { wordsOf } from "../base/say.js";
import type { Diagnosis } from "../matching/why/diagnose.js";
import { namedDiagnosis } from "../matching/why/named-diagnosis.js";
import type { Exclusion } from "../matching/request/hard-rules.js";
import type { SeatingStep } from "../matching/why/remedy.js";
import { describeMatchingRefusal } from "./describe-matching-refusal.js";
import { exclusionsRu } from "./matching-words.js";
import { countRu, listRu, numberRu, percentRu } from "../base/words-ru.js";

const outcomes: Readonly<Record<Diagnosis["outcome"], (facts: Diagnosis) => string>> = {
  seated: ({ mentee, mentor }) =>
    `«${mentee}» в паре с наставником${mentor === undefined ? "" : ` «${mentor}»`}`,
  "no-candidate": ({ mentee }) =>
    `«${mentee}» пока без наставника: ни один наставник не подходит по правилам`,
  "all-full": ({ mentee, candidates }) =>
    `«${mentee}» пока без наставника: ${
      candidates === 1
        ? "у единственного подходящего наставника места заняты"
        : "у всех подходящих наставников места заняты"
    }`,
  "left-out": ({ mentee }) =>
    `«${mentee}» пока без наставника: место есть, но его не дают занять другие условия подбора`,
  refused: ({ mentee }) => `«${mentee}» без наставника: подбор не состоялся`,
};

/** What somebody does so that the rule no longer stands in the way of the pair. */
const settled: Readonly<Record<Exclusion, string>> = {
  "mentor.no-consent": "получить письменное согласие наставника",
  "mentor.not-eligible": "подтвердить, что наставник отвечает требованиям",
  "mentor.no-seat": "освободить место у наставника",
  "pair.same-person": "найти другого человека",
  "pair.other-organisation": "договориться о внешней форме с наставником",
  "pair.cannot-meet": "найти способ встречаться с наставником",
  "pair.periods-apart": "согласовать сроки с наставником",
  "pair.reporting-line": "разрешить пару с руководителем или подчинённым — наставником",
  "pair.mutual": "закончить обратную пару с наставником",
  "pair.forbidden": "снять запрет на пару с наставником",
  "pair.locked-elsewhere": "закончить действующую пару ради наставника",
  "pair.required-criterion": "сделать исключение из обязательного критерия для наставника",
  "pair.below-floor": "принять низкую оценку пары с наставником",
};

/**
 * Says in Russian why a mentee has this mentor or nobody, one fact a line: what happened, which rules removed how many,
 * who was full, and what would help.
 *
 * @example
 * describeDiagnosis(diagnose(candidates, matching, mentee));
 * // "«mentee:e2» пока без наставника: у всех подходящих наставников места заняты …"
 */
export function describeDiagnosis(diagnosis: Diagnosis): string {
  const { outcome, candidates, removed, full, scarce, remedy, refusal } = diagnosis;
  const lines = [Object.hasOwn(outcomes, outcome) ? outcomes[outcome](diagnosis) : outcome];
  if (refusal) lines.push(describeMatchingRefusal(refusal));
  lines.push(`подходящих наставников — ${numberRu(candidates)}`);
  for (const { rule, mentors } of removed) {
    lines.push(`отсеяно наставников — ${numberRu(mentors)}: ${wordsOf(exclusionsRu, rule)}`);
  }
  if (outcome !== "seated") {
    for (const { mentor, score, mentees } of full.slice(0, 5)) {
      lines.push(
        `занят «${mentor}» (оценка ${percentRu(score / 10_000)})${mentees.length > 0 ? `: ${listRu(mentees)}` : ""}`,
      );
    }
  }
  if (scarce) lines.push(`мест — ${numberRu(scarce.seats)}, претендентов на них — ${scarce.mentees.length}`);
  if (remedy && remedy.steps.length > 0)
    lines.push(`поможет: ${remedy.steps.map((step) => remedyText(step)).join("; ")}`);
  return lines.join("\n");
}

/**
 * The same with the names of mentors and mentees, by id, as the caller's people know them.
 *
 * @example
 * const say = describeDiagnosisWith({ names: () => "Первый" });
 * say(diagnose(candidates, matching, mentee)).split("\n")[0];
 * // "«Первый» пока без наставника: у всех подходящих наставников места заняты"
 */
export function describeDiagnosisWith({ names }: Speech): (diagnosis: Diagnosis) => string {
  return (diagnosis) =>
    describeDiagnosis(
      namedDiagnosis(diagnosis, (id) => names?.(id)?.replaceAll("«", "„").replaceAll("»", "“")),
    );
}

function remedyText(step: SeatingStep): string {
  return step.code === "seat.add"
    ? `добавить ${seatsRu(step.seats)} у наставника «${step.mentor}»`
    : `${wordsOf(settled, step.rule)} «${step.mentor}»`;
}

function seatsRu(count: number): string {
  return countRu(count, ["место", "места", "мест"]);
}
