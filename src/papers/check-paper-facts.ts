import type { OrganisationId, ProgramId } from "../base/id.js";
import type { Path } from "../base/path.js";
import type { PaperKind } from "../codes/organisations/paper-kind-keys.js";
import { activityTimings } from "../codes/programs/activity-keys.js";
import { replay } from "../lifecycle/engine/replay.js";
import type { ProgramEvent } from "../lifecycle/program/event.js";
import { programMachine } from "../lifecycle/program/machine.js";
import type { Order } from "../model/assignment.js";
import type { DatasetRecord } from "../model/dataset.js";
import type { Mentee } from "../model/mentee.js";
import type { Pairing } from "../model/pairing.js";
import type { Program } from "../model/program.js";
import type { EducationalOrder } from "../needs/educational-order.js";
import type { Report } from "../report/report.js";
import type { PaperFacts } from "./facts-of-kinds.js";
import type { PaperProblem } from "./paper-problem.js";
import { recordsIn, type AnyFacts, type PlacedRecord } from "./paper-records.js";

/** What else the facts of some kind hold. */
type AllFacts = AnyFacts & {
  readonly history?: readonly ProgramEvent[];
  readonly state?: string;
  readonly report?: Report;
  readonly before?: Report;
  readonly order?: EducationalOrder | Order;
};

/**
 * Everything that keeps facts from being a paper, all at once; empty when {@link paperOf} makes one. What is only missing is
 * no problem: it becomes a gap. Linear in the records.
 *
 * @example
 * checkPaperFacts("meeting-journal", { organisation, program: { ...program, participants: [] }, meetings: [] });
 * // [{ code: "program.no-participants", path: ["program", "participants"], details: {} }]
 */
export function checkPaperFacts<Kind extends PaperKind>(
  kind: Kind,
  facts: PaperFacts[Kind],
): readonly PaperProblem[] {
  const all: AllFacts = facts;
  const records = recordsIn(all);
  return [
    ...emptyFacts(kind, all),
    ...repeated(records),
    ...foreign(records, all),
    ...reportsOfOthers(all),
    ...programProblems(kind, all),
    ...pairingProblems(all),
    ...assignmentProblems(all),
    ...ordersApart(kind, all),
    ...meetingProblems(all),
    ...otherMentee(all),
    ...historyProblems(all),
  ];
}

function emptyFacts(kind: PaperKind, facts: AllFacts): readonly PaperProblem[] {
  const needed: Partial<Record<PaperKind, readonly (keyof AllFacts)[]>> = {
    "order-mentors": ["assignments"],
    "order-pairs": ["pairings"],
    "order-end": ["assignments", "pairings"],
    register: ["mentors", "mentees"],
    "individual-plan": ["program", "plan"],
  };
  const names = needed[kind] ?? [];
  const isThere = (name: keyof AllFacts) => {
    const given = facts[name];
    return Array.isArray(given) ? given.length > 0 : given !== undefined;
  };
  if (names.length === 0 || names.some(isThere)) return [];
  return [{ code: "facts.empty", path: names.slice(0, 1), details: {} }];
}

function repeated(records: readonly PlacedRecord[]): readonly PaperProblem[] {
  const seen = new Set<string>();
  return records.flatMap(({ record: { id }, path }): readonly PaperProblem[] => {
    if (seen.has(id)) return [{ code: "facts.repeated", path, details: { id } }];
    seen.add(id);
    return [];
  });
}

/** A person may work elsewhere, as partners do; what is done here is of this organisation. */
function foreign(
  records: readonly PlacedRecord[],
  { organisation, pairing, pairings = [], assignments = [], assignment }: AllFacts,
): readonly PaperProblem[] {
  const invited = new Set<string>([
    ...(pairing?.mentors ?? []),
    ...pairings.flatMap(({ mentors }) => mentors),
    ...assignments.map(({ mentor }) => mentor),
    ...(assignment === undefined ? [] : [assignment.mentor]),
  ]);
  return records.flatMap(({ record, path }): readonly PaperProblem[] => {
    const found = organisationOf(record);
    if (found === undefined || found === organisation.id) return [];
    if (record.kind === "mentor" && invited.has(record.id)) return [];
    return [{ code: "facts.other-organisation", path, details: { organisation: organisation.id, found } }];
  });
}

