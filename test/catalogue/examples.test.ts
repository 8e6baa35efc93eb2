import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a program prints, run as a stranger would run it. */
function outputOf(file: string): string {
  const tsx = `${root}node_modules/tsx/dist/cli.mjs`;
  return execFileSync(process.execPath, [tsx, "--tsconfig", "test/tsconfig.json", file], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
}

test.each(["extend-the-catalogue", "pick-list"])(
  "examples/%s runs and prints what it should",
  async (name) => {
    await expect(outputOf(`examples/${name}/main.ts`)).toMatchFileSnapshot(`../golden/${name}.txt`);
  },
  120_000,
);
