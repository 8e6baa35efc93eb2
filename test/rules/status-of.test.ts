import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, calendarDate, statusOf, type Person } from "nastavnik";
import { youngSpecialistDefinitions, type YoungSpecialistDefinitionCode } from "nastavnik/codes";
import { describeStatus as inEnglish } from "nastavnik/en";
import { describeStatus as inRussian } from "nastavnik/ru";
import { fullPerson, person } from "../support/build-organisation.js";

const day = calendarDate;
const on = day("2025-09-01");
const statusBy = (code: YoungSpecialistDefinitionCode, facts: Partial<Person>, when = on) =>
  statusOf(person(facts), youngSpecialistDefinitions[code], when);
const aged = (min: number, max = min, when = "2025-09-01") => ({ age: { on: day(when), min, max } });
const inProfession = (earliest: string, latest = earliest) => ({
  inProfessionSince: { earliest: day(earliest), latest: day(latest) },
});
const working = (since: string) => ({ workingSince: { earliest: day(since), latest: day(since) } });
const here = (since: string) => ({ inOrganisationSince: { earliest: day(since), latest: day(since) } });
const trained = { education: [{ level: "bachelor", finished: true }] } as const;
const graduate = { ...trained, firstJob: true };

type Case = readonly [Partial<Person>, "yes" | "no" | "undecided"];

/** Both sides of every limit of every definition. */
const cases: Readonly<Record<YoungSpecialistDefinitionCode, readonly Case[]>> = {
  "fz-489-specialist": [
    [{ ...graduate, ...aged(35) }, "yes"],
    [{ ...graduate, ...aged(36) }, "no"],
    [{ ...graduate, ...aged(35, 39) }, "undecided"],
    [{ ...graduate, ...aged(30, 34) }, "yes"],
    [{ ...graduate, ...aged(36, 39) }, "no"],
    [{ ...trained, firstJob: false, ...aged(35) }, "no"],
    [{ ...trained, ...aged(35) }, "undecided"],
    [{ firstJob: true, ...aged(35) }, "undecided"],
    [{ ...aged(35), firstJob: true, education: [{ level: "bachelor", finished: false }] }, "no"],
    [{ ...aged(35), firstJob: true, education: [{ level: "general", finished: true }] }, "no"],
    [{ ...aged(35), firstJob: true, education: [{ level: "academy", finished: true }] }, "undecided"],
    [graduate, "undecided"],
    [{ ...graduate, ...aged(35), ...inProfession("2022-09-01") }, "yes"], // three years of a first job
    [{ ...graduate, ...aged(35), ...inProfession("2022-08-31") }, "no"],
    [{ ...graduate, ...aged(33), ...inProfession("2014-09-01") }, "no"], // no first time today
    [{ ...graduate, ...aged(35), ...inProfession("2022-08-31", "2022-09-01") }, "undecided"],
    [{ ...graduate, ...aged(35), ...inProfession("2010-09-01", "9999-09-01") }, "undecided"], // beyond all days
  ],
  "fz-489-specialist-2020": [[{ ...graduate, ...aged(35) }, "no"]], // over since 22 April 2024
  "fz-489-worker": [
    [{ ...aged(35), ...trained, firstJob: false, ...working("2022-09-01") }, "yes"],
    [{ ...aged(35), ...trained, firstJob: false, ...working("2022-08-31") }, "no"],
    [{ ...aged(36), ...trained, firstJob: false, ...working("2022-09-01") }, "no"],
    [{ ...aged(35), ...graduate, ...working("2022-09-01") }, "no"],
    [{ ...aged(35), ...trained, ...working("2022-09-01") }, "undecided"],
    // years of the profession are years of work; work of another kind may have come before
    [{ ...aged(35), ...trained, firstJob: false, ...inProfession("2024-09-01") }, "undecided"],
    [{ ...aged(35), ...trained, firstJob: false, ...inProfession("2022-08-31") }, "no"],
    [{ ...aged(35), ...trained, firstJob: false, ...here("2022-08-31") }, "no"],
    [
      { ...aged(35), ...trained, firstJob: false, ...inProfession("2024-09-01"), ...working("2015-09-01") },
      "no",
    ],
  ],
  "r-145-up-to-3-years": [
    [inProfession("2022-09-02"), "yes"],
    [inProfession("2022-09-01"), "no"],
    [inProfession("2022-09-01", "2022-09-02"), "undecided"],
    [inProfession("2022-09-02", "2023-12-31"), "yes"],
    [{}, "undecided"],
    [inProfession("2026-01-01"), "yes"],
  ],
  "pp-2403-r": [
    [aged(30), "no"], // repealed on 17 August 2024
    [aged(31), "no"],
  ],
  "pp-2403-r-housing": [
    [aged(35), "no"],
    [aged(36), "no"],
  ],
  "moscow-region": [[{ ...aged(25), ...inProfession("2024-09-01") }, "no"]], // the conditions of before 2025
  "moscow-region-2025": [
    [{ ...aged(35), ...inProfession("2022-09-01") }, "yes"],
    [{ ...aged(35), ...inProfession("2022-08-31") }, "undecided"], // may be a participant of the operation
    [{ ...aged(36), ...inProfession("2022-09-01") }, "undecided"],
  ],
  "local-35-and-3-years": [
    [{ ...aged(35), ...inProfession("2022-09-01") }, "yes"],
    [{ ...aged(35), ...inProfession("2022-08-31"), newToPost: false }, "no"],
    [{ ...aged(35), ...inProfession("2022-08-31"), newToPost: true }, "yes"],
    [{ ...aged(35), ...inProfession("2022-08-31") }, "undecided"],
    [{ ...aged(35), newToPost: true }, "yes"],
    [{ ...aged(35), newToPost: false }, "undecided"],
    [{ ...aged(36), newToPost: true }, "yes"], // the second branch names no age
    [{ ...aged(36), newToPost: false }, "no"],
    [{ ...aged(36), ...inProfession("2024-09-01") }, "undecided"],
  ],
  "local-3-years-here": [
    [{ ...trained, ...here("2022-09-02"), ...inProfession("1990-09-01") }, "yes"],
    [{ ...trained, ...here("2022-09-01"), ...inProfession("2025-08-01") }, "no"],
    [{ ...here("2022-09-02") }, "undecided"],
  ],
  "pedagogical-mentoring": [
    [graduate, "undecided"], // willing? nobody has shown it
    [{ ...trained, firstJob: false }, "no"],
    [{ ...graduate, ...inProfession("2022-08-31") }, "no"], // no beginner any more
    [{ firstJob: true, education: [{ level: "general", finished: true }] }, "undecided"], // trained as a rule only
  ],
  "local-up-to-3-years": [
    [inProfession("2022-09-01"), "yes"],
    [inProfession("2022-08-31"), "no"],
  ],
};

