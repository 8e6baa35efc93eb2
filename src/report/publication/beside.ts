import type { Report } from "../report.js";
import type { PublishedFigure, PublishedReport } from "./published-report.js";
import type { FigureTable } from "./figure-table.js";
import { figuresOf } from "../rows/figures-of.js";

/** A publication that is out already, with the exact report it was made of where the authority has it. */
export type EarlierPublication = {
  readonly publication: PublishedReport;
  readonly report?: Report;
};

/** What other publications mean for the figures of a table. */
export type BesideFacts = {
  /** Shown there: everybody knows them, though another of them suppress them. */
  readonly known: ReadonlySet<number>;
  /** Suppressed there: they stay so; and the threshold they were suppressed for. */
  readonly suppressed: ReadonlyMap<number, number>;
  /** Shown there with another number, from which they differ by less than the threshold. */
  readonly differing: ReadonlySet<number>;
  /** By place, in the sums of which other publications a municipality stands: 0 in none that is not a place here too. */
  readonly groupOf: Int32Array;
};

/**
 * Publications of the same days: what one shows is known, what one suppresses stays suppressed, be it known from another. Of
 * overlapping days, or a corrected one: who subtracts them must not find a small difference. Publications of days apart say
 * nothing of these. One that has several municipalities of this one, but not all, has sums that are no place here: what
 * protects its municipalities must leave these sums as they are, shown or not.
 */
export function besideFacts(
  table: FigureTable,
  { period, on, covers }: Report,
  beside: readonly EarlierPublication[],
  threshold: number,
): BesideFacts {
  const [known, differing] = [new Set<number>(), new Set<number>()];
  const suppressed = new Map<number, number>();
  const groups: (readonly number[])[] = [];
  for (const { publication, report } of beside) {
    if (publication.on < period.starts || on < publication.period.starts) continue;
    const isSame =
      publication.on === on &&
      publication.period.starts === period.starts &&
      publication.period.ends === period.ends;
    const placesOf = placeFinder(table, publication, covers.length, groups);
    const exact = new Map(
      figuresOf(report?.cells ?? []).map((figure) => [keyOf(figure), figure.counts] as const),
    );
    const dimensions = new Set<string>(["all", ...publication.basis.dimensions]);
    const shown = new Map(publication.figures.map((figure) => [keyOf(figure), figure]));
    const places = new Map(publication.figures.map((figure) => [placeKeyOf(figure), figure]));
    const isWider = widerIn(table, publication);
    for (const head of places.values()) {
      const outside = isSame ? isWider(head) : [];
      if (outside.length > 0) {
        // What it has beside is the difference of two totals: ours is shown where that tells nothing new.
        const place = table.placeOf(head);
        table.lines.forEach(({ column, measure }, line) => {
          const cell = place * table.lines.length + line;
          const { dimension, value } = table.columns[column]!;
          const code = table.measures[measure] as Code;
          if (table.counts[cell] === 0 || !dimensions.has(dimension)) return;
          const isGone = (of: Head) => shown.get(keyOf({ ...of, dimension, value }))?.counts[code] === null;
          if ([head, ...outside].some(isGone))
            suppressed.set(cell, Math.max(publication.threshold, suppressed.get(cell) ?? 0));
        });
        continue;
      }
      for (const place of placesOf(head))
        table.lines.forEach(({ column, measure }, line) => {
          const { dimension, value } = table.columns[column]!;
          if (!dimensions.has(dimension)) return;
          const key = keyOf({ ...head, dimension, value });
          const code = table.measures[measure] as Code;
          const figure = shown.get(key);
          const there = figure?.counts[code];
          const cell = place * table.lines.length + line;
          const count = table.counts[cell]!;
          if (there === null) {
            const was = exact.get(key)?.[code] ?? 0;
            if (isSame && (report === undefined || was === count))
              suppressed.set(cell, Math.max(publication.threshold, suppressed.get(cell) ?? 0));
            return;
          }
          const difference = Math.abs(count - (there ?? 0));
          if (difference === 0 ? isSame : difference < threshold && figure !== undefined)
            (difference === 0 ? known : differing).add(cell);
        });
    }
  }
  return { known, suppressed, differing, groupOf: numbersOfGroups(table, groups) };
}

