import { labelled } from "../../codes/keys-and-labels.js";
import { ownDesign } from "../../codes/source.js";
import * as keys from "./activity-keys.js";
import type { ActivityCode, ActivityEntry } from "./activity-keys.js";

export type { ActivityCode, ActivityEntry } from "./activity-keys.js";

/**
 * Kinds of activity a mentoring program plans. Common practice, put in words by this project: no official list exists.
 * A plan may name others.
 */
export const activities: Readonly<Record<ActivityCode, ActivityEntry>> = /* @__PURE__ */ labelled(
  keys.activities,
  {
    "ACT-MEET-INTRO": {
      ru: "Встреча-знакомство",
      en: "Introductory meeting",
      usualEvidence: { ru: "форма обратной связи", en: "feedback form" },
      source: ownDesign,
    },
    "ACT-MEET-TRIAL": {
      ru: "Пробная рабочая встреча",
      en: "Trial working meeting",
      usualEvidence: { ru: "форма обратной связи", en: "feedback form" },
      source: ownDesign,
    },
    "ACT-MEET-PLAN": {
      ru: "Встреча-планирование",
      en: "Planning meeting",
      usualEvidence: { ru: "согласованный план", en: "agreed plan" },
      source: ownDesign,
    },
    "ACT-MEET-REGULAR": {
      ru: "Регулярная рабочая встреча",
      en: "Regular working meeting",
      usualEvidence: { ru: "запись о встрече", en: "meeting record" },
      source: ownDesign,
    },
    "ACT-MEET-INTERIM": {
      ru: "Промежуточная рефлексивная встреча",
      en: "Interim review meeting",
      usualEvidence: { ru: "промежуточный отзыв", en: "interim review" },
      source: ownDesign,
    },
    "ACT-MEET-FINAL": {
      ru: "Итоговая встреча пары (группы)",
      en: "Closing meeting of the pair or group",
      usualEvidence: { ru: "итоговая форма обратной связи", en: "final feedback form" },
      source: ownDesign,
    },
    "ACT-MEET-SPEED": {
      ru: "Скоростная сессия наставничества",
      en: "Speed-mentoring session",
      usualEvidence: { ru: "список присутствующих", en: "attendance list" },
      source: ownDesign,
    },
    "ACT-DIAG-SELF": {
      ru: "Самодиагностика затруднений",
      en: "Self-diagnosis of difficulties",
      usualEvidence: { ru: "заполненная анкета", en: "completed questionnaire" },
      source: ownDesign,
    },
    "ACT-DIAG-EXT": {
      ru: "Внешняя диагностика компетенций",
      en: "External competence diagnostics",
      usualEvidence: { ru: "лист результатов", en: "result sheet" },
      source: ownDesign,
    },
    "ACT-DIAG-TALK": {
      ru: "Диагностическая беседа",
      en: "Diagnostic interview",
      usualEvidence: { ru: "перечень запросов", en: "list of requests" },
      source: ownDesign,
    },
    "ACT-DIAG-PSY": {
      ru: "Психологическое анкетирование (добровольное)",
      en: "Voluntary psychological survey",
      usualEvidence: { ru: "только обобщённый вывод", en: "aggregate conclusion only" },
      source: ownDesign,
    },
    "ACT-OBS-MENTEE": {
      ru: "Посещение наставником занятия наставляемого",
      en: "Mentor observes the mentee's class",
      usualEvidence: { ru: "карта наблюдения", en: "observation sheet" },
      source: ownDesign,
    },
    "ACT-OBS-MENTOR": {
      ru: "Посещение наставляемым занятия наставника",
      en: "Mentee observes the mentor's class",
      usualEvidence: { ru: "записи наблюдений", en: "observation notes" },
      source: ownDesign,
    },
    "ACT-OBS-MUTUAL": {
      ru: "Взаимопосещение занятий",
      en: "Reciprocal class visits",
      usualEvidence: { ru: "две карты наблюдения", en: "two observation sheets" },
      source: ownDesign,
    },
    "ACT-OBS-PEER": {
      ru: "Посещение занятий других коллег",
      en: "Visiting other colleagues' classes",
      usualEvidence: { ru: "записи наблюдений", en: "observation notes" },
      source: ownDesign,
    },
    "ACT-OBS-SHADOW": {
      ru: "Теневое сопровождение рабочего дня",
      en: "Job shadowing",
      usualEvidence: { ru: "рефлексивная заметка", en: "reflection note" },
      source: ownDesign,
    },
    "ACT-ANALYSIS-JOINT": {
      ru: "Совместный анализ занятия",
      en: "Joint lesson analysis",
      usualEvidence: { ru: "протокол анализа", en: "analysis protocol" },
      source: ownDesign,
    },
    "ACT-ANALYSIS-SELF": {
      ru: "Самоанализ занятия",
      en: "Lesson self-analysis",
      usualEvidence: { ru: "лист самоанализа", en: "self-analysis sheet" },
      source: ownDesign,
    },
    "ACT-ANALYSIS-VIDEO": {
      ru: "Разбор видеозаписи занятия",
      en: "Video-based lesson analysis",
      usualEvidence: { ru: "протокол анализа", en: "analysis protocol" },
      source: ownDesign,
    },
    "ACT-ANALYSIS-DATA": {
      ru: "Анализ результатов обучающихся",
      en: "Analysis of learners' results",
      usualEvidence: { ru: "аналитическая справка", en: "analytical note" },
      source: ownDesign,
    },
    "ACT-DESIGN-LESSON": {
      ru: "Совместное проектирование занятия",
      en: "Joint lesson design",
      usualEvidence: { ru: "план занятия", en: "lesson plan" },
      source: ownDesign,
    },
    "ACT-CO-TEACH": {
      ru: "Совместное проведение занятия",
      en: "Co-teaching",
      usualEvidence: { ru: "план и анализ занятия", en: "lesson plan and analysis" },
      source: ownDesign,
    },
    "ACT-LESSON-STUDY": {
      ru: "Цикл исследования урока",
      en: "Lesson study cycle",
      usualEvidence: { ru: "отчёт о цикле", en: "cycle report" },
      source: ownDesign,
    },
    "ACT-MICROTEACH": {
      ru: "Микропреподавание (отработка фрагмента)",
      en: "Microteaching",
      usualEvidence: { ru: "отзывы коллег", en: "peer feedback" },
      source: ownDesign,
    },
    "ACT-OPEN-LESSON": {
      ru: "Открытое занятие",
      en: "Open lesson",
      usualEvidence: { ru: "план занятия и отзывы", en: "lesson plan and reviews" },
      source: ownDesign,
    },
    "ACT-CONSULT-IND": {
      ru: "Индивидуальная консультация",
      en: "Individual consultation",
      usualEvidence: { ru: "запись в журнале", en: "record in the journal" },
      source: ownDesign,
    },
    "ACT-CONSULT-GROUP": {
      ru: "Групповая консультация",
      en: "Group consultation",
      usualEvidence: { ru: "запись в журнале", en: "record in the journal" },
      source: ownDesign,
    },
    "ACT-CONSULT-ONLINE": {
      ru: "Дистанционная консультация",
      en: "Online consultation",
      usualEvidence: { ru: "запись в журнале", en: "record in the journal" },
      source: ownDesign,
    },
    "ACT-CONSULT-PSY": {
      ru: "Консультация педагога-психолога",
      en: "Consultation with the school psychologist",
      usualEvidence: { ru: "только факт посещения", en: "fact of attendance only" },
      source: ownDesign,
    },
    "ACT-CONSULT-LEGAL": {
      ru: "Консультация администрации по нормативным вопросам",
      en: "Consultation on rules with the administration",
      usualEvidence: { ru: "запись в журнале", en: "record in the journal" },
      source: ownDesign,
    },
    "ACT-HELP-SITUATIONAL": {
      ru: "Ситуационная помощь по запросу",
      en: "Situational help on request",
      usualEvidence: { ru: "запись в журнале", en: "record in the journal" },
      source: ownDesign,
    },
    "ACT-MASTERCLASS": {
      ru: "Мастер-класс",
      en: "Master class",
      usualEvidence: { ru: "материалы", en: "materials" },
      source: ownDesign,
    },
    "ACT-WORKSHOP": {
      ru: "Семинар-практикум",
      en: "Practical workshop",
      usualEvidence: { ru: "выполненное упражнение", en: "worked exercise" },
      source: ownDesign,
    },
    "ACT-TRAINING": {
      ru: "Тренинг",
      en: "Training session",
      usualEvidence: { ru: "список присутствующих", en: "attendance list" },
      source: ownDesign,
    },
    "ACT-CASE": {
      ru: "Разбор педагогических ситуаций (кейсов)",
      en: "Case analysis",
      usualEvidence: { ru: "разобранные ситуации", en: "solved cases" },
      source: ownDesign,
    },
    "ACT-GAME": {
      ru: "Деловая игра",
      en: "Simulation game",
      usualEvidence: { ru: "лист рефлексии", en: "reflection sheet" },
      source: ownDesign,
    },
    "ACT-WEBINAR": {
      ru: "Вебинар",
      en: "Webinar",
      usualEvidence: { ru: "отметка об участии", en: "participation note" },
      source: ownDesign,
    },
    "ACT-COURSE": {
      ru: "Курсы повышения квалификации",
      en: "Professional development course",
      usualEvidence: { ru: "удостоверение о повышении квалификации", en: "certificate of completion" },
      source: ownDesign,
    },
    "ACT-INTERNSHIP": {
      ru: "Стажировка на базе другой организации",
      en: "Placement at another organisation",
      usualEvidence: { ru: "отчёт о стажировке", en: "placement report" },
      source: ownDesign,
    },
    "ACT-SELF-STUDY": {
      ru: "Самообразование по теме",
      en: "Self-study on a topic",
      usualEvidence: { ru: "отчёт по теме", en: "theme report" },
      source: ownDesign,
    },
    "ACT-DOCS-STUDY": {
      ru: "Изучение нормативных документов",
      en: "Study of rules and local acts",
      usualEvidence: { ru: "контрольный лист", en: "checklist" },
      source: ownDesign,
    },
    "ACT-DOCS-PRACTICE": {
      ru: "Практикум по ведению документации",
      en: "Paperwork practice",
      usualEvidence: { ru: "заполненные документы", en: "completed documents" },
      source: ownDesign,
    },
    "ACT-SIM-MEETING": {
      ru: "Репетиция родительского собрания или разговора",
      en: "Rehearsal of a parents' meeting or talk",
      usualEvidence: { ru: "сценарий", en: "script" },
      source: ownDesign,
    },
    "ACT-MO": {
      ru: "Участие в работе методического объединения",
      en: "Work in a subject teachers' association",
      usualEvidence: { ru: "протокол", en: "minutes" },
      source: ownDesign,
    },
    "ACT-YOUNG-SCHOOL": {
      ru: "Школа молодого педагога",
      en: "Young teacher's school",
      usualEvidence: { ru: "программа занятий", en: "programme of sessions" },
      source: ownDesign,
    },
    "ACT-PLC": {
      ru: "Участие в сетевом профессиональном сообществе",
      en: "Networked professional community",
      usualEvidence: { ru: "ссылки", en: "links to contributions" },
      source: ownDesign,
    },
    "ACT-CONFERENCE": {
      ru: "Выступление на конференции, педсовете",
      en: "Talk at a conference or staff meeting",
      usualEvidence: { ru: "материалы выступления", en: "talk materials" },
      source: ownDesign,
    },
    "ACT-CONTEST": {
      ru: "Участие в профессиональном конкурсе",
      en: "Professional contest",
      usualEvidence: { ru: "результат участия", en: "contest result" },
      source: ownDesign,
    },
    "ACT-PROJECT": {
      ru: "Совместный педагогический проект",
      en: "Joint teaching project",
      usualEvidence: { ru: "продукт проекта", en: "project product" },
      source: ownDesign,
    },
    "ACT-METHOD-PRODUCT": {
      ru: "Создание методической разработки",
      en: "Producing a teaching resource",
      usualEvidence: { ru: "методическая разработка", en: "teaching resource" },
      source: ownDesign,
    },
    "ACT-PORTFOLIO": {
      ru: "Ведение профессионального портфолио",
      en: "Professional portfolio",
      usualEvidence: { ru: "портфолио", en: "portfolio" },
      source: ownDesign,
    },
    "ACT-DIARY": {
      ru: "Дневник наставничества",
      en: "Mentoring diary",
      usualEvidence: { ru: "дневник", en: "diary" },
      source: ownDesign,
    },
    "ACT-IOM": {
      ru: "Составление индивидуального образовательного маршрута",
      en: "Drawing up an individual learning route",
      usualEvidence: { ru: "индивидуальный маршрут", en: "route" },
      source: ownDesign,
    },
    "ACT-SURVEY": {
      ru: "Анкетирование участников",
      en: "Participant survey",
      usualEvidence: { ru: "результаты опроса", en: "survey results" },
      source: ownDesign,
    },
    "ACT-REPORT-INTERIM": {
      ru: "Промежуточный отчёт",
      en: "Interim report",
      usualEvidence: { ru: "отчёт", en: "report" },
      source: ownDesign,
    },
    "ACT-REPORT-FINAL": {
      ru: "Итоговый отчёт",
      en: "Final report",
      usualEvidence: { ru: "отчёт", en: "report" },
      source: ownDesign,
    },
    "ACT-PUBLIC-RESULT": {
      ru: "Публичное представление результатов",
      en: "Public presentation of results",
      usualEvidence: { ru: "материалы события", en: "event record" },
      source: ownDesign,
    },
  },
);
