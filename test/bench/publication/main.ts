import { certifiedPublication, verifyPublication } from "nastavnik/report";
import { madeUpReport } from "../../support/made-up-region.js";
import { attack, knowing, type Outcome, smallFigures } from "../../support/publication-attacks.js";

/**
 * `npm run bench -- publication [attacked regions] [largest region]`: what a publication withholds, loses and takes of made-up
 * regions of 13 dimensions, guarded and not, in seconds of processor; what the rule on people adds; and how many small
 * figures attackers who solve linear programs tell closer than promised, in regions of few dimensions. 1 000 regions take
 * hours; 30 is usual. Read times as ratios on a busy machine.
 */
const regions = Number(process.argv[2] ?? 30);
const largest = Number(process.argv[3] ?? 40);
const guarded = ["municipality", "person"] as const;

function timed<Value>(work: () => Value): readonly [Value, number] {
  const used = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(used);
  return [value, (user + system) / 1e6];
}

console.log("municipalities  guard     people  withheld   small  headlines  unguarded      cpu  verify");
for (const municipalities of [10, 20, 40, 80, 120].filter((many) => many <= largest)) {
  const full = madeUpReport({ seed: 1, municipalities });
  const counted = {
    ...full,
    cells: full.cells.map(({ region, municipality, dimension, value, counts }) => ({
      region,
      municipality,
      dimension,
      value,
      counts,
    })),
  };
  for (const [name, report, attributes] of [
    ["no", counted, "none"],
    ["yes", full, "sensitive"],
  ] as const) {
    for (const insiders of [[], guarded]) {
      const [{ publication, certificate, losses }, cpu] = timed(() =>
        certifiedPublication(report, { insiders, attributes }),
      );
      const [faults, verified] = timed(() => verifyPublication(report, publication, certificate));
      const region = losses.headlines.filter(({ figure }) => figure.level === "region");
      const numbers = [losses.withheld, losses.small, region.length, losses.unguarded.length];
      console.log(
        String(municipalities).padStart(14),
        (insiders.length > 0 ? "insiders" : "readers").padEnd(10),
        name.padEnd(6),
        numbers.map((each, i) => String(each).padStart([9, 8, 11, 11][i] ?? 9)).join(""),
        cpu.toFixed(2).padStart(8),
        verified.toFixed(2).padStart(7),
        faults.length > 0 ? `${faults.length} FAULTS` : "",
      );
    }
  }
}

const dimensions = [
  ["form", "month"],
  ["mentee-category"],
  ["mentor-qualification", "end-reason"],
  ["scale", "questionnaire-level"],
  ["organisation-type", "difficulty-group"],
] as const;
const readers: Outcome = { attacked: 0, narrowed: [], exact: 0 };
const municipality: Outcome = { attacked: 0, narrowed: [], exact: 0 };
const unguarded: Outcome = { attacked: 0, narrowed: [], exact: 0 };
for (let seed = 1; seed <= regions; seed++) {
  const of = { seed, municipalities: 4 + (seed % 3), schools: 3 };
  const report = madeUpReport({ ...of, dimensions: dimensions[seed % dimensions.length] ?? [] });
  const all = [...new Set(report.cells.map((cell) => cell.municipality))];
  const insider = all[seed % all.length];
  for (const insiders of [guarded, []]) {
    const { publication, losses } = certifiedPublication(report, { insiders });
    const targets = smallFigures(report, publication, losses.unguarded, 25);
    const others = targets.filter(
      ({ figure }) => figure.level === "municipality" && figure.municipality !== insider,
    );
    const known = knowing(publication, report, (figure) => figure.municipality === insider);
    if (insiders.length > 0) attack(publication, targets, 3, readers);
    attack(known, others, 3, insiders.length > 0 ? municipality : unguarded);
  }
}
console.log("\nattacker                                attacked  narrowed   exact");
for (const [name, outcome] of [
  ["a reader", readers],
  ["a municipality", municipality],
  ["a municipality, without the guard", unguarded],
] as const) {
  const numbers = [outcome.attacked, outcome.narrowed.length, outcome.exact];
  console.log(name.padEnd(38), numbers.map((each) => String(each).padStart(9)).join(""));
}
