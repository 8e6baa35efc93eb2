import type { Text } from "../../base/text.js";
import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import type { SourceRef } from "../source.js";
import * as keys from "./model-stage-keys.js";
import type { StageSet, ModelStage, ModelStageEntry } from "./model-stage-keys.js";

const learnersModel: SourceRef = { act: "r-145", certainty: "recalled" };
const staffModel: SourceRef = { act: "az-1128", certainty: "recalled" };

/* @__NO_SIDE_EFFECTS__ */
function text(ru: string, en: string): Text {
  return { ru, en };
}

/** The two orders of introducing the target model: that of Р-145 and that of АЗ-1128. */
export const stageSets: Readonly<Record<StageSet, CodeEntry>> = /* @__PURE__ */ labelled(keys.stageSets, {
  learners: {
    ru: "этапы модели для обучающихся",
    en: "stages of the model for learners",
    source: { act: "r-145", certainty: "recalled" },
  },
  staff: {
    ru: "этапы модели для педагогов",
    en: "stages of the model for staff",
    source: { act: "az-1128", certainty: "partly-seen" },
  },
});

/** Stages of introducing the target model: both sets, with the results of each stage. */
export const modelStages: Readonly<Record<ModelStage, ModelStageEntry>> = /* @__PURE__ */ labelled(
  keys.modelStages,
  {
    "learners.preparation": {
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
      source: learnersModel,
    },
    "learners.mentee-base": {
      ru: "формирование базы наставляемых",
      en: "making the register of mentees",
      outputs: [
        text("база наставляемых с картой запросов", "register of mentees with a map of requests"),
        text("согласия", "consents"),
        text("первый замер", "first measurement"),
      ],
      source: learnersModel,
    },
    "learners.mentor-base": {
      ru: "формирование базы наставников",
      en: "making the register of mentors",
      outputs: [
        text("база наставников", "register of mentors"),
        text("согласия наставников", "consents of mentors"),
      ],
      source: learnersModel,
    },
    "learners.selection": {
      ru: "отбор и обучение наставников",
      en: "selection and training of mentors",
      outputs: [
        text("список готовых к работе наставников", "list of mentors ready for work"),
        text("материалы обучения", "training materials"),
      ],
      source: learnersModel,
    },
    "learners.pairing": {
      ru: "формирование пар или групп",
      en: "forming pairs or groups",
      outputs: [text("приказ о закреплении пар и групп", "order fixing pairs and groups")],
      source: learnersModel,
    },
    "learners.work": {
      ru: "организация работы пар или групп",
      en: "work of pairs or groups",
      outputs: [
        text("план работы пары", "plan of the pair"),
        text("формы обратной связи", "feedback forms"),
        text("отношения, доведённые до логического завершения", "a relation brought to its logical end"),
      ],
      source: learnersModel,
    },
    "learners.completion": {
      ru: "завершение программы",
      en: "completion of the program",
      outputs: [
        text("отчёт по итогам мониторинга", "monitoring report"),
        text("второй замер", "second measurement"),
        text("описания лучших практик", "cases of best practice"),
        text("список наставников на следующий цикл", "list of mentors for the next cycle"),
      ],
      source: learnersModel,
    },
    "staff.acts": {
      ru: "принятие локальных актов",
      en: "adoption of internal acts",
      source: { act: "az-1128", clause: "дорожная карта", certainty: "seen" },
      outputs: [
        text("приказ об утверждении положения", "order approving the regulation"),
        text("положение о системе наставничества", "regulation on mentoring"),
        text("дорожная карта", "roadmap"),
        text("приказ о парах с согласиями участников", "order on pairs with the consents of participants"),
        text("подготовленные персонализированные программы", "personalised programs prepared"),
      ],
    },
    "staff.mentee-bank": {
      ru: "создание банка наставляемых",
      en: "making the bank of mentees",
      source: { act: "az-1128", clause: "дорожная карта", certainty: "partly-seen" },
      outputs: [
        text("запросы педагогов за год", "requests of teachers for the year"),
        text("банк наставляемых", "bank of mentees"),
        text("согласия на обработку персональных данных", "consents to processing of personal data"),
      ],
    },
    "staff.mentor-bank": {
      ru: "создание банка наставников",
      en: "making the bank of mentors",
      outputs: [
        text("анкеты возможных наставников", "questionnaires of possible mentors"),
        text("банк наставников", "bank of mentors"),
      ],
      source: staffModel,
    },
    "staff.selection": {
      ru: "отбор и обучение",
      en: "selection and training",
      outputs: [
        text("наставники для конкретных программ", "mentors for concrete programs"),
        text("методические материалы и консультации", "method materials and consultations"),
      ],
      source: staffModel,
    },
    "staff.work": {
      ru: "работа пар и групп",
      en: "work of pairs and groups",
      outputs: [
        text("пары и группы с программами", "pairs and groups with programs"),
        text("поддержка оставшихся без пары", "support of those left without a pair"),
      ],
      source: staffModel,
    },
    "staff.completion": {
      ru: "завершение",
      en: "completion",
      outputs: [
        text("мониторинг качества", "monitoring of quality"),
        text("итоговое событие", "closing event"),
        text("собранные практики", "practices collected"),
      ],
      source: staffModel,
    },
    "staff.information": {
      ru: "информационная поддержка",
      en: "information support",
      outputs: [
        text("сведения на сайте и в сети на каждом этапе", "news on the site and in networks at every stage"),
      ],
      source: staffModel,
    },
  },
);
