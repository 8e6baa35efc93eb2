import {
  createCatalogue,
  diffCatalogues,
  entryOf,
  isCodeOf,
  nearestCodes,
  selectionOf,
  subsumption,
  type Catalogue,
} from "nastavnik/catalogue";
import { hintsOn } from "../../src/catalogue/catalogue-hints.js";
import { csvRows } from "../../src/catalogue/csv-text.js";
import { cyclesIn } from "../../src/catalogue/cycles-in.js";
import { hierarchyOf, linkRows, reaches } from "../../src/catalogue/hierarchy.js";
import { mappingCircles } from "../../src/catalogue/mapping-circles.js";
import { constant, linear, sorting, times, type Case, type Cases, type Make } from "./case.js";

/** Which entries stand under which. */
type Shape = (i: number, size: number) => readonly number[];
const shapes: Readonly<Record<string, Shape>> = {
  "a chain": (i) => (i === 0 ? [] : [i - 1]),
  "a star": (i) => (i === 0 ? [] : [0]),
  "two parents each": (i) => (i < 2 ? [] : [i - 1, i - 2]),
};

const definition = (size: number, parents: Shape, version = "1.0.0", replaced = false) => ({
  id: "growth.difficulties",
  version,
  title: { ru: "Затруднения" },
  languages: ["ru"],
  properties: { sensitive: { type: "boolean", title: { ru: "Чувствительно" } } },
  entries: times(size, (i) => ({
    code: codeOf(i),
    kind: "group",
    parents: parents(i, size).map(codeOf),
    labels: { ru: { official: `Затруднение ${i}`, synonym: [`слово ${i}`] } },
    ...(replaced && i > 0 && { retired: true, replacedBy: [{ code: codeOf(i - 1), relation: "exact" }] }),
  })),
});
const codeOf = (i: number) => `GR-${String(i).padStart(6, "0")}`;

function catalogueOf(size: number, parents: Shape, version?: string, replaced?: boolean): Catalogue {
  const made = createCatalogue(definition(size, parents, version, replaced));
  if (!made.ok) throw new Error(JSON.stringify(made.issues.slice(0, 3)));
  return made.value;
}

const ofShapes = (
  bound: (make: Make) => Case,
  make: (parents: Shape) => Make,
): Readonly<Record<string, Case>> =>
  Object.fromEntries(Object.entries(shapes).map(([name, parents]) => [name, bound(make(parents))]));

/** Asks a catalogue that has been asked before: what is made of it once is made. */
const asked =
  (ask: (catalogue: Catalogue, last: string) => unknown) =>
  (parents: Shape): Make =>
  (size) => {
    const catalogue = catalogueOf(size, parents);
    ask(catalogue, codeOf(size - 1));
    return () => ask(catalogue, codeOf(size - 1));
  };
const { "two parents each": lattice, ...trees } = shapes;
const inTrees = (ask: (catalogue: Catalogue, last: string) => unknown) =>
  Object.fromEntries(Object.entries(trees).map(([name, parents]) => [name, constant(asked(ask)(parents))]));

export const catalogue: Cases = {
  createCatalogue: {
    ...ofShapes(linear, (parents) => (size) => {
      const input = definition(size, parents);
      return () => createCatalogue(input);
    }),
    "a chain of replacements": linear((size) => {
      const input = definition(size, trees["a star"]!, "1.0.0", true);
      return () => createCatalogue(input);
    }),
    "what is wrong in every way": linear((size) => {
      const { entries, ...rest } = definition(size, (i, n) => [(i + 1) % n]);
      const input = { ...rest, entries: [...entries, ...entries.slice(0, size / 2), 1, { code: "ПД" }] };
      return () => createCatalogue(input);
    }),
  },
  hintsOn: ofShapes(linear, asked(hintsOn)),
  csvRows: {
    rows: linear((size) => () => csvRows("a;b;c\r\n".repeat(size))),
    cells: linear((size) => () => csvRows("a,".repeat(size))),
    quotes: linear((size) => () => csvRows(`"${'""'.repeat(size)}"`)),
    "quoted cells": linear((size) => () => csvRows('"a",'.repeat(size))),
    "a quote that is never closed": linear((size) => () => csvRows(`${'"a"\n'.repeat(size)}"b`)),
    "half-closed quotes": linear((size) => () => csvRows('"a"b"'.repeat(size))),
  },
  cyclesIn: {
    "a chain": linear((size) => () => cyclesIn(linkRows(times(size, (i) => (i === 0 ? [] : [i - 1]))))),
    "one cycle": linear((size) => () => cyclesIn(linkRows(times(size, (i) => [(i + 1) % size])))),
    "cycles of two": linear((size) => () => cyclesIn(linkRows(times(size, (i) => [i ^ 1])))),
    "a path into cycles": linear(
      (size) => () => cyclesIn(linkRows(times(size, (i) => [i, Math.min(i + 1, size - 1)]))),
    ),
    "one row linked to all": linear(
      (size) => () => cyclesIn(linkRows(times(size, (i) => (i === 0 ? times(size, Number) : [])))),
    ),
  },
  diffCatalogues: {
    ...ofShapes(linear, (parents) => (size) => {
      const [from, to] = [catalogueOf(size, parents), catalogueOf(2 * size, parents, "2.0.0")];
      return () => diffCatalogues(from, to);
    }),
    "a chain of replacements": linear((size) => {
      const [from, to] = [
        catalogueOf(size, trees["a star"]!),
        catalogueOf(size, trees["a star"]!, "2.0.0", true),
      ];
      return () => diffCatalogues(from, to);
    }),
  },
  entryOf: ofShapes(constant, asked(entryOf)),
  isCodeOf: ofShapes(constant, asked(isCodeOf)),
  reaches: {
    ...inTrees((catalogue) => reaches(hierarchyOf(catalogue), 0, catalogue.entries.length - 1)),
    "second parents": linear(
      asked((catalogue) =>
        reaches(hierarchyOf(catalogue), catalogue.entries.length - 1, catalogue.entries.length - 2),
      )(lattice!),
    ),
  },
  subsumption: inTrees((catalogue, last) => subsumption(catalogue, last, codeOf(0))),
  nearestCodes: ofShapes(
    linear,
    asked((catalogue) => nearestCodes(catalogue, "GR-00000O")),
  ),
  selectionOf: {
    ...ofShapes(
      linear,
      asked((catalogue) => selectionOf(catalogue, { under: codeOf(0) })),
    ),
  },
  mappingCircles: Object.fromEntries(
    Object.entries(shapes).map(([name, parents]) => [
      name,
      sorting((size) => {
        const [from, to] = [catalogueOf(size, parents), catalogueOf(size, parents, "2.0.0")];
        const rows = times(size, (i) => ({
          from: codeOf(i),
          to: codeOf((i + 1) % size),
          relation: (["exact", "broader", "narrower"] as const)[i % 3]!,
        }));
        const mapping = { from, to, rows } as never;
        return () => mappingCircles([{ mapping, from, to, path: [0] }]);
      }),
    ]),
  ),
};
