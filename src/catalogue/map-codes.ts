import type { Catalogue, CatalogueReference, Replacement } from "./catalogue.js";
import { compilable, compiled } from "./compiled.js";
import { referenceTo } from "./diff-catalogues.js";
import { type Hierarchy, hierarchyOf, linksOf, rowsOf, targetsFirst } from "./hierarchy.js";
import { allReplacements } from "./replacements-of.js";

/** What the code of the other catalogue is to this one. */
export type MappingRelation = "exact" | "broader" | "narrower";

/** The nearest first. */
export const mappingRelations: readonly MappingRelation[] = ["exact", "broader", "narrower"];

/** Which codes of one catalogue stand for which of another. A code without a row has nothing there. */
export type CodeMapping<From extends string = string, To extends string = string> = {
  readonly from: CatalogueReference;
  readonly to: CatalogueReference;
  readonly rows: readonly {
    readonly from: From;
    readonly to: To;
    readonly relation: MappingRelation;
  }[];
};

export type MappedCode<Code extends string = string, To extends string = string> = {
  readonly code: Code;
  readonly outcome: MappingRelation | "lost";
  readonly to: readonly To[];
};

/**
 * Codes of one catalogue in the terms of another, and what that cost. The books balance: `before` is the sum of `counts`,
 * and `after` is the number of all `to` less `repeats`, which stand for a code that was already there.
 */
export type CodesMapped<Code extends string = string, To extends string = string> = {
  /** Each once, in the order in which they first appear. */
  readonly codes: readonly To[];
  /** One for each code given, in its order: those that are not `exact` are the loss report. */
  readonly steps: readonly MappedCode<Code, To>[];
  readonly counts: Readonly<Record<MappingRelation | "lost", number>>;
  readonly before: number;
  readonly after: number;
  readonly repeats: number;
};

/**
 * Translates codes. Of several rows for a code only the best kind counts: exact before broader, which still holds all that
 * was said, before narrower, which holds a part. A row with any other relation says nothing; `parseCodeMapping` refuses it.
 * With the catalogue that the mapping leads `to`, a row to a code it does not have says nothing either.
 *
 * @example mapCodes(codes, mappingToBase(regional, builtInCatalogue)).counts // { exact: 1, broader: 1, narrower: 0, lost: 0 }
 */
export function mapCodes<const Code extends string, To extends string>(
  codes: readonly Code[],
  mapping: CodeMapping<string, To>,
  { to }: { readonly to?: Catalogue<To> | undefined } = {},
): CodesMapped<Code, To> {
  return mapped(codes, mapping, to) as CodesMapped<Code, To>; // its rows say so
}

function mapped(codes: readonly string[], mapping: CodeMapping, to: Catalogue | undefined): CodesMapped {
  const known = to === undefined ? compiled(mapping, bestRows) : bestRows(possibleRows(mapping, to));
  const steps = codes.map((code): MappedCode => known.get(code) ?? { code, outcome: "lost", to: [] });
  const counts = { exact: 0, broader: 0, narrower: 0, lost: 0 };
  for (const { outcome } of steps) counts[outcome]++;
  const arrived = steps.flatMap(({ to }) => to);
  const unique = [...new Set(arrived)];
  return {
    codes: unique,
    steps,
    counts,
    before: codes.length,
    after: unique.length,
    repeats: arrived.length - unique.length,
  };
}

/** The mapping without rows to codes that the catalogue does not have. */
export function possibleRows(mapping: CodeMapping, to: Catalogue): CodeMapping {
  const known = rowsOf(to);
  return compilable({
    ...mapping,
    rows: mapping.rows.filter(({ to: code }) => known.has(code)).map((row) => ({ ...row })),
  });
}

function bestRows({ rows }: CodeMapping): ReadonlyMap<string, MappedCode> {
  const best = new Map<string, { readonly rank: number; readonly to: Set<string> }>();
  for (const { from, to, relation } of rows) {
    const rank = mappingRelations.indexOf(relation);
    const known = best.get(from);
    if (rank < 0 || (known !== undefined && known.rank < rank)) continue;
    if (known?.rank === rank) known.to.add(to);
    else best.set(from, { rank, to: new Set([to]) });
  }
  return new Map(
    Array.from(best, ([code, { rank, to }]) => [
      code,
      { code, outcome: mappingRelations[rank] ?? "lost", to: [...to] },
    ]),
  );
}

/**
 * How the codes of an extension are said in the catalogue it extends: the base's own codes as they are; a new code by the
 * codes of the base it was brought in to replace, and by the nearest ones above it. A new code that has neither has no row.
 *
 * @example mappingToBase(regional, base).rows.at(-1) // { from: "X-16-LANG", to: "PD-COM", relation: "broader" }
 */
export function mappingToBase<From extends string, To extends string>(
  extended: Catalogue<From>,
  base: Catalogue<To>,
): CodeMapping<From | To, To> {
  return toBase(extended, base) as CodeMapping<From | To, To>;
}

function toBase(extended: Catalogue, base: Catalogue): CodeMapping {
  const known = rowsOf(base);
  const endsOf = allReplacements(extended);
  const above = allNearestAbove(extended, hierarchyOf(extended), known);
  const rows = extended.entries.flatMap(({ code }, row): CodeMapping["rows"] => {
    if (!known.has(code)) return above(row).map((to) => ({ from: code, to, relation: "broader" }));
    return [{ from: code, to: code, relation: "exact" }, ...replacing(code, endsOf(code), known)];
  });
  return compilable({ from: referenceTo(extended), to: referenceTo(base), rows });
}

/** A new code that narrows an old one is told by the old one, which is the broader of the two; and the other way round. */
const seenFromBehind = {
  exact: "exact",
  broader: "narrower",
  narrower: "broader",
  related: undefined,
} as const;

function replacing(
  code: string,
  replacements: readonly Replacement[],
  known: ReadonlyMap<string, number>,
): CodeMapping["rows"] {
  return replacements.flatMap(({ code: from, relation: forwards }) => {
    const relation = seenFromBehind[forwards];
    return known.has(from) || relation === undefined ? [] : [{ from, to: code, relation }];
  });
}

/** The known codes a row stands under without another one between, the nearest first; every link is followed once. */
function allNearestAbove(
  { entries }: Catalogue,
  { parents }: Hierarchy,
  known: ReadonlyMap<string, number>,
): (row: number) => readonly string[] {
  const steps: ReadonlyMap<string, number>[] = [];
  for (const row of targetsFirst(parents)) {
    const code = entries[row]?.code ?? "";
    const nearest = new Map<string, number>();
    for (const parent of known.has(code) ? [] : linksOf(parents, row)) {
      for (const [upper, away] of steps[parent] ?? []) {
        if (away + 1 >= (nearest.get(upper) ?? Infinity)) continue;
        nearest.delete(upper); // a shorter way is another place in the order
        nearest.set(upper, away + 1);
      }
    }
    steps[row] = known.has(code) ? new Map([[code, 0]]) : nearest;
  }
  return (row) => [...(steps[row] ?? [])].sort(([, a], [, b]) => a - b).map(([code]) => code);
}
