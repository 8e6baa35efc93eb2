import type { Catalogue, CatalogueEntry } from "./catalogue.js";
import { excerpt, isRecord } from "./shape.js";
import { allAlong, at, type Hierarchy, hierarchyOf, inTree } from "./hierarchy.js";

/**
 * Which entries belong to a selection: those that answer to every condition named. A rule is plain data, so a system may
 * keep its selections by name and apply them to any catalogue.
 */
export type SelectionRule = {
  /** Anywhere under this code, itself not included. */
  readonly under?: string;
  readonly kind?: "group" | "item";
  /** Each of these properties has this value, or has it in its list. An absent property has no value, not even false. */
  readonly property?: Readonly<Record<string, boolean | number | string>>;
  /** True: may be offered today, that is selectable and not retired. False: the others. */
  readonly selectable?: boolean;
};

/**
 * The codes of a selection, in the order of the catalogue. Linear in its size.
 *
 * @throws RangeError for a condition that is unknown or cannot hold of any entry: a slip would else select everything
 * @example selectionOf(builtInCatalogue, { under: "PD-PRE", selectable: true }) // ["PD-PRE-01", …]
 */
export function selectionOf<Code extends string>(
  catalogue: Catalogue<Code>,
  rule: SelectionRule,
): readonly Code[] {
  const belongs = belongsTo(catalogue, rule);
  return catalogue.entries.filter(belongs).map(({ code }) => code);
}

/** The rule as a question about an entry and its row. */
export function belongsTo(
  catalogue: Catalogue,
  rule: SelectionRule,
): (entry: CatalogueEntry, row: number) => boolean {
  checkRule(rule);
  const { under, kind, selectable } = rule;
  const stands = under === undefined ? undefined : standsUnder(hierarchyOf(catalogue), under);
  const properties = Object.entries(rule.property ?? {});
  return (entry, row) =>
    (stands === undefined || stands(row)) &&
    (kind === undefined || entry.kind === kind) &&
    (selectable === undefined || selectable === (entry.selectable && !entry.retired)) &&
    properties.every(([name, value]) => has(entry, name, value));
}

const conditions: Readonly<Record<keyof SelectionRule, (value: unknown) => boolean>> = {
  under: (value) => typeof value === "string",
  kind: (value) => value === "group" || value === "item",
  property: isRecord,
  selectable: (value) => typeof value === "boolean",
};

function checkRule(rule: unknown): void {
  if (!isRecord(rule)) throw new RangeError(`a selection is an object, not ${excerpt(rule)}`);
  for (const [name, value] of Object.entries(rule)) {
    if (!Object.hasOwn(conditions, name)) {
      const known = Object.keys(conditions).join(", ");
      throw new RangeError(`a selection knows ${known}, not ${JSON.stringify(excerpt(name))}`);
    }
    if (value === undefined || conditions[name as keyof SelectionRule](value)) continue;
    throw new RangeError(`${name} of a selection cannot be ${excerpt(value)}`);
  }
}

/** In the tree of first parents at once; what stands there by a second parent is looked up when first asked for. */
function standsUnder(hierarchy: Hierarchy, code: string): (row: number) => boolean {
  const { rowOf, children, fork } = hierarchy;
  const top = rowOf.get(code);
  if (top === undefined) return () => false;
  let below: ReadonlySet<number> | undefined;
  return (row) => {
    if (inTree(hierarchy, top, row)) return row !== top;
    return at(fork, row) >= 0 && (below ??= allAlong(children, top)).has(row);
  };
}

function has({ properties }: CatalogueEntry, name: string, wanted: boolean | number | string): boolean {
  const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return typeof value === "object" ? value.some((item) => item === wanted) : value === wanted;
}
