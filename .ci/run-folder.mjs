// `npm run bench -- <name> …` runs test/bench/<name>/main.*; `npm run example -- <name> …` runs examples/<name>/main.*.
// A folder with a package.json of its own gets its own packages, as its lock says, when it is first run.
import { existsSync, readdirSync, statSync } from "node:fs";
import { must, root, run } from "./lib.mjs";

const [where, name, ...rest] = process.argv.slice(2);
const folder = `${root}${where}/${name}`;
const main = ["main.ts", "main.mjs", "bench.mjs"]
  .map((file) => `${folder}/${file}`)
  .find((file) => name && existsSync(file));
if (main === undefined) {
  const names = readdirSync(`${root}${where}`).filter((each) =>
    statSync(`${root}${where}/${each}`).isDirectory(),
  );
  console.error(`Say which: ${names.join(", ")}`);
  process.exit(1);
}

const lock = `${folder}/package-lock.json`;
const installed = `${folder}/node_modules/.package-lock.json`;
if (existsSync(lock) && !(existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs)) {
  console.error(`Installing what ${where}/${name} alone needs …`);
  // A lock may lack the binaries of other platforms, which npm ci refuses and npm install does not miss.
  const install = "npm ci --loglevel=error || npm install --no-save --loglevel=error";
  await must(install, { cwd: folder, seconds: 900 });
}

const quoted = [main, ...rest].map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(" ");
const { code } = await run(`tsx --tsconfig test/tsconfig.json ${quoted}`, { show: true, seconds: 24 * 3600 });
process.exit(code);
