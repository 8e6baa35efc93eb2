import {
  academicYear,
  calendarDate,
  emptyReport,
  idOf,
  readPeriod,
  type InputIssue,
  type Report,
  type Result,
  publish,
} from "nastavnik";
import { russianCalendar } from "nastavnik/calendar/ru";
import {
  parseAnswers,
  parseAssignment,
  parseCommunity,
  parseConsent,
  parseDevelopmentPlan,
  parseMeeting,
  parseMentee,
  parseMentor,
  parseMethodology,
  parseOrganisation,
  parsePairing,
  parsePerson,
  parseProgram,
  parseSurvey,
  parseTargetModel,
  parseWorkCalendar,
} from "nastavnik/model";
import { parsePublishedReport, parseReport } from "nastavnik/report/read";
import {
  answers,
  assignment,
  consent,
  meeting,
  mentee,
  mentor,
  pairing,
  participant,
  period,
  program,
  survey,
} from "./build.js";
import {
  community,
  developmentPlan,
  fullDevelopmentPlan,
  fullOrganisation,
  fullPerson,
  methodology,
  organisation,
  person,
  targetModel,
} from "./build-organisation.js";
import { workCalendar } from "./work-calendar.js";

const day = calendarDate("2026-08-31");

const fullAssignment = assignment({
  consentNumber: "7",
  notice: {
    by: "mentor",
    on: calendarDate("2025-12-01"),
    lastDay: calendarDate("2025-12-04"),
    inWriting: true,
  },
  end: { on: calendarDate("2025-12-04"), ground: "by-mentor" },
});

/** A report whose only counted part is a change of category, so that no sum can exceed its whole. */
export function movedReport(): Report {
  const basis = {
    ...emptyReport(academicYear(2025), day).basis,
    catalogue: { id: "built-in", version: "1" },
  };
  return {
    ...emptyReport(academicYear(2025), day, basis),
    covers: [organisation().id],
    cells: [
      {
        region: "66",
        municipality: "",
        dimension: "form",
        value: "x",
        counts: { "mentors.moved-in": 2, "programs.moved-in": 0 },
      },
    ],
  };
}

/** A report with figures to suppress. */
function smallReport(): Report {
  const cell = { region: "66", municipality: "m", dimension: "all", value: "" } as const;
  return {
    ...emptyReport(academicYear(2025), day, movedReport().basis),
    covers: [organisation().id],
    cells: [{ ...cell, counts: { "mentors.active": 2, "organisations.total": 1 } }],
  };
}

/** With every field that a program may have. */
const fullProgram = program({
  place: {
    organisation: idOf("organisation", "organisation:o1"),
    type: "school",
    municipality: { asWritten: "город Н." },
    region: { code: "66" },
  },
  participants: [
    participant("mentor", {
      post: { code: "teacher", asWritten: "учитель" },
      subject: { asWritten: "физика" },
      experience: { years: 12, asWritten: "12 лет" },
      qualification: { code: "highest" },
      remark: "ведёт кружок",
    }),
    participant("mentee", { category: { code: "young" } }),
  ],
  headcount: { mentors: 1, mentees: 1, asWritten: "один наставник" },
  maxMenteesPerMentor: 3,
  difficulties: [
    {
      ref: "d1",
      code: "PD-CLM-01",
      asWritten: "дисциплина",
      mentee: "mentee-1",
      level: 2,
      levelAtEnd: 0,
      origin: "mentor",
      menteeAgrees: true,
      outcome: "reduced",
    },
    { ref: "d2", asWritten: "темп урока" },
  ],
  strengths: [{ ref: "s1", code: "PD-FAM-02", asWritten: "контакт с детьми", mentee: "mentee-1" }],
  activities: [
    {
      ref: "a1",
      title: "посещение урока",
      type: { asWritten: "урок" },
      addresses: ["d1"],
      supports: ["s1"],
      time: {
        timing: "month",
        asWritten: "до конца сентября, раз в неделю",
        from: calendarDate("2025-09-01"),
        to: calendarDate("2025-09-30"),
        deadline: true,
        frequency: { min: 1, max: 2, every: 1, per: "week" },
      },
      responsible: [{ code: "mentor" }, { asWritten: "куратор" }],
      obligatory: true,
      expectedResult: "план урока",
      state: "done",
      doneOn: calendarDate("2025-09-20"),
    },
  ],
  meetingFrequency: "раз в неделю",
  approvals: [
    {
      step: "approved",
      by: { code: "head" },
      on: calendarDate("2025-09-01"),
      number: "3",
      document: "приказ",
    },
  ],
  regulations: [{ code: "az-1128" }],
  earlyTermination: "по соглашению",
  previousProgram: idOf("program", "program:p0"),
  provenance: {
    sources: ["файл школы"],
    document: "program",
    read: "whole",
    scopeAsWritten: "школа",
    remarks: ["без подписи"],
    tags: ["synthetic"],
  },
});

