import { labelled } from "../keys-and-labels.js";
import type { SourceRef } from "../source.js";
import * as keys from "./model-component-keys.js";
import type { ModelComponent, ModelComponentEntry } from "./model-component-keys.js";

const partIII: SourceRef = { act: "az-1128", clause: "часть III", certainty: "recalled" };

/** Structural components of the system of mentoring. */
export const modelComponents: Readonly<Record<ModelComponent, ModelComponentEntry>> =
  /* @__PURE__ */ labelled(keys.modelComponents, {
    head: {
      ru: "руководитель организации",
      en: "head of the organisation",
      source: partIII,
    },
    curator: { ru: "куратор", en: "curator", source: partIII },
    mentor: { ru: "наставник", en: "mentor", source: partIII },
    mentee: { ru: "наставляемый", en: "mentee", source: partIII },
    program: {
      ru: "персонализированная программа",
      en: "personalised program",
      source: partIII,
    },
    "internal-acts": {
      ru: "локальные акты",
      en: "internal acts",
      source: partIII,
    },
    registers: {
      ru: "базы наставников и наставляемых",
      en: "registers of mentors and mentees",
      source: partIII,
    },
    council: {
      ru: "совет наставников",
      en: "mentors' council",
      source: partIII,
    },
    psychologist: {
      ru: "педагог-психолог",
      en: "school psychologist",
      source: partIII,
    },
    "municipal-authority": {
      ru: "муниципальный орган управления образованием",
      en: "municipal education authority",
      source: partIII,
    },
    "municipal-method-service": {
      ru: "муниципальная методическая служба",
      en: "municipal method service",
      source: partIII,
    },
    "municipal-partners": {
      ru: "социальные партнёры",
      en: "social partners",
      source: partIII,
    },
    "regional-authority": {
      ru: "орган исполнительной власти субъекта РФ",
      en: "executive authority of the region",
      source: partIII,
    },
    "regional-institute": {
      ru: "институт развития образования",
      en: "regional institute of further education",
      source: partIII,
    },
    "growth-centre": {
      ru: "центр непрерывного повышения профессионального мастерства (ЦНППМ)",
      en: "centre of continuous growth of teachers' mastery",
      source: partIII,
    },
    "regional-mentoring-centre": {
      ru: "региональный наставнический центр",
      en: "regional mentoring centre",
      source: { act: "r-145", clause: "4.1", certainty: "seen" },
    },
    "universities-and-colleges": {
      ru: "вузы и колледжи",
      en: "universities and colleges",
      source: partIII,
    },
    "base-schools": {
      ru: "базовые школы и стажировочные площадки",
      en: "base schools and placement sites",
      source: partIII,
    },
    "regional-union": {
      ru: "региональная организация профсоюза",
      en: "regional branch of the trade union",
      source: partIII,
    },
    associations: {
      ru: "профессиональные ассоциации",
      en: "professional associations",
      source: partIII,
    },
    ministry: {
      ru: "Министерство просвещения",
      en: "Ministry of Education",
      source: partIII,
    },
    "federal-operator": {
      ru: "федеральный оператор",
      en: "federal operator",
      source: partIII,
    },
    "federal-union": {
      ru: "профсоюз работников образования",
      en: "education workers' union",
      source: partIII,
    },
  });
