import type { CalendarDate } from "../../base/calendar-date.js";
import { calendarDate } from "../../base/calendar-date.js";
import type { Text } from "../../base/text.js";
import type { CodeEntry } from "../code-list.js";
import type { SourceRef } from "../source.js";
import { ownDesign, source } from "../source.js";

export type OrganisationDocument =
  | "order-introduction"
  | "regulation"
  | "roadmap"
  | "program-organisation"
  | "order-curator"
  | "consent-mentor"
  | "contract-supplement"
  | "consent-mentee"
  | "consent-personal-data"
  | "consent-publication"
  | "order-pairs"
  | "register-mentors"
  | "register-mentees"
  | "program-personalised"
  | "incentives"
  | "feedback"
  | "monitoring-report"
  | "site-section"
  | "cases"
  | "order-end"
  | "notice"
  | "journal";

/** Who asks for a document: an act of law, or a model that binds once it is adopted. */
export type DocumentDemand = "labour-law" | "data-law" | "staff-model" | "learners-model";

/**
 * From when a document is asked for, and by whom. `when` narrows it to organisations whose mentors work on top of
 * their jobs, or whose registers rest on consent.
 */
export type DocumentObligation = {
  readonly by: DocumentDemand;
  readonly from: CalendarDate;
  readonly when?: "work-on-top" | "data-by-consent";
};

/**
 * `monitored` documents are asked for by regional monitoring; `refreshMonths` is how long one stays fresh; a document
 * without `obligations` is kept where practice needs it.
 */
export type OrganisationDocumentEntry = CodeEntry & {
  readonly level: "organisation" | "pair" | "person";
  readonly contents: readonly Text[];
  readonly monitored: boolean;
  readonly obligations: readonly DocumentObligation[];
  readonly refreshMonths?: number;
};

const text = (ru: string, en: string): Text => ({ ru, en });
const kept = { level: "organisation", monitored: false, obligations: [] } as const;
const staffModel = { by: "staff-model", from: calendarDate("2021-12-21") } as const;
const learnersModel = { by: "learners-model", from: calendarDate("2019-12-25") } as const;
const labourLaw = { by: "labour-law", from: calendarDate("2025-03-01"), when: "work-on-top" } as const;
const dataLaw = { by: "data-law", from: calendarDate("2025-09-01"), when: "data-by-consent" } as const;
const asked = { level: "organisation", monitored: true, obligations: [staffModel, learnersModel] } as const;
/** A monitoring sheet of a region, end of 2024. */
const sheet: SourceRef = { certainty: "seen", clause: "лист мониторинга, Красноярск, 13.12.2024" };
const date = text("дата", "date");

