import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { must, root } from "../../.ci/lib.mjs";
import { type Consumer } from "./folders.js";

export const typescripts = ["5.5.4", "5.9.3", "6.0.3", "7.0.2"] as const;
export const resolutions = ["node16", "bundler", "node10"] as const;
export type Resolution = (typeof resolutions)[number];

/** TypeScript 7 has left `node10` behind. */
export function knows(version: string, resolution: Resolution): boolean {
  return resolution !== "node10" || Number.parseInt(version, 10) < 7;
}

const program = `${root}test/consumers/program/every-entry.ts`;

const ways = {
  node16: { files: ["esm.mts", "commonjs.cts"], module: "node16", moduleResolution: "node16" },
  bundler: { files: ["bundler.ts"], module: "ESNext", moduleResolution: "bundler" },
  // Without `esModuleInterop` zod's own declarations do not compile.
  node10: { files: ["node10.cts"], module: "CommonJS", moduleResolution: "node10", esModuleInterop: true },
};

/** Installs every TypeScript into one folder, each under a name of its own. */
export async function installTypescripts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
  const aliases = typescripts.map((version) => `ts-${version}@npm:typescript@${version}`);
  await must(`npm install --loglevel=error ${aliases.join(" ")}`, { cwd: folder });
}

/**
 * Checks the sample program, and with it every declaration of the package and of its dependencies.
 *
 * @param surroundings "bare" has neither DOM nor Node, and then declarations are not checked for themselves
 */
export async function checkTypes(
  { folder }: Consumer,
  compilers: string,
  version: string,
  resolution: Resolution,
  surroundings: "dom" | "bare" = "dom",
): Promise<void> {
  const { files, ...options } = ways[resolution];
  for (const file of files) cpSync(program, `${folder}/${file}`, { force: false }); // another compiler may be reading it
  const config = `${folder}/tsconfig.${version}.${surroundings}.${resolution}.json`;
  const compilerOptions = {
    ...options,
    ...(resolution === "node10" && version.startsWith("6.") ? { ignoreDeprecations: "6.0" } : {}),
    target: "ES2022",
    lib: surroundings === "dom" ? ["ES2022", "DOM"] : ["ES2022"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    skipLibCheck: surroundings === "bare", // zod's own declarations name URL and File
    noEmit: true,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  await must(`node ${compilers}/node_modules/ts-${version}/bin/tsc -p ${config}`, { cwd: folder });
}

/** Asks an editor's language server where each imported name is defined: in the shipped sources, one hopes. */
export async function checkDefinitions({ folder }: Consumer, compilers: string): Promise<string> {
  const file = `${folder}/definitions.mts`;
  const text = readFileSync(program, "utf8");
  writeFileSync(file, text);
  const names = [...text.matchAll(/^import (?:\* as |\{\s*(?:type )?)(?=\w[^;]* from "nastavnik)/gm)];
  const places = names.map(({ index, 0: before }) => {
    const lines = text.slice(0, index + before.length).split("\n");
    return { line: lines.length, offset: (lines.at(-1) ?? "").length + 1 };
  });

  const server = spawn(process.execPath, [`${compilers}/node_modules/ts-6.0.3/bin/tsserver`], {
    cwd: folder,
    stdio: ["pipe", "pipe", "ignore"],
    timeout: 60_000,
  });
  const ask = (command: string, more: object = {}) =>
    server.stdin.write(
      `${JSON.stringify({ seq: 0, type: "request", command, arguments: { file, ...more } })}\n`,
    );
  ask("open");
  for (const place of places) ask("definition", place);

  const found: string[] = [];
  for await (const line of createInterface(server.stdout)) {
    if (!line.includes('"command":"definition"')) continue;
    const { body } = JSON.parse(line) as { body?: readonly { file: string }[] };
    found.push(body?.[0]?.file ?? "nowhere");
    if (found.length === places.length) ask("exit");
  }
  const astray = found.filter((target) => !target.includes("/node_modules/nastavnik/src/"));
  if (places.length === 0 || found.length !== places.length || astray.length > 0) {
    throw new Error(`${found.length} of ${places.length} found, not in src: ${astray.join(", ") || "none"}`);
  }
  return `${found.length} names lead into src`;
}
