import type { Catalogue } from "./catalogue.js";
import { entryIri } from "./catalogue-iri.js";
import type { CodeMapping } from "./map-codes.js";
import type { SkosDocument, SkosOptions } from "./to-skos.js";

const relations = { exact: "exactMatch", broader: "broadMatch", narrower: "narrowMatch" } as const;

/**
 * A mapping as SKOS mapping relations in JSON-LD: `skos:exactMatch`, `skos:broadMatch` (the other is the wider one) and
 * `skos:narrowMatch`, between the addresses that `toSkos` gives the entries. Rows of codes that are of neither catalogue are
 * told in `checkMapping` and left out here.
 *
 * @example mappingToSkos(mappingToBase(regional, builtInCatalogue), regional, builtInCatalogue)
 */
export function mappingToSkos(
  mapping: CodeMapping,
  from: Catalogue,
  to: Catalogue,
  { root }: SkosOptions = {},
): SkosDocument {
  const known = (catalogue: Catalogue) => new Set(catalogue.entries.map(({ code }) => code));
  const [sources, targets] = [known(from), known(to)];
  const matches = new Map<string, Map<string, string[]>>();
  for (const row of mapping.rows) {
    if (!sources.has(row.from) || !targets.has(row.to)) continue;
    const [subject, object] = [entryIri(from, row.from, root), entryIri(to, row.to, root)];
    if (subject === object) continue; // an entry of the base is the same entry in its extension
    const links = matches.get(subject) ?? new Map<string, string[]>();
    matches.set(subject, links);
    const relation = relations[row.relation];
    links.set(relation, [...(links.get(relation) ?? []), object]);
  }
  const link = (term: string) => ({ "@id": `skos:${term}`, "@type": "@id" });
  const terms = Object.values(relations).map((term) => [term, link(term)] as const);
  return {
    "@context": { skos: "http://www.w3.org/2004/02/skos/core#", id: "@id", ...Object.fromEntries(terms) },
    "@graph": Array.from(matches, ([id, links]) => ({ id, ...Object.fromEntries(links) })),
  };
}
