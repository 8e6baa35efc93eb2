import { labelled } from "../keys-and-labels.js";
import * as keys from "./legal-act-keys.js";
import type { LegalAct, ActCode } from "./legal-act-keys.js";

/**
 * The acts that mentoring programs rest on. What was only recalled is marked so in `certainty`; the addresses of
 * the pages seen are in `docs/sources.md`.
 */
export const legalActs: Readonly<Record<ActCode, LegalAct>> = /* @__PURE__ */ labelled(keys.legalActs, {
  "tk-351.8": {
    ru: "Трудовой кодекс РФ, статья 351.8 (наставничество в сфере труда)",
    en: "Labour Code, article 351.8 (mentoring in the sphere of labour)",
    number: "381-ФЗ",
    certainty: "seen",
    alsoCalled: ["ст. 351.8 ТК", "ст. 351.8 ТК РФ", "ст. 358.1 ТК"],
  },
  "tk-60.2": {
    ru: "Трудовой кодекс РФ, статьи 60.2 и 151 (дополнительная работа)",
    en: "Labour Code, articles 60.2 and 151 (extra work and its pay)",
    number: "197-ФЗ",
    certainty: "recalled",
    alsoCalled: ["ст. 60.2 ТК", "ст. 60.2 ТК РФ"],
  },
  "tk-14": {
    ru: "Трудовой кодекс РФ, статья 14 (исчисление сроков)",
    en: "Labour Code, article 14 (counting of terms)",
    number: "197-ФЗ",
    certainty: "recalled",
    alsoCalled: ["ст. 14 ТК", "ст. 14 ТК РФ"],
  },
  "rostrud-2025": {
    ru: "Письма Роструда 2025 года о статье 351.8",
    en: "Labour inspectorate's letters of 2025 on article 351.8",
    number: "ПГ/08383-6-1, ПГ/08381-6-1, ТЗ/7300-6-1",
    certainty: "seen",
    alsoCalled: [],
  },
  "fz-273": {
    ru: "Закон об образовании в Российской Федерации",
    en: "Education law",
    number: "273-ФЗ",
    certainty: "partly-seen",
    alsoCalled: ["273-ФЗ", "ФЗ № 273", "№ 273-ФЗ"],
  },
  "fz-489": {
    ru: "Закон о молодёжной политике",
    en: "Youth policy law",
    number: "489-ФЗ",
    certainty: "seen",
    alsoCalled: ["489-ФЗ", "№ 489-ФЗ"],
  },
  "fz-152": {
    ru: "Закон о персональных данных",
    en: "Personal data law",
    number: "152-ФЗ",
    certainty: "seen",
    alsoCalled: ["152-ФЗ", "№ 152-ФЗ"],
  },
  "r-145": {
    ru: "Методология (целевая модель) наставничества обучающихся",
    en: "Methodology (target model) of mentoring of learners",
    number: "Р-145",
    certainty: "seen",
    alsoCalled: ["Р-145", "P-145", "145-р"],
  },
  "mr-42-02": {
    ru: "Методические рекомендации к целевой модели наставничества обучающихся",
    en: "Method recommendations on the target model for learners",
    number: "МР-42/02",
    certainty: "seen",
    alsoCalled: ["МР-42/02", "письмо от 23.01.2020"],
  },
  "pp-3273-r": {
    ru: "Основные принципы национальной системы профессионального роста педагогических работников",
    en: "Basic principles of the national system of teachers' professional growth",
    number: "3273-р",
    certainty: "seen",
    alsoCalled: ["3273-р", "№ 3273-р"],
  },
  "az-1128": {
    ru: "Методические рекомендации по системе (целевой модели) наставничества педагогических работников",
    en: "Method recommendations on the system (target model) of mentoring of teaching staff",
    number: "АЗ-1128/08",
    certainty: "seen",
    alsoCalled: ["АЗ-1128/08", "АЗ-1128/08 / № 657"],
  },
  "r-174": {
    ru: "Концепция единой федеральной системы научно-методического сопровождения педагогических работников",
    en: "Concept of the single federal system of scientific-methodical support of teaching staff",
    number: "Р-174",
    certainty: "seen",
    alsoCalled: ["Р-174"],
  },
  "uk-94": {
    ru: "Указ о знаке отличия «За наставничество»",
    en: "Decree on the badge “For mentoring”",
    number: "94",
    certainty: "seen",
    alsoCalled: ["Указ № 94"],
  },
  "uk-204": {
    ru: "Указ о национальных целях на период до 2024 года",
    en: "Decree on national goals to 2024",
    number: "204",
    certainty: "recalled",
    alsoCalled: ["Указ № 204"],
  },
  "uk-401": {
    ru: "Указ о проведении Года педагога и наставника",
    en: "Decree on the Year of the Teacher and Mentor",
    number: "401",
    certainty: "seen",
    alsoCalled: ["Указ № 401", "Указ о Годе педагога и наставника"],
  },
  "uk-474": {
    ru: "Указ о национальных целях развития на период до 2030 года",
    en: "Decree on national development goals to 2030",
    number: "474",
    certainty: "recalled",
    alsoCalled: ["Указ № 474"],
  },
  "pr-196": {
    ru: "Порядок проведения аттестации педагогических работников",
    en: "Procedure of certification of teaching staff",
    number: "196",
    certainty: "seen",
    alsoCalled: ["приказ № 196"],
  },
  "pr-1155": {
    ru: "Федеральный стандарт дошкольного образования",
    en: "Federal standard of preschool education",
    number: "1155",
    certainty: "recalled",
    alsoCalled: ["ФГОС ДО", "ФГОС ДО (приказ 1155)"],
  },
  "pp-1264-r": {
    ru: "Концепция развития наставничества в Российской Федерации на период до 2030 года",
    en: "Concept of the development of mentoring to 2030",
    number: "1264-р",
    certainty: "seen",
    alsoCalled: ["1264-р", "№ 1264-р"],
  },
  "pp-2403-r": {
    ru: "Основы государственной молодёжной политики до 2025 года",
    en: "Foundations of youth policy to 2025",
    number: "2403-р",
    certainty: "seen",
    alsoCalled: ["2403-Р", "№ 2403-р"],
  },
  "ltr-326": {
    ru: "Письмо о мерах поддержки молодых педагогов",
    en: "Letter on support of young teachers",
    number: "НТ-944/08 / № 326",
    certainty: "seen",
    alsoCalled: ["письмо НТ-944/08", "письмо НТ-944/08 от 11.07.2016"],
  },
  "np-education": {
    ru: "Национальный проект «Образование» (2019–2024)",
    en: "National project “Education” (2019–2024)",
    number: "—",
    certainty: "recalled",
    alsoCalled: ["национальный проект «Образование»"],
  },
});
