import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import * as keys from "./model-dimension-keys.js";
import type { ModelDimension } from "./model-dimension-keys.js";

/** The groups of conditions and resources of the target model, as part II of АЗ-1128 arranges them. */
export const modelDimensions: Readonly<Record<ModelDimension, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.modelDimensions,
  {
    staff: {
      ru: "кадровые условия",
      en: "staff",
      source: { act: "az-1128", clause: "2.1", certainty: "seen" },
    },
    "organisational-methodical": {
      ru: "организационно-методические и организационно-педагогические условия",
      en: "organisational-methodical and organisational-pedagogical conditions",
      source: { act: "az-1128", clause: "2.2", certainty: "seen" },
    },
    "material-technical": {
      ru: "материально-технические условия",
      en: "material and technical conditions",
      source: { act: "az-1128", clause: "2.3", certainty: "seen" },
    },
    "financial-economic": {
      ru: "финансово-экономические условия, мотивация и стимулы",
      en: "financial and economic conditions, motivation and incentives",
      source: { act: "az-1128", clause: "2.4", certainty: "seen" },
    },
    psychological: {
      ru: "психолого-педагогические условия",
      en: "psychological and pedagogical conditions",
      source: { act: "az-1128", clause: "2.5", certainty: "recalled" },
    },
  },
);
