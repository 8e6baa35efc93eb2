import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type MentorPay = "paid" | "unpaid" | "permanent-duty";

export type LawfulBasis = "employment" | "consent";

export const mentorPays: Keys<MentorPay, CodeEntry & { readonly onTop: boolean; readonly toCheck: boolean }> =
  {
    paid: { onTop: true, toCheck: false },
    unpaid: { onTop: true, toCheck: true },
    "permanent-duty": { onTop: false, toCheck: true },
  };

export const lawfulBases: Keys<LawfulBasis, CodeEntry & { readonly asksConsent: boolean }> = {
  employment: { asksConsent: false },
  consent: { asksConsent: true },
};
