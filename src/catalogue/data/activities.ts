import type { Text } from "../../base/text.js";
import type { CodeEntry } from "../../codes/code-list.js";
import { ownDesign } from "../../codes/source.js";
import type { ActivityGroup } from "./activity-groups.js";
import type { ActivityLeader } from "./activity-leaders.js";

export type ActivityCode =
  | "ACT-MEET-INTRO"
  | "ACT-MEET-TRIAL"
  | "ACT-MEET-PLAN"
  | "ACT-MEET-REGULAR"
  | "ACT-MEET-INTERIM"
  | "ACT-MEET-FINAL"
  | "ACT-MEET-SPEED"
  | "ACT-DIAG-SELF"
  | "ACT-DIAG-EXT"
  | "ACT-DIAG-TALK"
  | "ACT-DIAG-PSY"
  | "ACT-OBS-MENTEE"
  | "ACT-OBS-MENTOR"
  | "ACT-OBS-MUTUAL"
  | "ACT-OBS-PEER"
  | "ACT-OBS-SHADOW"
  | "ACT-ANALYSIS-JOINT"
  | "ACT-ANALYSIS-SELF"
  | "ACT-ANALYSIS-VIDEO"
  | "ACT-ANALYSIS-DATA"
  | "ACT-DESIGN-LESSON"
  | "ACT-CO-TEACH"
  | "ACT-LESSON-STUDY"
  | "ACT-MICROTEACH"
  | "ACT-OPEN-LESSON"
  | "ACT-CONSULT-IND"
  | "ACT-CONSULT-GROUP"
  | "ACT-CONSULT-ONLINE"
  | "ACT-CONSULT-PSY"
  | "ACT-CONSULT-LEGAL"
  | "ACT-HELP-SITUATIONAL"
  | "ACT-MASTERCLASS"
  | "ACT-WORKSHOP"
  | "ACT-TRAINING"
  | "ACT-CASE"
  | "ACT-GAME"
  | "ACT-WEBINAR"
  | "ACT-COURSE"
  | "ACT-INTERNSHIP"
  | "ACT-SELF-STUDY"
  | "ACT-DOCS-STUDY"
  | "ACT-DOCS-PRACTICE"
  | "ACT-SIM-MEETING"
  | "ACT-MO"
  | "ACT-YOUNG-SCHOOL"
  | "ACT-PLC"
  | "ACT-CONFERENCE"
  | "ACT-CONTEST"
  | "ACT-PROJECT"
  | "ACT-METHOD-PRODUCT"
  | "ACT-PORTFOLIO"
  | "ACT-DIARY"
  | "ACT-IOM"
  | "ACT-SURVEY"
  | "ACT-REPORT-INTERIM"
  | "ACT-REPORT-FINAL"
  | "ACT-PUBLIC-RESULT";

/** What a program is made of: who usually leads it, together when there are several, and what is kept of it afterwards. */
export type ActivityEntry = CodeEntry & {
  readonly group: ActivityGroup;
  readonly ledBy: readonly ActivityLeader[];
  readonly usualEvidence: Text;
};

/**
 * Kinds of activity a mentoring program plans. Common practice, put in words by this project: no official list exists.
 * A plan may name others.
 */
