import { labelled } from "../../keys-and-labels.js";
import type { SourceRef } from "../../source.js";
import { ownDesign } from "../../source.js";
import * as keys from "../term-keys.js";
import type { Meaning, Term, TermEntry, VocabularyVersion } from "../term-keys.js";

/* @__NO_SIDE_EFFECTS__ */
function meaning(version: VocabularyVersion, from: SourceRef, ru: string, en: string): Meaning {
  return { version, source: from, ru, en };
}

const learners: SourceRef = { act: "r-145", certainty: "seen" };
const staff: SourceRef = { act: "az-1128", certainty: "seen" };

/** Terms of mentoring with their meanings by act, in both languages. */
export const vocabulary: Readonly<Record<Term, TermEntry>> = /* @__PURE__ */ labelled(keys.vocabulary, {
  mentoring: {
    ru: "наставничество",
    en: "mentoring",
    source: learners,
    meanings: [
      meaning(
        "staff-model",
        staff,
        "способ помочь педагогу войти в профессию, вырасти в ней и уверенно выполнять свои обязанности",
        "a way of helping a teacher to enter the profession, to grow in it and to do its duties well",
      ),
      meaning(
        "learners-model",
        learners,
        "передача опыта, знаний и ценностей в неформальном общении, которое строится на доверии и обогащает обе стороны",
        "passing on experience, knowledge and values in informal communication built on trust that enriches both sides",
      ),
      meaning(
        "labour-law",
        { act: "tk-351.8", certainty: "seen" },
        "работа, которую работник по поручению работодателя выполняет, помогая другому работнику освоить профессию",
        "work of an employee who, on the employer's commission, helps another employee to master the job",
      ),
    ],
  },
  "target-model": {
    ru: "целевая модель наставничества",
    en: "target model of mentoring",
    source: learners,
    meanings: [
      meaning(
        "learners-model",
        learners,
        "условия, ресурсы и процессы, которые вместе позволяют организации вести программы наставничества",
        "the conditions, resources and processes that together let an organisation carry out mentoring programs",
      ),
      meaning(
        "staff-model",
        { act: "az-1128", certainty: "partly-seen" },
        "то же для педагогов: всё, что нужно для персонализированных программ",
        "the same for teachers: all that personalised programs need",
      ),
    ],
  },
  methodology: {
    ru: "методология наставничества",
    en: "methodology of mentoring",
    source: learners,
    meanings: [
      meaning(
        "learners-model",
        learners,
        "взгляды, подходы и методы с опорой на исследования и практику, по которым понимают и строят работу пары",
        "concepts, approaches and methods, grounded in research and practice, by which the work of a pair is understood and arranged",
      ),
    ],
  },
  "staff-mentoring": {
    ru: "педагогическое наставничество",
    en: "mentoring of teaching staff",
    source: { act: "az-1128", certainty: "partly-seen" },
    meanings: [
      meaning(
        "staff-model",
        { act: "az-1128", certainty: "partly-seen" },
        "форма становления, развития и адаптации педагогов к их обязанностям: новичков в профессии, новых в коллективе и опытных, осваивающих новое",
        "a form of teachers' formation, development and adaptation to their duties: of beginners, of those new to the staff and of the experienced who learn something new",
      ),
    ],
  },
  "mentoring-program": {
    ru: "программа наставничества",
    en: "mentoring program",
    source: learners,
    meanings: [
      meaning(
        "learners-model",
        learners,
        "мероприятия организации, которые в выбранных формах ведут отношения наставников и наставляемых к ожидаемым результатам",
        "activities of an organisation that lead the relations of mentors and mentees, in chosen forms, to expected results",
      ),
    ],
  },
  "personalised-program": {
    ru: "персонализированная программа наставничества",
    en: "personalised mentoring program",
    source: staff,
    meanings: [
      meaning(
        "staff-model",
        staff,
        "программа на срок от трёх месяцев до года: формы и виды работы, участники и мероприятия, которые снимают выявленные затруднения и поддерживают сильные стороны",
        "a program of three months to a year: forms and kinds of work, participants, and activities that remove the difficulties found and support strong sides",
      ),
    ],
  },
  mentor: {
    ru: "наставник",
    en: "mentor",
    source: staff,
    meanings: [
      meaning(
        "staff-model",
        { act: "az-1128", certainty: "recalled" },
        "участник персонализированной программы с измеримыми результатами работы, способный выстроить путь развития наставляемого от его затруднений",
        "a participant of a personalised program with measurable results of work, able to build the mentee's path of development from the mentee's difficulties",
      ),
      meaning(
        "staff-regulation",
        staff,
        "педагог, на которого возложена ответственность за профессиональную и должностную адаптацию другого",
        "a teacher made responsible for the professional and job adaptation of another",
      ),
      meaning(
        "learners-model",
        learners,
        "участник программы с успешным жизненным, личным или профессиональным опытом, готовый и умеющий им делиться",
        "a participant with successful experience in life, as a person or in a profession, ready and competent to share it",
      ),
      meaning(
        "labour-law",
        { act: "tk-351.8", certainty: "seen" },
        "работник, который по письменному согласию помогает другому работнику освоить профессию",
        "an employee who, having consented in writing, helps another employee to master the job",
      ),
    ],
  },
  mentee: {
    ru: "наставляемый",
    en: "mentee",
    source: staff,
    meanings: [
      meaning(
        "staff-model",
        staff,
        "участник программы, который с помощью наставника приобретает опыт и компетенции, преодолевает затруднения и сам формулирует свой образовательный заказ",
        "a participant who, with the mentor's help, gains experience and competences, overcomes difficulties and states an own educational request",
      ),
      meaning(
        "learners-model",
        learners,
        "участник программы, который с помощью наставника решает жизненные, личные и профессиональные задачи",
        "a participant who, with the mentor's help, solves tasks of life, person and profession",
      ),
      meaning(
        "local-acts",
        { certainty: "seen", clause: "локальные акты" },
        "стажёр или подшефный в положениях отдельных организаций",
        "a trainee or ward in the regulations of some organisations",
      ),
    ],
  },
  curator: {
    ru: "куратор",
    en: "curator",
    source: staff,
    meanings: [
      meaning(
        "staff-model",
        staff,
        "работник организации или её социального партнёра, который отвечает за выполнение персонализированных программ",
        "an employee of the organisation or of its social partner who answers for carrying out personalised programs",
      ),
      meaning(
        "staff-regulation",
        { act: "az-1128", certainty: "recalled" },
        "заместитель руководителя, которому поручена организация наставничества",
        "a deputy head charged with organising mentoring",
      ),
      meaning(
        "learners-model",
        { act: "r-145", certainty: "recalled" },
        "работник организации или партнёра, который отвечает за организацию программы",
        "an employee of the organisation or of a partner who answers for organising the program",
      ),
    ],
  },
  "young-specialist": {
    ru: "молодой специалист",
    en: "young specialist",
    source: { act: "fz-489", certainty: "seen" },
    meanings: [
      meaning(
        "local-acts",
        ownDesign,
        "начинающий педагог, обычно с профессиональным образованием, который хочет расти и учится у наставника по согласованному плану",
        "a beginning teacher, as a rule professionally trained, who wants to grow and learns from a mentor by an agreed plan",
      ),
      meaning(
        "youth-law",
        { act: "fz-489", certainty: "seen" },
        "выпускник до 35 лет включительно на первой работе по полученной квалификации",
        "a graduate up to 35 inclusive in the first job of the qualification",
      ),
    ],
  },
  community: {
    ru: "школьное сообщество",
    en: "school community",
    source: { act: "r-145", certainty: "recalled" },
    meanings: [
      meaning(
        "learners-model",
        { act: "r-145", certainty: "recalled" },
        "педагоги, обучающиеся, родители, выпускники и партнёры, которых связывают отношения наставничества",
        "teachers, learners, parents, graduates and partners whom mentoring brings together",
      ),
    ],
  },
  form: {
    ru: "форма наставничества",
    en: "form of mentoring",
    source: learners,
    meanings: [
      meaning(
        "learners-model",
        learners,
        "кто с кем работает: роли сторон заданы их положением и занятием",
        "who works with whom: the parts are set by position and main activity",
      ),
    ],
  },
  kind: {
    ru: "вид наставничества",
    en: "kind of mentoring",
    source: { act: "az-1128", certainty: "partly-seen" },
    meanings: [
      meaning(
        "staff-model",
        { act: "az-1128", certainty: "partly-seen" },
        "как устроена совместная работа: один на один, в группе, на расстоянии и так далее",
        "how the work together is arranged: one to one, in a group, at a distance and so on",
      ),
    ],
  },
  difficulty: {
    ru: "профессиональное затруднение",
    en: "professional difficulty",
    source: { act: "az-1128", certainty: "partly-seen" },
    meanings: [
      meaning(
        "staff-model",
        { act: "az-1128", certainty: "partly-seen" },
        "то, что мешает в работе и ощущается самим педагогом или видно по диагностике",
        "an obstacle in one's work that the teacher feels or a diagnosis shows",
      ),
    ],
  },
  deficit: {
    ru: "профессиональный дефицит",
    en: "professional deficit",
    source: { act: "r-174", certainty: "partly-seen" },
    meanings: [
      meaning(
        "staff-model",
        { act: "r-174", certainty: "partly-seen" },
        "недостаток компетенции, установленный диагностикой",
        "a lack of a competence established by diagnostics",
      ),
    ],
  },
  roadmap: {
    ru: "дорожная карта",
    en: "roadmap",
    source: staff,
    meanings: [
      meaning(
        "staff-model",
        staff,
        "план этапов со сроками, ответственными и ожидаемыми результатами",
        "a plan of stages with dates, persons responsible and expected results",
      ),
    ],
  },
  "mentors-council": {
    ru: "совет наставников",
    en: "mentors' council",
    source: { act: "az-1128", certainty: "partly-seen" },
    meanings: [
      meaning(
        "staff-model",
        { act: "az-1128", certainty: "partly-seen" },
        "необязательный коллегиальный орган наставников организации",
        "an optional collegial body of the mentors of an organisation",
      ),
    ],
  },
  "individual-route": {
    ru: "индивидуальный образовательный маршрут",
    en: "individual route",
    source: { act: "r-174", certainty: "recalled" },
    meanings: [
      meaning(
        "staff-model",
        { act: "r-174", certainty: "recalled" },
        "собственный план развития педагога по итогам диагностики; это не персонализированная программа",
        "a teacher's own plan of development after diagnostics; it is not a personalised program",
      ),
    ],
  },
});
