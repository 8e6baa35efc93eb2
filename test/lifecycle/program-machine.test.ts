import { describe, expect, test } from "vitest";
import {
  calendarDate,
  decide,
  programMachine,
  type AssignmentState,
  type PairingState,
  type Program,
  type Refusal,
} from "nastavnik";
import { type ProgramLifecycle } from "nastavnik/lifecycle";
import { describeRefusal as inEnglish } from "nastavnik/en";
import { describeRefusal as inRussian } from "nastavnik/ru";
import { monthlyTime, period, profile, program } from "../support/build.js";
import { assignmentIn, given, programFacts, type Step as AnyStep } from "../support/lifecycle.js";

type Step = AnyStep<ProgramLifecycle>;
const order = "приказ № 1";
const outcomes = { d1: "reduced" } as const;
const both = ["mentor", "mentee"] as const;
const end = calendarDate("2026-06-30");
const contract = "доп. соглашение № 2";

const drawnUp: Step[] = [
  ["2025-08-24", "mentee", { type: "draw-up" }],
  ["2025-08-25", "mentor", { type: "submit" }],
  ["2025-08-26", "mentee", { type: "agree" }],
  ["2025-08-26", "curator", { type: "agree" }],
];
const approved: Step[] = [...drawnUp, ["2025-08-27", "head", { type: "approve" }]];
const started: Step[] = [...approved, ["2025-09-01", "curator", { type: "start", order, consents: both }]];
const done: Step[] = [...started, ["2025-10-01", "mentor", { type: "record-activity", activity: "a1" }]];
const finished: Step[] = [...done, ["2026-05-20", "mentor", { type: "finish-plan" }]];
const complete: Step = [
  "2026-05-29",
  "curator",
  { type: "complete", surveyed: both, report: "отчёт", outcomes },
];

const aProgram = (steps: readonly Step[] = [], facts: Parameters<typeof programFacts>[0] = {}) =>
  given(programMachine, programFacts(facts), steps);

