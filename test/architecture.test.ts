import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import table from "../.config/layers.json" with { type: "json" };
import { importsOf, packageOf, parseSource, readSources, type Sources } from "./support/sources.js";

type Layer = { readonly imports: readonly string[]; readonly packages: readonly string[] };

/** Folders of src with what they may import. */
const layers: ReadonlyMap<string, Layer> = new Map(Object.entries(table));
const longestFile = 350;

test("src keeps to the import table", () => {
  const sources = readSources();
  expect(sources.size).toBeGreaterThan(0);
  expect(architectureFaults(sources)).toEqual([]);
});

test("no file of src imports itself by way of others, be it for a type", () => {
  expect(cycleIn(readSources())).toEqual([]);
});

test("the import table only names folders of itself, and has no cycle", () => {
  const order = [...layers.keys()];
  for (const [folder, { imports }] of layers) {
    for (const other of imports)
      expect(order.indexOf(other), `${folder} → ${other}`).toBeLessThan(order.indexOf(folder));
  }
});

describe("the check itself", () => {
  const lawful: Record<string, string> = {
    "src/index.ts": 'export { sum } from "./kernel/sum.js";',
    "src/entry/kernel.ts": 'export { sum } from "../kernel/sum.js";',
    "src/kernel/sum.ts": "export const sum = 1;",
    "src/base/result.ts": "export type Result = 1;",
    "src/base/calendar-date.ts":
      'import { addMonths } from "date-fns/addMonths";\nexport const day = addMonths;',
    "src/model/program.ts":
      'import * as z from "zod";\nimport type { Result } from "../base/result.js";\nexport const p: Result = z;',
    "src/matching/match.ts": 'import { sum } from "../kernel/sum.js";\nexport const m = sum;',
    "src/ru/sentences.ts": 'import type { m } from "../matching/match.js";\nexport const s: typeof m = 1;',
    "src/codes/regions-data.ts": "export const codes = [1];\n".repeat(longestFile + 50),
    "src/codes/data/regions.ts": "export const codes = [1];\n".repeat(longestFile + 50),
  };

  test.each([
    [{ "src/a/a.ts": 'import "./b.js";', "src/a/b.ts": 'import "../c.js";', "src/c.ts": "" }, []],
    [{ "src/a.ts": 'import "./a.js";' }, ["src/a.ts", "src/a.ts"]],
    [
      {
        "src/a/a.ts": 'import "./b.js";',
        "src/a/b.ts": 'import type { C } from "../c.js";',
        "src/c.ts": 'import "./a/b.js";',
      },
      ["src/a/b.ts", "src/c.ts", "src/a/b.ts"],
    ],
  ])("of %j the cycle is %j", (sources, cycle) => {
    expect(cycleIn(new Map(Object.entries(sources)))).toEqual(cycle);
  });

  test("lawful sources have no fault", () => {
    expect(architectureFaults(new Map(Object.entries(lawful)))).toEqual([]);
  });

  test.each([
    ["src/kernel/a.ts", 'import { r } from "../base/result.js";', "kernel may not import base"],
    ["src/base/a.ts", 'import type { p } from "../model/program.js";', "base may not import model"],
    ["src/base/a.ts", 'export type A = import("../model/program.js").Program;', "base may not import model"],
    ["src/base/a.ts", 'const a = await import("../model/program.js");', "base may not import model"],
    ["src/ru/a.ts", 'import { sum } from "../kernel/sum.js";', "ru may not import kernel"],
    ["src/ru/a.ts", 'import { x } from "../en/sentences.js";', "ru may not import en"],
    ["src/report/a.ts", 'import { m } from "../matching/match.js";', "report may not import matching"],
    ["src/rules/a.ts", 'import * as z from "zod";', "rules may not import the package zod"],
    [
      "src/model/a.ts",
      'import { z } from "zod/v4/core";\nimport x from "left-pad";',
      "model may not import the package left-pad",
    ],
    [
      "src/base/a.ts",
      'import { addDays } from "date-fns";',
      "the package date-fns is for base/calendar-date.ts",
    ],
    ["src/base/a.ts", 'import fs from "node:fs";', "base may not import the package node:fs"],
    ["src/matching/a.ts", 'import { sum } from "../index.js";', "nobody imports an entry"],
    ["src/matching/a.ts", 'import { sum } from "../entry/kernel.js";', "nobody imports an entry"],
    ["src/entry/a.ts", 'export { sum } from "./kernel.js";', "nobody imports an entry"],
    [
      "src/matching/a.ts",
      'import { sum } from "nastavnik/kernel";',
      "matching may not import the package nastavnik",
    ],
    ["src/kernel/index.ts", "export const a = 1;", "no index.ts below src"],
    ["src/kernel/a.ts", 'export * from "./sum.js";', "no export *"],
    ["src/entry/a.ts", 'export * as sum from "../kernel/sum.js";', "no export *"],
    ["src/kernel/a.ts", 'export { sum } from "./sum.js";', "only passes on what others export"],
    [
      "src/kernel/a.ts",
      'import { sum } from "./sum.js";\nexport { sum };',
      "only passes on what others export",
    ],
    ["src/kernel/a.ts", 'import { sum } from "./sum";\nexport const a = sum;', 'import "./sum" lacks .js'],
    [
      "src/kernel/a.ts",
      'import { sum } from "../../test/a.js";\nexport const a = sum;',
      "imports from outside src",
    ],
    ["src/kernel/matchStable.ts", "export const a = 1;", "not kebab-case"],
    ["src/Kernel/a.ts", "export const a = 1;", "no such folder in the import table"],
    ["src/helpers/a.ts", "export const a = 1;", "no such folder in the import table"],
    ["src/helper.ts", "export const a = 1;", "only index.ts stands directly in src"],
    ["src/kernel/a.ts", "export const a = 1;\n".repeat(longestFile + 1), `longer than ${longestFile} lines`],
  ])("%s: %s", (file, text, fault) => {
    expect(architectureFaults(new Map([...Object.entries(lawful), [file, text]]))).toEqual([
      expect.stringContaining(`${file}: ${fault}`),
    ]);
  });
});

