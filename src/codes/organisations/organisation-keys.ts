import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type MentorPay = "paid" | "unpaid" | "permanent-duty";

export type LawfulBasis = "employment" | "consent";

export const mentorPays: Keys<
  MentorPay,
  CodeEntry & { readonly onTop: boolean; readonly toCheck: boolean; readonly unpaid: boolean }
> = {
  paid: { onTop: true, toCheck: false, unpaid: false },
  unpaid: { onTop: true, toCheck: false, unpaid: true },
  "permanent-duty": { onTop: false, toCheck: true, unpaid: false },
};

export const lawfulBases: Keys<LawfulBasis, CodeEntry & { readonly asksConsent: boolean }> = {
  employment: { asksConsent: false },
  consent: { asksConsent: true },
};