function organisationOf(record: DatasetRecord): OrganisationId | undefined {
  switch (record.kind) {
    case "program":
      return record.place.organisation;
    case "assignment":
    case "community":
    case "mentee":
    case "mentor":
    case "pairing":
    case "survey":
    case "target-model":
      return record.organisation;
    default:
      return undefined;
  }
}

function reportsOfOthers({ organisation, report, before }: AllFacts): readonly PaperProblem[] {
  return Object.entries({ report, before }).flatMap(([name, each]): readonly PaperProblem[] =>
    (each?.covers ?? [])
      .filter((found) => found !== organisation.id)
      .map((found) => ({
        code: "facts.other-organisation",
        path: [name, "covers"],
        details: { organisation: organisation.id, found },
      })),
  );
}

/** The program of a whole organisation has nobody of its own. */
function programProblems(
  kind: PaperKind,
  { program, programs = [], surveys = [], meetings = [] }: AllFacts,
): readonly PaperProblem[] {
  const placed: readonly (readonly [Program, Path])[] = [
    ...(program === undefined ? [] : [[program, ["program"]] as const]),
    ...programs.map((each, i) => [each, ["programs", i]] as const),
  ];
  const nobody = placed.flatMap(([{ participants }, path]): readonly PaperProblem[] =>
    participants.length > 0 || kind === "frame-program"
      ? []
      : [{ code: "program.no-participants", path: [...path, "participants"], details: {} }],
  );
  if (program === undefined) return nobody;
  const others = (name: string, records: readonly { readonly program?: ProgramId }[]) =>
    records.flatMap(({ program: found }, i): readonly PaperProblem[] =>
      found === program.id
        ? []
        : [{ code: "facts.other-program", path: [name, i], details: { program: program.id, found } }],
    );
  return [...nobody, ...others("meetings", meetings), ...others("surveys", surveys)];
}

/** Whom a pair names is among the facts: all of it, or, where one mentee consents to it, the mentee and the mentors. */
function pairingProblems({
  pairing,
  pairings = [],
  mentors = [],
  mentee,
  mentees = [],
  program,
  programs,
}: AllFacts): readonly PaperProblem[] {
  const known = new Set<string>([...mentors, ...mentees, ...(programs ?? [])].map(({ id }) => id));
  const named = (one: Pairing) => [
    ...one.mentors,
    ...one.mentees,
    ...(one.program === undefined || programs === undefined ? [] : [one.program]),
  ];
  const placed: readonly (readonly [Pairing, Path, readonly string[]])[] = [
    ...(pairing === undefined ? [] : [[pairing, ["pairing"], pairing.mentors] as const]),
    ...pairings.map((each, i) => [each, ["pairings", i], named(each)] as const),
  ];
  const problems = placed.flatMap(([each, path, ids]): readonly PaperProblem[] => [
    ...(["mentor", "mentee"] as const)
      .filter((side) => each[`${side}s`].length === 0)
      .map((side) => ({ code: "pairing.nobody", path: [...path, `${side}s`], details: { side } }) as const),
    ...ids
      .filter((id) => !known.has(id))
      .map((id) => ({ code: "facts.missing", path, details: { id } }) as const),
  ]);
  if (pairing === undefined) return problems;
  return [...problems, ...otherPairing(pairing, mentee, program)];
}

function otherPairing(
  { mentees, program: own }: Pairing,
  mentee: Mentee | undefined,
  program: Program | undefined,
): readonly PaperProblem[] {
  const problems: PaperProblem[] = [];
  if (mentee !== undefined && mentees.length > 0 && !mentees.includes(mentee.id))
    problems.push({
      code: "facts.other-mentee",
      path: ["pairing", "mentees"],
      details: { mentee: mentee.id, found: mentees.join(", ") },
    });
  if (program !== undefined && program.id !== own)
    problems.push({
      code: "facts.other-program",
      path: ["pairing", "program"],
      details: { program: program.id, found: own },
    });
  return problems;
}

function assignmentProblems({
  assignment,
  assignments = [],
  mentor,
  mentors = [],
}: AllFacts): readonly PaperProblem[] {
  const known = new Set(mentors.map(({ id }) => id));
  const missing = assignments.flatMap(({ mentor: id }, i): readonly PaperProblem[] =>
    known.has(id) ? [] : [{ code: "facts.missing", path: ["assignments", i, "mentor"], details: { id } }],
  );
  if (assignment === undefined || assignment.mentor === mentor?.id) return missing;
  return [
    ...missing,
    { code: "facts.missing", path: ["assignment", "mentor"], details: { id: assignment.mentor } },
  ];
}

