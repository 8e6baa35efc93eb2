import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idOf } from "nastavnik";
import { datasetReader, parseDataset, parseRecord, upgrade, type DatasetRecord } from "nastavnik/model";
import { upgradeBy } from "../../src/model/upgrade.js";
import type { UpgradeStep } from "../../src/model/upgrade-steps.js";
import { assignment, consent, meeting, mentee, mentor, pairing, program, survey } from "../support/build.js";
import { root } from "../support/sources.js";

const records: readonly DatasetRecord[] = [
  program(),
  mentor("a"),
  mentee("b"),
  assignment({ programs: [program().id] }),
  pairing({ program: program().id }),
  meeting(),
  survey({ program: program().id }),
  consent(),
];
const dataset = (all: readonly unknown[]) => ({ kind: "dataset", schemaVersion: 1, records: all });

function issuesOf(input: unknown): string[] {
  const read = parseDataset(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("reading a dataset", () => {
  test("every kind of record comes back, in its order", () => {
    expect(parseDataset(dataset(records))).toEqual({ ok: true, value: dataset(records) });
    expect(parseDataset(dataset([...records].reverse())).ok).toBe(true);
  });

  test("problems of all records at once, each with its place", () => {
    const broken = dataset([
      program({ id: idOf("program", "program:x") }),
      { ...mentor("a"), seats: -1, name: "…" },
      { kind: "robot" },
      null,
      pairing({ mentors: [idOf("mentor", "mentor:nobody")] }),
      mentor("c", { prefers: [idOf("mentee", "mentee:nobody")] }),
      mentor("c"),
    ]);
    expect(issuesOf({ ...broken, extra: 1 })).toEqual([
      "key.unknown extra",
      "number.too-small records.1.seats",
      "key.unknown records.1.name",
      "code.unknown records.2.kind",
      "code.unknown records.3",
      "ref.repeated records.6.id",
      "ref.dangling records.4.mentors.0",
    ]);
  });

  test("a reference is judged only when records of its kind are there", () => {
    expect(issuesOf(dataset([pairing()]))).toEqual([]);
    expect(issuesOf(dataset([pairing(), mentor("z")]))).toEqual(["ref.dangling records.0.mentors.0"]);
  });

  test("a record that is refused answers by the id it tells, and without a readable one it may be any of its kind", () => {
    const others = [pairing(), mentor("z")]; // the pairing is of mentor a
    const ofMentor = "ref.dangling records.0.mentors.0";
    const broken = { ...mentor("a"), seats: -1 };
    expect(issuesOf(dataset([...others, broken]))).toEqual(["number.too-small records.2.seats"]);
    expect(issuesOf(dataset([broken, ...others]))).toEqual(["number.too-small records.0.seats"]);
    expect(issuesOf(dataset([...others, { ...broken, id: "mentor a" }]))).not.toContain(ofMentor);
    expect(issuesOf(dataset([...others, { ...broken, id: undefined }]))).not.toContain(ofMentor);
    expect(issuesOf(dataset([...others, { ...broken, kind: "mentr" }]))).not.toContain(ofMentor);
    expect(issuesOf(dataset([...others, { ...mentor("b"), seats: -1 }]))).toContain(ofMentor);
    expect(issuesOf(dataset([...others, { ...mentee("a"), id: 5 }]))).toContain(ofMentor);
  });

  test.each([
    [null, ["type.wrong "]],
    [[], ["type.wrong "]],
    [{ ...dataset([]), records: {} }, ["type.wrong records"]],
    [{ ...dataset([]), schemaVersion: 2 }, ["version.newer schemaVersion"]],
    [{ ...dataset([]), schemaVersion: "1" }, ["code.unknown schemaVersion"]],
    [dataset([]), []],
  ])("%j", (input, expected) => {
    expect(issuesOf(input)).toEqual(expect.arrayContaining(expected));
    expect(issuesOf(input).length === 0).toBe(expected.length === 0);
  });

  test("hostile records throw nothing", () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error("no");
        },
      },
    );
    const { proxy: revoked, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const input of [hostile, revoked]) {
      const read = parseRecord(input);
      expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["input.unreadable"]);
      expect(datasetReader().add(input).ok).toBe(false);
    }
    expect(issuesOf(hostile)).toEqual(["input.unreadable "]);
    expect(parseRecord({ kind: "__proto__" }).ok).toBe(false);
    expect(parseRecord({ kind: "toString" }).ok).toBe(false);
  });
});

