import type { FigureTable, TableRelation } from "./figure-table.js";
import { slackOf } from "./figure-table.js";

/** Measures that change together, each by its factor: what a relation leaves no room for one alone it allows to them all. */
export type Bundle = {
  readonly members: readonly Member[];
  /** In the whole of a place. */
  readonly whole: ColumnStep;
  readonly strands: readonly Strand[];
};

export type Member = { readonly measure: number; readonly factor: number };

/**
 * The members of a bundle that a dimension breaks down and that relations tie together there: those walk through it
 * together, others by ways of their own.
 */
export type Strand = { readonly columns: readonly number[]; readonly steps: readonly ColumnStep[] };

/** What changes in one column of any place, and by how much the sum of each relation there when all grow by one. */
export type ColumnStep = {
  readonly column: number;
  /** Empty where one of the members is never counted: nothing can change there. */
  readonly lines: readonly number[];
  readonly factors: readonly number[];
  readonly relations: readonly StepRelation[];
};

/** A relation in one column, and by how much its sum grows with the step. */
export type StepRelation = {
  readonly lines: readonly number[];
  readonly factors: readonly number[];
  readonly slope: number;
};

/** So many ways to move a measure are tried at most. */
const mostWays = 24;

/** The bundles of a table, each made once. */
export class Bundles {
  readonly #table: FigureTable;
  readonly #known = new Map<string, Bundle>();
  readonly #ofMeasure = new Map<number, readonly Bundle[]>();
  readonly #ofRest = new Map<TableRelation, readonly Bundle[]>();
  readonly #relationsOf: readonly (readonly TableRelation[])[];
  readonly #twinOf: readonly number[];

  /** `width`: relations that mostly leave less room than that make twins of their measures. */
  constructor(table: FigureTable, width: number) {
    this.#table = table;
    this.#relationsOf = table.measures.map((_, measure) =>
      table.relations.filter(({ terms }) => terms.some(([each]) => each === measure)),
    );
    this.#twinOf = twinsIn(table, width);
  }

  /** Those that change a measure, the fewest measures first. */
  ofMeasure(measure: number): readonly Bundle[] {
    let known = this.#ofMeasure.get(measure);
    if (known === undefined) {
      known = this.#made([...this.#setsOf(measure, []), ...this.#withPoints(measure)]);
      this.#ofMeasure.set(measure, known);
    }
    return known;
  }

  /** Those that change what a relation leaves. */
  ofRest(relation: TableRelation): readonly Bundle[] {
    let known = this.#ofRest.get(relation);
    if (known === undefined) {
      const side = (sign: 1 | -1) =>
        relation.terms.flatMap(([measure, factor]) => (factor * sign > 0 ? [measure] : []));
      const moving = (from: readonly number[], fixed: readonly number[]) =>
        from.filter((each) => !fixed.includes(each)).flatMap((each) => this.#setsOf(each, fixed));
      const sets = [...moving(side(-1), side(1)), ...moving(side(1), side(-1))];
      known = this.#made(sets).filter(({ members }) => slopeOf(relation, members) !== 0);
      this.#ofRest.set(relation, known);
    }
    return known;
  }

  #made(sets: readonly (readonly Member[])[]): readonly Bundle[] {
    const distinct = new Map(sets.map((set) => [keyOf(set), set]));
    const all = [...distinct].map(([key, set]) => {
      let bundle = this.#known.get(key);
      if (bundle === undefined) this.#known.set(key, (bundle = this.#bundleOf(set)));
      return bundle;
    });
    return all.sort((a, b) => a.members.length - b.members.length).slice(0, mostWays);
  }

  /** A measure alone, with its wholes, with its parts, with both; and each of these with their twins. */
  #setsOf(measure: number, fixed: readonly number[]): readonly (readonly Member[])[] {
    const free = (all: readonly number[]) => all.filter((each) => !fixed.includes(each));
    const tiesOf = (each: number, sign: 1 | -1) =>
      this.#relationsOf[each]!.filter(({ terms }) =>
        terms.some(([other, factor]) => other === each && factor === -sign),
      );
    const closed = (sign: 1 | -1) =>
      closures([measure], (each) =>
        tiesOf(each, sign).map(({ terms }) =>
          free(terms.flatMap(([other, factor]) => (factor * sign > 0 ? [other] : []))),
        ),
      );
    const [above, below] = [closed(1), closed(-1)];
    const both = above.flatMap((up) => below.map((down) => [...new Set([...up, ...down])]));
    const sets = [[measure], ...above, ...below, ...both];
    const withTwins = sets.map((set) => [
      ...new Set(set.flatMap((each) => free(this.#twinsOf(each)).concat(each))),
    ]);
    return [...sets, ...withTwins].map((set) => set.map((each) => ({ measure: each, factor: 1 })));
  }

  /** Questionnaires change with the points they bring, of which relations allow from so many to so many for each. */
  #withPoints(measure: number): readonly (readonly Member[])[] {
    const factors = new Map<number, Set<number>>();
    for (const { terms } of this.#relationsOf[measure]!) {
      const own = terms.find(([each]) => each === measure)![1];
      if (Math.abs(own) === 1) continue;
      for (const [other] of terms) {
        if (other === measure) continue;
        const known = factors.get(other) ?? new Set();
        factors.set(other, known.add(Math.abs(own)).add(Math.max(1, Math.abs(own) >> 1)));
      }
    }
    return [...factors].flatMap(([other, all]) =>
      [...all].map((factor) => [
        { measure, factor: 1 },
        { measure: other, factor },
      ]),
    );
  }

  #twinsOf(measure: number): readonly number[] {
    const root = this.#twinOf[measure];
    return this.#twinOf.flatMap((each, other) => (each === root ? [other] : []));
  }

  #bundleOf(members: readonly Member[]): Bundle {
    const { dimensions, columns, lines } = this.#table;
    const used = new Set(
      lines
        .filter(({ measure }) => members.some((each) => each.measure === measure))
        .map(({ column }) => column),
    );
    const strands = dimensions.flatMap((all): readonly Strand[] => {
      const broken = members.filter(({ measure }) => this.#table.hasColumn(measure, all[0]!));
      return this.#tied(broken, all).map((tied) => {
        const own = all.filter(
          (column) =>
            used.has(column) && tied.some(({ measure }) => this.#table.lineOf(column, measure) >= 0),
        );
        return { columns: own, steps: own.map((column) => this.#stepOf(tied, column)) };
      });
    });
    return { members, whole: this.#stepOf(members, columns.length > 0 ? 0 : -1), strands };
  }

  /** Parts of a bundle that no relation ties to each other in any of the columns. */
  #tied(members: readonly Member[], columns: readonly number[]): readonly (readonly Member[])[] {
    const groups: Member[][] = [];
    for (const member of members) {
      const ties = groups.filter((group) =>
        group.some(({ measure }) =>
          this.#relationsOf[measure]!.some(
            ({ terms, holdsIn }) =>
              terms.some(([each]) => each === member.measure) &&
              columns.some((column) => holdsIn[column] === 1),
          ),
        ),
      );
      const joined = [member, ...ties.flat()];
      for (const group of ties) groups.splice(groups.indexOf(group), 1);
      groups.push(joined);
    }
    return groups;
  }

  #stepOf(members: readonly Member[], column: number): ColumnStep {
    const { lineOf, relations } = this.#table;
    const lines = members.map(({ measure }) => lineOf(column, measure));
    const touched = relations.flatMap((relation) => {
      if (relation.holdsIn[column] !== 1) return [];
      const slope = slopeOf(relation, members);
      if (slope === 0) return [];
      const terms = relation.terms
        .map(([measure, factor]) => ({ line: lineOf(column, measure), factor }))
        .filter(({ line }) => line >= 0);
      return [{ slope, lines: terms.map(({ line }) => line), factors: terms.map(({ factor }) => factor) }];
    });
    return {
      column,
      lines: lines.includes(-1) ? [] : lines,
      factors: members.map(({ factor }) => factor),
      relations: touched,
    };
  }
}

