import {
  addDays,
  addMonths,
  idOf,
  newProgram,
  type Assignment,
  type CalendarDate,
  type Mentee,
  type Mentor,
  type Pairing,
  type Program,
} from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { newAssignment, newPairing, type Activity, type Person } from "nastavnik/model";
import { draftPlan, type ProposedActivity } from "nastavnik/needs";
import { exactPeriod } from "nastavnik/time";
import type { Snapshot } from "../store/desk.js";
import type { Case } from "../store/records.js";

type NewCase = readonly [Case, Pairing, Program, Assignment];

/** A pair becomes a case: the pair itself, the draft of its program with a proposed plan, and the mentor's assignment. */
export function newCase(
  mentor: Mentor,
  mentee: Mentee,
  on: CalendarDate,
  { organisation, people, cases }: Pick<Snapshot, "organisation" | "people" | "cases">,
): NewCase {
  const key = `${keyOf(mentor.id)}-${keyOf(mentee.id)}-${cases.length + 1}`;
  const person = people.find(({ id }) => id === mentor.person);
  const program = programFor(key, mentor, mentee, person, on, organisation);
  const pairing = newPairing({
    id: idOf("pairing", `pairing:${key}`),
    organisation: organisation.id,
    mentors: [mentor.id],
    mentees: [mentee.id],
    program: program.id,
  });
  const assignment = assignmentFor(key, mentor, program, organisation);
  return [
    { kind: "case", id: key, pairing: pairing.id, program: program.id, assignments: [assignment.id] },
    pairing,
    program,
    assignment,
  ];
}

/** Another mentor for a running case: an assignment of the new one, who joins the participants. */
export function withMentor(
  found: Case,
  mentor: Mentor,
  program: Program,
  { organisation, people }: Pick<Snapshot, "organisation" | "people">,
): readonly [Case, Program, Assignment] {
  const key = `${found.id}-${found.assignments.length + 1}`;
  const assignment = assignmentFor(key, mentor, program, organisation);
  const person = people.find(({ id }) => id === mentor.person);
  const ref = `mentor-${found.assignments.length + 1}`;
  return [
    { ...found, assignments: [...found.assignments, assignment.id] },
    { ...program, participants: [...program.participants, participant(ref, "mentor", mentor, person)] },
    assignment,
  ];
}

function assignmentFor(
  key: string,
  mentor: Mentor,
  program: Program,
  organisation: Snapshot["organisation"],
): Assignment {
  return newAssignment({
    id: idOf("assignment", `assignment:${key}`),
    mentor: mentor.id,
    organisation: organisation.id,
    basis: "extra-work",
    amongEmployees: true,
    programs: [program.id],
  });
}

function programFor(
  key: string,
  mentor: Mentor,
  mentee: Mentee,
  person: Person | undefined,
  on: CalendarDate,
  organisation: Snapshot["organisation"],
): Program {
  const term = { starts: addDays(on, 14), ends: addDays(addMonths(addDays(on, 14), 9), -1) };
  const plan = draftPlan({
    difficulties: mentee.difficulties,
    strengths: mentee.strengths,
    term,
    catalogue: builtInCatalogue,
    perMonth: 2,
  });
  const difficulties = mentee.difficulties.map((each, i) => ({
    ref: `difficulty-${i + 1}`,
    code: each.code,
    level: each.level,
    origin: each.origin,
  }));
  const strengths = mentee.strengths.map((each, i) => ({ ref: `strength-${i + 1}`, ...each }));
  return newProgram({
    id: idOf("program", `program:${key}`),
    place: { organisation: organisation.id, type: "school" },
    period: exactPeriod(term.starts, term.ends),
    participants: [
      participant("mentor-1", "mentor", mentor, person),
      {
        ref: "mentee-1",
        role: "mentee",
        individual: true,
        person: mentee.person,
        ...(mentee.categories[0] && { category: mentee.categories[0] }),
      },
      {
        ref: "curator-1",
        role: "curator",
        individual: true,
        ...(organisation.curators[0] && { person: organisation.curators[0] }),
      },
    ],
    forms: mentor.forms.length > 0 ? mentor.forms : [{ code: "teacher-teacher" }],
    kinds: mentor.kinds.length > 0 ? mentor.kinds : [{ code: "traditional" }],
    directions: ["профессиональное развитие"],
    difficulties,
    strengths,
    goals: mentee.request?.needs ?? [],
    activities: plan.activities.map((line) => activityOf(line, difficulties, strengths)),
    expectedResults: mentee.request?.outcomes ?? [],
  });
}

function participant(ref: string, role: "mentor", mentor: Mentor, person: Person | undefined) {
  const [post] = person?.posts ?? [];
  const [category] = person?.categories ?? [];
  return {
    ref,
    role,
    individual: true,
    person: mentor.person,
    ...(post && { post }),
    ...(category && { qualification: { code: category.category } }),
  };
}

type Ref = { readonly ref: string; readonly code?: string | undefined; readonly asWritten?: string };

/** A proposed line with the refs of this program and a title in words. */
function activityOf(
  { ref, type, addresses, supports, from, to }: ProposedActivity,
  difficulties: readonly Ref[],
  strengths: readonly Ref[],
): Activity {
  return {
    ref,
    title: builtInCatalogue.properties["activities"]?.values?.[type]?.["ru"] ?? type,
    type: { code: type },
    addresses: difficulties.filter(({ code = "" }) => addresses.includes(code)).map(({ ref }) => ref),
    supports: strengths
      .filter((one) =>
        supports.some(({ code, asWritten }) => code === one.code && asWritten === one.asWritten),
      )
      .map(({ ref }) => ref),
    time: { timing: "month", from, to },
    responsible: [{ code: "mentor" }],
    obligatory: true,
    state: "planned",
  };
}

function keyOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
