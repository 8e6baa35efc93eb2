import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, idOf } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { parseMentee, type ItemAnswer } from "nastavnik/model";
import {
  agreementOf,
  changeOf,
  countChanges,
  defineInstrument,
  mergeChangeCounts,
  needsOf,
  type Needs,
} from "nastavnik/needs";
import { answers, mentee } from "../support/build.js";

const form = defineInstrument({
  id: "form.a",
  version: "1",
  title: { ru: "Анкета" },
  side: "either",
  scales: {
    help: { lowest: 1, highest: 4, difficult: "low", levels: [3, 2, 1, 0], offers: [4] },
    time: { lowest: 0, highest: 9, difficult: "none" },
  },
  items: [
    { id: "1", text: { ru: "План урока" }, scale: "help", codes: ["PD-MET-02"] },
    {
      id: "2",
      text: { ru: "Время урока" },
      scale: "help",
      codes: [{ code: "PD-MET-02", weight: 3 }, "PD-MET-01"],
    },
    { id: "3", text: { ru: "Собрание" }, scale: "help", codes: ["PD-FAM-01"] },
    { id: "4", text: { ru: "СанПиН" }, scale: "help" },
    { id: "5", text: { ru: "Своё" }, scale: "help", codes: ["X-1"] },
    { id: "6", text: { ru: "Сколько времени" }, scale: "time" },
    { id: "7", text: { ru: "Что ещё" }, asks: "words" },
    { id: "8", text: { ru: "Кто помог" }, asks: "person" },
  ],
});

function read(given: readonly ItemAnswer[], facts: Parameters<typeof answers>[0] = {}): Needs {
  return needsOf(answers({ ...facts, answers: given }), form, builtInCatalogue);
}

const points = (item: string, value: number): ItemAnswer => ({ item, points: value });

