/**
 * The kernels beside the npm packages that can do the same, on the seeded cases of `cases.mjs`.
 *
 *   npm ci && npm start            every case, five rounds
 *   npm run quick                  small cases, three rounds
 *   node bench.mjs --only=geo      cases whose name contains the text; also `small`, `growth`, `warm`
 *
 * All solvers take turns in one process and every answer is checked, so ratios mean something; milliseconds depend on
 * the machine. A solver gets some four seconds of a case: a slow one is asked less often than five times. A wrong answer
 * fails the run, a slow one never does.
 */
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { cases, dense, sparse, stable, stableCases } from "./cases.mjs";
import { assignmentPeers, stablePeer } from "./peers.mjs";
import { published } from "./published.mjs";

const quick = process.argv.includes("--quick");
const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice(7) ?? "";
const rounds = quick ? 3 : 5;
const largestMatrix = quick ? 300_000 : 4_000_000; // cells that the matrix packages are asked to solve
const patience = 4000; // a solver that has had so many ms of a case is not asked again

const { assign } = await kernel("assign");
const { certify } = await kernel("certify");
const { deferredAcceptance } = await kernel("deferred-acceptance");

console.log(`Node ${process.version}, ${cpus()[0].model}, medians of ${rounds} rounds`);
await compareAssignment();
if ("small".includes(only)) await compareSmall();
await compareStable();
if ("growth".includes(only)) growth();
if ("warm".includes(only)) warmStart();