test("a long stream is read one by one, and told at the end what is missing", () => {
  const reader = datasetReader();
  for (let i = 0; i < 20_000; i++) {
    const id = idOf("program", `program:p${i}`);
    const read = reader.add(program({ id, previousProgram: idOf("program", `program:p${i + 1}`) }));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
  }
  expect(reader.finish()).toEqual([
    {
      code: "ref.dangling",
      path: ["records", 19_999, "previousProgram"],
      details: { ref: "program:p20000" },
    },
  ]);
});

describe("older records", () => {
  const steps: readonly UpgradeStep[] = [
    { kind: "program", from: 1, apply: ({ title, ...rest }) => ({ ...rest, goals: [title] }) },
    { kind: "program", from: 2, apply: (record) => ({ ...record, strengths: [] }) },
  ];
  const versions = { program: 3, mentor: 1 };
  const old = { kind: "program", schemaVersion: 1, id: "program:old", title: "адаптация" };

  test("go through every step in turn, and only through theirs", async () => {
    const upgraded = upgradeBy(steps, versions, old);
    await expect(JSON.stringify(upgraded, null, 2)).toMatchFileSnapshot("../golden/upgraded-program.json");
    expect(upgradeBy(steps, versions, { ...old, schemaVersion: 2 })).toEqual({
      ok: true,
      value: { ...old, schemaVersion: 3, strengths: [] },
    });
    expect(upgradeBy(steps, versions, { kind: "mentor", schemaVersion: 1 })).toEqual({
      ok: true,
      value: { kind: "mentor", schemaVersion: 1 },
    });
  });

  test.each([
    [{ ...old, schemaVersion: 4 }, "version.newer"],
    [{ ...old, schemaVersion: 0 }, "code.unknown"],
    [{ ...old, schemaVersion: "1" }, "type.wrong"],
    [{ ...old, kind: "robot" }, "code.unknown"],
    [null, "code.unknown"],
  ])("%j is answered %s", (input, code) => {
    const upgraded = upgradeBy(steps, versions, input);
    expect(upgraded.ok ? "" : upgraded.issues[0].code).toBe(code);
  });

  const stored = JSON.parse(
    readFileSync(`${root}test/golden/records-of-version-1.json`, "utf8"),
  ) as readonly Record<string, unknown>[];

  test("stored by version 1 of their shape are read, each as it has been since", async () => {
    const read = stored.map((record) => {
      const upgraded = upgrade(record);
      return upgraded.ok ? parseRecord(upgraded.value) : upgraded;
    });
    expect(read.map(({ ok }) => ok)).toEqual(stored.map(() => true));
    await expect(
      JSON.stringify(
        read.map((one) => one.ok && one.value),
        null,
        2,
      ),
    ).toMatchFileSnapshot("../golden/upgraded-records.txt");
  });

  test("a dataset is upgraded record by record, and says of which it cannot", () => {
    const upgraded = upgrade(dataset(stored));
    expect(upgraded.ok && parseDataset(upgraded.value).ok).toBe(true);
    const [old] = stored;
    const broken = upgrade(
      dataset([{ kind: "robot" }, old, { ...old, schemaVersion: 3 }, { ...old, schemaVersion: "1" }]),
    );
    expect(broken.ok ? [] : broken.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "version.newer records.2.schemaVersion",
      "type.wrong records.3.schemaVersion",
    ]);
  });

  test("steps meet what is no record of their version without a throw, and leave it to the parser", () => {
    fc.assert(
      fc.property(fc.constantFrom(...stored), fc.string(), fc.jsonValue(), (record, key, value) => {
        for (const field of [key, ...Object.keys(record)].filter((each) => each !== "schemaVersion")) {
          const upgraded = upgrade({ ...record, [field]: value });
          if (upgraded.ok) expect(typeof parseRecord(upgraded.value).ok).toBe("boolean"); // it never throws
        }
      }),
    );
    for (const list of ["activities", "strengths", "difficulties"])
      for (const item of [null, 1, [], { time: 1 }, { time: { timing: "__proto__", period: [] } }])
        expect(upgrade({ ...stored[0], [list]: [item] }).ok).toBe(true);
  });

  test("the library's own records are current: they come back as they are", () => {
    for (const record of records) expect(upgrade(record)).toEqual({ ok: true, value: record });
    expect(upgrade({ ...program(), schemaVersion: 9 }).ok).toBe(false);
  });
});