/** With every field that a mentor may have. */
const fullMentor = mentor("a", {
  results: [
    {
      measure: "доля оценок 4 и 5",
      base: 0.6,
      value: 0.75,
      better: "more",
      unit: "доля",
      on: calendarDate("2025-05-31"),
      period: period("2024-09-01", "2025-05-31"),
      evidence: "№ 5",
    },
  ],
  buildsTrajectory: [
    { kind: "route", on: calendarDate("2024-09-01"), reference: "маршрут 2024 года" },
    { program: idOf("program", "program:p0") },
  ],
  competences: ["PD-CLM-01"],
  subjects: ["физика"],
  forms: [{ code: "teacher-teacher" }],
  kinds: [{ asWritten: "традиционное" }],
  seats: 3,
  prefers: [idOf("mentee", "mentee:b")],
  preferTiers: [[idOf("mentee", "mentee:b")]],
  groupSize: { min: 2, max: 5 },
  levels: ["general-basic"],
  modes: ["in-person"],
  slots: ["mon-morning"],
  place: "n-1",
  reportsTo: idOf("person", "person:h"),
  period: period("2025-09-01", "2026-05-31"),
});

/** With every field that a mentee may have. */
const fullMentee = mentee("b", {
  categories: [{ code: "young" }, { asWritten: "стажёр" }],
  difficulties: [{ code: "PD-CLM-01", level: 3, origin: "mentor", menteeAgrees: false }],
  strengths: [{ asWritten: "контакт с детьми" }],
  request: { needs: ["вести урок"], desiredSelfImage: "уверенный учитель", outcomes: ["план урока"] },
  subjects: ["физика"],
  prefers: [idOf("mentor", "mentor:a")],
  preferTiers: [[idOf("mentor", "mentor:a")]],
  forms: [{ code: "teacher-teacher" }],
  kinds: [],
  levels: ["general-basic"],
  modes: ["online"],
  slots: [],
  place: "n-1",
  reportsTo: idOf("person", "person:h"),
  period: period("2025-09-01", "2026-05-31"),
});

export type Parse = (input: unknown) => Result<unknown, InputIssue>;
/** Each record: its JSON Schema file, its parser and lawful samples, which together have every field. */
export const everyRecord: readonly (readonly [string, Parse, readonly object[]])[] = [
  [
    "program.json",
    parseProgram,
    [program(), fullProgram, program({ period: readPeriod("2025/2026 учебный год") })],
  ],
  ["mentor.json", parseMentor, [mentor("a"), fullMentor]],
  ["mentee.json", parseMentee, [mentee("a"), fullMentee]],
  ["organisation.json", parseOrganisation, [organisation(), fullOrganisation()]],
  ["target-model.json", parseTargetModel, [targetModel()]],
  ["methodology.json", parseMethodology, [methodology()]],
  ["community.json", parseCommunity, [community()]],
  ["person.json", parsePerson, [person(), fullPerson()]],
  ["assignment.json", parseAssignment, [assignment(), fullAssignment]],
  ["pairing.json", parsePairing, [pairing()]],
  ["meeting.json", parseMeeting, [meeting({ minutes: 45, activities: ["a1"], present: ["mentor-1"] })]],
  [
    "answers.json",
    parseAnswers,
    [
      answers({
        stage: "before",
        answers: [
          { item: "1", points: 2 },
          { item: "2", asWritten: "темп" },
        ],
      }),
    ],
  ],
  ["survey.json", parseSurvey, [survey({ program: program().id })]],
  ["consent.json", parseConsent, [consent({ number: "12", withdrawnOn: calendarDate("2026-01-01") })]],
  ["work-calendar.json", parseWorkCalendar, [workCalendar(), russianCalendar]],
  ["report.json", parseReport, [movedReport()]],
  ["published-report.json", parsePublishedReport, [publish(smallReport())]],
  ["development-plan.json", parseDevelopmentPlan, [developmentPlan(), fullDevelopmentPlan()]],
];
