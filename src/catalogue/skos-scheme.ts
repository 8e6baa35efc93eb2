import type {
  CatalogueDefinition,
  CatalogueReference,
  EntryDefinition,
  PropertyDefinition,
} from "./catalogue.js";
import type { LinkedData, LinkedNode } from "./linked-data.js";
import type { Reading } from "./shape.js";
import type { FromSkosOptions, SkosConcepts, SkosProperties } from "./skos-parts.js";
import { endOf, flag, links, oneOfEach, own, terms, texts, titleTerms, words } from "./skos-terms.js";

/** The scheme with the most concepts, the first of those; none when there is no scheme. */
export function schemeOf({ nodes }: LinkedData): LinkedNode | undefined {
  const sizes = new Map<string, number>();
  for (const node of nodes.values()) {
    for (const scheme of [...links(node, terms.inScheme), ...links(node, terms.topConceptOf)]) {
      sizes.set(scheme, (sizes.get(scheme) ?? 0) + 1);
    }
  }
  let largest: LinkedNode | undefined;
  for (const node of nodes.values()) {
    if (!node.types.includes(terms.scheme)) continue;
    if (largest === undefined || (sizes.get(node.id) ?? 0) > (sizes.get(largest.id) ?? 0)) largest = node;
  }
  return largest;
}

/** The properties that `toSkos` declares. */
export function propertiesOf({ nodes }: LinkedData, language: string | undefined): SkosProperties {
  const names = new Map<string, string>();
  const valueIds = new Set<string>();
  const definitions: [string, PropertyDefinition][] = [];
  for (const node of nodes.values()) {
    if (!node.types.includes(terms.property)) continue;
    const [name = endOf(node.id)] = words(node, terms.identifier);
    const [type = "text"] = words(node, own("valueType"));
    names.set(node.id, name);
    const values = links(node, own("values")).map((id) => {
      valueIds.add(id);
      const value = nodes.get(id);
      const [notation = endOf(id)] = words(value, terms.identifier);
      return [notation, oneOfEach(texts(value, titleTerms[0], language))] as const;
    });
    definitions.push([
      name,
      {
        type: type as PropertyDefinition["type"], // judged with the catalogue
        many: flag(node, own("many")) === true,
        title: oneOfEach(texts(node, titleTerms[0], language)),
        ...(values.length > 0 && { values: Object.fromEntries(values) }),
      },
    ]);
  }
  return { definitions: Object.fromEntries(definitions), names, values: valueIds };
}

/** What the scheme says of itself. */
export function headOf(
  reading: Reading,
  { nodes }: LinkedData,
  { scheme }: SkosConcepts,
  entries: readonly EntryDefinition[],
  options: FromSkosOptions,
): Omit<CatalogueDefinition, "entries" | "properties"> {
  const [id = scheme === undefined ? (options.id ?? "") : endOf(scheme.id)] = words(scheme, terms.identifier);
  const [version = options.version] = words(scheme, terms.version);
  const [prefix] = words(scheme, own("prefix"));
  const [publisher] = words(scheme, terms.publisher);
  for (const [field, value] of Object.entries({ id, version })) {
    if (value === undefined || value === "")
      reading.issues.push({ code: "field.missing", path: [], details: { field } });
  }
  const languages = languagesOf(
    words(scheme, own("languages")).flatMap((tags) => tags.split(" ")),
    entries,
  );
  const titles = titleTerms.map((term) => oneOfEach(texts(scheme, term, options.language)));
  const title = titles.find((each) => Object.keys(each).length > 0) ?? { [languages[0] ?? "ru"]: id };
  const bases = links(scheme, terms.source).flatMap((address): CatalogueReference[] => {
    const base = nodes.get(address);
    const [name] = words(base, terms.identifier);
    const [of] = words(base, terms.version);
    const [begins] = words(base, own("prefix"));
    if (name === undefined || of === undefined) return [];
    return [{ id: name, version: of, ...(begins !== undefined && { prefix: begins }) }];
  });
  return {
    id,
    version: version ?? "",
    ...(prefix !== undefined && { prefix }),
    title,
    ...(publisher !== undefined && { publisher }),
    languages,
    extends: bases,
  };
}

/** As said; or else those in which every entry has a name; or else the one in which most have. */
function languagesOf(given: readonly string[], entries: readonly EntryDefinition[]): readonly string[] {
  if (given.length > 0) return given;
  const counts = new Map<string, number>();
  for (const { labels } of entries) {
    for (const tag of Object.keys(labels)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const whole = [...counts].filter(([, count]) => count === entries.length).map(([tag]) => tag);
  if (whole.length > 0) return whole;
  const [most] = [...counts].sort(([, m], [, n]) => n - m);
  return most === undefined ? [] : [most[0]];
}
