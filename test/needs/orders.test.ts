import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idOf, type Mentee } from "nastavnik";
import { defineCatalogue, subsumption } from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import * as en from "nastavnik/en";
import { countOrders, educationalOrderOf, mergeOrders } from "nastavnik/needs";
import * as ru from "nastavnik/ru";
import { mentee, mentor } from "../support/build.js";

const catalogue = builtInCatalogue;
const request = {
  needs: ["научиться держать темп"],
  desiredSelfImage: "учитель, к которому идут",
  outcomes: ["урок"],
};

describe("an educational order", () => {
  const asked = mentee("b", {
    difficulties: [
      { code: "PD-MET-02", level: 3, origin: "self" },
      { code: "PD-CLM", level: 2, origin: "mentor" },
      { code: "PD-LAW-01", level: 1, origin: "self" },
      { code: "X-OLD-1", level: 2, origin: "self" },
    ],
    request,
  });
  const mentors = [
    mentor("z", { competences: ["PD-MET"] }),
    mentor("y", { competences: ["PD-MET", "PD-MET-02", "PD-CLM-01"] }),
    mentor("x", { person: asked.person, competences: ["PD-LAW-01"] }),
  ];

  test("says what mentoring covers and by whom, what goes to training and where it belongs, what nobody offers", () => {
    const order = educationalOrderOf(asked, { catalogue, competences: mentors });
    expect(
      order.mentoring.map(({ code, by }) => [code, ...by.map((one) => `${one.mentor} ${one.covers}`)]),
    ).toEqual([
      ["PD-CLM", "mentor:y narrower"],
      ["PD-MET-02", "mentor:y same", "mentor:z broader"],
    ]);
    expect(order.training).toEqual([
      {
        code: "PD-LAW-01",
        level: 1,
        origin: "self",
        groups: ["PD-LAW"],
        labourFunctions: ["A/01.6"],
        why: "no-mentor",
      },
    ]);
    expect(order.notOffered.map(({ code, why }) => [code, why])).toEqual([["X-OLD-1", "not-in-catalogue"]]);
    expect(order).toMatchObject(request);
  });

  test("without competences nothing is known of mentoring; with a list of courses, what they lack is said", () => {
    const order = educationalOrderOf(asked, { catalogue, training: ["PD-MET"] });
    expect(order.mentoring).toEqual([]);
    expect(order.training.map(({ code, why }) => [code, why])).toEqual([
      ["PD-MET-02", "competences-unknown"],
    ]);
    expect(order.notOffered.map(({ code, why }) => [code, why])).toEqual([
      ["PD-CLM", "no-training"],
      ["PD-LAW-01", "no-training"],
      ["X-OLD-1", "not-in-catalogue"],
    ]);
  });
});

