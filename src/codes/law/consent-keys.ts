import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type ConsentPurpose = "processing" | "dissemination";

export const consentPurposes: Keys<ConsentPurpose, CodeEntry & { readonly opens: boolean }> = {
  processing: { opens: false },
  dissemination: { opens: true },
};
