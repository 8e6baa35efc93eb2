import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import entries from "../.config/entries.json" with { type: "json" };
import type { Bound } from "./growth/case.js";
import { claimsIn } from "./growth/claims.js";
import { counted } from "./growth/counted.js";
import type { Measured } from "./growth/main.js";
import { readSources, root } from "./support/sources.js";

// Steps are counted, because time cannot be relied on: test/growth/steps.ts says what a step is, and the tables beside it
// which inputs grow. Each is taken in three sizes, each four times the one before.

mkdirSync(`${root}.cache`, { recursive: true });
const folder = mkdtempSync(`${root}.cache/growth-`);
afterAll(() => rmSync(folder, { recursive: true }));

/** The library, its packages and the cases in one file, counted, in a process of its own. */
async function measure(): Promise<Measured> {
  const { outputFiles } = await build({
    entryPoints: [`${root}test/growth/main.ts`],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    supported: { "object-rest-spread": false }, // as loops, which are counted
    alias: Object.fromEntries(
      Object.entries(entries).map(([subpath, { source }]) => [`nastavnik${subpath.slice(1)}`, root + source]),
    ),
  });
  const file = `${folder}/main.mjs`;
  writeFileSync(file, counted(outputFiles[0]!.text));
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ["--expose-gc", file], { maxBuffer: 2 ** 24 });
  return JSON.parse(stdout) as Measured;
}

const { cases, within } = await measure();
const claims = claimsIn(readSources());

// The exponent of the growth, whatever else is done once: 1 where four times as much takes four times the steps. The lower
// limits show that the input does grow, and that nothing is over early.
const limits: Readonly<Record<Bound, readonly [least: number, most: number]>> = {
  constant: [-0.05, 0.05],
  linear: [0.75, 1.1],
  sorting: [0.75, 1.25],
  quadratic: [1.25, 2.1],
  forgotten: [0, 2], // the last one may still be at hand
};

describe.each(cases)("$layer: $name, $what", ({ bound, counts }) => {
  test(`is ${bound}`, () => {
    expect(counts).toHaveLength(3);
    const [small, large, largest] = counts as [number, number, number];
    const found =
      bound === "forgotten"
        ? largest
        : bound === "constant"
          ? Math.log(largest / small) / Math.log(16)
          : Math.log((largest - large) / (large - small)) / Math.log(4);
    const [least, most] = limits[bound];
    expect(found, `of ${String(counts)}`).toBeGreaterThanOrEqual(least);
    expect(found, `of ${String(counts)}`).toBeLessThanOrEqual(most);
  });
});

describe("what docstrings say of growth", () => {
  const keyOf = ({ layer, name }: { readonly layer: string; readonly name: string }) => `${layer}: ${name}`;
  const shown = new Set(cases.map(keyOf));

  test("is shown by a case, or by the cases of the function that it is a part of", () => {
    expect(claims.length).toBeGreaterThan(90);
    const unshown = claims.map(keyOf).filter((key) => !shown.has(key) && !shown.has(within[key] ?? ""));
    expect(unshown).toEqual([]);
  });

  test("is no more than what the cases hold it to", () => {
    const said: Readonly<Record<Bound, RegExp>> = {
      constant: /./,
      linear: /linear|one pass|grows? with|complexity|quadratic/i,
      sorting: /log|sort/i,
      quadratic: /quadratic|×/i,
      forgotten: /memory/i,
    };
    const weaker = cases.filter((each) => {
      const own = claims.filter((claim) => keyOf(claim) === keyOf(each));
      return !own.some(({ text }) => said[each.bound].test(text));
    });
    expect(weaker.map((each) => `${keyOf(each)}, ${each.what}: ${each.bound}`)).toEqual([]);
  });

  test("names in what it is linear", () => {
    expect(claims.filter(({ text }) => /\blinear(?! in\b| but for\b)/i.test(text)).map(keyOf)).toEqual([]);
  });
});
