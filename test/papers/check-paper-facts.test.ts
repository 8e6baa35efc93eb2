import { describe, expect, test } from "vitest";
import { calendarDate, idOf } from "nastavnik";
import type { PaperKind } from "nastavnik/codes";
import { describePaperProblem as inEnglish } from "nastavnik/en";
import { checkPaperFacts, createPaper, paperOf, type PaperFacts, type PaperProblem } from "nastavnik/papers";
import { describePaperProblem as inRussian, paperTexts } from "nastavnik/ru";
import { facts } from "../../examples/papers/facts.js";
import * as school from "../../examples/papers/made-up-school.js";

const other = idOf("organisation", "organisation:other");
const { programs, mentors, mentees, pairings, assignments, meetings, surveys, history } = school;
const [program] = programs;
const day = calendarDate;

function given<Kind extends PaperKind>(
  kind: Kind,
  changed: Partial<PaperFacts[Kind]>,
): readonly PaperProblem[] {
  return checkPaperFacts(kind, { ...facts[kind], ...changed });
}

test.each(Object.keys(facts) as PaperKind[])("the facts of a complete school make a paper: %s", (kind) => {
  expect(checkPaperFacts(kind, facts[kind])).toEqual([]);
});

const broken: readonly (readonly [
  about: string,
  problems: readonly PaperProblem[],
  codes: readonly string[],
])[] = [
  [
    "a pair of another organisation",
    given("order-pairs", { pairings: [{ ...pairings[0], organisation: other }, pairings[1]] }),
    ["facts.other-organisation"],
  ],
  [
    "a program of another organisation",
    given("program", { program: { ...program, place: { organisation: other } } }),
    ["facts.other-organisation"],
  ],
  [
    "a report that covers another organisation",
    given("curator-report", { report: { ...school.report, covers: [...school.report.covers, other] } }),
    ["facts.other-organisation"],
  ],
  [
    "a program without participants, and meetings that name some",
    given("mentor-report", { program: { ...program, participants: [] }, meetings: meetings.slice(0, 1) }),
    ["program.no-participants", "meeting.unknown-participant", "meeting.unknown-participant"],
  ],
  [
    "a pair of nobody",
    given("order-pairs", { pairings: [{ ...pairings[0], mentees: [] }] }),
    ["pairing.nobody"],
  ],
  ["a pair of somebody unknown", given("order-pairs", { mentors: [mentors[0]] }), ["facts.missing"]],
  ["an assignment of somebody unknown", given("order-mentors", { mentors: [mentors[0]] }), ["facts.missing"]],
  [
    "another mentor than the assignment has",
    given("mentor-consent", { mentor: mentors[1] }),
    ["facts.missing"],
  ],
  [
    "a consent to a pair of somebody else",
    given("mentee-consent", { pairing: pairings[1] }),
    ["facts.other-mentee", "facts.other-program"],
  ],
  [
    "a consent to a pair of an unknown mentor, or of nobody",
    [
      ...given("mentee-consent", { mentors: [] }),
      ...given("mentee-consent", { pairing: { ...pairings[0], mentors: [] } }),
    ],
    ["facts.missing", "pairing.nobody"],
  ],
  ["nothing to end", given("order-end", { assignments: [], pairings: [] }), ["facts.empty"]],
  ["an ended pair of somebody unknown", given("order-end", { mentees: [] }), ["facts.missing"]],
  ["no pair", given("order-pairs", { pairings: [] }), ["facts.empty"]],
  ["nobody to register", given("register", { mentors: [], mentees: [], pairings: [] }), ["facts.empty"]],
  [
    "pairs of two orders",
    given("order-pairs", {
      pairings: [{ ...pairings[0], order: { number: "1", on: day("2025-09-02") } }, pairings[1]],
    }),
    ["facts.several-orders"],
  ],
  [
    "a record given twice",
    given("order-mentors", { assignments: [assignments[0], assignments[0]] }),
    ["facts.repeated"],
  ],
  [
    "a meeting of another program",
    given("meeting-journal", { meetings: [{ ...meetings[0]!, program: programs[1].id }] }),
    ["facts.other-program"],
  ],
  [
    "a survey that belongs to no program",
    given("mentor-review", { surveys: [withoutProgram(surveys[0]!)] }),
    ["facts.other-program"],
  ],
  [
    "a meeting for an activity that the plan lacks",
    given("meeting-journal", { meetings: [{ ...meetings[0]!, activities: ["a9"] }] }),
    ["meeting.unknown-activity"],
  ],
  ["an order of another mentee", given("educational-order", { mentee: mentees[1] }), ["facts.other-mentee"]],
  ["a history with a hole", given("program-course", { history: history.slice(1) }), ["history.damaged"]],
  [
    "a history of another program",
    given("program-course", { program: { ...program, id: programs[1].id } }),
    history.map(() => "facts.other-program"),
  ],
  [
    "a status that the history does not lead to",
    given("program-course", { state: "active" }),
    ["history.other-state"],
  ],
  [
    "a day that the history does not have",
    given("program-course", { program: withActivity({ doneOn: day("2025-10-15") }) }),
    ["history.other-day"],
  ],
  [
    "an activity that the record says was not held",
    given("program-course", { program: withActivity({ state: "cancelled" }) }),
    ["history.not-held"],
  ],
  [
    "an activity that the plan lacks",
    given("program-course", { program: { ...program, activities: program.activities.slice(1) } }),
    ["history.unknown-activity"],
  ],
];