function slopeOf({ terms }: TableRelation, members: readonly Member[]): number {
  let slope = 0;
  for (const [measure, factor] of terms) {
    const member = members.find((each) => each.measure === measure);
    if (member !== undefined) slope += factor * member.factor;
  }
  return slope;
}

function keyOf(set: readonly Member[]): string {
  return set
    .map(({ measure, factor }) => `${measure}×${factor}`)
    .sort()
    .join();
}

/** Every way to add to a set one of the measures that each of its measures asks for. */
function closures(
  set: readonly number[],
  asksOf: (measure: number) => readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const open = set.flatMap(asksOf).find((any) => any.length > 0 && !any.some((each) => set.includes(each)));
  return open === undefined ? [set] : open.flatMap((each) => closures([...set, each], asksOf));
}

/** Where a part leaves its whole little room in so many of a hundred cells, the two move as one. */
const twinPercent = 70;

function twinsIn(table: FigureTable, width: number): readonly number[] {
  const { measures, relations, lines, places, counts } = table;
  const twin = measures.map((_, measure) => measure);
  for (const relation of relations) {
    const { terms, holdsIn } = relation;
    if (terms.length > 2) continue;
    const [a, b] = [terms[0]!, terms[1]!];
    if (a[1] * b[1] !== -1) continue;
    let [tight, all] = [0, 0];
    const ofLower = lines.flatMap((line, number) =>
      line.measure === b[0] && holdsIn[line.column] === 1 ? [{ ...line, number }] : [],
    );
    places.forEach(({ children }, place) => {
      if (children.length > 0) return;
      for (const { column, number } of ofLower) {
        if (counts[place * lines.length + number] === 0) continue;
        all++;
        if (slackOf(table, counts, relation, place, column) < width) tight++;
      }
    });
    if (tight * 100 < all * twinPercent) continue;
    const [from, to] = [twin[a[0]]!, twin[b[0]]!];
    twin.forEach((each, measure) => {
      if (each === from) twin[measure] = to;
    });
  }
  return twin;
}