export const activities: Readonly<Record<ActivityCode, ActivityEntry>> = {
  "ACT-MEET-INTRO": {
    ru: "Встреча-знакомство",
    en: "Introductory meeting",
    group: "meeting",
    ledBy: ["curator"],
    usualEvidence: { ru: "форма обратной связи", en: "feedback form" },
    source: ownDesign,
  },
  "ACT-MEET-TRIAL": {
    ru: "Пробная рабочая встреча",
    en: "Trial working meeting",
    group: "meeting",
    ledBy: ["mentor"],
    usualEvidence: { ru: "форма обратной связи", en: "feedback form" },
    source: ownDesign,
  },
  "ACT-MEET-PLAN": {
    ru: "Встреча-планирование",
    en: "Planning meeting",
    group: "meeting",
    ledBy: ["mentor", "mentee"],
    usualEvidence: { ru: "согласованный план", en: "agreed plan" },
    source: ownDesign,
  },
  "ACT-MEET-REGULAR": {
    ru: "Регулярная рабочая встреча",
    en: "Regular working meeting",
    group: "meeting",
    ledBy: ["mentor"],
    usualEvidence: { ru: "запись о встрече", en: "meeting record" },
    source: ownDesign,
  },
  "ACT-MEET-INTERIM": {
    ru: "Промежуточная рефлексивная встреча",
    en: "Interim review meeting",
    group: "meeting",
    ledBy: ["mentor", "curator"],
    usualEvidence: { ru: "промежуточный отзыв", en: "interim review" },
    source: ownDesign,
  },
  "ACT-MEET-FINAL": {
    ru: "Итоговая встреча пары (группы)",
    en: "Closing meeting of the pair or group",
    group: "meeting",
    ledBy: ["mentor", "curator"],
    usualEvidence: { ru: "итоговая форма обратной связи", en: "final feedback form" },
    source: ownDesign,
  },
  "ACT-MEET-SPEED": {
    ru: "Скоростная сессия наставничества",
    en: "Speed-mentoring session",
    group: "meeting",
    ledBy: ["external-expert"],
    usualEvidence: { ru: "список присутствующих", en: "attendance list" },
    source: ownDesign,
  },
  "ACT-DIAG-SELF": {
    ru: "Самодиагностика затруднений",
    en: "Self-diagnosis of difficulties",
    group: "diagnostics",
    ledBy: ["mentee"],
    usualEvidence: { ru: "заполненная анкета", en: "completed questionnaire" },
    source: ownDesign,
  },
  "ACT-DIAG-EXT": {
    ru: "Внешняя диагностика компетенций",
    en: "External competence diagnostics",
    group: "diagnostics",
    ledBy: ["diagnostics-centre"],
    usualEvidence: { ru: "лист результатов", en: "result sheet" },
    source: ownDesign,
  },
  "ACT-DIAG-TALK": {
    ru: "Диагностическая беседа",
    en: "Diagnostic interview",
    group: "diagnostics",
    ledBy: ["mentor"],
    usualEvidence: { ru: "перечень запросов", en: "list of requests" },
    source: ownDesign,
  },
  "ACT-DIAG-PSY": {
    ru: "Психологическое анкетирование (добровольное)",
    en: "Voluntary psychological survey",
    group: "diagnostics",
    ledBy: ["psychologist"],
    usualEvidence: { ru: "только обобщённый вывод", en: "aggregate conclusion only" },
    source: ownDesign,
  },
  "ACT-OBS-MENTEE": {
    ru: "Посещение наставником занятия наставляемого",
    en: "Mentor observes the mentee's class",
    group: "observation",
    ledBy: ["mentor"],
    usualEvidence: { ru: "карта наблюдения", en: "observation sheet" },
    source: ownDesign,
  },
  "ACT-OBS-MENTOR": {
    ru: "Посещение наставляемым занятия наставника",
    en: "Mentee observes the mentor's class",
    group: "observation",
    ledBy: ["mentee"],
    usualEvidence: { ru: "записи наблюдений", en: "observation notes" },
    source: ownDesign,
  },
  "ACT-OBS-MUTUAL": {
    ru: "Взаимопосещение занятий",
    en: "Reciprocal class visits",
    group: "observation",
    ledBy: ["mentor", "mentee"],
    usualEvidence: { ru: "две карты наблюдения", en: "two observation sheets" },
    source: ownDesign,
  },
  "ACT-OBS-PEER": {
    ru: "Посещение занятий других коллег",
    en: "Visiting other colleagues' classes",
    group: "observation",
    ledBy: ["mentee"],
    usualEvidence: { ru: "записи наблюдений", en: "observation notes" },
    source: ownDesign,
  },
  "ACT-OBS-SHADOW": {
    ru: "Теневое сопровождение рабочего дня",
    en: "Job shadowing",
    group: "observation",
    ledBy: ["mentee"],
    usualEvidence: { ru: "рефлексивная заметка", en: "reflection note" },
    source: ownDesign,
  },
  "ACT-ANALYSIS-JOINT": {
    ru: "Совместный анализ занятия",
    en: "Joint lesson analysis",
    group: "analysis",
    ledBy: ["mentor"],
    usualEvidence: { ru: "протокол анализа", en: "analysis protocol" },
    source: ownDesign,
  },
  "ACT-ANALYSIS-SELF": {
    ru: "Самоанализ занятия",
    en: "Lesson self-analysis",
    group: "analysis",
    ledBy: ["mentee"],
    usualEvidence: { ru: "лист самоанализа", en: "self-analysis sheet" },
    source: ownDesign,
  },
  "ACT-ANALYSIS-VIDEO": {
    ru: "Разбор видеозаписи занятия",
    en: "Video-based lesson analysis",
    group: "analysis",
    ledBy: ["mentor"],
    usualEvidence: { ru: "протокол анализа", en: "analysis protocol" },
    source: ownDesign,
  },
  "ACT-ANALYSIS-DATA": {
    ru: "Анализ результатов обучающихся",
    en: "Analysis of learners' results",
    group: "analysis",
    ledBy: ["mentor", "mentee"],
    usualEvidence: { ru: "аналитическая справка", en: "analytical note" },
    source: ownDesign,
  },
  "ACT-DESIGN-LESSON": {
    ru: "Совместное проектирование занятия",
    en: "Joint lesson design",
    group: "co-work",
    ledBy: ["mentor"],
    usualEvidence: { ru: "план занятия", en: "lesson plan" },
    source: ownDesign,
  },
  "ACT-CO-TEACH": {
    ru: "Совместное проведение занятия",
    en: "Co-teaching",
    group: "co-work",
    ledBy: ["mentor", "mentee"],
    usualEvidence: { ru: "план и анализ занятия", en: "lesson plan and analysis" },
    source: ownDesign,
  },
  "ACT-LESSON-STUDY": {
    ru: "Цикл исследования урока",
    en: "Lesson study cycle",
    group: "co-work",
    ledBy: ["teachers-group"],
    usualEvidence: { ru: "отчёт о цикле", en: "cycle report" },
    source: ownDesign,
  },
  "ACT-MICROTEACH": {
    ru: "Микропреподавание (отработка фрагмента)",
    en: "Microteaching",
    group: "co-work",
    ledBy: ["mentee"],
    usualEvidence: { ru: "отзывы коллег", en: "peer feedback" },
    source: ownDesign,
  },
  "ACT-OPEN-LESSON": {
    ru: "Открытое занятие",
    en: "Open lesson",
    group: "co-work",
    ledBy: ["mentee"],
    usualEvidence: { ru: "план занятия и отзывы", en: "lesson plan and reviews" },
    source: ownDesign,
  },
  "ACT-CONSULT-IND": {
    ru: "Индивидуальная консультация",
    en: "Individual consultation",
    group: "consultation",
    ledBy: ["mentor"],
    usualEvidence: { ru: "запись в журнале", en: "record in the journal" },
    source: ownDesign,
  },
  "ACT-CONSULT-GROUP": {
    ru: "Групповая консультация",
    en: "Group consultation",
    group: "consultation",
    ledBy: ["mentor"],
    usualEvidence: { ru: "запись в журнале", en: "record in the journal" },
    source: ownDesign,
  },
  "ACT-CONSULT-ONLINE": {
    ru: "Дистанционная консультация",
    en: "Online consultation",
    group: "consultation",
    ledBy: ["mentor"],
    usualEvidence: { ru: "запись в журнале", en: "record in the journal" },
    source: ownDesign,
  },
  "ACT-CONSULT-PSY": {
    ru: "Консультация педагога-психолога",
    en: "Consultation with the school psychologist",
    group: "consultation",
    ledBy: ["psychologist"],
    usualEvidence: { ru: "только факт посещения", en: "fact of attendance only" },
    source: ownDesign,
  },
  "ACT-CONSULT-LEGAL": {
    ru: "Консультация администрации по нормативным вопросам",
    en: "Consultation on rules with the administration",
    group: "consultation",
    ledBy: ["deputy-head"],
    usualEvidence: { ru: "запись в журнале", en: "record in the journal" },
    source: ownDesign,
  },
  "ACT-HELP-SITUATIONAL": {
    ru: "Ситуационная помощь по запросу",
    en: "Situational help on request",
    group: "consultation",
    ledBy: ["mentor"],
    usualEvidence: { ru: "запись в журнале", en: "record in the journal" },
    source: ownDesign,
  },
  "ACT-MASTERCLASS": {
    ru: "Мастер-класс",
    en: "Master class",
    group: "learning",
    ledBy: ["mentor"],
    usualEvidence: { ru: "материалы", en: "materials" },
    source: ownDesign,
  },
  "ACT-WORKSHOP": {
    ru: "Семинар-практикум",
    en: "Practical workshop",
    group: "learning",
    ledBy: ["methodologist"],
    usualEvidence: { ru: "выполненное упражнение", en: "worked exercise" },
    source: ownDesign,
  },
  "ACT-TRAINING": {
    ru: "Тренинг",
    en: "Training session",
    group: "learning",
    ledBy: ["psychologist"],
    usualEvidence: { ru: "список присутствующих", en: "attendance list" },
    source: ownDesign,
  },
  "ACT-CASE": {
    ru: "Разбор педагогических ситуаций (кейсов)",
    en: "Case analysis",
    group: "learning",
    ledBy: ["mentor"],
    usualEvidence: { ru: "разобранные ситуации", en: "solved cases" },
    source: ownDesign,
  },
  "ACT-GAME": {
    ru: "Деловая игра",
    en: "Simulation game",
    group: "learning",
    ledBy: ["curator"],
    usualEvidence: { ru: "лист рефлексии", en: "reflection sheet" },
    source: ownDesign,
  },
  "ACT-WEBINAR": {
    ru: "Вебинар",
    en: "Webinar",
    group: "learning",
    ledBy: ["external-expert"],
    usualEvidence: { ru: "отметка об участии", en: "participation note" },
    source: ownDesign,
  },
  "ACT-COURSE": {
    ru: "Курсы повышения квалификации",
    en: "Professional development course",
    group: "learning",
    ledBy: ["training-provider"],
    usualEvidence: { ru: "удостоверение о повышении квалификации", en: "certificate of completion" },
    source: ownDesign,
  },
  "ACT-INTERNSHIP": {
    ru: "Стажировка на базе другой организации",
    en: "Placement at another organisation",
    group: "learning",
    ledBy: ["host-organisation"],
    usualEvidence: { ru: "отчёт о стажировке", en: "placement report" },
    source: ownDesign,
  },
  "ACT-SELF-STUDY": {
    ru: "Самообразование по теме",
    en: "Self-study on a topic",
    group: "learning",
    ledBy: ["mentee"],
    usualEvidence: { ru: "отчёт по теме", en: "theme report" },
    source: ownDesign,
  },
  "ACT-DOCS-STUDY": {
    ru: "Изучение нормативных документов",
    en: "Study of rules and local acts",
    group: "learning",
    ledBy: ["mentee"],
    usualEvidence: { ru: "контрольный лист", en: "checklist" },
    source: ownDesign,
  },
  "ACT-DOCS-PRACTICE": {
    ru: "Практикум по ведению документации",
    en: "Paperwork practice",
    group: "learning",
    ledBy: ["mentor"],
    usualEvidence: { ru: "заполненные документы", en: "completed documents" },
    source: ownDesign,
  },
  "ACT-SIM-MEETING": {
    ru: "Репетиция родительского собрания или разговора",
    en: "Rehearsal of a parents' meeting or talk",
    group: "learning",
    ledBy: ["mentor"],
    usualEvidence: { ru: "сценарий", en: "script" },
    source: ownDesign,
  },
  "ACT-MO": {
    ru: "Участие в работе методического объединения",
    en: "Work in a subject teachers' association",
    group: "community",
    ledBy: ["mentee"],
    usualEvidence: { ru: "протокол", en: "minutes" },
    source: ownDesign,
  },
  "ACT-YOUNG-SCHOOL": {
    ru: "Школа молодого педагога",
    en: "Young teacher's school",
    group: "community",
    ledBy: ["curator"],
    usualEvidence: { ru: "программа занятий", en: "programme of sessions" },
    source: ownDesign,
  },
  "ACT-PLC": {
    ru: "Участие в сетевом профессиональном сообществе",
    en: "Networked professional community",
    group: "community",
    ledBy: ["mentee"],
    usualEvidence: { ru: "ссылки", en: "links to contributions" },
    source: ownDesign,
  },
  "ACT-CONFERENCE": {
    ru: "Выступление на конференции, педсовете",
    en: "Talk at a conference or staff meeting",
    group: "community",
    ledBy: ["mentee"],
    usualEvidence: { ru: "материалы выступления", en: "talk materials" },
    source: ownDesign,
  },
  "ACT-CONTEST": {
    ru: "Участие в профессиональном конкурсе",
    en: "Professional contest",
    group: "community",
    ledBy: ["mentee"],
    usualEvidence: { ru: "результат участия", en: "contest result" },
    source: ownDesign,
  },
  "ACT-PROJECT": {
    ru: "Совместный педагогический проект",
    en: "Joint teaching project",
    group: "product",
    ledBy: ["mentor", "mentee"],
    usualEvidence: { ru: "продукт проекта", en: "project product" },
    source: ownDesign,
  },
  "ACT-METHOD-PRODUCT": {
    ru: "Создание методической разработки",
    en: "Producing a teaching resource",
    group: "product",
    ledBy: ["mentee"],
    usualEvidence: { ru: "методическая разработка", en: "teaching resource" },
    source: ownDesign,
  },
  "ACT-PORTFOLIO": {
    ru: "Ведение профессионального портфолио",
    en: "Professional portfolio",
    group: "product",
    ledBy: ["mentee"],
    usualEvidence: { ru: "портфолио", en: "portfolio" },
    source: ownDesign,
  },
  "ACT-DIARY": {
    ru: "Дневник наставничества",
    en: "Mentoring diary",
    group: "product",
    ledBy: ["mentee"],
    usualEvidence: { ru: "дневник", en: "diary" },
    source: ownDesign,
  },
  "ACT-IOM": {
    ru: "Составление индивидуального образовательного маршрута",
    en: "Drawing up an individual learning route",
    group: "product",
    ledBy: ["mentee"],
    usualEvidence: { ru: "индивидуальный маршрут", en: "route" },
    source: ownDesign,
  },
  "ACT-SURVEY": {
    ru: "Анкетирование участников",
    en: "Participant survey",
    group: "evaluation",
    ledBy: ["curator"],
    usualEvidence: { ru: "результаты опроса", en: "survey results" },
    source: ownDesign,
  },
  "ACT-REPORT-INTERIM": {
    ru: "Промежуточный отчёт",
    en: "Interim report",
    group: "evaluation",
    ledBy: ["mentor"],
    usualEvidence: { ru: "отчёт", en: "report" },
    source: ownDesign,
  },
  "ACT-REPORT-FINAL": {
    ru: "Итоговый отчёт",
    en: "Final report",
    group: "evaluation",
    ledBy: ["mentor"],
    usualEvidence: { ru: "отчёт", en: "report" },
    source: ownDesign,
  },
  "ACT-PUBLIC-RESULT": {
    ru: "Публичное представление результатов",
    en: "Public presentation of results",
    group: "evaluation",
    ledBy: ["curator"],
    usualEvidence: { ru: "материалы события", en: "event record" },
    source: ownDesign,
  },
};
