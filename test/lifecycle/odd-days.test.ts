import { describe, expect, test } from "vitest";
import {
  allowedCommands,
  assignmentMachine,
  calendarDate,
  dueOn,
  programMachine,
  readHistory,
  replay,
} from "nastavnik";
import { type AssignmentLifecycle, type ProgramLifecycle } from "nastavnik/lifecycle";
import { monthlyTime, period, profile, program } from "../support/build.js";
import { assignmentFacts, assignmentIn, given, programFacts, type Step } from "../support/lifecycle.js";

const day = calendarDate;
const endless = day("9999-12-31"); // people write it for "without end"
const lists = { covers: ["content", "term", "form", "payment"], agreedBy: ["mentor", "mentee"] } as const;

/** As it is read from a text; `exactPeriod` counts months and throws on that day. */
const withoutEnd = (starts: string) => ({
  ...period(starts, "9999-12-30"),
  ends: { earliest: endless, latest: endless },
});

type AssignmentStep = Step<AssignmentLifecycle>;
const consented: AssignmentStep[] = [
  ["2025-08-18", "curator", { type: "offer" }],
  ["2025-08-19", "mentor", { type: "consent", document: "согласие" }],
];
const signed = (until: unknown): AssignmentStep => [
  "2025-08-20",
  "head",
  { type: "sign-supplement", document: "соглашение", covers: lists.covers, until: until as typeof endless },
];
const ordered: AssignmentStep = ["2025-08-25", "head", { type: "issue-order", order: "№ 1" }];
const anAssignment = (...steps: AssignmentStep[]) =>
  given(assignmentMachine, assignmentFacts(), [...consented, ...steps]);

type ProgramStep = Step<ProgramLifecycle>;
const started: ProgramStep[] = [
  ["2025-08-25", "mentor", { type: "submit" }],
  ["2025-08-26", "mentee", { type: "agree" }],
  ["2025-08-26", "curator", { type: "agree" }],
  ["2025-08-27", "head", { type: "approve" }],
  ["2025-09-01", "curator", { type: "start", order: "№ 1", consents: lists.agreedBy }],
];
const extendTo = (on: string, ends: string): ProgramStep => [
  on,
  "mentor",
  { type: "extend", ends: day(ends), agreedBy: lists.agreedBy, contract: "№ 2" },
];
const aProgram = (steps: readonly ProgramStep[], facts: Parameters<typeof programFacts>[0] = {}) =>
  given(programMachine, programFacts(facts), steps);

describe("the last day of a contract", () => {
  test.each(["garbage", 5, null, {}, "2025-02-30", "2025-08-19"])("is not %j", (until) => {
    expect(anAssignment().refusal(signed(until))).toMatchObject({
      reasons: [
        {
          code: "term.malformed",
          details: { earliest: "2025-08-20" },
          remedy: { do: "choose-day", field: "until", from: "2025-08-20" },
        },
      ],
      possible: "when-mended",
    });
  });

  test("may be the day of signing, but no order follows a term that is over", () => {
    const short = anAssignment(signed("2025-08-20"));
    expect(short.state).toMatchObject({ status: "contracted", until: "2025-08-20" });
    expect(short.refusal(ordered)).toMatchObject({ reasons: [{ code: "term.over" }], possible: "never" });
    expect(short.after(["2025-08-20", "head", ordered[2]])).toMatchObject({ status: "active" });
  });
});

