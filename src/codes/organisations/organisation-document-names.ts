import type { Text } from "../../base/text.js";
import type { OrganisationDocument } from "./organisation-document-keys.js";

/** What the documents of an organisation are called; what each holds stands in `organisationDocuments`. */
export const organisationDocumentNames: Readonly<Record<OrganisationDocument, Text>> = {
  "order-introduction": { ru: "приказ о внедрении (об утверждении положения)", en: "order on introduction" },
  regulation: { ru: "положение о системе наставничества", en: "regulation on mentoring" },
  roadmap: { ru: "дорожная карта", en: "roadmap" },
  "program-organisation": {
    ru: "программа наставничества организации",
    en: "mentoring program of the organisation",
  },
  "order-curator": { ru: "приказ о назначении куратора", en: "order appointing the curator" },
  "consent-mentor": { ru: "письменное согласие наставника", en: "written consent of the mentor" },
  "contract-supplement": {
    ru: "трудовой договор или дополнительное соглашение о наставничестве",
    en: "contract or supplement on mentoring",
  },
  "consent-mentee": { ru: "согласие наставляемого", en: "consent of the mentee" },
  "consent-personal-data": {
    ru: "согласие на обработку персональных данных",
    en: "consent to processing of personal data",
  },
  "consent-publication": {
    ru: "согласие на распространение персональных данных",
    en: "consent to dissemination of personal data",
  },
  "order-pairs": { ru: "приказ о закреплении пар и групп", en: "order fixing pairs and groups" },
  "register-mentors": { ru: "база наставников", en: "register of mentors" },
  "register-mentees": { ru: "база наставляемых", en: "register of mentees" },
  "program-personalised": { ru: "персонализированная программа", en: "personalised program" },
  incentives: { ru: "документ о материальном поощрении", en: "document on material incentives" },
  feedback: { ru: "формы обратной связи, анкеты", en: "feedback forms and questionnaires" },
  "monitoring-report": { ru: "материалы мониторинга, аналитический отчёт", en: "monitoring report" },
  "site-section": { ru: "раздел о наставничестве на сайте", en: "section on the site" },
  cases: { ru: "лучшие практики программ", en: "best cases of programs" },
  "order-end": { ru: "приказ о прекращении или замене", en: "order on ending or replacement" },
  notice: { ru: "уведомление об отказе от наставничества", en: "notice of early end" },
  journal: { ru: "журнал встреч, дневник", en: "journal of meetings" },
};
