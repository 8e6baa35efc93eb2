// `npm run mutants -- src/rules src/base/id.ts` changes the sources of folders and files in small ways, one at a time, and
// says which changes no test notices. A sample by a seed. Nothing on disk is changed.
//   --most 1000                    how many changes, of all the files together; 40 unless told
//   --each 3                       how many of each file, instead
//   --seed 7, --slice 2/8          another sample; the second of eight parts of it, so that a night may be stopped and resumed
//   --tests test/base,test/rules   the tests to run; default: the folder of the same name
//   --since origin/main            only files changed since then; `--since last` is the branch point, or the last commit
//   --seconds 60                   stop then, and say what was tried
//   --lanes 2                      tries at a time
//   --tell                         list what is unnoticed, and fail for nothing: the gate of `npm run check`
//
// A change that changes nothing stands in `.config/equivalent-changes.json` with its proof, and is not tried.
// Tests are run by `mutants-world.mjs`, which evaluates every source and test anew for each change. A first run without any
// change notes which functions each test calls (kept in `.cache/mutants` until a file that it loads is changed): the tests
// that come near a change are run, the quickest first; where something is kept from one test to the next, all others of their
// file too. Of a file whose tests fail in the opposite order, all are run as written.
import { execFileSync, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { transform } from "esbuild";
import { changesOf, noting, pick } from "./changes.mjs";
import { readJson, root } from "./lib.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    most: { type: "string", default: "40" },
    each: { type: "string" },
    slice: { type: "string", default: "1/1" },
    tests: { type: "string" },
    since: { type: "string" },
    seconds: { type: "string", default: "100000" },
    lanes: { type: "string", default: "1" },
    tell: { type: "boolean", default: false },
  },
});
const folders = positionals.length > 0 ? positionals : ["src/base"];
for (const path of [...folders, ...(values.tests?.split(",") ?? [])]) {
  if (existsSync(`${root}${path}`)) continue;
  console.error(`there is no ${path}`);
  process.exit(2);
}
const ends = Date.now() + 1000 * Number(values.seconds);
const cache = `${root}.cache/mutants`;
const tools = ["changes", "mutants-world"]
  .map((name) => readFileSync(`${root}.ci/${name}.mjs`, "utf8"))
  .join("");
const texts = new Map(
  ["src", "test", "examples"].flatMap((folder) =>
    filesIn(folder).map((file) => [file, readFileSync(`${root}${file}`, "utf8")]),
  ),
);