describe("where a difficulty belongs and who helps", () => {
  const entry = (code: string, facts: object = {}) => ({ code, labels: { ru: code }, ...facts });
  const own = defineCatalogue({
    id: "own",
    version: "1",
    title: { ru: "Свой" },
    languages: ["ru"],
    properties: {
      "labour-functions": { type: "text", many: true, title: { ru: "Функции" } },
    },
    entries: [
      entry("A", { kind: "group" }),
      entry("B", { kind: "group" }),
      entry("C", { kind: "group", parents: ["A"] }),
      entry("C-1", { parents: ["C", "B"], properties: { "labour-functions": ["А/01.6", "А/02.6"] } }),
      entry("D", { kind: "group" }),
      entry("D-1", { parents: ["D"] }),
    ],
  });
  const asked = (...difficulties: Mentee["difficulties"]) => mentee("b", { difficulties });
  const hard = (code: string, level: 1 | 2 | 3 = 1, origin: "self" | "mentor" | "diagnostics" = "self") =>
    ({ code, level, origin }) as const;

  test("an item belongs to its groups, a group to itself, and what nobody knows to none", () => {
    const order = educationalOrderOf(asked(hard("C-1"), hard("C"), hard("D-1"), hard("X")), {
      catalogue: own,
    });
    expect(
      [...order.training, ...order.notOffered].map(({ code, groups, labourFunctions }) => [
        code,
        groups,
        labourFunctions,
      ]),
    ).toEqual([
      ["C", ["C"], []],
      ["C-1", ["C", "B"], ["А/01.6", "А/02.6"]],
      ["D-1", ["D"], []],
      ["X", [], []],
    ]);
  });

  test("the strongest of what was said counts; of two as strong the origin that comes first", () => {
    const said = [
      hard("D-1", 2, "self"),
      hard("D-1", 3, "self"),
      hard("D-1", 3, "mentor"),
      hard("D-1", 1, "mentor"),
    ];
    for (const list of [said, [...said].reverse()]) {
      expect(educationalOrderOf(asked(...list), { catalogue: own }).training).toMatchObject([
        { code: "D-1", level: 3, origin: "mentor" },
      ]);
    }
  });

  test("of each mentor the nearest competence; those who cover it wholly first, then by mentor", () => {
    const helps = (code: string, lists: Readonly<Record<string, readonly string[]>>) => {
      const mentors = Object.entries(lists).map(([key, competences]) => mentor(key, { competences }));
      return [mentors, [...mentors].reverse()].map((competences) =>
        educationalOrderOf(asked(hard(code)), { catalogue: own, competences }).mentoring.flatMap(({ by }) =>
          by.map((one) => [one.mentor.slice(7), one.competence, one.covers].join(" ")),
        ),
      );
    };
    const ofItem = ["d C-1 same", "a B broader", "c A broader"];
    expect(helps("C-1", { c: ["A"], a: ["C", "B"], b: ["D-1"], d: ["A", "C-1"] })).toEqual([ofItem, ofItem]);
    const ofGroup = ["e C same", "c A broader", "a C-1 narrower"];
    expect(helps("C", { a: ["C-1"], e: ["C"], c: ["A"] })).toEqual([ofGroup, ofGroup]);
  });

  test("training in a part, in the whole or in the matter itself is training; in another matter it is not", () => {
    const places = (code: string, training: readonly string[]) => {
      const order = educationalOrderOf(asked(hard(code)), { catalogue: own, training });
      return [order.training.length, order.notOffered.map(({ why }) => why)];
    };
    expect(places("C", ["C-1"])).toEqual([1, []]);
    expect(places("C", ["A"])).toEqual([1, []]);
    expect(places("C", ["B", "C"])).toEqual([1, []]);
    expect(places("C", ["B"])).toEqual([0, ["no-training"]]);
    expect(places("X", ["X"])).toEqual([0, ["not-in-catalogue"]]);
  });
});

const codes = ["PD-MET", "PD-MET-01", "PD-MET-02", "PD-LAW-01", "PD-ICT", "PD-ICT-01", "X-1"];
const someMentee = (organisation: string) =>
  fc
    .tuple(
      fc.uuid(),
      fc.array(
        fc.record({
          code: fc.constantFrom(...codes),
          level: fc.constantFrom(1 as const, 2 as const, 3 as const),
          origin: fc.constantFrom("self" as const, "mentor" as const, "diagnostics" as const),
        }),
        { maxLength: 6 },
      ),
      fc.boolean(),
    )
    .map(([key, difficulties, writes]): Mentee =>
      mentee(key, {
        organisation: idOf("organisation", `organisation:${organisation}`),
        difficulties,
        ...(writes && { request }),
      }),
    );
const competences = fc
  .array(fc.subarray(codes), { maxLength: 3 })
  .map((lists) => lists.map((list, i) => mentor(`m${i}`, { competences: list })));

