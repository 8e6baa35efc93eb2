import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { builtInCriteria, candidatesOf, matchBest, matchStable, verifyMatching } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { madeUpPeople } from "../../../examples/match-municipality/made-up-people.js";

/**
 * What a made-up region costs, from people to a verified proposal: `npm run bench -- matching-region`. Medians of three
 * rounds after one to warm up, in milliseconds; read ratios, not milliseconds. Before that memory: each size once, in
 * a process of its own.
 */
const criteria = builtInCriteria(builtInCatalogue);
const sizes = [
  [1_000, 300],
  [10_000, 2_500],
  [50_000, 10_000],
] as const;

const [task, asked] = process.argv.slice(2);
if (task === "memory") {
  const [mentees, mentors] = sizes[Number(asked)]!;
  measureMemory(mentees, mentors);
} else {
  print(["mentees", "mentors", "people", "candidates", "matching", "peak", "of that", "(MB)"]);
  for (const index of sizes.keys()) {
    const execArgv = [...process.execArgv, "--expose-gc"];
    await once(fork(fileURLToPath(import.meta.url), ["memory", String(index)], { execArgv }), "exit");
  }
  measureTime(); // afterwards, for the peak of a child begins at what its parent uses
}

function measureTime() {
  const steps = ["candidatesOf", "matchBest", "matchStable", "again", "verify"];
  print(["mentees", "mentors", "pairs", ...steps, "seated", "proof"]);
  for (const [mentees, mentors] of sizes) {
    const request = requestOf(mentees, mentors);
    const rounds = Array.from({ length: 4 }, () => {
      const [candidates, scoring] = timed(() => candidatesOf(request));
      const [best, solving] = timed(() => matchBest(candidates));
      const [, proposing] = timed(() => matchStable(candidates, { proposing: "mentees" }));
      const [, again] = timed(() => matchBest(candidates, { previous: best }));
      const [faults, verifying] = timed(() => verifyMatching(candidates, best));
      if (faults.length > 0) throw new Error(JSON.stringify(faults.slice(0, 3)));
      return {
        pairs: candidates.mentor.length,
        times: [scoring, solving, proposing, again, verifying],
        best,
      };
    }).slice(1);
    const times = steps.map((_, step) => rounds.map((round) => round.times[step]!).sort((a, b) => a - b)[1]!);
    const { pairs, best } = rounds[0]!;
    const whole = times.map((time) => time.toFixed(0));
    print([mentees, mentors, pairs, ...whole, best.pairs.length, best.proof ?? ""]);
  }
}

/**
 * What stays in memory after each step (the heap and the arrays beside it, garbage collected), and the most that the
 * process ever had, of which so much was there before the first step: Node, the library and the people.
 */
function measureMemory(mentees: number, mentors: number) {
  const request = requestOf(mentees, mentors);
  const people = inUse();
  const before = peak();
  const candidates = candidatesOf(request);
  const withCandidates = inUse();
  const best = matchBest(candidates);
  const withMatching = inUse();
  if (verifyMatching(candidates, best).length > 0) throw new Error("not verified");
  const megabytes = [people, withCandidates - people, withMatching - withCandidates, peak(), before];
  print([mentees, mentors, ...megabytes.map((size) => (size / 2 ** 20).toFixed(0))]);
}

function inUse(): number {
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function peak(): number {
  return process.resourceUsage().maxRSS * 1024;
}

function requestOf(mentees: number, mentors: number) {
  return { ...madeUpPeople({ mentees, mentors, schools: Math.ceil(mentees / 25) }, 1), criteria };
}

function print(cells: readonly (string | number)[]) {
  console.log(cells.map((cell) => String(cell).padStart(13)).join(""));
}

function timed<Answer>(job: () => Answer): [answer: Answer, milliseconds: number] {
  const started = performance.now();
  const answer = job();
  return [answer, performance.now() - started];
}
