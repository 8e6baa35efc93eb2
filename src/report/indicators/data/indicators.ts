import { labelled } from "../../../codes/keys-and-labels.js";
import type { Indicator } from "../indicator.js";
import { ownDesign } from "../../../codes/source.js";
import type { SourceRef } from "../../../codes/source.js";
import * as keys from "./indicator-keys.js";
import type { IndicatorCode } from "./indicator-keys.js";

const recalled: SourceRef = { certainty: "recalled" };
const seen: SourceRef = { certainty: "seen" };

/**
 * What is read from a report, as data: the set this library proposes, and the federal indicators of the region's level.
 * The latter are recalled, not read in the act; only that of learners was seen, on a school's page.
 */
export const indicators: Readonly<Record<IndicatorCode, Indicator>> = /* @__PURE__ */ labelled(
  keys.indicators,
  {
    "IND-A-01": {
      ru: "Число наставников",
      en: "Mentors",
      purpose: { ru: "сколько людей наставляет", en: "how many people mentor" },
      source: ownDesign,
    },
    "IND-A-02": {
      ru: "Число наставляемых",
      en: "Mentees",
      purpose: { ru: "скольким людям помогают", en: "how many people are helped" },
      source: ownDesign,
    },
    "IND-A-03": {
      ru: "Число пар (групп) по приказу",
      en: "Pairs and groups by order",
      purpose: { ru: "сколько пар и групп оформлено", en: "how many pairs and groups are confirmed" },
      source: ownDesign,
    },
    "IND-A-04": {
      ru: "Число персонализированных программ",
      en: "Personalised programs in the period",
      purpose: { ru: "сколько программ начато за период", en: "how many programs started in the period" },
      source: { act: "az-1128", certainty: "partly-seen" },
    },
    "IND-A-05": {
      ru: "Число групп (два и более наставляемых)",
      en: "Groups of two or more mentees",
      purpose: { ru: "сколько работы идёт в группах", en: "how much of the work is done in groups" },
      source: ownDesign,
    },
    "IND-C-01": {
      ru: "Охват молодых педагогов наставничеством",
      en: "Coverage of young teachers",
      purpose: {
        ru: "все ли молодые педагоги получили наставника",
        en: "whether every young teacher has a mentor",
      },
      source: { act: "r-145", certainty: "recalled" },
    },
    "IND-C-02": {
      ru: "Доля педагогов-наставляемых",
      en: "Teaching staff as mentees",
      purpose: { ru: "какую часть коллектива поддерживают", en: "which part of the staff is supported" },
      source: ownDesign,
    },
    "IND-C-03": {
      ru: "Доля педагогов-наставников",
      en: "Teaching staff as mentors",
      purpose: { ru: "какая часть коллектива наставляет", en: "which part of the staff mentors" },
      source: ownDesign,
    },
    "IND-C-04": {
      ru: "Доля новых сотрудников с наставником",
      en: "Newcomers with a mentor",
      purpose: { ru: "помогают ли освоиться на новом месте", en: "whether newcomers are helped to settle" },
      source: ownDesign,
    },
    "IND-C-05": {
      ru: "Обеспеченность запроса",
      en: "Request coverage",
      purpose: { ru: "получил ли пару каждый, кто её просил", en: "whether all in the register have a pair" },
      source: ownDesign,
    },
    "IND-C-06": {
      ru: "Доля организаций, внедривших модель",
      en: "Organisations with the model in place",
      purpose: { ru: "как широко введена модель", en: "how widely the model is introduced" },
      source: ownDesign,
    },
    "IND-C-07": {
      ru: "Доля организаций с материальным стимулированием",
      en: "Organisations paying mentors",
      purpose: { ru: "как широко труд наставников поощряется", en: "how widely mentors are paid" },
      source: ownDesign,
    },
    "IND-P-01": {
      ru: "Доля завершённых программ",
      en: "Completion rate",
      purpose: { ru: "доводят ли программы до конца", en: "whether programs are carried through" },
      source: ownDesign,
    },
    "IND-P-02": {
      ru: "Доля досрочно прекращённых программ",
      en: "Early termination rate",
      purpose: { ru: "как часто программы прекращают", en: "how often programs are terminated" },
      source: ownDesign,
    },
    "IND-P-03": {
      ru: "Выполнение плана",
      en: "Plan fulfilment",
      purpose: { ru: "проводят ли намеченное", en: "whether what was planned is done" },
      source: { act: "az-1128", certainty: "recalled" },
    },
    "IND-P-04": {
      ru: "Средний срок программы",
      en: "Mean length of a program",
      purpose: { ru: "сколько полных месяцев длится работа", en: "how many whole months the work lasts" },
      source: ownDesign,
    },
    "IND-P-05": {
      ru: "Нагрузка наставника",
      en: "Mentor load",
      purpose: { ru: "сколько наставляемых у одного наставника", en: "how many mentees one mentor has" },
      source: ownDesign,
    },
    "IND-P-06": {
      ru: "Полнота оформления",
      en: "Paper completeness",
      purpose: { ru: "оформлены ли поручения по закону", en: "whether assignments are documented" },
      source: { act: "tk-351.8", certainty: "seen" },
    },
    "IND-P-07": {
      ru: "Замены наставника на одну программу",
      en: "Mentor replacements per program",
      purpose: { ru: "как часто меняют наставника", en: "how often the mentor is replaced" },
      source: ownDesign,
    },
    "IND-E-01": {
      ru: "Преодоление затруднений",
      en: "Difficulties overcome",
      purpose: { ru: "уходят ли выявленные затруднения", en: "whether identified difficulties go away" },
      source: ownDesign,
    },
    "IND-E-02": {
      ru: "Рост самооценки компетенций",
      en: "Growth of self-rating",
      purpose: { ru: "что изменилось между двумя замерами", en: "what changed between two measurements" },
      source: { act: "r-145", certainty: "partly-seen" },
    },
    "IND-E-03": {
      ru: "Удовлетворённость наставляемых",
      en: "Mentee satisfaction",
      purpose: { ru: "как программу приняли наставляемые", en: "how mentees took the program" },
      source: { act: "r-145", certainty: "recalled" },
    },
    "IND-E-04": {
      ru: "Удовлетворённость наставников",
      en: "Mentor satisfaction",
      purpose: { ru: "как программу приняли наставники", en: "how mentors took the program" },
      source: { act: "r-145", certainty: "recalled" },
    },
    "IND-E-05": {
      ru: "Освоение (уровень 2)",
      en: "Learning (level 2)",
      purpose: { ru: "чему научились", en: "what was learned" },
      source: { act: "az-1128", certainty: "recalled" },
    },
    "IND-E-06": {
      ru: "Применение (уровень 3)",
      en: "Behaviour (level 3)",
      purpose: { ru: "применяют ли освоенное на занятиях", en: "whether it is used in lessons" },
      source: { act: "az-1128", certainty: "recalled" },
    },
    "IND-E-07": {
      ru: "Результат (уровень 4)",
      en: "Result (level 4)",
      purpose: { ru: "что это дало обучающимся", en: "what learners gained" },
      source: { act: "az-1128", certainty: "recalled" },
    },
    "IND-H-01": {
      ru: "Закрепляемость молодых педагогов через 12 месяцев",
      en: "Retention of young teachers after 12 months",
      purpose: { ru: "остаются ли молодые педагоги", en: "whether young teachers stay" },
      source: ownDesign,
    },
    "IND-H-01-36": {
      ru: "Закрепляемость молодых педагогов через 36 месяцев",
      en: "Retention of young teachers after 36 months",
      purpose: { ru: "остаются ли молодые педагоги надолго", en: "whether young teachers stay for long" },
      source: ownDesign,
    },
    "IND-H-02": {
      ru: "Доля аттестованных наставляемых",
      en: "Mentees certified",
      purpose: { ru: "получают ли категорию после программы", en: "whether a category follows" },
      source: ownDesign,
    },
    "IND-H-03": {
      ru: "Доля наставляемых – участников конкурсов",
      en: "Mentees in contests",
      purpose: { ru: "выходят ли на конкурсы", en: "whether mentees enter contests" },
      source: ownDesign,
    },
    "IND-H-04": {
      ru: "Доля педагогов с категорией «педагог-наставник»",
      en: "Holders of the category of teacher-mentor",
      purpose: { ru: "сколько педагогов имеют категорию", en: "how many teachers hold the category" },
      source: { act: "pr-196", certainty: "seen" },
    },
    "IND-Q-01": {
      ru: "Оценка эффективности программы",
      en: "Effectiveness score",
      purpose: { ru: "насколько условия отвечают модели", en: "how well conditions meet the model" },
      source: { act: "r-145", certainty: "recalled" },
    },
    "IND-Q-02": {
      ru: "Готовность организации",
      en: "Readiness",
      purpose: { ru: "какие условия уже есть", en: "which conditions are there" },
      source: ownDesign,
    },
    "IND-Q-03": {
      ru: "Доля участников с двумя замерами",
      en: "Share with both measurements",
      purpose: { ru: "можно ли верить росту", en: "whether growth can be trusted" },
      source: ownDesign,
    },
    "IND-Q-04": {
      ru: "Доля ответивших",
      en: "Response rate",
      purpose: { ru: "можно ли верить опросам", en: "whether surveys can be trusted" },
      source: ownDesign,
    },
    "IND-F-01": {
      ru: "Доля детей и подростков – наставляемых",
      en: "Children and adolescents as mentees",
      purpose: {
        ru: "охват детей и подростков региона",
        en: "coverage of the region's children and adolescents",
      },
      source: { act: "r-145", certainty: "recalled" },
    },
    "IND-F-02": {
      ru: "Доля подростков – наставников",
      en: "Older adolescents as mentors",
      purpose: {
        ru: "охват подростков региона наставническим трудом",
        en: "how many older adolescents mentor",
      },
      source: { act: "r-145", certainty: "recalled" },
    },
    "IND-F-03": {
      ru: "Доля учителей – молодых специалистов – наставляемых",
      en: "Young teachers of the region as mentees",
      purpose: { ru: "охват молодых учителей региона", en: "coverage of the region's young teachers" },
      source: { act: "r-145", certainty: "recalled" },
    },
    "IND-F-04": {
      ru: "Доля предприятий, предоставивших наставников",
      en: "Enterprises that gave mentors",
      purpose: { ru: "участие предприятий", en: "how far enterprises take part" },
      source: { act: "r-145", certainty: "recalled" },
    },
    "IND-F-05": {
      ru: "Уровень удовлетворённости наставляемых региона",
      en: "Satisfaction of the region's mentees",
      purpose: {
        ru: "как программы приняли наставляемые региона",
        en: "how the region's mentees took the programs",
      },
      source: { act: "r-145", certainty: "recalled" },
    },
    "IND-F-06": {
      ru: "Уровень удовлетворённости наставников региона",
      en: "Satisfaction of the region's mentors",
      purpose: {
        ru: "как программы приняли наставники региона",
        en: "how the region's mentors took the programs",
      },
      source: { act: "r-145", certainty: "recalled" },
    },
    "IND-F-07": {
      ru: "Доля учителей до 35 лет, вовлечённых в поддержку",
      en: "Teachers up to 35 who are supported",
      purpose: { ru: "поддержка в первые три года работы", en: "support in the first three years" },
      source: recalled,
    },
    "IND-F-08": {
      ru: "Доля обучающихся, вовлечённых в наставничество и сопровождение",
      en: "Learners in mentoring and support",
      purpose: { ru: "охват обучающихся школ", en: "coverage of schools' learners" },
      source: seen,
    },
  },
);