describe.each(Object.entries(cases) as [YoungSpecialistDefinitionCode, readonly Case[]][])(
  "%s",
  (code, table) => {
    test.each(table)("%j → %s", (facts, status) => {
      const found = statusBy(code, facts);
      expect(found.status).toBe(status);
      for (const said of [inRussian(found), inEnglish(found)])
        expect(said).not.toMatch(/undefined|NaN|\[object/);
      expect(inEnglish(found)).not.toMatch(/[а-яё]/i);
    });
  },
);

test.each([
  ["2024-04-21", "no"],
  ["2024-04-22", "yes"],
] as const)("the law knows young specialists since 22 April 2024: %s → %s", (when, status) => {
  expect(statusBy("fz-489-specialist", { ...graduate, ...aged(25) }, day(when)).status).toBe(status);
});

test.each([
  ["fz-489-specialist-2020", "2020-12-29", "no"],
  ["fz-489-specialist-2020", "2020-12-30", "yes"],
  ["fz-489-specialist-2020", "2024-04-21", "yes"],
  ["fz-489-specialist-2020", "2024-04-22", "no"],
  ["pp-2403-r", "2024-08-16", "yes"],
  ["pp-2403-r", "2024-08-17", "no"],
  ["moscow-region", "2024-12-31", "undecided"],
  ["moscow-region", "2025-01-01", "no"],
  ["moscow-region-2025", "2024-12-31", "no"],
] as const)("%s on %s → %s: each edition has its days", (code, when, status) => {
  expect(statusBy(code, { ...graduate, ...aged(25, 25, "2022-01-01") }, day(when)).status).toBe(status);
});

test("an age of another day says as much as it can", () => {
  const facts = { ...graduate, ...aged(35, 35, "2025-03-01") };
  const status = (when: string) => statusBy("fz-489-specialist", facts, day(when)).status;
  expect(status("2025-03-01")).toBe("yes");
  expect(status("2025-03-02")).toBe("undecided"); // the 36th birthday may be on that day
  expect(status("2026-02-28")).toBe("undecided");
  expect(status("2026-03-01")).toBe("no");
  expect(status("2025-02-28")).toBe("yes"); // a day earlier nobody is older
});

test("an answer names what it rests on and what is missing", () => {
  expect(statusBy("fz-489-specialist", { ...aged(36), firstJob: true })).toMatchObject({
    status: "no",
    restsOn: ["age"],
    missing: ["training"],
  });
  expect(statusBy("fz-489-specialist", { ...graduate, ...aged(25) })).toMatchObject({
    status: "yes",
    restsOn: ["in-force", "age", "first-job", "training"],
    missing: [],
  });
  expect(statusBy("fz-489-specialist", {})).toMatchObject({
    status: "undecided",
    restsOn: ["in-force"],
    missing: ["age", "first-job", "training"],
  });
});

test("whoever fails what is usually asked rests on nothing, whoever leaves it open on what holds", () => {
  const region = (facts: Partial<Person>) => {
    const { status, restsOn, missing } = statusBy("moscow-region-2025", facts);
    return [status, restsOn, missing];
  };
  const young = inProfession("2022-09-01");
  expect(region({ ...aged(36), ...young })).toEqual(["undecided", [], ["other-grounds"]]);
  expect(region(young)).toEqual(["undecided", ["in-force", "service"], ["age", "other-grounds"]]);
});

test("documents disagree about one person, and nobody merges them", () => {
  const somebody = fullPerson({
    ...aged(33),
    ...inProfession("2022-09-01"),
    ...working("2022-09-01"),
    firstJob: false,
  });
  const status = (code: YoungSpecialistDefinitionCode) =>
    statusOf(somebody, youngSpecialistDefinitions[code], on).status;
  expect(status("fz-489-specialist")).toBe("no");
  expect(status("fz-489-worker")).toBe("yes");
  expect(status("r-145-up-to-3-years")).toBe("no");
  expect(status("moscow-region-2025")).toBe("yes");
  expect(status("pp-2403-r")).toBe("no");
});

test("a definition of one's own works like the built-in ones", () => {
  const own = {
    ...youngSpecialistDefinitions["r-145-up-to-3-years"],
    service: { years: 5, inclusive: true, where: "organisation" },
  } as const;
  expect(statusOf(person(here("2020-09-01")), own, on).status).toBe("yes");
  expect(statusOf(person(here("2020-08-31")), own, on).status).toBe("no");
});

test("it is said in both languages with numbers in the right case", () => {
  expect(inRussian(statusBy("fz-489-worker", { ...aged(36), ...inProfession("2022-08-31") }))).toBe(
    "На 1 сентября 2025\u00a0г. «молодой работник по закону о молодёжной политике»: нет. " +
      "Не выполнено: возраст до 35 лет включительно; трудовой стаж до 3 лет включительно",
  );
  expect(inRussian(statusBy("local-3-years-here", here("2025-01-01")))).toBe(
    "На 1 сентября 2025\u00a0г. «молодой специалист, менее трёх лет в этой организации (локальный акт)»: не определено. " +
      "Выполнено: стаж в этой организации менее 3 лет. Не хватает сведений: оконченное профессиональное образование",
  );
  expect(inEnglish(statusBy("pp-2403-r", aged(30, 30, "2024-08-16"), day("2024-08-16")))).toBe(
    "On 16 August 2024 “young specialist of the foundations of youth policy of 2014”: yes. " +
      "Kept: the document is in force on that day; age up to 30 years inclusive",
  );
});

test("days at both ends of the calendar throw nothing", () => {
  for (const edge of ["0001-01-01", "9999-12-31"]) {
    const facts = { ...aged(0, 120, edge), ...inProfession(edge), ...here(edge) };
    for (const code of Object.keys(cases) as YoungSpecialistDefinitionCode[])
      for (const when of ["0001-01-01", "2025-09-01", "9999-12-31"])
        expect(statusBy(code, facts, day(when)).status).toMatch(/yes|no|undecided/);
  }
});

test("time only takes the status away: once too old or too long in service, always", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 0, max: 4_000 }), (days, more) => {
      const facts = { ...aged(30), ...inProfession("2022-09-01") };
      const order = { yes: 0, undecided: 1, no: 2 } as const;
      const status = (after: number) => order[statusBy("moscow-region", facts, addDays(on, after)).status];
      expect(status(days + more)).toBeGreaterThanOrEqual(status(days));
    }),
  );
});

