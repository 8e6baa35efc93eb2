// What Node opens to start each entry of the built package, by import and by require, where there is no `process`, no
// environment and no code from text. Fewer files start faster: `npm run bench -- node-start` takes the time, this counts.
import { writeFileSync, mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { entries, must, root } from "./lib.mjs";

const folder = `${root}.cache/loads`;
mkdirSync(folder, { recursive: true });

/** Runs beside the program, where `process` still is, and prints the address of each file. */
writeFileSync(
  `${folder}/hooks.mjs`,
  `import { writeSync } from "node:fs";
export async function load(url, context, next) {
  writeSync(1, url + "\\n");
  return next(url, context);
}`,
);
writeFileSync(
  `${folder}/listen.mjs`,
  `import { register } from "node:module";
register("./hooks.mjs", import.meta.url);`,
);
const bare = "delete globalThis.process;";
const programs = {
  import: (specifier) => ["mjs", `${bare}\nawait import("${specifier}");`],
  require: (specifier) => [
    "cjs",
    `const { writeSync } = require("node:fs");\n${bare}\nrequire("${specifier}");\nfor (const file of Object.keys(require.cache)) writeSync(1, file + "\\n");`,
  ],
};
const node = `"${process.execPath}" --disallow-code-generation-from-strings`;
const listening = { import: `${node} --import ./.cache/loads/listen.mjs`, require: node };

/** `patchesOf` needs immer, which asks for the environment: it alone is left its `process`. */
const asks = ({ packages }) => packages.includes("immer");

const faults = [];
const waiting = entries.flatMap((entry) => Object.keys(programs).map((system) => ({ entry, system })));
const lane = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) faults.push(...(await check(next)));
};
await Promise.all(Array.from({ length: availableParallelism() }, lane));
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

/** No package that .config/entries.json does not name, zod and immer where it does, and no more files than it allows. */
async function check({ entry, system }) {
  const { specifier, name, packages, start } = entry;
  const most = start.files;
  const [extension, text] = programs[system](specifier);
  const file = `.cache/loads/${name}.${extension}`;
  writeFileSync(root + file, asks(entry) ? text.replace(bare, "") : text);
  const env = Object.fromEntries(Object.keys(process.env).map((key) => [key, undefined]));
  let said;
  try {
    said = await must(`${listening[system]} ${file}`, { env });
  } catch (error) {
    return [`${system} ${specifier}: ${error.message}`];
  }
  const loaded = said.split("\n");
  const found = new Set(
    loaded.flatMap((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []),
  );
  const own = loaded.filter((url) => url.includes("/dist/") && !url.includes("/node_modules/"));
  console.log(
    `${String(own.length).padStart(3)} of ${most} files, ${[...found].join(", ") || "no package"}: ${system} ${specifier}`,
  );
  const strange = [...found].filter((each) => !packages.includes(each));
  const missing = packages.filter((each) => each !== "date-fns" && !found.has(each)); // chunks decide who brings date-fns
  return [
    ...strange.map((each) => `${system} ${specifier} loads ${each}`),
    ...missing.map((each) => `${system} ${specifier} does not load ${each}: .config/entries.json says so`),
    ...(own.length > 0 && own.length <= most
      ? []
      : [`${system} ${specifier} opens ${own.length} files, and may open ${most}`]),
  ];
}
