// `npm run check` runs every gate; `npm run check -- lint api` only those. The commands are `check:*` in package.json.
import { must, readJson, root, runJobs } from "./lib.mjs";

const { scripts } = readJson(`${root}package.json`);
const onSources = ["lint", "types", "format", "unused", "docs", "mutants"];
const onBuild = ["publint", "attw", "sizes", "loads", "api"];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => ![...onSources, ...onBuild].includes(name));
if (unknown.length > 0) throw new RangeError(`no such gate: ${unknown.join(", ")}`);

// `npm pack` builds first, and would do so for each gate that packs, while the others read what was built.
const env = { npm_config_ignore_scripts: "true" };
const jobsOf = (names) =>
  names
    .filter((name) => asked.length === 0 || asked.includes(name))
    .map((name) => ({ name, job: async () => noteOf(name, await must(scripts[`check:${name}`], { env })) }));
/** Most gates are silent when they pass; what the tests do not notice is always worth a look. */
const noteOf = (name, output) => (name === "mutants" ? `\n${output.trim()}` : undefined);
const afterBuild = jobsOf(onBuild);

let failed = await runJobs(jobsOf(onSources));
if (afterBuild.length > 0) {
  const build = await runJobs([{ name: "build", job: async () => void (await must(scripts.build)) }]);
  failed += build + (build === 0 ? await runJobs(afterBuild) : afterBuild.length);
}
console.log(failed === 0 ? "check: all gates passed" : `check: ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
