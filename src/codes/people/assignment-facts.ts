import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./assignment-keys.js";
import type { AssignmentBasis, ContractPart, Departure } from "./assignment-keys.js";

/**
 * The legal basis of a mentor's work. `clause`: whether the law requires a contract clause on mentoring.
 * `paidApart`: whether mentoring must be paid on top of the salary.
 */
export const assignmentBases: Readonly<
  Record<AssignmentBasis, CodeEntry & { readonly clause: boolean; readonly paidApart: boolean }>
> = /* @__PURE__ */ labelled(keys.assignmentBases, {
  "extra-work": {
    ru: "дополнительная работа",
    en: "extra work",
    source: { act: "tk-351.8", certainty: "seen" },
  },
  "permanent-duty": {
    ru: "постоянная трудовая обязанность",
    en: "permanent job duty",
    source: { act: "rostrud-2025", certainty: "seen" },
  },
  "not-employed": { ru: "вне трудовых отношений", en: "outside employment", source: ownDesign },
});

/** Contents of the contract or its supplement on mentoring. */
export const contractParts: Readonly<Record<ContractPart, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.contractParts,
  {
    content: {
      ru: "содержание работы",
      en: "content of the work",
      source: { act: "tk-351.8", certainty: "seen" },
    },
    term: { ru: "срок", en: "term", source: { act: "tk-351.8", certainty: "seen" } },
    form: { ru: "форма выполнения", en: "form of the work", source: { act: "tk-351.8", certainty: "seen" } },
    payment: {
      ru: "размер и условия оплаты",
      en: "size and conditions of pay",
      source: { act: "tk-351.8", certainty: "seen" },
    },
  },
);

/** How a mentor can leave without notice. */
export const departures: Readonly<Record<Departure, CodeEntry>> = /* @__PURE__ */ labelled(keys.departures, {
  dismissal: { ru: "увольнение", en: "dismissal", source: { act: "az-1128", certainty: "recalled" } },
  transfer: { ru: "перевод", en: "transfer", source: { act: "az-1128", certainty: "recalled" } },
  "long-absence": {
    ru: "длительное отсутствие",
    en: "long absence",
    source: { act: "az-1128", certainty: "recalled" },
  },
});
