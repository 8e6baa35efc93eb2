import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { must, root, run } from "../../.ci/lib.mjs";
import { type Consumer } from "./folders.js";

/** Examples with packages of their own that need nothing else but Node. */
export async function installOwnPackages(example: string): Promise<void> {
  const install =
    "npm ci --ignore-scripts --loglevel=error || npm install --no-save --ignore-scripts --loglevel=error";
  await must(install, { cwd: `${root}examples/${example}`, seconds: 300 });
}

/** The examples in a consumer's folder, where they find the packed package by its name, and their own packages beside it. */
function exampleIn({ folder }: Consumer, example: string): string {
  const at = `${folder}/${example}`;
  mkdirSync(at);
  cpSync(`${root}examples`, at, { recursive: true, filter: (path) => basename(path) !== "node_modules" });
  symlinkSync(`${root}examples/${example}/node_modules`, `${at}/${example}/node_modules`);
  return `${at}/${example}`;
}

/** Workers are killed midway, and the report is that of one pass. Only PostgreSQL may be missing. */
export async function checkWorkers(consumer: Consumer): Promise<string> {
  const cwd = exampleIn(consumer, "report-by-workers");
  const { code, output } = await run("tsx main.mjs", {
    cwd,
    env: { TSX_TSCONFIG_PATH: undefined },
    seconds: 300,
  });
  if (output.includes("No binaries of PostgreSQL")) return "skipped: no PostgreSQL for this machine";
  if (code !== 0) throw new Error(output);
  return output.trim().split("\n").at(-1) ?? "";
}

/** Recipes compile against the package and say what they are known to: `npm run --silent example -- recipes` says it anew. */
export async function checkRecipes(consumer: Consumer): Promise<string> {
  const cwd = exampleIn(consumer, "recipes");
  const compilerOptions = {
    target: "ES2023",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    module: "ESNext",
    moduleResolution: "bundler",
    resolveJsonModule: true,
    jsx: "react-jsx",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true, // the libraries' own declarations are theirs
    noEmit: true,
  };
  writeFileSync(`${cwd}/tsconfig.json`, JSON.stringify({ compilerOptions, include: ["*.ts", "*.tsx"] }));
  await must(`node ${root}node_modules/typescript7/bin/tsc -p tsconfig.json`, { cwd });
  const said = await must("tsx main.mjs", { cwd, env: { TSX_TSCONFIG_PATH: undefined, NO_COLOR: "1" } });
  if (said !== readFileSync(`${root}test/golden/recipes.ru.txt`, "utf8")) throw new Error(said);
  return `${said.match(/^— /gm)?.length ?? 0} recipes say what they are known to`;
}