describe("facts that contradict each other", () => {
  test.each(broken)("%s", (_, problems, codes) => {
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test("every problem has a sentence in both languages, without a code", () => {
    const found = broken.flatMap(([, problems]) => problems);
    for (const problem of found) {
      expect(inRussian(problem)).toMatch(/^[А-ЯЁ]/);
      expect(inEnglish(problem)).toMatch(/^[A-Z]/);
      for (const said of [inRussian(problem), inEnglish(problem)]) expect(said).not.toContain(problem.code);
    }
  });

  test("all problems come at once, and none of them makes half a paper", () => {
    const bad: PaperFacts["order-pairs"] = {
      ...facts["order-pairs"],
      pairings: [{ ...pairings[0], organisation: other, mentees: [] }],
      mentors: [],
    };
    const made = createPaper("order-pairs", bad, paperTexts);
    expect(made.ok ? [] : made.issues.map(({ code }) => code)).toEqual([
      "facts.other-organisation",
      "pairing.nobody",
      "facts.missing",
    ]);
    expect(() => paperOf("order-pairs", bad, paperTexts)).toThrow(RangeError);
  });
});

/** What is wrong at which place of the facts. */
const placed = <Kind extends PaperKind>(kind: Kind, changed: Partial<PaperFacts[Kind]>) =>
  given(kind, changed).map(({ code, path }) => `${code} ${path.join(".")}`);

describe("each side of a contradiction", () => {
  test("records of one order may say so in the same words, and other papers join any orders", () => {
    const later = { ...pairings[0], order: { number: "1", on: day("2025-09-02") } };
    expect(placed("order-pairs", { pairings: [later, pairings[1]] })).toEqual([
      "facts.several-orders pairings",
    ]);
    expect(placed("register", { pairings: [later, pairings[1]] })).toEqual([]);
    const { order, ...unordered } = pairings[0];
    expect(order).toBeDefined();
    expect(placed("order-pairs", { pairings: [unordered, pairings[1]] })).toEqual([]);
    const other_ = { ...assignments[0], order: { number: "1", on: day("2025-08-29") } };
    expect(placed("order-mentors", { assignments: [other_, assignments[1]] })).toEqual([
      "facts.several-orders assignments",
    ]);
  });

  test("a record stands once, in whichever list", () => {
    expect(placed("register", { mentors: [...mentors, mentors[0]] })).toEqual(["facts.repeated mentors.2"]);
    expect(placed("individual-plan", { mentor: mentors[0], mentee: mentees[0] })).toEqual([]);
  });

  test("what is done elsewhere is named by its place, and who works elsewhere may be invited", () => {
    const elsewhere = (one: (typeof mentees)[number] | (typeof mentors)[number]) => ({
      ...one,
      organisation: other,
    });
    expect(
      placed("register", { mentees: [mentees[0], elsewhere(mentees[1]) as (typeof mentees)[1]] }),
    ).toEqual(["facts.other-organisation mentees.1"]);
    const invited = elsewhere(mentors[0]) as (typeof mentors)[0];
    expect(placed("order-mentors", { mentors: [invited, mentors[1]] })).toEqual([]);
    expect(placed("mentor-consent", { mentor: invited })).toEqual([]);
    expect(placed("mentee-consent", { mentors: [invited, mentors[1]] })).toEqual([]);
    expect(placed("order-end", { mentors: [mentors[1], invited] })).toEqual([
      "facts.other-organisation mentors.1",
    ]);
    const before = { ...school.report, covers: [other] };
    expect(placed("curator-report", { before })).toEqual(["facts.other-organisation before.covers"]);
  });

  test("a program of nobody is one of an organisation", () => {
    const nobody = { ...program, participants: [] };
    expect(placed("frame-program", { program: nobody })).toEqual([]);
    expect(placed("program", { program: nobody })).toEqual(["program.no-participants program.participants"]);
    expect(placed("minutes", { programs: [programs[1], nobody] })).toEqual([
      "program.no-participants programs.1.participants",
    ]);
  });

  test("what belongs to another program is named by its place", () => {
    const strange = { ...meetings[1]!, program: programs[1].id, activities: ["a9"], present: ["nobody"] };
    expect(placed("meeting-journal", { meetings: [meetings[0]!, strange] })).toEqual([
      "facts.other-program meetings.1",
    ]);
    const own = { ...meetings[1]!, activities: ["a1", "a9"], present: ["nobody", "mentor"] };
    expect(placed("meeting-journal", { meetings: [meetings[0]!, own] })).toEqual([
      "meeting.unknown-activity meetings.1.activities.1",
      "meeting.unknown-participant meetings.1.present.0",
    ]);
    expect(placed("mentor-review", { surveys: [surveys[0]!, withoutProgram(surveys[1]!)] })).toEqual([
      "facts.other-program surveys.1",
    ]);
    const { program: own_, ...alone } = pairings[0];
    expect(own_).toBe(program.id);
    expect(placed("mentee-consent", { pairing: alone })).toEqual(["facts.other-program pairing.program"]);
  });

  test("whom a pair or a duty names is among the facts", () => {
    expect(placed("order-pairs", { programs: [programs[0]] })).toEqual(["facts.missing pairings.1"]);
    expect(placed("order-pairs", { pairings: [{ ...pairings[0], mentors: [] }, pairings[1]] })).toEqual([
      "pairing.nobody pairings.0.mentors",
    ]);
    expect(placed("order-pairs", { pairings: [{ ...pairings[0], mentees: [] }, pairings[1]] })).toEqual([
      "pairing.nobody pairings.0.mentees",
    ]);
    expect(placed("order-mentors", { mentors: [mentors[0]] })).toEqual([
      "facts.missing assignments.1.mentor",
    ]);
    expect(placed("order-end", { mentors: [] })).toEqual([
      "facts.missing pairings.0",
      "facts.missing assignments.0.mentor",
    ]);
    // One mentee consents; the others of a group need not be known, nor the program.
    expect(
      placed("mentee-consent", { pairing: { ...pairings[0], mentees: [mentees[1].id, mentees[0].id] } }),
    ).toEqual([]);
    expect(placed("mentee-consent", { pairing: { ...pairings[0], mentees: [] } })).toEqual([
      "pairing.nobody pairing.mentees",
    ]);
  });

  test("a plan of development and an order are of one mentee", () => {
    const { plan } = school;
    expect(placed("individual-plan", { plan, mentee: mentees[1] })).toEqual([
      "facts.other-mentee plan.mentee",
    ]);
    expect(placed("individual-plan", { plan, mentor: mentors[1] })).toEqual(["facts.missing plan.mentor"]);
    const { mentor, ...free } = plan;
    expect(mentor).toBe(mentors[0].id);
    expect(placed("individual-plan", { plan: free, mentor: mentors[1] })).toEqual([]);
    expect(placed("educational-order", { mentee: mentees[1] })).toEqual(["facts.other-mentee order.mentee"]);
    // The order of a roadmap is a number and a day.
    expect(placed("roadmap", { order: { number: "1", on: day("2025-09-01") } })).toEqual([]);
  });

  test("a history says otherwise than the record only of days that do not repeat", () => {
    const activities = (changed: Partial<(typeof program)["activities"][number]>, at: number) => ({
      ...program,
      activities: program.activities.map((each, i) => (i === at ? { ...each, ...changed } : each)),
    });
    const recorded = history.flatMap(({ type }, i) => (type === "activity-recorded" ? [i] : []));
    expect(recorded).toHaveLength(3);
    const course = (changed: Partial<(typeof program)["activities"][number]>, at: number) =>
      placed("program-course", { program: activities(changed, at) });
    expect(course({ doneOn: day("2025-10-15") }, 0)).toEqual([`history.other-day history.${recorded[0]!}`]);
    expect(course({ doneOn: day("2025-10-15") }, 1)).toEqual([]); // held every month
    expect(course({ state: "waived" }, 2)).toEqual([`history.not-held history.${recorded[2]!}`]);
    expect(course({ state: "planned" }, 2)).toEqual([]);
    const { doneOn, ...undated } = program.activities[0]!;
    const { time, ...timeless } = program.activities[0]!;
    expect([doneOn, time]).not.toContain(undefined);
    const first = (one: (typeof program)["activities"][number]) =>
      placed("program-course", {
        program: { ...program, activities: [one, ...program.activities.slice(1)] },
      });
    expect(first(undated)).toEqual([]);
    expect(first({ ...timeless, doneOn: day("2025-10-15") })).toEqual([
      `history.other-day history.${recorded[0]!}`,
    ]);
    expect(placed("program-course", { state: "completed" })).toEqual([]);
    expect(placed("program-course", { state: "active" })).toEqual(["history.other-state state"]);
    expect(placed("program-course", { history: history.slice(0, 3), state: "draft" })).toEqual([
      "history.other-state state",
    ]);
  });

  test("papers that need one of several lists are made of either", () => {
    expect(placed("order-end", { assignments: [] })).toEqual([]);
    expect(placed("order-end", { pairings: [] })).toEqual([]);
    expect(placed("order-end", { assignments: [], pairings: [] })).toEqual(["facts.empty assignments"]);
    expect(placed("order-mentors", { assignments: [] })).toEqual(["facts.empty assignments"]);
    expect(placed("register", { mentees: [], pairings: [] })).toEqual([]);
    const neither = { organisation: school.organisation, mentor: mentors[0], mentee: mentees[0] };
    expect(checkPaperFacts("individual-plan", neither).map(({ path }) => path)).toEqual([["program"]]);
  });
});

test("a mentor invited from elsewhere may have a pair here", () => {
  const invited = { ...mentors[0], organisation: other };
  expect(given("order-pairs", { mentors: [invited, mentors[1]] })).toEqual([]);
  expect(
    given("register", { mentors: [invited], mentees: [], pairings: [], programs: [] }).map(
      ({ code }) => code,
    ),
  ).toEqual(["facts.other-organisation"]);
});

function withoutProgram(survey: (typeof surveys)[number]): (typeof surveys)[number] {
  const bare = { ...survey };
  delete bare.program;
  return bare;
}

function withActivity(changed: Partial<(typeof program)["activities"][number]>): typeof program {
  return {
    ...program,
    activities: program.activities.map((each, i) => (i === 0 ? { ...each, ...changed } : each)),
  };
}