describe("what a filled-in questionnaire says", () => {
  test("difficulties, offers, what is met, and all that is none of these", () => {
    const needs = read([
      points("1", 1),
      points("2", 3),
      points("3", 4),
      points("4", 1),
      points("5", 2),
      points("6", 9),
      { item: "7", asWritten: "темп" },
      { item: "8", asWritten: "кто-то" },
      points("99", 1),
    ]);
    expect(needs.difficulties).toEqual([
      { code: "PD-MET-01", level: 1, origin: "self" },
      { code: "PD-MET-02", level: 2, origin: "self" }, // (3 + 3 × 1) ÷ 4, halves up
    ]);
    expect(needs.competences).toEqual(["PD-FAM-01"]);
    expect(needs.contradictory).toEqual(["PD-MET-02"]); // 3 beside 1
    expect(needs.uncoded).toEqual([
      { item: "4", points: 1, level: 3, offers: false },
      { item: "5", points: 2, level: 2, offers: false },
    ]);
    expect(needs.codes[2]).toEqual({
      code: "PD-MET-02",
      level: 2,
      offered: false,
      contradictory: true,
      items: [
        { item: "1", points: 1, level: 3, offers: false, weight: 1 },
        { item: "2", points: 3, level: 1, offers: false, weight: 3 },
      ],
    });
    expect(needs.answers).toEqual({ given: 9, items: 8, further: 0, foreign: 1 });
    expect(needs).toMatchObject({
      unknownCodes: ["X-1"],
      words: [{ item: "7", asWritten: "темп" }],
      foreign: ["99"],
    });
    expect(JSON.stringify(needs)).not.toContain("кто-то");
    const parsed = parseMentee({ ...mentee("b"), difficulties: needs.difficulties });
    expect(parsed.ok).toBe(true);
  });

  test.each<readonly [string, ItemAnswer[], Needs["unread"]]>([
    ["off the scale", [points("1", 5)], [{ item: "1", reason: "off-scale" }]],
    ["words for points", [{ item: "1", asWritten: "да" }], [{ item: "1", reason: "no-points" }]],
    ["points for words", [points("7", 1)], [{ item: "7", reason: "no-words" }]],
    ["two answers", [points("1", 1), points("1", 2)], [{ item: "1", reason: "two-answers" }]],
    ["the same twice", [points("1", 1), points("1", 1)], []],
    ["nothing said", [{ item: "1" }], []],
  ])("%s", (_, given, unread) => {
    expect(read(given).unread).toEqual(unread);
  });

  test.each<readonly [string, ItemAnswer[], keyof Needs["fates"]]>([
    ["a hard point", [points("3", 3)], "difficulty"],
    ["a point that offers help", [points("3", 4)], "offer"],
    ["a hard point without a code", [points("4", 1)], "uncoded"],
    ["a point whose code the catalogue lacks", [points("5", 4)], "uncoded"],
    ["a point of a scale without a hard end", [points("6", 0)], "other"],
    ["words where words are asked for", [{ item: "7", asWritten: "темп" }], "words"],
    ["anything said of a person", [{ item: "8", asWritten: "кто-то", points: 1 }], "person"],
    ["a point above the scale", [points("1", 5)], "unread"],
    ["a point below the scale", [points("1", 0)], "unread"],
    ["half a point", [points("1", 1.5)], "unread"],
    ["two different answers", [points("1", 1), points("1", 2)], "unread"],
    ["an answer that says nothing", [{ item: "1" }], "skipped"],
  ])("%s has one fate", (_, given, fate) => {
    const { fates } = read(given);
    const others = form.items.length - (fate === "skipped" ? 0 : 1);
    const none = { difficulty: 0, offer: 0, met: 0, uncoded: 0, other: 0, words: 0, person: 0, unread: 0 };
    expect(fates).toEqual({ ...none, [fate]: 1, skipped: others });
  });

  // Of a scale of four points the last offers help; of one of five the last but one is easy and offers none.
  const easy = defineInstrument({
    id: "form.a",
    version: "1",
    title: { ru: "Анкета" },
    side: "either",
    scales: { help: { lowest: 1, highest: 5, difficult: "low", levels: [3, 2, 1, 0, 0], offers: [5] } },
    items: ["1", "2"].map((id) => ({ id, text: { ru: "План урока" }, codes: ["PD-MET-02"] })),
  });

  test.each([
    [[4, 4], "met", false],
    [[4, 5], "competences", false],
    [[4, 3], "difficulties", false], // 0 and 1
    [[4, 2], "difficulties", true], // 0 and 2
    [[1, 2], "difficulties", false], // 3 and 2
    [[1, 3], "difficulties", true], // 3 and 1
    [[5, 3], "difficulties", true], // an offer beside a difficulty
  ] as const)(
    "two answers about one difficulty, %j: %s, a contradiction: %s",
    ([a, b], place, contradicts) => {
      const needs = needsOf(answers({ answers: [points("1", a), points("2", b)] }), easy, builtInCatalogue);
      const placed = { met: needs.met, competences: needs.competences, difficulties: needs.difficulties };
      const wanted = place === "difficulties" ? [{ code: "PD-MET-02" }] : ["PD-MET-02"];
      expect(placed).toMatchObject({ met: [], competences: [], difficulties: [], [place]: wanted });
      expect(needs.contradictory).toEqual(contradicts ? ["PD-MET-02"] : []);
      const isMet = (points: number) => Number(points === 4);
      expect(needs.fates.met).toBe(isMet(a) + isMet(b));
    },
  );

  test("a difficulty stays one though others outvote it; an offer beside it is a contradiction", () => {
    const needs = read([points("1", 3), points("2", 4)]);
    expect(needs.difficulties).toContainEqual({ code: "PD-MET-02", level: 1, origin: "self" });
    expect([needs.contradictory, needs.competences]).toEqual([["PD-MET-02"], ["PD-MET-01"]]);
  });

  test("who answered is the origin; an older version is said", () => {
    const needs = read([points("1", 1)], {
      by: "lesson-observation",
      instrument: { id: "form.a", version: "0" },
    });
    expect(needs.difficulties[0]?.origin).toBe("diagnostics");
    expect(needs.filledVersion).toBe("0");
  });

  test("when it was filled in is kept, and a stage only where there is one", () => {
    expect(read([])).toMatchObject({
      of: "mentee:b",
      by: "self",
      on: "2025-09-05",
      instrument: { version: "1" },
    });
    for (const field of ["stage", "filledVersion"]) expect(read([])).not.toHaveProperty(field);
    expect(read([], { stage: "before" }).stage).toBe("before");
  });

  test("answers to another questionnaire are the caller's mistake", () => {
    expect(() => read([], { instrument: { id: "form.b", version: "1" } })).toThrow(RangeError);
  });
});

