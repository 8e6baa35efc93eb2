import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, calendarDate, dueOn, type CalendarDate } from "nastavnik";
import { daysBetween } from "nastavnik/base";
import type { ActivityTime } from "nastavnik/model";
import { anySchoolYear } from "../../src/time/school-bounds.js";
import { profile, program } from "../support/build.js";
import { reached } from "../support/lifecycle.js";

type Frequency = NonNullable<ActivityTime["frequency"]>;
type Unit = { readonly first: CalendarDate; readonly last: CalendarDate };

const epoch = calendarDate("2024-01-01"); // a Monday
const dayAt = (days: number) => addDays(epoch, days);

/** The name of the unit in which a day lies; units are read off a calendar, day by day. */
const nameOf: Readonly<
  Record<Exclude<Frequency["per"], "term" | "school-quarter">, (day: CalendarDate) => string>
> = {
  day: (day) => day,
  week: (day) => `${Math.floor(daysBetween(epoch, day) / 7)}`,
  month: (day) => day.slice(0, 7),
  quarter: (day) => `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
  "half-year": (day) => `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 6)}`,
  year: (day) => `${Number(day.slice(0, 4)) - Number(Number(day.slice(5, 7)) < 9)}`,
};

/** All units that have a day in the window, whole. */
function unitsOf(per: Frequency["per"], from: CalendarDate, to: CalendarDate): readonly Unit[] {
  if (per === "term") return [{ first: from, last: to }];
  if (per === "school-quarter") {
    return [2022, 2023, 2024, 2025, 2026, 2027]
      .flatMap((year) => anySchoolYear(year)?.quarters ?? [])
      .map(({ starts, ends }) => ({ first: starts.earliest, last: ends.latest }))
      .filter(({ first, last }) => first <= to && last >= from);
  }
  const found = new Map<string, Unit>();
  for (let day = addDays(from, -400); day <= addDays(to, 400); day = addDays(day, 1)) {
    const name = nameOf[per](day);
    found.set(name, { first: found.get(name)?.first ?? day, last: day });
  }
  return [...found.values()].filter(({ first, last }) => first <= to && last >= from);
}

const length = ({ first, last }: Unit) => daysBetween(first, last) + 1;

/** What was held, the last day last, and whether all of it is known or that day alone. */
type Held = { readonly days: readonly CalendarDate[]; readonly areKnown: boolean };

/** The last days that are still open, by the words of the docs: units whole in the window, or half of them at least. */
function expectedDays(
  { per, every = 1, min }: Frequency,
  from: CalendarDate,
  to: CalendarDate,
  { days, areKnown }: Held,
) {
  if (min === undefined || min === 0 || to < from) return [];
  const step = per === "term" ? 1 : every; // there is one term
  const isWholeAsked = ["day", "week", "month", "quarter"].includes(per);
  const cut = unitsOf(per, from, to).flatMap((unit) => {
    const inside = { first: unit.first < from ? from : unit.first, last: unit.last > to ? to : unit.last };
    const asked = isWholeAsked ? length(unit) : length(unit) / 2;
    return length(inside) >= asked ? [inside] : [];
  });
  const together = Array.from({ length: Math.floor(cut.length / step) }, (_, i) =>
    cut.slice(i * step, (i + 1) * step),
  );
  return together.flatMap((units) => {
    const [first, last] = [units[0]!.first, units.at(-1)!.last];
    const isAnsweredLater = days.some((day) => day > last);
    const here = days.filter((day) => first <= day && day <= last).length;
    return isAnsweredLater || here >= (areKnown ? min : 1) ? [] : [last];
  });
}

const frequency: fc.Arbitrary<Frequency> = fc.record(
  {
    min: fc.constantFrom(0, 1, 1, 2),
    per: fc.constantFrom(
      ...(["day", "week", "month", "quarter", "half-year", "year", "school-quarter", "term"] as const),
    ),
    every: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: ["per"] },
);

function duesOf(
  time: ActivityTime,
  facts: { readonly startedOn?: CalendarDate; readonly ends?: CalendarDate; readonly held?: Held },
  on: CalendarDate,
) {
  const [activity] = program().activities;
  const { startedOn = dayAt(200), ends, held } = facts;
  const last = held?.days.at(-1);
  const done = last === undefined ? {} : { a1: last };
  const state = {
    ...reached({ status: "active", startedOn, done }),
    ...(ends !== undefined && { ends }),
  };
  const known = held?.areKnown ? { held: new Map([["a1", held.days]]) } : {};
  const context = {
    program: program({ activities: [{ ...activity!, time }] }),
    profile: profile(),
    ...known,
  };
  const { overdue, next } = dueOn(state, on, context);
  return [...overdue, ...next].flatMap(({ what, by }) => (what === "activity" ? [by] : []));
}

describe("what is held so often", () => {
  const days = fc.integer({ min: 100, max: 900 }).map(dayAt);
  const heldDays = fc
    .tuple(days, fc.array(fc.nat({ max: 20 }), { maxLength: 6 }))
    .map(([first, steps]) => steps.map((step) => addDays(first, step)).sort());

  test("is due by the last day of each unit of the calendar, up to the first that is not over", () => {
    fc.assert(
      fc.property(
        frequency,
        fc.record({ ends: days, from: days, to: days }, { requiredKeys: ["ends"] }),
        fc.record({ days: heldDays, areKnown: fc.boolean() }),
        days,
        (frequency, { ends, from, to }, held, on) => {
          const window = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
          const time: ActivityTime = { timing: "recurring", asWritten: "часто", frequency, ...window };
          const first = from !== undefined && from > dayAt(200) ? from : dayAt(200);
          const last = to !== undefined && to < ends ? to : ends;
          const open = expectedDays(frequency, first, last, held);
          const upTo = open.findIndex((by) => by >= on);
          const expected = upTo === -1 ? open : open.slice(0, upTo + 1);
          expect(duesOf(time, { ends, held }, on)).toEqual([...expected].sort());
        },
      ),
      { numRuns: 400 },
    );
  });

  test.each(["day", "week", "month", "quarter", "half-year", "year", "school-quarter"] as const)(
    "every %s of a program without end goes on to the end of the calendar",
    (per) => {
      const time: ActivityTime = { timing: "recurring", asWritten: "часто", frequency: { min: 1, per } };
      const dues = duesOf(time, { startedOn: calendarDate("9998-09-01") }, calendarDate("9999-12-31"));
      expect(dues).toEqual([...dues].sort());
      expect(dues.at(-1)! >= "9999-05-01").toBe(true);
    },
  );

  test("a term without a last day asks for nothing on it", () => {
    const time: ActivityTime = { timing: "recurring", asWritten: "раз", frequency: { min: 1, per: "term" } };
    expect(duesOf(time, {}, dayAt(900))).toEqual([]);
    expect(duesOf(time, { ends: calendarDate("9999-12-31") }, dayAt(900))).toEqual([]);
    expect(duesOf(time, { ends: dayAt(300) }, dayAt(900))).toEqual([dayAt(300)]);
  });

  test.each(["as-needed", "by-other-document"] as const)(
    "or %s has no day, whatever its window",
    (timing) => {
      expect(duesOf({ timing, asWritten: "—", to: dayAt(300) }, {}, dayAt(900))).toEqual([]);
    },
  );
});
