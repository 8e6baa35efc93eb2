import type { CodeEntry } from "../../codes/code-list.js";
import { labelled } from "../../codes/keys-and-labels.js";
import { ownDesign } from "../../codes/source.js";
import * as keys from "./activity-group-keys.js";
import type { ActivityGroup } from "./activity-group-keys.js";

/** What kinds of activity there are, in the order of a program's life. */
export const activityGroups: Readonly<Record<ActivityGroup, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.activityGroups,
  {
    meeting: { ru: "встречи", en: "meetings", source: ownDesign },
    diagnostics: { ru: "диагностика", en: "diagnostics", source: ownDesign },
    observation: { ru: "посещения и наблюдение", en: "visits and observation", source: ownDesign },
    analysis: { ru: "анализ", en: "analysis", source: ownDesign },
    "co-work": { ru: "совместная работа над занятием", en: "work on a lesson together", source: ownDesign },
    consultation: { ru: "консультации", en: "consultation", source: ownDesign },
    learning: { ru: "обучение", en: "learning", source: ownDesign },
    community: { ru: "профессиональное сообщество", en: "professional community", source: ownDesign },
    product: { ru: "создание продукта", en: "making something", source: ownDesign },
    evaluation: { ru: "подведение итогов", en: "evaluation", source: ownDesign },
  },
);
