import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./report-keys.js";
import type {
  Dimension,
  QuestionnaireLevel,
  SwotTheme,
  WithheldReason,
  YearStage,
  ChangeCause,
} from "./report-keys.js";

/**
 * The dimensions of a report; `all` is the total. Each dimension is a partition, so its values add up to the
 * total. Unknown values are counted under the empty value, several values under one value joined by `+`.
 */
export const dimensions: Readonly<Record<Dimension, CodeEntry>> = /* @__PURE__ */ labelled(keys.dimensions, {
  all: { ru: "всего", en: "the whole", source: ownDesign },
  "organisation-type": { ru: "тип организации", en: "type of organisation", source: ownDesign },
  audience: { ru: "для кого", en: "audience", source: ownDesign },
  scope: { ru: "чья программа", en: "scope of the program", source: ownDesign },
  form: { ru: "форма наставничества", en: "form of mentoring", source: ownDesign },
  kind: { ru: "вид наставничества", en: "kind of mentoring", source: ownDesign },
  "mentee-category": { ru: "категория наставляемого", en: "mentee category", source: ownDesign },
  "mentor-qualification": { ru: "квалификация наставника", en: "mentor's qualification", source: ownDesign },
  "difficulty-group": { ru: "группа затруднений", en: "group of difficulties", source: ownDesign },
  difficulty: { ru: "затруднение", en: "difficulty", source: ownDesign },
  "difficulty-level": { ru: "выраженность затруднения", en: "level of the difficulty", source: ownDesign },
  "difficulty-origin": { ru: "кто выявил затруднение", en: "who found the difficulty", source: ownDesign },
  "document-kind": { ru: "вид документа", en: "kind of document", source: ownDesign },
  "year-stage": { ru: "стадия учебного года", en: "stage of the school year", source: ownDesign },
  scale: { ru: "шкала измерения", en: "scale of measurement", source: ownDesign },
  "end-reason": { ru: "причина окончания", en: "end reason", source: ownDesign },
  "questionnaire-level": {
    ru: "уровень по анкете куратора",
    en: "level by questionnaire",
    source: ownDesign,
  },
  "swot-theme": { ru: "тема анализа сторон", en: "theme of the analysis", source: ownDesign },
  month: { ru: "месяц", en: "month", source: ownDesign },
});

/**
 * Levels of the curator's questionnaire (nine ratings, 0 to 2 each): each begins at `from` points of 18.
 * Recalled, not seen.
 */
export const questionnaireLevels: Readonly<
  Record<QuestionnaireLevel, CodeEntry & { readonly from: number }>
> = /* @__PURE__ */ labelled(keys.questionnaireLevels, {
  optimal: { ru: "оптимальный", en: "optimal", source: { act: "r-145", certainty: "recalled" } },
  admissible: { ru: "допустимый", en: "admissible", source: { act: "r-145", certainty: "recalled" } },
  inadmissible: { ru: "недопустимый", en: "inadmissible", source: { act: "r-145", certainty: "recalled" } },
});

/** When in a school year difficulties were asked about. */
export const yearStages: Readonly<Record<YearStage, CodeEntry>> = /* @__PURE__ */ labelled(keys.yearStages, {
  start: { ru: "начало года", en: "start of the year", source: ownDesign },
  middle: { ru: "середина года", en: "middle of the year", source: ownDesign },
  end: { ru: "конец года", en: "end of the year", source: ownDesign },
});

/** The subject of a strength, weakness, opportunity or threat. A report has no free text. */
export const swotThemes: Readonly<Record<SwotTheme, CodeEntry>> = /* @__PURE__ */ labelled(keys.swotThemes, {
  "joint-work": { ru: "совместная работа участников", en: "joint work of participants", source: ownDesign },
  staff: { ru: "кадры", en: "staff", source: ownDesign },
  "organisation-and-methods": {
    ru: "организация и методика",
    en: "organisation and methods",
    source: ownDesign,
  },
  "material-base": { ru: "материально-техническая база", en: "material base", source: ownDesign },
  "finance-and-incentives": { ru: "финансы и поощрение", en: "finance and incentives", source: ownDesign },
  "psychological-climate": { ru: "психологический климат", en: "psychological climate", source: ownDesign },
  partners: { ru: "партнёры", en: "partners", source: ownDesign },
  other: { ru: "другое", en: "other", source: ownDesign },
});

/** Why figures of a report are suppressed in its publication. */
export const withheldReasons: Readonly<Record<WithheldReason, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.withheldReasons,
  {
    "small-count": {
      ru: "за числом стоит мало людей, или по нему можно было бы вычислить такое число",
      en: "few people stand behind the figure, or it would give away one of few people",
      source: ownDesign,
    },
    "all-or-none": {
      ru: "все или ни один человек небольшой группы: это говорило бы о каждом из них",
      en: "all or none of a small group: that would say something of each of them",
      source: ownDesign,
    },
    "sensitive-code": {
      ru: "чувствительная категория ниже своего порога не называется и входит в строку «не указано»",
      en: "a sensitive code below its own threshold is not named and is counted as not stated",
      source: ownDesign,
    },
    "internal-measure": {
      ru: "показатели движения служат для сверки и не публикуются",
      en: "movements are for reconciliation and are not published",
      source: ownDesign,
    },
    "undeclared-measure": {
      ru: "собственный показатель, о котором не сказано, что он считает, не публикуется",
      en: "an own measure of which nobody said what it counts is not published",
      source: ownDesign,
    },
  },
);

/** Why a figure differs from that of an earlier report. */
export const changeCauses: Readonly<Record<ChangeCause, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.changeCauses,
  {
    entered: { ru: "вошли", en: "entered", source: ownDesign },
    left: { ru: "выбыли", en: "left", source: ownDesign },
    "moved-in": { ru: "перешли из другой строки", en: "moved in from another line", source: ownDesign },
    "moved-out": { ru: "перешли в другую строку", en: "moved out to another line", source: ownDesign },
    "corrected-late": {
      ru: "исправлено после прошлого отчёта",
      en: "corrected after the earlier report",
      source: ownDesign,
    },
    "definition-changed": { ru: "изменилось определение", en: "the definition changed", source: ownDesign },
    "coverage-changed": {
      ru: "изменился состав организаций",
      en: "other organisations report",
      source: ownDesign,
    },
    "between-reports": {
      ru: "изменилось между отчётами",
      en: "changed between the reports",
      source: ownDesign,
    },
    "not-separable": {
      ru: "несколько причин, по числам не различимых",
      en: "several causes that counts cannot tell apart",
      source: ownDesign,
    },
  },
);
