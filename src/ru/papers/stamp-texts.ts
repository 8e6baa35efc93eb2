import type { StampTexts } from "../../papers/program-parts.js";

/** Кто и чем принимает, согласует и утверждает, если в записи это не названо. */
export const stampTexts: StampTexts = {
  by: {
    accepted: "Педагогический совет",
    agreed: "Орган, с которым согласовано",
    approved: "Руководитель организации",
  },
  document: { accepted: "протокол", agreed: "", approved: "приказ" },
  dated: (day) => `от ${day}`,
  approvedByOrder: "УТВЕРЖДЕНО",
};
