import type { EligibilityCriterion } from "./mentor-eligibility.js";

/** What a profile may ask of a mentor, in Russian. */
export const criteriaRu: Readonly<Record<EligibilityCriterion, string>> = {
  yearsInProfession: "педагогический стаж",
  yearsInOrganisation: "стаж в организации",
  categoryAtLeast: "квалификационная категория",
  noOpenPenalty: "дисциплинарные взыскания",
};

/** What a profile may ask of a mentor, in English. */
export const criteriaEn: Readonly<Record<EligibilityCriterion, string>> = {
  yearsInProfession: "service in the profession",
  yearsInOrganisation: "service in the organisation",
  categoryAtLeast: "qualification category",
  noOpenPenalty: "disciplinary penalties",
};
