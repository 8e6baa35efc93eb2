import { describe, expect, test } from "vitest";
import {
  addDays,
  assignmentMachine,
  calendarDate,
  programMachine,
  type ProgramState,
  type Refusal,
} from "nastavnik";
import { defineMachine, type AssignmentLifecycle } from "nastavnik/lifecycle";
import { describeEvent as inEnglishEvent, describeRefusal as inEnglish } from "nastavnik/en";
import { describeEvent as inRussianEvent, describeRefusal as inRussian } from "nastavnik/ru";
import data from "../base/production-calendar-ru.json" with { type: "json" };
import { assignmentFacts, given, openPenalty, reached, type Step as AnyStep } from "../support/lifecycle.js";

type Step = AnyStep<AssignmentLifecycle>;
const covers = ["content", "term", "form", "payment"] as const;
const until = calendarDate("2026-05-31");

const offered: Step[] = [["2025-08-18", "curator", { type: "offer" }]];
const consented: Step[] = [...offered, ["2025-08-19", "mentor", { type: "consent", document: "согласие" }]];
const contracted: Step[] = [
  ...consented,
  ["2025-08-20", "head", { type: "sign-supplement", document: "соглашение", covers, until }],
];
const active: Step[] = [...contracted, ["2025-08-25", "head", { type: "issue-order", order: "№ 11-од" }]];
const noticed: Step[] = [
  ...active,
  ["2026-02-26", "mentor", { type: "give-notice", document: "уведомление" }],
];

const ofWinter: Step[] = [
  ["2025-01-20", "curator", { type: "offer" }],
  ["2025-01-21", "mentor", { type: "consent", document: "согласие" }],
  ["2025-01-22", "head", { type: "issue-order", order: "№ 2-од" }],
];

const anAssignment = (steps: readonly Step[] = [], facts: Parameters<typeof assignmentFacts>[0] = {}) =>
  given(assignmentMachine, assignmentFacts(facts), steps);

