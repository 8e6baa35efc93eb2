import { expect, test } from "vitest";
import { digestOf, isIntact, sealed } from "nastavnik/base";
import {
  certifiedPublication,
  crossReportOn,
  emptyReport,
  mergeAll,
  mergeReports,
  publish,
  reportOn,
  verifyPublication,
  type ReportRecord,
} from "nastavnik/report";
import { parsePublishedReport, parseReport } from "nastavnik/report/read";
import { on, period, placeOf } from "./random-records.js";

// Single changes of reports and publications, by a seed: how many are found by reading alone, by the checks of a
// publication, and by a digest that was kept elsewhere.

const records: readonly ReportRecord[] = ["a1", "a2", "b1", "c1"].flatMap((key, i) => [
  { kind: "organisation", place: placeOf(key), staff: { teaching: 60 + i, young: 9 }, complete: i > 1 },
  ...Array.from({ length: 5 + 3 * i }, (_, contributor): ReportRecord => ({
    kind: "program",
    place: placeOf(key),
    contributor,
    forms: [contributor % 3 === 0 ? "teacher-teacher" : "head-teacher"],
    from: period.starts,
    activities: { planned: 6, due: 4, done: contributor % 5 },
  })),
]);
const report = reportOn(records, { period, on, dimensions: ["form"] });
const asked = { threshold: 5, sensitiveThreshold: 10, insiders: [], attributes: "sensitive" } as const;
const { publication, certificate } = certifiedPublication(report, asked);

/** Park and Miller: the same numbers everywhere. */
function dice(seed: number): (sides: number) => number {
  let last = seed;
  return (sides) => (last = (last * 48_271) % 2_147_483_647) % sides;
}

/** The value with one of its leaves changed, or an item of one of its lists dropped or said twice. */
function corrupted(value: unknown, roll: (sides: number) => number): unknown {
  if (Array.isArray(value)) {
    const [i, how] = [roll(value.length || 1), roll(8)];
    if (how === 0 || value.length === 0) return value.filter((_, k) => k !== i);
    if (how === 1) return [...(value as unknown[]), value[i]];
    return value.map((item: unknown, k) => (k === i ? corrupted(item, roll) : item));
  }
  if (typeof value === "object" && value !== null) {
    const keys = Object.keys(value);
    const at = keys[roll(keys.length || 1)];
    if (at === undefined) return { added: 1 };
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, key === at ? corrupted(item, roll) : item]),
    );
  }
  if (typeof value === "number") return roll(2) === 0 ? value + 1 : Math.max(0, value - 1);
  if (typeof value === "boolean") return !value;
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text.replace(/\d$/, (last) => String((Number(last) + 1) % 10));
  return value === null ? roll(30) : `${text}x`;
}

function rates(sound: unknown, checks: Readonly<Record<string, (changed: unknown) => boolean>>) {
  const roll = dice(23);
  const found: Record<string, number> = { all: 0 };
  for (const [name, isFine] of Object.entries(checks)) {
    expect(isFine(JSON.parse(JSON.stringify(sound))), `${name} of what nobody changed`).toBe(true);
    found[name] = 0;
  }
  while (found["all"]! < 2_500) {
    const changed = corrupted(sound, dice(1 + roll(1_000_000)));
    if (JSON.stringify(changed) === JSON.stringify(sound)) continue;
    found["all"]!++;
    for (const [name, isFine] of Object.entries(checks)) if (!isFine(changed)) found[name]!++;
  }
  return found;
}

test("changes of reports are found: all by a digest, some by reading alone; an unchanged one never", () => {
  const digest = digestOf(report);
  const found = rates(report, {
    read: (changed) => parseReport(changed).ok,
    sealed: (changed) => parseReport({ ...(changed as object), digest }).ok,
    digested: (changed) => digestOf(changed) === digest,
  });
  expect(found["digested"]).toBe(found["all"]);
  expect(found["sealed"]).toBe(found["all"]);
  expect(found).toMatchInlineSnapshot(`
    {
      "all": 2500,
      "digested": 2500,
      "read": 1712,
      "sealed": 2500,
    }
  `);
});

