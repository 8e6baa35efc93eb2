import { base } from "./base.js";
import type { Bound, Case, Cases } from "./case.js";
import { catalogue } from "./catalogue.js";
import { forms } from "./forms.js";
import { kernel } from "./kernel.js";
import { lifecycle } from "./lifecycle.js";
import { matching } from "./matching.js";
import { model } from "./model.js";
import { needs } from "./needs.js";
import { papers } from "./papers.js";
import { report } from "./report.js";
import { rows } from "./rows.js";
import { rules } from "./rules.js";
import { heldBy, stepsOf } from "./steps.js";
import { time } from "./time.js";

const layers: Readonly<Record<string, Cases>> = {
  ...{ kernel, base, time, catalogue, model, needs, rows, rules, lifecycle, matching, report, papers, forms },
};

/** Parts whose growth is in what only the whole knows, such as bids or open wants: its cases count their steps. */
const within: Readonly<Record<string, string>> = {
  "kernel: Auction.run": "kernel: assign",
  "kernel: CandidateLists.select": "kernel: assign",
  "kernel: Search.fillAll": "kernel: assign",
  "kernel: SmallMatrix.fill": "kernel: assign",
  "kernel: seatMost": "kernel: assign",
  "kernel: solve": "kernel: assign",
  "kernel: startWarm": "matching: matchBest",
  "matching: boundOf": "matching: verifyMatching",
  "matching: spreadEvenly": "matching: matchBest",
};

export type Measured = {
  readonly cases: readonly {
    readonly layer: string;
    readonly name: string;
    readonly what: string;
    readonly bound: Bound;
    /** Steps at three sizes, or objects that are still held; what was thrown, where that happened. */
    readonly counts: readonly number[] | string;
  }[];
  readonly within: Readonly<Record<string, string>>;
};

/** Once, so that what is made once for all is made; then with an input, one four times as large, and one sixteen times. */
async function counts({ bound, make, from }: Case): Promise<readonly number[] | string> {
  try {
    make(from)((one) => one);
    const found: number[] = [];
    for (const run of [from, 4 * from, 16 * from].map(make))
      found.push(bound === "forgotten" ? await heldBy(run) : stepsOf(run));
    return found;
  } catch (thrown) {
    return String(thrown);
  }
}

const [wanted = ""] = process.argv.slice(2);
const cases: Measured["cases"][number][] = [];
for (const [layer, functions] of Object.entries(layers)) {
  for (const [name, own] of Object.entries(functions)) {
    if (!`${layer}: ${name}`.includes(wanted)) continue;
    for (const [what, one] of Object.entries(own))
      cases.push({ layer, name, what, bound: one.bound, counts: await counts(one) });
  }
}
process.stdout.write(JSON.stringify({ cases, within } satisfies Measured));
