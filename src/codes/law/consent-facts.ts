import type { CodeEntry } from "../code-list.js";
import { source } from "../source.js";

export type ConsentPurpose = "processing" | "dissemination";

/** For what personal data are given: for the registers, or to an unlimited circle, such as a site, which `opens` them. */
export const consentPurposes: Readonly<Record<ConsentPurpose, CodeEntry & { readonly opens: boolean }>> = {
  processing: {
    ru: "обработка персональных данных",
    en: "processing of personal data",
    opens: false,
    source: source("fz-152", "seen"),
  },
  dissemination: {
    ru: "распространение персональных данных",
    en: "dissemination of personal data",
    opens: true,
    source: source("fz-152", "recalled", "ст. 10.1"),
  },
};
