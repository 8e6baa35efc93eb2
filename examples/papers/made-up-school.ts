import {
  calendarDate,
  decide,
  evolve,
  idOf,
  programMachine,
  type Assignment,
  type AssignmentState,
  type CalendarDate,
  type Mentee,
  type Mentor,
  type Pairing,
  type Program,
  type ProgramCommand,
  type ProgramEvent,
  type ProgramState,
} from "nastavnik";
import { profileOn } from "nastavnik/rules";
import type {
  Consent,
  Dataset,
  DevelopmentPlan,
  Meeting,
  Organisation,
  Participant,
  Person,
  Survey,
  TargetModel,
} from "nastavnik/model";
import { academicYear, reportOn, reportRecordsOf, type Report } from "nastavnik/report";
import { exactPeriod } from "nastavnik/time";
import { sure } from "../speech.js";

// A made-up school with two pairs in the school year 2025/2026. Nobody here exists.

const day = calendarDate;
const person = (key: string) => idOf("person", `person:${key}`);
const school = idOf("organisation", "organisation:school");
const term = exactPeriod(day("2025-09-01"), day("2026-05-29"));

export const head = person("head");
export const curator = person("curator");
const [anna, boris, vera, gleb] = [person("anna"), person("boris"), person("vera"), person("gleb")];

function someone(id: Person["id"], facts: Partial<Person>): Person {
  return {
    kind: "person",
    schemaVersion: 1,
    id,
    organisation: school,
    posts: [{ code: "teacher" }],
    subjects: [],
    education: [{ level: "higher", finished: true, pedagogical: true }],
    categories: [],
    ...facts,
  };
}

function since(text: string): { readonly earliest: CalendarDate; readonly latest: CalendarDate } {
  return { earliest: day(text), latest: day(text) };
}

export const persons: readonly Person[] = [
  someone(head, { posts: [{ code: "head" }] }),
  someone(curator, { posts: [{ code: "deputy-head" }] }),
  someone(anna, {
    subjects: ["mathematics"],
    inProfessionSince: since("2001-09-01"),
    categories: [{ category: "highest", since: day("2022-12-15") }],
  }),
  someone(boris, {
    subjects: ["physics"],
    inProfessionSince: since("2025-09-01"),
    categories: [{ category: "none" }],
  }),
  someone(vera, {
    subjects: ["primary"],
    inProfessionSince: since("2008-08-25"),
    categories: [{ category: "first", since: day("2024-04-01") }],
  }),
  someone(gleb, {
    posts: [{ code: "pedagogue-organiser" }],
    inProfessionSince: since("2023-09-01"),
    categories: [{ category: "none" }],
  }),
];

export const organisation: Organisation = {
  kind: "organisation",
  schemaVersion: 1,
  id: school,
  type: "school",
  audience: "staff",
  region: { code: "66" },
  municipality: { asWritten: "город Н." },
  mentorPay: "paid",
  lawfulBasis: "consent",
  curators: [curator],
  staffing: [{ on: day("2025-09-01"), teachingStaff: 40, young: [], categories: [] }],
  documents: [
    { code: "regulation", state: "in-force", number: "26/1", from: day("2025-08-26") },
    { code: "roadmap", state: "in-force", number: "26/1", from: day("2025-08-26") },
    { code: "order-pairs", state: "in-force", number: "31-од", from: day("2025-09-01") },
  ],
  items: [],
  components: [],
  stages: [],
};

function mentorOf(id: string, who: Person["id"], facts: Partial<Mentor>): Mentor {
  return {
    kind: "mentor",
    schemaVersion: 2,
    id: idOf("mentor", `mentor:${id}`),
    person: who,
    organisation: school,
    results: [],
    competences: ["PD-MET", "PD-CLM"],
    subjects: [],
    forms: [{ code: "teacher-teacher" }],
    kinds: [{ code: "traditional" }],
    seats: 2,
    consents: true,
    prefers: [],
    ...facts,
  };
}

function menteeOf(id: string, who: Person["id"], facts: Partial<Mentee>): Mentee {
  return {
    kind: "mentee",
    schemaVersion: 2,
    id: idOf("mentee", `mentee:${id}`),
    person: who,
    organisation: school,
    categories: [{ code: "new-to-profession" }],
    difficulties: [],
    strengths: [],
    subjects: [],
    prefers: [],
    ...facts,
  };
}

