import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import entries from "../.config/entries.json" with { type: "json" };
import layers from "../.config/layers.json" with { type: "json" };
import lock from "../package-lock.json" with { type: "json" };
import sizes from "../.config/sizes.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };
import { exportsOf, typesVersionsOf } from "../.ci/exports.mjs";
import { entries as doors } from "../.ci/lib.mjs";
import tsup from "../tsup.config.js";
import { exported } from "./support/docstring-examples.js";
import { smoke } from "./consumers/smoke.mjs";
import { root } from "./support/sources.js";

const table = Object.entries(entries);
const runtime = ["date-fns", "immer", "zod"];
const reportOf = (source: string) => `${source.replace(/^src\/(entry\/)?/, "").replace(/\.ts$/, "")}.api.md`;

test("the exports map and `typesVersions` are those of the entries: `npm run entries` writes them", () => {
  const text = (value: unknown) => JSON.stringify(value, null, 2);
  expect(text(manifest.exports)).toBe(text(exportsOf()));
  expect(text(manifest.typesVersions)).toBe(text(typesVersionsOf()));
});

test("types come before code, and a bundler's files before Node's, or nobody would take them", () => {
  for (const { subpath } of doors) {
    const { [subpath]: door } = exportsOf() as Record<string, Record<string, object>>;
    expect(Object.keys(door?.["import"] ?? {})).toEqual(["types", "module", "node", "default"]);
    expect(Object.keys(door?.["require"] ?? {})).toEqual(["types", "default"]);
  }
});

test("every entry has a source file, and every file of src/entry is an entry", () => {
  for (const [, { source }] of table) expect(existsSync(root + source), source).toBe(true);
  const files = readdirSync(`${root}src/entry`).map((file) => `src/entry/${file}`);
  expect(["src/index.ts", ...files].sort()).toEqual(table.map(([, { source }]) => source).sort());
});

test("every public name has one home; the front door passes on some of them, a newcomer's share", () => {
  const homes = new Map<string, string[]>();
  for (const [entry, names] of exported) {
    if (entry === "nastavnik" || entry === "nastavnik/en") continue; // en says in English what ru says in Russian
    for (const name of names.keys()) homes.set(name, [...(homes.get(name) ?? []), entry]);
  }
  expect([...homes].filter(([, entries]) => entries.length > 1)).toEqual([]);
  expect([...namesOf("nastavnik/en")].sort()).toEqual([...namesOf("nastavnik/ru")].sort());
  expect([...namesOf("nastavnik")].filter((name) => !homes.has(name))).toEqual([]);
  const runTime = [...(exported.get("nastavnik") ?? [])].filter(([, { isType }]) => !isType);
  expect(runTime.length).toBeLessThanOrEqual(65);
});

const namesOf = (entry: string) => exported.get(entry)?.keys() ?? [];

test("tsup builds every entry", () => {
  expect(tsup).toContainEqual(expect.objectContaining({ entry: table.map(([, { source }]) => source) }));
});

test("every entry has an API report, and every report an entry", () => {
  const reports = readdirSync(`${root}docs/api-report`).filter((file) => file.endsWith(".api.md"));
  expect(reports.sort()).toEqual(table.map(([, { source }]) => reportOf(source)).sort());
});

test("only the schemas show zod in their types, and no entry shows another package", () => {
  for (const [subpath, { source }] of table) {
    const report = readFileSync(`${root}docs/api-report/${reportOf(source)}`, "utf8");
    const shown = [...report.matchAll(/^import .* from '([^']+)'/gm)].map(([, name]) => name);
    expect(shown, subpath).toEqual(subpath === "./schemas" ? ["zod"] : []);
  }
});

test("every entry names only packages that the library depends on", () => {
  for (const [subpath, { packages }] of table)
    expect(runtime, subpath).toEqual(expect.arrayContaining(packages));
});

test("single imports have budgets, those of each entry and of each entry as a whole", () => {
  const homes = new Map(table.map(([subpath]) => [`nastavnik${subpath.slice(1)}`, subpath]));
  const single = sizes.imports.filter((row) => row.import !== "*");
  expect(single.length).toBeGreaterThanOrEqual(25);
  for (const row of sizes.imports) expect(homes.has(row.from), row.from).toBe(true);
  for (const { import: names, from } of single)
    for (const name of names.split(" ")) expect([...namesOf(from)], `${name} of ${from}`).toContain(name);
  const whole = sizes.imports.filter((row) => row.import === "*").map(({ from }) => from);
  expect(whole.sort()).toEqual([...homes.keys()].sort());
});

