import { labelled } from "../keys-and-labels.js";
import type { SourceRef } from "../source.js";
import * as keys from "./end-ground-keys.js";
import type { EndGround, EndGroundEntry } from "./end-ground-keys.js";

const model: SourceRef = { act: "az-1128", certainty: "recalled" };
const law: SourceRef = { act: "tk-351.8", certainty: "seen" };

/** Why a program ends before its plan or its term does. Completing the plan early is not such an end. */
export const endGrounds: Readonly<Record<EndGround, EndGroundEntry>> = /* @__PURE__ */ labelled(
  keys.endGrounds,
  {
    "by-mentor": { ru: "по инициативе наставника", en: "on the mentor's initiative", source: law },
    "by-mentee": { ru: "по инициативе наставляемого", en: "on the mentee's initiative", source: model },
    "by-mutual": { ru: "по взаимному решению", en: "by mutual decision", source: model },
    "by-curator": { ru: "по решению куратора", en: "by the curator's decision", source: model },
    "by-employer": { ru: "по инициативе работодателя", en: "on the employer's initiative", source: law },
    "staff-change": { ru: "из-за кадровых изменений", en: "because of a staff change", source: model },
  },
);
