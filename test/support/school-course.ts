import {
  addDays,
  addMonths,
  allowedCommands,
  assignmentMachine,
  calendarDate,
  consequencesOf,
  decide,
  evolve,
  federalProfile,
  idOf,
  pairingMachine,
  profileOn,
  programMachine,
  type AssignmentEvent,
  type AssignmentState,
  type CalendarDate,
  type Machine,
  type PairingEvent,
  type PairingState,
  type Program,
  type ProgramEvent,
  type ProgramState,
  type RegulationProfile,
} from "nastavnik";
import { russianCalendar } from "nastavnik/calendar/ru";
import type {
  Actor,
  AssignmentContext,
  Lifecycle,
  LifecycleEvent,
  PairingContext,
} from "nastavnik/lifecycle";
import type { DatasetRecord } from "nastavnik/model";
import { consent, mentee, mentor, monthlyTime, participant, period, program } from "./build.js";
import { assignmentOf, pairingOf, programOf } from "./papers-of-histories.js";

/** Whole numbers below `sides`, from a seeded stream. */
export type Dice = (sides: number) => number;

type Told<State, Event> = { readonly state: State; readonly events: readonly Event[] };

/** One program with its pair and the assignments of its two mentors, each with its history. */
export type School = {
  readonly on: CalendarDate;
  readonly profile: RegulationProfile;
  readonly text: Program;
  readonly program: Told<ProgramState, ProgramEvent>;
  readonly assignments: readonly (Told<AssignmentState, AssignmentEvent> & {
    readonly papers: AssignmentContext["assignment"];
  })[];
  readonly pair: Told<PairingState, PairingEvent> & { readonly papers: PairingContext["pairing"] };
};

const person = (key: string) => idOf("person", `person:${key}`);
const pick = <Item>(dice: Dice, items: readonly Item[]): Item => items[dice(items.length)]!;
const some = <Item>(dice: Dice, items: readonly Item[]): Item[] => items.filter(() => dice(4) > 0);

/** Around the days on which labour and data law changed, and in quiet years; now and then under an adopted model. */
const beginnings = [
  "2023-09-01",
  "2025-01-20",
  "2025-02-26",
  "2025-06-02",
  "2025-08-29",
  "2025-09-01",
] as const;

export function newSchool(dice: Dice, adopts: boolean): School {
  const on = calendarDate(pick(dice, beginnings));
  const starts = addDays(on, dice(20));
  const ends = addDays(addMonths(starts, pick(dice, [3, 4, 9, 12])), -1);
  const profile = adopts ? adopted(starts) : federalProfile(starts);
  const basis = () => pick(dice, ["extra-work", "extra-work", "permanent-duty", "not-employed"] as const);
  // One school in eight has somebody mentor himself; it must not get far.
  const ward = dice(12) === 0 ? person("mentor-1") : person("mentee-1");
  const told = <T extends Lifecycle>({ initial }: Machine<T>): Told<T["state"], T["event"]> => ({
    state: initial,
    events: [],
  });
  return {
    on,
    profile,
    text: textOf(dice, starts, ends, ward),
    program: told(programMachine),
    assignments: ["mentor-1", "mentor-2"].map((key) => ({
      papers: {
        id: idOf("assignment", `assignment:${key}`),
        mentor: person(key),
        mentees: [ward],
        basis: basis(),
      },
      ...told(assignmentMachine),
    })),
    pair: {
      papers: { id: idOf("pairing", "pairing:p1"), mentor: person("mentor-1"), mentees: [ward] },
      ...told(pairingMachine),
    },
  };
}

function adopted(day: CalendarDate): RegulationProfile {
  const built = profileOn(day, [{ id: "school", layer: "organisation", adopts: true }]);
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  return built.value;
}

/** Now and then a text that no rule lets pass: without a side, ending before it starts, mentoring oneself. */
function textOf(
  dice: Dice,
  starts: CalendarDate,
  ends: CalendarDate,
  ward: Program["participants"][number]["person"],
): Program {
  const sound = program({
    period: period(starts, ends),
    participants: [
      participant("mentor"),
      participant("mentor", { ref: "mentor-2" }),
      participant("mentee", ward === undefined ? {} : { person: ward }),
    ],
  });
  const [visit] = sound.activities;
  const activities = [visit!, { ...visit!, ref: "a2", time: monthlyTime, obligatory: dice(2) === 0 }];
  switch (dice(30)) {
    case 0:
      return {
        ...sound,
        activities,
        participants: sound.participants.filter(({ role }) => role !== "mentor"),
      };
    case 1:
      return {
        ...sound,
        activities,
        participants: sound.participants.filter(({ role }) => role !== "mentee"),
      };
    case 2:
      return {
        ...sound,
        activities,
        period: { ...period(starts, ends), ends: exactly(addDays(starts, -1)) },
      };
    case 3: {
      const { period: read, ...rest } = sound;
      const open = { asWritten: "", precision: "open", starts: read!.starts! } as const;
      return { ...rest, activities, period: open };
    }
    case 4:
      return { ...sound, activities, audience: "learners" };
    default:
      return { ...sound, activities };
  }
}

