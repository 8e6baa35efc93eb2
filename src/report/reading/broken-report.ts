import type * as z from "zod";
import { problem } from "../../model/fields.js";
import { type KnownRefs, knownRefs, repeated } from "../../model/repeats.js";
import { fieldsOf, itemsOf } from "../../model/unknown.js";
import { dimensionsOfMeasure } from "../counting/measure-dimensions.js";
import { reversed } from "./broken-report-record.js";
import { partsBeyondWholes } from "./parts-beyond-wholes.js";

type Issues = readonly z.core.$ZodRawIssue[];

/**
 * What a report contradicts itself in: days the wrong way round, an organisation or a cell twice, a dimension its basis
 * does not have, parts that come to more than their whole. The rest of the report may be broken. Linear in what the cells count.
 */
export function brokenReport(report: unknown): Issues {
  const { period, on, basis, covers, cells } = fieldsOf(report);
  const { starts, ends } = fieldsOf(period);
  const places = itemsOf(cells).map(fieldsOf);
  return [
    ...reversed(starts, ends, ["period", "ends"]),
    ...reversed(starts, on, ["on"]),
    ...repeated(refsIn("covers", itemsOf(covers))),
    ...repeated(refsIn("cells", places.map(keyOf))),
    ...dimensionsWithoutBasis(places, knownRefs(fieldsOf(basis)["dimensions"])),
    ...excesses(places, itemsOf(fieldsOf(basis)["dimensions"])),
    ...partsBeyondWholes(places),
    ...tooManyPersons(places),
    ...personsOfValues(places),
  ];
}

/**
 * The same of a publication: days the wrong way round, a figure or measure twice, a dimension its basis does not have, a figure of
 * what it is not published of.
 */
export function brokenPublication(publication: unknown): Issues {
  const { period, on, basis, measures: published, figures } = fieldsOf(publication);
  const { starts, ends } = fieldsOf(period);
  const places = itemsOf(figures).map(fieldsOf);
  const keys = places.map((figure) => {
    const { level } = figure;
    const key = keyOf(figure);
    return typeof level === "string" && key !== undefined ? `${level} ${key}` : undefined;
  });
  return [
    ...reversed(starts, ends, ["period", "ends"]),
    ...reversed(starts, on, ["on"]),
    ...repeated(refsIn("measures", itemsOf(published))),
    ...repeated(refsIn("figures", keys)),
    ...unpublishedMeasures(places, knownRefs(published)),
    ...dimensionsWithoutBasis(places, knownRefs(fieldsOf(basis)["dimensions"]), "figures"),
  ];
}

function unpublishedMeasures(figures: readonly Fields[], published: KnownRefs): Issues {
  return figures.flatMap(({ counts }, i) =>
    Object.entries(fieldsOf(counts)).flatMap(([ref, count]) =>
      published.has(ref) ? [] : [problem(count, "ref.dangling", { ref }, ["figures", i, "counts", ref])],
    ),
  );
}

function refsIn(list: string, refs: readonly unknown[]) {
  return refs.flatMap((ref, i) => (typeof ref === "string" ? [{ ref, at: [list, i] }] : []));
}

type Fields = Readonly<Record<string, unknown>>;

function keyOf({ region, municipality, dimension, value }: Fields): string | undefined {
  const parts = [region, municipality, dimension, value];
  return parts.every((part) => typeof part === "string") ? JSON.stringify(parts) : undefined;
}

function dimensionsWithoutBasis(cells: readonly Fields[], known: KnownRefs, list = "cells"): Issues {
  return cells.flatMap(({ dimension, value }, i) => {
    if (dimension === "all") {
      const named = typeof value === "string" && value !== "";
      return named ? [problem(value, "code.unknown", { allowed: [""] }, [list, i, "value"])] : [];
    }
    if (typeof dimension !== "string" || known.has(dimension)) return [];
    return [problem(dimension, "ref.dangling", { ref: dimension }, [list, i, "dimension"])];
  });
}

/** Where the values of a dimension come to more than the whole of their place; changes of line the whole has none of. */
function excesses(cells: readonly Fields[], dimensions: readonly unknown[]): Issues {
  const wholes = new Map<string, Fields>();
  for (const cell of cells)
    if (cell["dimension"] === "all") wholes.set(placeOf(cell), fieldsOf(cell["counts"]));
  const sums = new Map<string, number>();
  const beyond = cells.flatMap((cell, i) => {
    const { dimension, counts } = cell;
    if (typeof dimension !== "string" || dimension === "all") return [];
    const place = placeOf(cell);
    const whole = wholes.get(place);
    return Object.entries(fieldsOf(counts)).flatMap(([measure, count]) => {
      if (measure.includes(".moved-")) return [];
      const key = JSON.stringify([place, dimension, measure]);
      if (!isCount(count) || count < 0) {
        sums.set(key, Infinity); // what it should have been nobody knows
        return [];
      }
      const before = sums.get(key) ?? 0;
      const sum = before + count;
      sums.set(key, sum);
      const all = whole === undefined || !Object.hasOwn(whole, measure) ? 0 : whole[measure];
      if (!isCount(all) || sum <= all || before > all) return []; // said once, where it happens
      const details = { measure, sum, whole: all };
      return [problem(count, "sum.exceeds-whole", details, ["cells", i, "counts", measure])];
    });
  });
  return [...beyond, ...shortfalls(cells, sums, dimensions)];
}