export const mentors: readonly [Mentor, Mentor] = [
  mentorOf("anna", anna, {}),
  mentorOf("vera", vera, { seats: 1 }),
];
export const mentees: readonly [Mentee, Mentee] = [
  menteeOf("boris", boris, {
    difficulties: [
      { code: "PD-MET-02", level: 3, origin: "self" },
      { code: "PD-CLM-01", level: 2, origin: "mentor" },
      { code: "PD-LAW-01", level: 1, origin: "self" },
    ],
    strengths: [{ code: "PD-ICT-01" }],
    request: {
      needs: ["научиться укладываться в урок"],
      desiredSelfImage: "учитель, у которого на уроке работают все",
      outcomes: ["провести открытый урок"],
    },
  }),
  menteeOf("gleb", gleb, {
    categories: [{ code: "new-to-staff" }],
    difficulties: [{ code: "PD-FAM-01", level: 2, origin: "self" }],
    request: { needs: ["проводить родительские собрания"], outcomes: [] },
  }),
];

function participant(ref: string, role: Participant["role"], who: Person["id"]): Participant {
  return { ref, role, individual: true, person: who };
}

const program: Program = {
  kind: "program",
  schemaVersion: 2,
  id: idOf("program", "program:anna-boris"),
  scope: "pair",
  audience: "staff",
  place: { organisation: school, type: "school" },
  period: term,
  participants: [
    participant("mentor", "mentor", anna),
    participant("mentee", "mentee", boris),
    participant("curator", "curator", curator),
  ],
  purposes: ["formation", "adaptation"],
  forms: [{ code: "teacher-teacher" }],
  kinds: [{ code: "traditional" }],
  directions: ["построение урока", "управление классом"],
  difficulties: [
    { ref: "d1", code: "PD-MET-02", level: 3, levelAtEnd: 1, origin: "self", outcome: "reduced" },
    { ref: "d2", code: "PD-CLM-01", level: 2, levelAtEnd: 0, origin: "mentor", outcome: "removed" },
  ],
  strengths: [{ ref: "s1", code: "PD-ICT-01" }],
  goals: [
    "помочь молодому учителю строить урок и работать с классом",
    "раскрыть сильную сторону – цифровые средства",
  ],
  activities: [
    {
      ref: "a1",
      title: "Взаимное посещение и разбор уроков",
      addresses: ["d1"],
      supports: [],
      time: { timing: "month", asWritten: "октябрь", from: day("2025-10-01"), to: day("2025-10-31") },
      responsible: [{ code: "mentor" }],
      obligatory: true,
      expectedResult: "карта наблюдения урока",
      state: "done",
      doneOn: day("2025-10-14"),
    },
    {
      ref: "a2",
      title: "Разбор трудных ситуаций на уроке",
      addresses: ["d2"],
      supports: [],
      time: { timing: "recurring", asWritten: "ежемесячно", frequency: { min: 1, max: 1, per: "month" } },
      responsible: [{ code: "mentor" }, { code: "mentee" }],
      obligatory: true,
      expectedResult: "набор приёмов управления классом",
      state: "done",
      doneOn: day("2025-11-18"),
    },
    {
      ref: "a3",
      title: "Мастер-класс по цифровым средствам для коллег",
      addresses: [],
      supports: ["s1"],
      time: { timing: "day", from: day("2026-03-12"), to: day("2026-03-12") },
      responsible: [{ code: "mentee" }],
      obligatory: false,
      expectedResult: "конспект мастер-класса",
      state: "done",
      doneOn: day("2026-03-12"),
    },
  ],
  meetingFrequency: "не реже одного раза в две недели",
  expectedResults: ["уроки укладываются во время", "класс включён в работу"],
  monitoringTools: ["карта наблюдения урока", "анкета до и после программы"],
  authorPosts: ["учитель математики высшей категории", "заместитель директора"],
  approvals: [
    {
      step: "accepted",
      by: { asWritten: "Педагогический совет" },
      on: day("2025-08-28"),
      number: "1",
      document: "протокол",
    },
    { step: "agreed", by: { code: "council" }, on: day("2025-08-27") },
    { step: "approved", by: { code: "head" }, on: day("2025-08-29"), number: "29-од", document: "приказ" },
  ],
  regulations: [{ code: "tk-351.8" }, { code: "az-1128" }],
  earlyTermination:
    "Программа завершается досрочно по инициативе наставника, наставляемого, куратора или работодателя.",
};