const someAnswers = fc.array(
  fc.record(
    {
      item: fc.constantFrom("1", "2", "3", "4", "5", "6", "7", "8", "9", "__proto__"),
      points: fc.integer({ min: 0, max: 6 }),
      asWritten: fc.constantFrom("а", "б"),
    },
    { requiredKeys: ["item"] },
  ),
  { maxLength: 20 },
);

describe("laws", () => {
  test("counts reconcile exactly: every item and every answer has one place", () => {
    fc.assert(
      fc.property(someAnswers, (given) => {
        const { fates, answers: counts, ...needs } = read(given);
        expect(Object.values(fates).reduce((a, b) => a + b, 0)).toBe(form.items.length);
        expect(counts.items + counts.further + counts.foreign).toBe(given.length);
        expect(counts.items).toBe(form.items.length - fates.skipped);
        const ids = new Set(form.items.map(({ id }) => id));
        expect(counts.foreign).toBe(given.filter(({ item }) => !ids.has(item)).length);
        expect(needs.skipped.length).toBe(fates.skipped);
        expect([needs.unread.length, needs.words.length, needs.uncoded.length]).toEqual([
          fates.unread,
          fates.words,
          fates.uncoded,
        ]);
        const placed = [...needs.difficulties.map(({ code }) => code), ...needs.competences, ...needs.met];
        expect([...placed].sort()).toEqual(needs.codes.map(({ code }) => code));
        const evident = new Set(needs.codes.flatMap(({ items }) => items.map(({ item }) => item)));
        expect(evident.size).toBe(fates.difficulty + fates.offer + fates.met);
      }),
    );
  });

  test("the order of answers changes nothing", () => {
    fc.assert(
      fc.property(someAnswers, (given) => {
        expect(read([...given].reverse())).toEqual(read(given));
      }),
    );
  });

  test("a level is the weighted mean of what was asked, by another way of counting", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (a, b) => {
        const levels = [4 - a, 4 - b, 4 - b, 4 - b];
        const mean = Math.round(levels.reduce((x, y) => x + y, 0) / 4);
        const wanted = Math.max(...levels) === 0 ? 0 : Math.max(1, mean);
        const { codes } = read([points("1", a), points("2", b)]);
        expect(codes.find(({ code }) => code === "PD-MET-02")?.level).toBe(wanted);
      }),
    );
  });
});

const judged = fc.dictionary(
  fc.constantFrom("A", "B", "C", "D", "E"),
  fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
);
type Judged = Readonly<Record<string, 0 | 1 | 2 | 3>>;

/** One who judged these codes so. */
function viewOf(levels: Judged, facts: Parameters<typeof answers>[0] = {}): Needs {
  const codes = Object.entries(levels).map(([code, level]) => ({ code, level }));
  const evidence = { offered: false, contradictory: false, items: [] };
  return { ...read([], facts), codes: codes.map((one) => ({ ...one, ...evidence })) };
}

