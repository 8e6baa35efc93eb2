import type { StampTexts } from "../../papers/program-parts.js";

/** Who accepts, agrees and approves, and by what, where the record does not say. */
export const stampTexts: StampTexts = {
  by: { accepted: "Teachers' council", agreed: "Body that agrees", approved: "Head of the organisation" },
  document: { accepted: "minutes", agreed: "", approved: "order" },
  dated: (day) => `of ${day}`,
  approvedByOrder: "APPROVED",
};
