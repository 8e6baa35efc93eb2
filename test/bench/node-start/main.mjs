// How long Node takes to start each entry of the built package, as a multiple of what zod takes: `npm run build`, then
// `npm run bench -- node-start`, on an idle machine; names of entries behind it measure those alone. Medians of 15
// rounds; in each round every entry starts once, in a process of its own, next to a start of zod. Limits: .config/entries.json.
import { execFileSync } from "node:child_process";
import { entries, root } from "../../../.ci/lib.mjs";

const rounds = 15;
const asked = process.argv.slice(2);
const systems = {
  import: (name) =>
    `const t = performance.now(); await import("${name}"); console.log(performance.now() - t);`,
  require: (name) => `const t = performance.now(); require("${name}"); console.log(performance.now() - t);`,
};

const measured = entries.filter(({ name }) => asked.length === 0 || asked.includes(name));
let slow = 0;
for (const system of Object.keys(systems)) {
  const ratios = new Map(measured.map(({ specifier }) => [specifier, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [specifier, list] of ratios) {
      // Zod before and after: what slows the machine down for a moment slows both.
      const [before, own, after] = ["zod", specifier, "zod"].map((name) => milliseconds(system, name));
      list.push(own / ((before + after) / 2));
    }
  }
  for (const { specifier, start } of measured) {
    const ratio = medianOf(ratios.get(specifier));
    const isSlow = ratio > start[system];
    if (isSlow) slow++;
    console.log(
      `${ratio.toFixed(2)} of ${start[system]} × zod  ${system} ${specifier}${isSlow ? "  TOO SLOW" : ""}`,
    );
  }
}
process.exit(slow > 0 ? 1 : 0);

function milliseconds(system, name) {
  const type = system === "import" ? "module" : "commonjs";
  const said = execFileSync(process.execPath, [`--input-type=${type}`, "-e", systems[system](name)], {
    cwd: root, // where the package finds itself by its name
    encoding: "utf8",
  });
  return Number(said);
}

function medianOf(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) / 2];
}
