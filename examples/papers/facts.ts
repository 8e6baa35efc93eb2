import { calendarDate } from "nastavnik";
import { builtInCatalogue as catalogue } from "nastavnik/catalogue/built-in";
import { educationalOrderOf } from "nastavnik/needs";
import type { PaperFacts, PaperGiven } from "nastavnik/papers";
import * as school from "./made-up-school.js";

const day = calendarDate;
const { organisation, persons, mentors, mentees, programs, pairings, assignments, meetings, surveys } =
  school;
const [program] = programs;
const [mentor] = mentors;
const [mentee] = mentees;
const [assignment] = assignments;

const given: PaperGiven = {
  organisation,
  persons,
  catalogue,
  organisationName: "Муниципальное общеобразовательное учреждение «Школа №\u00a00»",
  place: "г. Н.",
  head: school.head,
  headPost: "Директор",
};

/** What each paper of the made-up school is made of. */
export const facts: PaperFacts = {
  "order-introduction": {
    ...given,
    number: "26/1",
    on: day("2025-08-26"),
    grounds: [{ code: "tk-351.8" }, { code: "az-1128" }],
    introducedOn: day("2025-09-01"),
    controller: school.curator,
  },
  "order-mentors": { ...given, assignments, mentors },
  "order-pairs": {
    ...given,
    pairings,
    mentors,
    mentees,
    programs,
    hiringOrder: "от 25\u00a0августа 2025\u00a0г. №\u00a041-к",
  },
  "order-end": {
    ...given,
    assignments: [school.ending],
    mentors: [mentors[1]],
    pairings: [school.endedPair],
    mentees: [mentees[1]],
    number: "9-од",
    on: day("2026-02-02"),
  },
  regulation: {
    ...given,
    profile: school.profile,
    grounds: [{ code: "tk-351.8" }, { code: "az-1128" }],
    forms: [{ code: "teacher-teacher" }],
    approvals: [
      { step: "accepted", by: { asWritten: "Педагогический совет" }, on: day("2025-08-25"), number: "1" },
      { step: "agreed", by: { code: "union" }, on: day("2025-08-25") },
      { step: "approved", by: { code: "head" }, on: day("2025-08-26"), number: "26/1" },
    ],
  },
  roadmap: {
    ...given,
    model: school.model,
    order: { number: "26/1", on: day("2025-08-26") },
    approvals: [{ step: "approved", by: { code: "head" }, on: day("2025-08-26"), number: "26/1" }],
  },
  program: { ...given, program, title: "Первые шаги" },
  "frame-program": { ...given, program: school.frame, title: "Рядом" },
  "individual-plan": { ...given, program, plan: school.plan, mentor, mentee },
  "mentor-consent": { ...given, assignment, mentor },
  "mentee-consent": { ...given, pairing: pairings[0], mentee, mentors, program },
  "data-consent": { ...given, consent: school.consent, organisationAddress: "г. Н., ул. Школьная, 1" },
  "contract-supplement": {
    ...given,
    assignment,
    mentor,
    contract: "от 1\u00a0сентября 2015\u00a0г. №\u00a017",
  },
  "end-notice": { ...given, assignment: school.ending, mentor: mentors[1], number: "3" },
  register: { ...given, mentors, mentees, pairings, programs, on: day("2025-10-01") },
  "meeting-journal": { ...given, program, meetings },
  minutes: {
    ...given,
    programs,
    attendance: "24 человека",
    chair: school.head,
    secretary: school.curator,
  },
  "mentor-report": {
    ...given,
    program,
    meetings,
    state: "completed",
    conclusion: "Наставляемый готов к самостоятельной работе.",
    on: day("2026-06-01"),
  },
  "mentee-report": { ...given, program, surveys, on: day("2026-06-01") },
  "mentor-review": {
    ...given,
    program,
    surveys,
    questions: school.questions,
    author: school.curator,
    on: day("2026-06-01"),
  },
  "mentee-review": {
    ...given,
    program,
    surveys,
    questions: school.questions,
    author: school.curator,
    on: day("2026-06-01"),
  },
  "curator-report": {
    ...given,
    report: school.report,
    conclusions:
      "Обе пары работают по программам; в новом году нужен второй наставник для начальных классов.",
  },
  "educational-order": {
    ...given,
    mentee,
    order: educationalOrderOf(mentee, { catalogue, competences: mentors }),
    on: day("2025-09-15"),
  },
  "program-course": {
    ...given,
    program,
    history: school.history,
    state: "completed",
    on: day("2026-06-02"),
  },
  "refusal-memo": { ...given, refusal: school.refusal, on: day("2025-08-30") },
};
