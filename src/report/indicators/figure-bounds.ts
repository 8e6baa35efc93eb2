import type { Measure } from "../../codes/reports/measure-keys.js";
import { kindsOf } from "../publication/measure-kinds.js";
import { placeAbove, type PublishedPlace } from "../publication/place-above.js";
import type { PublishedFigure, PublishedReport } from "../publication/published-report.js";
import { shareTerms, wholesOf } from "../publication/relations.js";
import type { OwnMeasure } from "../records/report-record.js";

/** Both ends inclusive, the same where a figure is shown; `most` is Infinity where nothing says. */
export type Bounds = { readonly least: number; readonly most: number };

type Counts = PublishedFigure["counts"];
type Code = Measure | OwnMeasure;

/**
 * Between what the figures of a place lie, from what everybody knows of a publication: a figure is no less than what is shown of
 * it below, or in the values of a dimension, and no more than the place above has beside its other places; a part is no more
 * than its whole. That is less than a publication is guarded against. Undefined where it is closer than the publication
 * promises: what could not be guarded is not worked out here. Linear in the publication.
 */
export function figureBounds(
  publication: PublishedReport,
  at: PublishedPlace,
): (code: Code) => Bounds | undefined {
  const { measures, promise, threshold } = publication;
  const around = figuresAround(publication, at);
  const leastHidden = leastOfHidden(promise);
  const bounds = new Map(
    measures.map((code): [string, Bounds] => {
      const shown = around.own[code];
      if (shown !== null) return [code, { least: shown ?? 0, most: shown ?? 0 }];
      const few = leastHidden(code);
      const sums = [around.below, ...around.values].filter((each) => each.some((counts) => code in counts));
      const rest = restOf(around, code, few);
      const least = Math.max(few, rest.least, ...sums.map((each) => sumOf(each, code, few)));
      const most = Math.min(rest.most, ...sums.map((each) => sumOf(each, code, Infinity)));
      return [code, { least, most }];
    }),
  );
  tighten(bounds, relationsIn(publication));
  return (code) => {
    const known = bounds.get(code);
    const isHidden = around.own[code] === null;
    return known !== undefined && isHidden && known.most - known.least < threshold - 2 ? undefined : known;
  };
}

/** What the place above has beside its other places. */
function restOf({ above, beside }: Around, code: Code, leastHidden: number): Bounds {
  const all = above?.[code];
  if (above === undefined || all === null) return { least: -Infinity, most: Infinity };
  const restBeside = (ofHidden: number) => (all ?? 0) - sumOf(beside, code, ofHidden);
  return { least: restBeside(Infinity), most: restBeside(leastHidden) };
}

function sumOf(all: readonly Counts[], code: Code, ofHidden: number): number {
  return all.reduce((sum, counts) => sum + (counts[code] === null ? ofHidden : (counts[code] ?? 0)), 0);
}

type Around = {
  readonly own: Counts;
  /** Of the place that this one is a part of; undefined where it is the whole. */
  readonly above?: Counts;
  /** Of the other places that it is the sum of. */
  readonly beside: readonly Counts[];
  readonly below: readonly Counts[];
  /** By dimension, of each value. */
  readonly values: readonly (readonly Counts[])[];
};

function figuresAround({ figures }: PublishedReport, at: PublishedPlace): Around {
  const above = placeAbove(at);
  const values = new Map<string, Counts[]>();
  const [beside, below]: [Counts[], Counts[]] = [[], []];
  let [own, ofAbove]: [Counts, Counts] = [{}, {}];
  for (const figure of figures) {
    const { dimension, counts } = figure;
    if (isSame(figure, at)) {
      if (dimension === "all") own = counts;
      else values.set(dimension, [...(values.get(dimension) ?? []), counts]);
      continue;
    }
    if (dimension !== "all") continue;
    const parent = placeAbove(figure);
    if (above !== undefined && isSame(figure, above)) ofAbove = counts;
    else if (parent !== undefined && isSame(parent, at)) below.push(counts);
    else if (parent !== undefined && above !== undefined && isSame(parent, above)) beside.push(counts);
  }
  return { own, ...(above && { above: ofAbove }), beside, below, values: [...values.values()] };
}

function isSame(a: PublishedPlace, b: PublishedPlace): boolean {
  return a.level === b.level && a.region === b.region && a.municipality === b.municipality;
}

/** A figure is withheld where somebody stands behind it, but for parts that may be none and what another publication withholds. */
function leastOfHidden({ attributes, beside }: PublishedReport["promise"]): (code: Code) => number {
  const { mayBeNone } = kindsOf({}, attributes);
  return (code) => (beside > 0 || code.startsWith("own.") || mayBeNone.has(code) ? 0 : 1);
}

/** All that stands on one side is no less than all on the other. */
type Relation = { readonly upper: readonly string[]; readonly lower: readonly string[] };

function relationsIn({ measures, promise }: PublishedReport): readonly Relation[] {
  const parts = measures.flatMap((code) =>
    wholesOf(code, {}).map((whole): Relation => ({ upper: [whole], lower: [code] })),
  );
  const shares = promise.shares.flatMap((share): readonly Relation[] => {
    const terms = shareTerms({ unit: "share", ...share });
    const side = (sign: 1 | -1) => terms?.flatMap(([code, factor]) => (factor === sign ? [code] : [])) ?? [];
    return terms === undefined ? [] : [{ upper: side(1), lower: side(-1) }];
  });
  return [...parts, ...shares];
}

/** The longest chain of parts and wholes is shorter; any round leaves bounds that hold. */
const mostRounds = 8;

function tighten(bounds: Map<string, Bounds>, relations: readonly Relation[]): void {
  const of = (code: string): Bounds => bounds.get(code) ?? { least: 0, most: Infinity };
  let isChanged = true;
  const set = (code: string, { least, most }: Bounds): void => {
    const known = of(code);
    if (least > most || (least === known.least && most === known.most)) return;
    bounds.set(code, { least, most });
    isChanged = true;
  };
  for (let round = 0; isChanged && round < mostRounds; round++) {
    isChanged = false;
    for (const { upper, lower } of relations) {
      for (const code of upper) {
        const others = upper.reduce((sum, other) => sum + (other === code ? 0 : of(other).most), 0);
        const needed = lower.reduce((sum, other) => sum + of(other).least, 0) - others;
        set(code, { least: Math.max(of(code).least, needed), most: of(code).most });
      }
      for (const code of lower) {
        const others = lower.reduce((sum, other) => sum + (other === code ? 0 : of(other).least), 0);
        const room = upper.reduce((sum, other) => sum + of(other).most, 0) - others;
        set(code, { least: of(code).least, most: Math.min(of(code).most, room) });
      }
    }
  }
}
