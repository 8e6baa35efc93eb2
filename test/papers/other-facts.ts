import { calendarDate, federalProfile, idOf, type Assignment, type Pairing, type Program } from "nastavnik";
import type { PaperKind } from "nastavnik/codes";
import type { Activity, Meeting, Person, Survey } from "nastavnik/model";
import type { EducationalOrder } from "nastavnik/needs";
import type { PaperFacts } from "nastavnik/papers";
import { academicYear, reportOn, type Report } from "nastavnik/report";
import { facts } from "../../examples/papers/facts.js";
import * as school from "../../examples/papers/made-up-school.js";

// Facts in which everything stands otherwise than at the complete school: groups for pairs, none for some, law of other days.

type Fewer<Record_> = { readonly [Name in keyof Record_]?: Record_[Name] | undefined };

/** One kind of paper, and its facts; a fact that is undefined is left out. */
export type OtherFacts = {
  readonly [Kind in PaperKind]: {
    readonly kind: Kind;
    readonly about: string;
    readonly given: PaperFacts[Kind];
  };
}[PaperKind];

function other<Kind extends PaperKind>(
  kind: Kind,
  about: string,
  changed: Fewer<PaperFacts[Kind]>,
): OtherFacts {
  const given = Object.entries({ ...facts[kind], ...changed }).filter(([, value]) => value !== undefined);
  return { kind, about, given: Object.fromEntries(given) } as unknown as OtherFacts;
}

function without<One extends object>(record: One, ...gone: readonly (keyof One & string)[]): One {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !gone.includes(name as never))) as One;
}

const day = calendarDate;
const [anna, vera] = school.mentors;
const [boris, gleb] = school.mentees;
const [first, second] = school.programs;
const [pair] = school.pairings;
const [ofAnna, ofVera] = school.assignments;
const noCurator = { ...school.organisation, curators: [] };
const twoCurators = { ...school.organisation, curators: [school.curator, vera.person] };
const noMentorPay = without(noCurator, "mentorPay");

const newcomers = [1, 2, 3, 4].map((n) => ({
  ...gleb,
  id: idOf("mentee", `mentee:new-${n}`),
  person: idOf("person", `person:new-${n}`),
}));
/** Two mentors and four mentees, without a program; not everybody has consented. */
const group: Pairing = without(
  {
    ...pair,
    id: idOf("pairing", "pairing:group"),
    mentors: [anna.id, vera.id],
    mentees: newcomers.map(({ id }) => id),
    startedOn: day("2025-10-01"),
    dissolvedOn: day("2025-10-01"),
  },
  "program",
  "order",
);
const groupOf = (size: number): Pairing => ({
  ...group,
  id: idOf("pairing", `pairing:of-${size}`),
  mentors: [vera.id],
  mentees: group.mentees.slice(0, size),
});
const duty: Assignment = without(
  {
    ...ofAnna,
    basis: "permanent-duty",
  },
  "contract",
  "consentOn",
  "consentNumber",
  "order",
);

const [visit, talk, lesson] = first.activities as readonly [Activity, Activity, Activity];
const undone = without(visit, "time", "doneOn", "expectedResult");
/** Activities in each state, some without time, day or result. */
const mixed: Program = {
  ...first,
  activities: [
    { ...undone, state: "planned", responsible: [] },
    { ...talk, obligatory: false },
    { ...lesson, ref: "a4", state: "cancelled" },
    { ...undone, ref: "a5", state: "waived" },
    { ...undone, ref: "a6", state: "done" },
  ],
  difficulties: [
    { ref: "d1", asWritten: "голос" },
    { ref: "d2", code: "PD-CLM-01", level: 1, levelAtEnd: 3, outcome: "unchanged" },
  ],
};
const bare: Program = without(
  {
    ...first,

    ...{ purposes: [], forms: [], kinds: [], directions: [], difficulties: [], strengths: [], goals: [] },
    ...{ activities: [], expectedResults: [], monitoringTools: [], authorPosts: [], approvals: [] },
    regulations: [],
  },
  "period",
  "meetingFrequency",
  "earlyTermination",
);

function meeting(key: string, changed: Partial<Meeting>): Meeting {
  return { ...school.meetings[0]!, id: idOf("meeting", `meeting:${key}`), ...changed };
}

function withoutMinutes(key: string, changed: Partial<Meeting>): Meeting {
  return without(meeting(key, changed), "minutes");
}

function survey(key: string, facts_: Partial<Survey>): Survey {
  return { ...school.surveys[0]!, id: idOf("survey", `survey:${key}`), ...facts_ };
}

