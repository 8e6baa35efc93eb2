import type { CodeEntry } from "../../codes/code-list.js";
import { labelled } from "../../codes/keys-and-labels.js";
import { ownDesign } from "../../codes/source.js";
import * as keys from "./activity-leader-keys.js";
import type { ActivityLeader } from "./activity-leader-keys.js";

/** Who leads an activity. */
export const activityLeaders: Readonly<Record<ActivityLeader, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.activityLeaders,
  {
    mentor: { ru: "наставник", en: "mentor", source: ownDesign },
    mentee: { ru: "наставляемый", en: "mentee", source: ownDesign },
    curator: { ru: "куратор", en: "curator", source: ownDesign },
    psychologist: { ru: "педагог-психолог", en: "psychologist", source: ownDesign },
    methodologist: { ru: "методист", en: "methodologist", source: ownDesign },
    "deputy-head": { ru: "заместитель руководителя", en: "deputy head", source: ownDesign },
    "teachers-group": { ru: "группа педагогов", en: "group of teachers", source: ownDesign },
    "external-expert": { ru: "внешний эксперт", en: "external expert", source: ownDesign },
    "diagnostics-centre": {
      ru: "центр непрерывного повышения профессионального мастерства",
      en: "centre of teachers' professional development",
      source: ownDesign,
    },
    "training-provider": {
      ru: "организация дополнительного профессионального образования",
      en: "provider of further training",
      source: ownDesign,
    },
    "host-organisation": { ru: "принимающая организация", en: "host organisation", source: ownDesign },
  },
);