describe("laws of orders", () => {
  test("every difficulty stands in exactly one place, whatever the order of the mentors", () => {
    fc.assert(
      fc.property(someMentee("a"), competences, fc.option(fc.subarray(codes)), (one, mentors, courses) => {
        const options = { catalogue, competences: mentors, ...(courses !== null && { training: courses }) };
        const order = educationalOrderOf(one, options);
        const placed = [...order.mentoring, ...order.training, ...order.notOffered].map(({ code }) => code);
        const wanted = new Set(one.difficulties.map(({ code }) => code));
        expect(placed.sort()).toEqual([...wanted].sort());
        const coverable = [...wanted].filter((code) =>
          mentors.some((each) =>
            each.competences.some((c) => subsumption(catalogue, c, code) !== "unrelated"),
          ),
        );
        expect(order.mentoring.map(({ code }) => code)).toEqual(coverable.sort());
        const turned = { ...options, competences: [...mentors].reverse() };
        expect(educationalOrderOf(one, turned)).toEqual(order);
      }),
    );
  });

  test("orders add up: any order, any grouping, with an identity; counts only, and they reconcile", () => {
    const schools = fc.tuple(
      ...(["a", "b", "c"] as const).map((school) =>
        fc.uniqueArray(someMentee(school), { maxLength: 3, selector: ({ id }) => id }),
      ),
    );
    fc.assert(
      fc.property(schools, competences, (lists, mentors) => {
        const orders = lists.map((list) =>
          list.map((one) => educationalOrderOf(one, { catalogue, competences: mentors })),
        );
        const [a, b, c] = orders.map((list) => countOrders(list));
        if (a === undefined || b === undefined || c === undefined) throw new Error("three schools");
        const plus = (x: typeof a, y: typeof a) => {
          const merged = mergeOrders(x, y);
          if (!merged.ok) throw new Error("they overlap");
          return merged.value;
        };
        const all = countOrders(orders.flat());
        expect(plus(plus(a, b), c)).toEqual(all);
        expect(plus(c, plus(b, a))).toEqual(all);
        expect(plus(a, countOrders([]))).toEqual(a);
        const difficulties = orders
          .flat()
          .flatMap((one) => [...one.mentoring, ...one.training, ...one.notOffered]);
        expect(all.lines.reduce((sum, { mentees }) => sum + mentees, 0)).toBe(difficulties.length);
        expect(JSON.stringify(all)).not.toMatch(/mentee:|mentor:|учитель/);

        const mentees = lists.flat();
        expect(all.covers).toEqual([...new Set(mentees.map(({ organisation }) => organisation))].sort());
        expect([all.mentees, all.inOwnWords]).toEqual([
          mentees.length,
          mentees.filter(({ request }) => request !== undefined).length,
        ]);
        const told = orders
          .flat()
          .flatMap((one) => [
            ...one.mentoring.map((each) => ["mentoring", each] as const),
            ...one.training.map((each) => ["training", each] as const),
            ...one.notOffered.map((each) => ["nobody", each] as const),
          ]);
        const count = (keys: readonly string[]) =>
          [...new Set(keys)].sort().map((key) => [key, keys.filter((one) => one === key).length]);
        expect(
          all.lines.map(({ code, level, from, mentees }) => [`${code} ${level} ${from}`, mentees]),
        ).toEqual(count(told.map(([from, { code, level }]) => `${code} ${level} ${from}`)));
        expect(all.groups.map(({ group, from, difficulties }) => [`${group} ${from}`, difficulties])).toEqual(
          count(told.flatMap(([from, { groups }]) => groups.map((group) => `${group} ${from}`))),
        );
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    [{ needs: ["темп"] }, 1],
    [{ outcomes: ["урок"] }, 1],
    [{ desiredSelfImage: "учитель" }, 1],
    [{ needs: [], outcomes: [] }, 0],
  ])("of a mentee who wrote %j: %i in own words", (words, count) => {
    const written = { request: { needs: [], outcomes: [], ...words } };
    const order = educationalOrderOf(mentee("b", written), { catalogue });
    expect(countOrders([order]).inOwnWords).toBe(count);
  });

  test("an organisation is never counted twice, nor a mentee", () => {
    const order = educationalOrderOf(mentee("b"), { catalogue });
    const counts = countOrders([order]);
    const merged = mergeOrders(counts, counts);
    expect(merged).toEqual({
      ok: false,
      issues: [{ code: "orders.overlap", path: ["covers"], details: { organisations: ["organisation:o1"] } }],
    });
    if (!merged.ok) {
      expect(ru.describeOrderConflict(merged.issues[0])).toContain("(1)");
      expect(en.describeOrderConflict(merged.issues[0])).toContain("(1)");
    }
    expect(() => countOrders([order, order])).toThrow(RangeError);
  });
});