// What is made once, by the first test that needs it, and kept for all others of its file: a schema, a table of a catalogue.
const keeping = /\bz\.lazy\(|\bcompiled\(/;

for (const folder of ["code", "reach"]) mkdirSync(`${cache}/${folder}`, { recursive: true });

const all = new Map(folders.flatMap(sourcesOf).map((file) => [file, changesOf(file, texts.get(file))]));
const equivalent = equivalentOnes();
const changes = sample();
const { list: plain } = await translated("plain", (_, text) => text);
const reach = await recordAll([...new Set(changes.flatMap(({ file }) => testFilesFor(file)))].sort());
const tallies = new Map();
let next = 0;
process.once("exit", told); // also when it is stopped
process.once("SIGTERM", () => process.exit(143));
await Promise.all(Array.from({ length: Number(values.lanes) }, tryOn));

/** One lane: a change after the other, until there are none or the time is over. */
async function tryOn() {
  const world = worldOf();
  for (let change = changes[next++]; change && Date.now() < ends; change = changes[next++]) {
    const { file, from, to, line, was, text } = change;
    const source = texts.get(file);
    const changed = await commonJs(source.slice(0, from) + text + source.slice(to)).catch(() => undefined);
    if (changed === undefined) continue; // no program at all
    const plan = planFor(change);
    const ms = plan.reduce((sum, one) => sum + one.ms, 0);
    const task = { files: plan, code: plain, change: { file, code: changed } };
    const most = Math.min(20 + ms / 100, (ends - Date.now()) / 1000); // ten times as long as usual
    const answer = plan.length === 0 ? { noticed: false } : await world.ask(task, most);
    if (Date.now() >= ends) break; // stopped midway: nobody knows
    const tally = tallies.get(file) ?? { tried: 0, unnoticed: 0 };
    tallies.set(file, { tried: tally.tried + 1, unnoticed: tally.unnoticed + (answer.noticed ? 0 : 1) });
    if (!answer.noticed)
      console.log(
        `${file}:${line}  ${was}  →  ${text || "(nothing)"}${plan.length === 0 ? "  (no test comes here)" : ""}`,
      );
  }
  world.end();
}

/** The test files that come near a change, the quickest first, and of each its tests that do, the quickest first. */
function planFor({ file, inside }) {
  const plans = [];
  for (const path of testFilesFor(file)) {
    const note = reach.get(path);
    if (note === undefined) continue;
    const comesIn = (reached) => reached[file]?.includes(inside);
    const all = comesIn(note.loading.reached);
    const every = [...note.tests.keys()];
    const coming = every.filter((k) => all || comesIn(note.tests[k].reached));
    if (coming.length === 0) continue;
    const byTime = (some) => some.sort((a, b) => note.tests[a].ms - note.tests[b].ms);
    const rest = keeping.test(texts.get(file)) ? every.filter((k) => !coming.includes(k)) : [];
    const near = note.inOrder ? every : [...byTime(coming), ...byTime(rest)];
    const msOf = (some) => note.loading.ms + some.reduce((sum, k) => sum + note.tests[k].ms, 0);
    plans.push({ file: path, near, quick: msOf(near.slice(0, 5)), ms: msOf(near) });
  }
  return plans.sort((a, b) => a.quick - b.quick);
}

/** A process for tries; a change that stops it, or keeps it many times as long as usual, has been noticed. */
function worldOf() {
  let child;
  let asked = 0;
  const end = () => child?.kill("SIGKILL");
  process.once("exit", end);
  const ask = (task, seconds) =>
    new Promise((answer) => {
      if (asked++ % 200 === 199) {
        child?.removeAllListeners().kill(); // so much was evaluated that a new one is quicker
        child = undefined;
      }
      child ??= fork(`${root}.ci/mutants-world.mjs`, {
        execArgv: ["--no-warnings", "--max-old-space-size=1500"],
        stdio: ["ignore", "ignore", "ignore", "ipc"],
      });
      const timer = setTimeout(end, 1000 * seconds);
      const done = (said) => {
        clearTimeout(timer);
        child?.removeAllListeners();
        answer(said);
      };
      child.once("message", done);
      child.once("exit", () => {
        done({ noticed: true });
        child = undefined;
      });
      child.send(task);
    });
  return { ask, end };
}

function told() {
  let [tried, unnoticed] = [0, 0];
  for (const [file, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    tried += tally.tried;
    unnoticed += tally.unnoticed;
    if (!values.tell)
      console.log(`${`${tally.tried - tally.unnoticed} of ${tally.tried}`.padStart(9)}  ${file}`);
  }
  const share = tried === 0 ? "nothing is known" : `${(100 * (1 - unnoticed / tried)).toFixed(1)} % noticed`;
  const proven = equivalent.size === 0 ? "" : ` (${equivalent.size} more are proven to change nothing)`;
  console.log(
    `${tried} of ${changes.length} changes of ${folders.join(" ")} tried, ${unnoticed} unnoticed: ${share}${proven}`,
  );
}

function sample() {
  const seed = Number(values.seed);
  const lists = [...all.values()].map((list) => list.filter((change) => !equivalent.has(change)));
  const drawn =
    values.each === undefined
      ? pick(lists.flat(), Number(values.most), seed)
      : lists.flatMap((list) => pick(list, Number(values.each), seed));
  const [part, parts] = values.slice.split("/").map(Number);
  return drawn.filter((_, k) => k % parts === part - 1);
}

/** The changes that change nothing, each with its proof in `.config/equivalent-changes.json`: they are not tried. */
function equivalentOnes() {
  const found = new Set();
  for (const { file, within, was, text } of readJson(`${root}.config/equivalent-changes.json`)) {
    if (!all.has(file)) continue;
    const start = texts.get(file).indexOf(within);
    const meant = all
      .get(file)
      .filter(({ from, to }) => start !== -1 && start <= from && to <= start + within.length)
      .filter((change) => change.was === was && change.text === text);
    if (meant.length !== 1) throw new Error(`${file} has ${meant.length} changes of ${was} in "${within}"`);
    found.add(meant[0]);
  }
  return found;
}

function sourcesOf(path) {
  const all = path.endsWith(".ts") ? [path] : filesIn(path);
  const sources = all.filter((file) => !/\/data\/|-data\.ts$/.test(file));
  if (values.since === undefined) return sources;
  const since = values.since === "last" ? lastKnown() : values.since;
  if (since === undefined) return [];
  const changed = git("diff", "--name-only", since).split("\n");
  return sources.filter((file) => changed.includes(file));
}

/** `src/rules/program/duration.ts` is tested in `test/rules`; a file at the top of src by none. */
function testFilesFor(file) {
  const beside = `test/${file.split("/")[1]}`;
  const folders = values.tests?.split(",") ?? (existsSync(`${root}${beside}`) ? [beside] : []);
  return [...texts.keys()].filter(
    (path) => path.endsWith(".test.ts") && folders.some((folder) => path.startsWith(folder)),
  );
}

/**
 * Translates every source and test to CommonJS, once for each text, and answers with where each stands. A test that waits
 * at its top cannot be translated, and is not run here.
 */
async function translated(kind, change) {
  const paths = {};
  await Promise.all(
    [...texts].map(async ([file, text]) => {
      const path = `${cache}/code/${digestOf(kind, file, text)}.cjs`;
      if (!existsSync(path)) {
        const code = await commonJs(change(file, text)).catch((error) => {
          if (file.startsWith("src/")) throw error;
          return undefined;
        });
        if (code === undefined) return;
        writeFileSync(path, code);
      }
      paths[file] = path;
    }),
  );
  const list = `${cache}/${kind}-${process.pid}.json`;
  writeFileSync(list, JSON.stringify(paths));
  process.once("exit", () => rmSync(list, { force: true }));
  return { list, paths };
}

async function commonJs(source) {
  const { code } = await transform(source, {
    loader: "ts",
    format: "cjs",
    target: "node20",
    banner: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
    define: { "import.meta.url": "importMetaUrl" },
    supported: { "dynamic-import": false },
  });
  return code;
}

/** What each test file does without any change: how long its tests take, which functions they call. */
async function recordAll(files) {
  const notes = new Map();
  const missing = [];
  const world = worldOf();
  const { list, paths } = await translated("noting", (file, text) =>
    file.startsWith("src/") ? noting(file, text) : text,
  );
  for (const file of files) {
    if (Date.now() >= ends) break;
    const kept = `${cache}/reach/${file.replaceAll("/", "-")}.json`;
    const old = existsSync(kept) ? readJson(kept) : undefined;
    if (old?.note.inOrder !== undefined && old.digest === digestOf(file, ...old.note.loaded)) {
      notes.set(file, old.note);
      continue;
    }
    const note = paths[file] && (await world.ask({ files: [{ file }], code: list, record: true }, 600));
    if (note?.tests === undefined) {
      missing.push(`${file} ${note?.unable ?? ""}`);
      continue;
    }
    if (note.failed.length > 0) {
      missing.push(`${file} fails without any change: ${note.failed.join(", ")}`);
      continue;
    }
    const backwards = { file, near: [...note.tests.keys()].reverse() };
    note.inOrder = (await world.ask({ files: [backwards], code: plain }, 600)).noticed;
    notes.set(file, note);
    writeFileSync(kept, JSON.stringify({ digest: digestOf(file, ...note.loaded), note }));
  }
  world.end();
  if (missing.length > 0) console.log(`not run here: ${missing.join("; ")}`);
  return notes;
}

function digestOf(...parts) {
  const hash = createHash("sha256").update(tools);
  for (const part of parts) hash.update(`${part}\n${texts.get(part) ?? ""}\n`);
  return hash.digest("hex").slice(0, 24);
}

function filesIn(folder) {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith(".ts") && !file.includes("node_modules"))
    .sort();
}

/** Where this branch left the main one, or the last commit on it; undefined in a clone that knows neither. */
function lastKnown() {
  const commit = (...args) => {
    try {
      return git(...args).trim() || undefined;
    } catch {
      return undefined;
    }
  };
  const here = commit("rev-parse", "HEAD");
  const fork = commit("merge-base", "HEAD", "origin/main");
  return fork !== undefined && fork !== here ? fork : commit("rev-parse", "HEAD~1");
}

function git(...args) {
  return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}
