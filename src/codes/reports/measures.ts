import type { CodeEntry } from "../code-list.js";
import { ownDesign } from "../source.js";

/** What a report counts, in whole numbers. */
export type Measure =
  | `organisations.${"total" | "complete" | "with-incentives"}`
  | `staff.${"teaching" | "young" | "newcomers" | "category-holders"}`
  | `young-hired.${"12-months" | "12-months-stayed" | "36-months" | "36-months-stayed"}`
  | `mentors.${"active" | "staff" | Movement}`
  | `mentees.${"active" | "staff" | "young" | "newcomers" | "registered" | "paired" | Movement}`
  | `mentees.${"finished" | "certified" | "in-contests"}`
  | `pairings.${"confirmed" | "groups" | Movement}`
  | `programs.${"started" | "completed" | "terminated" | "running" | "drafted" | "unplaced" | "months" | Movement}`
  | `activities.${"planned" | "due" | "done"}`
  | `difficulties.${"declared" | "assessed" | "overcome"}`
  | `difficulties.mapped-${"exact" | "broader" | "narrower" | "lost"}`
  | `assignments.${"active" | "documented"}`
  | "replacements.made"
  | `answers.${"mentees" | "mentees-satisfied" | "mentors" | "mentors-satisfied" | "without-cut"}`
  | `surveys.${"asked" | "answered"}`
  | `learning.${"assessed" | "passed"}`
  | `behaviour.${"assessed" | "improved"}`
  | `result.${"assessed" | "better"}`
  | `diagnostics.${"measured" | "both" | "gained" | "lost"}`
  | `questionnaires.${"filled" | "points"}`
  | `readiness.${"base" | "points"}`
  | `swot.${"strengths" | "weaknesses" | "opportunities" | "threats"}`
  | `youth.${"residents" | "mentees"}`
  | `adolescents.${"residents" | "mentors"}`
  | `enterprises.${"total" | "giving-mentors"}`
  | `early-teachers.${"total" | "supported"}`
  | `learners.${"total" | "involved"}`;

/** How what stands on the day before the period becomes what stands on the reporting day. */
export type Movement = "opening" | "entered" | "left" | "moved-in" | "moved-out";

/**
 * `within` names measures of which this one counts a part: nowhere can it exceed them. A measure that `rides` on others
 * is a sum over what those count, such as points: it is published only where they are, and small no more than a count.
 * An `internal` one is for explaining changes and is never published; an `open` one says nothing of people and is
 * published at any size.
 */
export type MeasureEntry = CodeEntry & {
  readonly within?: readonly Measure[];
  readonly rides?: readonly Measure[];
  readonly internal?: true;
  readonly open?: true;
};

type Properties = Omit<MeasureEntry, "ru" | "en" | "source">;

function counted(ru: string, en: string, properties: Properties = {}): MeasureEntry {
  return { ru, en, source: ownDesign, ...properties };
}

function part(ru: string, en: string, ...within: readonly Measure[]): MeasureEntry {
  return counted(ru, en, { within });
}

function movement(ru: string, en: string): MeasureEntry {
  return counted(ru, en, { internal: true });
}

