import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { type Outcome } from "../../support/publication-attacks.js";
import { type Attacked } from "./attackers.js";

/** Regions that were attacked, by seed: in a file, a line each, so that a run can be stopped and gone on with. */
export class Ledger {
  readonly regions = new Map<number, Attacked>();
  readonly #file: string | undefined;

  constructor(file: string | undefined) {
    this.#file = file;
    if (file === undefined || !existsSync(file)) return;
    for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
      const [seed, outcomes] = JSON.parse(line) as [number, [string, Outcome][]];
      this.regions.set(seed, new Map(outcomes));
    }
  }

  add(seed: number, attacked: Attacked): void {
    this.regions.set(seed, attacked);
    if (this.#file !== undefined) appendFileSync(this.#file, `${JSON.stringify([seed, [...attacked]])}\n`);
  }

  /** What each attacker found in all regions together. */
  sums(): Attacked {
    const all = new Map<string, Outcome>();
    for (const [seed, attacked] of this.regions)
      for (const [name, { attacked: many, narrowed, exact }] of attacked) {
        const sum = all.get(name) ?? { attacked: 0, narrowed: [], exact: 0 };
        sum.attacked += many;
        sum.exact += exact;
        sum.narrowed.push(...narrowed.map((each) => `region ${seed}: ${each}`));
        all.set(name, sum);
      }
    return all;
  }
}
