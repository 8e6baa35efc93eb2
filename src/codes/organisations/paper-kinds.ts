import { labelled } from "../keys-and-labels.js";
import type { SourceRef } from "../source.js";
import { ownDesign } from "../source.js";
import * as keys from "./paper-kind-keys.js";
import type { PaperKind, PaperKindEntry } from "./paper-kind-keys.js";

/** Published papers of schools: terms seen in at least two of them, never whole papers. */
const documents: SourceRef = { certainty: "partly-seen", clause: "опубликованные документы организаций" };
const law: SourceRef = { act: "tk-351.8", certainty: "seen" };

/** The papers of mentoring that a school produces; `paperOf` makes each of them from its records. */
export const paperKinds: Readonly<Record<PaperKind, PaperKindEntry>> = /* @__PURE__ */ labelled(
  keys.paperKinds,
  {
    "order-introduction": {
      ru: "приказ о внедрении системы наставничества",
      en: "order introducing mentoring",
      source: documents,
    },
    "order-mentors": {
      ru: "приказ о назначении наставников",
      en: "order appointing mentors",
      source: documents,
    },
    "order-pairs": {
      ru: "приказ о закреплении наставнических пар и групп",
      en: "order confirming mentoring pairs and groups",
      source: documents,
    },
    "order-end": {
      ru: "приказ о прекращении наставничества",
      en: "order ending mentoring",
      source: ownDesign,
    },
    regulation: { ru: "положение о наставничестве", en: "regulation on mentoring", source: documents },
    roadmap: { ru: "дорожная карта", en: "roadmap", source: documents },
    program: {
      ru: "персонализированная программа наставничества",
      en: "personalised mentoring program",
      source: documents,
    },
    "frame-program": {
      ru: "программа наставничества организации",
      en: "mentoring program of an organisation",
      source: documents,
    },
    "individual-plan": { ru: "индивидуальный план", en: "individual plan", source: documents },
    "mentor-consent": {
      ru: "согласие на выполнение поручения наставника",
      en: "mentor's consent to the duty",
      source: law,
    },
    "mentee-consent": {
      ru: "согласие наставляемого на участие",
      en: "mentee's consent to take part",
      // The roadmap asks for the consent; what stands in it is our own.
      source: { act: "az-1128", clause: "дорожная карта", certainty: "seen" },
    },
    "data-consent": {
      ru: "согласие на обработку персональных данных",
      en: "consent to processing of personal data",
      source: { act: "fz-152", clause: "ст. 9", certainty: "partly-seen" },
    },
    "contract-supplement": {
      ru: "дополнительное соглашение к трудовому договору",
      en: "supplement to the contract of employment",
      source: law,
    },
    "end-notice": {
      ru: "уведомление о досрочном прекращении наставничества",
      en: "notice of early end of mentoring",
      source: law,
    },
    register: {
      ru: "реестр наставников и наставляемых",
      en: "register of mentors and mentees",
      source: documents,
    },
    "meeting-journal": { ru: "журнал встреч", en: "journal of meetings", source: ownDesign },
    minutes: { ru: "протокол заседания", en: "minutes of a meeting of a body", source: ownDesign },
    "mentor-report": { ru: "отчёт наставника", en: "mentor's report", source: ownDesign },
    "mentee-report": { ru: "отчёт наставляемого", en: "mentee's report", source: ownDesign },
    "mentor-review": { ru: "отзыв о работе наставника", en: "review of the mentor", source: ownDesign },
    "mentee-review": { ru: "отзыв о наставляемом", en: "review of the mentee", source: ownDesign },
    "curator-report": { ru: "итоговый отчёт куратора", en: "curator's final report", source: ownDesign },
    "educational-order": {
      ru: "образовательный заказ на повышение квалификации",
      en: "educational order to in-service training",
      source: ownDesign,
    },
    "program-course": {
      ru: "справка о ходе программы",
      en: "account of a program's course",
      source: ownDesign,
    },
    "refusal-memo": {
      ru: "памятка о том, чего не хватает",
      en: "memo of what is missing",
      source: ownDesign,
    },
  },
);
