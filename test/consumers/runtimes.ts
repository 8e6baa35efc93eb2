import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { entries, must, root } from "../../.ci/lib.mjs";
import { type Consumer } from "./folders.js";

const own = `${root}test/consumers/runtimes`;

/** Folder of the npm scope of each runtime, and the path of its program in the package for this platform. */
const programs = {
  Bun: { scope: "@oven", program: "bin/bun" },
  Deno: { scope: "@deno", program: "deno" },
  workerd: { scope: "@cloudflare", program: "bin/workerd" },
};
export type Runtime = keyof typeof programs | "Node";
export const runtimes: readonly Runtime[] = ["Node", "Bun", "Deno", "workerd"];

const isFree = ({ packages }: (typeof entries)[number]) => !packages.includes("immer");
/** Those that need nothing of their surroundings; the others read `process.env`, as immer does when it loads. */
const free = entries.filter(isFree);
const asking = entries.filter((entry) => !isFree(entry));

/** Installs the runtimes that this platform can have; a missing one is found out later. */
export async function installRuntimes(): Promise<void> {
  const install =
    "npm ci --ignore-scripts --loglevel=error || npm install --no-save --ignore-scripts --loglevel=error";
  await must(install, { cwd: own });
}

/** Imports every entry and makes its smoke call where there is no `process`, or where nothing may be asked of it. */
export async function checkRuntime({ folder }: Consumer, runtime: Runtime): Promise<string> {
  const program = runtime === "Node" ? process.execPath : binaryOf(runtime);
  if (program === undefined) return `skipped: ${runtime} could not be installed here`;
  const at = `${folder}/${runtime}`;
  mkdirSync(at, { recursive: true });
  if (runtime === "workerd") return inWorkerd(program, folder, at);

  writeFileSync(`${at}/free.mjs`, smokeOf(free, "delete globalThis.process;"));
  writeFileSync(`${at}/asking.mjs`, smokeOf(asking, ""));
  const command = {
    Node: { free: "--disallow-code-generation-from-strings", asking: "" },
    Bun: { free: "run", asking: "run" },
    Deno: { free: "run --no-prompt --no-remote", asking: "run --no-prompt --no-remote --allow-env=NODE_ENV" },
  }[runtime];
  const said: string[] = [];
  for (const kind of ["free", "asking"] as const)
    said.push(
      (
        await must(`"${program}" ${command[kind]} ${kind}.mjs`, {
          cwd: at,
          env: { DENO_NO_UPDATE_CHECK: "1" },
        })
      ).trim(),
    );
  return `${said[0] ?? ""} entries without process or permission, ${said[1] ?? ""} with`;
}

function binaryOf(runtime: keyof typeof programs): string | undefined {
  const { scope, program } = programs[runtime];
  const folder = `${own}/node_modules/${scope}`;
  const platforms = existsSync(folder) ? readdirSync(folder) : [];
  return platforms
    .flatMap((platform) => ["", ".exe"].map((end) => `${folder}/${platform}/${program}${end}`))
    .find((file) => existsSync(file));
}

/** Imports stand as literals: Deno asks for permission to read a file that it could not foresee. */
function smokeOf(some: typeof entries, before: string): string {
  const tries = some.map(({ specifier }) => `same("${specifier}", await import("${specifier}"));`);
  return `import { smoke } from "../smoke.mjs";
${before}
let count = 0;
function same(specifier, entry) {
  const { call, answer } = smoke[specifier];
  const got = JSON.stringify(call(entry));
  if (got !== JSON.stringify(answer)) throw new Error(specifier + " answered " + got);
  count++;
}
${tries.join("\n")}
console.log(count);
`;
}

/** A bundle for each entry, made as Cloudflare's own tool makes it, in a worker without Node's compatibility layer. */
async function inWorkerd(program: string, folder: string, at: string): Promise<string> {
  for (const { specifier, name, ...entry } of entries) {
    await build({
      stdin: { contents: `export * from "${specifier}";`, resolveDir: folder },
      outfile: `${at}/${name}.mjs`,
      bundle: true,
      format: "esm",
      platform: "browser",
      conditions: ["workerd", "worker", "browser"],
      ...(isFree({ specifier, name, ...entry })
        ? {}
        : { define: { "process.env.NODE_ENV": '"production"' } }),
    });
  }
  const tries = entries.map(({ specifier, name }) => `same("${specifier}", await import("${name}.mjs"));`);
  const names = ["main", "smoke", ...entries.map(({ name }) => name)];
  writeFileSync(
    `${at}/main.mjs`,
    smokeOf([], "")
      .replace("../smoke.mjs", "smoke.mjs")
      .replace(
        "console.log(count);",
        `export default { async test() {\n${tries.join("\n")}\nconsole.log("answered " + count);\n} };`,
      ),
  );
  cpSync(`${folder}/smoke.mjs`, `${at}/smoke.mjs`);
  const modules = names.map((name) => `(name = "${name}.mjs", esModule = embed "${name}.mjs")`);
  writeFileSync(
    `${at}/config.capnp`,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [${modules.join(", ")}],
    compatibilityDate = "2026-01-01",
  ))],
);
`,
  );
  const said = await must(`"${program}" test config.capnp --verbose`, { cwd: at });
  const count = /answered (\d+)/.exec(said)?.[1] ?? "0";
  if (Number(count) !== entries.length) throw new Error(`${count} of ${entries.length} answered\n${said}`);
  return `${count} entries in bundles, no process`;
}
