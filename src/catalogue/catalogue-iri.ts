import type { Catalogue, CatalogueReference } from "./catalogue.js";

/**
 * The catalogue a code belongs to, by its prefix: an entry keeps its identity in every extension. The longest prefix that
 * fits decides; without one the catalogue itself.
 */
export function ownerOf(catalogue: Catalogue, code: string): CatalogueReference {
  let owner: CatalogueReference = catalogue;
  let best = -1;
  for (const candidate of [catalogue, ...catalogue.extends]) {
    const { prefix } = candidate;
    if (prefix === undefined || prefix.length <= best || !code.startsWith(prefix)) continue;
    owner = candidate;
    best = prefix.length;
  }
  return owner;
}

/** The name of a catalogue on the web: under `root` when its publisher has a place there, a URN otherwise. */
export function catalogueIri(id: string, root = "urn:nastavnik:"): string {
  return root + encodeURIComponent(id);
}

export function entryIri(catalogue: Catalogue, code: string, root?: string): string {
  const iri = catalogueIri(ownerOf(catalogue, code).id, root);
  return `${iri}${iri.startsWith("urn:") ? ":" : "/"}${encodeURIComponent(code)}`;
}
