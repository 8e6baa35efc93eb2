import loadHighs from "highs";
import { type PublishedReport } from "nastavnik";
import { measures, type Measure } from "nastavnik/codes";
import { type PublishedFigure } from "nastavnik/report";
import type { PossibleTables } from "./possible-tables.js";

type Highs = {
  readonly solve: (
    model: string,
    options?: { readonly presolve: "off" },
  ) => { readonly Status: string; readonly ObjectiveValue: number };
};
let highs: Highs;

/** To be waited for before an attacker computes: not here, since the mutants' tool runs no file that waits at its top. */
export const highsReady: Promise<void> = (loadHighs as unknown as () => Promise<Highs>)().then((loaded) => {
  highs = loaded;
});

/** A linear expression: suppressed figures with their factors, plus a constant. */
type Sum = { readonly terms: ReadonlyMap<string, number>; readonly known: number };

/** A figure and its factor. */
type Term = readonly [cell: string, code: string, factor: number];

/**
 * An inequality that holds for the counts of every cell: the sum of the upper ones times a factor is at least
 * the sum of the lower ones.
 */
type Truth = {
  readonly lower: readonly string[];
  readonly upper: readonly string[];
  readonly times?: number;
  /** Factor of the lower ones. */
  readonly timesLower?: number;
  /** Dimensions where it does not hold, because they count the measures on other days. */
  readonly except?: readonly string[];
  /** The only column where it holds. */
  readonly only?: string;
};

const level = (value: string, least: number, most: number): readonly Truth[] => [
  {
    lower: ["questionnaires.filled"],
    timesLower: least,
    upper: ["questionnaires.points"],
    only: `|questionnaire-level|${value}`,
  },
  {
    lower: ["questionnaires.points"],
    upper: ["questionnaires.filled"],
    times: most,
    only: `|questionnaire-level|${value}`,
  },
];

/** Relations between measures, beyond the parts that their entries name. */
const truths: readonly Truth[] = [
  {
    lower: ["programs.started"],
    upper: ["programs.running", "programs.completed", "programs.terminated"],
    except: ["month", "end-reason"],
  },
  { lower: ["mentees.active"], upper: ["mentees.registered"] },
  { lower: ["mentees.finished"], upper: ["mentees.registered"] },
  { lower: ["questionnaires.points"], upper: ["questionnaires.filled"], times: 18 },
  ...level("optimal", 15, 18),
  ...level("admissible", 9, 14),
  ...level("inadmissible", 0, 8),
  { lower: ["diagnostics.gained", "diagnostics.lost"], upper: ["diagnostics.both"], times: 9 },
];

/** Amounts, and parts that are suppressed all or none: such a suppressed figure may be 0. */
const mayBeNone: ReadonlySet<string> = new Set([
  "activities.due",
  "activities.done",
  "answers.mentees-satisfied",
  "answers.mentors-satisfied",
  "behaviour.improved",
  "diagnostics.both",
  "diagnostics.gained",
  "diagnostics.lost",
  "difficulties.assessed",
  "difficulties.overcome",
  "learning.passed",
  "needs.in-running",
  "needs.without-program",
  "mentees.certified",
  "programs.months",
  "questionnaires.points",
  "result.better",
  "surveys.answered",
]);

/**
 * An attacker who has a publication, knows what its measures mean, and solves a linear program. Published
 * figures are known. A suppressed figure is a whole number from 1, or from 0 where it may be none. A missing
 * figure is 0. Places add up to the place above. Values of a dimension add up to the whole of their place, if
 * the measure is broken down by it. Parts never exceed their wholes.
 */
