import type { Measure } from "../codes/measures.js";
import type { Dimension } from "../codes/report-facts.js";
import { type CellBook, columnOf, type Counters, countersOf, type PlaceBook } from "./cell-book.js";
import type { RecordCodes, ReportPlace } from "./report-record.js";
import { valueOf } from "./value-of.js";

/** Where a record is counted: the cells of its municipality under each of its values. */
export type Spot = { readonly place: PlaceBook; readonly cells: Counters[] };

/** How records find their cells: the dimensions asked for, and those a kind of record has. */
export class Tally {
  readonly #book: CellBook;
  readonly #wanted: ReadonlySet<Dimension>;

  constructor(book: CellBook, wanted: readonly Dimension[]) {
    this.#book = book;
    this.#wanted = new Set(wanted);
  }

  /** The whole of the place and its type of organisation: what every record has. */
  spot({ region = "", municipality = "", type = "" }: ReportPlace): Spot {
    const place = this.#book.placeOf(region, municipality);
    const spot = { place, cells: [countersOf(place, "all", "")] };
    this.under(spot, "organisation-type", type);
    return spot;
  }

  under({ place, cells }: Spot, dimension: Dimension, value: string): void {
    if (this.#wanted.has(dimension)) cells.push(countersOf(place, dimension, value));
  }

  /** The spot of a standing thing: its place, and those of its codes that its kind of record is broken down by. */
  standing(place: ReportPlace, codes: RecordCodes, by: readonly StandingDimension[]): Spot {
    const spot = this.spot(place);
    for (const dimension of by) this.under(spot, dimension, standingValue(codes, dimension));
    return spot;
  }

  /** One more dimension of some measures only: the cells of a value, none when the dimension was not asked for. */
  extra(spot: Spot, dimension: Dimension, value: string): readonly Counters[] {
    return this.#wanted.has(dimension) ? [countersOf(spot.place, dimension, value)] : none;
  }
}

const none: readonly Counters[] = [];

export type StandingDimension =
  "audience" | "scope" | "form" | "kind" | "mentee-category" | "mentor-qualification";

function standingValue(codes: RecordCodes, dimension: StandingDimension): string {
  switch (dimension) {
    case "audience":
      return codes.audience ?? "";
    case "scope":
      return codes.scope ?? "";
    case "form":
      return valueOf(codes.forms);
    case "kind":
      return valueOf(codes.kinds);
    case "mentee-category":
      return valueOf(codes.menteeCategories);
    case "mentor-qualification":
      return valueOf(codes.mentorQualifications);
  }
}

export function add(cells: readonly Counters[], measure: Measure, count: number): void {
  if (count === 0) return;
  const column = columnOf[measure];
  for (const { known } of cells) known[column] = (known[column] ?? 0) + count;
}
