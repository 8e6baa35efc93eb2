import { cpSync, mkdirSync, readdirSync, symlinkSync, existsSync } from "node:fs";
import { basename } from "node:path";
import { must, root } from "../../.ci/lib.mjs";
import { type Consumer } from "./folders.js";

const outside = new Set(["node_modules", "dist", "coverage", ".cache", ".git"]);
const ours = ["zod", "date-fns", "immer"];
/** What reads this repository, and long tests of floors that use none of the three. */
const without = [
  "test/{growth,lint,package,architecture,purity,docstrings,guides,examples,regular-expressions,errors-page}.test.ts",
  "test/{kernel,catalogue,codes,matching,texts,papers}/**",
  "test/report/{attack,charts,contributors,corruptions,indicator-bounds,publication-attacks,withheld-least}.test.ts",
];

/** Runs the library's own tests, in a zone east of all the country, on the dependencies that a consumer has: those, and the tools of this repository. */
export async function runSuiteOn({ folder }: Consumer, into: string): Promise<string> {
  for (const name of readdirSync(root).filter((each) => !outside.has(each))) {
    cpSync(root + name, `${into}/${name}`, {
      recursive: true,
      filter: (path) => basename(path) !== "node_modules",
    });
  }
  mkdirSync(`${into}/node_modules`);
  for (const name of readdirSync(`${root}node_modules`)) {
    const from = ours.includes(name) ? folder : root;
    symlinkSync(`${from}/node_modules/${name}`, `${into}/node_modules/${name}`);
  }
  const excluded = without.map((files) => `--exclude '${files}'`).join(" ");
  const command = `vitest run --config .config/vitest.config.ts --typecheck.enabled=false --maxWorkers=1 ${excluded}`;
  const output = await must(command, {
    cwd: into,
    env: { TZ: "Pacific/Apia", NASTAVNIK_ZONE: "Pacific/Apia", NO_COLOR: "1" },
  });
  return /Tests +(.*)/.exec(output)?.[1] ?? "";
}

/** Runs every example as a stranger would: the package is found by its name in node_modules. */
export async function runExamples({ folder }: Consumer): Promise<string> {
  cpSync(`${root}examples`, `${folder}/examples`, {
    recursive: true,
    filter: (path) => basename(path) !== "node_modules",
  });
  const names = readdirSync(`${folder}/examples`).filter(
    (name) =>
      existsSync(`${folder}/examples/${name}/main.ts`) &&
      !existsSync(`${folder}/examples/${name}/package.json`),
  );
  const env = { TSX_TSCONFIG_PATH: undefined }; // or this script's own, with its paths into src, would count
  for (const name of names) await must(`tsx examples/${name}/main.ts`, { cwd: folder, env });
  return names.join(", ");
}
