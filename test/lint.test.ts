import { ESLint } from "eslint";
import { beforeAll, expect, test } from "vitest";
import { root } from "./support/sources.js";

// With CI=true the parser reads each file once and keeps to that; here the text changes.
process.env["TSESTREE_SINGLE_RUN"] = "false";

// The rules of this project, shown at work.
const eslint = new ESLint({ cwd: root, overrideConfigFile: `${root}.config/eslint.config.js` });

/** Typed rules only know files that exist, so the text stands in for a file of src. */
async function rulesAgainst(code: string, file = "src/base/result.ts"): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: root + file });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))].sort();
}

const given = `
type Result =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly issues: readonly string[] };
type Answer = Result;
declare function parse(text: string): Result;
declare function later(): Promise<Answer>;
declare const maybe: { parse?(): Answer };
`;

beforeAll(async () => {
  await rulesAgainst("export {};"); // the first one reads all types
});

test.each([
  ["a dropped Result", `${given}parse("1");`, "local/must-use-result"],
  ["a dropped Result under another name", `${given}maybe.parse?.();`, "local/must-use-result"],
  ["a dropped promise of a Result", `${given}await later();`, "local/must-use-result"],
  [
    "import { z }",
    'import { z } from "zod";\nexport const t: z.ZodType = z.string();',
    "no-restricted-syntax",
  ],
  ["import z", 'import z from "zod";\nexport const t: z.ZodType = z.string();', "no-restricted-syntax"],
  ["a default export", "export default 1;", "no-restricted-exports"],
  ["any", "export const f = (x: unknown): unknown => x as any;", "@typescript-eslint/no-explicit-any"],
  ["@ts-ignore", "// @ts-ignore\nexport const x: number = 'a';", "@typescript-eslint/ban-ts-comment"],
  [
    "!",
    "export const f = (a: readonly string[]): string => a[0]!;",
    "@typescript-eslint/no-non-null-assertion",
  ],
  [
    "a switch that forgets a case",
    "export const f = (s: 'a' | 'b'): void => {\n  switch (s) {\n    case 'a':\n      break;\n  }\n};",
    "@typescript-eslint/switch-exhaustiveness-check",
  ],
  ["a dropped promise", `${given}later();`, "@typescript-eslint/no-floating-promises"],
  [
    "interface",
    "export interface A {\n  readonly b: string;\n}",
    "@typescript-eslint/consistent-type-definitions",
  ],
])("%s is refused in src", async (_, code, rule) => {
  expect(await rulesAgainst(code)).toContain(rule);
});

test.each([
  ["a Result that is looked at", "src/base/result.ts", `${given}export const ok: boolean = parse("1").ok;`],
  [
    "import * as z",
    "src/base/result.ts",
    'import * as z from "zod";\nexport const t: z.ZodType = z.string();',
  ],
])("%s is fine in %s", async (_, file, code) => {
  const unused = "@typescript-eslint/no-unused-vars";
  expect((await rulesAgainst(code, file)).filter((rule) => rule !== unused)).toEqual([]);
});
