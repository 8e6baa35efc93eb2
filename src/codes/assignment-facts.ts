import type { CodeEntry } from "./code-list.js";
import { source } from "./source.js";

export type AssignmentBasis = "extra-work" | "permanent-duty";

/** On what ground somebody mentors. Only work on top of the contract must be paid for apart. */
export const assignmentBases: Readonly<Record<AssignmentBasis, CodeEntry & { readonly paidApart: boolean }>> =
  {
    "extra-work": {
      ru: "работа сверх трудовой функции",
      en: "work on top of the contract",
      paidApart: true,
      source: source("tk-351.8", "seen"),
    },
    "permanent-duty": {
      ru: "постоянная трудовая обязанность",
      en: "permanent duty",
      paidApart: false,
      source: source("rostrud-2025", "seen"),
    },
  };

export type EndGround =
  | "completed"
  | "by-mentor"
  | "by-mentee"
  | "by-mutual"
  | "by-curator"
  | "by-employer"
  | "staff-change"
  | "term-expired";

/** How an assignment or a program ends. `reasonNeeded` tells whether the side that ends it must give a reason. */
export const endGrounds: Readonly<Record<EndGround, CodeEntry & { readonly reasonNeeded: boolean }>> = {
  completed: {
    ru: "программа выполнена",
    en: "completed in full",
    reasonNeeded: false,
    source: source("az-1128", "recalled"),
  },
  "by-mentor": {
    ru: "отказ наставника",
    en: "the mentor's refusal",
    reasonNeeded: false,
    source: source("tk-351.8", "seen"),
  },
  "by-mentee": {
    ru: "по инициативе наставляемого",
    en: "on the mentee's initiative",
    reasonNeeded: true,
    source: source("az-1128", "recalled"),
  },
  "by-mutual": {
    ru: "по взаимному решению",
    en: "by mutual decision",
    reasonNeeded: true,
    source: source("az-1128", "recalled"),
  },
  "by-curator": {
    ru: "по решению куратора",
    en: "by the curator's decision",
    reasonNeeded: true,
    source: source("az-1128", "recalled"),
  },
  "by-employer": {
    ru: "отмена поручения работодателем",
    en: "the employer's cancellation",
    reasonNeeded: false,
    source: source("tk-351.8", "seen"),
  },
  "staff-change": {
    ru: "увольнение, перевод или длительное отсутствие",
    en: "dismissal, transfer or long absence",
    reasonNeeded: false,
    source: source("az-1128", "recalled"),
  },
  "term-expired": {
    ru: "истёк срок поручения",
    en: "the term has expired",
    reasonNeeded: false,
    source: source("tk-351.8", "seen"),
  },
};
