import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { calendarDate, federalProfile } from "nastavnik";
import { describe, expect, test } from "vitest";
import { root } from "../support/sources.js";
import { excluded } from "./excluded.js";
import { homes, libraryNames } from "./library-names.js";
import { machinesText } from "./machines.js";
import { valuesText } from "./values.js";
import { answered, namesIn, textOf, type VectorFile } from "./vector.js";

const folder = `${root}docs/vectors/`;
const read = (home: string) => JSON.parse(readFileSync(`${folder}${home}.json`, "utf8")) as VectorFile;
const files = new Map(Object.keys(homes).map((home) => [home, read(home)]));
const functions = [...libraryNames].filter(([, value]) => typeof value === "function").map(([name]) => name);

describe("vectors", () => {
  test.each([...files])("%s.json holds what the library answers today", async (home, file) => {
    const text = textOf({ ...file, vectors: file.vectors.map((vector) => answered(vector, file.given)) });
    await expect(text).toMatchFileSnapshot(`${folder}${home}.json`);
  });

  test.each([...files])(
    "%s.json stands by itself: functions of one folder, in order, each call once",
    (home, { vectors }) => {
      const calls = vectors.map(({ do: name, with: given }) => JSON.stringify([name, given]));
      expect(new Set(calls).size).toBe(calls.length);
      const names = vectors.map(({ do: name }) => name);
      expect(names).toEqual([...names].sort());
      expect(names.filter((name) => !Object.hasOwn(homes[home] ?? {}, name))).toEqual([]);
    },
  );

  test.each([...files])(
    "%s.json gives names to what it shares, and to nothing else",
    (_, { given = {}, vectors }) => {
      expect(Object.keys(given).filter((name) => libraryNames.has(name))).toEqual([]);
      const called = JSON.stringify([given, vectors]);
      const uses = (name: string) => called.split(JSON.stringify({ "@": name })).length - 1;
      expect(Object.keys(given).filter((name) => uses(name) < 2)).toEqual([]);
    },
  );

  test("machines.json and values.json hold the tables and data of today", async () => {
    await expect(machinesText()).toMatchFileSnapshot(`${folder}machines.json`);
    await expect(valuesText()).toMatchFileSnapshot(`${folder}values.json`);
  });

  test("the folder holds nothing else", () => {
    const known = [...files.keys(), "machines", "values"].map((name) => `${name}.json`);
    expect(readdirSync(folder).sort()).toEqual(known.sort());
  });

  test("call nearly every public function that takes and gives plain data", () => {
    const called = new Set([...files.values()].flatMap(({ vectors }) => vectors.flatMap(namesIn)));
    expect(Object.keys(excluded).filter((name) => !functions.includes(name) || called.has(name))).toEqual([]);
    const plain = functions.filter((name) => !Object.hasOwn(excluded, name));
    const uncalled = plain.filter((name) => !called.has(name));
    expect(plain.length).toBeGreaterThan(190);
    expect(1 - uncalled.length / plain.length, `not called: ${uncalled.join(", ")}`).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  test("show each rule in an answer", () => {
    const shown = JSON.stringify(files.get("rules")?.vectors.map(({ gives }) => gives));
    const rules = Object.keys(federalProfile(calendarDate("2025-09-01")).rules);
    expect(rules.length).toBeGreaterThan(100);
    expect(rules.filter((code) => !shown.includes(`"code":"${code}"`))).toEqual([]);
  });

  test("are small in the package", () => {
    const texts = readdirSync(folder).map((file) => readFileSync(folder + file));
    expect(gzipSync(Buffer.concat(texts), { level: 9 }).length).toBeLessThan(175_000);
  });
});
