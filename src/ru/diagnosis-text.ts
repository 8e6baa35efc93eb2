import type { Diagnosis } from "../matching/diagnose.js";
import type { Exclusion } from "../matching/hard-rules.js";
import type { MatchingRefusal, SideCondition } from "../matching/matching-refusal.js";
import type { SeatingStep } from "../matching/remedy.js";
import { exclusionsRu } from "./matching-words.js";
import { countRu, listRu, percentRu } from "./words.js";

const outcomes: Readonly<Record<Diagnosis["outcome"], (facts: Diagnosis) => string>> = {
  seated: ({ mentee, mentor }) => `«${mentee}» в паре с наставником «${mentor ?? ""}»`,
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

type Refusals = { readonly [One in MatchingRefusal as One["code"]]: (refusal: One) => string };

const refusals: Refusals = {
  "locked.over-full": ({ mentor, seats, locked }) =>
    `у наставника «${mentor}» ${countRu(locked, ["действующая пара", "действующие пары", "действующих пар"])} на ${seatsRu(seats)}`,
  "minimum.unreachable": ({ mentors }) => `нельзя набрать наименьшее число наставляемых: ${listRu(mentors)}`,
  "everybody.impossible": ({ mentees, mentors, seats }) =>
    `наставляемых — ${mentees.length}, а подходящих им наставников — ${mentors.length}, и мест у них — ${seats}: ${listRu(mentees)}`,
  "conditions.unsatisfiable": () => "нет подбора, который выполнил бы все условия",
  "cases.too-many": ({ cases }) =>
    `условий слишком много: лучший подбор неизвестен, рассмотрено случаев — ${cases}`,
  "objectives.too-large": () => "при таком порядке целей и числе людей точный ответ невозможен",
  "stable.side-condition": ({ condition }) =>
    `устойчивый подбор не выполняет условие: ${conditions[condition]}`,
};

const conditions: Readonly<Record<SideCondition, string>> = {
  minimum: "наименьшее число наставляемых",
  group: "размер группы",
  together: "быть вместе",
  apart: "быть врозь",
  mutual: "не быть наставниками друг друга",
};

/**
 * Says in Russian why a mentee has this mentor or nobody, one fact a line: what happened, which rules removed how many,
 * who was full, and what would help.
 *
 * @example
 * diagnosisText(diagnose(candidates, matching, mentee));
 * // "«mentee:e2» пока без наставника: у всех подходящих наставников места заняты …"
 */
export function diagnosisText(diagnosis: Diagnosis): string {
  const { outcome, candidates, removed, full, scarce, remedy, refusal } = diagnosis;
  const lines = [outcomes[outcome](diagnosis)];
  if (refusal) lines.push(refusalText(refusal));
  lines.push(`подходящих наставников — ${candidates}`);
  for (const { rule, mentors } of removed) {
    lines.push(`отсеяно наставников — ${mentors}: ${exclusionsRu[rule]}`);
  }
  if (outcome !== "seated") {
    for (const { mentor, score, mentees } of full.slice(0, 5)) {
      lines.push(
        `занят «${mentor}» (оценка ${percentRu(score / 10_000)})${mentees.length > 0 ? `: ${listRu(mentees)}` : ""}`,
      );
    }
  }
  if (scarce) lines.push(`мест — ${scarce.seats}, претендентов на них — ${scarce.mentees.length}`);
  if (remedy) lines.push(`поможет: ${remedy.steps.map((step) => remedyText(step)).join("; ")}`);
  return lines.join("\n");
}

/**
 * Says in Russian why there is no matching to propose.
 *
 * @example
 * refusalText({ code: "minimum.unreachable", mentors: [idOf("mentor", "mentor:m0")] });
 * // "нельзя набрать наименьшее число наставляемых: «mentor:m0»"
 */
export function refusalText(refusal: MatchingRefusal): string {
  return (refusals[refusal.code] as (refusal: MatchingRefusal) => string)(refusal);
}

function remedyText(step: SeatingStep): string {
  return step.code === "seat.add"
    ? `добавить ${seatsRu(step.seats)} у наставника «${step.mentor}»`
    : `${settled[step.rule]} «${step.mentor}»`;
}

function seatsRu(count: number): string {
  return countRu(count, ["место", "места", "мест"]);
}
