import type { CodeEntry } from "../code-list.js";
import { source } from "../source.js";

export type AssignmentEnd =
  | "completed"
  | "by-mentor"
  | "by-mentee"
  | "by-mutual"
  | "by-curator"
  | "by-employer"
  | "staff-change"
  | "term-expired";

/** How an assignment ends. `reasonNeeded` tells whether the side that ends it must give a reason. */
export const assignmentEnds: Readonly<Record<AssignmentEnd, CodeEntry & { readonly reasonNeeded: boolean }>> =
  {
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
