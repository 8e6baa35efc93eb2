import { say, wordsOf } from "../base/say.js";
import type { FactsOf, Sentences } from "../base/text.js";
import type { MatchingRefusal, SideCondition } from "../matching/answer/matching-refusal.js";
import { colonRu, countRu, numberRu, quotedRu } from "../base/words-ru.js";

const sentences: Sentences<FactsOf<MatchingRefusal>> = {
  "locked.over-full": ({ mentor, seats, locked }) =>
    `у наставника «${mentor}» ${countRu(locked, ["действующая пара", "действующие пары", "действующих пар"])} на ${seatsRu(seats)}`,
  "minimum.unreachable": ({ mentors }) =>
    `нельзя набрать наименьшее число наставляемых${colonRu(mentors.map(quotedRu))}`,
  "everybody.impossible": ({ mentees, mentors, seats }) =>
    `наставляемых — ${mentees.length}, а подходящих им наставников — ${mentors.length}, и мест у них — ${numberRu(seats)}${colonRu(mentees.map(quotedRu))}`,
  "conditions.unsatisfiable": () => "нет подбора, который выполнил бы все условия",
  "cases.too-many": ({ cases }) =>
    `условий слишком много: лучший подбор неизвестен, рассмотрено случаев — ${numberRu(cases)}`,
  "objectives.too-large": () => "при таком порядке целей и числе людей точный ответ невозможен",
  "stable.side-condition": ({ condition }) =>
    `устойчивый подбор не выполняет условие: ${wordsOf(conditions, condition)}`,
};

const conditions: Readonly<Record<SideCondition, string>> = {
  minimum: "наименьшее число наставляемых",
  group: "размер группы",
  together: "быть вместе",
  apart: "быть врозь",
  mutual: "не быть наставниками друг друга",
};

/**
 * Says in Russian why there is no matching to propose.
 *
 * @example
 * describeMatchingRefusal({ code: "minimum.unreachable", details: { mentors: [idOf("mentor", "mentor:m0")] } });
 * // "нельзя набрать наименьшее число наставляемых: «mentor:m0»"
 */
export function describeMatchingRefusal(refusal: MatchingRefusal): string {
  return say(sentences, refusal);
}

function seatsRu(count: number): string {
  return countRu(count, ["место", "места", "мест"]);
}