describe("31 December 9999, after which no day comes", () => {
  test("is a term without end for an assignment", () => {
    const { state, history, refusal, contextOf } = anAssignment(signed(endless), ordered);
    expect(replay(assignmentMachine, history)).toEqual({ ok: true, value: state });
    expect(readHistory(assignmentMachine, JSON.parse(JSON.stringify(history))).ok).toBe(true);
    for (const on of ["2026-01-12", endless]) {
      const expire: AssignmentStep = [on, "system", { type: "expire" }];
      expect(refusal(expire)).toMatchObject({ reasons: [{ code: "term.open" }], possible: "never" });
      const longer: AssignmentStep = [
        on,
        "head",
        { type: "extend-term", document: "№ 2", agreedBy: ["mentor", "head"], until: endless },
      ];
      expect(refusal(longer)).toMatchObject({ reasons: [{ code: "term.not-later" }], possible: "never" });
      expect(allowedCommands(assignmentMachine, state, contextOf(expire))).toHaveLength(6);
    }
  });

  test("is a notice that does not elapse", () => {
    const notice: AssignmentStep = [
      "2026-02-26",
      "mentor",
      { type: "give-notice", document: "№ 1", lastDay: endless },
    ];
    const { refusal } = anAssignment(signed(undefined), ordered, notice);
    expect(refusal([endless, "system", { type: "elapse" }])).toMatchObject({
      reasons: [{ code: "notice.running", details: {} }],
      possible: "never",
    });
    const noticed = { ...assignmentIn("notice"), lastDay: endless } as ReturnType<typeof assignmentIn>;
    const terminate: ProgramStep = ["2026-03-01", "mentor", { type: "terminate", ground: "by-mentor" }];
    expect(aProgram(started, { assignments: [noticed] }).refusal(terminate)).toMatchObject({
      reasons: [{ code: "notice.not-elapsed", remedy: { do: "bring", to: ["ended"] } }],
    });
  });

  test.each([
    ["extended to it", programFacts(), [...started, extendTo("2025-10-01", endless)]],
    [
      "written with it",
      programFacts({ program: program({ period: withoutEnd("2025-09-01") }), profile: profile() }),
      started,
    ],
  ])("is a program's term without end when %s", (_, facts, steps) => {
    const { state, refusal, contextOf } = given(programMachine, facts, steps);
    expect(state).toMatchObject({ ends: endless });
    for (const on of ["2026-01-12", endless]) {
      const end: ProgramStep = [on, "system", { type: "end-term" }];
      expect(refusal(end)).toMatchObject({ reasons: [{ code: "term.open" }], possible: "never" });
      expect(refusal(extendTo(on, endless))).toMatchObject({
        reasons: [{ code: "extension.out-of-range" }],
        possible: "never",
      });
      expect(allowedCommands(programMachine, state, contextOf(end))).toHaveLength(9);
    }
    expect(dueOn(state, day("2026-01-12"), contextOf(steps[0]!))).toMatchObject({
      overdue: [{ what: "review", by: "2025-12-01" }],
      next: [{ what: "review", by: "2026-03-01" }],
    });
  });

  test("is a day like any to ask on", () => {
    const { state, contextOf } = aProgram(started);
    const { overdue, next } = dueOn(state, endless, contextOf(started[0]!));
    expect(overdue.at(-1)).toEqual({ what: "end-of-term", by: "2026-05-31" });
    expect(next).toEqual([]);
  });

  test("is the last day for everything else that adds days", () => {
    const review: ProgramStep = [endless, "curator", { type: "review" }];
    expect(aProgram([...started, review]).refusal(review)).toMatchObject({
      reasons: [{ code: "review.held" }],
      possible: "never",
    });
    const suspend: ProgramStep = ["2025-10-01", "curator", { type: "suspend", reason: "болезнь" }];
    const agreed = { agreedBy: ["mentor", "mentee"], contract: "№ 2" } as const;
    const resume: ProgramStep = [endless, "curator", { type: "resume", ends: endless, ...agreed }];
    expect(aProgram([...started, suspend]).after(resume)).toMatchObject({ status: "active", ends: endless });
    const late = program({ period: withoutEnd("9999-10-01") });
    const inLateYears = started.map(([on, ...rest]): ProgramStep => [on.replace("2025-", "9999-"), ...rest]);
    const start: ProgramStep = ["9999-10-01", "curator", started[4]![2]];
    const runs = aProgram([...inLateYears.slice(0, 4), start], { program: late, profile: profile() });
    const record: ProgramStep = ["9999-10-02", "mentor", { type: "record-activity", activity: "a1" }];
    expect(dueOn(runs.state, endless, runs.contextOf(record)).next).toEqual([]);
    expect(runs.after(record)).toMatchObject({ done: { a1: "9999-10-02" } });
  });
});

test("an extension ends neither in the past nor before the term it extends", () => {
  const { refusal, after } = aProgram(started);
  expect(refusal(extendTo("2026-07-15", "2026-07-14"))).toMatchObject({
    reasons: [{ code: "extension.out-of-range", details: { earliest: "2026-07-15" } }],
  });
  expect(after(extendTo("2026-07-15", "2026-07-15"))).toMatchObject({ ends: "2026-07-15" });
  expect(refusal(extendTo("2026-05-15", "2026-05-31"))).toMatchObject({
    reasons: [{ details: { earliest: "2026-06-01" } }],
  });
  expect(after(extendTo("2026-05-15", "2026-06-01"))).toMatchObject({ ends: "2026-06-01" });
});

describe("the day on which an activity was held", () => {
  const record = (heldOn: unknown): ProgramStep => [
    "2025-10-20",
    "mentor",
    { type: "record-activity", activity: "a1", heldOn: heldOn as typeof endless },
  ];

  test.each(["2025-13-45", 5, null, {}])("is not %j, and today does not take its place", (heldOn) => {
    expect(aProgram(started).refusal(record(heldOn))).toMatchObject({
      reasons: [
        {
          code: "activity.no-day",
          remedy: { do: "choose-day", field: "heldOn", from: "2025-09-01", to: "2025-10-20" },
        },
      ],
      possible: "when-mended",
    });
  });

  test("is today when none is given", () => {
    expect(aProgram(started).after(record(undefined))).toMatchObject({ done: { a1: "2025-10-20" } });
  });

  test("is after the last time of what repeats, and there is none left once that was the last of the term", () => {
    const activities = program().activities.map((one) => ({ ...one, time: monthlyTime }));
    const held = (heldOn: string): ProgramStep => ["2026-06-02", "mentor", recorded(heldOn)];
    const recorded = (heldOn: string) =>
      ({ type: "record-activity", activity: "a1", heldOn: day(heldOn) }) as const;
    const once = aProgram([...started, held("2026-05-30")], { program: program({ activities }) });
    expect(once.refusal(held("2026-06-01")).reasons).toMatchObject([
      { code: "activity.after-end", remedy: { from: "2026-05-31", to: "2026-05-31" } },
    ]);
    const last = aProgram([...started, held("2026-05-31")], { program: program({ activities }) });
    expect(last.refusal(held("2026-06-01"))).toMatchObject({ possible: "never" });
  });
});
