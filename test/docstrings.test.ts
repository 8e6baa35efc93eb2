import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { moduleOf, readExamples, scopeOf, type DocstringExample } from "./support/docstring-examples.js";
import { root } from "./support/sources.js";

mkdirSync(`${root}.cache`, { recursive: true });
const folder = mkdtempSync(`${root}.cache/docstrings-`);
afterAll(() => rmSync(folder, { recursive: true }));

const written = await Promise.all(
  readExamples().map(async (example: DocstringExample, i: number) => {
    const scope = (await import(
      /* @vite-ignore */ `${root}test/support/example-scopes/${scopeOf(example)}.ts`
    )) as object;
    const file = `${folder}/${i}.ts`;
    writeFileSync(file, moduleOf(example, Object.keys(scope)));
    return { ...example, module: file };
  }),
);

describe("the example of", () => {
  test.each(written)("$name runs and gives what it says ($file)", async ({ module }) => {
    const { run } = (await import(/* @vite-ignore */ module)) as { run: () => Promise<void> };
    await run();
  });
});

test("every example compiles", () => {
  expect(written.length).toBeGreaterThan(70);
  const config = ts.readConfigFile(`${root}test/tsconfig.json`, (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, `${root}test`);
  const files = written.map(({ module }) => module);
  const program = ts.createProgram(files, { ...options, noEmit: true, noUnusedLocals: false });
  const said = files.flatMap((file, i) => {
    const source = program.getSourceFile(file);
    if (source === undefined) return [`${file} is not there`];
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(
      ({ messageText }) => `${written[i]?.name}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
  });
  expect(said).toEqual([]);
}, 120_000);
