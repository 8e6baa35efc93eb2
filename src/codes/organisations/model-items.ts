import { labelled } from "../keys-and-labels.js";
import type { SourceRef } from "../source.js";
import * as keys from "./model-item-keys.js";
import type { ModelItem, ModelItemEntry } from "./model-item-keys.js";

const recalled: SourceRef = { act: "az-1128", clause: "часть II", certainty: "recalled" };

/** Conditions and resources of the target model, which an organisation's readiness is assessed by. */
export const modelItems: Readonly<Record<ModelItem, ModelItemEntry>> = /* @__PURE__ */ labelled(
  keys.modelItems,
  {
    "head-supports": {
      ru: "руководитель разделяет и поддерживает модель",
      en: "the head shares and supports the model",
      source: recalled,
    },
    "curator-appointed": { ru: "назначен куратор", en: "a curator is appointed", source: recalled },
    "mentors-proven": {
      ru: "есть наставники с подтверждёнными результатами",
      en: "there are mentors with confirmed results",
      source: recalled,
    },
    psychologist: {
      ru: "психолог может провести опрос участников",
      en: "a psychologist can survey the participants",
      source: recalled,
    },
    "mentors-trained": { ru: "наставники подготовлены", en: "mentors are trained", source: recalled },
    "internal-acts": {
      ru: "подготовлены локальные акты и программы",
      en: "internal acts and programs are prepared",
      source: recalled,
    },
    "programs-developed": {
      ru: "разработаны персонализированные программы",
      en: "personalised programs are developed",
      source: recalled,
    },
    "advice-on-plans": {
      ru: "наставников и наставляемых консультируют по планам",
      en: "mentors and mentees are advised on their plans",
      source: recalled,
    },
    "digital-environment": {
      ru: "есть цифровая среда общения, не привязанная к рабочему месту",
      en: "there is a digital environment not tied to the workplace",
      source: recalled,
    },
    "experience-shared": {
      ru: "опыт наставничества изучают, обобщают и распространяют",
      en: "good experience is studied, summed up and shared",
      source: recalled,
    },
    "links-coordinated": {
      ru: "согласованы вертикальные и горизонтальные связи",
      en: "vertical and horizontal links are coordinated",
      source: recalled,
    },
    monitoring: { ru: "ведётся мониторинг результатов", en: "results are monitored", source: recalled },
    "meeting-room": {
      ru: "есть помещение для индивидуальных встреч и малых групп",
      en: "there is a room for meetings of two and of small groups",
      source: recalled,
    },
    "notice-board": {
      ru: "есть доска объявлений, электронный ресурс или чат",
      en: "there is a notice board, an electronic resource or a chat",
      source: recalled,
    },
    internet: { ru: "есть широкополосный интернет", en: "there is broadband internet", source: recalled },
    "video-calls": {
      ru: "есть средства видео-конференц-связи",
      en: "there are means for video conferences",
      source: recalled,
    },
    "pay-regulation": {
      ru: "выплаты наставникам закреплены положением об оплате труда",
      en: "payment for mentors is fixed in the pay regulation",
      source: { act: "az-1128", clause: "часть II", certainty: "partly-seen" },
    },
    "contract-supplements": {
      ru: "условия и размер доплаты внесены в трудовые договоры",
      en: "contracts state the size and conditions of payment",
      source: { act: "tk-351.8", certainty: "seen" },
    },
    honours: {
      ru: "есть нематериальные стимулы: награды, кадровый резерв, баллы при аттестации",
      en: "there are other incentives: awards, the reserve of managers, points in certification",
      source: recalled,
    },
    "training-funds": {
      ru: "есть средства на обучение наставников",
      en: "there are funds for training mentors",
      source: recalled,
    },
    reflection: {
      ru: "применяются методы рефлексии и поддержки",
      en: "methods of reflection and support are used",
      source: recalled,
    },
    "own-path": {
      ru: "наставляемый готов строить собственный путь, а не копировать",
      en: "the mentee is prepared to build an own path and not to copy",
      source: recalled,
    },
    trust: {
      ru: "в коллективе доверие, конфликты есть кому разрешить",
      en: "there is trust, and somebody to settle conflicts",
      source: recalled,
    },
    "burnout-prevention": {
      ru: "ведётся профилактика выгорания",
      en: "burnout is prevented",
      source: recalled,
    },
  },
);
