import type { Sentences } from "../base/text.js";
import { qualificationCategories } from "../codes/people/person-facts.js";
import type { DatasetFacts } from "../rules/dataset-facts.js";
import type { EligibilityCriterion } from "../rules/mentor-eligibility.js";
import type { PairingFacts } from "../rules/pairing-facts.js";
import type { ConsentFacts, MenteeFacts, MentorFacts } from "../rules/people-facts.js";
import { labelOfCode } from "./label-of-code.js";
import { countRu, dayRu, listRu } from "./words.js";

/** What the rules on mentors, mentees, consents and pairs say. */
export const registerSentences: Sentences<
  MentorFacts & MenteeFacts & ConsentFacts & PairingFacts & DatasetFacts
> = {
  "mentor.no-results": () => "У наставника не указано ни одного измеримого результата работы",
  "mentor.no-trajectory": () =>
    "Не подтверждена способность наставника выстроить индивидуальную траекторию наставляемого",
  "mentor.not-consenting": () =>
    "Наставник не согласен быть наставником: поручение возможно только добровольно",
  "mentor.too-little-service": ({ where, years, from }) =>
    `${where === "profession" ? "Педагогический стаж" : "Стаж в организации"} наставника меньше требуемого ` +
    `(${countRu(years, ["год", "года", "лет"])}): срок исполнится ${dayRu(from)}`,
  "mentor.category-too-low": ({ atLeast, held }) =>
    `От наставника требуется ${qualificationCategories[atLeast].ru} или выше, а есть: ` +
    listRu(held.map((code) => labelOfCode(qualificationCategories, code))),
  "mentor.open-penalty": () => "У наставника есть неснятое дисциплинарное взыскание",
  "mentor.eligibility-undecided": ({ unknown }) =>
    `Нельзя сказать, отвечает ли наставник требованиям организации; не хватает сведений: ` +
    unknown.map((criterion) => criteriaRu[criterion]).join(", "),
  "mentee.no-category": () => "Не указана категория наставляемого",
  "mentee.category-unknown": ({ category }) =>
    `Категория «${category}» библиотеке неизвестна и сохранена как есть`,
  "mentee.no-difficulty": () => "У наставляемого не названо ни одного затруднения",
  "mentee.no-request": () => "Наставляемый не сформулировал образовательный запрос",
  "consent.not-separate": ({ givenOn }) =>
    `Согласие от ${dayRu(givenOn)} должно быть отдельным документом (требование с 1 сентября 2025 г.)`,
  "consent.withdrawn-before-given": ({ givenOn, withdrawnOn }) =>
    `Согласие отозвано ${dayRu(withdrawnOn)} — раньше, чем дано (${dayRu(givenOn)})`,
  "consent.empty-scope": () => "В согласии не перечислено, какие данные можно использовать",
  "pairing.empty-side": ({ side }) => `В паре нет ${side === "mentor" ? "наставника" : "наставляемого"}`,
  "pairing.no-consent": ({ of }) => `Приказ издан, а согласия участника «${of}» нет`,
  "pairing.consent-after-order": ({ of, consent, order }) =>
    `Участник «${of}» согласился ${dayRu(consent)} — позже приказа от ${dayRu(order)}`,
  "pairing.no-order": ({ startedOn }) => `Пара работает с ${dayRu(startedOn)} без приказа о закреплении`,
  "pairing.order-after-start": ({ order, startedOn }) =>
    `Пара начала работать ${dayRu(startedOn)} — раньше приказа от ${dayRu(order)}`,
  "pairing.ends-before-start": ({ startedOn, dissolvedOn }) =>
    `Пара распущена ${dayRu(dissolvedOn)} — раньше, чем начала работать (${dayRu(startedOn)})`,
  "dataset.mentor-load": ({ mentor, limit, found }) =>
    `У наставника «${mentor}» всего ${countRu(found, ["наставляемый", "наставляемых", "наставляемых"])} — больше предела (${limit})`,
  "dataset.self-mentoring": ({ mentor, mentee }) => `«${mentor}» и «${mentee}» — один и тот же человек`,
  "dataset.one-measurement": ({ program, stage }) =>
    `У программы «${program}» есть только опрос ${stage === "before" ? "до начала" : "после завершения"}: о росте судить нельзя`,
  "dataset.published-without-consent": ({ person, on, missing }) =>
    `На ${dayRu(on)} опубликованы персональные данные «${person}»` +
    (missing.length > 0 ? ` (${missing.join(", ")})` : "") +
    ", а согласия на их распространение среди согласий нет",
  "dataset.publication-undecided": ({ person, since }) =>
    `С ${dayRu(since)} опубликованы персональные данные «${person}»; согласий в этих данных нет совсем, судить не по чему`,
  "dataset.meeting-outside-program": ({ meeting, program }) =>
    `Встреча «${meeting}» вне срока программы «${program}»`,
  "pairing.load": ({ limit, found }) =>
    `У наставника ${countRu(found, ["наставляемый", "наставляемых", "наставляемых"])} — больше предела (${limit})`,
};

/** What a profile may ask of a mentor. */
export const criteriaRu: Readonly<Record<EligibilityCriterion, string>> = {
  yearsInProfession: "педагогический стаж",
  yearsInOrganisation: "стаж в организации",
  categoryAtLeast: "квалификационная категория",
  noOpenPenalty: "дисциплинарные взыскания",
};