function architectureFaults(sources: Sources): readonly string[] {
  return [...sources].flatMap(([file, text]) => {
    const tree = parseSource(file, text);
    const faults = [...nameFaults(file), ...importFaults(file, tree), ...barrelFaults(file, tree)];
    const lines = text.trimEnd().split("\n").length;
    if (lines > longestFile && file !== "src/index.ts" && !/\bdata\b/.test(file))
      faults.push(`longer than ${longestFile} lines: ${lines}`);
    return faults.map((fault) => `${file}: ${fault}`);
  });
}

/** The first cycle found, its start at both ends, or nothing. */
function cycleIn(sources: Sources): readonly string[] {
  const done = new Set<string>();
  const search = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const specifier of importsOf(parseSource(file, sources.get(file) ?? ""))) {
      const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, ".ts");
      if (!specifier.startsWith(".") || !sources.has(target)) continue;
      const cycle = search(target, [...way, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of sources.keys()) {
    const cycle = search(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

function nameFaults(file: string): readonly string[] {
  const [, folder = "", ...inner] = file.split("/");
  if (inner.length === 0) return file === "src/index.ts" ? [] : ["only index.ts stands directly in src"];
  const faults: string[] = [];
  if (folder !== "entry" && !layers.has(folder)) faults.push("no such folder in the import table");
  if (!inner.every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.ts)?$/.test(part))) faults.push("not kebab-case");
  if (inner.at(-1) === "index.ts") faults.push("no index.ts below src: import the file you need");
  return faults;
}

function importFaults(file: string, tree: ts.SourceFile): readonly string[] {
  const from = folderOf(file);
  const layer = layers.get(from);
  return importsOf(tree).flatMap((specifier) => {
    if (!specifier.startsWith(".")) return packageFaults(file, from, layer, packageOf(specifier));
    if (!specifier.endsWith(".js")) return [`import "${specifier}" lacks .js`];
    const target = path.posix.join(path.posix.dirname(file), specifier);
    if (!target.startsWith("src/")) return [`imports from outside src: ${specifier}`];
    const to = folderOf(target);
    if (to === "entry") return [`nobody imports an entry: ${specifier}`];
    return to === from || from === "entry" || layer?.imports.includes(to)
      ? []
      : [`${from} may not import ${to}: ${specifier}`];
  });
}

function packageFaults(
  file: string,
  from: string,
  layer: Layer | undefined,
  name: string,
): readonly string[] {
  if (!layer?.packages.includes(name)) return [`${from} may not import the package ${name}`];
  return name === "date-fns" && file !== "src/base/calendar-date.ts"
    ? ["the package date-fns is for base/calendar-date.ts"]
    : [];
}

/** A folder of src; all entries, `src/index.ts` among them, count as "entry". */
function folderOf(file: string): string {
  const [, folder = "", inner] = file.split("/");
  return inner === undefined ? "entry" : folder;
}

function barrelFaults(file: string, tree: ts.SourceFile): readonly string[] {
  const star = tree.statements.some(
    (node) => ts.isExportDeclaration(node) && (!node.exportClause || ts.isNamespaceExport(node.exportClause)),
  );
  if (star) return ["no export *: exports are listed one by one"];
  if (folderOf(file) === "entry") return [];
  const ownCode = tree.statements.filter(
    (node) => !ts.isExportDeclaration(node) && !ts.isImportDeclaration(node),
  );
  const isBarrel = ownCode.length === 0 && tree.statements.some(ts.isExportDeclaration);
  return isBarrel ? ["only passes on what others export"] : [];
}
