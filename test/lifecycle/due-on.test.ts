import { Temporal } from "temporal-polyfill";
import fc from "fast-check";
import * as en from "nastavnik/en";
import * as ru from "nastavnik/ru";
import { describe, expect, test } from "vitest";
import { calendarDate, checkpointsOf, dueOn, programMachine, type ProgramState } from "nastavnik";
import { heldDaysOf, type ProgramEvent } from "nastavnik/lifecycle";
import { activityTimeOf } from "nastavnik/model";
import { readPlanTime } from "nastavnik/time";
import { monthlyTime, profile, program } from "../support/build.js";
import { reached } from "../support/lifecycle.js";

const day = calendarDate;
const built = profile("2025-09-01", true);
const running = (facts: object = {}): ProgramState =>
  ({
    ...reached({ status: "active", startedOn: day("2025-09-01") }),
    ends: day("2026-05-31"),
    ...facts,
  }) as ProgramState;
const plan = program({
  difficulties: [
    { ref: "d1", code: "PD-CLM-01" },
    { ref: "d2", code: "PD-MET-02" },
    { ref: "d3", code: "PD-MET-03" },
  ],
  activities: [
    {
      ref: "a1",
      title: "урок",
      addresses: ["d1"],
      supports: [],
      responsible: [],
      obligatory: true,
      state: "planned",
      time: activityTimeOf(readPlanTime("октябрь 2025 г.")),
    },
    {
      ref: "a2",
      title: "беседа",
      addresses: ["d2"],
      supports: [],
      responsible: [],
      obligatory: false,
      state: "planned",
    },
    {
      ref: "a3",
      title: "семинар",
      addresses: ["d3"],
      supports: [],
      responsible: [],
      obligatory: true,
      state: "waived",
    },
    {
      ref: "a4",
      title: "диагностика",
      addresses: [],
      supports: [],
      responsible: [],
      obligatory: true,
      state: "done",
    },
  ],
});
const ask = (state: ProgramState, on: string) => dueOn(state, day(on), { program: plan, profile: built });

describe("what is due on a day", () => {
  test("no activity that was settled, though its day has passed", () => {
    const [first] = plan.activities;
    for (const [state, refs] of [
      ["planned", ["a1"]],
      ["waived", []],
      ["cancelled", []],
      ["done", []],
    ] as const) {
      const changed = { ...plan, activities: [{ ...first!, state }] };
      const { overdue } = dueOn(running(), day("2025-11-15"), { program: changed, profile: built });
      expect(overdue.flatMap(({ ref }) => ref ?? [])).toEqual(refs);
    }
  });

  test("activities by their last day, reviews by the profile, the end of the term", () => {
    const { overdue, next } = ask(running(), "2025-11-15");
    expect(overdue).toEqual([{ what: "activity", by: "2025-10-31", ref: "a1" }]);
    expect(next).toEqual([
      { what: "review", by: "2025-12-01" },
      { what: "review", by: "2026-03-01" },
      { what: "end-of-term", by: "2026-05-31" },
    ]);
  });

  test("is said in both languages, what is late with the number of days", () => {
    const on = "2025-11-15";
    const { overdue, next } = ask(running(), on);
    const said = (say: typeof ru.describeDue) =>
      [...overdue, ...next].map((item) => say(item, plan, day(on)));
    expect(said(ru.describeDue)).toEqual([
      "мероприятие «урок»: срок был 31 октября 2025\u00a0г., просрочено на 15 дней",
      "промежуточный анализ: не позже 1 декабря 2025\u00a0г.",
      "промежуточный анализ: не позже 1 марта 2026\u00a0г.",
      "окончание срока программы: не позже 31 мая 2026\u00a0г.",
    ]);
    expect(said(en.describeDue)[0]).toBe("activity “урок”: was due on 31 October 2025, 15 days late");
    const today = { what: "activity", by: day(on), ref: "a2" } as const;
    expect(ru.describeDue(today, plan, day(on))).toBe(
      "мероприятие «беседа»: сегодня последний день, 15 ноября 2025\u00a0г.",
    );
    expect(ru.describeDue({ ...today, by: day("2025-11-14") }, plan, day(on))).toMatch(/на 1 день$/);
    expect(ru.describeDue({ ...today, ref: "gone" }, plan, day(on))).toMatch(/^мероприятие «gone»/);
  });

  test("is not overdue on its own day", () => {
    expect(ask(running(), "2025-10-31").overdue).toEqual([]);
    expect(ask(running(), "2025-12-01").overdue.map(({ what }) => what)).toEqual(["activity"]);
    expect(ask(running(), "2025-12-02").overdue.map(({ what }) => what)).toEqual(["activity", "review"]);
  });

  test("a review answers one checkpoint, early or late, and two in one week answer no two", () => {
    const open = (...days: string[]) =>
      ask(running({ reviewedOn: days.map(day) }), "2026-03-20")
        .overdue.filter(({ what }) => what === "review")
        .map(({ by }) => by);
    expect(open()).toEqual(["2025-12-01", "2026-03-01"]);
    expect(open("2025-11-20")).toEqual(["2026-03-01"]);
    expect(open("2025-12-20")).toEqual(["2026-03-01"]);
    expect(open("2025-11-18", "2025-11-20")).toEqual(["2026-03-01"]);
    expect(open("2025-11-20", "2026-02-20")).toEqual([]);
    expect(open("2025-11-20", "2025-12-01")).toEqual(["2026-03-01"]); // the first is not over on its own day
    expect(open("2025-11-20", "2025-12-02")).toEqual([]);
    expect(open("2026-02-20")).toEqual(["2026-03-01"]);
  });

  test("the plan counts what is carried out, without what was called off", () => {
    const { plan: progress } = ask(running({ done: { a2: day("2025-10-01") } }), "2025-11-15");
    expect(progress).toEqual({ planned: 3, done: 2, obligatory: 2, obligatoryDone: 1 });
    expect(ask(running(), "2025-11-15").plan).toMatchObject({ done: 1, obligatoryDone: 1 });
    const held = running({ done: { a1: day("2025-10-01"), a2: day("2025-10-01") } });
    expect(ask(held, "2025-11-15").plan).toMatchObject({ done: 3, obligatoryDone: 2 });
  });

  test("a difficulty whose only activity was waived has none", () => {
    expect(ask(running(), "2025-11-15").difficultiesWithoutActivity).toEqual(["d3"]);
  });

  test("nothing is due before the start, in a suspension, without a mentor and after the end", () => {
    const suspended = running({ status: "suspended", suspendedOn: day("2025-11-01"), reason: "болезнь" });
    const waiting = running({ status: "awaiting-mentor", awaitingSince: day("2025-11-01") });
    const ended = reached({
      status: "completed",
      startedOn: day("2025-09-01"),
      completedOn: day("2026-05-20"),
      outcomes: {},
    });
    for (const state of [programMachine.initial, suspended, waiting, ended]) {
      expect(ask(state, "2026-07-01")).toMatchObject({ overdue: [], next: [] });
    }
  });
});