export class Attacker {
  readonly #figures: ReadonlyMap<string, PublishedFigure>;
  readonly #lines: Sum[] = [];
  readonly #parts = new Map<string, string>();
  #byPart: Map<string, Sum[]> | undefined;
  #byName: Map<string, Sum[]> | undefined;

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
              [[at + column, code, 1]],
              below.map((each) => [each + column, code, 1]),
            );
        for (const dimension of new Set(broken.map((column) => column.dimension))) {
          const parts = broken.filter((column) => column.dimension === dimension && dimension !== "all");
          if (parts.length > 0)
            this.#equal(
              [[at + whole, code, 1]],
              parts.map((each) => [at + columnOf(each), code, 1]),
            );
        }
      }
    }
    const within = codes.flatMap((code) =>
      ((measures[code as Measure] as { within?: readonly string[] } | undefined)?.within ?? []).map(
        (upper): Truth => ({ lower: [code], upper: [upper] }),
      ),
    );
    const occurs = new Map<string, ReadonlySet<string>>();
    for (const { dimension } of columns)
      if (!occurs.has(dimension))
        occurs.set(
          dimension,
          new Set(figures.flatMap((each) => (each.dimension === dimension ? Object.keys(each.counts) : []))),
        );
    for (const place of places.map(placeOf))
      for (const column of columns)
        for (const { lower, upper, times = 1, timesLower = 1, except = [], only } of [...within, ...known]) {
          const here = columnOf(column);
          if (except.includes(column.dimension) || (only !== undefined && only !== here)) continue;
          const counted = upper.filter((code) => codes.includes(code));
          if (counted.length === 0) continue;
          if (!counted.every((code) => occurs.get(column.dimension)?.has(code) === true)) continue;
          this.#say(
            this.#sum([
              ...upper.map((code): Term => [place + here, code, times]),
              ...lower.map((code): Term => [place + here, code, -timesLower]),
            ]),
          );
        }
  }

  /**
   * Whether the attacker tells a figure, or its difference to another one of the cell, closer than `width`: how wide it is
   * then. Some tables are given, which the attacker may hold for possible: where two of them lie that far apart and keep to
   * everything that the attacker knows, nothing has to be solved.
   */
  narrowed(
    tables: PossibleTables,
    width: number,
    [cell, code, less]: readonly [cell: string, code: string, less?: string],
  ): number | undefined {
    const asked = this.#sum([[cell, code, 1], ...(less === undefined ? [] : [[cell, less, -1] as const])]);
    let [up, down] = [0, 0];
    for (const table of tables.touching([...asked.terms.keys()])) {
      let by = 0;
      for (const [name, factor] of asked.terms) by += factor * (table.get(name) ?? 0);
      if (by <= up && by >= -down) continue;
      if (!this.#allows(tables, table)) continue;
      if (by > 0) up = by;
      else down = -by;
      if (up + down >= width) return undefined;
    }
    const found = this.width(cell, code, less);
    return found < width ? found : undefined;
  }

  /** Whether the exact counts with these changes keep to everything that is known. */
  #allows({ exact }: PossibleTables, changes: ReadonlyMap<string, number>): boolean {
    const countOf = (name: string) => (exact.get(name) ?? 0) + (changes.get(name) ?? 0);
    const lines = new Set<Sum>();
    for (const name of changes.keys()) {
      const cut = name.lastIndexOf("|");
      if (this.#figures.get(name.slice(0, cut))?.counts[name.slice(cut + 1) as Measure] !== null)
        return false;
      if (countOf(name) < leastOf(name)) return false;
      for (const line of this.#linesWith(name)) lines.add(line);
    }
    for (const { terms, known } of lines) {
      let sum = known;
      for (const [name, factor] of terms) sum += factor * countOf(name);
      if (sum < 0) return false;
    }
    return true;
  }

  #linesWith(name: string): readonly Sum[] {
    if (this.#byName === undefined) {
      this.#byName = new Map<string, Sum[]>();
      for (const line of this.#lines)
        for (const each of line.terms.keys()) {
          const known = this.#byName.get(each);
          if (known === undefined) this.#byName.set(each, [line]);
          else known.push(line);
        }
    }
    return this.#byName.get(name) ?? [];
  }

  /** Every suppressed figure that counts people, by cell and measure. */
  withheld(): readonly (readonly [cell: string, code: string])[] {
    return [...this.#figures].flatMap(([cell, { counts }]) =>
      Object.entries(counts).flatMap(([code, count]) =>
        count === null && isOfPeople(code) ? [[cell, code] as const] : [],
      ),
    );
  }

  /** Width of the range of possible values of a figure, or of its difference to another figure of the cell. */
  width(cell: string, code: string, less?: string): number {
    const [least, most] = this.range(cell, code, less);
    return most - least;
  }

  /**
   * The lowest and highest possible value of a figure, or of its difference to another figure of the cell when
   * `less` is given; 100 000 where nothing bounds it.
   */
  range(cell: string, code: string, less?: string): readonly [least: number, most: number] {
    const asked = this.#sum([[cell, code, 1], ...(less === undefined ? [] : [[cell, less, -1] as const])]);
    if (asked.terms.size === 0) return [asked.known, asked.known];
    const parts = new Set([...asked.terms.keys()].map((name) => this.#partOf(name)));
    const lines = [...parts].flatMap((part) => this.#linesOf(part));
    const names = [...new Set([asked, ...lines].flatMap(({ terms }) => [...terms.keys()]))];
    const variable = new Map(names.map((name, i) => [name, `x${i}`]));
    const textOf = ({ terms }: Sum) =>
      [...terms].map(([name, by]) => `${by < 0 ? "-" : "+"} ${Math.abs(by)} ${variable.get(name)}`).join(" ");
    const solve = (sense: string) => {
      const rules = lines.map((line, i) => ` c${i}: ${textOf(line)} >= ${-line.known}`);
      const bounds = names.map((name) => ` ${leastOf(name)} <= ${variable.get(name)} <= 100000`);
      const model = [
        sense,
        ` obj: ${textOf(asked)}`,
        "Subject To",
        ...rules,
        "Bounds",
        ...bounds,
        "General",
        ` ${[...variable.values()].join(" ")}`,
        "End",
      ];
      const text = model.join("\n");
      // Its presolve sometimes calls a model infeasible although the true counts are a solution.
      const answers = [() => highs.solve(text), () => highs.solve(text, { presolve: "off" })];
      for (const answer of answers) {
        const { Status, ObjectiveValue } = answer();
        if (Status === "Optimal") return asked.known + Math.round(ObjectiveValue);
      }
      throw new Error("the solver has no answer");
    };
    return [solve("Minimize"), solve("Maximize")];
  }

  #sum(all: readonly Term[]): Sum {
    const terms = new Map<string, number>();
    let known = 0;
    for (const [cell, code, factor] of all) {
      const count = this.#figures.get(cell)?.counts[code as Measure];
      if (factor === 0) continue;
      if (count === null) terms.set(`${cell}|${code}`, (terms.get(`${cell}|${code}`) ?? 0) + factor);
      else known += factor * (count ?? 0);
    }
    return { terms, known };
  }

  #equal(a: readonly Term[], b: readonly Term[]): void {
    const minus = (all: readonly Term[]) => all.map(([cell, code, by]): Term => [cell, code, -by]);
    this.#say(this.#sum([...a, ...minus(b)]));
    this.#say(this.#sum([...minus(a), ...b]));
  }

  #linesOf(part: string): readonly Sum[] {
    if (this.#byPart === undefined) {
      this.#byPart = new Map<string, Sum[]>();
      for (const line of this.#lines) {
        const [first = ""] = line.terms.keys();
        const own = this.#partOf(first);
        const known = this.#byPart.get(own);
        if (known === undefined) this.#byPart.set(own, [line]);
        else known.push(line);
      }
    }
    return this.#byPart.get(part) ?? [];
  }

  /**
   * The expression is at least 0. Figures of one constraint are connected: solving for one figure needs only
   * the constraints of its connected part.
   */
  #say(line: Sum): void {
    const [first, ...others] = line.terms.keys();
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

function leastOf(name: string): number {
  return mayBeNone.has(name.slice(name.lastIndexOf("|") + 1)) ? 0 : 1;
}

/** Organisations are not people; points belong to the people who got them. */
export function isOfPeople(code: string): boolean {
  return (measures[code as Measure] as { open?: true } | undefined)?.open !== true;
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
