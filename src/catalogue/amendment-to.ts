import type { Amendment, CatalogueEntry, EntryDefinition, LabelSet } from "./catalogue.js";
import { sameValue } from "./same-value.js";

/** What an entry read elsewhere says beyond, or against, the one that stands; none when it says the same. */
export function amendmentTo(stands: CatalogueEntry, entry: EntryDefinition): readonly Amendment[] {
  const labels = Object.entries(entry.labels).filter(
    ([tag, set]) =>
      !sameValue(setOf(set), Object.hasOwn(stands.labels, tag) ? stands.labels[tag] : undefined),
  );
  const definition = unlike(stands.definition, entry.definition);
  const properties = unlike(stands.properties, entry.properties);
  const { selectable = true, deprecated = false, retired = false, replacedBy = [] } = entry;
  const amendment: Omit<Amendment, "code"> = {
    ...(labels.length > 0 && { labels: Object.fromEntries(labels) }),
    ...(definition.length > 0 && { definition: Object.fromEntries(definition) }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(stands.selectable && !selectable && { hidden: true as const }),
    ...(!stands.deprecated && deprecated && { deprecated: true as const }),
    ...(!stands.retired && retired && { retired: true as const }),
    ...(!sameValue(stands.replacedBy, replacedBy) && replacedBy.length > 0 && { replacedBy }),
  };
  return Object.keys(amendment).length === 0 ? [] : [{ code: entry.code, ...amendment }];
}

function setOf(set: string | LabelSet): LabelSet {
  return typeof set === "string" ? { official: set } : set;
}

function unlike<Value>(
  stands: Readonly<Record<string, Value>>,
  said: Readonly<Record<string, Value>> = {},
): readonly (readonly [string, Value])[] {
  return Object.entries(said).filter(
    ([key, value]) => !Object.hasOwn(stands, key) || !sameValue(stands[key], value),
  );
}
