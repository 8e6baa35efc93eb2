import type { CodeEntry } from "../code-list.js";
import { source } from "../source.js";

export type MentorPay = "paid" | "unpaid" | "permanent-duty";

/**
 * How an organisation arranges the work of its mentors. Work handed out `onTop` of the job falls under article 351.8;
 * `toCheck` marks an arrangement that only a letter of the labour inspectorate speaks of.
 */
export const mentorPays: Readonly<
  Record<MentorPay, CodeEntry & { readonly onTop: boolean; readonly toCheck: boolean }>
> = {
  paid: {
    ru: "дополнительная работа за доплату",
    en: "extra work for extra pay",
    onTop: true,
    toCheck: false,
    source: source("tk-351.8", "seen"),
  },
  unpaid: {
    ru: "дополнительная работа без доплаты",
    en: "extra work without pay",
    onTop: true,
    toCheck: true,
    source: source("rostrud-2025", "seen"),
  },
  "permanent-duty": {
    ru: "постоянная должностная обязанность",
    en: "permanent duty of the post",
    onTop: false,
    toCheck: true,
    source: source("rostrud-2025", "seen"),
  },
};

export type LawfulBasis = "employment" | "consent";

/** On what ground the registers of mentors and mentees hold personal data. */
export const lawfulBases: Readonly<Record<LawfulBasis, CodeEntry & { readonly asksConsent: boolean }>> = {
  employment: {
    ru: "трудовые отношения",
    en: "employment",
    asksConsent: false,
    source: source("fz-152", "recalled"),
  },
  consent: { ru: "согласие", en: "consent", asksConsent: true, source: source("fz-152", "seen") },
};
