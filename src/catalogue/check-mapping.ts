import type { Catalogue, CatalogueReference } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { indexable } from "./compiled.js";
import { entryOf } from "./entry-of.js";
import { rowsOf } from "./hierarchy.js";
import type { CodeMapping } from "./map-codes.js";
import { type MappingBetween, mappingCircles } from "./mapping-circles.js";
import { hintsFrom } from "./nearest-codes.js";

/**
 * What a mapping says that its catalogues do not: codes that are none or retired, a group that would be an item, one code
 * that would be several, a row twice, another catalogue or version, codes that would be wider than themselves. Empty when
 * all is well. Check before codes are counted by it: `mapCodes` believes every row.
 *
 * @example checkMapping(mapping, regional, builtInCatalogue) // [{ code: "mapping.unknown-code", … }]
 */
export function checkMapping(
  mapping: CodeMapping,
  from: Catalogue,
  to: Catalogue,
): readonly CatalogueIssue[] {
  const circles = mappingCircles([{ mapping, from, to, path: [] }]);
  return [...checkRows({ mapping, from, to }), ...circles];
}

/**
 * The same for several, which may lead from a catalogue over others back to it: what each says, and what they say together.
 * Paths begin with the number of the mapping.
 *
 * @example
 * const there = { mapping, from: regional, to: builtInCatalogue };
 * checkMappings([there]).map(({ path }) => path[0]); // [0]
 */
export function checkMappings(mappings: readonly MappingBetween[]): readonly CatalogueIssue[] {
  const circles = mappingCircles(mappings.map((each, index) => ({ ...each, path: [index] })));
  const own = mappings.flatMap((each, index) =>
    checkRows(each).map((issue): CatalogueIssue => ({ ...issue, path: [index, ...issue.path] })),
  );
  return [...own, ...circles];
}

function checkRows({ mapping, ...sides }: MappingBetween): readonly CatalogueIssue[] {
  const [from, to] = [indexable(sides.from), indexable(sides.to)];
  const issues: CatalogueIssue[] = [
    ...otherCatalogue("from", mapping.from, from),
    ...otherCatalogue("to", mapping.to, to),
  ];
  const hints = { from: hintsFrom(() => rowsOf(from).keys()), to: hintsFrom(() => rowsOf(to).keys()) };
  const seen = new Set<string>();
  const exact = new Map<string, string[]>();

  mapping.rows.forEach((row, index) => {
    const path = ["rows", index];
    const [source, target] = [entryOf(from, row.from), entryOf(to, row.to)];
    for (const [side, entry] of [
      ["from", source],
      ["to", target],
    ] as const) {
      if (entry !== undefined) continue;
      const code = row[side];
      const details = { code, side, nearest: hints[side](code) };
      issues.push({ code: "mapping.unknown-code", path: [...path, side], details });
    }
    const pair = JSON.stringify([row.from, row.to]);
    if (seen.has(pair))
      issues.push({ code: "mapping.repeated-row", path, details: { from: row.from, to: row.to } });
    seen.add(pair);
    if (target?.retired === true) {
      issues.push({ code: "mapping.to-retired", path: [...path, "to"], details: { code: row.to } });
    }
    if (row.relation !== "exact") return;
    if (source !== undefined && target !== undefined && source.kind !== target.kind) {
      issues.push({ code: "mapping.exact-unlike", path, details: { from: row.from, to: row.to } });
    }
    const others = exact.get(row.from) ?? [];
    exact.set(row.from, others);
    if (!others.includes(row.to)) others.push(row.to);
    if (others.length === 2) {
      issues.push({ code: "mapping.exact-to-several", path, details: { from: row.from, to: others } });
    }
  });
  return issues;
}

function otherCatalogue(
  side: "from" | "to",
  wanted: CatalogueReference,
  got: CatalogueReference,
): readonly CatalogueIssue[] {
  if (wanted.id === got.id && wanted.version === got.version) return [];
  const details = { side, expected: `${wanted.id} ${wanted.version}`, got: `${got.id} ${got.version}` };
  return [{ code: "mapping.other-catalogue", path: [side], details }];
}