const exactly = (day: CalendarDate) => ({ earliest: day, latest: day });

/** One step: some days go by, somebody gives some command with likely or unlikely fields. */
export function step(school: School, dice: Dice): { readonly school: School; readonly accepted: boolean } {
  const hasBegun = "startedOn" in school.program.state;
  const days = pick(dice, hasBegun ? [0, 0, 0, 0, 0, 0, 0, 1, 3, 20] : dice(12) > 0 ? [0] : [1, 2, 3]);
  const later = { ...school, on: addDays(school.on, days) };
  const turn = dice(later.assignments.length + 3); // the program as often as the assignments
  if (turn >= later.assignments.length + 1) return ofProgram(later, dice);
  return turn === later.assignments.length ? ofPair(later, dice) : ofAssignment(later, turn, dice);
}

/** A command of the status and somebody who gives it: mostly one that `allowedCommands` does not refuse. */
function orderOf<T extends Lifecycle>(
  machine: Machine<T>,
  state: T["state"],
  context: Omit<T["context"], "actor">,
  dice: Dice,
): { readonly type: string; readonly actor: Actor } | undefined {
  const actor = pick(dice, ["curator", "curator", "head", "head", "mentor", "mentee", "system"] as const);
  const answers = allowedCommands(machine, state, { ...context, actor } as T["context"]);
  const open = answers.filter(({ allowed }) => allowed !== "refused");
  const types = (open.length > 0 && dice(6) > 0 ? open : answers).map(({ command }): string => command);
  // What ends a course is rarer than what goes on with it, or none would last long.
  const wanted = dice(15) > 0 ? types.filter((type) => !endings.has(type)) : types;
  return wanted.length === 0 ? undefined : { type: pick(dice, wanted), actor };
}

const endings = new Set([
  ...["cancel", "return", "decline", "withdraw", "dissolve", "terminate"],
  ...["give-notice", "agree-end", "close", "record-departure"],
]);

function ofProgram(school: School, dice: Dice) {
  const { on, profile, program: told, assignments, pair } = school;
  const context = { on, profile, assignments: assignments.map(({ state }) => state), pairing: pair.state };
  const order = orderOf(programMachine, told.state, { ...context, program: school.text }, dice);
  if (order === undefined) return { school, accepted: false };
  const text = order.type === "amend" ? amended(school.text, dice) : school.text;
  const command = { type: order.type, ...programFields(order.type, school, dice) };
  const answer = decide(programMachine, told.state, command as never, {
    ...context,
    program: text,
    actor: order.actor,
  });
  if (!answer.ok) return { school, accepted: false };
  return { school: kept({ ...school, text }, answer.value), accepted: true };
}

function ofAssignment(school: School, at: number, dice: Dice) {
  const { papers, state } = school.assignments[at]!;
  const context = {
    on: school.on,
    assignment: papers,
    calendar: russianCalendar,
    week: "five-day",
    programs: [school.program.state],
  } as const;
  const order = orderOf(assignmentMachine, state, context, dice);
  if (order === undefined) return { school, accepted: false };
  const command = { type: order.type, ...assignmentFields(order.type, school.on, dice) };
  const answer = decide(assignmentMachine, state, command as never, { ...context, actor: order.actor });
  return answer.ok ? { school: kept(school, answer.value), accepted: true } : { school, accepted: false };
}

function ofPair(school: School, dice: Dice) {
  const { papers, state } = school.pair;
  const context = { on: school.on, pairing: papers };
  const order = orderOf(pairingMachine, state, context, dice);
  if (order === undefined) return { school, accepted: false };
  const command = { type: order.type, ...pairFields(school, dice) };
  const answer = decide(pairingMachine, state, command as never, { ...context, actor: order.actor });
  return answer.ok ? { school: kept(school, answer.value), accepted: true } : { school, accepted: false };
}

/** The events, and what they mean for the other machines, until nothing follows any more. */
function kept(school: School, events: readonly LifecycleEvent[]): School {
  let now = school;
  const queue = [...events];
  for (let event = queue.shift(); event !== undefined; event = queue.shift()) {
    now = after(now, event);
    const { text, profile, program: told, assignments, pair } = now;
    queue.push(
      ...consequencesOf(event, {
        programs: [
          {
            program: text,
            profile,
            state: told.state,
            assignments: assignments.map(({ papers }) => papers.id),
            pairing: pair.papers.id,
          },
        ],
        assignments: assignments.map(({ papers, state }) => ({ assignment: papers, state })),
        pairings: [{ pairing: pair.papers, state: pair.state }],
      }),
    );
  }
  return now;
}

function after(school: School, event: LifecycleEvent): School {
  switch (event.machine) {
    case "program":
      return { ...school, program: grown(programMachine, school.program, event) };
    case "pairing":
      return { ...school, pair: { ...school.pair, ...grown(pairingMachine, school.pair, event) } };
    case "assignment":
      return {
        ...school,
        assignments: school.assignments.map((one) =>
          one.papers.id === event.subject ? { ...one, ...grown(assignmentMachine, one, event) } : one,
        ),
      };
  }
}