const second: Program = {
  ...program,
  id: idOf("program", "program:vera-gleb"),
  participants: [participant("mentor", "mentor", vera), participant("mentee", "mentee", gleb)],
  difficulties: [{ ref: "d1", code: "PD-FAM-01", level: 2, origin: "self" }],
  strengths: [],
  activities: program.activities.slice(0, 1).map((activity) => ({ ...activity, supports: [] })),
};

export const programs: readonly [Program, Program] = [program, second];

function pairingOf(key: string, mentor: Mentor, mentee: Mentee, of: Program): Pairing {
  return {
    kind: "pairing",
    schemaVersion: 1,
    id: idOf("pairing", `pairing:${key}`),
    organisation: school,
    mentors: [mentor.id],
    mentees: [mentee.id],
    program: of.id,
    consents: [mentor.id, mentee.id].map((one, i) => ({
      of: one,
      number: `${i + 1}`,
      on: day("2025-08-25"),
    })),
    order: { number: "31-од", on: day("2025-09-01") },
    startedOn: day("2025-09-01"),
  };
}

export const pairings: readonly [Pairing, Pairing] = [
  pairingOf("one", mentors[0], mentees[0], program),
  pairingOf("two", mentors[1], mentees[1], second),
];

function assignmentOf(key: string, mentor: Mentor, of: Program, number: string): Assignment {
  return {
    kind: "assignment",
    schemaVersion: 1,
    id: idOf("assignment", `assignment:${key}`),
    mentor: mentor.id,
    organisation: school,
    programs: [of.id],
    basis: "extra-work",
    amongEmployees: true,
    consentOn: day("2025-08-25"),
    consentNumber: number,
    contract: {
      number,
      on: day("2025-08-28"),
      content:
        "помощь молодому учителю в построении урока и работе с классом по персонализированной программе",
      term,
      form: "очно, по месту работы, во внеурочное время",
      payment: "10\u00a0% должностного оклада ежемесячно при выполнении плана месяца",
    },
    order: { number: "30-од", on: day("2025-08-29") },
  };
}

export const assignments: readonly [Assignment, Assignment] = [
  assignmentOf("anna", mentors[0], program, "12"),
  assignmentOf("vera", mentors[1], second, "13"),
];

export const ending: Assignment = {
  ...assignments[1],
  notice: { by: "employer", on: day("2026-02-02"), lastDay: day("2026-02-06"), inWriting: true },
};

/** The pair that ends with the mentor's duty. */
export const endedPair: Pairing = { ...pairings[1], dissolvedOn: day("2026-02-06") };

/** The school's own program, in which those of the pairs are drawn up. */
export const frame: Program = {
  ...program,
  id: idOf("program", "program:school"),
  scope: "organisation",
  participants: [],
  headcount: { mentors: 2, mentees: 2 },
  maxMenteesPerMentor: 2,
  difficulties: [],
  strengths: [],
  goals: ["помочь молодым и новым педагогам войти в профессию и в коллектив"],
  activities: [
    {
      ref: "f1",
      title: "Назначить наставников и закрепить пары",
      addresses: [],
      supports: [],
      time: { timing: "month", asWritten: "сентябрь", from: day("2025-09-01"), to: day("2025-09-30") },
      responsible: [{ code: "head" }],
      obligatory: true,
      expectedResult: "приказы",
      state: "done",
      doneOn: day("2025-09-01"),
    },
    {
      ref: "f2",
      title: "Подвести итоги года на педагогическом совете",
      addresses: [],
      supports: [],
      time: { timing: "month", asWritten: "май", from: day("2026-05-01"), to: day("2026-05-31") },
      responsible: [{ code: "curator" }],
      obligatory: true,
      expectedResult: "итоговый отчёт",
      state: "planned",
    },
  ],
  expectedResults: ["у каждого молодого педагога есть наставник"],
  monitoringTools: ["итоговый отчёт куратора"],
};