const answer = { question: "q1", points: 4, lowest: 1, highest: 5 };
const surveys = [
  survey("before", { stage: "before" }),
  survey("during", { stage: "after", answers: [answer, { ...answer, points: 3 }] }),
  survey("inherited", { answers: [{ ...answer, question: "toString", points: 2, highest: 10 }] }),
  survey("silent", { answers: [] }),
  survey("of-mentor", { side: "mentor", answers: [{ ...answer, question: "unheard" }] }),
];

const noReport: Report = reportOn([], { period: academicYear(2025), on: day("2026-05-15") });
const asked = { code: "PD-LAW-01", level: 2, origin: "self", groups: [], labourFunctions: [] } as const;
const order: EducationalOrder = {
  ...without(facts["educational-order"].order, "desiredSelfImage"),
  ...{ training: [], mentoring: [], notOffered: [{ ...asked, why: "no-training" }], needs: [], outcomes: [] },
};

const service: Readonly<Partial<Record<Person["id"], Person["inProfessionSince"]>>> = {
  [vera.person]: { earliest: day("2025-10-01"), latest: day("2025-10-01") },
  [boris.person]: { earliest: day("2020-10-02"), latest: day("2023-10-01") },
  [gleb.person]: { earliest: day("2025-10-02"), latest: day("2025-10-02") },
};
const recent: readonly Person[] = school.persons.map((person) => {
  const inProfessionSince = service[person.id];
  return inProfessionSince === undefined ? person : { ...person, inProfessionSince };
});

