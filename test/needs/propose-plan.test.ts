import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, calendarDate, type CalendarDate } from "nastavnik";
import { defineCatalogue, entryOf } from "nastavnik/catalogue";
import { schoolYear as schoolYearOf } from "nastavnik/time";
import { activities, builtInCatalogue } from "nastavnik/catalogue/built-in";
import * as en from "nastavnik/en";
import { menteeCategories, mentoringPurposes } from "nastavnik/codes";
import { draftPlan, prerequisitesOf, proposePlan, purposesOf, type PlanQuestion } from "nastavnik/needs";
import * as ru from "nastavnik/ru";
import { root } from "../support/sources.js";

const year = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-05-31") };
const items = builtInCatalogue.entries.map(({ code }) => code);

const difficulty = fc.record({
  code: fc.constantFrom(...items, "X-UNKNOWN"),
  level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
});
const question: fc.Arbitrary<PlanQuestion> = fc
  .record({
    difficulties: fc.array(difficulty, { maxLength: 15 }),
    strengths: fc.array(
      fc.oneof(
        fc.constantFrom(...items).map((code) => ({ code })),
        fc.constantFrom("хоровое пение", "ведёт кружок").map((asWritten) => ({ asWritten })),
      ),
      { maxLength: 5 },
    ),
    start: fc.integer({ min: 0, max: 400 }),
    days: fc.integer({ min: 0, max: 370 }),
    perMonth: fc.integer({ min: 1, max: 5 }),
    purpose: fc.constantFrom(undefined, "formation", "development", "adaptation", "of-our-own"),
  })
  .map(({ start, days, ...others }) => {
    const starts = addDays(year.starts, start);
    return { ...others, term: { starts, ends: addDays(starts, days) }, catalogue: builtInCatalogue };
  });

const month = (day: CalendarDate) => day.slice(0, 7);

