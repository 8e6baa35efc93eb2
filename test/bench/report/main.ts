import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { shapes } from "./programs.js";

/**
 * Ten figures of every municipality, from programs made up on the way by a seeded generator: by the library, by arquero and
 * by DuckDB. Each in a process of its own, so that the peak of memory is its own; round after round, so that what else
 * the machine does falls on all of them; the best round is shown, in seconds and as ratios to `totals`. `npm run bench --
 * report 5` makes five rounds, three are usual. On a busy machine read `cpu`, the processor's time on every core.
 *
 * What each reads. The library takes record objects one at a time, as from a cursor, and nobody keeps them; `totals` is
 * the ten figures and the others of programs, and the organisations they are of; `breakdowns` adds every dimension; where it
 * says `people`, each record says whose it is. arquero reads arrays of ready figures and knows no organisations; with
 * `records` it reads the same objects, in arrays of its own, and lists the organisations. DuckDB reads its own table (and
 * takes every core it finds). All but the library hold all of the input. Making the objects, the arrays and the table is `prepare`,
 * and no part of the sum: feed + finish + merge for the library, the query for the others.
 */
const rounds = Number(process.argv[2] ?? 3);
const root = fileURLToPath(new URL("../../..", import.meta.url));
const runner = fileURLToPath(new URL("run.mjs", import.meta.url));
const tsx = fileURLToPath(new URL("../../../node_modules/tsx/dist/cli.mjs", import.meta.url));
const phases = ["prepare", "feed", "finish", "merge"] as const;
const columns = ["sum", "ratio", "cpu", "cpu ratio", ...phases, "peak MB"];

type Outcome = Readonly<Record<(typeof phases)[number] | "cpu" | "peakMb", number>> & {
  readonly figures: string;
};
type Line = Outcome & { readonly sum: number };

const engines = [
  "records",
  "totals",
  "totals, 8 parts",
  "totals, people",
  "breakdowns",
  "breakdowns, 8 parts",
  "breakdowns, people",
  "arquero",
  "arquero, records",
  "duckdb",
] as const;

const ofRegion = [100_000, 1_000_000, 4_000_000].map((count) => compare("region", count));
compare("country", 1_000_000);

const [least, , most] = ofRegion;
console.log("\nPeak of memory, 4 000 000 records to 100 000 (`records` keeps nothing at all):");
for (const engine of engines) {
  const [a, b] = [least?.get(engine)?.peakMb ?? 0, most?.get(engine)?.peakMb ?? 0];
  console.log(`${engine.padEnd(22)} ${(b / a).toFixed(2).padStart(6)}`);
}

function compare(shape: keyof typeof shapes, count: number): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  for (let round = 0; round < rounds; round++) {
    for (const engine of engines) lines.set(engine, better(lines.get(engine), measure(engine, shape, count)));
  }
  const ours = lines.get("totals");
  const ratio = (key: "sum" | "cpu", line: Line) => line[key] / (ours?.[key] ?? 1);
  const head = columns.map((name) => name.padStart(10)).join("");
  console.log(`\n${`${shape}, ${count} records`.padEnd(28)}${head}  same figures`);
  for (const [engine, line] of lines) {
    const measured = [line.sum, ratio("sum", line), line.cpu, ratio("cpu", line)];
    const numbers = [...measured, ...phases.map((phase) => line[phase])];
    const shown = numbers.map((each) => each.toFixed(each < 10 ? 3 : 1).padStart(10)).join("");
    const same = line.figures === "" ? "" : line.figures === ours?.figures ? "yes" : "NO";
    console.log(`${engine.padEnd(28)}${shown}${String(line.peakMb).padStart(10)}  ${same}`);
  }
  return lines;
}

function measure(engine: string, shape: string, count: number): Line {
  const args = [tsx, "--tsconfig", "test/tsconfig.json", runner, engine, shape, String(count)];
  const out = execFileSync(process.execPath, args, {
    encoding: "utf8",
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 2 ** 26,
  });
  const outcome = JSON.parse(out) as Outcome;
  return { ...outcome, sum: outcome.feed + outcome.finish + outcome.merge };
}

/** The quicker round, with the lower of the two times of the processor and the higher of the two peaks. */
function better(a: Line | undefined, b: Line): Line {
  if (a === undefined) return b;
  const [cpu, peakMb] = [Math.min(a.cpu, b.cpu), Math.max(a.peakMb, b.peakMb)];
  return { ...(a.sum < b.sum ? a : b), cpu, peakMb };
}
