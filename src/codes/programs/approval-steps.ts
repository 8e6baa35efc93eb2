import type { CodeEntry } from "../code-list.js";
import { ownDesign } from "../source.js";

export type ApprovalStep = "proposed" | "considered" | "accepted" | "agreed" | "approved" | "issued";

/** What a body or an official did with a document. `final` steps put it into force. */
export const approvalSteps: Readonly<Record<ApprovalStep, CodeEntry & { readonly final: boolean }>> = {
  proposed: { ru: "предложено", en: "proposed", final: false, source: ownDesign },
  considered: { ru: "рассмотрено", en: "considered", final: false, source: ownDesign },
  accepted: { ru: "принято", en: "accepted", final: false, source: ownDesign },
  agreed: { ru: "согласовано", en: "agreed", final: false, source: ownDesign },
  approved: { ru: "утверждено", en: "approved", final: true, source: ownDesign },
  issued: { ru: "издано", en: "issued", final: true, source: ownDesign },
};
