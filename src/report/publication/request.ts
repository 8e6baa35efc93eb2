import { entryIn } from "../../codes/code-list.js";
import { menteeCategories } from "../../codes/people/mentee-category-keys.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import { CellBook, entriesOf } from "../cell-book.js";
import { indicators as builtIn } from "../indicators/data/indicator-keys.js";
import type { IndicatorFormula as Indicator } from "../indicators/indicator.js";
import type { OwnMeasure } from "../records/report-record.js";
import type { Cell, Counts, Report } from "../report.js";
import { type Figure, figuresOf } from "../rows/figures-of.js";
import { type BesideFacts, besideFacts, type EarlierPublication } from "./beside.js";
import { columnKey, type FigureTable, figureTable } from "./figure-table.js";
import { isUndeclared, type Kinds, kindsOf } from "./measure-kinds.js";
import type { OwnMeasures } from "./own-measures.js";
import type { AttributeRule, Insider } from "./published-report.js";
import { smallFigures } from "./small-figures.js";

export type PublishOptions = {
  /** Figures behind which from 1 to one less people stand are withheld: whole, at least 3; 5 by default. */
  readonly threshold?: number;
  /** Below this number of people a sensitive code is not even named: at least `threshold`; twice as many by default. */
  readonly sensitiveThreshold?: number;
  /** Those that will be shown beside the figures: the rest of their shares is protected like a count. */
  readonly indicators?: Readonly<Record<string, Indicator>>;
  /** What measures of your own are; those that are not declared are not published. */
  readonly own?: OwnMeasures;
  /** Who may know something before reading and must not find out more: both by default. */
  readonly insiders?: readonly Insider[];
  /**
   * Whether that all or none of fewer than twice the threshold have something is withheld, as it says so of each of them:
   * by default of how people fared (`"sensitive"`), on demand of every part of a whole, or of none.
   */
  readonly attributes?: AttributeRule;
  /**
   * What is out already, or comes out too: what one of them withholds, all of them together withhold. Of the same days each is
   * taken by itself: several that overlap crosswise, neither nested nor apart, may tell more when they are combined.
   */
  readonly beside?: readonly EarlierPublication[];
  /** Measures whose totals of regions and of everything go last: by default those of all indicators. */
  readonly mustShow?: readonly (Measure | OwnMeasure)[];
  /** Decides among figures that are equally good to withhold: whole; keep it secret, and one for each period. */
  readonly seed?: number;
  /** Makes the digest of the certificate one that nobody can guess at: keep it with the certificate. */
  readonly salt?: string;
};

/** A request with everything that follows from report and options, for whoever fulfils it and for whoever verifies that. */
export type Request = Required<Omit<PublishOptions, "indicators" | "mustShow">> & {
  readonly indicators: readonly Indicator[];
  readonly mustShow: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly unnamed: boolean;
  readonly internal: boolean;
  readonly undeclared: boolean;
  readonly kinds: Kinds;
  readonly table: FigureTable;
  /** Small figures, and by how much each has to be able to vary. */
  readonly small: ReadonlyMap<number, number>;
  readonly attributeFigures: number;
  readonly facts: BesideFacts;
  /** Withheld as in another publication, and by how much each has to be able to vary. */
  readonly forced: ReadonlyMap<number, number>;
};