/** Where the values of a dimension come to less than the whole: what is not stated has a value too, the empty one. */
function shortfalls(
  cells: readonly Fields[],
  sums: ReadonlyMap<string, number>,
  dimensions: readonly unknown[],
): Issues {
  const brokenBy = new Map<string, readonly string[]>();
  const mustBreak = (measure: string): readonly string[] => {
    let known = brokenBy.get(measure);
    if (known === undefined) {
      const isAsked = (dimension: string) => dimensions.includes(dimension);
      known = isPlaced(measure) ? dimensionsOfMeasure(measure).filter(isAsked) : [];
      brokenBy.set(measure, known);
    }
    return known;
  };
  const dimensionsAt = new Map<string, Set<string>>();
  for (const key of sums.keys()) {
    const [place = "", dimension = "", measure = ""] = JSON.parse(key) as readonly string[];
    const at = JSON.stringify([place, measure]);
    const known = dimensionsAt.get(at);
    if (known === undefined) dimensionsAt.set(at, new Set([dimension]));
    else known.add(dimension);
  }
  return cells.flatMap((cell, i) => {
    if (cell["dimension"] !== "all") return [];
    const place = placeOf(cell);
    return Object.entries(fieldsOf(cell["counts"])).flatMap(([measure, whole]) =>
      [
        ...new Set([...(dimensionsAt.get(JSON.stringify([place, measure])) ?? []), ...mustBreak(measure)]),
      ].flatMap((dimension) => {
        const sum = sums.get(JSON.stringify([place, dimension, measure])) ?? 0;
        if (!isCount(whole) || sum >= whole) return [];
        return [problem(whole, "sum.below-whole", { measure, sum, whole }, ["cells", i, "counts", measure])];
      }),
    );
  });
}

/** What has no organisation stands in no line. */
function isPlaced(measure: string): boolean {
  return measure !== "programs.unplaced" && !measure.includes(".moved-");
}

/** Nobody stands behind a count that is not there, and no more than it says behind one that is. */
function tooManyPersons(cells: readonly Fields[]): Issues {
  return cells.flatMap(({ counts, persons }, i) =>
    Object.entries(fieldsOf(persons)).flatMap(([measure, sum]) => {
      const of = fieldsOf(counts);
      const all = Object.hasOwn(of, measure) ? of[measure] : 0;
      if (!isCount(sum) || !isCount(all) || sum <= all) return [];
      const details = { measure, sum, whole: all };
      return [problem(sum, "sum.exceeds-whole", details, ["cells", i, "persons", measure])];
    }),
  );
}

/**
 * One person may have things under several values: so behind the whole stand no fewer people than behind any value, and no
 * more than behind all values together.
 */
function personsOfValues(cells: readonly Fields[]): Issues {
  const wholes = new Map<string, { readonly cell: number; readonly all: Fields }>();
  cells.forEach((cell, i) => {
    if (cell["dimension"] === "all") wholes.set(placeOf(cell), { cell: i, all: peopleIn(cell) });
  });
  const sums = new Map<
    string,
    { sum: number; readonly at: number; readonly measure: string; readonly whole: number }
  >();
  const beyond = cells.flatMap((cell, i) => {
    const { dimension } = cell;
    const whole = wholes.get(placeOf(cell));
    if (typeof dimension !== "string" || dimension === "all" || whole === undefined) return [];
    return Object.entries(peopleIn(cell)).flatMap(([measure, some]) => {
      const all = Object.hasOwn(whole.all, measure) ? whole.all[measure] : undefined;
      const isSaid = [cell, cells[whole.cell] ?? {}].some((each) => partOf(each, measure) === "persons");
      if (!isSaid || !isCount(some) || !isCount(all)) return [];
      const key = JSON.stringify([whole.cell, dimension, measure]);
      const known = sums.get(key);
      if (known === undefined) sums.set(key, { sum: some, at: whole.cell, measure, whole: all });
      else known.sum += some;
      if (some <= all) return [];
      const details = { measure, sum: some, whole: all };
      return [problem(some, "sum.exceeds-whole", details, ["cells", i, partOf(cell, measure), measure])];
    });
  });
  const short = [...sums.values()].flatMap(({ sum, at, measure, whole }) => {
    if (sum >= whole) return [];
    const path = ["cells", at, partOf(cells[at] ?? {}, measure), measure];
    return [problem(whole, "sum.below-whole", { measure, sum, whole }, path)];
  });
  return [...beyond, ...short];
}

/** How many people stand behind each count. */
function peopleIn({ counts, persons }: Fields): Fields {
  return { ...fieldsOf(counts), ...fieldsOf(persons) };
}

function partOf({ persons }: Fields, measure: string): "counts" | "persons" {
  return Object.hasOwn(fieldsOf(persons), measure) ? "persons" : "counts";
}

function isCount(count: unknown): count is number {
  return Number.isFinite(count);
}

function placeOf({ region, municipality }: Fields): string {
  return JSON.stringify([region, municipality]);
}
