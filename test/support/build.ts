import {
  calendarDate,
  federalProfile,
  idOf,
  profileOn,
  type Assignment,
  type Consent,
  type Mentee,
  type Mentor,
  type Pairing,
  type Participant,
  type PeriodReading,
  type Program,
  type RegulationProfile,
} from "nastavnik";
import { type ActivityTime, type Answers, type Meeting, type Survey } from "nastavnik/model";
import { exactPeriod } from "nastavnik/time";

/** A lawful pair program of one academic year; a test names only what matters to it. */
export function program(facts: Partial<Program> = {}): Program {
  return {
    kind: "program",
    schemaVersion: 2,
    id: idOf("program", "program:p1"),
    scope: "pair",
    audience: "staff",
    place: { organisation: idOf("organisation", "organisation:o1"), type: "school" },
    period: period("2025-09-01", "2026-05-31"),
    participants: [participant("mentor"), participant("mentee")],
    purposes: [],
    forms: [{ code: "teacher-teacher" }],
    kinds: [{ code: "traditional" }],
    directions: ["управление классом"],
    difficulties: [{ ref: "d1", code: "PD-CLM-01", level: 2 }],
    strengths: [{ ref: "s1", asWritten: "контакт с детьми" }],
    goals: [],
    activities: [
      {
        ref: "a1",
        title: "посещение урока",
        addresses: ["d1"],
        supports: ["s1"],
        responsible: [{ code: "mentor" }],
        obligatory: true,
        state: "planned",
      },
    ],
    expectedResults: [],
    monitoringTools: [],
    authorPosts: [],
    approvals: [],
    regulations: [],
    ...facts,
  };
}

/** What is held every month. */
export const monthlyTime: ActivityTime = {
  timing: "recurring",
  asWritten: "ежемесячно",
  frequency: { min: 1, max: 1, per: "month" },
};

/** A person with this role, such as `"mentor-1"`, and no other facts. */
export function participant(role: string, facts: Partial<Participant> = {}): Participant {
  const ref = facts.ref ?? `${role}-1`;
  return { ref, role, individual: true, person: idOf("person", `person:${ref}`), ...facts };
}

export function period(starts: string, ends: string): PeriodReading {
  return exactPeriod(calendarDate(starts), calendarDate(ends));
}

/** The federal rules of a day, with the recommendations adopted or not. */
export function profile(day = "2025-09-01", adopts = false): RegulationProfile {
  if (!adopts) return federalProfile(calendarDate(day));
  const built = profileOn(calendarDate(day), [{ id: "school", layer: "organisation", adopts }]);
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  return built.value;
}

export function mentor(key: string, facts: Partial<Mentor> = {}): Mentor {
  return {
    kind: "mentor",
    schemaVersion: 2,
    id: idOf("mentor", `mentor:${key}`),
    person: idOf("person", `person:${key}`),
    organisation: idOf("organisation", "organisation:o1"),
    results: [],
    competences: [],
    subjects: [],
    forms: [],
    kinds: [],
    seats: 1,
    consents: true,
    prefers: [],
    ...facts,
  };
}

export function mentee(key: string, facts: Partial<Mentee> = {}): Mentee {
  return {
    kind: "mentee",
    schemaVersion: 2,
    id: idOf("mentee", `mentee:${key}`),
    person: idOf("person", `person:${key}`),
    organisation: idOf("organisation", "organisation:o1"),
    categories: [],
    difficulties: [],
    strengths: [],
    subjects: [],
    prefers: [],
    ...facts,
  };
}

/** An assignment without any document yet. */
export function offeredAssignment(): Assignment {
  return {
    kind: "assignment",
    schemaVersion: 1,
    id: idOf("assignment", "assignment:s1"),
    mentor: idOf("mentor", "mentor:a"),
    organisation: idOf("organisation", "organisation:o1"),
    programs: [],
    basis: "extra-work",
    amongEmployees: true,
  };
}

/** An assignment ordered on the first day of the academic year, with every document. */
export function assignment(facts: Partial<Assignment> = {}): Assignment {
  return {
    ...offeredAssignment(),
    consentOn: calendarDate("2025-08-25"),
    contract: {
      on: calendarDate("2025-08-28"),
      content: "наставничество над молодым учителем",
      term: period("2025-09-01", "2026-05-31"),
      form: "очно",
      payment: "10 % оклада ежемесячно",
    },
    order: { number: "12-од", on: calendarDate("2025-09-01") },
    ...facts,
  };
}

/** A pair to which nobody has consented yet. */
export function proposedPairing(): Pairing {
  return {
    kind: "pairing",
    schemaVersion: 1,
    id: idOf("pairing", "pairing:p1"),
    organisation: idOf("organisation", "organisation:o1"),
    mentors: [idOf("mentor", "mentor:a")],
    mentees: [idOf("mentee", "mentee:b")],
    consents: [],
  };
}

export function pairing(facts: Partial<Pairing> = {}): Pairing {
  const proposed = proposedPairing();
  return {
    ...proposed,
    consents: [...proposed.mentors, ...proposed.mentees].map((one) => ({
      of: one,
      on: calendarDate("2025-08-25"),
    })),
    order: { number: "12-од", on: calendarDate("2025-09-01") },
    startedOn: calendarDate("2025-09-01"),
    ...facts,
  };
}

export function meeting(facts: Partial<Meeting> = {}): Meeting {
  return {
    kind: "meeting",
    schemaVersion: 1,
    id: idOf("meeting", "meeting:m1"),
    program: idOf("program", "program:p1"),
    on: calendarDate("2025-10-01"),
    mode: "in-person",
    activities: [],
    present: [],
    ...facts,
  };
}

export function answers(facts: Partial<Answers> = {}): Answers {
  return {
    kind: "answers",
    schemaVersion: 1,
    id: idOf("answers", "answers:n1"),
    organisation: idOf("organisation", "organisation:o1"),
    of: idOf("mentee", "mentee:b"),
    by: "self",
    instrument: { id: "form.a", version: "1" },
    on: calendarDate("2025-09-05"),
    answers: [{ item: "1", points: 1 }],
    ...facts,
  };
}

export function survey(facts: Partial<Survey> = {}): Survey {
  return {
    kind: "survey",
    schemaVersion: 1,
    id: idOf("survey", "survey:v1"),
    organisation: idOf("organisation", "organisation:o1"),
    on: calendarDate("2025-09-05"),
    side: "mentee",
    stage: "before",
    level: "reaction",
    answers: [{ question: "q1", points: 7, lowest: 1, highest: 10 }],
    ...facts,
  };
}

export function consent(facts: Partial<Consent> = {}): Consent {
  return {
    kind: "consent",
    schemaVersion: 1,
    id: idOf("consent", "consent:c1"),
    person: idOf("person", "person:a"),
    purpose: "processing",
    scope: ["post"],
    givenOn: calendarDate("2025-09-01"),
    separate: true,
    ...facts,
  };
}