describe("what is held every month", () => {
  const monthly = (time: object = {}) =>
    program({
      activities: [
        { ...plan.activities[0]!, obligatory: true, time: { ...monthlyTime, ...time } },
        { ...plan.activities[1]!, obligatory: true, time: { timing: "recurring", ...during } },
      ],
    });
  const during = { from: day("2025-10-01"), to: day("2025-10-31") };
  const due = (state: ProgramState, on: string, time?: object) => {
    const { overdue, next } = dueOn(state, day(on), { program: monthly(time), profile: built });
    const days = (list: typeof next) => list.flatMap(({ ref, by }) => (ref === "a1" ? [by] : []));
    return [days(overdue), days(next)];
  };

  test("is due again, month after month, until the last whole one of the term", () => {
    expect(due(running(), "2025-09-30")).toEqual([[], ["2025-09-30"]]);
    expect(due(running(), "2025-10-01")).toEqual([["2025-09-30"], ["2025-10-31"]]);
    const held = (on: string) => running({ done: { a1: day(on) } });
    expect(due(held("2025-10-01"), "2025-10-01")).toEqual([[], ["2025-11-30"]]);
    expect(due(held("2025-12-31"), "2026-03-01")).toEqual([["2026-01-31", "2026-02-28"], ["2026-03-31"]]);
    expect(due(held("2026-04-30"), "2026-07-01")).toEqual([["2026-05-31"], []]);
    expect(due(held("2026-05-02"), "2026-07-01")).toEqual([[], []]);
    const partial = { startedOn: day("2025-09-02"), ends: day("2025-12-30") };
    expect(due(running(partial), "2027-01-01")).toEqual([["2025-10-31", "2025-11-30"], []]);
    expect(due(running(), "2027-01-01", during)).toEqual([["2025-10-31"], []]);
  });

  test("has as many months as a calendar, read from the first to the last", () => {
    fc.assert(
      fc.property(fc.nat({ max: 700 }), fc.nat({ max: 700 }), fc.nat({ max: 700 }), (from, length, held) => {
        const starts = Temporal.PlainDate.from("2024-01-01").add({ days: from });
        const ends = starts.add({ days: length });
        const last = starts.add({ days: held });
        const expected = new Set<string>();
        for (let at = starts; Temporal.PlainDate.compare(at, ends) <= 0; at = at.add({ days: 1 })) {
          const [first, end] = [at.with({ day: 1 }), at.with({ day: at.daysInMonth })];
          const isWhole =
            Temporal.PlainDate.compare(first, starts) >= 0 && Temporal.PlainDate.compare(end, ends) <= 0;
          if (isWhole && Temporal.PlainDate.compare(first, last) > 0) expected.add(end.toString());
        }
        const state = running({
          startedOn: day(starts.toString()),
          ends: day(ends.toString()),
          done: { a1: day(last.toString()) },
        });
        expect(due(state, "2100-01-01")).toEqual([[...expected], []]);
      }),
    );
  });

  test("is no more due than its period when nobody says how often it repeats", () => {
    const refs = (state: ProgramState) =>
      dueOn(state, day("2025-12-01"), { program: monthly(), profile: built }).overdue.map(({ ref }) => ref);
    expect(refs(running({ done: { a1: day("2025-11-01") } }))).toEqual(["a2"]);
    expect(refs(running({ done: { a1: day("2025-11-01"), a2: day("2025-10-01") } }))).toEqual([]);
  });
});

