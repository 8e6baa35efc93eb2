import type { LinkedNode, LinkedValue } from "./linked-data.js";
import { ownTerms } from "./to-skos.js";

const skos = "http://www.w3.org/2004/02/skos/core#";
const dcterms = "http://purl.org/dc/terms/";
const dc = "http://purl.org/dc/elements/1.1/";

type SkosTerm =
  | (
      | "concept"
      | "scheme"
      | "property"
      | "inScheme"
      | "topConceptOf"
      | "hasTopConcept"
      | "broader"
      | "narrower"
    )
  | ("notation" | "prefLabel" | "altLabel" | "hiddenLabel" | "definition" | "isReplacedBy" | "source")
  | ("identifier" | "publisher" | "version" | "deprecated");

/** Full addresses of the terms that are read. */
export const terms: Readonly<Record<SkosTerm, string>> = {
  concept: `${skos}Concept`,
  scheme: `${skos}ConceptScheme`,
  property: `${ownTerms}Property`,
  inScheme: `${skos}inScheme`,
  topConceptOf: `${skos}topConceptOf`,
  hasTopConcept: `${skos}hasTopConcept`,
  broader: `${skos}broader`,
  narrower: `${skos}narrower`,
  notation: `${skos}notation`,
  prefLabel: `${skos}prefLabel`,
  altLabel: `${skos}altLabel`,
  hiddenLabel: `${skos}hiddenLabel`,
  definition: `${skos}definition`,
  isReplacedBy: `${dcterms}isReplacedBy`,
  source: `${dcterms}source`,
  identifier: `${dcterms}identifier`,
  publisher: `${dcterms}publisher`,
  version: "http://www.w3.org/2002/07/owl#versionInfo",
  deprecated: "http://www.w3.org/2002/07/owl#deprecated",
};

/** What a scheme may be called by, the best first. */
export const titleTerms: readonly [string, ...string[]] = [
  `${dcterms}title`,
  `${dc}title`,
  "http://www.w3.org/2000/01/rdf-schema#label",
  `${skos}prefLabel`,
];

export function own(term: string): string {
  return ownTerms + term;
}

export function said(node: LinkedNode | undefined, term: string): readonly LinkedValue[] {
  return node?.statements.get(term) ?? [];
}

export function links(node: LinkedNode | undefined, term: string): readonly string[] {
  return said(node, term).flatMap((value) =>
    "id" in value ? [value.id] : "text" in value ? [value.text] : [],
  );
}

export function words(node: LinkedNode | undefined, term: string): readonly string[] {
  return said(node, term).flatMap((value) => ("text" in value ? [value.text] : []));
}

/** Yes and no as RDF libraries write them, too. */
export function flag(node: LinkedNode, term: string): boolean | undefined {
  for (const value of said(node, term)) {
    if ("scalar" in value) return value.scalar === true || value.scalar === 1;
    if ("text" in value) return value.text === "true" || value.text === "1";
  }
  return undefined;
}

/** Texts by language, in the order said; those without one in `language`, or left out. */
export function texts(
  node: LinkedNode | undefined,
  term: string,
  language: string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const byTag = new Map<string, string[]>();
  for (const value of said(node, term)) {
    if (!("text" in value)) continue;
    const tag = value.language ?? language;
    if (tag === undefined) continue;
    const known = byTag.get(tag);
    if (known === undefined) byTag.set(tag, [value.text]);
    else known.push(value.text);
  }
  return byTag;
}

/** The first text of each language. */
export function oneOfEach(byTag: ReadonlyMap<string, readonly string[]>): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(byTag, ([tag, [first = ""]]) => [tag, first] as const));
}

/** The end of an address, read as a name. */
export function endOf(whole: string): string {
  const address = whole.slice(0, 2000).replace(/[/#:]$/, "");
  const end = address.slice(Math.max(...["/", "#", ":"].map((sign) => address.lastIndexOf(sign))) + 1);
  try {
    return decodeURIComponent(end);
  } catch {
    return end;
  }
}
