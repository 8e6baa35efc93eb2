import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

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

describe("docs/extend-the-catalogue.md", () => {
  const guide = readFileSync(`${root}docs/extend-the-catalogue.md`, "utf8");
  const blocks = (language: string) =>
    Array.from(
      guide.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "gm")),
      ([, text = ""]) => text,
    );

  // A folder of its own for each run: the suite runs in several time zones at once.
  mkdirSync(`${root}.cache`, { recursive: true });
  const folder = mkdtempSync(`${root}.cache/guide-`);
  const program = `${folder}/extend-the-catalogue.ts`;
  writeFileSync(program, blocks("ts").join("\n"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("every block of code runs, in order, and prints what stands under it", () => {
    expect(outputOf(program)).toBe(blocks("text").join(""));
  }, 120_000);

  test("the blocks compile as they stand", () => {
    const config = { extends: "../../test/tsconfig.json", include: ["extend-the-catalogue.ts"] };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
    const tsc = `${root}node_modules/typescript/bin/tsc`;
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { cwd: root, encoding: "utf8" });
    expect(stdout).toBe("");
  }, 180_000);
});
