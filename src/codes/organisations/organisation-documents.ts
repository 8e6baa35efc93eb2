import type { Text } from "../../base/text.js";
import { labelled } from "../keys-and-labels.js";
import type { SourceRef } from "../source.js";
import { ownDesign } from "../source.js";
import * as keys from "./organisation-document-keys.js";
import { organisationDocumentNames as names } from "./organisation-document-names.js";
import type { OrganisationDocument, OrganisationDocumentEntry } from "./organisation-document-keys.js";

/* @__NO_SIDE_EFFECTS__ */
function text(ru: string, en: string): Text {
  return { ru, en };
}
/** A monitoring sheet of a region, end of 2024. */
const sheet: SourceRef = { certainty: "seen", clause: "лист мониторинга, Красноярск, 13.12.2024" };
const date = text("дата", "date");

/** Documents an organisation keeps on mentoring, with the required contents and who requires them. */
export const organisationDocuments: Readonly<Record<OrganisationDocument, OrganisationDocumentEntry>> =
  /* @__PURE__ */ labelled(keys.organisationDocuments, {
    "order-introduction": {
      ...names["order-introduction"],
      contents: [
        text("положение и дорожная карта в приложениях", "regulation and roadmap annexed"),
        text("сроки", "terms"),
        text("ответственные", "persons responsible"),
      ],
      source: sheet,
    },
    regulation: {
      ...names.regulation,
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
      ...names.roadmap,
      contents: [
        text("этапы и содержание", "stages and content"),
        text("сроки этапов", "dates"),
        text("ответственные по этапам", "responsible"),
        text("ожидаемый результат", "expected result"),
      ],
      source: sheet,
    },
    "program-organisation": {
      ...names["program-organisation"],
      contents: [
        text("цели", "aims"),
        text("формы", "forms"),
        text("ожидаемые результаты", "expected results"),
      ],
      source: sheet,
    },
    "order-curator": {
      ...names["order-curator"],
      contents: [text("кто назначен", "person"), text("обязанности", "duties")],
      source: sheet,
    },
    "consent-mentor": {
      ...names["consent-mentor"],
      contents: [text("содержание работы", "content of the work"), date, text("подпись", "signature")],
      source: { act: "tk-351.8", certainty: "seen" },
    },
    "contract-supplement": {
      ...names["contract-supplement"],
      contents: [
        text("содержание, срок и форма работы", "content, term and form of the work"),
        text("размер и условия доплаты", "size and conditions of payment"),
      ],
      source: { act: "tk-351.8", certainty: "seen" },
    },
    "consent-mentee": {
      ...names["consent-mentee"],
      contents: [text("участие в паре", "participation in the pair")],
      source: { act: "az-1128", clause: "дорожная карта", certainty: "seen" },
    },
    "consent-personal-data": {
      ...names["consent-personal-data"],
      contents: [text("отдельный документ", "a document of its own")],
      source: { act: "fz-152", certainty: "seen" },
    },
    "consent-publication": {
      ...names["consent-publication"],
      contents: [text("перечень данных и условия", "list of data and conditions")],
      source: { act: "fz-152", clause: "ст. 10.1", certainty: "recalled" },
    },
    "order-pairs": {
      ...names["order-pairs"],
      contents: [text("участники", "participants"), text("срок", "term"), text("основания", "grounds")],
      source: sheet,
    },
    "register-mentors": {
      ...names["register-mentors"],
      contents: [
        text("компетенции и опыт", "competences and experience"),
        text("сроки программ и результаты", "terms of programs and results"),
      ],
      source: sheet,
    },
    "register-mentees": {
      ...names["register-mentees"],
      contents: [
        text("запрос и затруднения", "request and difficulties"),
        text("сроки и результат программы", "term and result of the program"),
      ],
      source: sheet,
    },
    "program-personalised": {
      ...names["program-personalised"],
      contents: [
        text("формы и виды", "forms and kinds"),
        text("участники программы", "participants"),
        text("направления", "directions"),
        text("мероприятия по затруднениям", "activities for the difficulties"),
        text("поддержка сильных сторон", "support of strong sides"),
      ],
      source: { act: "az-1128", certainty: "seen" },
    },
    incentives: {
      ...names.incentives,
      contents: [text("размеры и условия", "sizes and conditions")],
      source: sheet,
    },
    feedback: {
      ...names.feedback,
      contents: [text("шкалы", "scales")],
      source: { act: "r-145", certainty: "partly-seen" },
    },
    "monitoring-report": {
      ...names["monitoring-report"],
      contents: [text("показатели и выводы", "indicators and conclusions")],
      source: { act: "az-1128", certainty: "partly-seen" },
    },
    "site-section": {
      ...names["site-section"],
      contents: [text("акты, программы, новости", "acts, programs, news")],
      source: sheet,
    },
    cases: {
      ...names.cases,
      contents: [text("описание", "description")],
      source: sheet,
    },
    "order-end": {
      ...names["order-end"],
      contents: [text("основание", "ground"), text("даты", "dates")],
      source: ownDesign,
    },
    notice: {
      ...names.notice,
      contents: [text("день вручения", "day given"), text("день прекращения", "day of effect")],
      source: { act: "tk-351.8", certainty: "seen" },
    },
    journal: {
      ...names.journal,
      contents: [text("записи о встречах", "records of meetings")],
      source: ownDesign,
    },
  });
