import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./approval-step-keys.js";
import type { ApprovalStep } from "./approval-step-keys.js";

/** What a body or an official did with a document. `final` steps put it into force. */
export const approvalSteps: Readonly<Record<ApprovalStep, CodeEntry & { readonly final: boolean }>> =
  /* @__PURE__ */ labelled(keys.approvalSteps, {
    proposed: { ru: "предложено", en: "proposed", source: ownDesign },
    considered: { ru: "рассмотрено", en: "considered", source: ownDesign },
    accepted: { ru: "принято", en: "accepted", source: ownDesign },
    agreed: { ru: "согласовано", en: "agreed", source: ownDesign },
    approved: { ru: "утверждено", en: "approved", source: ownDesign },
    issued: { ru: "издано", en: "issued", source: ownDesign },
  });