function meetingOn(text: string, activities: readonly string[], minutes: number): Meeting {
  return {
    kind: "meeting",
    schemaVersion: 1,
    id: idOf("meeting", `meeting:${text}`),
    program: program.id,
    on: day(text),
    mode: "in-person",
    activities: [...activities],
    present: ["mentor", "mentee"],
    minutes,
  };
}

export const meetings: readonly Meeting[] = [
  meetingOn("2025-10-14", ["a1"], 90),
  meetingOn("2025-11-18", ["a2"], 45),
  meetingOn("2026-03-12", ["a3"], 60),
];

function surveyOf(
  key: string,
  side: Survey["side"],
  stage: Survey["stage"],
  points: readonly number[],
): Survey {
  return {
    kind: "survey",
    schemaVersion: 1,
    id: idOf("survey", `survey:${key}`),
    organisation: school,
    program: program.id,
    on: day(stage === "before" ? "2025-09-05" : "2026-05-25"),
    side,
    stage,
    level: "reaction",
    answers: points.map((value, i) => ({ question: `q${i + 1}`, points: value, lowest: 1, highest: 10 })),
  };
}

export const surveys: readonly Survey[] = [
  surveyOf("mentee-after", "mentee", "after", [9, 8, 10]),
  surveyOf("mentor-after", "mentor", "after", [8, 9, 8]),
];

export const questions: Readonly<Record<string, string>> = {
  q1: "Насколько понятны были цели программы?",
  q2: "Насколько полезны были встречи?",
  q3: "Готовы ли Вы рекомендовать участие коллегам?",
};

export const consent: Consent = {
  kind: "consent",
  schemaVersion: 1,
  id: idOf("consent", "consent:boris"),
  person: boris,
  purpose: "processing",
  scope: ["name", "post", "subject", "education", "service"],
  number: "7",
  givenOn: day("2025-09-01"),
  separate: true,
};

export const plan: DevelopmentPlan = {
  kind: "development-plan",
  schemaVersion: 2,
  id: idOf("development-plan", "development-plan:boris"),
  mentee: mentees[0].id,
  mentor: mentors[0].id,
  menteeAgreedOn: day("2025-09-02"),
  mentorAgreedOn: day("2025-09-02"),
  wishes: ["уверенно вести урок", "работать с одарёнными детьми"],
  stages: [
    {
      ref: "s1",
      title: "Вхождение в профессию",
      period: exactPeriod(day("2025-09-01"), day("2025-12-31")),
      expectedResult: "уроки проходят по плану",
      state: "done",
      doneOn: day("2025-12-26"),
    },
    {
      ref: "s2",
      title: "Становление",
      period: exactPeriod(day("2026-01-12"), day("2026-05-29")),
      expectedResult: "открытый урок",
      state: "under-way",
    },
  ],
  expectedQualification: { category: "first", by: day("2027-09-01") },
  programs: [program.id],
};

export const model: TargetModel = {
  kind: "target-model",
  schemaVersion: 1,
  id: idOf("target-model", "target-model:school"),
  organisation: school,
  audience: "staff",
  stageSet: "staff",
  period: exactPeriod(day("2025-08-25"), day("2026-06-30")),
  principles: [],
  mechanisms: [],
  components: [],
  conditions: [
    {
      ref: "c1",
      title: "Разработать и утвердить положение о наставничестве",
      stage: "staff.acts",
      period: exactPeriod(day("2025-08-25"), day("2025-08-29")),
      responsible: [{ code: "curator" }, { code: "head" }],
      expectedResult: "положение, приказ",
      state: "done",
      doneOn: day("2025-08-26"),
    },
  ],
  resources: [
    {
      ref: "r1",
      title: "Обучить наставников",
      stage: "staff.mentor-bank",
      period: exactPeriod(day("2025-09-01"), day("2025-10-31")),
      responsible: [{ code: "curator" }],
      expectedResult: "справки об обучении",
      state: "done",
      doneOn: day("2025-10-20"),
    },
  ],
  processes: [
    {
      ref: "p1",
      title: "Закрепить пары и начать программы",
      stage: "staff.work",
      period: exactPeriod(day("2025-09-01"), day("2025-09-15")),
      responsible: [{ code: "head" }],
      expectedResult: "приказ о закреплении пар",
      state: "done",
      doneOn: day("2025-09-01"),
    },
    {
      ref: "p2",
      title: "Подвести итоги года",
      stage: "staff.completion",
      period: exactPeriod(day("2026-05-18"), day("2026-06-15")),
      responsible: [{ code: "curator" }],
      expectedResult: "итоговый отчёт",
      state: "planned",
    },
  ],
};