describe("a program on its way", () => {
  test("goes from a joint draft to completion and the archive, keeping what it reached", () => {
    const { state } = aProgram([...finished, complete, ["2026-06-02", "curator", { type: "archive" }]]);
    expect(state).toEqual({
      status: "archived",
      seq: 10,
      asOf: "2026-06-02",
      archivedOn: "2026-06-02",
      ended: {
        status: "completed",
        seq: 9,
        asOf: "2026-05-29",
        startedOn: "2025-09-01",
        completedOn: "2026-05-29",
        shorterThanMinimum: false,
        done: { a1: "2025-10-01" },
        outcomes,
      },
    });
  });

  test("names each of its authors once, in the order in which they came", () => {
    const draw = (actor: "mentor" | "mentee"): Step => ["2025-08-24", actor, { type: "draw-up" }];
    const authorsOf = (...actors: ("mentor" | "mentee")[]) => aProgram(actors.map(draw)).state;
    expect(authorsOf()).toMatchObject({ authors: [] });
    expect(authorsOf("mentee")).toMatchObject({ authors: ["mentee"] });
    expect(authorsOf("mentee", "mentor", "mentee")).toMatchObject({ authors: ["mentee", "mentor"] });
  });

  test("is returned with remarks and starts its agreement anew", () => {
    const returned = aProgram([
      ...drawnUp,
      ["2025-08-27", "curator", { type: "return", remark: "уточнить сроки" }],
    ]);
    expect(returned.state).toMatchObject({ status: "draft", remarks: ["уточнить сроки"], authors: [] });
    const again = returned.after(["2025-08-28", "mentor", { type: "submit" }]);
    expect(again).toMatchObject({ status: "agreement", agreedOn: {} });
  });

  test("without a last day has none in any status", () => {
    const open = program();
    Reflect.deleteProperty(open, "period");
    const facts = { program: open, profile: profile() };
    const suspend: Step = ["2025-11-10", "curator", { type: "suspend", reason: "болезнь" }];
    const resume: Step = ["2025-11-20", "curator", { type: "resume" }];
    const lost: Step = ["2025-11-10", "system", { type: "await-mentor" }, { assignments: [] }];
    for (const [status, steps] of [
      ["active", started],
      ["active", done],
      ["suspended", [...done, suspend]],
      ["active", [...done, suspend, resume]],
      ["awaiting-mentor", [...done, lost]],
      ["summing-up", finished],
    ] as const) {
      const { state } = aProgram(steps, facts);
      expect(state.status).toBe(status);
      expect(state).not.toHaveProperty("ends");
    }
    const extend: Step = ["2025-11-10", "mentor", { type: "extend", ends: end, agreedBy: both, contract }];
    expect(aProgram(done, facts).after(extend)).toHaveProperty("ends", end);
  });

  test("finished early is a success, told apart from termination", () => {
    const early = aProgram([...done, ["2025-11-29", "mentor", { type: "finish-plan" }]]);
    expect(early.state).toMatchObject({ status: "summing-up", shorterThanMinimum: true });
    expect(early.after(complete)).toMatchObject({ status: "completed", shorterThanMinimum: true });
    const lawful = aProgram(done).after(["2025-11-30", "mentor", { type: "finish-plan" }]);
    expect(lawful).toMatchObject({ shorterThanMinimum: false });
  });

  test("gives the days of a suspension back by agreement and contract, unless the profile keeps the end", () => {
    const suspended: Step[] = [...done, ["2026-01-12", "curator", { type: "suspend", reason: "болезнь" }]];
    const resume: Step = ["2026-02-12", "curator", { type: "resume" }];
    expect(aProgram(suspended).state).toMatchObject({ status: "suspended", suspendedOn: "2026-01-12" });
    const resumed = aProgram(suspended).after(resume);
    expect(resumed).toMatchObject({ status: "active", ends: "2026-05-31", done: { a1: "2025-10-01" } });
    expect(resumed).not.toHaveProperty("suspendedOn");
    // A contract is for a new end: without one, the event keeps neither.
    const withContract: Step = ["2026-02-12", "curator", { type: "resume", contract }];
    const told = Object.keys(aProgram([...suspended, withContract]).history.at(-1)!);
    expect(told.filter((field) => field === "ends" || field === "contract")).toEqual([]);
    const resumeTo = (ends: string, facts: object = { agreedBy: both, contract }): Step => [
      "2026-02-12",
      "curator",
      { type: "resume", ends: calendarDate(ends), ...facts },
    ];
    expect(aProgram(suspended).after(resumeTo("2026-07-01"))).toMatchObject({ ends: "2026-07-01" });
    const { refusal } = aProgram(suspended);
    expect(refusal(resumeTo("2026-07-02")).reasons).toMatchObject([
      { code: "extension.out-of-range", details: { earliest: "2026-06-01", latest: "2026-07-01" } },
    ]);
    expect(refusal(resumeTo("2026-05-31")).reasons).toMatchObject([{ code: "extension.out-of-range" }]);
    expect(refusal(resumeTo("2026-07-01", {})).reasons).toMatchObject([
      { code: "agreement.missing", details: { of: both } },
      { code: "contract.missing" },
    ]);
    const built = profile("2025-09-01", true);
    const kept = { ...built, lifecycle: { ...built.lifecycle, suspensionMovesEnd: false } };
    expect(aProgram(suspended, { profile: kept }).after(resume)).toMatchObject({ ends: "2026-05-31" });
    const moved = aProgram(suspended, { profile: kept }).refusal(resumeTo("2026-07-01"));
    expect(moved.reasons).toMatchObject([
      { code: "resume.keeps-end", remedy: { do: "drop", field: "ends" } },
    ]);
  });

  test("gives back nothing on the day of the suspension, and one day on the next", () => {
    const suspended: Step[] = [...done, ["2026-01-12", "curator", { type: "suspend", reason: "болезнь" }]];
    const ends = calendarDate("2026-06-01");
    const resumeOn = (on: string): Step => [
      on,
      "curator",
      { type: "resume", ends, agreedBy: both, contract },
    ];
    expect(aProgram(suspended).refusal(resumeOn("2026-01-12")).reasons).not.toEqual([]);
    expect(aProgram(suspended).after(resumeOn("2026-01-13"))).toMatchObject({ status: "active", ends });
  });

  test("asks for no supplement to a longer term where the mentors' duty stands without one by law", () => {
    const extendWith = (...assignments: readonly AssignmentState[]): Step => [
      "2025-12-01",
      "mentor",
      { type: "extend", ends: end, agreedBy: both },
      { assignments },
    ];
    const permanent = (since: string): AssignmentState => ({
      status: "active",
      seq: 3,
      asOf: calendarDate(since),
      consentedOn: calendarDate("2025-02-20"),
      consent: "согласие",
      since: calendarDate(since),
      order: "№ 2",
    });
    for (const lawful of [[permanent("2025-03-01")], [permanent("2025-08-25"), assignmentIn("ended")]])
      expect(aProgram(started).after(extendWith(...lawful))).toMatchObject({ ends: end });
    // Before 1 March 2025 no supplement was asked for, so that its lack says nothing; the new term is agreed under the law of today.
    for (const asked of [
      [],
      [assignmentIn("ended")],
      [permanent("2025-08-25"), assignmentIn("active")],
      [permanent("2025-02-28")],
    ]) {
      const { reasons } = aProgram(started).refusal(extendWith(...asked));
      expect(reasons.map(({ code }) => code)).toEqual(["contract.missing"]);
    }
  });

  test("keeps its progress through the loss and the replacement of a mentor", () => {
    const waiting: Step[] = [
      ...done,
      ["2026-03-04", "system", { type: "await-mentor" }, { assignments: [] }],
    ];
    expect(aProgram(waiting).state).toMatchObject({ status: "awaiting-mentor", awaitingSince: "2026-03-04" });
    const replaced = aProgram(waiting).after([
      "2026-03-10",
      "head",
      { type: "replace-mentor", mentor: "mentor-1", order: "№ 2" },
    ]);
    expect(replaced).toMatchObject({
      status: "active",
      startedOn: "2025-09-01",
      order: "№ 2",
      ends: "2026-05-31",
      done: { a1: "2025-10-01" },
    });
  });

  test("is told who replaces a mentor: a participant who is one", () => {
    const waiting: Step[] = [
      ...done,
      ["2026-03-04", "system", { type: "await-mentor" }, { assignments: [] }],
    ];
    const replacedBy = (mentor: unknown): Step => [
      "2026-03-10",
      "head",
      { type: "replace-mentor", mentor: mentor as string, order: "№ 2" },
    ];
    for (const mentor of ["mentee-1", "mentor-2", "", undefined, 7, "toString"]) {
      expect(aProgram(waiting).refusal(replacedBy(mentor)).reasons).toMatchObject([
        { code: "mentor.not-participant", remedy: { do: "choose", field: "mentor", among: ["mentor-1"] } },
      ]);
    }
    const { contextOf, state } = aProgram(waiting);
    const answer = decide(
      programMachine,
      state,
      replacedBy("mentor-1")[2],
      contextOf(replacedBy("mentor-1")),
    );
    expect(answer).toMatchObject({ ok: true, value: [{ type: "mentor-replaced", mentor: "mentor-1" }] });
  });

  test("is amended as a new edition and extended with both agreements", () => {
    const agreedBy = ["mentor", "mentee", "curator"] as const;
    const amended = aProgram(done).after([
      "2025-11-01",
      "curator",
      { type: "amend", reason: "расписание", agreedBy },
    ]);
    expect(amended).toMatchObject({ status: "active", edition: 2 });
    const extended = aProgram(done).after([
      "2026-01-15",
      "mentee",
      { type: "extend", ends: end, agreedBy: both, contract },
    ]);
    expect(extended).toMatchObject({ status: "active", ends: end, edition: 1 });
  });

  test("ends with its term, and is reopened only with a longer one", () => {
    const over: Step[] = [...started, ["2026-06-01", "system", { type: "end-term" }]];
    const reopened = aProgram(over).after([
      "2026-06-02",
      "curator",
      { type: "reopen", ends: end, agreedBy: both, contract },
    ]);
    expect(reopened).toMatchObject({ status: "active", ends: end });
    const refusal = aProgram(over).refusal([
      "2026-06-02",
      "curator",
      { type: "reopen", ends: calendarDate("2026-05-31"), agreedBy: both, contract },
    ]);
    expect(codesOf(refusal)).toEqual(["extension.out-of-range"]);
  });

  test.each([
    ["by-curator", "curator", { reason: "ненадлежащее исполнение" }, "curator"],
    ["by-mentee", "mentee", { reason: "переезд" }, "mentee"],
    ["by-mutual", "curator", { reason: "цели достигнуты иначе", agreedBy: both }, "both"],
    ["staff-change", "head", { reason: "перевод наставляемого" }, "nobody"],
  ] as const)("terminated %s says whose side it was", (ground, actor, facts, side) => {
    const state = aProgram(started).after(["2025-12-01", actor, { type: "terminate", ground, ...facts }]);
    expect(state).toMatchObject({ status: "terminated", ground, side, reason: facts.reason });
  });

  test("ended by the mentor needs no reason, but the notice must be over", () => {
    const step: Step = ["2026-03-03", "mentor", { type: "terminate", ground: "by-mentor" }];
    expect(aProgram(started).refusal(step)).toMatchObject({
      reasons: [{ code: "notice.not-elapsed", details: {} }],
      possible: "when-mended",
    });
    const noticed = aProgram(started, { assignments: [assignmentIn("notice")] });
    expect(noticed.refusal(step)).toMatchObject({
      reasons: [{ code: "notice.not-elapsed", details: { from: "2026-03-04" } }],
      possible: { from: "2026-03-04" },
    });
    const left = aProgram(started).after([
      step[0],
      step[1],
      step[2],
      { assignments: [assignmentIn("ended")] },
    ]);
    expect(left).toMatchObject({ status: "terminated", side: "mentor" });
    expect(left).not.toHaveProperty("reason");
  });

  test("an activity is recorded with the day it was really held; what repeats, again on a later day", () => {
    const record: Step = [
      "2025-10-20",
      "mentee",
      { type: "record-activity", activity: "a1", heldOn: calendarDate("2025-10-03") },
    ];
    expect(aProgram(started).after(record)).toMatchObject({ asOf: "2025-10-20", done: { a1: "2025-10-03" } });
    const monthly = program();
    const repeating = {
      ...monthly,
      activities: monthly.activities.map((one) => ({ ...one, time: monthlyTime })),
    };
    const again = aProgram(done, { program: repeating });
    const next: Step = ["2025-11-05", "mentor", { type: "record-activity", activity: "a1" }];
    expect(again.after(next)).toMatchObject({ done: { a1: "2025-11-05" } });
    expect(codesOf(aProgram(done).refusal(next))).toEqual(["activity.recorded"]);
  });

  test("is approved by whom the profile says, on the agreements it asks for", () => {
    const built = profile("2025-09-01", true);
    const council = {
      ...built,
      lifecycle: { ...built.lifecycle, approver: "council", agreedBy: ["mentee"] },
    } as const;
    const toApprove = aProgram(drawnUp.slice(0, 3), { profile: council });
    expect(toApprove.after(["2025-08-27", "council", { type: "approve" }])).toMatchObject({
      status: "approved",
    });
    expect(toApprove.refusal(["2025-08-27", "head", { type: "approve" }])).toMatchObject({
      reasons: [{ code: "approver.other" }],
      actors: ["council"],
    });
  });

  test("asks for separate consents only since 1 September 2025, and for no assignment where learners mentor", () => {
    const earlier = program({ period: period("2025-02-01", "2025-08-30") });
    const spring = drawnUp.map(([day, ...rest]): Step => [day.replace("-08-", "-01-"), ...rest]);
    const steps: Step[] = [...spring, ["2025-01-27", "head", { type: "approve" }]];
    const start: Step = ["2025-02-03", "curator", { type: "start", order }];
    expect(aProgram(steps, { program: earlier }).after(start)).toMatchObject({
      status: "active",
      ends: "2025-08-30",
    });
    const learners = program({ audience: "learners", expectedResults: ["уверенный ученик"] });
    expect(aProgram(started, { program: learners, assignments: [] }).state.status).toBe("active");
  });
});

