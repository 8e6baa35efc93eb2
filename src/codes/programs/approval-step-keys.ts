import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type ApprovalStep = "proposed" | "considered" | "accepted" | "agreed" | "approved" | "issued";

export const approvalSteps: Keys<ApprovalStep, CodeEntry & { readonly final: boolean }> = {
  proposed: { final: false },
  considered: { final: false },
  accepted: { final: false },
  agreed: { final: false },
  approved: { final: true },
  issued: { final: true },
};