describe("a mentor's assignment", () => {
  test("comes into force by consent, contract clause and order", () => {
    expect(anAssignment(active).state).toEqual({
      status: "active",
      seq: 4,
      asOf: "2025-08-25",
      consentedOn: "2025-08-19",
      consent: "согласие",
      contract: "соглашение",
      until,
      since: "2025-08-25",
      order: "№ 11-од",
    });
  });

  test("needs no contract clause where mentoring is a permanent duty, nor before 1 March 2025", () => {
    const order: Step = ["2025-08-25", "head", { type: "issue-order", order: "№ 11-од" }];
    expect(anAssignment(consented, { basis: "permanent-duty" }).after(order).status).toBe("active");
    expect(codesOf(anAssignment(consented).refusal(order))).toEqual(["contract.not-signed"]);
    const winter = consented.map(([day, ...rest]): Step => [day.replace("2025-08", "2025-02"), ...rest]);
    const orderOn = (day: string): Step => [day, "head", { type: "issue-order", order: "№ 11-од" }];
    expect(anAssignment(winter).after(orderOn("2025-02-28")).status).toBe("active");
    expect(codesOf(anAssignment(winter).refusal(orderOn("2025-03-01")))).toEqual(["contract.not-signed"]);
  });

  test.each(data.checks.notices.filter(({ notice }) => notice >= "2025-09-01"))(
    "notice of $notice by either side ends it on the third working day",
    ({ notice, lastDay }) => {
      const open: Step[] = active.map((step) =>
        step[2].type === "sign-supplement" ? contractWithoutTerm : step,
      );
      for (const week of ["five-day", "six-day"] as const) {
        for (const [actor, side] of [
          ["mentor", "mentor"],
          ["head", "employer"],
        ] as const) {
          const give: Step = [notice, actor, { type: "give-notice", document: "№ 1" }, { week }];
          expect(anAssignment(open).after(give)).toMatchObject({
            status: "notice",
            side,
            givenOn: notice,
            lastDay: lastDay[week],
            certainty: "decree",
          });
        }
      }
    },
  );

  test("is over the day after the last day, and not before", () => {
    const { state, after, refusal } = anAssignment(noticed);
    expect(state).toMatchObject({ status: "notice", lastDay: "2026-03-03", since: "2025-08-25", until });
    expect(refusal(["2026-03-03", "system", { type: "elapse" }])).toMatchObject({
      reasons: [{ code: "notice.running" }],
      possible: { from: "2026-03-04" },
    });
    expect(after(["2026-03-04", "system", { type: "elapse" }])).toEqual({
      status: "ended",
      seq: 6,
      asOf: "2026-03-04",
      since: "2025-08-25",
      endedOn: "2026-03-03",
      because: "notice",
    });
  });

  test("goes on when the notice is withdrawn with the other side's agreement before its end", () => {
    const back: Step = ["2026-03-02", "mentor", { type: "withdraw-notice", agreedBy: ["head"] }];
    expect(anAssignment(noticed).after(back)).toEqual({
      ...anAssignment(active).state,
      seq: 6,
      asOf: "2026-03-02",
    });
  });

  test("ends with its term, with its programs, and with the mentor's departure", () => {
    const { after } = anAssignment(active);
    expect(after(["2026-06-03", "system", { type: "expire" }])).toMatchObject({
      endedOn: until,
      because: "term",
    });
    const close = { type: "close" } as const;
    expect(anAssignment(active).refusal(["2026-05-20", "system", close])).toMatchObject({
      reasons: [{ code: "duty.running", details: { until } }],
      possible: { from: addDays(until, 1) },
    });
    expect(after(["2026-07-01", "system", close])).toMatchObject({
      endedOn: until,
      because: "program-closed",
    });
    const left: Step = ["2026-01-12", "head", { type: "record-departure", departure: "dismissal" }];
    expect(after(left)).toMatchObject({ endedOn: "2026-01-12", because: "dismissal" });
  });

  test.each(["active", "notice"])("ends when both sides agree in writing, from %s", (status) => {
    const { after, refusal } = anAssignment(status === "active" ? active : noticed);
    const agree = (facts: object): Step => [
      "2026-02-27",
      "head",
      { type: "agree-end", document: "соглашение № 3", agreedBy: ["mentor", "head"], ...facts },
    ];
    expect(after(agree({}))).toMatchObject({ status: "ended", endedOn: "2026-02-27", because: "agreement" });
    expect(after(agree({ lastDay: "2026-02-20" }))).toMatchObject({ endedOn: "2026-02-20" });
    for (const lastDay of ["2026-02-28", "2025-08-24", "скоро", 7]) {
      expect(refusal(agree({ lastDay })).reasons).toMatchObject([
        { code: "end.out-of-range", details: { earliest: "2025-08-25", latest: "2026-02-27" } },
      ]);
    }
    expect(refusal(agree({ agreedBy: ["head"], document: " " })).reasons).toMatchObject([
      { code: "document.missing" },
      { code: "agreement.missing", details: { of: ["mentor"] } },
    ]);
  });

  test("is closed with its programs only when no paid duty runs on", () => {
    const withoutTerm = [
      ...consented,
      ["2025-08-20", "head", { type: "sign-supplement", document: "№ 1", covers }],
      active.at(-1)!,
    ] as Step[];
    const close = (programs: readonly ProgramState[]): Step => [
      "2026-05-20",
      "system",
      { type: "close" },
      { programs },
    ];
    const on = calendarDate("2026-05-20");
    const startedOn = calendarDate("2025-09-01");
    const done = reached({ status: "completed", startedOn, completedOn: on, outcomes: {} });
    const early = reached({ status: "terminated", startedOn, terminatedOn: on });
    expect(anAssignment(withoutTerm).after(close([done]))).toMatchObject({ because: "program-closed" });
    for (const programs of [[early], [done, early]]) {
      expect(anAssignment(withoutTerm).refusal(close(programs))).toMatchObject({
        reasons: [{ code: "duty.running", details: {} }],
        possible: "never",
      });
    }
    expect(anAssignment(withoutTerm).refusal(close([]))).toMatchObject({ possible: "when-mended" });
    for (const basis of ["permanent-duty", "not-employed"] as const) {
      expect(anAssignment(active, { basis }).after(close([early]))).toMatchObject({ endedOn: on });
    }
  });

  test("of a basis that nobody knows asks for a contract clause, and may be paid for", () => {
    const basis = "by-agreement-of-2031" as never;
    const order: Step = ["2025-08-25", "head", { type: "issue-order", order: "№ 11-од" }];
    expect(codesOf(anAssignment(consented, { basis }).refusal(order))).toEqual(["contract.not-signed"]);
    const close: Step = ["2026-05-20", "system", { type: "close" }];
    expect(codesOf(anAssignment(active, { basis }).refusal(close))).toEqual(["duty.running"]);
  });

  test("is closed on the day of the command, unless its term or its notice was over before", () => {
    const basis = "permanent-duty"; // nothing paid runs on
    const close = (on: string): Step => [on, "system", { type: "close" }];
    const signed = (until: string): Step[] => [
      ...consented,
      [
        "2025-08-20",
        "head",
        { type: "sign-supplement", document: "соглашение", covers, until: calendarDate(until) },
      ],
      ...active.slice(3),
    ];
    const given = noticed.slice(4); // to 3 March
    for (const [steps, on, endedOn] of [
      [active, "2026-05-30", "2026-05-30"],
      [active, "2026-06-01", until],
      [noticed, "2026-03-02", "2026-03-02"],
      [noticed, "2026-03-10", "2026-03-03"],
      [[...signed("2026-03-02"), ...given], "2026-03-10", "2026-03-02"],
      [[...signed("2026-03-04"), ...given], "2026-03-10", "2026-03-03"],
    ] as const) {
      expect(anAssignment(steps, { basis }).after(close(on))).toMatchObject({ endedOn });
    }
  });

  test("of a machine that lets an open term expire ends on the day before", () => {
    const lenient = defineMachine<AssignmentLifecycle>({
      ...assignmentMachine,
      transitions: assignmentMachine.transitions.map((line) => ({
        ...line,
        guards: line.guards.filter((guard) => guard !== "term.open"),
      })),
    });
    const open = [...consented, contractWithoutTerm, active.at(-1)!];
    const expire: Step = ["2026-05-31", "system", { type: "expire" }];
    expect(given(lenient, assignmentFacts(), open).after(expire)).toMatchObject({ endedOn: "2026-05-30" });
  });

  test("is extended in the contract", () => {
    const longer: Step = [
      "2026-04-01",
      "head",
      {
        type: "extend-term",
        document: "соглашение № 2",
        agreedBy: ["mentor", "head"],
        until: calendarDate("2026-08-31"),
      },
    ];
    expect(anAssignment(active).after(longer)).toMatchObject({
      until: "2026-08-31",
      contract: "соглашение № 2",
    });
  });

  test.each([
    { agreedBy: ["head"], of: ["mentor"] },
    { agreedBy: ["mentor"], of: ["head"] },
    { agreedBy: undefined, of: ["mentor", "head"] },
  ])("is extended by both sides: $agreedBy", ({ agreedBy, of }) => {
    const facts = { document: "соглашение № 2", until: calendarDate("2026-08-31"), agreedBy };
    const longer = ["2026-04-01", "head", { type: "extend-term", ...facts }] as unknown as Step;
    expect(anAssignment(active).refusal(longer)).toMatchObject({
      reasons: [{ code: "agreement.missing", details: { of } }],
      possible: "when-mended",
    });
  });

  // Thursday 26 February 2026: the third working day is Tuesday 3 March; Thursday 20 February 2025: Tuesday 25.
  test.each([
    { on: "2026-02-26", actor: "head", lastDay: "2026-03-02", earliest: "2026-03-03" },
    { on: "2026-02-26", actor: "mentor", lastDay: "2026-02-25", earliest: "2026-02-26" },
    { on: "2025-02-20", actor: "head", lastDay: "2025-02-24", earliest: "2025-02-25" },
    { on: "2025-02-20", actor: "mentor", lastDay: "2025-02-24", earliest: "2025-02-25" },
  ] as const)(
    "a notice of $actor on $on to $lastDay is refused by the words of the law",
    ({ on, actor, lastDay, earliest }) => {
      const give = (last: string): Step => [
        on,
        actor,
        { type: "give-notice", document: "№ 4", lastDay: calendarDate(last) },
      ];
      const { refusal, after } = anAssignment(on < "2025-03-01" ? ofWinter : active);
      expect(refusal(give(lastDay))).toMatchObject({
        reasons: [{ code: "notice.too-short", details: { earliest } }],
      });
      expect(after(give(earliest))).toMatchObject({ status: "notice", lastDay: earliest });
    },
  );

  test("the mentor's own short notice is taken, and says what the inspectorate reads into the article", () => {
    const give = (day: string): Step => [
      "2026-02-26",
      "mentor",
      { type: "give-notice", document: "№ 4", lastDay: calendarDate(day) },
    ];
    const eventOf = (day: string) => given(assignmentMachine, assignmentFacts(), [...active, give(day)]);
    for (const day of ["2026-02-26", "2026-03-02"]) {
      const { history, state } = eventOf(day);
      expect(history.at(-1)).toMatchObject({ type: "notice-given", lastDay: day, asked: "2026-03-03" });
      expect(state).toMatchObject({ status: "notice", lastDay: day });
      expect(inRussianEvent(history.at(-1)!)).toMatch(/Роструд читает .* не раньше 3 марта 2026\u00a0г\.$/);
      expect(inEnglishEvent(history.at(-1)!)).toMatch(/inspectorate reads .* not before 3 March 2026$/);
    }
    const enough = eventOf("2026-03-03").history.at(-1)!;
    expect(enough).not.toHaveProperty("asked");
    expect(inRussianEvent(enough)).not.toContain("Роструд");
  });
});