describe("two respondents side by side", () => {
  test("each code with both levels and how far they are apart, and kappa as it is defined", () => {
    fc.assert(
      fc.property(judged, judged, (a, b) => {
        const agreement = agreementOf(viewOf(a), viewOf(b, { by: "administration" }));
        const codes = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
        expect(agreement.codes.map(({ code }) => code)).toEqual(codes);
        expect(agreement.codes.map(({ first, second }) => [first, second])).toEqual(
          codes.map((code) => [a[code], b[code]]),
        );
        const both = codes.flatMap((code) =>
          Object.hasOwn(a, code) && Object.hasOwn(b, code) ? [[a[code]!, b[code]!] as const] : [],
        );
        const distances = both.map(([x, y]) => Math.abs(x - y));
        const count = (belongs: (distance: number) => boolean) => distances.filter(belongs).length;
        expect(agreement).toMatchObject({
          compared: both.length,
          same: count((distance) => distance === 0),
          near: count((distance) => distance === 1),
          apart: count((distance) => distance > 1),
          oneSided: codes.length - both.length,
        });
        const mean = (list: readonly number[]) => list.reduce((x, y) => x + y, 0) / list.length;
        const observed = mean(distances.map((distance) => distance ** 2));
        const byChance = mean(both.flatMap(([x]) => both.map(([, y]) => (x - y) ** 2)));
        if (both.length === 0 || byChance === 0) expect(agreement).not.toHaveProperty("kappa");
        else expect(agreement.kappa).toBeCloseTo(1 - observed / byChance, 12);
      }),
      { numRuns: 500 },
    );
  });

  test("nothing is averaged, and agreement is counted", () => {
    const self = read([points("1", 1), points("3", 4), points("2", 2)]);
    const head = read([points("1", 3), points("3", 3)], { by: "administration" });
    const agreement = agreementOf(self, head);
    expect(agreement.codes).toEqual([
      { code: "PD-FAM-01", first: 0, second: 1, relation: "near" },
      { code: "PD-MET-01", first: 2, relation: "one-sided" },
      { code: "PD-MET-02", first: 2, second: 1, relation: "near" },
    ]);
    expect(agreement).toMatchObject({ compared: 2, same: 0, near: 2, apart: 0, oneSided: 1 });
  });

  test("kappa is 1 for the same answers, the same both ways, and at most 1", () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (a, b) => {
        const [first, second] = [read(a), read(b, { by: "colleague" })];
        expect(agreementOf(first, first).kappa ?? 1).toBe(1);
        const [there, back] = [agreementOf(first, second), agreementOf(second, first)];
        expect(back.kappa).toBe(there.kappa);
        expect(there.kappa ?? 1).toBeLessThanOrEqual(1);
        expect(there.same + there.near + there.apart).toBe(there.compared);
        expect(there.compared + there.oneSided).toBe(there.codes.length);
      }),
    );
  });

  test("two people are not compared", () => {
    const other = read([], { of: idOf("mentee", "mentee:c") });
    expect(() => agreementOf(read([]), other)).toThrow(RangeError);
  });
});

