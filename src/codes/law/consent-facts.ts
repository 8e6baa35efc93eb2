import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import * as keys from "./consent-keys.js";
import type { ConsentPurpose } from "./consent-keys.js";

/**
 * The purpose of processing personal data: the registers, or publication, for example on a site, which
 * `opens` them to everybody.
 */
export const consentPurposes: Readonly<Record<ConsentPurpose, CodeEntry & { readonly opens: boolean }>> =
  /* @__PURE__ */ labelled(keys.consentPurposes, {
    processing: {
      ru: "обработка персональных данных",
      en: "processing of personal data",
      source: { act: "fz-152", certainty: "seen" },
    },
    dissemination: {
      ru: "распространение персональных данных",
      en: "dissemination of personal data",
      source: { act: "fz-152", clause: "ст. 10.1", certainty: "recalled" },
    },
  });