describe("a proposed plan", () => {
  test("reads as a plan of a school year", () => {
    const { activities: lines, unaddressed } = draftPlan({
      difficulties: [
        { code: "PD-CLM-01", level: 3 },
        { code: "PD-MET-02", level: 2 },
        { code: "PD-ICT-04", level: 1 },
      ],
      strengths: [{ code: "PD-ICT-02" }],
      term: year,
      catalogue: builtInCatalogue,
    });
    expect(unaddressed).toEqual([]);
    expect(
      lines.map(({ type, stage, from, addresses }) => [month(from), stage, type, ...addresses].join(" ")),
    ).toMatchInlineSnapshot(`
      [
        "2025-09 opening ACT-MEET-INTRO",
        "2025-09 opening ACT-MEET-PLAN",
        "2025-10 work ACT-OBS-MENTOR PD-MET-02 PD-CLM-01",
        "2025-11 work ACT-CASE PD-CLM-01",
        "2025-12 review ACT-MEET-INTERIM",
        "2026-01 work ACT-OBS-MENTEE PD-CLM-01 PD-MET-02",
        "2026-02 work ACT-DOCS-PRACTICE PD-ICT-04",
        "2026-03 review ACT-MEET-INTERIM",
        "2026-04 strengths ACT-OPEN-LESSON",
        "2026-05 closing ACT-MEET-FINAL",
        "2026-05 closing ACT-REPORT-FINAL",
      ]
    `);
    expect(lines.flatMap((line) => ru.explainProposal(line, builtInCatalogue)).join("\n")).not.toMatch(
      /PD-|ACT-/,
    );
    expect(lines.flatMap((line) => en.explainProposal(line, builtInCatalogue)).join("\n")).not.toMatch(
      /PD-|ACT-/,
    );
  });

  test.each<readonly [string, Partial<PlanQuestion>]>([
    ["a term that ends before it starts", { term: { starts: year.ends, ends: year.starts } }],
    ["none a month", { perMonth: 0 }],
    ["a part of one a month", { perMonth: 1.5 }],
  ])("%s is the caller's mistake", (_, facts) => {
    const asked = { difficulties: [], strengths: [], term: year, catalogue: builtInCatalogue, ...facts };
    expect(() => proposePlan(asked)).toThrow(RangeError);
  });

  test("strengths are shown first by what needs no preparing", () => {
    const shown = ["PD-FUN-01", "PD-FUN-02", "PD-ICT-01", "PD-ICT-02", "PD-LAW-01"].map((code) => ({ code }));
    const asked = { difficulties: [], strengths: shown, term: year, catalogue: builtInCatalogue };
    const types = proposePlan(asked).flatMap(({ type, stage }) => (stage === "strengths" ? [type] : []));
    expect(types).toEqual(["ACT-MO", "ACT-PLC", "ACT-METHOD-PRODUCT", "ACT-OPEN-LESSON", "ACT-OPEN-LESSON"]);
  });

  test("summer is left free, unless there is nothing else; the last month there is can be planned", () => {
    const asked = {
      difficulties: [{ code: "PD-CLM-01", level: 3 }],
      strengths: [],
      catalogue: builtInCatalogue,
    } as const;
    const over = { starts: calendarDate("2026-06-15"), ends: calendarDate("2026-09-30") };
    expect([...new Set(proposePlan({ ...asked, term: over }).map(({ from }) => from))]).toEqual([
      "2026-06-15",
      "2026-09-01",
    ]);
    const schoolYear = {
      breaks: schoolYearOf(2025, {
        breaks: { summer: { starts: calendarDate("2026-05-27"), ends: calendarDate("2026-08-31") } },
      }).breaks,
    };
    const june = { starts: calendarDate("2026-05-01"), ends: calendarDate("2026-08-31") };
    const whole = (year: typeof schoolYear | undefined) =>
      proposePlan({ ...asked, term: june, restMonths: [], ...(year !== undefined && { schoolYear: year }) });
    expect(whole(undefined).at(-1)?.to).toBe("2026-08-31");
    expect(whole(schoolYear).map(({ to }) => to < "2026-07-01")).not.toContain(false);
    const summer = { starts: calendarDate("2026-07-01"), ends: calendarDate("2026-08-31") };
    expect(proposePlan({ ...asked, term: summer }).at(-1)?.to).toBe("2026-08-31");
    const end = { starts: calendarDate("9999-12-01"), ends: calendarDate("9999-12-31") };
    expect(proposePlan({ ...asked, term: end }).at(-1)?.to).toBe("9999-12-31");
  });

  test("an entry that names no activity borrows from its neighbours, and one without any is listed", () => {
    const own = defineCatalogue({
      id: "own",
      version: "1",
      title: { ru: "Свой" },
      languages: ["ru"],
      properties: {
        activities: {
          type: "code",
          many: true,
          title: { ru: "Помогает" },
          values: { "ACT-CASE": { ru: "Случай" } },
        },
      },
      entries: [
        { code: "A", kind: "group", labels: { ru: "А" } },
        { code: "A-1", parents: ["A"], labels: { ru: "А1" }, properties: { activities: ["ACT-CASE"] } },
        { code: "A-2", parents: ["A"], labels: { ru: "А2" } },
        { code: "B", kind: "group", labels: { ru: "Б" } },
        { code: "B-1", parents: ["B"], labels: { ru: "Б1" } },
      ],
    });
    const plan = draftPlan({
      difficulties: ["A-2", "B-1", "C", "A"].map((code) => ({ code, level: 1 as const })),
      strengths: [],
      term: year,
      catalogue: own,
    });
    const line = plan.activities.find(({ type }) => type === "ACT-CASE");
    expect(line?.addresses).toEqual(["A", "A-2"]);
    expect(line?.why.map(({ code }) => code)).toEqual(["usual-for-group", "usual-for-group"]);
    expect(plan.unaddressed.map((each) => ru.describeUnaddressed(each, own))).toEqual([
      "«Б1»: каталог не называет, что обычно помогает; выберите мероприятие сами",
      "«C»: в каталоге нет такой записи; проверьте код или перенесите его в новую редакцию",
    ]);
  });
});

