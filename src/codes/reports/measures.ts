import type { Text } from "../../base/text.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign, type SourceRef } from "../source.js";
import * as keys from "./measure-keys.js";
import type { Measure, MeasureEntry } from "./measure-keys.js";

/* @__NO_SIDE_EFFECTS__ */
function named(ru: string, en: string): Text & { readonly source: SourceRef } {
  return { ru, en, source: ownDesign };
}

/** Keys travel in files: add new ones, never rename old ones. */
// prettier-ignore
export const measures: Readonly<Record<Measure, MeasureEntry>> = /* @__PURE__ */ labelled(keys.measures, {
  "organisations.total": named("организации в отчёте", "organisations in the report"),
  "organisations.complete": named("организации, в которых есть все обязательные компоненты модели", "organisations with every obligatory component of the model"),
  "organisations.with-incentives": named("организации с документом о материальном поощрении наставников", "organisations with a document on paying mentors"),

  "organisations.with-pairs": named("организации, в которых есть хотя бы одна пара или группа", "organisations with at least one pair or group"),
  "documents.in-place": named("действующие документы о наставничестве", "documents on mentoring in force"),

  "staff.teaching": named("педагогические работники", "teaching staff"),
  "staff.young": named("молодые педагоги", "young teachers"),
  "staff.newcomers": named("педагоги, принятые за период", "teachers who joined in the period"),
  "staff.category-holders": named("педагоги с категорией «педагог-наставник»", "holders of the category of teacher-mentor"),
  "young-hired.12-months": named("молодые педагоги, принятые не менее 12 месяцев назад", "young teachers hired at least 12 months ago"),
  "young-hired.12-months-stayed": named("из них работающие спустя 12 месяцев", "those still employed after 12 months"),
  "young-hired.36-months": named("молодые педагоги, принятые не менее 36 месяцев назад", "young teachers hired at least 36 months ago"),
  "young-hired.36-months-stayed": named("из них работающие спустя 36 месяцев", "those still employed after 36 months"),

  "mentors.active": named("действующие наставники", "active mentors"),
  "mentors.staff": named("действующие наставники из числа педагогов", "active mentors who are teaching staff"),
  "mentors.paid": named("действующие наставники, которым платят за наставничество", "active mentors who are paid for mentoring"),
  "mentors.by-order": named("действующие наставники, назначенные приказом", "active mentors appointed by order"),
  "mentors.contest-entrants": named("наставники, участвовавшие в конкурсах за период", "mentors who entered contests in the period"),
  "mentors.opening": named("наставники на начало периода", "mentors at the start of the period"),
  "mentors.entered": named("наставники, приступившие за период", "mentors who began in the period"),
  "mentors.left": named("наставники, закончившие за период", "mentors who finished in the period"),
  "mentors.moved-in": named("наставники, перешедшие в эту строку", "mentors who moved into this line"),
  "mentors.moved-out": named("наставники, перешедшие в другую строку", "mentors who moved to another line"),

  "mentees.active": named("действующие наставляемые", "active mentees"),
  "mentees.staff": named("действующие наставляемые из числа педагогов", "active mentees who are teaching staff"),
  "mentees.young": named("молодые педагоги с наставником", "young teachers with a mentor"),
  "mentees.newcomers": named("принятые за период педагоги с наставником", "teachers who joined in the period and have a mentor"),
  "mentees.registered": named("наставляемые в реестре", "mentees in the register"),
  "mentees.paired": named("наставляемые с утверждённой парой или группой", "mentees with a confirmed pair or group"),
  "mentees.finished": named("наставляемые, завершившие программу за период", "mentees who finished in the period"),
  "mentees.certified": named("завершившие программу и получившие категорию", "mentees who finished and hold a category"),
  "mentees.in-contests": named("завершившие программу участники конкурсов", "mentees who finished and took part in contests"),
  "mentees.contest-entrants": named("наставляемые, участвовавшие в конкурсах за период", "mentees who entered contests in the period"),
  "mentees.opening": named("наставляемые на начало периода", "mentees at the start of the period"),
  "mentees.entered": named("наставляемые, приступившие за период", "mentees who began in the period"),
  "mentees.left": named("наставляемые, закончившие за период", "mentees who left in the period"),
  "mentees.moved-in": named("наставляемые, перешедшие в эту строку", "mentees who moved into this line"),
  "mentees.moved-out": named("наставляемые, перешедшие в другую строку", "mentees who moved to another line"),

  "pairings.confirmed": named("пары и группы, утверждённые приказом", "pairs and groups confirmed by order"),
  "pairings.groups": named("из них группы из двух и более наставляемых", "groups of two or more mentees"),
  "pairings.same-subject": named("из них пары и группы одного предмета", "pairs and groups of one subject"),
  "pairings.opening": named("пары и группы на начало периода", "pairs and groups at the start of the period"),
  "pairings.entered": named("пары и группы, утверждённые за период", "pairs and groups confirmed in the period"),
  "pairings.left": named("пары и группы, распущенные за период", "pairs and groups dissolved in the period"),
  "pairings.moved-in": named("пары и группы, перешедшие в эту строку", "pairs and groups that moved into this line"),
  "pairings.moved-out": named("пары и группы, перешедшие в другую строку", "pairs and groups that moved to another line"),

  "programs.started": named("программы, начатые за период", "programs started in the period"),
  "programs.completed": named("программы, завершённые за период", "programs completed in the period"),
  "programs.terminated": named("программы, прекращённые досрочно за период", "programs terminated in the period"),
  "programs.running": named("программы, выполняемые на отчётную дату", "programs running on the reporting day"),
  "programs.drafted": named("программы, ещё не начатые или не имеющие истории", "programs not yet started or without a history"),
  "programs.unplaced": named("записи без организации, не вошедшие в другие строки", "records without an organisation, in no other line"),
  "programs.months": named("полные месяцы работы по закрытым программам", "whole months of work in closed programs"),
  "programs.opening": named("программы, выполнявшиеся на начало периода", "programs running at the start of the period"),
  "programs.entered": named("программы, вошедшие за период", "programs that came in"),
  "programs.left": named("программы, закрытые за период", "programs closed in the period"),
  "programs.moved-in": named("программы, перешедшие в эту строку", "programs that moved into this line"),
  "programs.moved-out": named("программы, перешедшие в другую строку", "programs that moved to another line"),

  "activities.planned": named("мероприятия в планах", "activities planned"),
  "activities.due": named("мероприятия, срок которых наступил", "activities due"),
  "activities.done": named("проведённые мероприятия", "activities done"),

  "difficulties.declared": named("затруднения в завершённых программах", "difficulties in completed programs"),
  "difficulties.assessed": named("затруднения, оценённые при завершении", "difficulties assessed at the end"),
  "difficulties.overcome": named("затруднения устранённые или сниженные", "difficulties removed or reduced"),
  "needs.asked": named("наставляемые, чьи затруднения выявлены, на каждой стадии года", "mentees whose difficulties were found, at each stage of the year"),
  "needs.difficulties": named("выявленные затруднения", "difficulties found"),
  "needs.in-running": named("из них у наставляемых с действующей программой", "of them of mentees with a running program"),
  "needs.without-program": named("из них у наставляемых без программы", "of them of mentees without a program"),
  "difficulties.mapped-exact": named("затруднения, переведённые в общий каталог точно", "difficulties translated exactly"),
  "difficulties.mapped-broader": named("затруднения, переведённые в более широкое", "difficulties translated by a broader one"),
  "difficulties.mapped-narrower": named("затруднения, переведённые в более узкое", "difficulties translated by a narrower one"),
  "difficulties.mapped-lost": named("затруднения, которых нет в общем каталоге", "difficulties the common catalogue does not have"),

  "assignments.active": named("действующие поручения наставникам", "active assignments"),
  "assignments.documented": named("поручения с согласием, соглашением и приказом", "assignments with consent, supplement and order"),
  "replacements.made": named("замены наставника", "mentor replacements"),

  "answers.mentees": named("ответы наставляемых об удовлетворённости", "mentees' answers on satisfaction"),
  "answers.mentees-satisfied": named("ответы «доволен» наставляемых", "mentees' answers “satisfied”"),
  "answers.mentors": named("ответы наставников об удовлетворённости", "mentors' answers on satisfaction"),
  "answers.mentors-satisfied": named("ответы «доволен» наставников", "mentors' answers “satisfied”"),
  "answers.without-cut": named("ответы по шкале, для которой профиль не задаёт порога", "answers on a scale for which the profile has no cut"),
  "surveys.asked": named("розданные анкеты", "questionnaires handed out"),
  "surveys.answered": named("заполненные анкеты участников", "participants' questionnaires answered"),

  "learning.assessed": named("наставляемые, прошедшие итоговую диагностику", "mentees with a closing diagnosis"),
  "learning.passed": named("наставляемые, успешно прошедшие итоговую диагностику", "mentees who passed the closing diagnosis"),
  "behaviour.assessed": named("наставляемые, чьи занятия посещены дважды", "mentees observed twice"),
  "behaviour.improved": named("наставляемые, чьи занятия стали лучше", "mentees whose observed lesson improved"),
  "result.assessed": named("наставляемые, по которым оценены результаты обучающихся", "mentees whose learners' results were assessed"),
  "result.better": named("наставляемые с выросшими результатами обучающихся", "mentees with better learners' results"),

  "diagnostics.measured": named("измерения по шкалам", "measurements on a scale"),
  "diagnostics.both": named("измерения, проведённые до и после", "measurements made before and after"),
  "diagnostics.gained": named("прибавка в баллах по двойным замерам", "points gained between the two measurements"),
  "diagnostics.lost": named("убыль в баллах по двойным замерам", "points lost between the two measurements"),
  "questionnaires.filled": named("анкеты куратора", "curators' questionnaires"),
  "questionnaires.points": named("баллы по анкетам куратора", "points of curators' questionnaires"),
  "readiness.base": named("позиции готовности, в полубаллах", "readiness items, in half points"),
  "readiness.points": named("набранные полубаллы готовности", "half points of readiness"),

  "swot.strengths": named("сильные стороны", "strengths"),
  "swot.weaknesses": named("слабые стороны", "weaknesses"),
  "swot.opportunities": named("возможности", "opportunities"),
  "swot.threats": named("угрозы", "threats"),

  "youth.residents": named("дети и подростки региона", "children and adolescents of the region"),
  "youth.mentees": named("дети и подростки – наставляемые", "children and adolescents as mentees"),
  "adolescents.residents": named("подростки старшего возраста в регионе", "older adolescents of the region"),
  "adolescents.mentors": named("подростки – наставники", "older adolescents as mentors"),
  "enterprises.total": named("предприятия региона", "enterprises of the region"),
  "enterprises.giving-mentors": named("предприятия, предоставившие наставников", "enterprises that gave mentors"),
  "early-teachers.total": named("учителя до 35 лет в первые три года работы", "teachers up to 35 in the first three years"),
  "early-teachers.supported": named("учителя до 35 лет, вовлечённые в поддержку", "teachers up to 35 who are supported"),
  "learners.total": named("обучающиеся общеобразовательных организаций", "learners of general-education organisations"),
  "learners.involved": named("обучающиеся, вовлечённые в наставничество и сопровождение", "learners involved in mentoring and support"),
});