function grown<T extends Lifecycle>(
  machine: Machine<T>,
  { state, events }: Told<T["state"], T["event"]>,
  event: T["event"],
): Told<T["state"], T["event"]> {
  return { state: evolve(machine, state, event), events: [...events, event] };
}

function amended(text: Program, dice: Dice): Program {
  switch (dice(5)) {
    case 0:
      return { ...text, participants: text.participants.filter(({ role }) => role !== "mentee") };
    case 1:
      return { ...text, activities: text.activities.slice(0, 1) };
    case 2: {
      const starts = text.period?.starts?.earliest;
      return starts === undefined ? text : { ...text, period: period(starts, addDays(starts, dice(500))) };
    }
    default:
      return { ...text, directions: [...text.directions, "работа с родителями"] };
  }
}

const blankOr = (dice: Dice, text: string) => (dice(8) === 0 ? " " : text);
const around = (on: CalendarDate, dice: Dice) =>
  addDays(on, pick(dice, [-200, -30, -3, -1, 0, 1, 2, 3, 4, 5, 10, 60, 300, 800]));

/** Fields of a command; a command takes what it knows and leaves the rest. */
function programFields(type: string, { on, text, program: told }: School, dice: Dice): object {
  const { ends = on } = "ends" in told.state ? told.state : {};
  return {
    order: blankOr(dice, "№ 5"),
    consents: some(dice, ["mentor", "mentee"]),
    remark: blankOr(dice, "уточнить"),
    reason: blankOr(dice, "болезнь"),
    report: blankOr(dice, "отчёт"),
    contract: blankOr(dice, "соглашение № 2"),
    activity: pick(dice, ["a1", "a1", "a2", "a2", "ghost"]),
    ...(dice(2) === 0 && { heldOn: around(on, dice) }),
    ...((type !== "resume" || dice(2) === 0) && { ends: around(dice(2) === 0 ? ends : on, dice) }),
    agreedBy: dice(3) > 0 ? ["mentor", "mentee", "curator"] : some(dice, ["mentor", "mentee", "curator"]),
    mentor: pick(dice, ["mentor-1", "mentor-2", "ghost"]),
    surveyed: some(dice, ["mentor", "mentee"]),
    outcomes: Object.fromEntries(
      text.difficulties.map(({ ref }) => [ref, pick(dice, ["removed", "better", "gone"])]),
    ),
    ground: pick(dice, [
      "by-mentor",
      "by-mentee",
      "by-mutual",
      "by-curator",
      "by-employer",
      "staff-change",
      "none",
    ]),
  };
}

function assignmentFields(type: string, on: CalendarDate, dice: Dice): object {
  const parts = ["content", "term", "form", "payment"] as const;
  return {
    document: blankOr(dice, "№ 7"),
    order: blankOr(dice, "№ 8"),
    covers: dice(3) > 0 ? parts : some(dice, parts),
    ...((type === "extend-term" || dice(2) === 0) && { until: around(on, dice) }),
    ...(dice(2) === 0 && { lastDay: around(on, dice) }),
    agreedBy: dice(3) > 0 ? ["mentor", "head"] : some(dice, ["mentor", "head"]),
    departure: pick(dice, ["dismissal", "transfer", "long-absence", "holiday"]),
  };
}

function pairFields({ pair }: School, dice: Dice): object {
  const { mentor: one, mentees } = pair.papers;
  return {
    of: pick(dice, [one, ...mentees, person("stranger")]),
    order: blankOr(dice, "№ 9"),
    reason: blankOr(dice, "по просьбе"),
  };
}

/**
 * What stands in the school's folder: every record as its history tells it; the program as it was approved and amended, or
 * with the end that extensions have given it.
 */
export function recordsOf(
  { text, program: told, assignments, pair }: School,
  term: "as-approved" | "as-extended",
): readonly DatasetRecord[] {
  const started = told.events.find((event) => event.type === "started");
  const people = [pair.papers.mentor, ...pair.papers.mentees].map((id) => id.slice("person:".length));
  return [
    term === "as-approved" ? text : programOf(text, told.state),
    // An offer that came to nothing leaves no assignment.
    ...assignments
      .filter(({ state: { status } }) => status !== "declined" && status !== "withdrawn" && status !== "new")
      .map(({ papers, events }) => assignmentOf(papers, events, [text.id])),
    pairingOf(pair.papers, pair.events, started?.on),
    mentor("mentor-1"),
    mentor("mentor-2"),
    mentee(people[1]!),
    // `start` says that the consents of both sides are at hand, each a document of its own.
    ...(started === undefined
      ? []
      : people.map((key) =>
          consent({ id: idOf("consent", `consent:${key}`), person: person(key), givenOn: started.on }),
        )),
  ];
}
