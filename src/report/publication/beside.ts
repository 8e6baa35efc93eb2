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
  /** Shown there: everybody knows them. */
  readonly known: ReadonlySet<number>;
  /** Suppressed there: they stay so; and the threshold they were suppressed for. */
  readonly suppressed: ReadonlyMap<number, number>;
  /** Shown there with another number, from which they differ by less than the threshold. */
  readonly differing: ReadonlySet<number>;
};

/**
 * Publications of the same days: what one shows is known, what one suppresses stays suppressed. Of overlapping days, or a
 * corrected one: who subtracts them must not find a small difference. Publications of days apart say nothing of these.
 *
 * @throws RangeError when one covers several municipalities of what this one covers, but not all, so that sums of it are
 * sums of neither
 */
export function besideFacts(
  table: FigureTable,
  { period, on, covers }: Report,
  beside: readonly EarlierPublication[],
  threshold: number,
): BesideFacts {
  const [known, differing] = [new Set<number>(), new Set<number>()];
  const suppressed = new Map<number, number>();
  for (const { publication, report } of beside) {
    if (publication.on < period.starts || on < publication.period.starts) continue;
    const isSame =
      publication.on === on &&
      publication.period.starts === period.starts &&
      publication.period.ends === period.ends;
    const placesOf = placeFinder(table, publication, covers.length);
    const exact = new Map(
      figuresOf(report?.cells ?? []).map((figure) => [keyOf(figure), figure.counts] as const),
    );
    const dimensions = new Set<string>(["all", ...publication.basis.dimensions]);
    const shown = new Map(publication.figures.map((figure) => [keyOf(figure), figure]));
    const places = new Map(publication.figures.map((figure) => [placeKeyOf(figure), figure]));
    for (const head of places.values()) {
      for (const place of placesOf(head))
        table.lines.forEach(({ column, measure }, line) => {
          const { dimension = "all", value = "" } = table.columns[column] ?? {};
          if (!dimensions.has(dimension)) return;
          const key = keyOf({ ...head, dimension, value });
          const code = table.measures[measure] ?? "";
          const figure = shown.get(key);
          const there = figure?.counts[code as keyof PublishedFigure["counts"]];
          const cell = place * table.lines.length + line;
          const count = table.counts[cell] ?? 0;
          if (there === null) {
            const was = exact.get(key)?.[code as keyof PublishedFigure["counts"]] ?? 0;
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
  for (const cell of suppressed.keys()) known.delete(cell);
  return { known, suppressed, differing };
}

type Head = Pick<PublishedFigure, "level" | "region" | "municipality">;

/**
 * The places of the table that a place of another publication is: the whole of one municipality is that municipality.
 * Places of which this or that publication has more municipalities are not the same.
 */
function placeFinder(
  table: FigureTable,
  { figures, organisations }: PublishedReport,
  covered: number,
): (head: Head) => readonly number[] {
  const theirs = municipalitiesOf(figures);
  const ours = municipalitiesOf(table.places);
  const [alone] = ours.length === 1 ? ours : [];
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
    if (organisations === covered) return found(head);
    const isWithin = ({ region }: Head) => head.level === "all" || region === head.region;
    const [few, many] = [theirs.filter(isWithin), ours.filter(isWithin)];
    const [only, another] = few;
    if (only !== undefined && another === undefined) return found(only);
    if (few.length >= many.length) return few.length === many.length ? found(head) : [];
    const regions = new Set(few.map(({ region }) => region));
    const [region] = regions;
    if (head.level === "all" && region !== undefined && regions.size === 1)
      return found({ level: "region", region, municipality: "" });
    throw new RangeError(`a publication beside covers ${few.length} of ${many.length} municipalities`);
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
