// The tries of `npm run mutants`, in a process of their own: it loads test files with one change in one source, runs the
// tests that come near the change, and stops at the first that fails. Every source and test is evaluated anew for each try; only
// what is compiled and what stands in node_modules is kept. It knows as much of vitest as the tests use: starting vitest
// takes ten times as long as most tests do.
import { existsSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const entries = require("../.config/entries.json");

/**
 * `code` lists where the translated sources stand; with `record` all tests run, and what each of them reached is told.
 *
 * @type {{ code: string, files: { file: string, near: number[] }[], change?: { file: string, code: string }, record?: boolean }}
 */
let task;
let paths;
const compiled = new Map();
const hits = new Map();
globalThis.reachOf = (file, count) => {
  hits.set(file, new Uint8Array(count));
  return hits.get(file);
};
const world = vitestOf();
translate();
process.on("message", async (given) => {
  task = given;
  paths = JSON.parse(readFileSync(task.code, "utf8"));
  for (const path of Object.keys(Module._cache)) if (path.endsWith(".ts")) delete Module._cache[path];
  process.send(task.record ? await record() : { noticed: await attempt() });
});
process.on("disconnect", () => process.exit());

async function attempt() {
  for (const { file, near } of task.files) {
    let tests;
    try {
      tests = world.load(file);
    } catch {
      return true;
    }
    for (const k of near) if ((await world.run(tests[k])) !== undefined) return true;
  }
  return (await world.end()) !== undefined;
}

async function record() {
  const [{ file }] = task.files;
  hits.clear();
  const begun = process.cpuUsage();
  let tests;
  try {
    tests = world.load(file);
  } catch (error) {
    return { unable: `${error}`.slice(0, 300) };
  }
  const loading = { ms: msSince(begun), reached: takeHits() };
  const failed = [];
  for (const test of tests) {
    const before = process.cpuUsage();
    const problem = await world.run(test);
    if (problem !== undefined) failed.push(`${test.name}: ${problem}`.slice(0, 600));
    Object.assign(test, { ms: msSince(before), reached: takeHits() });
  }
  await world.end();
  const lines = tests.map(({ ms, reached }) => ({ ms, reached }));
  return { loading, tests: lines, failed, loaded: [file, ...hits.keys()] };
}

function msSince(before) {
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 1000);
}

/** `{ "src/base/id.ts": [0, 3] }`: the functions called since last asked, by their place in the file; 0 is the file itself. */
function takeHits() {
  const reached = {};
  for (const [file, calls] of hits) {
    const called = [...calls.keys()].filter((k) => calls[k] === 1);
    if (called.length > 0) reached[file] = called;
    calls.fill(0);
  }
  return reached;
}

/** Lets `require` read the translated sources and find the package by its name, as `.config/vitest.config.ts` does. */
function translate() {
  const sources = new Map(
    Object.entries(entries).map(([subpath, { source }]) => [`nastavnik${subpath.slice(1)}`, root + source]),
  );
  const find = Module._resolveFilename;
  Module._resolveFilename = (request, parent, ...rest) => {
    const entry = sources.get(request);
    if (entry !== undefined) return entry;
    const path =
      request.startsWith(".") && parent?.filename?.endsWith(".ts")
        ? resolve(dirname(parent.filename), request.replace(/\.js$/, ".ts"))
        : "";
    return path.endsWith(".ts") && existsSync(path) ? path : find(request, parent, ...rest);
  };
  Module._extensions[".ts"] = (module, path) => {
    const file = path.slice(root.length);
    const script =
      file === task.change?.file ? scriptOf(task.change.code, path) : scriptAt(paths[file], path);
    const inside = Object.assign((request) => module.require(request), { resolve: require.resolve });
    script.runInThisContext()(module.exports, inside, module, path, dirname(path));
  };
  const load = Module._load;
  Module._load = (request, ...rest) => (request === "vitest" ? world.vitest : load(request, ...rest));
}

function scriptAt(code, path) {
  if (!compiled.has(code)) compiled.set(code, scriptOf(readFileSync(code, "utf8"), path));
  return compiled.get(code);
}

function scriptOf(code, filename) {
  return new Script(Module.wrap(code), { filename });
}

/** `test`, `describe`, `expect` and the hooks, as far as the tests use them. */
function vitestOf() {
  let suite = { name: "", before: [], after: [], parent: undefined, begun: false };
  let [file, tests] = ["", []];
  let suites = new Set();
  const each = (one) => (cases) => (name, body) => {
    const spread = cases.every(Array.isArray);
    for (const [at, given] of cases.entries())
      // by number: a case may be a hostile value, which must not be spoken
      one(`${name} ${at + 1}`, spread ? () => body(...given) : () => body(given));
  };
  const test = (name, ...rest) => {
    const body = rest.find((part) => typeof part === "function");
    tests.push({ name, body, suite, file });
  };
  const describe = (name, ...rest) => {
    const outer = suite;
    suite = { name, before: [], after: [], parent: outer, begun: false };
    rest.find((part) => typeof part === "function")();
    suite = outer;
  };
  const begin = async (one) => {
    if (one === undefined || one.begun) return;
    await begin(one.parent);
    one.begun = true;
    suites.add(one);
    for (const hook of one.before) await hook();
  };
  const problemOf = async (job) => {
    try {
      await job();
      return undefined;
    } catch (error) {
      return error?.message ?? `${error}`;
    }
  };
  const vitest = {
    test: Object.assign(test, { each: each(test) }),
    describe: Object.assign(describe, { each: each(describe) }),
    beforeAll: (hook) => suite.before.push(hook),
    afterAll: (hook) => suite.after.push(hook),
    expect: expectOf(() => file),
  };
  return {
    vitest,
    load(path) {
      [file, tests] = [path, []];
      suite = { name: "", before: [], after: [], parent: undefined, begun: false };
      require(root + path);
      return tests;
    },
    run: (one) =>
      problemOf(async () => {
        file = one.file;
        await begin(one.suite);
        await one.body();
      }),
    end: () =>
      problemOf(async () => {
        for (const { after } of suites) for (const hook of after) await hook();
        suites = new Set();
      }),
  };
}

/** Vitest's own `expect`, with snapshots that are only compared. */
function expectOf(fileNow) {
  const vitests = createRequire(require.resolve("vitest"));
  const chai = vitests("chai");
  const matchers = vitests("@vitest/expect");
  const { format } = vitests("@vitest/pretty-format");
  const { stripSnapshotIndentation } = vitests("@vitest/snapshot");
  for (const name of ["JestExtend", "JestChaiExpect", "JestAsymmetricMatchers"]) chai.use(matchers[name]);
  const { expect } = chai;
  Object.defineProperty(globalThis, matchers.GLOBAL_EXPECT, { value: expect, configurable: true });
  const written = (value) =>
    typeof value === "string" ? value : format(value, { escapeString: false, printBasicPrototype: false });
  const compare = (value, text) => expect(value.trim()).toBe(text.trim());
  chai.use(({ Assertion }) => {
    Assertion.addMethod("toMatchFileSnapshot", function (path) {
      compare(written(this._obj), readFileSync(resolve(root, dirname(fileNow()), path), "utf8"));
    });
    Assertion.addMethod("toMatchInlineSnapshot", function (text) {
      const quoted = typeof this._obj === "string" ? `"${this._obj}"` : written(this._obj);
      compare(quoted, stripSnapshotIndentation(text));
    });
  });
  return expect;
}