/** @throws RangeError when a threshold or the seed is not whole or too low */
export function requestOf(report: Report, options: PublishOptions): Request {
  const {
    threshold = 5,
    sensitiveThreshold = 2 * threshold,
    indicators: asked = builtIn,
    own = {},
    insiders = ["municipality", "person"],
    attributes = "sensitive",
    beside = [],
    seed = 0,
    salt = "",
  } = options;
  if (!Number.isInteger(threshold) || threshold < 3) throw new RangeError(`threshold: ${threshold}`);
  if (!Number.isInteger(sensitiveThreshold) || sensitiveThreshold < threshold)
    throw new RangeError(`sensitiveThreshold: ${sensitiveThreshold}`);
  if (!Number.isInteger(seed)) throw new RangeError(`seed: ${seed}`);
  const indicators = Object.values(asked);
  const kinds = kindsOf(own, attributes);
  const all = figuresOf(report.cells);
  const unnamed = sensitiveColumns(all, report.basis, sensitiveThreshold, kinds);
  const figures = unnamed.size === 0 ? all : figuresOf(withoutNames(report.cells, unnamed));
  const table = figureTable(figures, kinds, { basis: report.basis, indicators, own });
  const { widths, attributes: attributeFigures } = smallFigures(table, kinds, own, threshold);
  const facts = besideFacts(table, report, beside, threshold);
  const small = new Map(widths);
  for (const cell of facts.differing) small.set(cell, Math.max(small.get(cell) ?? 0, threshold - 2));
  const forced = new Map<number, number>();
  const widthsBelow = new Map<number, ReadonlyMap<number, number>>();
  for (const [cell, other] of facts.suppressed) {
    let wider = widthsBelow.get(other);
    if (wider === undefined) {
      wider = other > threshold ? smallFigures(table, kinds, own, other).widths : widths;
      widthsBelow.set(other, wider);
    }
    forced.set(cell, wider.get(cell) ?? threshold - 2);
  }
  const codes = [...new Set(figures.flatMap(({ counts }) => Object.keys(counts)))];
  const headlines = indicators.flatMap(({ numerator, less = [], denominator = [] }) => [
    ...numerator,
    ...less,
    ...denominator,
  ]);
  return {
    threshold,
    sensitiveThreshold,
    indicators,
    own,
    insiders,
    attributes,
    beside,
    mustShow: new Set(options.mustShow ?? headlines),
    seed,
    salt,
    figures,
    unnamed: unnamed.size > 0,
    internal: codes.some((code) => kinds.isInternal(code) && !isUndeclared(code, own)),
    undeclared: codes.some((code) => isUndeclared(code, own)),
    kinds,
    table,
    small,
    attributeFigures,
    facts,
    forced,
  };
}

/**
 * Columns with a sensitive code that somewhere stands for fewer people than the threshold: unnamed everywhere, so that no
 * sum names it.
 */
function sensitiveColumns(
  figures: readonly Figure[],
  basis: SensitiveCodes,
  threshold: number,
  { isInternal }: Kinds,
): ReadonlySet<string> {
  const few = figures.filter(
    (figure) =>
      isSensitive(figure, basis) &&
      entriesOf(figure.counts).some(
        ([code, count]) => !isInternal(code) && (figure.persons?.[code] ?? count) < threshold,
      ),
  );
  return new Set(few.map(columnKey));
}

type SensitiveCodes = Pick<Report["basis"], "sensitiveGroups" | "sensitiveDifficulties">;

function isSensitive(
  { dimension, value }: Cell,
  { sensitiveGroups, sensitiveDifficulties = [] }: SensitiveCodes,
): boolean {
  const codes = value.split("+");
  if (dimension === "mentee-category")
    return codes.some((code) => entryIn(menteeCategories, code)?.sensitive === true);
  if (dimension === "difficulty") return codes.some((code) => sensitiveDifficulties.includes(code));
  return dimension === "difficulty-group" && codes.some((code) => sensitiveGroups.includes(code));
}

/** People with things under two values that become one may be the same: the fewest that there can be are the most of one. */
function withoutNames(cells: readonly Cell[], unnamed: ReadonlySet<string>): readonly Cell[] {
  const book = new CellBook();
  const joined = new Map<string, Cell[]>();
  for (const cell of cells) {
    const isJoined = unnamed.has(columnKey(cell)) || (cell.value === "" && cell.dimension !== "all");
    if (!isJoined) {
      book.addCell(cell);
      continue;
    }
    const key = JSON.stringify([cell.region, cell.municipality, cell.dimension]);
    const known = joined.get(key);
    if (known === undefined) joined.set(key, [cell]);
    else known.push(cell);
  }
  for (const parts of joined.values()) {
    const [first] = parts;
    if (first === undefined) continue;
    const counts: Record<string, number> = {};
    const persons: Record<string, number> = {};
    for (const part of parts) {
      for (const [code, count] of entriesOf(part.counts)) {
        counts[code] = (counts[code] ?? 0) + count;
        persons[code] = Math.max(
          persons[code] ?? 0,
          part.persons?.[code] ?? (isOfThings(parts, code) ? count : 0),
        );
      }
    }
    const people = Object.fromEntries(Object.entries(persons).filter(([, some]) => some > 0));
    book.addCell({ ...first, value: "", counts, persons: people });
  }
  return book.cells();
}

/** A measure that nowhere has fewer people than it counts is one of people, who add up. */
function isOfThings(parts: readonly Cell[], code: keyof Counts): boolean {
  return parts.some(({ persons }) => persons?.[code] !== undefined);
}
