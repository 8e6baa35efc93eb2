import {
  calendarDate,
  exactPeriod,
  idOf,
  profileOn,
  type Mentee,
  type Mentor,
  type Participant,
  type PeriodReading,
  type Program,
  type RegulationProfile,
} from "nastavnik";

/** A lawful pair program of one academic year; a test names only what matters to it. */
export function program(facts: Partial<Program> = {}): Program {
  return {
    kind: "program",
    schemaVersion: 1,
    id: idOf("program", "program:p1"),
    scope: "pair",
    audience: "staff",
    place: { organisation: idOf("organisation", "organisation:o1"), type: "school" },
    period: period("2025-09-01", "2026-05-31"),
    participants: [participant("mentor"), participant("mentee")],
    forms: [{ code: "teacher-teacher" }],
    kinds: [{ code: "traditional" }],
    directions: ["управление классом"],
    difficulties: [{ ref: "d1", code: "PD-CLM-01", level: 2 }],
    strengths: [{ asWritten: "контакт с детьми" }],
    goals: [],
    activities: [
      { ref: "a1", title: "посещение урока", addresses: ["d1"], obligatory: true, state: "planned" },
    ],
    expectedResults: [],
    monitoringTools: [],
    authorPosts: [],
    approvals: [],
    regulations: [],
    ...facts,
  };
}

/** A person of this role, `"mentor-1"`, of whom nothing else is known. */
export function participant(role: string, facts: Partial<Participant> = {}): Participant {
  const ref = facts.ref ?? `${role}-1`;
  return { ref, role, individual: true, person: idOf("person", `person:${ref}`), ...facts };
}

export function period(starts: string, ends: string): PeriodReading {
  return exactPeriod(calendarDate(starts), calendarDate(ends));
}

/** The federal rules of a day, with the recommendations adopted or not. */
export function profile(day = "2025-09-01", adopts = false): RegulationProfile {
  const overlays = adopts ? [{ id: "school", layer: "organisation", adopts } as const] : [];
  const built = profileOn(calendarDate(day), overlays);
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  return built.value;
}

export function mentor(key: string, facts: Partial<Mentor> = {}): Mentor {
  return {
    kind: "mentor",
    schemaVersion: 1,
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
    schemaVersion: 1,
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