/** The rules of the day as the school works by them. */
export const profile = sure(
  profileOn(day("2025-09-01"), [
    {
      id: "school",
      layer: "organisation",
      adopts: true,
      maxMenteesPerMentor: 2,
      eligibility: { yearsInProfession: 5, categoryAtLeast: "first" },
    },
  ]),
);

const inForce: AssignmentState = {
  status: "active",
  seq: 4,
  asOf: day("2025-08-29"),
  consentedOn: day("2025-08-25"),
  consent: "согласие",
  contract: "дополнительное соглашение № 12",
  since: day("2025-08-29"),
  order: "30-од",
};

type Move = readonly [day: string, actor: ProgramEvent["by"], command: ProgramCommand];

const moves: readonly Move[] = [
  ["2025-08-25", "mentor", { type: "draw-up" }],
  ["2025-08-26", "mentee", { type: "draw-up" }],
  ["2025-08-27", "mentor", { type: "submit" }],
  ["2025-08-27", "mentee", { type: "agree" }],
  ["2025-08-28", "curator", { type: "agree" }],
  ["2025-08-29", "head", { type: "approve" }],
  ["2025-09-01", "curator", { type: "start", order: "31-од", consents: ["mentor", "mentee"] }],
  ["2025-10-14", "mentor", { type: "record-activity", activity: "a1" }],
  ["2025-11-18", "mentor", { type: "record-activity", activity: "a2" }],
  ["2026-01-20", "curator", { type: "review" }],
  ["2026-03-12", "mentee", { type: "record-activity", activity: "a3" }],
  ["2026-05-30", "curator", { type: "end-term" }],
  [
    "2026-06-01",
    "curator",
    {
      type: "complete",
      surveyed: ["mentor", "mentee", "curator"],
      report: "отчёт наставника",
      outcomes: { d1: "reduced", d2: "removed" },
    },
  ],
];

function decideProgram(state: ProgramState, command: ProgramCommand, [on, actor]: Move) {
  return decide(programMachine, state, command, {
    on: day(on),
    actor,
    program,
    profile,
    assignments: [inForce],
  });
}

const states: ProgramState[] = [programMachine.initial];

/** The history of the first program, by the same guards as any. */
export const history: readonly ProgramEvent[] = moves.flatMap((move) => {
  const [, , command] = move;
  const events = sure(decideProgram(states.at(-1) ?? programMachine.initial, command, move));
  for (const event of events)
    states.push(evolve(programMachine, states.at(-1) ?? programMachine.initial, event));
  return events;
});

/** What stands in the way of a start before the first day and without an order. */
export const refusal = (() => {
  const approved = states[6] ?? programMachine.initial;
  const refused = decideProgram(approved, { type: "start", order: "" }, [
    "2025-08-30",
    "curator",
    { type: "review" },
  ]);
  if (refused.ok) throw new Error("not refused");
  return refused.issues[0];
})();

/** The school's report on the year, exact. */
export const report: Report = (() => {
  const period = academicYear(2025);
  const on = day("2026-05-15");
  const records = [
    organisation,
    ...persons,
    ...mentors,
    ...mentees,
    ...programs,
    ...pairings,
    ...assignments,
    ...surveys,
  ];
  const dataset: Dataset = { kind: "dataset", schemaVersion: 1, records };
  // Both programs were at work on that day.
  const stateOf = () => states[11];
  return reportOn(reportRecordsOf(dataset, { period, on, stateOf }), { period, on });
})();
