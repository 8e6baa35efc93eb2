// What the scripts share: the entries of the package, and running a command.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

export const root = fileURLToPath(new URL("..", import.meta.url));
export const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/**
 * Every entry of `.config/entries.json`: its subpath, the specifier to import it by, the built file without
 * `dist/<format>/` and extension, the name of its API report, the packages that it may load, and what its start may take
 * in Node: files of the package, and time as a multiple of zod's.
 *
 * @type {{ subpath: string, specifier: string, base: string, name: string, source: string, packages: string[], start: { files: number, import: number, require: number } }[]}
 */
export const entries = Object.entries(readJson(`${root}.config/entries.json`)).map(([subpath, entry]) => {
  const base = entry.source.replace(/^src\//, "").replace(/\.ts$/, "");
  return {
    subpath,
    specifier: `nastavnik${subpath.slice(1)}`,
    base,
    name: base.replace(/^entry\//, ""),
    ...entry,
  };
});

/**
 * Runs a command as an npm script would, and answers with its exit code and all it said.
 *
 * @param {string} command
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, show?: boolean, seconds?: number }} options
 *   `show` lets it speak to the terminal at once; after `seconds` it is stopped
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function run(command, { cwd = root, env = {}, show = false, seconds = 900 } = {}) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, {
      cwd,
      shell: true,
      detached: !show, // a group of its own, so that its children stop with it
      env: { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}`, ...env },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout?.on("data", (text) => (output += text));
    child.stderr?.on("data", (text) => (output += text));
    const stop = () => {
      if (child.pid === undefined) return;
      try {
        process.kill(show ? child.pid : -child.pid, "SIGKILL");
      } catch {
        // it is gone already
      }
    };
    const timer = setTimeout(() => {
      output += `\nstopped after ${seconds} s`;
      stop();
    }, seconds * 1000);
    process.once("exit", stop);
    child.on("error", (error) => (output += error.message));
    child.on("close", (code) => {
      clearTimeout(timer);
      process.removeListener("exit", stop);
      resolve({ code: code ?? 1, output, seconds: (Date.now() - started) / 1000 });
    });
  });
}

/** As `run`, but a failure throws, with all that the command said. */
export async function must(command, options) {
  const answer = await run(command, options);
  if (answer.code === 0) return answer.output;
  const said = answer.output
    .split("\n")
    .map((line) => (line.length > 500 ? `${line.slice(0, 500)} …` : line));
  throw new Error([`\`${command}\` ended with ${answer.code}`, ...said.slice(-200)].join("\n"));
}

/**
 * Runs named jobs, two at a time, prints a line for each and the output of those that fail.
 *
 * @param {readonly { name: string, job: () => Promise<string | void> }[]} jobs a job fails by throwing;
 *   what it answers is printed behind its name
 * @returns {Promise<number>} how many failed
 */
export async function runJobs(jobs) {
  const waiting = [...jobs];
  let failed = 0;
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const started = Date.now();
      const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`.padStart(8);
      try {
        const note = await next.job();
        console.log(`ok    ${seconds()}  ${next.name}${note ? `: ${note}` : ""}`);
      } catch (error) {
        failed++;
        console.log(`FAIL  ${seconds()}  ${next.name}\n${error instanceof Error ? error.message : error}\n`);
      }
    }
  };
  await Promise.all([lane(), lane()]);
  return failed;
}
