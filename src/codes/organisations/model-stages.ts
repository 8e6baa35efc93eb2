import type { Text } from "../../base/text.js";
import type { CodeEntry } from "../code-list.js";
import { source } from "../source.js";

export type StageSet = "learners" | "staff";

/** The two orders of introducing the target model: that of Р-145 and that of АЗ-1128. */
export const stageSets: Readonly<Record<StageSet, CodeEntry>> = {
  learners: {
    ru: "этапы модели для обучающихся",
    en: "stages of the model for learners",
    source: source("r-145", "recalled"),
  },
  staff: {
    ru: "этапы модели для педагогов",
    en: "stages of the model for staff",
    source: source("az-1128", "partly-seen"),
  },
};

export type ModelStage =
  | "learners.preparation"
  | "learners.mentee-base"
  | "learners.mentor-base"
  | "learners.selection"
  | "learners.pairing"
  | "learners.work"
  | "learners.completion"
  | "staff.acts"
  | "staff.mentee-bank"
  | "staff.mentor-bank"
  | "staff.selection"
  | "staff.work"
  | "staff.completion"
  | "staff.information";

/** A `parallel` stage runs beside all others and is no last step; `outputs` are what a stage leaves behind. */
export type ModelStageEntry = CodeEntry & {
  readonly set: StageSet;
  /** Place in the set, from 1. */
  readonly order: number;
  readonly parallel: boolean;
  readonly outputs: readonly Text[];
};

const learners = { set: "learners", parallel: false, source: source("r-145", "recalled") } as const;
const staff = { set: "staff", parallel: false, source: source("az-1128", "recalled") } as const;

const text = (ru: string, en: string): Text => ({ ru, en });

/** Stages of introducing the target model, both sets with what each stage leaves behind. */
export const modelStages: Readonly<Record<ModelStage, ModelStageEntry>> = {
  "learners.preparation": {
    ...learners,
    order: 1,
    ru: "подготовка условий для запуска программы",
    en: "preparing the conditions for the start",
    outputs: [
      text("приказ о внедрении", "order on introduction"),
      text("положение", "internal regulation"),
      text("назначение куратора", "appointment of the curator"),
      text(
        "дорожная карта с ресурсами и планом мониторинга",
        "roadmap with resources and a plan of monitoring",
      ),
    ],
  },
  "learners.mentee-base": {
    ...learners,
    order: 2,
    ru: "формирование базы наставляемых",
    en: "making the register of mentees",
    outputs: [
      text("база наставляемых с картой запросов", "register of mentees with a map of requests"),
      text("согласия", "consents"),
      text("первый замер", "first measurement"),
    ],
  },
  "learners.mentor-base": {
    ...learners,
    order: 3,
    ru: "формирование базы наставников",
    en: "making the register of mentors",
    outputs: [
      text("база наставников", "register of mentors"),
      text("согласия наставников", "consents of mentors"),
    ],
  },
  "learners.selection": {
    ...learners,
    order: 4,
    ru: "отбор и обучение наставников",
    en: "selection and training of mentors",
    outputs: [
      text("список готовых к работе наставников", "list of mentors ready for work"),
      text("материалы обучения", "training materials"),
    ],
  },
  "learners.pairing": {
    ...learners,
    order: 5,
    ru: "формирование пар или групп",
    en: "forming pairs or groups",
    outputs: [text("приказ о закреплении пар и групп", "order fixing pairs and groups")],
  },
  "learners.work": {
    ...learners,
    order: 6,
    ru: "организация работы пар или групп",
    en: "work of pairs or groups",
    outputs: [
      text("план работы пары", "plan of the pair"),
      text("формы обратной связи", "feedback forms"),
      text("отношения, доведённые до логического завершения", "a relation brought to its logical end"),
    ],
  },
  "learners.completion": {
    ...learners,
    order: 7,
    ru: "завершение программы",
    en: "completion of the program",
    outputs: [
      text("отчёт по итогам мониторинга", "monitoring report"),
      text("второй замер", "second measurement"),
      text("описания лучших практик", "cases of best practice"),
      text("список наставников на следующий цикл", "list of mentors for the next cycle"),
    ],
  },
  "staff.acts": {
    ...staff,
    order: 1,
    ru: "принятие локальных актов",
    en: "adoption of internal acts",
    source: source("az-1128", "seen", "дорожная карта"),
    outputs: [
      text("приказ об утверждении положения", "order approving the regulation"),
      text("положение о системе наставничества", "regulation on mentoring"),
      text("дорожная карта", "roadmap"),
      text("приказ о парах с согласиями участников", "order on pairs with the consents of participants"),
      text("подготовленные персонализированные программы", "personalised programs prepared"),
    ],
  },
  "staff.mentee-bank": {
    ...staff,
    order: 2,
    ru: "создание банка наставляемых",
    en: "making the bank of mentees",
    source: source("az-1128", "partly-seen", "дорожная карта"),
    outputs: [
      text("запросы педагогов за год", "requests of teachers for the year"),
      text("банк наставляемых", "bank of mentees"),
      text("согласия на обработку персональных данных", "consents to processing of personal data"),
    ],
  },
  "staff.mentor-bank": {
    ...staff,
    order: 3,
    ru: "создание банка наставников",
    en: "making the bank of mentors",
    outputs: [
      text("анкеты возможных наставников", "questionnaires of possible mentors"),
      text("банк наставников", "bank of mentors"),
    ],
  },
  "staff.selection": {
    ...staff,
    order: 4,
    ru: "отбор и обучение",
    en: "selection and training",
    outputs: [
      text("наставники для конкретных программ", "mentors for concrete programs"),
      text("методические материалы и консультации", "method materials and consultations"),
    ],
  },
  "staff.work": {
    ...staff,
    order: 5,
    ru: "работа пар и групп",
    en: "work of pairs and groups",
    outputs: [
      text("пары и группы с программами", "pairs and groups with programs"),
      text("поддержка оставшихся без пары", "support of those left without a pair"),
    ],
  },
  "staff.completion": {
    ...staff,
    order: 6,
    ru: "завершение",
    en: "completion",
    outputs: [
      text("мониторинг качества", "monitoring of quality"),
      text("итоговое событие", "closing event"),
      text("собранные практики", "practices collected"),
    ],
  },
  "staff.information": {
    ...staff,
    order: 7,
    parallel: true,
    ru: "информационная поддержка",
    en: "information support",
    outputs: [
      text("сведения на сайте и в сети на каждом этапе", "news on the site and in networks at every stage"),
    ],
  },
};