/** Keys travel in files: add new ones, never rename old ones. */
// prettier-ignore
export const measures: Readonly<Record<Measure, MeasureEntry>> = {
  "organisations.total": counted("организации в отчёте", "organisations in the report", { open: true }),
  "organisations.complete": counted("организации, в которых есть все обязательные компоненты модели", "organisations with every obligatory component of the model", { open: true, within: ["organisations.total"] }),
  "organisations.with-incentives": counted("организации с документом о материальном поощрении наставников", "organisations with a document on paying mentors", { open: true, within: ["organisations.total"] }),

  "staff.teaching": counted("педагогические работники", "teaching staff"),
  "staff.young": part("молодые педагоги", "young teachers", "staff.teaching"),
  "staff.newcomers": part("педагоги, принятые за период", "teachers who joined in the period", "staff.teaching"),
  "staff.category-holders": part("педагоги с категорией «педагог-наставник»", "holders of the category of teacher-mentor", "staff.teaching"),
  "young-hired.12-months": counted("молодые педагоги, принятые не менее 12 месяцев назад", "young teachers hired at least 12 months ago"),
  "young-hired.12-months-stayed": part("из них работающие спустя 12 месяцев", "those still employed after 12 months", "young-hired.12-months"),
  "young-hired.36-months": counted("молодые педагоги, принятые не менее 36 месяцев назад", "young teachers hired at least 36 months ago"),
  "young-hired.36-months-stayed": part("из них работающие спустя 36 месяцев", "those still employed after 36 months", "young-hired.36-months"),

  "mentors.active": counted("действующие наставники", "active mentors"),
  "mentors.staff": part("действующие наставники из числа педагогов", "active mentors who are teaching staff", "mentors.active", "staff.teaching"),
  "mentors.opening": movement("наставники на начало периода", "mentors at the start of the period"),
  "mentors.entered": movement("наставники, приступившие за период", "mentors who began in the period"),
  "mentors.left": movement("наставники, закончившие за период", "mentors who finished in the period"),
  "mentors.moved-in": movement("наставники, перешедшие в эту строку", "mentors who moved into this line"),
  "mentors.moved-out": movement("наставники, перешедшие в другую строку", "mentors who moved to another line"),

  "mentees.active": part("действующие наставляемые", "active mentees", "mentees.registered"),
  "mentees.staff": part("действующие наставляемые из числа педагогов", "active mentees who are teaching staff", "mentees.active", "staff.teaching"),
  "mentees.young": part("молодые педагоги с наставником", "young teachers with a mentor", "mentees.staff", "staff.young"),
  "mentees.newcomers": part("принятые за период педагоги с наставником", "teachers who joined in the period and have a mentor", "mentees.staff", "staff.newcomers"),
  "mentees.registered": counted("наставляемые в реестре", "mentees in the register"),
  "mentees.paired": part("наставляемые с утверждённой парой или группой", "mentees with a confirmed pair or group", "mentees.registered"),
  "mentees.finished": part("наставляемые, завершившие программу за период", "mentees who finished in the period", "mentees.registered"),
  "mentees.certified": part("завершившие программу и получившие категорию", "mentees who finished and hold a category", "mentees.finished"),
  "mentees.in-contests": part("завершившие программу участники конкурсов", "mentees who finished and took part in contests", "mentees.finished"),
  "mentees.opening": movement("наставляемые на начало периода", "mentees at the start of the period"),
  "mentees.entered": movement("наставляемые, приступившие за период", "mentees who began in the period"),
  "mentees.left": movement("наставляемые, закончившие за период", "mentees who left in the period"),
  "mentees.moved-in": movement("наставляемые, перешедшие в эту строку", "mentees who moved into this line"),
  "mentees.moved-out": movement("наставляемые, перешедшие в другую строку", "mentees who moved to another line"),

  "pairings.confirmed": counted("пары и группы, утверждённые приказом", "pairs and groups confirmed by order"),
  "pairings.groups": part("из них группы из двух и более наставляемых", "groups of two or more mentees", "pairings.confirmed"),
  "pairings.opening": movement("пары и группы на начало периода", "pairs and groups at the start of the period"),
  "pairings.entered": movement("пары и группы, утверждённые за период", "pairs and groups confirmed in the period"),
  "pairings.left": movement("пары и группы, распущенные за период", "pairs and groups dissolved in the period"),
  "pairings.moved-in": movement("пары и группы, перешедшие в эту строку", "pairs and groups that moved into this line"),
  "pairings.moved-out": movement("пары и группы, перешедшие в другую строку", "pairs and groups that moved to another line"),

  "programs.started": counted("программы, начатые за период", "programs started in the period"),
  "programs.completed": counted("программы, завершённые за период", "programs completed in the period"),
  "programs.terminated": counted("программы, прекращённые досрочно за период", "programs terminated in the period"),
  "programs.running": counted("программы, выполняемые на отчётную дату", "programs running on the reporting day"),
  "programs.drafted": counted("программы, ещё не начатые или не имеющие истории", "programs not yet started or without a history"),
  "programs.unplaced": counted("записи без организации, не вошедшие в другие строки", "records without an organisation, in no other line", { internal: true }),
  "programs.months": counted("полные месяцы работы по закрытым программам", "whole months of work in closed programs", { rides: ["programs.completed", "programs.terminated"] }),
  "programs.opening": movement("программы, выполнявшиеся на начало периода", "programs running at the start of the period"),
  "programs.entered": movement("программы, вошедшие за период", "programs that came in"),
  "programs.left": movement("программы, закрытые за период", "programs closed in the period"),
  "programs.moved-in": movement("программы, перешедшие в эту строку", "programs that moved into this line"),
  "programs.moved-out": movement("программы, перешедшие в другую строку", "programs that moved to another line"),

  "activities.planned": counted("мероприятия в планах", "activities planned"),
  "activities.due": part("мероприятия, срок которых наступил", "activities due", "activities.planned"),
  "activities.done": part("проведённые мероприятия", "activities done", "activities.due"),

  "difficulties.declared": counted("затруднения в завершённых программах", "difficulties in completed programs"),
  "difficulties.assessed": part("затруднения, оценённые при завершении", "difficulties assessed at the end", "difficulties.declared"),
  "difficulties.overcome": part("затруднения устранённые или сниженные", "difficulties removed or reduced", "difficulties.assessed"),
  "difficulties.mapped-exact": movement("затруднения, переведённые в общий каталог точно", "difficulties translated exactly"),
  "difficulties.mapped-broader": movement("затруднения, переведённые в более широкое", "difficulties translated by a broader one"),
  "difficulties.mapped-narrower": movement("затруднения, переведённые в более узкое", "difficulties translated by a narrower one"),
  "difficulties.mapped-lost": movement("затруднения, которых нет в общем каталоге", "difficulties the common catalogue does not have"),

  "assignments.active": counted("действующие поручения наставникам", "active assignments"),
  "assignments.documented": part("поручения с согласием, соглашением и приказом", "assignments with consent, supplement and order", "assignments.active"),
  "replacements.made": counted("замены наставника", "mentor replacements"),

  "answers.mentees": counted("ответы наставляемых об удовлетворённости", "mentees' answers on satisfaction"),
  "answers.mentees-satisfied": part("ответы «доволен» наставляемых", "mentees' answers “satisfied”", "answers.mentees"),
  "answers.mentors": counted("ответы наставников об удовлетворённости", "mentors' answers on satisfaction"),
  "answers.mentors-satisfied": part("ответы «доволен» наставников", "mentors' answers “satisfied”", "answers.mentors"),
  "answers.without-cut": counted("ответы по шкале, для которой профиль не задаёт порога", "answers on a scale for which the profile has no cut"),
  "surveys.asked": counted("розданные анкеты", "questionnaires handed out"),
  "surveys.answered": part("заполненные анкеты участников", "participants' questionnaires answered", "surveys.asked"),

  "learning.assessed": counted("наставляемые, прошедшие итоговую диагностику", "mentees with a closing diagnosis"),
  "learning.passed": part("наставляемые, успешно прошедшие итоговую диагностику", "mentees who passed the closing diagnosis", "learning.assessed"),
  "behaviour.assessed": counted("наставляемые, чьи занятия посещены дважды", "mentees observed twice"),
  "behaviour.improved": part("наставляемые, чьи занятия стали лучше", "mentees whose observed lesson improved", "behaviour.assessed"),
  "result.assessed": counted("наставляемые, по которым оценены результаты обучающихся", "mentees whose learners' results were assessed"),
  "result.better": part("наставляемые с выросшими результатами обучающихся", "mentees with better learners' results", "result.assessed"),

  "diagnostics.measured": counted("измерения по шкалам", "measurements on a scale"),
  "diagnostics.both": part("измерения, проведённые до и после", "measurements made before and after", "diagnostics.measured"),
  "diagnostics.gained": counted("прибавка в баллах по двойным замерам", "points gained between the two measurements", { rides: ["diagnostics.both"] }),
  "diagnostics.lost": counted("убыль в баллах по двойным замерам", "points lost between the two measurements", { rides: ["diagnostics.both"] }),
  "questionnaires.filled": counted("анкеты куратора", "curators' questionnaires"),
  "questionnaires.points": counted("баллы по анкетам куратора", "points of curators' questionnaires", { rides: ["questionnaires.filled"] }),
  "readiness.base": counted("позиции готовности, в полубаллах", "readiness items, in half points", { open: true }),
  "readiness.points": counted("набранные полубаллы готовности", "half points of readiness", { open: true, within: ["readiness.base"] }),

  "swot.strengths": counted("сильные стороны", "strengths"),
  "swot.weaknesses": counted("слабые стороны", "weaknesses"),
  "swot.opportunities": counted("возможности", "opportunities"),
  "swot.threats": counted("угрозы", "threats"),

  "youth.residents": counted("дети и подростки региона", "children and adolescents of the region"),
  "youth.mentees": part("дети и подростки – наставляемые", "children and adolescents as mentees", "youth.residents"),
  "adolescents.residents": counted("подростки старшего возраста в регионе", "older adolescents of the region"),
  "adolescents.mentors": part("подростки – наставники", "older adolescents as mentors", "adolescents.residents"),
  "enterprises.total": counted("предприятия региона", "enterprises of the region", { open: true }),
  "enterprises.giving-mentors": counted("предприятия, предоставившие наставников", "enterprises that gave mentors", { open: true, within: ["enterprises.total"] }),
  "early-teachers.total": counted("учителя до 35 лет в первые три года работы", "teachers up to 35 in the first three years"),
  "early-teachers.supported": part("учителя до 35 лет, вовлечённые в поддержку", "teachers up to 35 who are supported", "early-teachers.total"),
  "learners.total": counted("обучающиеся общеобразовательных организаций", "learners of general-education organisations"),
  "learners.involved": part("обучающиеся, вовлечённые в наставничество и сопровождение", "learners involved in mentoring and support", "learners.total"),
};
