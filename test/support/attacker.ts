import loadHighs from "highs";
import { type PublishedReport } from "nastavnik";
import { measures, type Measure } from "nastavnik/codes";
import { type PublishedFigure } from "nastavnik/report";

type Highs = {
  readonly solve: (
    model: string,
    options?: { readonly presolve: "off" },
  ) => { readonly Status: string; readonly ObjectiveValue: number };
};
const highs = await (loadHighs as unknown as () => Promise<Highs>)();

/** A sum of withheld figures and a number. */
type Sum = { readonly plus: readonly string[]; readonly minus: readonly string[]; readonly known: number };

/** What must hold of counts in a cell whoever made them: the upper ones together are no fewer than the lower one. */
type Truth = {
  readonly lower: string;
  readonly upper: readonly string[];
  /** Not in these dimensions, which count the measures on days of their own. */
  readonly except?: readonly string[];
};

/** What the measures mean, beyond the parts that their entries name. */
const truths: readonly Truth[] = [
  {
    lower: "programs.started",
    upper: ["programs.running", "programs.completed", "programs.terminated"],
    except: ["month", "end-reason"],
  },
  { lower: "mentees.active", upper: ["mentees.registered"] },
  { lower: "mentees.finished", upper: ["mentees.registered"] },
];

/**
 * Somebody who has a publication, knows what its measures mean, and solves. What is shown is shown, what is withheld is a
 * whole number from 1, what is not there is 0; places add up to the one above, values of a dimension to the whole of their
 * place where the measure is broken down by it, parts stay within their wholes.
 */
export class Attacker {
  readonly #figures: ReadonlyMap<string, PublishedFigure>;
  readonly #lines: Sum[] = [];
  readonly #parts = new Map<string, string>();