describe("what a plan says in words", () => {
  const term = { starts: day("2025-09-01"), ends: day("2026-05-31") };
  const due = (words: string, on: string, held?: string) => {
    const time = activityTimeOf(readPlanTime(words, { term }));
    const activities = [{ ...plan.activities[0]!, time }];
    const state = running(held === undefined ? {} : { done: { a1: day(held) } });
    const { overdue, next } = dueOn(state, day(on), { program: program({ activities }), profile: built });
    const days = (list: typeof next) => list.flatMap(({ ref, by }) => (ref === "a1" ? [by] : []));
    return [days(overdue), days(next)];
  };

  test.each([
    ["сентябрь", "2025-09-30", undefined, [[], ["2025-09-30"]]],
    ["сентябрь", "2025-10-01", undefined, [["2025-09-30"], []]],
    ["сентябрь", "2025-10-01", "2025-09-05", [[], []]],
    ["до 15.10", "2025-10-15", undefined, [[], ["2025-10-15"]]],
    ["до 15.10", "2025-10-16", undefined, [["2025-10-15"], []]],
    ["еженедельно", "2025-09-15", undefined, [["2025-09-07", "2025-09-14"], ["2025-09-21"]]],
    ["еженедельно", "2025-09-15", "2025-09-08", [[], ["2025-09-21"]]],
    ["еженедельно", "2025-09-15", "2025-09-07", [["2025-09-14"], ["2025-09-21"]]],
    ["не реже 1 раза в месяц", "2025-10-01", undefined, [["2025-09-30"], ["2025-10-31"]]],
    ["не более 2 раз в месяц", "2026-05-31", undefined, [[], []]],
    ["1 раз в полугодие", "2026-01-01", undefined, [["2025-12-31"], ["2026-05-31"]]],
    ["1 раз в полугодие", "2026-01-01", "2025-12-31", [[], ["2026-05-31"]]],
    ["1 раз в год", "2026-05-31", undefined, [[], ["2026-05-31"]]],
    ["1 раз в четверть", "2025-11-11", "2025-09-30", [[], ["2025-12-31"]]],
    ["1 раз в две недели", "2025-09-15", undefined, [["2025-09-14"], ["2025-09-28"]]],
    ["по мере необходимости", "2026-05-31", undefined, [[], []]],
  ])("%s, on %s, held on %s", (words, on, held, expected) => {
    expect(due(words, on, held)).toEqual(expected);
  });
});

