import { builtInCriteria, candidatesOf, matchBest, matchStable, verifyMatching } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { madeUpPeople } from "../../../examples/match-municipality/made-up-people.js";

/**
 * What a made-up region costs, from people to a verified proposal: `npm run bench -- matching-region`. Medians of three
 * rounds after one to warm up, in milliseconds; read ratios, not milliseconds.
 */
const criteria = builtInCriteria(builtInCatalogue);
const columns = [
  "mentees",
  "mentors",
  "pairs",
  "candidatesOf",
  "matchBest",
  "matchStable",
  "again",
  "verify",
  "seated",
  "proof",
];
console.log(columns.map((name) => name.padStart(12)).join(""));

for (const [mentees, mentors] of [
  [1_000, 300],
  [10_000, 2_500],
  [50_000, 10_000],
] as const) {
  const people = madeUpPeople({ mentees, mentors, schools: Math.ceil(mentees / 25) }, 1);
  const request = { ...people, criteria };
  const rounds = Array.from({ length: 4 }, () => {
    const [candidates, scoring] = timed(() => candidatesOf(request));
    const [best, solving] = timed(() => matchBest(candidates));
    const [, proposing] = timed(() => matchStable(candidates, { proposing: "mentees" }));
    const [, again] = timed(() => matchBest(candidates, { previous: best }));
    const [faults, verifying] = timed(() => verifyMatching(candidates, best));
    if (faults.length > 0) throw new Error(JSON.stringify(faults.slice(0, 3)));
    return { pairs: candidates.mentor.length, times: [scoring, solving, proposing, again, verifying], best };
  }).slice(1);
  const times = [0, 1, 2, 3, 4].map(
    (step) => rounds.map((round) => round.times[step]!).sort((a, b) => a - b)[1]!,
  );
  const { pairs, best } = rounds[0]!;
  const row = [
    mentees,
    mentors,
    pairs,
    ...times.map((time) => time.toFixed(0)),
    best.pairs.length,
    best.proof ?? "",
  ];
  console.log(row.map((cell) => String(cell).padStart(12)).join(""));
}

function timed<Answer>(job: () => Answer): [answer: Answer, milliseconds: number] {
  const started = performance.now();
  const answer = job();
  return [answer, performance.now() - started];
}