export const otherFacts: readonly OtherFacts[] = [
  other("order-introduction", "no number, no acts, no curator", {
    ...{ organisation: noCurator, number: undefined, grounds: undefined, controller: undefined },
  }),
  other("order-introduction", "two curators, no day", {
    ...{ organisation: twoCurators, on: undefined, introducedOn: undefined },
  }),
  other("order-mentors", "a duty of the post, and extra work before the article", {
    assignments: [duty, ofVera],
    on: day("2025-02-28"),
    controller: school.curator,
  }),
  other("order-mentors", "a duty of the post alone", {
    ...{ assignments: [duty], organisation: { ...noCurator, documents: [] } },
  }),
  other("order-pairs", "a group without a program", {
    organisation: twoCurators,
    pairings: [group, groupOf(3)],
    mentees: newcomers,
    controller: school.curator,
    hiringOrder: undefined,
  }),
  other("order-end", "all have completed, before the article", {
    assignments: [
      { ...ofVera, end: { on: day("2025-02-28"), ground: "completed" } },
      { ...duty, end: { on: day("2025-02-28"), ground: "by-mentor" } },
    ],
    mentors: [anna, vera],
    pairings: [{ ...group, dissolvedOn: day("2025-10-31") }, groupOf(2)],
    mentees: newcomers,
    number: undefined,
    on: undefined,
    controller: school.curator,
    organisation: noCurator,
  }),
  other("order-end", "a duty of the post ends by the mentor's notice", {
    assignments: [
      {
        ...duty,
        notice: { by: "mentor", on: day("2025-03-01"), lastDay: day("2025-03-07"), inWriting: true },
      },
    ],
    mentors: [anna],
    pairings: [],
    on: undefined,
    organisation: twoCurators,
  }),
  other("regulation", "federal rules before the article", {
    organisation: noMentorPay,
    profile: federalProfile(day("2025-02-28")),
    ...{ grounds: undefined, forms: undefined, approvals: undefined },
  }),
  other("roadmap", "two steps of a stage, one of none", {
    model: without(
      {
        ...school.model,
        conditions: [{ ref: "c1", title: "Без этапа", responsible: [], state: "planned" as const }],
        resources: [...school.model.resources, ...school.model.processes].map((step) => ({
          ...step,
          stage: "staff.work",
        })),
        processes: [],
      },
      "period",
    ),
    order: undefined,
    approvals: [{ step: "issued", onAsWritten: "в мае", document: "приказ" }],
  }),
  other("roadmap", "no steps", { model: { ...school.model, conditions: [], resources: [], processes: [] } }),
  other("program", "nothing said", { program: bare, title: undefined, place: undefined }),
  other("program", "activities in every state", { program: { ...mixed, purposes: ["development"] } }),
  other("frame-program", "no numbers", {
    program: without(school.frame, "headcount", "maxMenteesPerMentor"),
  }),
  other("individual-plan", "no plan of development, no activities", { program: bare, plan: undefined }),
  other("individual-plan", "activities in every state", { program: mixed, plan: undefined }),
  other("individual-plan", "a plan of development without a mentor", {
    program: undefined,
    mentor: undefined,
    plan: without(
      {
        ...school.plan,
        wishes: [],
        stages: [{ ref: "s1", title: "Вхождение", state: "planned" as const }],
        expectedQualification: { category: "first" },
      },
      "mentor",
    ),
  }),
  other("individual-plan", "an empty plan of development", {
    program: undefined,
    plan: without({ ...school.plan, stages: [] }, "expectedQualification"),
  }),
  other("mentor-consent", "a duty of the post", { assignment: duty, number: "8" }),
  other("mentor-consent", "before the article", { on: day("2025-02-28"), number: "8" }),
  other("mentee-consent", "two mentors, nothing said of the program", {
    pairing: { ...group, mentees: [boris.id] },
    ...{ program: undefined, number: "8", on: day("2025-10-01") },
  }),
  other("data-consent", "to a day, with a number of its own", {
    validUntil: day("2026-08-31"),
    ...{ number: "8", on: day("2025-09-02") },
    consent: { ...school.consent, scope: [], purpose: "dissemination" },
  }),
  other("contract-supplement", "a duty of the post", { assignment: duty, contract: undefined }),
  other("contract-supplement", "before the article", { on: day("2025-02-28"), number: "8" }),
  other("end-notice", "by the mentor, before the article", {
    by: "mentor",
    assignment: ofVera,
    on: day("2025-02-28"),
  }),
  other("end-notice", "by the mentor, as the record has it", {
    assignment: {
      ...ofVera,
      notice: { by: "mentor", on: day("2025-03-01"), lastDay: day("2025-03-07"), inWriting: true },
    },
    ...{ by: "employer", number: undefined },
  }),
  other("register", "a group, a pair that waits, somebody free", {
    organisation: {
      ...noCurator,
      documents: [
        { code: "regulation", state: "in-force", number: "26/1" },
        { code: "roadmap", state: "in-force" },
        { code: "order-pairs", state: "drafted", number: "1" },
      ],
    },
    persons: recent,
    mentees: [...newcomers, boris, gleb],
    pairings: [
      { ...group, dissolvedOn: day("2025-09-30") },
      { ...pair, mentors: [anna.id], mentees: [boris.id], startedOn: day("2025-10-02") },
      {
        ...pair,
        id: idOf("pairing", "pairing:last"),
        ...{ startedOn: day("2025-10-01"), dissolvedOn: day("2025-10-01") },
      },
    ],
  }),
  other("register", "no day", {
    organisation: { ...twoCurators, documents: [] },
    on: undefined,
    pairings: [school.endedPair, without(pair, "startedOn")],
  }),
  other("meeting-journal", "no meetings", { meetings: [], program: bare }),
  other("meeting-journal", "meetings out of order", {
    meetings: [
      withoutMinutes("c", { on: day("2025-12-01"), present: [] }),
      meeting("b", { on: day("2025-11-01"), activities: ["a1", "a3"], minutes: 30 }),
      meeting("a", { on: day("2025-11-01"), activities: [], mode: "online", minutes: 20 }),
    ],
  }),
  other("minutes", "no program, two questions", {
    ...{ programs: [], agenda: ["О реестре", "Разное"], attendance: undefined, chair: undefined },
  }),
  other("minutes", "nothing to hear", { programs: [] }),
  other("minutes", "one agreed, one approved by nobody", {
    programs: [
      {
        ...first,
        approvals: [
          { step: "approved", number: "9" },
          { step: "agreed", on: day("2025-08-27") },
        ],
      },
      { ...second, approvals: [] },
    ],
    ...{ agenda: ["Разное"], number: "2" },
  }),
  other("mentor-report", "activities in every state, one meeting without minutes", {
    program: mixed,
    meetings: [withoutMinutes("a", {}), meeting("b", {})],
    ...{ state: undefined, conclusion: undefined },
  }),
  other("mentor-report", "nothing done", { program: bare, meetings: [] }),
  other("mentee-report", "activities in every state, answers on two scales", { program: mixed, surveys }),
  other("mentee-report", "nothing done", { program: bare, surveys: undefined }),
  other("mentor-review", "answers on two scales, questions without words", { surveys, questions: undefined }),
  other("mentor-review", "no answers of a mentee", { surveys: [surveys[4]!], author: undefined }),
  other("mentee-review", "a question nobody has words for", { surveys, program: mixed }),
  other("mentee-review", "no answers of a mentor", { surveys: [surveys[1]!], program: bare }),
  other("curator-report", "beside the year before", {
    ...{ organisation: twoCurators, before: { ...school.report, covers: [] }, conclusions: undefined },
  }),
  other("curator-report", "of nobody, beside a year of something", {
    ...{ organisation: noCurator, report: noReport, before: noReport },
  }),
  other("educational-order", "nothing to learn", { order, catalogue: undefined }),
  other("program-course", "no history", {
    ...{ organisation: noCurator, program: bare, history: [], state: undefined, on: undefined },
  }),
  other("program-course", "outcomes of one difficulty of two", {
    organisation: twoCurators,
    program: { ...first, difficulties: first.difficulties.slice(0, 1) },
  }),
  other("refusal-memo", "no day", { on: undefined }),
];
