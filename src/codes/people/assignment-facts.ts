import type { CodeEntry } from "../code-list.js";
import { ownDesign, source } from "../source.js";

export type AssignmentBasis = "extra-work" | "permanent-duty" | "not-employed";

/**
 * Under what a mentor works. `clause`: whether the law wants a contract clause on mentoring for it; `paidApart`: whether
 * it must be paid for on top of the salary.
 */
export const assignmentBases: Readonly<
  Record<AssignmentBasis, CodeEntry & { readonly clause: boolean; readonly paidApart: boolean }>
> = {
  "extra-work": {
    ru: "дополнительная работа",
    en: "extra work",
    clause: true,
    paidApart: true,
    source: source("tk-351.8", "seen"),
  },
  "permanent-duty": {
    ru: "постоянная трудовая обязанность",
    en: "permanent job duty",
    clause: false,
    paidApart: false,
    source: source("rostrud-2025", "seen"),
  },
  "not-employed": {
    ru: "вне трудовых отношений",
    en: "outside employment",
    clause: false,
    paidApart: false,
    source: ownDesign,
  },
};

export type ContractPart = "content" | "term" | "form" | "payment";

/** What the contract or its supplement says about mentoring. */
export const contractParts: Readonly<Record<ContractPart, CodeEntry>> = {
  content: { ru: "содержание работы", en: "content of the work", source: source("tk-351.8", "seen") },
  term: { ru: "срок", en: "term", source: source("tk-351.8", "seen") },
  form: { ru: "форма выполнения", en: "form of the work", source: source("tk-351.8", "seen") },
  payment: {
    ru: "размер и условия оплаты",
    en: "size and conditions of pay",
    source: source("tk-351.8", "seen"),
  },
};

export type Departure = "dismissal" | "transfer" | "long-absence";

/** How a mentor leaves without a notice. */
export const departures: Readonly<Record<Departure, CodeEntry>> = {
  dismissal: { ru: "увольнение", en: "dismissal", source: source("az-1128", "recalled") },
  transfer: { ru: "перевод", en: "transfer", source: source("az-1128", "recalled") },
  "long-absence": { ru: "длительное отсутствие", en: "long absence", source: source("az-1128", "recalled") },
};
