import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import * as keys from "./community-keys.js";
import type {
  CommunityMemberKind,
  CommunitySide,
  CommunityMemberEntry,
  Ground,
  MethodologyPart,
} from "./community-keys.js";

/** Whether members of a community are inside or outside the organisation. */
export const communitySides: Readonly<Record<CommunitySide, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.communitySides,
  {
    inside: {
      ru: "внутри организации",
      en: "inside the organisation",
      source: { act: "r-145", certainty: "partly-seen" },
    },
    outside: {
      ru: "вне организации",
      en: "outside the organisation",
      source: { act: "r-145", certainty: "partly-seen" },
    },
  },
);

/** Groups in the mentoring community of an organisation and around it. */
export const communityMemberKinds: Readonly<Record<CommunityMemberKind, CommunityMemberEntry>> =
  /* @__PURE__ */ labelled(keys.communityMemberKinds, {
    staff: { ru: "педагоги", en: "teachers", source: { act: "r-145", certainty: "partly-seen" } },
    learners: { ru: "обучающиеся", en: "learners", source: { act: "r-145", certainty: "partly-seen" } },
    parents: { ru: "родители", en: "parents", source: { act: "r-145", certainty: "partly-seen" } },
    "young-specialists": {
      ru: "молодые специалисты",
      en: "young specialists",
      source: { act: "r-145", certainty: "partly-seen" },
    },
    "enterprise-representatives": {
      ru: "представители предприятий",
      en: "representatives of enterprises",
      source: { act: "r-145", certainty: "partly-seen" },
    },
    "organisation-representatives": {
      ru: "представители организаций",
      en: "representatives of organisations",
      source: { act: "r-145", certainty: "partly-seen" },
    },
    graduates: { ru: "выпускники", en: "graduates", source: { act: "r-145", certainty: "recalled" } },
    partners: { ru: "партнёры", en: "partners", source: { act: "r-145", certainty: "recalled" } },
  });

/** The grounds of a concept, an approach or a method: a methodology needs both. */
export const grounds: Readonly<Record<Ground, CodeEntry>> = /* @__PURE__ */ labelled(keys.grounds, {
  research: { ru: "научное исследование", en: "research", source: { act: "r-145", certainty: "seen" } },
  practice: {
    ru: "практический опыт",
    en: "practical experience",
    source: { act: "r-145", certainty: "seen" },
  },
});

/** The parts of a methodology. */
export const methodologyParts: Readonly<Record<MethodologyPart, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.methodologyParts,
  {
    concept: { ru: "концептуальный взгляд", en: "concept", source: { act: "r-145", certainty: "seen" } },
    approach: { ru: "подход", en: "approach", source: { act: "r-145", certainty: "seen" } },
    method: { ru: "метод", en: "method", source: { act: "r-145", certainty: "seen" } },
  },
);