  constructor({ figures }: PublishedReport, known: readonly Truth[] = truths) {
    this.#figures = new Map(figures.map((figure) => [placeOf(figure) + columnOf(figure), figure]));
    const codes = [...new Set(figures.flatMap(({ counts }) => Object.keys(counts)))].filter(isOfPeople);
    const places = [...new Map(figures.map((figure) => [placeOf(figure), figure])).values()];
    const columns = [...new Map(figures.map((figure) => [columnOf(figure), figure])).values()];
    const whole = "|all|";
    for (const code of codes) {
      const broken = columns.filter((column) =>
        figures.some((each) => columnOf(each) === columnOf(column) && code in each.counts),
      );
      for (const place of places) {
        const below = places.filter((each) => isBelow(each, place)).map(placeOf);
        const at = placeOf(place);
        if (below.length > 0)
          for (const column of broken.map(columnOf))
            this.#equal(
              [[at + column, code]],
              below.map((each) => [each + column, code]),
            );
        for (const dimension of new Set(broken.map((column) => column.dimension))) {
          const parts = broken.filter((column) => column.dimension === dimension && dimension !== "all");
          if (parts.length > 0)
            this.#equal(
              [[at + whole, code]],
              parts.map((each) => [at + columnOf(each), code]),
            );
        }
      }
    }
    const within = codes.flatMap((code) =>
      (measures[code as Measure].within ?? []).map((upper) => ({ lower: code, upper: [upper] })),
    );
    for (const place of places.map(placeOf))
      for (const column of columns)
        for (const { lower, upper, except } of [...within, ...known] as readonly Truth[])
          if (!(except ?? []).includes(column.dimension) && upper.some((code) => this.#occurs(column, code)))
            this.#atMost(
              [place + columnOf(column), lower],
              upper.map((code) => [place + columnOf(column), code]),
            );
  }

  /** Every withheld figure of people, by its cell and measure. */
  withheld(): readonly (readonly [cell: string, code: string])[] {
    return [...this.#figures].flatMap(([cell, { counts }]) =>
      Object.entries(counts).flatMap(([code, count]) =>
        count === null && isOfPeople(code) ? [[cell, code] as const] : [],
      ),
    );
  }

  /** How many whole numbers, less one, a figure may be; less another one of its cell, when a rest is asked for. */
  width(cell: string, code: string, less?: string): number {
    const asked = this.#sum([[cell, code]], less === undefined ? [] : [[cell, less]]);
    if (asked.plus.length + asked.minus.length === 0) return 0;
    const parts = new Set([...asked.plus, ...asked.minus].map((name) => this.#partOf(name)));
    const lines = this.#lines.filter(({ plus, minus }) => parts.has(this.#partOf((plus[0] ?? minus[0])!)));
    const names = [...new Set([asked, ...lines].flatMap(({ plus, minus }) => [...plus, ...minus]))];
    const variable = new Map(names.map((name, i) => [name, `x${i}`]));
    const terms = ({ plus, minus }: Sum) =>
      [
        ...plus.map((name) => `+ ${variable.get(name)}`),
        ...minus.map((name) => `- ${variable.get(name)}`),
      ].join(" ");
    const solve = (sense: string) => {
      const all = [...variable.values()];
      const rules = lines.map((line, i) => ` c${i}: ${terms(line)} >= ${-line.known}`);
      const bounds = all.map((name) => ` 1 <= ${name} <= 100000`);
      const model = [
        sense,
        ` obj: ${terms(asked)}`,
        "Subject To",
        ...rules,
        "Bounds",
        ...bounds,
        "General",
        ` ${all.join(" ")}`,
        "End",
      ];
      const text = model.join("\n");
      // Its presolve calls a model infeasible now and then for which the true counts are a solution.
      const answers = [() => highs.solve(text), () => highs.solve(text, { presolve: "off" })];
      for (const answer of answers) {
        const { Status, ObjectiveValue } = answer();
        if (Status === "Optimal") return Math.round(ObjectiveValue);
      }
      throw new Error("the solver has no answer");
    };
    return solve("Maximize") - solve("Minimize");
  }

  #occurs(column: PublishedFigure, code: string): boolean {
    return [...this.#figures.values()].some(
      (each) => columnOf(each) === columnOf(column) && code in each.counts,
    );
  }

  #sum(plus: readonly (readonly [string, string])[], minus: readonly (readonly [string, string])[]): Sum {
    const countOf = ([cell, code]: readonly [string, string]) =>
      this.#figures.get(cell)?.counts[code as Measure];
    const hidden = (all: readonly (readonly [string, string])[]) =>
      all.filter((each) => countOf(each) === null).map(([cell, code]) => `${cell}|${code}`);
    const shown = (all: readonly (readonly [string, string])[]) =>
      all.reduce((sum, each) => sum + (countOf(each) ?? 0), 0);
    return { plus: hidden(plus), minus: hidden(minus), known: shown(plus) - shown(minus) };
  }

  #equal(a: readonly (readonly [string, string])[], b: readonly (readonly [string, string])[]): void {
    this.#say(this.#sum(a, b));
    this.#say(this.#sum(b, a));
  }

  #atMost(lower: readonly [string, string], upper: readonly (readonly [string, string])[]): void {
    this.#say(this.#sum(upper, [lower]));
  }

  /** The sum is not below 0. Figures of one line hang together: what is solved for one needs the lines of its part only. */
  #say(line: Sum): void {
    const [first, ...others] = [...line.plus, ...line.minus];
    if (first === undefined) return;
    this.#lines.push(line);
    for (const other of others) this.#parts.set(this.#partOf(other), this.#partOf(first));
  }

  #partOf(name: string): string {
    let part = name;
    for (
      let above = this.#parts.get(part);
      above !== undefined && above !== part;
      above = this.#parts.get(part)
    )
      part = above;
    return part;
  }
}

/** Organisations are no people; points are theirs who got them. */
export function isOfPeople(code: string): boolean {
  return measures[code as Measure].open !== true;
}

export function placeOf({
  level,
  region,
  municipality,
}: Pick<PublishedFigure, "level" | "region" | "municipality">): string {
  return `${level}|${region}|${municipality}`;
}

export function columnOf({ dimension, value }: Pick<PublishedFigure, "dimension" | "value">): string {
  return `|${dimension}|${value}`;
}

function isBelow(below: PublishedFigure, above: PublishedFigure): boolean {
  if (above.level === "all") return below.level === "region";
  return above.level === "region" && below.level === "municipality" && below.region === above.region;
}