/** The kernels are TypeScript: each is bundled in memory and imported. */
async function kernel(name) {
  const entry = fileURLToPath(new URL(`../../../src/kernel/${name}.ts`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

async function compareAssignment() {
  const table = tableOf("Assignment", [
    "case",
    "ours ms",
    "peer",
    "peer ms",
    "ours / peer",
    "≈ ours / SciPy",
    "≈ ours / LEMON",
  ]);
  for (const [name, make] of Object.entries(cases)) {
    if (!name.includes(only) || (quick && !/-(100|500|5k)$|200$/.test(name))) continue;
    const problem = make();
    const ours = { name: "ours", solve: () => assign(problem).total, times: [] };
    const solvers = [ours];
    for (const peer of assignmentPeers) {
      if (peer.can(problem, largestMatrix))
        solvers.push({ ...peer, solve: peer.prepare(problem), times: [] });
    }
    await takeTurns(solvers, problem.rows * problem.columns <= 100_000 ? 20 : 1);
    const assigned = assign(problem);
    const size = problem.scores.reduce((max, score) => Math.max(max, Math.abs(score)), 0);
    const { violation } = certify(problem, assigned);
    if (!(violation <= 1e-12 * size)) fail(`${name}: the certificate is violated by ${violation}`);
    for (const { name: peer, answer, tolerance = 1e-12 } of solvers) {
      const off = Math.abs(answer - assigned.total) / Math.abs(assigned.total);
      if (!(off <= tolerance)) fail(`${name}: ${peer} has ${answer}, ours is ${assigned.total}`);
    }
    addRows(table, name, solvers);
  }
}

/** Matrices of a school or a town: another one for each call, so that nobody profits from having seen it. */
async function compareSmall() {
  const table = tableOf("Small matrices", [
    "rows × columns × seats",
    "scores",
    "ours µs",
    "peer",
    "peer µs",
    "ours / peer",
  ]);
  const shapes = [10, 20, 30, 100, 200, 300].map((size) => [size, size, 1]);
  shapes.push(
    [20, 30, 1],
    [30, 20, 1],
    [20, 100, 1],
    [100, 150, 1],
    [150, 100, 1],
    [100, 20, 5],
    [200, 30, 5],
  );
  for (const [rows, columns, seats] of shapes) {
    for (const structure of ["float", "int100", "criteria", "geo"]) {
      const count = Math.ceil(300_000 / (rows * columns * seats));
      const problems = Array.from({ length: count }, (_, k) => dense(structure, rows, columns, seats, k + 1));
      const solvers = [
        { name: "ours", prepare: (problem) => () => assign(problem).total },
        ...assignmentPeers,
      ]
        .filter(({ can }) => can === undefined || can(problems[0], largestMatrix))
        .map(({ name, prepare }) => {
          const each = problems.map(prepare);
          return { name, solve: () => each.map((solve) => solve()), times: [] };
        });
      await takeTurns(solvers, 1);
      const [ours, ...peers] = solvers;
      const micro = (solver) => ((1000 * median(solver.times)) / count).toFixed(1);
      for (const peer of peers) {
        const wrong = ours.answer.findIndex(
          (total, k) => !(Math.abs(total - peer.answer[k]) <= 1e-12 * total),
        );
        if (wrong >= 0) fail(`${rows} × ${columns} ${structure} ${wrong}: ${peer.name} differs`);
        const share = ratio(median(ours.times) / median(peer.times));
        table.add([`${rows} × ${columns} × ${seats}`, structure, micro(ours), peer.name, micro(peer), share]);
      }
    }
  }
}

async function compareStable() {
  const table = tableOf("Stable matching", ["case", "ours ms", "peer", "peer ms", "ours / peer"]);
  for (const [name, make] of Object.entries(stableCases)) {
    if (!name.includes(only) || (quick && !/-10?k$/.test(name))) continue;
    const problem = make();
    const solvers = [{ name: "ours", solve: () => deferredAcceptance(problem), times: [] }];
    // Ties would have to be broken before the package sees them.
    if (!name.includes("ties"))
      solvers.push({ ...stablePeer, solve: stablePeer.prepare(problem), times: [] });
    await takeTurns(solvers, problem.rows <= 1000 ? 20 : 1);
    for (const { name: peer, answer } of solvers) {
      if (answer.some((j, i) => j !== solvers[0].answer[i])) fail(`${name}: ${peer} has another matching`);
    }
    addRows(table, name, solvers);
  }
}

/** How time grows with the number of rows, twenty candidates each. */
function growth() {
  const table = tableOf("Growth", [
    "rows",
    "exact fit ms",
    "seats to spare ms",
    "seats short ms",
    "stable ms",
  ]);
  for (const rows of quick ? [1000, 10_000] : [1000, 3000, 10_000, 30_000, 100_000]) {
    const problems = [5, 6, 4].map((seats) => sparse("int1e6", rows, rows / 5, 20, seats));
    const lists = stable(rows, rows / 5, 20, 5);
    const columns = problems.map((problem) => medianOf(() => assign(problem)));
    table.add([rows, ...columns.map(ms), ms(medianOf(() => deferredAcceptance(lists)))]);
  }
}

/** Solving again from the last answer after some rows were scored anew, or a column with its seats has left. */
function warmStart() {
  const table = tableOf("Warm start", ["change", "seats", "cold ms", "warm ms", "warm / cold"]);
  const rows = quick ? 5000 : 50_000;
  for (const seats of [5, 6, 4]) {
    const before = sparse("int1e6", rows, rows / 5, 20, seats);
    const answer = assign(before);
    for (const count of [1, 10, 100]) {
      const scores = before.scores.slice();
      for (let k = 0; k < count; k++) scores.subarray(20 * 7 * k, 20 * (7 * k + 1)).reverse();
      addWarm(table, `${count} rows scored anew`, seats, { ...before, scores }, answer);
    }
    const fewer = before.seats.slice();
    fewer[3] = 0;
    addWarm(table, "a column leaves", seats, { ...before, seats: fewer }, answer);
  }
}

function addWarm(table, change, seats, problem, answer) {
  const [cold, warm] = [assign(problem), assign(problem, answer)];
  if (cold.total !== warm.total || cold.seated !== warm.seated)
    fail(`${change}: warm ${warm.total}, cold ${cold.total}`);
  const coldTime = medianOf(() => assign(problem));
  const warmTime = medianOf(() => assign(problem, answer));
  table.add([change, seats, ms(coldTime), ms(warmTime), ratio(warmTime / coldTime)]);
}

/** Fills in the answer and the times of each solver; the first round warms up, unless it took all the patience. */
async function takeTurns(solvers, repeats) {
  const spent = solvers.map(() => 0);
  for (let round = 0; round <= rounds; round++) {
    for (const [k, solver] of solvers.entries()) {
      if (spent[k] > patience && solver.times.length > 0) continue;
      const begin = performance.now();
      for (let turn = 0; turn < repeats; turn++) solver.answer = await solver.solve();
      const time = performance.now() - begin;
      spent[k] += time;
      if (round > 0 || time > patience) solver.times.push(time / repeats);
    }
  }
}

function addRows(table, name, [ours, ...peers]) {
  const time = median(ours.times);
  if (peers.length === 0) table.add([name, ms(time), "–"]);
  for (const peer of peers) {
    const row = [name, ms(time), peer.name, ms(median(peer.times)), ratio(time / median(peer.times))];
    const reference = published[name];
    // What the package measures here, times what it was measured to be of the other.
    const like = (other) =>
      other && reference.peer === peer.name
        ? ratio(((time / median(peer.times)) * reference.ms) / other)
        : "";
    if (name in cases) row.push(like(reference?.scipy), like(reference?.lemon));
    table.add(row);
  }
}

function medianOf(work) {
  work();
  return median(
    Array.from({ length: rounds }, () => {
      const begin = performance.now();
      work();
      return performance.now() - begin;
    }),
  );
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

function ms(time) {
  return time.toFixed(time < 10 ? 2 : 0);
}

function ratio(number) {
  return number.toPrecision(2);
}

/** A table that prints itself line by line, its heading with the first one. */
function tableOf(title, heading) {
  const line = (cells) => console.log(`| ${heading.map((_, k) => cells[k] ?? "").join(" | ")} |`);
  let empty = true;
  return {
    add(cells) {
      if (empty) {
        console.log(`\n## ${title}\n`);
        line(heading);
        console.log(`|${heading.map(() => " --- |").join("")}`);
        empty = false;
      }
      line(cells);
    },
  };
}

function fail(message) {
  console.error(`WRONG: ${message}`);
  process.exitCode = 1;
}