const noCalendar = { calendar: undefined } as object;

const contractWithoutTerm: Step = [
  "2025-08-20",
  "head",
  { type: "sign-supplement", document: "соглашение", covers },
];

describe("a refusal", () => {
  const cases: readonly (readonly [string, readonly Step[], Step, readonly string[], Refusal["possible"]])[] =
    [
      [
        "nobody mentors himself, nor without meeting the conditions",
        [],
        [
          "2025-08-18",
          "curator",
          { type: "offer" },
          { ...assignmentFacts({ mentees: [assignmentFacts().assignment.mentor] }), unmet: [openPenalty] },
        ],
        ["mentor.is-mentee", "mentor.unfit"],
        "never",
      ],
      [
        "a consent is in writing and the mentor's own",
        offered,
        ["2025-08-19", "head", { type: "consent", document: "" }],
        ["command.wrong-actor", "document.missing"],
        "when-mended",
      ],
      [
        "a supplement says all that the law asks",
        consented,
        ["2025-08-20", "head", { type: "sign-supplement", document: " ", covers: ["content"] }],
        ["document.missing", "contract.incomplete"],
        "when-mended",
      ],
      [
        "an order has a number",
        contracted,
        ["2025-08-21", "head", { type: "issue-order", order: "" }],
        ["order.missing"],
        "when-mended",
      ],
      [
        "a notice is in writing and needs a calendar",
        active,
        ["2026-02-26", "mentor", { type: "give-notice", document: "" }, noCalendar],
        ["document.missing", "calendar.missing"],
        "when-mended",
      ],
      [
        "a notice beyond the calendar is not guessed",
        active,
        ["2027-12-28", "mentor", { type: "give-notice", document: "№ 1" }],
        ["calendar.not-covered"],
        "when-mended",
      ],
      [
        "a notice is no shorter than three working days",
        active,
        ["2026-02-26", "head", { type: "give-notice", document: "№ 1", lastDay: calendarDate("2026-03-02") }],
        ["notice.too-short"],
        "when-mended",
      ],
      [
        "a notice is withdrawn by its side, with the other's agreement",
        noticed,
        ["2026-03-02", "head", { type: "withdraw-notice", agreedBy: ["mentor"] }],
        ["notice.not-theirs", "notice.not-released"],
        "when-mended",
      ],
      [
        "and not once it is over",
        noticed,
        ["2026-03-04", "mentor", { type: "withdraw-notice", agreedBy: ["head"] }],
        ["notice.over"],
        "never",
      ],
      [
        "a term that is running",
        active,
        ["2026-05-31", "system", { type: "expire" }],
        ["term.running"],
        { from: calendarDate("2026-06-01") },
      ],
      [
        "a term that nobody set",
        [...consented, contractWithoutTerm, ["2025-08-25", "head", { type: "issue-order", order: "№ 1" }]],
        ["2026-05-31", "system", { type: "expire" }],
        ["term.open"],
        "when-mended",
      ],
      [
        "a longer term is longer",
        active,
        ["2026-04-01", "head", { type: "extend-term", document: "№ 2", agreedBy: ["mentor", "head"], until }],
        ["term.not-later"],
        "when-mended",
      ],
      [
        "a program that still runs",
        active,
        ["2026-04-01", "system", { type: "close" }, { programs: [programMachine.initial] }],
        ["program.running", "duty.running"],
        "when-mended",
      ],
      [
        "a departure of no kind",
        active,
        ["2026-04-01", "head", JSON.parse('{"type":"record-departure","departure":"toString"}') as Step[2]],
        ["departure.unknown"],
        "when-mended",
      ],
    ];

  test.each(cases.map(([name, ...rest]) => [name, rest] as const))(
    "%s",
    (_, [steps, step, codes, possible]) => {
      const refusal = anAssignment(steps).refusal(step);
      expect(codesOf(refusal)).toEqual(codes);
      expect(refusal.possible).toEqual(possible);
      expect(inRussian(refusal)).toMatch(/^Нельзя [а-я]/);
      expect(inEnglish(refusal)).toMatch(/^Cannot [a-z][^а-яё]*$/i);
      expect(inRussian(refusal) + inEnglish(refusal)).not.toMatch(/undefined|\[object/);
    },
  );

  test("every reason of the machine has been seen", () => {
    const seen = new Set([
      ...cases.flatMap(([, , , codes]) => codes),
      "contract.not-signed",
      "notice.running",
      "term.malformed",
      "agreement.missing",
      "end.out-of-range",
      "term.over",
      "mentor.other-person",
    ]);
    expect(Object.keys(assignmentMachine.guards).filter((code) => !seen.has(code))).toEqual([]);
  });
});

function codesOf({ reasons }: { readonly reasons: readonly { readonly code: string }[] }): readonly string[] {
  return reasons.map(({ code }) => code);
}