describe("what a plan is for", () => {
  const planFor = (purpose: PlanQuestion["purpose"]) =>
    draftPlan({
      difficulties: [
        { code: "PD-CLM-01", level: 2 },
        { code: "PD-MET-02", level: 2 },
        { code: "PD-ICT-04", level: 1 },
      ],
      strengths: [{ code: "PD-ICT-02" }],
      purpose,
      term: year,
      catalogue: builtInCatalogue,
    });
  const read = (purpose: PlanQuestion["purpose"]) =>
    planFor(purpose).activities.map(({ type, stage, from }) => `${month(from)} ${stage} ${type}`);

  test("to become a teacher: one sees where one stands, watches, and ends with a lesson of one's own", () => {
    expect(read("formation")).toMatchInlineSnapshot(`
      [
        "2025-09 opening ACT-MEET-INTRO",
        "2025-09 opening ACT-DIAG-SELF",
        "2025-09 opening ACT-MEET-PLAN",
        "2025-10 work ACT-OBS-MENTOR",
        "2025-11 review ACT-MEET-INTERIM",
        "2025-12 work ACT-OBS-MENTEE",
        "2026-01 work ACT-DOCS-PRACTICE",
        "2026-02 strengths ACT-OPEN-LESSON",
        "2026-03 review ACT-MEET-INTERIM",
        "2026-04 outcomes ACT-OPEN-LESSON",
        "2026-05 closing ACT-MEET-FINAL",
        "2026-05 closing ACT-REPORT-FINAL",
      ]
    `);
  });

  test("to settle in: the order of the school and help come first, and most of it in the first months", () => {
    expect(read("adaptation")).toMatchInlineSnapshot(`
      [
        "2025-09 opening ACT-MEET-INTRO",
        "2025-09 opening ACT-DOCS-STUDY",
        "2025-09 opening ACT-MEET-PLAN",
        "2025-10 work ACT-HELP-SITUATIONAL",
        "2025-10 work ACT-OBS-MENTOR",
        "2025-10 work ACT-OBS-MENTEE",
        "2025-11 strengths ACT-OPEN-LESSON",
        "2025-12 outcomes ACT-MO",
        "2026-01 review ACT-MEET-INTERIM",
        "2026-02 outcomes ACT-OBS-MENTEE",
        "2026-04 review ACT-MEET-INTERIM",
        "2026-05 closing ACT-MEET-FINAL",
        "2026-05 closing ACT-REPORT-FINAL",
      ]
    `);
  });

  test("to grow: one learns, makes something of it and shows it in lessons", () => {
    expect(read("development")).toMatchInlineSnapshot(`
      [
        "2025-09 opening ACT-MEET-INTRO",
        "2025-09 opening ACT-DIAG-TALK",
        "2025-09 opening ACT-MEET-PLAN",
        "2025-10 work ACT-CASE",
        "2025-10 work ACT-OBS-MENTOR",
        "2025-11 review ACT-MEET-INTERIM",
        "2025-12 work ACT-DOCS-PRACTICE",
        "2026-01 work ACT-OBS-MENTEE",
        "2026-01 strengths ACT-OPEN-LESSON",
        "2026-02 review ACT-MEET-INTERIM",
        "2026-03 outcomes ACT-OBS-MENTEE",
        "2026-04 outcomes ACT-METHOD-PRODUCT",
        "2026-05 closing ACT-MEET-FINAL",
        "2026-05 closing ACT-REPORT-FINAL",
      ]
    `);
  });

  test("follows from the categories of the mentee, whatever their order", () => {
    const main = Object.keys(menteeCategories).map((category) => [
      category,
      purposesOf([{ code: category }])[0],
    ]);
    expect(Object.fromEntries(main)).toMatchInlineSnapshot(`
      {
        "burnout": "development",
        "digital": "development",
        "growth": "development",
        "new-technology": "development",
        "new-to-profession": "formation",
        "new-to-staff": "adaptation",
        "other-difficulty": "development",
        "returned": "adaptation",
        "trainee": "formation",
      }
    `);
    for (const [category, { purposes }] of Object.entries(menteeCategories)) {
      expect(purposesOf([{ code: category }])).toEqual(purposes);
    }
    const both = [{ code: "new-technology" }, { code: "new-to-staff" }];
    expect(purposesOf(both)).toEqual(["adaptation", "development"]);
    expect(purposesOf(both.reverse())).toEqual(["adaptation", "development"]);
    const afar = [{ code: "new-to-profession" }, { code: "new-technology" }];
    for (const categories of [afar, [...afar].reverse()]) {
      expect(purposesOf(categories)).toEqual(["formation", "development", "adaptation"]);
    }
    const nearer = [{ code: "returned" }, { code: "trainee" }]; // what is main for one of them comes before what is not
    for (const categories of [nearer, [...nearer].reverse()]) {
      expect(purposesOf(categories)).toEqual(["formation", "adaptation", "development"]);
    }
    expect(purposesOf([{ code: "__proto__" }, { asWritten: "молодой" }])).toEqual([]);
  });

  test("is explained in both languages, each outcome with what shows it", () => {
    for (const purpose of Object.keys(mentoringPurposes)) {
      const plan = planFor(purpose);
      for (const say of [ru, en]) {
        const text = [
          ...plan.activities.flatMap((line) => say.explainProposal(line, builtInCatalogue)),
          ...plan.outcomes.map(say.describeOutcome),
        ];
        expect(text.join("\n")).not.toMatch(/PD-|ACT-|undefined|purpose-|-unaided/);
      }
    }
    const inJune = { starts: calendarDate("2026-05-01"), ends: calendarDate("2026-05-31") };
    const short = draftPlan({
      difficulties: [],
      strengths: [],
      purpose: "formation",
      term: inJune,
      catalogue: builtInCatalogue,
    });
    expect(short.outcomes.map(ru.describeOutcome)).toEqual([
      "педагог самостоятельно ведёт уроки: в плане это пока ничем не показано; добавьте мероприятие сами",
      "педагог остаётся в профессии: покажет время после программы",
    ]);
  });
});