describe("a refusal gives every reason at once", () => {
  const lack = (facts: Partial<Program>) => ({ program: program(facts) });
  const newPair: PairingState = { status: "new", seq: 0, asOf: calendarDate("2025-08-01") };
  const capped = profile("2025-09-01", true);
  const cases: readonly (readonly [
    name: string,
    given: readonly Step[],
    step: Step,
    codes: readonly string[],
    possible: Refusal["possible"],
  ])[] = [
    [
      "an unlawful program with an empty plan is not submitted by the mentee",
      [],
      ["2025-08-25", "mentee", { type: "submit" }, lack({ strengths: [], activities: [] })],
      ["command.wrong-actor", "program.unlawful", "program.empty-plan"],
      "when-mended",
    ],
    [
      "nor is a draft begun for a pair that nobody proposed",
      [],
      ["2025-08-25", "mentor", { type: "draw-up" }, { pairing: newPair }],
      ["pair.not-proposed"],
      "when-mended",
    ],
    [
      "a return says why",
      drawnUp,
      ["2025-08-27", "curator", { type: "return", remark: " " }],
      ["remark.missing"],
      "when-mended",
    ],
    [
      "nobody agrees twice",
      drawnUp,
      ["2025-08-27", "mentee", { type: "agree" }],
      ["agreement.given"],
      "never",
    ],
    [
      "nobody approves before all have agreed and the mentor has consented",
      drawnUp.slice(0, 2),
      ["2025-08-26", "council", { type: "approve" }, { assignments: [] }],
      ["approver.other", "agreement.missing", "assignment.not-consented"],
      "when-mended",
    ],
    [
      "a program does not start before its first day",
      approved,
      ["2025-08-31", "curator", { type: "start", order, consents: both }],
      ["start.too-early"],
      { from: calendarDate("2025-09-01") },
    ],
    [
      "nor without order, pair, mentor and consents",
      approved,
      [
        "2025-08-31",
        "curator",
        { type: "start", order: " " },
        { pairing: newPair, assignments: [assignmentIn("consented")] },
      ],
      [
        "start.too-early",
        "order.missing",
        "pair.not-confirmed",
        "assignment.not-in-force",
        "consent.missing",
      ],
      "when-mended",
    ],
    [
      "nor after its last day",
      approved,
      ["2026-06-01", "curator", { type: "start", order, consents: both }],
      ["start.too-late"],
      "when-mended",
    ],
    [
      "an activity that is not in the plan, dated before the start",
      started,
      [
        "2025-10-01",
        "mentor",
        { type: "record-activity", activity: "a9", heldOn: calendarDate("2025-08-31") },
      ],
      ["activity.unknown", "activity.before-start"],
      "when-mended",
    ],
    [
      "an activity after the end, and still to come",
      started,
      [
        "2025-10-01",
        "mentor",
        { type: "record-activity", activity: "a1", heldOn: calendarDate("2026-06-01") },
      ],
      ["activity.after-end", "activity.in-future"],
      "when-mended",
    ],
    [
      "an activity twice",
      done,
      ["2025-10-02", "mentor", { type: "record-activity", activity: "a1" }],
      ["activity.recorded"],
      "never",
    ],
    [
      "a command dated before the last event",
      done,
      ["2025-09-30", "curator", { type: "review" }],
      ["command.out-of-order"],
      { from: calendarDate("2025-10-01") },
    ],
    [
      "two reviews on one day",
      [...done, ["2025-12-01", "curator", { type: "review" }]],
      ["2025-12-01", "curator", { type: "review" }],
      ["review.held"],
      { from: calendarDate("2025-12-02") },
    ],
    [
      "an amendment without reason and agreements that drops what is done",
      done,
      [
        "2025-12-01",
        "curator",
        { type: "amend", reason: "", agreedBy: ["mentor"] },
        lack({
          activities: [
            {
              ref: "a2",
              title: "иное",
              addresses: ["d1"],
              supports: [],
              responsible: [],
              obligatory: true,
              state: "planned",
            },
          ],
        }),
      ],
      ["reason.missing", "agreement.missing", "amendment.drops-done"],
      "when-mended",
    ],
    [
      "an extension that is none, agreed by nobody, with no contract",
      started,
      ["2025-12-01", "mentor", { type: "extend", ends: calendarDate("2026-05-31"), agreedBy: [] }],
      ["extension.out-of-range", "agreement.missing", "contract.missing"],
      "when-mended",
    ],
    [
      "an extension beyond a cap that is reached",
      started,
      [
        "2025-12-01",
        "mentor",
        { type: "extend", ends: end, agreedBy: both, contract },
        { profile: { ...capped, lifecycle: { ...capped.lifecycle, extensionCapMonths: 8 } } },
      ],
      ["extension.out-of-range"],
      "never",
    ],
    [
      "a mentor who is still there",
      started,
      ["2025-12-01", "system", { type: "await-mentor" }],
      ["mentor.still-assigned"],
      "when-mended",
    ],
    [
      "a plan with an obligatory activity open",
      started,
      ["2026-05-20", "mentor", { type: "finish-plan" }],
      ["plan.unfinished"],
      "when-mended",
    ],
    [
      "a term that is running",
      started,
      ["2026-05-31", "system", { type: "end-term" }],
      ["term.running"],
      { from: calendarDate("2026-06-01") },
    ],
    [
      "a completion without survey, report and outcomes",
      finished,
      ["2026-05-31", "curator", { type: "complete", surveyed: [], report: "", outcomes: { d2: "removed" } }],
      ["survey.missing", "report.missing", "outcome.missing", "outcome.unknown-difficulty"],
      "when-mended",
    ],
    [
      "an ending that the mentee may not declare, by nobody's decision",
      started,
      ["2025-12-01", "mentee", { type: "terminate", ground: "by-curator" }],
      ["ground.not-theirs", "reason.missing"],
      "when-mended",
    ],
    [
      "a mutual decision of one",
      started,
      ["2025-12-01", "mentor", { type: "terminate", ground: "by-mutual", reason: "—", agreedBy: ["mentor"] }],
      ["agreement.missing"],
      "when-mended",
    ],
    [
      "an end on the employer's initiative without notice",
      started,
      ["2025-12-01", "head", { type: "terminate", ground: "by-employer" }],
      ["notice.not-elapsed"],
      "when-mended",
    ],
    [
      "a cancellation for no reason",
      approved,
      ["2025-08-28", "head", { type: "cancel", reason: "" }],
      ["reason.missing"],
      "when-mended",
    ],
    [
      "a command of another status",
      started,
      ["2025-09-02", "head", { type: "approve" }],
      ["command.not-in-status"],
      "never",
    ],
    [
      "a command of a status ahead",
      drawnUp,
      ["2025-09-02", "mentor", { type: "finish-plan" }],
      ["command.not-in-status"],
      "in-another-status",
    ],
  ];

  test.each(cases.map(([name, ...rest]) => [name, rest] as const))(
    "%s",
    (_, [steps, step, codes, possible]) => {
      const refusal = aProgram(steps).refusal(step);
      expect(codesOf(refusal)).toEqual(codes);
      expect(refusal.possible).toEqual(possible);
      expect(refusal.actors.length).toBeGreaterThan(0);
      const said = [inRussian(refusal), inEnglish(refusal)];
      expect(said[0]).toMatch(/^Нельзя [а-я]/);
      expect(said[1]).toMatch(/^Cannot [a-z]/);
      expect(said[1]).not.toMatch(/[а-яё]/i);
      expect(said.join()).not.toMatch(/undefined|\[object/);
    },
  );

  test("every reason of the machine has been seen above or stands in a test of its own", () => {
    const seen = new Set(cases.flatMap(([, , , codes]) => codes));
    const elsewhere = [
      "activity.no-day",
      "assignment.unknown",
      "resume.keeps-end",
      "mentor.not-participant",
      "amendment.longer-term",
      "outcome.unknown",
      "ground.unknown",
      "term.open",
      "archive.too-early",
    ];
    expect(Object.keys(programMachine.guards).filter((code) => !seen.has(code))).toEqual(
      expect.arrayContaining(elsewhere),
    );
    expect(Object.keys(programMachine.guards).filter((code) => !seen.has(code))).toHaveLength(
      elsewhere.length,
    );
  });

  test("garbage in a command is told like what is missing", () => {
    const bad = JSON.parse(
      '{"type":"complete","surveyed":7,"report":null,"outcomes":{"d1":"better"}}',
    ) as Step[2];
    expect(codesOf(aProgram(finished).refusal(["2026-05-31", "curator", bad]))).toEqual([
      "survey.missing",
      "report.missing",
      "outcome.unknown",
    ]);
    const ground = JSON.parse('{"type":"terminate","ground":"__proto__"}') as Step[2];
    expect(codesOf(aProgram(started).refusal(["2025-12-01", "head", ground]))).toEqual(["ground.unknown"]);
  });

  test("a program without a last day does not end by itself, but may be given one", () => {
    const open = program();
    Reflect.deleteProperty(open, "period");
    const runs = aProgram(started, { program: open, profile: profile("2025-09-01") });
    expect(runs.state).not.toHaveProperty("ends");
    expect(codesOf(runs.refusal(["2027-01-01", "system", { type: "end-term" }]))).toEqual(["term.open"]);
    expect(
      runs.after(["2025-12-01", "mentor", { type: "extend", ends: end, agreedBy: both, contract }]),
    ).toMatchObject({ ends: end });
  });

  test.each([
    [1, "2026-06-28", "2026-06-29"],
    [3, "2026-08-28", "2026-08-29"],
  ])("the archive waits as long as the profile says: %i months", (archiveAfterMonths, early, from) => {
    const built = profile("2025-09-01", true);
    const facts = { profile: { ...built, lifecycle: { ...built.lifecycle, archiveAfterMonths } } };
    const archive = (on: string): Step => [on, "curator", { type: "archive" }];
    const over = aProgram([...finished, complete], facts);
    expect(over.refusal(archive(early))).toMatchObject({
      reasons: [{ code: "archive.too-early" }],
      possible: { from },
    });
    expect(over.after(archive(from))).toMatchObject({ status: "archived" });
    const atOnce = { profile: { ...built, lifecycle: { ...built.lifecycle, archiveAfterMonths: 0 } } };
    expect(aProgram([...finished, complete], atOnce).after(archive("2026-05-29"))).toMatchObject({
      status: "archived",
    });
  });

  test("what is missing is listed together", () => {
    const refusal = aProgram(finished).refusal([
      "2026-05-31",
      "curator",
      { type: "complete", surveyed: ["mentor"], report: "", outcomes: {} },
    ]);
    expect(refusal.missing).toEqual([
      { what: "survey", of: "mentee" },
      { what: "document", of: "report" },
      { what: "outcome", of: "d1" },
    ]);
  });

  test("nothing can be done to a program in the archive, nor by a command that does not exist", () => {
    const archived: Step[] = [
      ["2025-08-20", "head", { type: "cancel", reason: "пара не состоялась" }],
      ["2025-08-21", "curator", { type: "archive" }],
    ];
    expect(aProgram(archived).refusal(["2025-08-22", "mentor", { type: "submit" }]).possible).toBe("never");
    for (const type of ["__proto__", "constructor", "fly", ""]) {
      const unknown = JSON.parse(JSON.stringify({ type })) as Step[2];
      expect(aProgram().refusal(["2025-08-21", "mentor", unknown])).toMatchObject({
        possible: "never",
        reasons: [{ code: "command.not-in-status", details: { possibleIn: [] } }],
      });
    }
  });
});

function codesOf({ reasons }: { readonly reasons: readonly { readonly code: string }[] }): readonly string[] {
  return reasons.map(({ code }) => code);
}