/** Documents an organisation keeps on mentoring, with what each must say and who asks for it. */
export const organisationDocuments: Readonly<Record<OrganisationDocument, OrganisationDocumentEntry>> = {
  "order-introduction": {
    ...asked,
    ru: "приказ о внедрении (об утверждении положения)",
    en: "order on introduction",
    contents: [
      text("положение и дорожная карта в приложениях", "regulation and roadmap annexed"),
      text("сроки", "terms"),
      text("ответственные", "persons responsible"),
    ],
    source: sheet,
  },
  regulation: {
    ...asked,
    obligations: [staffModel],
    ru: "положение о системе наставничества",
    en: "regulation on mentoring",
    contents: [
      text("термины и цели", "terms and aims"),
      text("формы и виды", "forms and kinds"),
      text("роли, права и обязанности", "roles, rights and duties"),
      text("формирование и завершение работы пар", "forming and ending of pairs"),
      text("публикация сведений", "publication"),
    ],
    source: sheet,
  },
  roadmap: {
    ...asked,
    ru: "дорожная карта",
    en: "roadmap",
    contents: [
      text("этапы и содержание", "stages and content"),
      text("сроки этапов", "dates"),
      text("ответственные по этапам", "responsible"),
      text("ожидаемый результат", "expected result"),
    ],
    source: sheet,
  },
  "program-organisation": {
    ...asked,
    obligations: [learnersModel],
    ru: "программа наставничества организации",
    en: "mentoring program of the organisation",
    contents: [
      text("цели", "aims"),
      text("формы", "forms"),
      text("ожидаемые результаты", "expected results"),
    ],
    source: sheet,
  },
  "order-curator": {
    ...asked,
    ru: "приказ о назначении куратора",
    en: "order appointing the curator",
    contents: [text("кто назначен", "person"), text("обязанности", "duties")],
    source: sheet,
  },
  "consent-mentor": {
    ...kept,
    level: "person",
    obligations: [labourLaw],
    ru: "письменное согласие наставника",
    en: "written consent of the mentor",
    contents: [text("содержание работы", "content of the work"), date, text("подпись", "signature")],
    source: source("tk-351.8", "seen"),
  },
  "contract-supplement": {
    ...kept,
    level: "person",
    obligations: [labourLaw],
    ru: "трудовой договор или дополнительное соглашение о наставничестве",
    en: "contract or supplement on mentoring",
    contents: [
      text("содержание, срок и форма работы", "content, term and form of the work"),
      text("размер и условия доплаты", "size and conditions of payment"),
    ],
    source: source("tk-351.8", "seen"),
  },
  "consent-mentee": {
    ...kept,
    level: "person",
    ru: "согласие наставляемого",
    en: "consent of the mentee",
    contents: [text("участие в паре", "participation in the pair")],
    source: source("az-1128", "seen", "дорожная карта"),
  },
  "consent-personal-data": {
    ...kept,
    level: "person",
    obligations: [dataLaw],
    ru: "согласие на обработку персональных данных",
    en: "consent to processing of personal data",
    contents: [text("отдельный документ", "a document of its own")],
    source: source("fz-152", "seen"),
  },
  "consent-publication": {
    ...kept,
    level: "person",
    ru: "согласие на распространение персональных данных",
    en: "consent to dissemination of personal data",
    contents: [text("перечень данных и условия", "list of data and conditions")],
    source: source("fz-152", "recalled", "ст. 10.1"),
  },
  "order-pairs": {
    ...asked,
    obligations: [staffModel],
    ru: "приказ о закреплении пар и групп",
    en: "order fixing pairs and groups",
    contents: [text("участники", "participants"), text("срок", "term"), text("основания", "grounds")],
    source: sheet,
  },
  "register-mentors": {
    ...asked,
    ru: "база наставников",
    en: "register of mentors",
    contents: [
      text("компетенции и опыт", "competences and experience"),
      text("сроки программ и результаты", "terms of programs and results"),
    ],
    source: sheet,
  },
  "register-mentees": {
    ...asked,
    refreshMonths: 12,
    ru: "база наставляемых",
    en: "register of mentees",
    contents: [
      text("запрос и затруднения", "request and difficulties"),
      text("сроки и результат программы", "term and result of the program"),
    ],
    source: sheet,
  },
  "program-personalised": {
    ...kept,
    level: "pair",
    ru: "персонализированная программа",
    en: "personalised program",
    contents: [
      text("формы и виды", "forms and kinds"),
      text("участники программы", "participants"),
      text("направления", "directions"),
      text("мероприятия по затруднениям", "activities for the difficulties"),
      text("поддержка сильных сторон", "support of strong sides"),
    ],
    source: source("az-1128", "seen"),
  },
  incentives: {
    ...kept,
    monitored: true,
    ru: "документ о материальном поощрении",
    en: "document on material incentives",
    contents: [text("размеры и условия", "sizes and conditions")],
    source: sheet,
  },
  feedback: {
    ...kept,
    level: "pair",
    ru: "формы обратной связи, анкеты",
    en: "feedback forms and questionnaires",
    contents: [text("шкалы", "scales")],
    source: source("r-145", "partly-seen"),
  },
  "monitoring-report": {
    ...kept,
    ru: "материалы мониторинга, аналитический отчёт",
    en: "monitoring report",
    contents: [text("показатели и выводы", "indicators and conclusions")],
    source: source("az-1128", "partly-seen"),
  },
  "site-section": {
    ...kept,
    monitored: true,
    ru: "раздел о наставничестве на сайте",
    en: "section on the site",
    contents: [text("акты, программы, новости", "acts, programs, news")],
    source: sheet,
  },
  cases: {
    ...kept,
    monitored: true,
    ru: "лучшие практики программ",
    en: "best cases of programs",
    contents: [text("описание", "description")],
    source: sheet,
  },
  "order-end": {
    ...kept,
    ru: "приказ о прекращении или замене",
    en: "order on ending or replacement",
    contents: [text("основание", "ground"), text("даты", "dates")],
    source: ownDesign,
  },
  notice: {
    ...kept,
    level: "person",
    ru: "уведомление об отказе от наставничества",
    en: "notice of early end",
    contents: [text("день вручения", "day given"), text("день прекращения", "day of effect")],
    source: source("tk-351.8", "seen"),
  },
  journal: {
    ...kept,
    level: "pair",
    ru: "журнал встреч, дневник",
    en: "journal of meetings",
    contents: [text("записи о встречах", "records of meetings")],
    source: ownDesign,
  },
};
