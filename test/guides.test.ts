import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import layers from "../.config/layers.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };
import { root } from "./support/sources.js";

const pages = [
  "README.md",
  ...[".github", "docs"].flatMap((folder) =>
    readdirSync(root + folder)
      .filter((file) => file.endsWith(".md"))
      .map((file) => `${folder}/${file}`),
  ),
];
const textOf = (page: string) => readFileSync(root + page, "utf8");
const firstBlockOf = (page: string) => /^```ts\n([^]*?)^```/m.exec(textOf(page))?.[1];
const guides = pages.filter((page) => firstBlockOf(page) !== undefined);

mkdirSync(`${root}.cache`, { recursive: true });
const folder = mkdtempSync(`${root}.cache/guides-`);
afterAll(() => rmSync(folder, { recursive: true }));
const execute = promisify(execFile);
const node = (...args: string[]) => execute(process.execPath, args, { cwd: root });
const fileOf = (page: string) => `${folder}/${path.basename(page, ".md")}.ts`;

test("first code blocks can be pasted: they compile", async () => {
  for (const page of guides) writeFileSync(fileOf(page), firstBlockOf(page) ?? "");
  const compilerOptions = { noEmit: true, noUnusedLocals: false };
  const config = { extends: `${root}test/tsconfig.json`, compilerOptions, include: ["*.ts"] };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
  expect(guides.length).toBeGreaterThanOrEqual(6);
  expect((await node("node_modules/typescript7/bin/tsc", "-p", folder)).stdout).toBe("");
});

// README's has a test of its own, which knows what it prints.
test.each(guides.filter((page) => page !== "README.md"))(
  "that of %s runs and prints something",
  async (page) => {
    const { stdout } = await node(
      "node_modules/tsx/dist/cli.mjs",
      "--tsconfig",
      "test/tsconfig.json",
      fileOf(page),
    );
    expect(stdout.trim()).not.toBe("");
  },
);

test.each(pages)("what %s links to is there", (page) => {
  const links = Array.from(textOf(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g), ([, to = ""]) => to);
  const inside = links.filter((to) => !/^\w+:/.test(to));
  expect(inside.filter((to) => !existsSync(path.resolve(root, path.dirname(page), to)))).toEqual([]);
});

test.each(pages)("every command that %s gives is one of the package's", (page) => {
  const commands = Array.from(textOf(page).matchAll(/npm run ([\w:-]+)/g), ([, name = ""]) => name);
  expect(commands.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
});

test("the import table of docs/architecture.md is that of .config/layers.json", () => {
  const rows = Array.from(
    textOf("docs/architecture.md").matchAll(/^\| `([a-z]+)` +\| [^|]+ \| ([^|]+)\| ([^|]+)\|$/gm),
    ([, name = "", imports = "", packages = ""]) => [
      name,
      { imports: listed(imports), packages: listed(packages) },
    ],
  );
  expect(Object.fromEntries(rows)).toEqual(layers);
});

/** "`base`, `codes`", or "–" for nothing. */
function listed(cell: string): readonly string[] {
  return Array.from(cell.matchAll(/`([\w-]+)`/g), ([, name = ""]) => name);
}