/** Records that one order is made of agree on its number and day. */
function ordersApart(
  kind: PaperKind,
  { pairings = [], assignments = [] }: AllFacts,
): readonly PaperProblem[] {
  const records = kind === "order-pairs" ? pairings : kind === "order-mentors" ? assignments : [];
  const orders = new Map<string, Order>();
  for (const { order } of records) if (order !== undefined) orders.set(`${order.on} ${order.number}`, order);
  if (orders.size < 2) return [];
  const path = [kind === "order-pairs" ? "pairings" : "assignments"];
  return [{ code: "facts.several-orders", path, details: { orders: [...orders.values()] } }];
}

function meetingProblems({ program, meetings = [] }: AllFacts): readonly PaperProblem[] {
  if (program === undefined) return [];
  const activities = new Set(program.activities.map(({ ref }) => ref));
  const people = new Set(program.participants.map(({ ref }) => ref));
  return meetings
    .map((meeting, i) => ({ meeting, i }))
    .filter(({ meeting }) => meeting.program === program.id)
    .flatMap(({ meeting, i }): readonly PaperProblem[] => [
      ...meeting.activities.flatMap((activity, j): readonly PaperProblem[] =>
        activities.has(activity)
          ? []
          : [
              {
                code: "meeting.unknown-activity",
                path: ["meetings", i, "activities", j],
                details: { activity },
              },
            ],
      ),
      ...meeting.present.flatMap((participant, j): readonly PaperProblem[] =>
        people.has(participant)
          ? []
          : [
              {
                code: "meeting.unknown-participant",
                path: ["meetings", i, "present", j],
                details: { participant },
              },
            ],
      ),
    ]);
}

function otherMentee({ mentee, order, plan, mentor }: AllFacts): readonly PaperProblem[] {
  const problems: PaperProblem[] = [];
  if (order !== undefined && "mentoring" in order && mentee !== undefined && order.mentee !== mentee.id)
    problems.push({
      code: "facts.other-mentee",
      path: ["order", "mentee"],
      details: { mentee: mentee.id, found: order.mentee },
    });
  if (plan !== undefined && mentee !== undefined && plan.mentee !== mentee.id)
    problems.push({
      code: "facts.other-mentee",
      path: ["plan", "mentee"],
      details: { mentee: mentee.id, found: plan.mentee },
    });
  if (plan?.mentor !== undefined && mentor !== undefined && plan.mentor !== mentor.id)
    problems.push({ code: "facts.missing", path: ["plan", "mentor"], details: { id: plan.mentor } });
  return problems;
}

function historyProblems({ program, history, state }: AllFacts): readonly PaperProblem[] {
  if (program === undefined || history === undefined) return [];
  const activities = new Map(program.activities.map((activity) => [activity.ref, activity]));
  const problems: PaperProblem[] = [];
  const replayed = replay(programMachine, history);
  if (!replayed.ok) {
    const [{ index, code }] = replayed.issues;
    problems.push({ code: "history.damaged", path: ["history", index], details: { damage: code } });
  } else if (state !== undefined && replayed.value.status !== state) {
    problems.push({
      code: "history.other-state",
      path: ["state"],
      details: { given: state, history: replayed.value.status },
    });
  }
  for (const [i, event] of history.entries()) {
    const path = ["history", i];
    if (event.subject !== program.id)
      problems.push({
        code: "facts.other-program",
        path,
        details: { program: program.id, found: event.subject },
      });
    if (event.type !== "activity-recorded") continue;
    const { activity, heldOn } = event;
    const record = activities.get(activity);
    if (record === undefined)
      problems.push({ code: "history.unknown-activity", path, details: { activity } });
    else if (record.state === "cancelled" || record.state === "waived")
      problems.push({ code: "history.not-held", path, details: { activity } });
    else if (record.doneOn !== undefined && record.doneOn !== heldOn && !repeats(record))
      problems.push({
        code: "history.other-day",
        path,
        details: { activity, record: record.doneOn, history: heldOn },
      });
  }
  return problems;
}

function repeats({ time }: Program["activities"][number]): boolean {
  return time !== undefined && activityTimings[time.timing].repeats;
}