test("changes of publications are found: all by a digest, and all by report and certificate", () => {
  const digest = digestOf(publication);
  const found = rates(publication, {
    read: (changed) => parsePublishedReport(changed).ok,
    sealed: (changed) => parsePublishedReport({ ...(changed as object), digest }).ok,
    verified: (changed) => {
      const read = parsePublishedReport(changed);
      return read.ok && verifyPublication(report, read.value, certificate, asked).length === 0;
    },
    digested: (changed) => digestOf(changed) === digest,
  });
  expect(found["digested"]).toBe(found["all"]);
  expect(found["sealed"]).toBe(found["all"]);
  expect(found["verified"]! / found["all"]!).toBe(1);
  expect(found).toMatchInlineSnapshot(`
    {
      "all": 2500,
      "digested": 2500,
      "read": 1317,
      "sealed": 2500,
      "verified": 2500,
    }
  `);
});

test("a publication of no organisation at all comes back", () => {
  const nothing = publish(reportOn([], { period: report.period, on: report.on }), {
    threshold: 5,
    insiders: [],
  });
  expect(nothing.organisations).toBe(0);
  expect(parsePublishedReport(JSON.parse(JSON.stringify(nothing)))).toEqual({ ok: true, value: nothing });
});

test("a change of the digest itself is found too; who takes it out has a record like any other", () => {
  for (const [of, read] of [
    [sealed(report), parseReport],
    [sealed(publication), parsePublishedReport],
  ] as const) {
    expect(read(JSON.parse(JSON.stringify(of)))).toEqual({ ok: true, value: of });
    const { digest, ...bare } = of;
    const other = digest.replace(/^./, (first) => (first === "0" ? "1" : "0"));
    for (const wrong of [other, digest.slice(1), digest.toUpperCase() + "x", "x"])
      expect(read({ ...bare, digest: wrong })).toEqual({
        ok: false,
        issues: [{ code: "digest.wrong", path: ["digest"], details: {} }],
      });
    expect(read({ ...bare, digest: 5 })).toMatchObject({
      issues: [{ code: "type.wrong", path: ["digest"] }],
    });
    expect(read(bare)).toEqual({ ok: true, value: bare });
  }
});

test("whoever verifies a sealed publication is told that its digest is of another", () => {
  const faults = (of: typeof publication) => verifyPublication(report, of, certificate, asked);
  expect(faults(sealed(publication))).toEqual([]);
  expect(faults({ ...publication, digest: sealed({ ...publication, organisations: 3 }).digest })).toEqual([
    { code: "publication.untrue", details: { field: "digest" } },
  ]);
});

test("storage may change the order of a sealed report, whichever order was sealed; a sum is not sealed", () => {
  const turned = { ...report, cells: [...report.cells].reverse(), covers: [...report.covers].reverse() };
  const stored = { ...turned, digest: sealed(report).digest };
  expect(parseReport(stored)).toEqual({ ok: true, value: sealed(report) });
  expect(parseReport(sealed(turned)).ok).toBe(true);
  const none = sealed(emptyReport(period, on, report.basis));
  const sums = [
    mergeReports(sealed(report), none),
    mergeReports(none, sealed(report)),
    mergeAll([sealed(report), none]),
  ];
  for (const sum of sums) expect(sum).toEqual({ ok: true, value: report });
});

test("a crossed report has no reader: its seal is asked for", () => {
  const crossed = sealed(crossReportOn(records, ["form", "scope"], { period, on }));
  const roll = dice(5);
  expect(isIntact(JSON.parse(JSON.stringify(crossed)) as object)).toBe(true);
  for (let i = 0; i < 200; i++) {
    const changed = corrupted(crossed, roll);
    if (JSON.stringify(changed) !== JSON.stringify(crossed))
      expect(isIntact(changed as object)).not.toBe(true);
  }
});
