import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import layers from "../.config/layers.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };
import { exported } from "./support/docstring-examples.js";
import {
  blocksOf,
  englishPages,
  markdownIn,
  moduleOfBlocks,
  nameOf,
  oneLanguage,
  programsOf,
  russianPages,
  textOf,
  shapeOf,
  withOutputs,
  type Block,
} from "./support/pages.js";
import { root } from "./support/sources.js";

const pages = [...englishPages, ...russianPages];
const guides = pages.filter((page) => programsOf(page).length > 0);

mkdirSync(`${root}.cache`, { recursive: true });
const folder = mkdtempSync(`${root}.cache/guides-`);
afterAll(() => rmSync(folder, { recursive: true }));
const execute = promisify(execFile);
const node = (...args: string[]) =>
  execute(process.execPath, args, { cwd: root, env: { ...process.env, NO_COLOR: "1" } });

// Control characters, which no program prints.
const [endOfBlock, endOfProgram] = ["\u0001", "\u0002"];
const programs = guides.flatMap(programsOf).map((program, i) => {
  const name = `${nameOf(program.page)}-${i}.ts`;
  writeFileSync(`${folder}/${name}`, moduleOfBlocks(program.blocks, endOfBlock));
  return { ...program, name };
});
// One process for all of them: most of the time goes into starting.
writeFileSync(
  `${folder}/run.ts`,
  `for (const name of ${JSON.stringify(programs.map(({ name }) => name))}) {
    try { await import("./" + name); } catch (error) { console.log(String(error)); }
    console.log(${JSON.stringify(endOfProgram)});
  }
  export {};`,
);
const ran = node("node_modules/tsx/dist/cli.mjs", "--tsconfig", "test/tsconfig.json", `${folder}/run.ts`);

test("what can be pasted compiles", async () => {
  const compilerOptions = { noEmit: true, noUnusedLocals: false };
  const config = { extends: `${root}test/tsconfig.json`, compilerOptions, include: ["*.ts"] };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
  expect(guides.length).toBeGreaterThanOrEqual(20);
  const said = await node("node_modules/typescript7/bin/tsc", "-p", folder).catch((error: unknown) => error);
  expect((said as { readonly stdout: string }).stdout).toBe("");
}, 120_000);

// Run with `-u` to write what they print.
test.each(guides)(
  "%s shows what its code prints",
  async (page) => {
    const printed = (await ran).stdout.split(`${endOfProgram}\n`);
    const outputs = new Map<Block, string>();
    for (const [i, program] of programs.entries()) {
      if (program.page !== page) continue;
      const parts = printed[i]?.split(`${endOfBlock}\n`) ?? [];
      expect(parts.slice(program.blocks.length).join(""), "thrown").toBe("");
      expect(parts.join("").trim(), program.name).not.toBe("");
      for (const [j, block] of program.blocks.entries()) outputs.set(block, parts[j] ?? "");
    }
    await expect(withOutputs(textOf(page), outputs)).toMatchFileSnapshot(root + page);
  },
  120_000,
);

describe("both languages", () => {
  test("have the same pages", () => {
    const english = englishPages.map(nameOf).filter((name) => !oneLanguage.includes(name));
    expect(russianPages.map(nameOf).sort()).toEqual(english.sort());
  });

  test.each(russianPages)("show the same code: %s", (page) => {
    const english = englishPages.find((each) => nameOf(each) === nameOf(page)) ?? "";
    const codeOf = (text: string) => blocksOf(text).filter(({ language }) => language === "ts");
    const [theirs, ours] = [codeOf(textOf(english)), codeOf(textOf(page))];
    expect(ours.map(({ code }) => shapeOf(code))).toEqual(theirs.map(({ code }) => shapeOf(code)));
  });

  test.each(russianPages)("the Russian page is in Russian: %s", (page) => {
    const prose = textOf(page).replace(/^```[^]*?^```\n|`[^`]*`|\]\([^)]*\)/gm, "");
    const [russian, latin] = [prose.match(/[а-яё]/gi)?.length ?? 0, prose.match(/[a-z]/gi)?.length ?? 0];
    expect(russian).toBeGreaterThan(latin * (/fields|errors|cheat-sheet/.test(page) ? 1 : 4));
  });
});

const linking = [
  ...pages,
  ...markdownIn(".github"),
  ...markdownIn("docs/decisions"),
  "docs/charts/README.md",
];

test.each(linking)("what %s links to is there", (page) => {
  const missing = linksOf(page).filter(({ file }) => !existsSync(path.resolve(root, file)));
  expect(missing).toEqual([]);
});

test.each(linking)("headings that %s links to are there", (page) => {
  const dead = linksOf(page).filter(
    ({ file, heading }) => heading !== "" && file.endsWith(".md") && !headingsOf(file).includes(heading),
  );
  expect(dead).toEqual([]);
});

test("links of pages that travel in the package lead to what travels with them", () => {
  const said = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root });
  const [packed] = JSON.parse(said.toString()) as readonly [{ readonly files: readonly { path: string }[] }];
  const files = new Set(packed.files.map((file) => file.path));
  const travelling = linking.filter((page) => files.has(page));
  // Their pictures stay in the repository, and so do they.
  expect(pages.filter((page) => !files.has(page))).toEqual([
    "docs/print-papers.md",
    "docs/ru/print-papers.md",
  ]);
  expect([...files].filter((file) => /^docs\/.*(?<!\.md)$/.test(file))).toEqual([]); // pictures and vectors stay
  const dangling = travelling.flatMap((page) =>
    linksOf(page)
      .filter(({ file }) => !files.has(file) && ![...files].some((one) => one.startsWith(`${file}/`)))
      .map(({ file }) => `${page}: ${file}`),
  );
  expect(dangling).toEqual([]);
}, 60_000);

test.each(linking)("every command that %s gives is one of the package's", (page) => {
  const commands = Array.from(textOf(page).matchAll(/npm run ([\w:-]+)/g), ([, name = ""]) => name);
  expect(commands.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
});

test.each(["docs/cheat-sheet.md", "docs/ru/cheat-sheet.md"])(
  "%s names what the front door has, once",
  (page) => {
    const named = Array.from(textOf(page).matchAll(/^\| `(\w+)` +\|/gm), ([, name = ""]) => name);
    const runTime = [...(exported.get("nastavnik") ?? [])].filter(([, { isType }]) => !isType);
    expect(named.sort()).toEqual(runTime.map(([name]) => name).sort());
    expect(textOf(page)).toContain(`: ${runTime.length} `);
  },
);

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

/** Links of a page to other files, from the root, and to headings. */
function linksOf(page: string): readonly { readonly file: string; readonly heading: string }[] {
  const text = textOf(page).replace(/^```[^]*?^```\n/gm, "");
  return Array.from(text.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g), ([, to = "", heading = ""]) => ({
    to,
    heading,
  }))
    .filter(({ to }) => !/^\w+:/.test(to))
    .map(({ to, heading }) => ({
      file: to === "" ? page : path.posix.join(path.posix.dirname(page), to),
      heading,
    }));
}

/** Anchors of the headings of a page, as hosts of Markdown make them. */
function headingsOf(page: string): readonly string[] {
  const text = readFileSync(root + page, "utf8").replace(/^```[^]*?^```\n/gm, "");
  return Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-"),
  );
}

/** "`base`, `codes`", or "–" for nothing. */
function listed(cell: string): readonly string[] {
  return Array.from(cell.matchAll(/`([\w-]+)`/g), ([, name = ""]) => name);
}