test("tests and examples find every entry by its name", () => {
  const file = `${root}test/tsconfig.json`;
  const { config } = ts.parseConfigFileTextToJson(file, readFileSync(file, "utf8")) as {
    config: { compilerOptions: { paths: Record<string, [string]> } };
  };
  const { paths } = config.compilerOptions;
  const resolve = (name: string) => {
    const own = paths[name];
    return own ? own[0] : paths["nastavnik/*"]?.[0].replace("*", name.replace("nastavnik/", ""));
  };
  for (const [subpath, { source }] of table)
    expect(resolve(`nastavnik${subpath.slice(1)}`)).toBe(`../${source}`);
});

test("the consumer checks use every entry", () => {
  expect(Object.keys(smoke).sort()).toEqual(table.map(([subpath]) => `nastavnik${subpath.slice(1)}`).sort());
  const program = readFileSync(`${root}test/consumers/program/every-entry.ts`, "utf8");
  for (const specifier of Object.keys(smoke)) expect(program).toContain(` from "${specifier}";`);
});

test("three packages are all it depends on, and those of the import table", () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual(runtime);
  expect([...new Set(Object.values(layers).flatMap(({ packages }) => packages))].sort()).toEqual(runtime);
  for (const kind of ["peerDependencies", "optionalDependencies", "bundledDependencies"]) {
    expect(manifest).not.toHaveProperty(kind);
  }
});

test("nothing runs when the package is installed", () => {
  const hooks = Object.keys(manifest.scripts).filter((name) =>
    /^(pre|post)?(install|prepare|publish)/.test(name),
  );
  expect(hooks).toEqual([]);
});

test("the lock knows the version", () => {
  expect(lock.version).toBe(manifest.version);
});

test.each(locks())("%s names no host", (file) => {
  expect(readFileSync(root + file, "utf8")).not.toMatch(/"resolved"|\.tgz"/);
});

test("the top of the repository holds what it should and nothing else", () => {
  const plain =
    "CHANGELOG.md LICENSE README.md docs examples package-lock.json package.json src test tsconfig.json tsup.config.ts";
  const dotted = ".changeset .ci .config .editorconfig .github .gitignore .npmrc";
  const ignored = new Set(["node_modules", "dist", "coverage", ".cache", ".git", ".DS_Store"]);
  const found = tracked() ?? readdirSync(root).filter((name) => !ignored.has(name));
  expect(found.sort()).toEqual([...plain.split(" "), ...dotted.split(" ")].sort());
});

/** The lock of the package, and those of benches, consumers and examples that have packages of their own. */
function locks(): readonly string[] {
  const folders = ["test/bench", "test/consumers", "examples"]
    .filter((folder) => existsSync(root + folder))
    .flatMap((folder) => readdirSync(root + folder).map((name) => `${folder}/${name}/package-lock.json`));
  return ["package-lock.json", ...folders.filter((file) => existsSync(root + file))];
}

/** First parts of the paths that git knows or would take; undefined where there is no git. */
function tracked(): string[] | undefined {
  if (!existsSync(`${root}.git`)) return undefined;
  try {
    const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: root,
    });
    const files = list
      .toString()
      .split("\0")
      .filter((file) => file !== "" && existsSync(root + file));
    return files.length === 0 ? undefined : [...new Set(files.map((file) => file.split("/")[0] ?? file))];
  } catch {
    return undefined;
  }
}

test("`npm pack` builds first", () => {
  expect(manifest.scripts.prepack).toBe("npm run build");
});

describe("workflows", () => {
  const workflows = readdirSync(`${root}.github/workflows`).map(
    (file) => [file, readFileSync(`${root}.github/workflows/${file}`, "utf8")] as const,
  );

  test.each(workflows)("%s pins each action by its commit and names the version", (_, text) => {
    const used = text.match(/uses: .*/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test.each(workflows)("%s has only the rights it needs, and keeps no secret", (_, text) => {
    expect(text).toMatch(/^permissions:/m);
    const rights = [...text.matchAll(/^ +([a-z-]+): (?:read|write)\b/gm)].map(([line]) => line.trim());
    for (const right of rights) expect(["contents: read", "id-token: write"]).toContain(right);
    expect(text).not.toMatch(/secrets\.|_TOKEN/);
    expect(text.match(/actions\/checkout/g)?.length).toBe(text.match(/persist-credentials: false/g)?.length);
  });
});
