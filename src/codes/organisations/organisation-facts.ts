import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import * as keys from "./organisation-keys.js";
import type { MentorPay, LawfulBasis } from "./organisation-keys.js";

/**
 * How an organisation arranges the work of its mentors. Work assigned `onTop` of the job falls under article
 * 351.8. `toCheck` marks an arrangement found only in a letter of the labour inspectorate.
 */
export const mentorPays: Readonly<
  Record<
    MentorPay,
    CodeEntry & { readonly onTop: boolean; readonly toCheck: boolean; readonly unpaid: boolean }
  >
> = /* @__PURE__ */ labelled(keys.mentorPays, {
  paid: {
    ru: "дополнительная работа за доплату",
    en: "extra work for extra pay",
    source: { act: "tk-351.8", certainty: "seen" },
  },
  unpaid: {
    ru: "дополнительная работа без доплаты",
    en: "extra work without pay",
    source: { act: "rostrud-2025", certainty: "seen" },
  },
  "permanent-duty": {
    ru: "постоянная должностная обязанность",
    en: "permanent duty of the post",
    source: { act: "rostrud-2025", certainty: "seen" },
  },
});

/** On what ground the registers of mentors and mentees hold personal data. */
export const lawfulBases: Readonly<Record<LawfulBasis, CodeEntry & { readonly asksConsent: boolean }>> =
  /* @__PURE__ */ labelled(keys.lawfulBases, {
    employment: {
      ru: "трудовые отношения",
      en: "employment",
      source: { act: "fz-152", certainty: "recalled" },
    },
    consent: { ru: "согласие", en: "consent", source: { act: "fz-152", certainty: "seen" } },
  });
