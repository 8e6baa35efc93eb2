import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { root } from "./support/sources.js";

const execute = promisify(execFile);
const tsx = [`${root}node_modules/tsx/dist/cli.mjs`, "--tsconfig", "test/tsconfig.json"];

/** Examples with packages of their own run on demand: `npm run example -- <name>`. */
const examples = readdirSync(`${root}examples`).filter((name) => {
  const has = (file: string) => existsSync(`${root}examples/${name}/${file}`);
  return has("main.ts") && !has("package.json");
});

describe.each(examples)("example %s", (name) => {
  test("runs and has something to say", async () => {
    const { stdout, stderr } = await execute(process.execPath, [...tsx, `examples/${name}/main.ts`], {
      cwd: root,
    });
    expect(stdout.trim()).not.toBe("");
    expect(stderr).toBe("");
  });
});

test.each(["ru", "en"])("the demo in %s says what was reviewed", async (language) => {
  const { stdout } = await execute(process.execPath, [...tsx, "examples/demo/main.ts", "--lang", language], {
    cwd: root,
  });
  await expect(stdout).toMatchFileSnapshot(`golden/demo.${language}.txt`);
});