describe("laws of a proposed plan", () => {
  test("every difficulty is addressed by what usually helps with it, or listed with a reason; none both", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const plan = draftPlan(asked);
        const wanted = [...new Set(asked.difficulties.map(({ code }) => code))].sort();
        const addressed = new Set(plan.activities.flatMap(({ addresses }) => addresses));
        const listed = plan.unaddressed.map(({ difficulty: code }) => code);
        expect([...addressed, ...listed].sort()).toEqual(wanted);
        for (const { type, addresses, stage } of plan.activities) {
          if (addresses.length > 0) expect(stage).toBe("work");
          for (const code of addresses) {
            const entry = entryOf(builtInCatalogue, code);
            if (entry?.kind === "item") expect(entry.properties["activities"]).toContain(type);
          }
        }
        for (const { difficulty: code, reason } of plan.unaddressed) {
          const level = Math.max(
            ...asked.difficulties.filter((one) => one.code === code).map((one) => one.level),
          );
          expect(reason === "no-difficulty").toBe(level === 0);
          if (level > 0) expect(reason).toBe(code === "X-UNKNOWN" ? "code-unknown" : "no-room");
        }
      }),
    );
  });

  test("nothing comes before what must precede it", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const types = proposePlan(asked).map(({ type }) => type);
        types.forEach((type, i) => {
          for (const before of prerequisitesOf(type)) {
            const at = types.indexOf(before);
            expect(at < i || at === -1, `${before} before ${type}`).toBe(true);
          }
        });
      }),
    );
  });

  test("the load of every month is kept, and every line lies in the term", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { activities: lines, room } = draftPlan(asked);
        const loads = new Map<string, number>();
        for (const { from, to } of lines) {
          expect([asked.term.starts <= from, from <= to, to <= asked.term.ends]).toEqual([true, true, true]);
          expect(month(from)).toBe(month(to));
          loads.set(month(from), (loads.get(month(from)) ?? 0) + 1);
        }
        expect(Math.max(0, ...loads.values())).toBeLessThanOrEqual(asked.perMonth ?? 3);
        expect(lines.length).toBeLessThanOrEqual(room);
        expect(lines.map(({ from }) => from)).toEqual(lines.map(({ from }) => from).sort());
      }),
    );
  });

  test("no strength is displaced, however many difficulties there are", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { activities: lines } = draftPlan(asked);
        const keys = (each: readonly object[]) => [...new Set(each.map((one) => JSON.stringify(one)))].sort();
        expect(keys(lines.flatMap(({ supports }) => supports))).toEqual(keys(asked.strengths));
        for (const { stage, supports } of lines) expect(stage === "strengths").toBe(supports.length > 0);
      }),
    );
  });

  test("what shows an outcome stands near the end, and every outcome has its lines or none", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { activities: lines, outcomes } = draftPlan(asked);
        const known = Object.hasOwn(mentoringPurposes, asked.purpose ?? "");
        expect(outcomes.length > 0).toBe(known);
        const showing = lines.filter(({ stage }) => stage === "outcomes").map(({ ref }) => ref);
        expect(outcomes.flatMap(({ shownBy }) => shownBy).sort()).toEqual([...showing].sort());
        const [first = lines.length] = lines.flatMap(({ stage }, i) => (stage === "outcomes" ? [i] : []));
        const after = lines.slice(first).map(({ stage }) => stage);
        expect(after.filter((stage) => stage === "work" || stage === "opening")).toEqual([]);
        if (!known) expect(draftPlan({ ...asked, purpose: undefined })).toEqual(draftPlan(asked));
      }),
    );
  });

  test("what opens, reviews, shows outcomes and closes takes a third of the room at most", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { activities: lines, room } = draftPlan(asked);
        const frame = lines.filter(({ stage }) => !["work", "strengths"].includes(stage));
        expect(frame.length).toBeLessThanOrEqual(Math.floor(room / 3));
      }),
    );
  });

  test("the same for any order of the input", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const turned = {
          ...asked,
          difficulties: [...asked.difficulties].reverse(),
          strengths: [...asked.strengths].reverse(),
        };
        expect(draftPlan(turned)).toEqual(draftPlan(asked));
      }),
    );
  });

  test("stronger difficulties get no fewer activities than weaker ones could", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { activities: lines } = draftPlan(asked);
        for (const { code } of asked.difficulties) {
          const level = Math.max(
            ...asked.difficulties.filter((one) => one.code === code).map((one) => one.level),
          );
          const count = lines.filter(({ addresses }) => addresses.includes(code)).length;
          expect(count).toBeLessThanOrEqual(level);
        }
      }),
    );
  });
});