test("by the founding text a young specialist has shown the wish to improve, by evidence with a day", () => {
  const definition = youngSpecialistDefinitions["pedagogical-mentoring"];
  const ask = (facts: Partial<Person>, evidence: Parameters<typeof statusOf>[3]) => {
    const { status, restsOn, missing } = statusOf(person(facts), definition, on, evidence);
    return [status, restsOn, missing];
  };
  const request = { kind: "request", on };
  expect(ask(graduate, [request])).toEqual(["yes", ["first-job", "training", "willing"], []]);
  expect(ask(graduate, [{ kind: "request" }])).toEqual(["undecided", ["first-job", "training"], ["willing"]]);
  expect(ask(graduate, [{ kind: "request", on: addDays(on, 1) }])[0]).toBe("undecided");
  expect(ask(graduate, [{ kind: "", on }])[0]).toBe("undecided");
  const untrained = { firstJob: true, education: [{ level: "general", finished: true }] } as const;
  expect(ask(untrained, [request])).toEqual(["undecided", ["first-job", "willing"], ["training"]]);
  expect(ask({ ...graduate, firstJob: false }, [request])).toEqual(["no", ["first-job"], []]);
  expect(inRussian(statusOf(person(graduate), definition, on))).toContain(
    "Не хватает сведений: желание и склонность к совершенствованию, подтверждённые на этот день",
  );
});
