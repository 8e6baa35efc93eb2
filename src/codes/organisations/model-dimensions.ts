import type { CodeEntry } from "../code-list.js";
import { source } from "../source.js";

export type ModelDimension =
  "staff" | "organisational-methodical" | "material-technical" | "financial-economic" | "psychological";

/** The groups of conditions and resources of the target model, as part II of АЗ-1128 arranges them. */
export const modelDimensions: Readonly<Record<ModelDimension, CodeEntry>> = {
  staff: { ru: "кадровые условия", en: "staff", source: source("az-1128", "seen", "2.1") },
  "organisational-methodical": {
    ru: "организационно-методические и организационно-педагогические условия",
    en: "organisational-methodical and organisational-pedagogical conditions",
    source: source("az-1128", "seen", "2.2"),
  },
  "material-technical": {
    ru: "материально-технические условия",
    en: "material and technical conditions",
    source: source("az-1128", "seen", "2.3"),
  },
  "financial-economic": {
    ru: "финансово-экономические условия, мотивация и стимулы",
    en: "financial and economic conditions, motivation and incentives",
    source: source("az-1128", "seen", "2.4"),
  },
  psychological: {
    ru: "психолого-педагогические условия",
    en: "psychological and pedagogical conditions",
    source: source("az-1128", "recalled", "2.5"),
  },
};
