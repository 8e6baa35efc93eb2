/**
 * The kernels beside the npm packages that can do the same, on the seeded cases of `cases.mjs`.
 *
 *   npm ci && npm start            every case, five rounds
 *   npm run quick                  small cases, three rounds
 *   node bench.mjs --only=geo      cases whose name contains the text; also `small`, `growth`, `warm`
 *
 * All solvers take turns in one process and every answer is checked, so ratios mean something; milliseconds depend on
 * the machine. A wrong answer fails the run, a slow one never does.
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
const patience = 20_000; // a solver that took so many ms once is not asked again

const { assign } = await kernel("assign");
const { certify } = await kernel("certify");
const { deferredAcceptance } = await kernel("deferred-acceptance");

console.log(`Node ${process.version}, ${cpus()[0].model}, medians of ${rounds} rounds\n`);
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
  const table = [["case", "ours ms", "peer", "peer ms", "ours / peer", "≈ ours / SciPy", "≈ ours / LEMON"]];
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
  print("Assignment", table);
}

/** Matrices of a school or a town: another one for each call, so that nobody profits from having seen it. */
async function compareSmall() {
  const table = [["rows × columns × seats", "scores", "ours µs", "peer", "peer µs", "ours / peer"]];
  const shapes = [10, 30, 100, 200, 300].map((size) => [size, size, 1]);
  shapes.push([20, 100, 1], [100, 150, 1], [150, 100, 1], [100, 20, 5], [200, 30, 5]);
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
        table.push([
          `${rows} × ${columns} × ${seats}`,
          structure,
          micro(ours),
          peer.name,
          micro(peer),
          share,
        ]);
      }
    }
  }
  print("Small matrices", table);
}

async function compareStable() {
  const table = [["case", "ours ms", "peer", "peer ms", "ours / peer"]];
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
  print("Stable matching", table);
}

/** How time grows with the number of rows, twenty candidates each. */
function growth() {
  const table = [["rows", "exact fit ms", "seats to spare ms", "seats short ms", "stable ms"]];
  for (const rows of quick ? [1000, 10_000] : [1000, 3000, 10_000, 30_000, 100_000]) {
    const problems = [5, 6, 4].map((seats) => sparse("int1e6", rows, rows / 5, 20, seats));
    const lists = stable(rows, rows / 5, 20, 5);
    const columns = problems.map((problem) => medianOf(() => assign(problem)));
    table.push([rows, ...columns.map(ms), ms(medianOf(() => deferredAcceptance(lists)))]);
  }
  print("Growth", table);
}

/** Solving again from the last answer after some rows were scored anew, or a column with its seats has left. */
function warmStart() {
  const table = [["change", "seats", "cold ms", "warm ms", "warm / cold"]];
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
  print("Warm start", table);
}

function addWarm(table, change, seats, problem, answer) {
  const [cold, warm] = [assign(problem), assign(problem, answer)];
  if (cold.total !== warm.total || cold.seated !== warm.seated)
    fail(`${change}: warm ${warm.total}, cold ${cold.total}`);
  const coldTime = medianOf(() => assign(problem));
  const warmTime = medianOf(() => assign(problem, answer));
  table.push([change, seats, ms(coldTime), ms(warmTime), ratio(warmTime / coldTime)]);
}

/** Fills in the answer and the times of each solver; the first round warms up. */
async function takeTurns(solvers, repeats) {
  for (let round = 0; round <= rounds; round++) {
    for (const solver of solvers) {
      if (solver.times.some((time) => time > patience)) continue;
      const begin = performance.now();
      for (let k = 0; k < repeats; k++) solver.answer = await solver.solve();
      const time = (performance.now() - begin) / repeats;
      if (round > 0 || time > patience) solver.times.push(time);
    }
  }
}

function addRows(table, name, [ours, ...peers]) {
  const time = median(ours.times);
  if (peers.length === 0) table.push([name, ms(time), "–"]);
  for (const peer of peers) {
    const row = [name, ms(time), peer.name, ms(median(peer.times)), ratio(time / median(peer.times))];
    const reference = published[name];
    // What the package measures here, times what it was measured to be of the other.
    const like = (other) =>
      other && reference.peer === peer.name
        ? ratio(((time / median(peer.times)) * reference.ms) / other)
        : "";
    if (name in cases) row.push(like(reference?.scipy), like(reference?.lemon));
    table.push(row);
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

function print(title, table) {
  if (table.length === 1) return;
  console.log(`## ${title}\n`);
  table.forEach((cells, k) => {
    const row = table[0].map((_, column) => cells[column] ?? "");
    console.log(`| ${row.join(" | ")} |`);
    if (k === 0) console.log(`|${row.map(() => " --- |").join("")}`);
  });
  console.log();
}

function fail(message) {
  console.error(`WRONG: ${message}`);
  process.exitCode = 1;
}
