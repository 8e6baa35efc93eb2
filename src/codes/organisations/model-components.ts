import type { CodeEntry } from "../code-list.js";
import { source } from "../source.js";

export type ModelComponent =
  | "head"
  | "curator"
  | "mentor"
  | "mentee"
  | "program"
  | "internal-acts"
  | "registers"
  | "council"
  | "psychologist"
  | "municipal-authority"
  | "municipal-method-service"
  | "municipal-partners"
  | "regional-authority"
  | "regional-institute"
  | "growth-centre"
  | "regional-mentoring-centre"
  | "universities-and-colleges"
  | "base-schools"
  | "regional-union"
  | "associations"
  | "ministry"
  | "federal-operator"
  | "federal-union";

/** `inner` components stand inside the organisation, `outer` ones around it. */
export type ModelContour = "inner" | "outer";

export type ModelLevel = "organisation" | "municipality" | "region" | "federal";

/**
 * An `invariant` component is needed by every organisation, the others depend on it (the exact split was not
 * verified). `seenIn` says which part of an organisation's record shows that an invariant component is there.
 */
export type ModelComponentEntry = CodeEntry & {
  readonly contour: ModelContour;
  readonly level: ModelLevel;
  readonly invariant: boolean;
  readonly seenIn: "components" | "curators" | "documents";
};

const inner = {
  contour: "inner",
  level: "organisation",
  invariant: false,
  seenIn: "components",
  source: source("az-1128", "recalled", "часть III"),
} as const;
const needed = { ...inner, invariant: true } as const;
const municipal = { ...inner, contour: "outer", level: "municipality" } as const;
const regional = { ...inner, contour: "outer", level: "region" } as const;
const federal = { ...inner, contour: "outer", level: "federal" } as const;

/** Structural components of the system of mentoring. */
export const modelComponents: Readonly<Record<ModelComponent, ModelComponentEntry>> = {
  head: { ...needed, ru: "руководитель организации", en: "head of the organisation" },
  curator: { ...needed, seenIn: "curators", ru: "куратор", en: "curator" },
  mentor: { ...needed, ru: "наставник", en: "mentor" },
  mentee: { ...needed, ru: "наставляемый", en: "mentee" },
  program: { ...needed, ru: "персонализированная программа", en: "personalised program" },
  "internal-acts": { ...needed, seenIn: "documents", ru: "локальные акты", en: "internal acts" },
  registers: {
    ...needed,
    seenIn: "documents",
    ru: "базы наставников и наставляемых",
    en: "registers of mentors and mentees",
  },
  council: { ...inner, ru: "совет наставников", en: "mentors' council" },
  psychologist: { ...inner, ru: "педагог-психолог", en: "school psychologist" },
  "municipal-authority": {
    ...municipal,
    ru: "муниципальный орган управления образованием",
    en: "municipal education authority",
  },
  "municipal-method-service": {
    ...municipal,
    ru: "муниципальная методическая служба",
    en: "municipal method service",
  },
  "municipal-partners": { ...municipal, ru: "социальные партнёры", en: "social partners" },
  "regional-authority": {
    ...regional,
    ru: "орган исполнительной власти субъекта РФ",
    en: "executive authority of the region",
  },
  "regional-institute": {
    ...regional,
    ru: "институт развития образования",
    en: "regional institute of further education",
  },
  "growth-centre": {
    ...regional,
    ru: "центр непрерывного повышения профессионального мастерства (ЦНППМ)",
    en: "centre of continuous growth of teachers' mastery",
  },
  "regional-mentoring-centre": {
    ...regional,
    ru: "региональный наставнический центр",
    en: "regional mentoring centre",
    source: source("r-145", "seen", "4.1"),
  },
  "universities-and-colleges": { ...regional, ru: "вузы и колледжи", en: "universities and colleges" },
  "base-schools": {
    ...regional,
    ru: "базовые школы и стажировочные площадки",
    en: "base schools and placement sites",
  },
  "regional-union": {
    ...regional,
    ru: "региональная организация профсоюза",
    en: "regional branch of the trade union",
  },
  associations: { ...regional, ru: "профессиональные ассоциации", en: "professional associations" },
  ministry: { ...federal, ru: "Министерство просвещения", en: "Ministry of Education" },
  "federal-operator": { ...federal, ru: "федеральный оператор", en: "federal operator" },
  "federal-union": { ...federal, ru: "профсоюз работников образования", en: "education workers' union" },
};