describe("before and after", () => {
  const may = { on: calendarDate("2026-05-20") };

  test("change by difficulty, with the outcome a program keeps", () => {
    const before = read([points("1", 1), points("3", 2), points("2", 1)]);
    const after = read([points("1", 3), points("3", 4)], may);
    expect(changeOf(before, after).codes).toEqual([
      { code: "PD-FAM-01", before: 2, after: 0, outcome: "removed" },
      { code: "PD-MET-01", before: 3, outcome: "not-assessed" },
      { code: "PD-MET-02", before: 3, after: 1, outcome: "reduced" },
    ]);
  });

  test.each<readonly [string, Parameters<typeof answers>[0]]>([
    ["another respondent", { ...may, by: "mentor" }],
    ["another version", { ...may, instrument: { id: "form.a", version: "2" } }],
    ["an earlier day", { on: calendarDate("2025-01-01") }],
    ["another person", { ...may, of: idOf("mentee", "mentee:c") }],
    ["the day before", { on: calendarDate("2025-09-04") }],
  ])("%s does not measure change", (_, facts) => {
    expect(() => changeOf(read([]), read([], facts))).toThrow(RangeError);
  });

  test("another questionnaire of the same version does not measure change; the same older one does", () => {
    const other = { ...read([], may), instrument: { id: "form.b", version: "1" } };
    expect(() => changeOf(read([]), other)).toThrow(RangeError);
    const old = { instrument: { id: "form.a", version: "0" } };
    expect(changeOf(read([], old), read([], { ...may, ...old }))).toMatchObject({
      instrument: { id: "form.a", version: "1" },
      from: "2025-09-05",
      to: "2026-05-20",
    });
    expect(() => changeOf(read([], old), read([], may))).toThrow(RangeError);
    expect(changeOf(read([]), read([])).from).toBe("2025-09-05"); // on one day: nobody says which was first
  });

  test.each([
    [undefined, undefined, ["none", "none", "none", "none"]],
    [0, "none", ["none", "none", "none", "none"]],
    [1, "not-assessed", ["removed", "unchanged", "unchanged", "unchanged"]],
    [2, "not-assessed", ["removed", "reduced", "unchanged", "unchanged"]],
    [3, "not-assessed", ["removed", "reduced", "reduced", "unchanged"]],
  ] as const)("from level %s to none, 0, 1, 2 and 3: %s, %j", (before, whenLeftOut, outcomes) => {
    const was = viewOf(before === undefined ? {} : { A: before });
    const changed = (after?: 0 | 1 | 2 | 3) =>
      changeOf(was, viewOf(after === undefined ? {} : { A: after }, may)).codes;
    const line = (after: number | undefined, outcome: string) => ({
      code: "A",
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      ...(outcome !== "none" && { outcome }),
    });
    expect(changed()).toEqual(whenLeftOut === undefined ? [] : [line(undefined, whenLeftOut)]);
    for (const after of [0, 1, 2, 3] as const) expect(changed(after)).toEqual([line(after, outcomes[after])]);
  });

  test("people and moves are counted, in the order of codes and levels", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(judged, judged), { maxLength: 12 }), (people) => {
        const counts = countChanges(people.map(([a, b]) => changeOf(viewOf(a), viewOf(b, may))));
        const moved = people.map(([a, b]) =>
          Object.keys(a).flatMap((code) => (Object.hasOwn(b, code) ? [`${code} ${a[code]} ${b[code]}`] : [])),
        );
        expect([counts.people, counts.twice]).toEqual([
          people.length,
          moved.filter((each) => each.length > 0).length,
        ]);
        const all = moved.flat();
        const lines = [...new Set(all)]
          .sort()
          .map((line) => [line, all.filter((one) => one === line).length]);
        expect(
          counts.moves.map(({ code, before, after, people }) => [`${code} ${before} ${after}`, people]),
        ).toEqual(lines);
      }),
    );
  });

  test("counts add up: any order, any grouping, with an identity; and none names a person", () => {
    const changes = fc.array(
      fc.tuple(someAnswers, someAnswers).map(([a, b]) => changeOf(read(a), read(b, may))),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(changes, changes, changes, (a, b, c) => {
        const [x, y, z] = [countChanges(a), countChanges(b), countChanges(c)];
        const all = countChanges([...a, ...b, ...c]);
        expect(mergeChangeCounts(mergeChangeCounts(x, y), z)).toEqual(all);
        expect(mergeChangeCounts(z, mergeChangeCounts(y, x))).toEqual(all);
        expect(mergeChangeCounts(x, countChanges([]))).toEqual(x);
        expect(all.twice).toBeLessThanOrEqual(all.people);
        expect(JSON.stringify(all)).not.toContain("mentee:");
      }),
      { numRuns: 30 },
    );
  });
});
