import { calendarDate, idOf, newProgram, type Program } from "nastavnik";
import { newAssignment, newMentee, newMentor, newOrganisation, newPairing, newPerson } from "nastavnik/model";
import type { Assignment, Mentee, Mentor, Pairing, Person } from "nastavnik/model";
import { exactPeriod } from "nastavnik/time";
import { nameOf } from "../../examples/papers/names.js";

// One pair of a made-up school, from the order to the archive. Nobody here exists.

const day = calendarDate;
const school = idOf("organisation", "organisation:school");
export const organisation = newOrganisation({
  id: school,
  type: "school",
  audience: "staff",
  curators: [idOf("person", "person:curator")],
});

const ids = ["person:head", "person:curator", "person:anna", "person:boris", "person:vera"];
export const names: Readonly<Record<string, string>> = Object.fromEntries(
  ids.map((id) => [id, nameOf(id, "nominative") ?? id]),
);

export const persons: readonly Person[] = ids.map((id) =>
  newPerson({
    id: idOf("person", id),
    organisation: school,
    posts: [{ code: id === "person:head" ? "head" : "teacher" }],
    subjects: ["mathematics"],
  }),
);

const mentorOf = (key: string): Mentor =>
  newMentor({
    id: idOf("mentor", `mentor:${key}`),
    person: idOf("person", `person:${key}`),
    organisation: school,
    forms: [{ code: "teacher-teacher" }],
    seats: 1,
  });
export const mentors: readonly [Mentor, Mentor] = [mentorOf("anna"), mentorOf("boris")];
export const mentee: Mentee = newMentee({
  id: idOf("mentee", "mentee:vera"),
  person: idOf("person", "person:vera"),
  organisation: school,
  difficulties: [
    { code: "PD-FAM-01", level: 2, origin: "self" },
    { code: "PD-CLM-01", level: 2, origin: "self" },
  ],
});

const plan = [
  ["meeting", "Встреча-знакомство", "2025-09-01", "2025-09-30"],
  ["visit", "Посещение занятия наставника", "2025-10-01", "2025-10-31"],
  ["parents", "Подготовка родительского собрания", "2025-11-01", "2025-11-30"],
  ["lesson", "Открытое занятие", "2026-04-01", "2026-04-30"],
] as const;

export const program: Program = newProgram({
  id: idOf("program", "program:sample"),
  place: { organisation: school, type: "school" },
  period: exactPeriod(day("2025-09-01"), day("2026-05-31")),
  participants: [
    {
      ref: "mentor-1",
      role: "mentor",
      individual: true,
      person: mentors[0].person,
      post: { code: "teacher" },
    },
    { ref: "mentee-1", role: "mentee", individual: true, person: mentee.person, post: { code: "teacher" } },
    { ref: "curator-1", role: "curator", individual: true, person: idOf("person", "person:curator") },
  ],
  forms: [{ code: "teacher-teacher" }],
  kinds: [{ code: "traditional" }],
  directions: ["классное руководство"],
  difficulties: [
    { ref: "difficulty-1", code: "PD-FAM-01" },
    { ref: "difficulty-2", code: "PD-CLM-01" },
  ],
  strengths: [{ ref: "strength-1", asWritten: "контакт с детьми" }],
  goals: ["уверенно проводить родительские собрания"],
  activities: plan.map(([ref, title, from, to], i) => ({
    ref,
    title,
    addresses: [i % 2 === 0 ? "difficulty-1" : "difficulty-2"],
    supports: i === 0 ? ["strength-1"] : [],
    time: { timing: "month", from: day(from), to: day(to) },
    responsible: [{ code: "mentor" }],
    obligatory: true,
    state: "planned",
  })),
});

export const pairing: Pairing = newPairing({
  id: idOf("pairing", "pairing:sample"),
  organisation: school,
  mentors: [mentors[0].id],
  mentees: [mentee.id],
  program: program.id,
});

export function assignmentOf(mentor: Mentor): Assignment {
  return newAssignment({
    id: idOf("assignment", mentor.id.replace("mentor:", "assignment:")),
    mentor: mentor.id,
    organisation: school,
    basis: "extra-work",
    amongEmployees: true,
    programs: [program.id],
  });
}