test("what must precede is known, and no kind precedes itself", () => {
  for (const code of Object.keys(activities)) {
    const before = prerequisitesOf(code);
    expect(before).not.toContain(code);
    for (const each of before) expect(Object.hasOwn(activities, each)).toBe(true);
  }
  expect(prerequisitesOf("constructor")).toEqual([]);
});

/** The published plans whose difficulties are named, with both coded by one reader. */
const published: readonly {
  readonly id: string;
  readonly difficulties: readonly string[];
  readonly kinds: readonly string[];
}[] = [
  {
    id: "case-026",
    difficulties: ["PD-ORG-01", "PD-WEL-02"],
    kinds: ["ACT-YOUNG-SCHOOL", "ACT-CO-TEACH"],
  },
  {
    id: "case-064",
    difficulties: ["PD-WEL-01", "PD-WEL-02"],
    kinds: ["ACT-WORKSHOP", "ACT-TRAINING", "ACT-GAME"],
  },
];

test("beside published plans: which of their kinds of activity a proposal has", () => {
  const cases = JSON.parse(readFileSync(`${root}examples/data/published-cases.json`, "utf8")) as {
    readonly id: string;
    readonly difficulties: readonly string[];
    readonly activities: readonly object[];
  }[];
  const both = cases.filter((each) => each.difficulties.length > 0 && each.activities.length > 0);
  expect(both.map(({ id }) => id)).toEqual(published.map(({ id }) => id));
  const found = published.map(({ id, difficulties, kinds }) => {
    const plan = proposePlan({
      difficulties: difficulties.map((code) => ({ code, level: 3 as const })),
      strengths: [],
      term: year,
      catalogue: builtInCatalogue,
    });
    const proposed = new Set(plan.map(({ type }) => type));
    return { id, proposed: kinds.filter((kind) => proposed.has(kind)), of: kinds.length };
  });
  expect(found).toMatchInlineSnapshot(`
    [
      {
        "id": "case-026",
        "of": 2,
        "proposed": [],
      },
      {
        "id": "case-064",
        "of": 3,
        "proposed": [
          "ACT-TRAINING",
        ],
      },
    ]
  `);
});
