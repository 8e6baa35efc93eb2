import {
  calendarDate,
  idOf,
  type Mentee,
  type OrganisationId,
  type Mentor,
  type PeriodReading,
} from "nastavnik";
import { type Answers } from "nastavnik/model";
import type { Instrument, Needs } from "nastavnik/needs";

const autumn = calendarDate("2025-09-10");
export const spring = calendarDate("2026-05-20");
export const organisation: OrganisationId = idOf("organisation", "organisation:school-1");

/** Points of a made-up teacher: those named, and a quiet 3 for all other items. */
export function filledIn(
  form: Instrument,
  teacher: string,
  points: Readonly<Record<string, number>>,
  { on = autumn, by = "self" }: Partial<Pick<Answers, "on" | "by">> = {},
): Answers {
  const given = form.items.map(({ id }) => ({ item: id, points: points[id] ?? 3 }));
  return {
    kind: "answers",
    schemaVersion: 1,
    id: idOf("answers", `answers:${teacher}-${by}-${on}`),
    organisation,
    of: idOf("person", `person:${teacher}`),
    by,
    instrument: { id: form.id, version: form.version },
    on,
    // One colleague left an item out.
    answers: teacher === "new-1" && by === "self" ? given.filter(({ item }) => item !== "36") : given,
  };
}

/** In autumn; then what moved by spring. Items of the self-assessment map by their numbers. */
export const newcomers = {
  "new-1": { before: { "2": 1, "22": 1, "28": 2, "32": 4 }, after: { "2": 3, "22": 3, "28": 3, "32": 4 } },
  "new-2": { before: { "3": 2, "26": 1, "27": 1, "35": 4 }, after: { "3": 3, "26": 2, "27": 4, "35": 4 } },
  "new-3": { before: { "6": 1, "11": 2, "28": 1 }, after: { "6": 1, "11": 3, "28": 2 } },
} as const;

export const experienced = {
  "old-1": { "2": 4, "22": 4, "16": 4 },
  "old-2": { "26": 4, "27": 4, "28": 4 },
} as const;

export function menteeOf(teacher: string, needs: Needs, period: PeriodReading): Mentee {
  return {
    kind: "mentee",
    schemaVersion: 2,
    id: idOf("mentee", `mentee:${teacher}`),
    person: idOf("person", `person:${teacher}`),
    organisation,
    categories: [{ code: "new-to-profession" }],
    difficulties: needs.difficulties,
    strengths: needs.competences.map((code) => ({ code })),
    request: {
      needs: ["успевать главное за урок"],
      desiredSelfImage: "учитель, к которому идут с вопросами",
      outcomes: [],
    },
    subjects: [],
    prefers: [],
    period,
  };
}

export function mentorOf(teacher: string, needs: Needs): Mentor {
  return {
    kind: "mentor",
    schemaVersion: 2,
    id: idOf("mentor", `mentor:${teacher}`),
    person: idOf("person", `person:${teacher}`),
    organisation,
    results: [],
    competences: needs.competences,
    subjects: [],
    forms: [{ code: "teacher-teacher" }],
    kinds: [{ code: "traditional" }],
    seats: 2,
    consents: true,
    prefers: [],
  };
}