/** Municipalities that stand in the same sums have the same number. */
function numbersOfGroups({ places }: FigureTable, groups: readonly (readonly number[])[]): Int32Array {
  const signatures = places.map(() => "");
  for (const [number, group] of groups.entries())
    for (const place of group) signatures[place] = `${signatures[place]!} ${number}`;
  const distinct = [...new Set(["", ...signatures])];
  return Int32Array.from(signatures, (signature) => distinct.indexOf(signature));
}

type Code = keyof PublishedFigure["counts"];

type Head = Pick<PublishedFigure, "level" | "region" | "municipality">;

/**
 * The places of the table that a place of another publication is: the whole of one municipality is that municipality.
 * Places of other municipalities are not the same; the sum of those that both have is left alone where it may be known.
 */
function placeFinder(
  table: FigureTable,
  { figures, organisations }: PublishedReport,
  covered: number,
  groups: (readonly number[])[],
): (head: Head) => readonly number[] {
  const theirs = municipalitiesOf(figures);
  const ours = municipalitiesOf(table.places);
  const [alone] = ours.length === 1 ? ours : [];
  const countsAt = new Map(figures.map((figure) => [keyOf(figure), figure.counts]));
  const found = (head: Head): readonly number[] => {
    const place = table.placeOf(head);
    return place < 0 ? [] : [place];
  };
  return (head) => {
    if (head.level === "municipality") {
      // Where this publication is of one municipality, all of its wholes are that municipality.
      const isWhole = alone !== undefined && placeKeyOf(alone) === placeKeyOf(head);
      return isWhole ? table.places.map((_, place) => place) : found(head);
    }
    const isWithin = ({ region }: Head) => head.level === "all" || region === head.region;
    const [few, many] = [theirs.filter(isWithin), ours.filter(isWithin)];
    const shared = few.flatMap(found);
    const outside = few.filter((each) => found(each).length === 0);
    // Of the same organisations some may have had nothing then, or have nothing now.
    const isOneWithin = outside.length === 0 || shared.length === many.length;
    if (organisations === covered && isOneWithin) return found(head);
    const [only, another] = few;
    if (only !== undefined && another === undefined) return found(only);
    if (shared.length === many.length) return few.length === many.length ? found(head) : [];
    const [region, elsewhere] = new Set(few.map((each) => each.region));
    if (few.length < many.length && head.level === "all" && region !== undefined && elsewhere === undefined)
      return found({ level: "region", region, municipality: "" });
    // What is theirs less all that they have outside of ours is known in each line of which none of that is withheld.
    const isTold = figures.some(
      ({ level, region: theirRegion, dimension, value, counts }) =>
        level === head.level &&
        theirRegion === head.region &&
        (Object.keys(counts) as Code[]).some(
          (code) =>
            counts[code] !== null &&
            outside.every((each) => countsAt.get(keyOf({ ...each, dimension, value }))?.[code] !== null),
        ),
    );
    const isSum = shared.length > 1 && (few.length < many.length || isTold);
    if (isSum && !groups.some((each) => each.join() === shared.join())) groups.push(shared);
    return [];
  };
}

/** The municipalities that a place of another publication has beside all of those that it has here. */
function widerIn(table: FigureTable, { figures }: PublishedReport): (head: Head) => readonly Head[] {
  const theirs = municipalitiesOf(figures);
  const ours = new Set(municipalitiesOf(table.places).map(placeKeyOf));
  return (head) => {
    if (head.level === "municipality" || table.placeOf(head) < 0) return [];
    const isWithin = ({ region }: Head) => head.level === "all" || region === head.region;
    const all = theirs.filter(isWithin);
    const shared = all.filter((each) => ours.has(placeKeyOf(each)));
    const few = municipalitiesOf(table.places).filter(isWithin);
    // A single municipality is that municipality, whatever else there is.
    if (few.length < 2 || shared.length < few.length) return [];
    return all.filter((each) => !ours.has(placeKeyOf(each)));
  };
}

function municipalitiesOf(all: readonly Head[]): readonly Head[] {
  const municipalities = all.filter(({ level }) => level === "municipality");
  return [...new Map(municipalities.map((head) => [placeKeyOf(head), head])).values()];
}

function placeKeyOf({ level, region, municipality }: Head): string {
  return JSON.stringify([level, region, municipality]);
}

function keyOf(figure: Head & Pick<PublishedFigure, "dimension" | "value">): string {
  return JSON.stringify([figure.level, figure.region, figure.municipality, figure.dimension, figure.value]);
}
