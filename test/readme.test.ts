import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { programMachine } from "nastavnik";
import { toMermaid } from "nastavnik/lifecycle";
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

test("the picture of a program's life is a part of the machine's own, from its start to its end", () => {
  const drawn = blockOf("mermaid").trimEnd().split("\n");
  const whole = toMermaid(programMachine, "en").split("\n");
  expect(drawn.filter((line) => !whole.includes(line))).toEqual([]);
  expect(whole.filter((line) => line.includes("[*]") && !drawn.includes(line))).toEqual([]);
  // Nothing hangs in the air: whatever a line leads to, another leads on from.
  const ends = drawn.map((line) => / {2}(\S+) --> ([^:\s]+)/.exec(line)).filter((ends) => ends !== null);
  const named = (side: 1 | 2) => [...new Set(ends.map((found) => found[side]))].sort();
  expect(ends.length).toBeGreaterThan(5);
  expect(named(2)).toEqual(named(1));
});

test("every entry is named, and every page it points to is there", () => {
  for (const subpath of Object.keys(entries)) expect(readme).toContain(`\`nastavnik${subpath.slice(1)}\``);
  const links = Array.from(readme.matchAll(/\]\(([^)]+)\)/g), ([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect(existsSync(root + path), path).toBe(true);
});

test("every command it gives is one of the package's", () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { scripts: object };
  const commands = Array.from(readme.matchAll(/npm run ([\w:-]+)/g), ([, name = ""]) => name);
  expect(commands).toContain("demo");
  for (const name of commands) expect(scripts).toHaveProperty([name]);
});
