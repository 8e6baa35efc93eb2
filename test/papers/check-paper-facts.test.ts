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
