import type { Catalogue } from "../../catalogue/catalogue.js";
import { indexable } from "../../catalogue/compiled.js";
import { entryOf } from "../../catalogue/entry-of.js";
import { type CodeMapping, mapCodes, type MappingRelation, possibleRows } from "../../catalogue/map-codes.js";
import { ancestorsOf } from "../../catalogue/relatives-of.js";
import { compareText } from "../../base/order.js";
import { valueOf } from "./value-of.js";

/** The group a difficulty is counted under, and how well its code was translated, when a mapping translates codes. */
export type GroupedDifficulty = { readonly group: string; readonly mapped?: MappingRelation | "lost" };

/**
 * Finds groups by code, each code once. What the catalogue does not know stands under the empty value, and is lost when a
 * mapping leads there.
 *
 * @throws RangeError when the mapping leads to another catalogue, which is none of those that this one extends
 */
export function groupFinder(
  catalogue: Catalogue | undefined,
  mapping: CodeMapping | undefined,
): (code: string) => GroupedDifficulty {
  const asked = catalogue && indexable(catalogue);
  const possible = catalogue && mapping && mappingInto(catalogue, mapping);
  const known = new Map<string, GroupedDifficulty>(); // grows with the codes in use, not with the records
  return (code) => {
    let found = known.get(code);
    if (found === undefined) known.set(code, (found = find(code, asked, possible ?? mapping)));
    return found;
  };
}

function mappingInto(catalogue: Catalogue, mapping: CodeMapping): CodeMapping {
  const { to } = mapping;
  if (![catalogue, ...catalogue.extends].some(({ id }) => id === to.id)) {
    throw new RangeError(`the mapping leads to ${to.id}, and the report counts by ${catalogue.id}`);
  }
  return possibleRows(mapping, catalogue);
}

function find(code: string, catalogue?: Catalogue, mapping?: CodeMapping): GroupedDifficulty {
  const groupOf = (each: string) => (catalogue === undefined ? "" : topGroupOf(catalogue, each));
  if (mapping === undefined) return { group: groupOf(code) };
  const { codes, steps } = mapCodes([code], mapping);
  return { group: valueOf(codes.map(groupOf)), mapped: steps[0]?.outcome ?? "lost" };
}

/** The uppermost group above a code, the code itself when it is one. */
function topGroupOf(catalogue: Catalogue, code: string): string {
  return (
    [code, ...ancestorsOf(catalogue, code)]
      .filter((each) => entryOf(catalogue, each)?.kind === "group")
      .at(-1) ?? ""
  );
}

/** Entries whose property `sensitive` is true, and all below them, in the order of codes. */
export function sensitiveDifficultiesOf(catalogue: Catalogue): readonly string[] {
  const sensitive = new Set(
    catalogue.entries.flatMap(({ code, properties }) => (properties["sensitive"] === true ? [code] : [])),
  );
  if (sensitive.size === 0) return [];
  const asked = indexable(catalogue);
  return catalogue.entries
    .filter(({ code }) => [code, ...ancestorsOf(asked, code)].some((each) => sensitive.has(each)))
    .map(({ code }) => code)
    .sort(compareText);
}

/** The uppermost groups with an entry whose property `sensitive` is true, in the order of codes. */
export function sensitiveGroupsOf(catalogue: Catalogue): readonly string[] {
  const sensitive = catalogue.entries.filter(({ properties }) => properties["sensitive"] === true);
  const asked = indexable(catalogue);
  return [...new Set(sensitive.map(({ code }) => topGroupOf(asked, code)))].filter(Boolean).sort(compareText);
}
