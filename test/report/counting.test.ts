import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idOf, mergeReports, reportOn, rowsOf, type Report } from "nastavnik";
import { reporter, type ReportPlace, type ReportRecord } from "nastavnik/report";
import { type Measure } from "nastavnik/codes";
import { naiveCells } from "./naive-report.js";
import { day, on, period, placeOf, records } from "./random-records.js";

const reportOf = (all: Iterable<ReportRecord>): Report => reportOn(all, { period, on });

const flat = ({ cells }: Report) =>
  cells
    .flatMap(({ region, municipality, dimension, value, counts }) =>
      Object.entries(counts).map(
        ([measure, count]) =>
          [JSON.stringify([region, municipality, dimension, value, measure]), count] as const,
      ),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));

function merged(a: Report, b: Report): Report {
  const result = mergeReports(a, b);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const counting = (counts: Readonly<Record<string, number>>, key = "a1"): ReportRecord => ({
  kind: "count",
  place: placeOf(key),
  counts,
});

/** Texts that meet each other as soon as somebody joins them, or takes an object for a dictionary. */
const awkward = [
  "",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "0",
  "1",
  "a",
  "a,b",
  "b",
  "a|b",
  "a\u0000b",
  'a","b',
  "школа",
  "\u0438\u0306", // й in two code points
  "й",
  "🏫",
  "\ud83c",
  "toString",
];
const text = fc.constantFrom(...awkward);

describe("a report counts what the rules of counting say", () => {
  test("for records of every kind", () => {
    fc.assert(
      fc.property(records(["a1", "a2", "b1", "c1"], 20), (all) => {
        expect(flat(reportOf(all))).toEqual(naiveCells(all));
      }),
      { numRuns: 400 },
    );
  });

  test("wherever they belong, as far as that is known", () => {
    const known = fc.subarray(["organisation", "region", "municipality", "type"] as const);
    const partly = fc.tuple(records(["a1", "b1"], 8), fc.array(known, { minLength: 8, maxLength: 8 }));
    fc.assert(
      fc.property(partly, ([all, parts]) => {
        const some = all.map((record, i) => ({
          ...record,
          place: Object.fromEntries(parts[i]!.map((part) => [part, record.place[part]])),
        }));
        expect(flat(reportOf(some))).toEqual(naiveCells(some));
      }),
      { numRuns: 200 },
    );
  });

  test("under any text, whole or in parts, to the last byte", () => {
    const place = fc.record({ region: text, municipality: text, type: text });
    const record = fc
      .tuple(place, place, fc.array(text, { maxLength: 3 }), fc.nat(3), fc.constantFrom("a", "b"))
      .map(([here, there, codes, key, code]): ReportRecord => {
        const organisation = idOf("organisation", `organisation:${key}`);
        return {
          kind: "program",
          place: { organisation, ...here },
          from: day("2025-05-01"),
          ended: day("2026-05-01"),
          ending: "completed",
          endReason: codes[0] ?? "",
          forms: codes,
          kinds: [code],
          mentorQualifications: codes.slice(1),
          was: { place: there, forms: [code] },
        };
      });
    const of = (n: number) => (each: ReportRecord) => Number(each.place.organisation?.at(-1)) % 2 === n;
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (all) => {
        const whole = reportOf(all);
        expect(flat(whole)).toEqual(naiveCells(all));
        const [even, odd] = [0, 1].map((n) => reportOf(all.filter(of(n)))) as [Report, Report];
        expect(JSON.stringify(merged(even, odd))).toBe(JSON.stringify(whole));
        expect(JSON.stringify(merged(odd, even))).toBe(JSON.stringify(whole));
      }),
      { numRuns: 300 },
    );
  });

  test("with the dimensions asked for and no others", () => {
    const every = fc.constantFrom("all", "form", "month", "organisation-type", "scale", "swot-theme");
    fc.assert(
      fc.property(records(["a1", "b1"], 12), fc.uniqueArray(every), (all, dimensions) => {
        const asked = new Set<string>(["all", ...dimensions]);
        const expected = reportOf(all).cells.filter(({ dimension }) => asked.has(dimension));
        expect(reportOn(all, { period, on, dimensions }).cells).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

test("cells stand in the order of regions, municipalities, dimensions and values, measures in the order of codes", () => {
  const own = fc.uniqueArray(fc.constantFrom("own.b", "own.a", "own.A", "own.я"), { minLength: 2 });
  fc.assert(
    fc.property(records(["a1", "a2", "b1", "c1"], 20), own, (all, codes) => {
      const ofYourOwn = codes.map((code) => counting({ [code]: 1, "youth.residents": 1 }));
      const { cells } = reportOf([...all, ...ofYourOwn]);
      const keys = cells.map(({ region, municipality, dimension, value }) =>
        [region, municipality, dimension, value].join("\u0000"),
      );
      expect(keys).toEqual([...new Set(keys)].sort());
      for (const { counts } of cells) {
        const codes = Object.keys(counts);
        const own = codes.filter((code) => code.startsWith("own."));
        const known = codes.filter((code) => !code.startsWith("own."));
        expect(codes).toEqual([...known.sort(), ...own.sort()]);
      }
    }),
    { numRuns: 100 },
  );
});

describe("records that come", () => {
  test("may all be one object that is filled anew", () => {
    const place: { -readonly [Key in keyof ReportPlace]: ReportPlace[Key] } = {};
    const counts: Record<string, number> = {};
    const record = { kind: "count", place, counts } as const;
    const { add, report } = reporter({ period, on });
    const apart: ReportRecord[] = [];
    for (const [key, count] of [
      ["a1", 1],
      ["b1", 2],
      ["a1", 4],
      ["c1", 0],
    ] as const) {
      Object.assign(place, placeOf(key));
      counts["own.visits"] = count;
      counts["youth.residents"] = 10 * count;
      add(record);
      apart.push(counting({ ...counts }, key));
    }
    expect(report()).toEqual(reportOf(apart));
  });

  test("leave a report that was made before as it was", () => {
    fc.assert(
      fc.property(records(["a1", "b1"], 16), fc.nat(16), (each, at) => {
        const [before, after] = [each.slice(0, at), each.slice(at)];
        const { add, report } = reporter({ period, on });
        before.forEach(add);
        const early = report();
        const said = JSON.stringify(early);
        after.forEach(add);
        const all = JSON.stringify(report());
        expect(JSON.stringify(early)).toBe(said);
        expect(all).toBe(JSON.stringify(reportOf([...before, ...after])));
      }),
      { numRuns: 60 },
    );
  });

  test("may hold counts of many thousands of places, and many counts of one", () => {
    const { add, report } = reporter({ period, on, dimensions: [] });
    for (let i = 0; i < 20_000; i++) {
      const place = { ...placeOf("a1"), municipality: `m${i % 7_000}` };
      add({ kind: "count", place, counts: { "own.visits": 1, [`own.visits-${i % 3}`]: i } });
    }
    const sum = (code: `own.${string}`) =>
      report().cells.reduce((all, { counts }) => all + (counts[code] ?? 0), 0);
    expect(report().cells).toHaveLength(7_000);
    expect(sum("own.visits")).toBe(20_000);
    expect(sum("own.visits-0") + sum("own.visits-1") + sum("own.visits-2")).toBe((20_000 * 19_999) / 2);
  });

  test("may each have a value of their own", () => {
    const many = 150_000;
    const { add, report } = reporter({ period, on, dimensions: ["scale"] });
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < many; i++)
        add({
          kind: "diagnostics",
          place: placeOf(i % 2 === 0 ? "a1" : "b1"),
          scale: `s${i}`,
          before: 0,
          after: i,
        });
    }
    const cells = report().cells.filter(({ dimension }) => dimension === "scale");
    expect(cells).toHaveLength(many);
    const wrong = cells.filter(({ value, counts }) => {
      const gained = counts["diagnostics.gained"] ?? 0;
      return counts["diagnostics.both"] !== 2 || gained !== 2 * Number(value.slice(1));
    });
    expect(wrong).toEqual([]);
  });
});

describe("counts are whole and exact, or refused", () => {
  const most = Number.MAX_SAFE_INTEGER;
  const staff = (teaching: number, key = "a1"): ReportRecord => ({
    kind: "organisation",
    place: placeOf(key),
    staff: { teaching },
  });
  const readiness = (items: { present: number; partial: number; absent: number }): ReportRecord => ({
    kind: "organisation",
    place: placeOf("a1"),
    readiness: items,
  });
  const total = (report: Report, measure: string) =>
    rowsOf(report).find((row) => row.level === "all" && row.dimension === "all" && row.measure === measure)
      ?.count;

  test("past 31, 32 and 52 bits", () => {
    for (const one of [2 ** 30, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 51]) {
      expect(total(reportOf([staff(one), staff(one, "a3"), staff(1, "a5")]), "staff.teaching")).toBe(
        2 * one + 1,
      );
      const counts = [
        counting({ "own.visits": one }),
        counting({ "own.visits": one }),
        counting({ "own.visits": 1 }),
      ];
      expect(total(reportOf(counts), "own.visits")).toBe(2 * one + 1);
    }
    expect(
      total(
        reportOf([counting({ "learners.total": most - 1 }), counting({ "learners.total": 1 })]),
        "learners.total",
      ),
    ).toBe(most);
  });

  test.each([
    ["one count of a measure", [counting({ "learners.total": most + 1 })]],
    ["a sum of a measure", [counting({ "learners.total": most }), counting({ "learners.total": 1 })]],
    ["a sum of your own", [counting({ "own.visits": most }), counting({ "own.visits": 1 })]],
    [
      "a sum that comes down again",
      [counting({ "own.visits": most }), counting({ "own.visits": 2 }), counting({ "own.visits": -9 })],
    ],
    ["a sum of records", [staff(most), staff(1, "a3")]],
    ["a count below 0", [counting({ "own.visits": -1 })]],
    ["half a teacher", [staff(0.5)]],
    ["half a teacher in each of two organisations", [staff(0.5), staff(0.5, "a3")]],
    ["half an item of readiness", [readiness({ present: 0.5, partial: 0, absent: 1.5 })]],
    ["no number", [staff(NaN)]],
    ["a half", [counting({ "own.visits": 1.5 })]],
    ["an unknown measure", [counting({ "programs.invented": 1 })]],
    ["a measure named after a property", [counting({ ["constructor"]: 1 })]],
  ] as const)("%s", (_, all) => {
    expect(() => reportOf(all)).toThrow(RangeError);
  });

  test("a count that is not there counts nothing", () => {
    const visits = [{ "own.visits": undefined as never }, { "own.visits": 3 }].map((counts) =>
      counting(counts),
    );
    expect(total(reportOf(visits), "own.visits")).toBe(3);
  });

  test("the one record that is refused is named, and none of its other figures count", () => {
    const { add, report } = reporter({ period, on });
    add(staff(40));
    const before = JSON.stringify(report().cells);
    const broken = { ...staff(30, "a3"), complete: true, retention: [{ months: 12, hired: 2, stayed: 0.5 }] };
    expect(() => {
      add(broken as ReportRecord);
    }).toThrow("record 1: not a whole count of young-hired.12-months-stayed: 0.5");
    expect(JSON.stringify(report().cells)).toBe(before);
    add({ kind: "pairing", place: placeOf("a1"), from: on, mentees: 1 });
    expect(total(report(), "young-hired.12-months")).toBeUndefined();
    expect(total(report(), "staff.teaching")).toBe(40);
  });

  test("a record that is refused leaves nothing behind, and may come again mended", () => {
    const leaf = fc.constantFrom<unknown>(-1, 0.5, NaN, "7", 2 ** 60, null, "no kind");
    let refused = 0;
    fc.assert(
      fc.property(records(["a1", "b1", "c2"], 8), fc.nat(), fc.nat(), leaf, (all, which, where, value) => {
        const { add, report } = reporter({ period, on });
        all.forEach((record, i) => {
          if (i === which % all.length) {
            const before = JSON.stringify(report());
            try {
              add(withOneLeaf(record, where, value));
              return;
            } catch {
              refused++;
              expect(JSON.stringify(report())).toBe(before);
            }
          }
          add(record);
        });
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(40);
  });

  test.each(["own.visits", "learners.total"])("a sum of two reports, %s", (code) => {
    const [a, b] = ["a1", "a2"].map((key) => reportOf([counting({ [code]: 2 ** 52 }, key)])) as [
      Report,
      Report,
    ];
    const inOnePlace = (report: Report) => ({
      ...report,
      cells: report.cells.map((cell) => ({ ...cell, municipality: "m" })),
    });
    expect(() => mergeReports(inOnePlace(a), inOnePlace(b))).toThrow(RangeError);
    expect(merged(a, b).cells.length).toBe(a.cells.length + b.cells.length);
  });
});

test("a report by hand, out of order and in pieces, merges to what the library would have made", () => {
  fc.assert(
    fc.property(records(["a1"], 12), records(["b1", "c1"], 12), (ours, theirs) => {
      const [a, b] = [reportOf(ours), reportOf(theirs)];
      const pieces = b.cells.flatMap(({ counts, persons, ...cell }) =>
        Object.entries(counts).map(([measure, count]) => ({
          counts: { "own.nothing": 0, [measure]: count },
          persons: { [measure]: persons?.[measure as Measure] ?? count },
          ...cell,
          person: "person:p1",
        })),
      );
      const byHand = { ...b, cells: [...pieces].reverse() };
      expect(JSON.stringify(merged(a, byHand))).toBe(JSON.stringify(merged(a, b)));
      expect(JSON.stringify(merged(byHand, a))).toBe(JSON.stringify(merged(a, b)));
    }),
    { numRuns: 60 },
  );
});

/** A record with another value in one of its fields, at any depth. */
function withOneLeaf(record: ReportRecord, where: number, value: unknown): ReportRecord {
  const copy = structuredClone(record) as unknown;
  const leaves = leavesOf(copy);
  const [holder, key] = leaves[where % leaves.length]!;
  holder[key] = value;
  return copy as ReportRecord;
}

function leavesOf(value: unknown): readonly (readonly [Record<string, unknown>, string])[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.entries(holder).flatMap(([key, each]) =>
    typeof each === "object" && each !== null ? leavesOf(each) : [[holder, key] as const],
  );
}
