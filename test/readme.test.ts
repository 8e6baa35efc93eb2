import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import entries from "../.config/entries.json" with { type: "json" };
import { root } from "./support/sources.js";

const readme = readFileSync(`${root}README.md`, "utf8");
const blockOf = (language: string) =>
  new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "m").exec(readme)?.[1] ?? "";

mkdirSync(`${root}.cache`, { recursive: true });
const folder = mkdtempSync(`${root}.cache/readme-`);
afterAll(() => rmSync(folder, { recursive: true }));

test("the first result is what the first example prints", () => {
  writeFileSync(`${folder}/first.ts`, blockOf("ts"));
  const tsx = `${root}node_modules/tsx/dist/cli.mjs`;
  const said = execFileSync(
    process.execPath,
    [tsx, "--tsconfig", "test/tsconfig.json", `${folder}/first.ts`],
    { cwd: root, encoding: "utf8" },
  );
  expect(said).toBe(blockOf("text"));
});

test("every entry is named, and every page it points to is there", () => {
  for (const subpath of Object.keys(entries)) expect(readme).toContain(`\`nastavnik${subpath.slice(1)}\``);
  const links = Array.from(readme.matchAll(/\]\(([^)]+)\)/g), ([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect(existsSync(root + path), path).toBe(true);
});

test("every command it gives is one of the package's", () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { scripts: object };
  const commands = Array.from(readme.matchAll(/npm run ([\w:]+)/g), ([, name = ""]) => name);
  expect(commands).toContain("demo");
  for (const name of commands) expect(scripts).toHaveProperty([name]);
});
