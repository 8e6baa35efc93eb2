import type { Catalogue } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { indexable } from "./compiled.js";
import { cyclesIn } from "./cycles-in.js";
import { entryOf } from "./entry-of.js";
import { linkRows } from "./hierarchy.js";
import type { CodeMapping } from "./map-codes.js";

/** A mapping beside both of its catalogues. */
export type MappingBetween = {
  readonly mapping: CodeMapping;
  readonly from: Catalogue;
  readonly to: Catalogue;
};

const shownCodes = 20;

/** A row that says `wider` is at least as wide as `narrower`; `wide` when it is wider still. */
type Claim = {
  readonly narrower: number;
  readonly wider: number;
  readonly strict: boolean;
  readonly path: readonly (string | number)[];
};

/**
 * Codes that the mappings, and the parents in their catalogues, make wider than themselves, or the same as another of the
 * same catalogue. Each circle once, at its first row. Linear in the catalogues and the rows, but for sorting.
 */
export function mappingCircles(
  mappings: readonly (MappingBetween & { readonly path: readonly number[] })[],
): readonly CatalogueIssue[] {
  const nodes = new Map<string, number>();
  const told: { readonly catalogue: string; readonly code: string }[] = [];
  const nodeOf = ({ id, version }: Catalogue, code: string): number => {
    const key = JSON.stringify([id, version, code]);
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node = told.length;
    nodes.set(key, node);
    told.push({ catalogue: JSON.stringify([id, version]), code });
    return node;
  };
  const claims: Claim[] = [];
  const catalogues = new Set(mappings.flatMap(({ from, to }) => [from, to]));
  for (const catalogue of catalogues) {
    for (const { code, parents } of catalogue.entries) {
      const narrower = nodeOf(catalogue, code);
      for (const parent of parents) {
        claims.push({ narrower, wider: nodeOf(catalogue, parent), strict: true, path: [] });
      }
    }
  }
  for (const { mapping, path: before, ...sides } of mappings) {
    const [from, to] = [indexable(sides.from), indexable(sides.to)];
    const exact = new Set<string>();
    mapping.rows.forEach((row, index) => {
      const kinds = [entryOf(from, row.from)?.kind, entryOf(to, row.to)?.kind];
      if (kinds.includes(undefined)) return; // told row by row, as are the two below
      if (row.relation === "exact" && (kinds[0] !== kinds[1] || exact.has(row.from))) return;
      if (row.relation === "exact") exact.add(row.from);
      const [source, target] = [nodeOf(from, row.from), nodeOf(to, row.to)];
      if (source === target) return; // an entry beside itself
      const path = [...before, "rows", index];
      const upwards = { narrower: source, wider: target, path };
      const downwards = { narrower: target, wider: source, path };
      if (row.relation === "broader") claims.push({ ...upwards, strict: true });
      if (row.relation === "narrower") claims.push({ ...downwards, strict: true });
      if (row.relation === "exact")
        claims.push({ ...upwards, strict: false }, { ...downwards, strict: false });
    });
  }

  const lists = told.map((): number[] => []);
  for (const { narrower, wider } of claims) lists[narrower]?.push(wider);
  const circleOf = new Int32Array(told.length).fill(-1);
  const circles = cyclesIn(linkRows(lists));
  circles.forEach((members, circle) => {
    for (const member of members) circleOf[member] = circle;
  });
  const broken = new Map<number, Claim["path"]>();
  const strict = new Set<number>();
  for (const { narrower, wider, strict: wide, path } of claims) {
    const circle = circleOf[narrower] ?? -1;
    if (circle < 0 || circle !== circleOf[wider]) continue;
    if (wide) strict.add(circle);
    if (path.length > 0 && !broken.has(circle)) broken.set(circle, path);
  }
  return circles.flatMap((members, circle): CatalogueIssue[] => {
    const path = broken.get(circle);
    if (path === undefined) return []; // a circle of parents is told with its catalogue
    const from = members.map((member) => told[member]?.catalogue);
    if (!strict.has(circle) && new Set(from).size === members.length) return [];
    const codes = [
      ...new Set([...members].sort((a, b) => a - b).flatMap((member) => told[member]?.code ?? [])),
    ];
    return [
      {
        code: "mapping.circular",
        path: [...path],
        details: { codes: codes.slice(0, shownCodes), count: members.length },
      },
    ];
  });
}
