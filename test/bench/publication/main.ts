import { parseArgs } from "node:util";
import {
  certifiedPublication,
  mergeAll,
  type PublishOptions,
  type Report,
  verifyPublication,
} from "nastavnik/report";
import { madeUpReport } from "../../support/made-up-region.js";
import { attackRegion } from "./attackers.js";
import { Ledger } from "./ledger.js";
import { type MethodOutcome, readByMethod } from "./method-reader.js";

/**
 * `npm run bench -- publication [parts] [--minutes=15] [--largest=120] [--regions=85] [--from=1] [--to=1000] [--into=file]`: what a
 * publication withholds, loses and takes of made-up regions of 13 dimensions (`sizes`), how that grows (`growth`), a country
 * of so many regions (`country`), and how many small figures attackers who solve linear programs tell closer than promised
 * (`attackers`): as many of the seeded regions from … to … as so many minutes allow, and it says how many. With a file, each
 * region is noted there when it is done: the next run goes on, and sums up all that the file has. `method` is the reader who
 * reruns the program on every possible table. Parts are joined by commas, all of them by default. Seconds are of the
 * processor; on a busy machine read ratios.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string", default: "15" },
    largest: { type: "string", default: "120" },
    from: { type: "string", default: "1" },
    to: { type: "string", default: "1000" },
    into: { type: "string" },
    regions: { type: "string", default: "85" },
  },
});
const parts = new Set((positionals[0] ?? "sizes,growth,country,attackers,method").split(","));
const [minutes, largest, regions] = [Number(values.minutes), Number(values.largest), Number(values.regions)];
const [from, to] = [Number(values.from), Number(values.to)];
const both = ["municipality", "person"] as const;

function timed<Value>(work: () => Value): readonly [Value, number] {
  const used = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(used);
  return [value, (user + system) / 1e6];
}

/** The same figures as if each item were another person's: what the rule on persons adds is reported apart. */
function withoutPersons(report: Report): Report {
  return {
    ...report,
    cells: report.cells.map(({ region, municipality, dimension, value, counts }) => ({
      region,
      municipality,
      dimension,
      value,
      counts,
    })),
  };
}

function line(cells: readonly (string | number)[], widths: readonly number[]): void {
  console.log(cells.map((cell, i) => String(cell).padStart(widths[i] ?? 10)).join(""));
}

const columns = [14, 10, 8, 10, 9, 11, 11, 10, 9, 9];

function measure(name: string | number, report: Report, options: PublishOptions, persons: string): number {
  const [{ publication, certificate, losses }, cpu] = timed(() => certifiedPublication(report, options));
  const [faults, verified] = timed(() => verifyPublication(report, publication, certificate));
  const headlines = losses.headlines.filter(({ figure }) => figure.level === "region").length;
  const guard = (options.insiders ?? both).length > 0 ? "insiders" : "readers";
  const share = `${((100 * losses.unguarded.length) / losses.small).toFixed(2)} %`;
  const counts = [losses.withheld, losses.small, headlines, losses.unguarded.length, share];
  line([name, guard, persons, ...counts, cpu.toFixed(2), verified.toFixed(2)], columns);
  if (faults.length > 0) console.log(`${faults.length} FAULTS`);
  return cpu;
}

if (parts.has("sizes") || parts.has("growth")) {
  const head = ["withheld", "small", "headlines", "unguarded", "of small", "cpu", "verify"];
  line(["municipalities", "guard", "persons", ...head], columns);
  const sizes = (parts.has("sizes") ? [10, 20, 40] : []).concat(parts.has("growth") ? [20, 40, 80, 120] : []);
  const times = new Map<string, number>();
  const distinct = [...new Set(sizes)].filter((many) => many <= largest).sort((a, b) => a - b);
  for (const municipalities of distinct) {
    const full = madeUpReport({ seed: 1, municipalities });
    for (const insiders of [[], both]) {
      measure(municipalities, withoutPersons(full), { insiders, attributes: "none" }, "no");
      const cpu = measure(municipalities, full, { insiders }, "yes");
      times.set(`${municipalities} ${insiders.length}`, cpu);
    }
  }
  for (const [from, to] of [
    [20, 40],
    [40, 80],
    [80, 120],
    [20, 120],
  ] as const)
    for (const insiders of [0, 2]) {
      const [a, b] = [times.get(`${from} ${insiders}`), times.get(`${to} ${insiders}`)];
      if (a === undefined || b === undefined) continue;
      const exponent = Math.log(b / a) / Math.log(to / from);
      console.log(`growth ${from} → ${to}, ${insiders > 0 ? "insiders" : "readers"}: ${exponent.toFixed(2)}`);
    }
}

if (parts.has("country")) {
  const all = Array.from({ length: regions }, (_, i) =>
    madeUpReport({ seed: 100 + i, municipalities: 25, region: `r${String(i).padStart(2, "0")}` }),
  );
  const sum = mergeAll(all);
  if (!sum.ok) throw new Error("regions do not add up");
  console.log(`\na country of ${regions} regions of 25 municipalities, ${sum.value.cells.length} cells`);
  line(
    ["municipalities", "guard", "persons", "withheld", "small", "headlines", "unguarded", "of small"],
    columns,
  );
  for (const insiders of [[], both]) measure(regions * 25, sum.value, { insiders }, "yes");
}

if (parts.has("attackers")) {
  const until = Date.now() + minutes * 60_000;
  const ledger = new Ledger(values.into);
  for (let seed = from; seed <= to && Date.now() < until; seed++)
    if (!ledger.regions.has(seed)) ledger.add(seed, attackRegion(seed));
  const all = ledger.sums();
  console.log(`\n${ledger.regions.size} regions attacked`);
  line(["attacker", "attacked", "narrowed", "exact"], [38, 10, 10, 10]);
  for (const [name, { attacked, narrowed, exact }] of all)
    line([name, attacked, narrowed.length, exact], [38, 10, 10, 10]);
  for (const [name, { narrowed }] of all)
    if (!name.endsWith("unguarded")) for (const each of narrowed.slice(0, 5)) console.log(`${name}: ${each}`);
}

if (parts.has("method")) {
  for (const [name, seeds] of [
    ["without a seed", 1],
    ["one secret seed of 8", 8],
  ] as const) {
    const sum: MethodOutcome & { squares: number; left: number } = {
      ...{ small: 0, narrowed: 0, knownSmall: 0, tables: 0 },
      ...{ squares: 0, left: 0 },
    };
    for (let i = 0; i < 35; i++) {
      const found = readByMethod(1000 + 77 * i, seeds);
      if (found === undefined) {
        sum.left++;
        continue;
      }
      sum.squares++;
      for (const key of ["small", "narrowed", "knownSmall", "tables"] as const) sum[key] += found[key];
    }
    console.log(
      `\nreader of the method, ${name}: ${sum.squares} squares (${sum.left} with too many tables), ${sum.tables} tables,`,
      `of ${sum.small} small figures ${sum.narrowed} narrowed, ${sum.knownSmall} known to be small`,
    );
  }
}
