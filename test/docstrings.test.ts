import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import {
  exported,
  moduleOf,
  readExamples,
  readGuides,
  scopeOf,
  type DocstringExample,
} from "./support/docstring-examples.js";
import { root } from "./support/sources.js";

mkdirSync(`${root}.cache`, { recursive: true });
const folder = mkdtempSync(`${root}.cache/docstrings-`);
afterAll(() => rmSync(folder, { recursive: true }));

const written = await Promise.all(
  [...readExamples(), ...readGuides()].map(async (example: DocstringExample, i: number) => {
    const scope = (await import(
      /* @vite-ignore */ `${root}test/support/example-scopes/${scopeOf(example)}.ts`
    )) as object;
    const file = `${folder}/${example.name}-${i}.ts`;
    writeFileSync(file, moduleOf(example, Object.keys(scope)));
    return { ...example, module: file };
  }),
);

/** What the compiler says of them all; it works beside the tests. */
const compiled = new Promise<string>((resolve) => {
  const compilerOptions = { noEmit: true, noUnusedLocals: false };
  const config = { extends: `${root}test/tsconfig.json`, compilerOptions, include: ["*.ts"] };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
  const tsc = [`${root}node_modules/typescript7/bin/tsc`, "-p", folder];
  execFile(process.execPath, tsc, (error, said) => resolve(said === "" ? (error?.message ?? "") : said));
});

describe("the example of", () => {
  test.each(written)("$name runs and gives what it says ($file)", async ({ module }) => {
    const { run } = (await import(/* @vite-ignore */ module)) as { run: () => Promise<readonly string[]> };
    expect(await run()).toEqual([]);
  });
});

test.each([...exported])("every function and class of %s has an example", async (entry, names) => {
  const values = (await import(/* @vite-ignore */ entry)) as Readonly<Record<string, unknown>>;
  const callable = Object.keys(values).filter((name) => typeof values[name] === "function");
  const without = callable.filter(
    (name) => !written.some((each) => each.name === name && each.file === names.get(name)?.file),
  );
  expect(without).toEqual([]);
});

test("every example compiles", async () => {
  expect(written.length).toBeGreaterThan(160);
  expect(await compiled).toBe("");
});
