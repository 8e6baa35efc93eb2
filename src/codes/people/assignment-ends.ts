import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import * as keys from "./assignment-end-keys.js";
import type { AssignmentEnd } from "./assignment-end-keys.js";

/** How an assignment ends. `reasonNeeded`: whether the side that ends it must give a reason. */
export const assignmentEnds: Readonly<Record<AssignmentEnd, CodeEntry & { readonly reasonNeeded: boolean }>> =
  /* @__PURE__ */ labelled(keys.assignmentEnds, {
    completed: {
      ru: "программа выполнена",
      en: "completed in full",
      source: { act: "az-1128", certainty: "recalled" },
    },
    "by-mentor": {
      ru: "отказ наставника",
      en: "the mentor's refusal",
      source: { act: "tk-351.8", certainty: "seen" },
    },
    "by-mentee": {
      ru: "по инициативе наставляемого",
      en: "on the mentee's initiative",
      source: { act: "az-1128", certainty: "recalled" },
    },
    "by-mutual": {
      ru: "по взаимному решению",
      en: "by mutual decision",
      source: { act: "az-1128", certainty: "recalled" },
    },
    "by-curator": {
      ru: "по решению куратора",
      en: "by the curator's decision",
      source: { act: "az-1128", certainty: "recalled" },
    },
    "by-employer": {
      ru: "отмена поручения работодателем",
      en: "the employer's cancellation",
      source: { act: "tk-351.8", certainty: "seen" },
    },
    "staff-change": {
      ru: "увольнение, перевод или длительное отсутствие",
      en: "dismissal, transfer or long absence",
      source: { act: "az-1128", certainty: "recalled" },
    },
    "term-expired": {
      ru: "истёк срок поручения",
      en: "the term has expired",
      source: { act: "tk-351.8", certainty: "seen" },
    },
  });
