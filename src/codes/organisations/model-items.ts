import type { CodeEntry } from "../code-list.js";
import type { ModelDimension } from "./model-dimensions.js";
import type { OrganisationDocument } from "./organisation-documents.js";
import { source } from "../source.js";

export type ModelItem =
  | "head-supports"
  | "curator-appointed"
  | "mentors-proven"
  | "psychologist"
  | "mentors-trained"
  | "internal-acts"
  | "programs-developed"
  | "advice-on-plans"
  | "digital-environment"
  | "experience-shared"
  | "links-coordinated"
  | "monitoring"
  | "meeting-room"
  | "notice-board"
  | "internet"
  | "video-calls"
  | "pay-regulation"
  | "contract-supplements"
  | "honours"
  | "training-funds"
  | "reflection"
  | "own-path"
  | "trust"
  | "burnout-prevention";

/**
 * `part` says whether the item is a condition or a resource; an `invariant` one is needed by every organisation
 * (the split is this project's, for the act's own was not verified). `legalGap` names the document without which an
 * absent item breaks a law, from the day on which that document became obligatory.
 */
export type ModelItemEntry = CodeEntry & {
  readonly dimension: ModelDimension;
  readonly part: "condition" | "resource";
  readonly invariant: boolean;
  readonly legalGap?: OrganisationDocument;
};

const recalled = source("az-1128", "recalled", "часть II");
const staff = { dimension: "staff", part: "resource", invariant: false, source: recalled } as const;
const methodical = {
  dimension: "organisational-methodical",
  part: "condition",
  invariant: false,
  source: recalled,
} as const;
const material = {
  dimension: "material-technical",
  part: "resource",
  invariant: false,
  source: recalled,
} as const;
const financial = {
  dimension: "financial-economic",
  part: "condition",
  invariant: false,
  source: recalled,
} as const;
const psychological = {
  dimension: "psychological",
  part: "condition",
  invariant: false,
  source: recalled,
} as const;

/** Conditions and resources of the target model: what an organisation's readiness is asked about. */
export const modelItems: Readonly<Record<ModelItem, ModelItemEntry>> = {
  "head-supports": {
    ...staff,
    part: "condition",
    invariant: true,
    ru: "руководитель разделяет и поддерживает модель",
    en: "the head shares and supports the model",
  },
  "curator-appointed": { ...staff, invariant: true, ru: "назначен куратор", en: "a curator is appointed" },
  "mentors-proven": {
    ...staff,
    invariant: true,
    ru: "есть наставники с подтверждёнными результатами",
    en: "there are mentors with confirmed results",
  },
  psychologist: {
    ...staff,
    ru: "психолог может провести опрос участников",
    en: "a psychologist can survey the participants",
  },
  "mentors-trained": { ...staff, ru: "наставники подготовлены", en: "mentors are trained" },
  "internal-acts": {
    ...methodical,
    invariant: true,
    ru: "подготовлены локальные акты и программы",
    en: "internal acts and programs are prepared",
  },
  "programs-developed": {
    ...methodical,
    invariant: true,
    ru: "разработаны персонализированные программы",
    en: "personalised programs are developed",
  },
  "advice-on-plans": {
    ...methodical,
    ru: "наставников и наставляемых консультируют по планам",
    en: "mentors and mentees are advised on their plans",
  },
  "digital-environment": {
    ...methodical,
    part: "resource",
    ru: "есть цифровая среда общения, не привязанная к рабочему месту",
    en: "there is a digital environment not tied to the workplace",
  },
  "experience-shared": {
    ...methodical,
    ru: "опыт наставничества изучают, обобщают и распространяют",
    en: "good experience is studied, summed up and shared",
  },
  "links-coordinated": {
    ...methodical,
    ru: "согласованы вертикальные и горизонтальные связи",
    en: "vertical and horizontal links are coordinated",
  },
  monitoring: {
    ...methodical,
    ru: "ведётся мониторинг результатов",
    en: "results are monitored",
  },
  "meeting-room": {
    ...material,
    ru: "есть помещение для индивидуальных встреч и малых групп",
    en: "there is a room for meetings of two and of small groups",
  },
  "notice-board": {
    ...material,
    ru: "есть доска объявлений, электронный ресурс или чат",
    en: "there is a notice board, an electronic resource or a chat",
  },
  internet: {
    ...material,
    ru: "есть широкополосный интернет",
    en: "there is broadband internet",
  },
  "video-calls": {
    ...material,
    ru: "есть средства видео-конференц-связи",
    en: "there are means for video conferences",
  },
  "pay-regulation": {
    ...financial,
    ru: "выплаты наставникам закреплены положением об оплате труда",
    en: "payment for mentors is fixed in the pay regulation",
    source: source("az-1128", "partly-seen", "часть II"),
  },
  "contract-supplements": {
    ...financial,
    legalGap: "contract-supplement",
    ru: "условия и размер доплаты внесены в трудовые договоры",
    en: "contracts state the size and conditions of payment",
    source: source("tk-351.8", "seen"),
  },
  honours: {
    ...financial,
    ru: "есть нематериальные стимулы: награды, кадровый резерв, баллы при аттестации",
    en: "there are other incentives: awards, the reserve of managers, points in certification",
  },
  "training-funds": {
    ...financial,
    part: "resource",
    ru: "есть средства на обучение наставников",
    en: "there are funds for training mentors",
  },
  reflection: {
    ...psychological,
    ru: "применяются методы рефлексии и поддержки",
    en: "methods of reflection and support are used",
  },
  "own-path": {
    ...psychological,
    ru: "наставляемый готов строить собственный путь, а не копировать",
    en: "the mentee is prepared to build an own path and not to copy",
  },
  trust: {
    ...psychological,
    ru: "в коллективе доверие, конфликты есть кому разрешить",
    en: "there is trust, and somebody to settle conflicts",
  },
  "burnout-prevention": {
    ...psychological,
    ru: "ведётся профилактика выгорания",
    en: "burnout is prevented",
  },
};
