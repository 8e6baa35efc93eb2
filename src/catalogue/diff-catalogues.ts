import type { Catalogue, CatalogueEntry, CatalogueReference, Replacement } from "./catalogue.js";
import { compilable } from "./compiled.js";
import { rowsOf } from "./hierarchy.js";
import { allReplacements, endsOfAll } from "./replacements-of.js";
import { sameValue } from "./same-value.js";

/**
 * What became of a code: still there and not retired; replaced by one code that stands for nothing else; replaced by
 * several; replaced by one that stands for others too; retired or gone with nothing in its place.
 */
export type CodeFate = "kept" | "moved" | "split" | "merged" | "dropped";

export type CodeChange<From extends string = string, To extends string = string> = {
  readonly code: From;
  readonly fate: CodeFate;
  /** Where it leads today, itself when kept, with what that is to the old code. */
  readonly to: readonly Replacement<To>[];
  /** Fields that read differently now; none for a code that is gone. */
  readonly changed: readonly (keyof CatalogueEntry)[];
};

/** Plain data: keep it beside a migration, send it to those who migrate. Of constants it knows the codes of both sides. */
export type CatalogueDiff<From extends string = string, To extends string = string> = {
  readonly from: CatalogueReference;
  readonly to: CatalogueReference;
  /** Every code of `from`, in its order. */
  readonly codes: readonly CodeChange<From, To>[];
  /** Codes of `to` that `from` does not have, in the order of `to`. */
  readonly added: readonly To[];
};

/**
 * From one version of a catalogue to another, or from a catalogue to its extension. Linear in their size and that of
 * the answer.
 *
 * @example diffCatalogues(builtInCatalogue, regional).added // ["X-16-LANG"]
 */
export function diffCatalogues<From extends string, To extends string>(
  from: Catalogue<From>,
  to: Catalogue<To>,
): CatalogueDiff<From, To> {
  return difference(from, to) as CatalogueDiff<From, To>; // its codes are those of the two
}

function difference(from: Catalogue, to: Catalogue): CatalogueDiff {
  const [before, after] = [rowsOf(from), rowsOf(to)];
  const endsOf = allReplacements(to);
  // A code that vanished without being retired may still have said in its old catalogue what replaces it.
  const targets = from.entries.map((entry) => ({
    entry,
    now: after.has(entry.code) ? endsOf(entry.code) : endsOfAll(entry.replacedBy, endsOf),
  }));
  const sources = new Map<string, number>();
  for (const { now } of targets) {
    for (const { code } of now) sources.set(code, (sources.get(code) ?? 0) + 1);
  }

  const codes = targets.map(({ entry, now }): CodeChange => {
    const [first] = now;
    const then = to.entries[after.get(entry.code) ?? -1];
    const changed = then === undefined ? [] : differences(entry, then);
    return {
      code: entry.code,
      fate: fateOf(entry.code, now, sources.get(first?.code ?? "") ?? 0),
      to: now,
      changed,
    };
  });
  const added = to.entries.filter(({ code }) => !before.has(code)).map(({ code }) => code);
  return compilable({ from: referenceTo(from), to: referenceTo(to), codes, added });
}

function fateOf(code: string, now: readonly Replacement[], sources: number): CodeFate {
  const [first, second] = now;
  if (first === undefined) return "dropped";
  if (second !== undefined) return "split";
  if (first.code === code) return "kept";
  return sources > 1 ? "merged" : "moved";
}

/** Fields that say something else in two entries. */
export function differences(a: CatalogueEntry, b: CatalogueEntry): readonly (keyof CatalogueEntry)[] {
  const fields = Object.keys(a) as readonly (keyof CatalogueEntry)[];
  return fields.filter((field) => !sameValue(a[field], b[field]));
}

export function referenceTo({ id, version, prefix }: CatalogueReference): CatalogueReference {
  return { id, version, ...(prefix !== undefined && { prefix }) };
}