describe("checkpoints", () => {
  const of = (starts: string, ends?: string, until = "2027-01-01") =>
    checkpointsOf({ startedOn: day(starts), ...(ends && { ends: day(ends) }) }, built.lifecycle, day(until));

  test.each([
    ["2025-09-01", "2026-02-28", ["2025-11-30"]], // six months: one at the middle
    ["2025-09-01", "2026-03-01", ["2025-11-30"]], // six months, the other habit
    ["2025-09-01", "2026-03-02", ["2025-12-01", "2026-03-01"]],
    ["2025-09-01", "2026-05-31", ["2025-12-01", "2026-03-01"]],
    ["2025-09-01", "2026-09-01", ["2025-12-01", "2026-03-01", "2026-06-01"]], // none on the last day
    ["2025-11-30", "2026-11-29", ["2026-02-28", "2026-05-30", "2026-08-30"]], // counted from the start each time
  ])("of %s to %s", (starts, ends, days) => {
    expect(of(starts, ends)).toEqual(days);
  });

  test("an extension brings others, an open end none beyond the day asked", () => {
    expect(of("2025-09-01", "2026-01-31")).toEqual(["2025-11-16"]);
    expect(of("2025-09-01", "2026-06-30")).toEqual(["2025-12-01", "2026-03-01", "2026-06-01"]);
    expect(of("2025-09-01", undefined, "2026-03-02")).toEqual(["2025-12-01", "2026-03-01"]);
  });

  test("lie inside the term, in order, as Temporal counts months", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 186, max: 700 }), (from, length) => {
        const starts = Temporal.PlainDate.from("2025-01-01").add({ days: from });
        const ends = starts.add({ days: length });
        const expected: string[] = [];
        for (let n = 3; Temporal.PlainDate.compare(starts.add({ months: n }), ends) < 0; n += 3)
          expected.push(starts.add({ months: n }).toString());
        expect(of(starts.toString(), ends.toString())).toEqual(expected);
      }),
    );
  });
});

describe("several times in one cell", () => {
  const term = { starts: day("2025-09-01"), ends: day("2026-05-31") };
  const visits = program({
    activities: [
      {
        ref: "a1",
        title: "взаимопосещение уроков",
        addresses: [],
        supports: [],
        responsible: [],
        obligatory: true,
        state: "planned",
        time: activityTimeOf(readPlanTime("октябрь, январь, апрель", { term })),
      },
    ],
  });
  const dues = (on: string, done: object) => {
    const { overdue, next } = dueOn(running({ done }), day(on), { program: visits, profile: built });
    return [overdue, next].map((items) =>
      items.filter(({ what }) => what === "activity").map(({ by }) => by),
    );
  };

  test.each([
    ["2025-10-31", {}, [], ["2025-10-31"]],
    ["2025-11-01", {}, ["2025-10-31"], ["2026-01-31"]],
    ["2026-02-01", { a1: day("2025-10-07") }, ["2026-01-31"], ["2026-04-30"]],
    // between two times it answers the one before
    ["2026-01-10", { a1: day("2025-12-20") }, [], ["2026-01-31"]],
    ["2026-05-01", { a1: day("2026-04-01") }, [], []],
  ])("on %s with %o", (on, done, overdue, next) => {
    expect(dues(on, done)).toEqual([overdue, next]);
  });
});

describe("a week that asks for two meetings", () => {
  const term = { starts: day("2025-09-01"), ends: day("2025-09-28") };
  const talks = program({
    activities: [
      {
        ref: "a1",
        title: "беседа",
        addresses: [],
        supports: [],
        responsible: [],
        obligatory: true,
        state: "planned",
        time: activityTimeOf(readPlanTime("2 раза в неделю", { term })),
      },
    ],
  });
  const dues = (on: string, days: readonly string[], isKnown: boolean) => {
    const last = days.at(-1);
    const state = running({ ends: term.ends, done: last === undefined ? {} : { a1: day(last) } });
    const held = isKnown ? { held: new Map([["a1", days.map(day)]]) } : {};
    const { overdue } = dueOn(state, day(on), { program: talks, profile: built, ...held });
    return overdue.filter(({ what }) => what === "activity").map(({ by }) => by);
  };

  test.each([
    ["nothing was held", "2025-09-08", [], ["2025-09-07"], ["2025-09-07"]],
    ["one of two", "2025-09-08", ["2025-09-02"], ["2025-09-07"], []],
    ["both", "2025-09-08", ["2025-09-02", "2025-09-05"], [], []],
    ["one in the next week answers the week before", "2025-09-15", ["2025-09-09"], ["2025-09-14"], []],
  ] as const)("%s: with all days and with the last alone", (_, on, days, known, lastAlone) => {
    expect(dues(on, days, true)).toEqual(known);
    expect(dues(on, days, false)).toEqual(lastAlone);
  });

  test("all days come from the history, whatever the order in which they were put on record", () => {
    const event = (seq: number, heldOn: string) =>
      ({ type: "activity-recorded", activity: "a1", heldOn: day(heldOn), seq }) as unknown as ProgramEvent;
    const other = { type: "reviewed", seq: 3 } as unknown as ProgramEvent;
    expect(heldDaysOf([event(1, "2025-09-05"), event(2, "2025-09-02"), other])).toEqual(
      new Map([["a1", ["2025-09-02", "2025-09-05"]]]),
    );
  });
});
