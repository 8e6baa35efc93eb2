import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { must, root } from "../../.ci/lib.mjs";
import { type Consumer } from "./folders.js";

const own = `${root}test/consumers/forms`;

export async function installForms(): Promise<void> {
  const install =
    "npm ci --ignore-scripts --loglevel=error || npm install --no-save --ignore-scripts --loglevel=error";
  await must(install, { cwd: own });
}

/** React Hook Form, TanStack Form, tRPC and Hono take our schemas as they are, by type and when they run, and say Russian. */
export async function checkForms({ folder }: Consumer): Promise<string> {
  const at = `${folder}/forms`;
  mkdirSync(at, { recursive: true });
  for (const file of readdirSync(own).filter((name) => /\.(tsx?|mjs)$/.test(name)))
    cpSync(`${own}/${file}`, `${at}/${file}`);
  symlinkSync(`${own}/node_modules`, `${at}/node_modules`);
  writeFileSync(`${at}/package.json`, '{ "type": "module" }\n');
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    module: "ESNext",
    moduleResolution: "bundler",
    jsx: "react-jsx",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true, // the libraries' own declarations are theirs
    noEmit: true,
  };
  writeFileSync(`${at}/tsconfig.json`, JSON.stringify({ compilerOptions, include: ["*.ts", "*.tsx"] }));
  await must(`node ${root}node_modules/typescript7/bin/tsc -p tsconfig.json`, { cwd: at });
  return (await must("tsx main.mjs", { cwd: at, env: { TSX_TSCONFIG_PATH: undefined } })).trim();
}
