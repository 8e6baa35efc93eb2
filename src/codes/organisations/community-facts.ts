import type { CodeEntry } from "../code-list.js";
import { source } from "../source.js";

export type CommunityMemberKind =
  | "staff"
  | "learners"
  | "parents"
  | "young-specialists"
  | "enterprise-representatives"
  | "organisation-representatives"
  | "graduates"
  | "partners";

export type CommunitySide = "inside" | "outside";

/** Where members of a community stand. */
export const communitySides: Readonly<Record<CommunitySide, CodeEntry>> = {
  inside: { ru: "внутри организации", en: "inside the organisation", source: source("r-145", "partly-seen") },
  outside: { ru: "вне организации", en: "outside the organisation", source: source("r-145", "partly-seen") },
};

/** `side` is where such members usually stand; a record may say otherwise. */
export type CommunityMemberEntry = CodeEntry & { readonly side: CommunitySide };

/** Who makes up the community that mentoring gathers in an organisation and around it. */
export const communityMemberKinds: Readonly<Record<CommunityMemberKind, CommunityMemberEntry>> = {
  staff: { ru: "педагоги", en: "teachers", side: "inside", source: source("r-145", "partly-seen") },
  learners: { ru: "обучающиеся", en: "learners", side: "inside", source: source("r-145", "partly-seen") },
  parents: { ru: "родители", en: "parents", side: "inside", source: source("r-145", "partly-seen") },
  "young-specialists": {
    ru: "молодые специалисты",
    en: "young specialists",
    side: "outside",
    source: source("r-145", "partly-seen"),
  },
  "enterprise-representatives": {
    ru: "представители предприятий",
    en: "representatives of enterprises",
    side: "outside",
    source: source("r-145", "partly-seen"),
  },
  "organisation-representatives": {
    ru: "представители организаций",
    en: "representatives of organisations",
    side: "outside",
    source: source("r-145", "partly-seen"),
  },
  graduates: { ru: "выпускники", en: "graduates", side: "outside", source: source("r-145", "recalled") },
  partners: { ru: "партнёры", en: "partners", side: "outside", source: source("r-145", "recalled") },
};

export type Ground = "research" | "practice";

/** On what a concept, an approach or a method rests: a methodology is grounded in both. */
export const grounds: Readonly<Record<Ground, CodeEntry>> = {
  research: { ru: "научное исследование", en: "research", source: source("r-145", "seen") },
  practice: { ru: "практический опыт", en: "practical experience", source: source("r-145", "seen") },
};

export type MethodologyPart = "concept" | "approach" | "method";

/** What a methodology is made of. */
export const methodologyParts: Readonly<Record<MethodologyPart, CodeEntry>> = {
  concept: { ru: "концептуальный взгляд", en: "concept", source: source("r-145", "seen") },
  approach: { ru: "подход", en: "approach", source: source("r-145", "seen") },
  method: { ru: "метод", en: "method", source: source("r-145", "seen") },
};
