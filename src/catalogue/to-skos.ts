import type {
  Catalogue,
  CatalogueEntry,
  LabelSet,
  PropertyDefinition,
  ReplacementRelation,
  TextByLanguage,
} from "./catalogue.js";
import { catalogueIri, entryIri } from "./catalogue-iri.js";

/** A JSON-LD document: a context of its own, so that reading it needs no network, and a flat graph. */
export type SkosDocument = {
  readonly "@context": Readonly<Record<string, unknown>>;
  readonly "@graph": readonly Readonly<Record<string, unknown>>[];
};

export type SkosOptions = {
  /** What the addresses of catalogues begin with, `"https://example.org/"`; `"urn:nastavnik:"` unless said otherwise. */
  readonly root?: string;
};

/** What SKOS and Dublin Core have no word for. */
export const ownTerms = "urn:nastavnik:terms:";

/** `dcterms:isReplacedBy` does not say what the other entry is to this one; these do. */
export const replacementTerms: Readonly<Record<ReplacementRelation, string>> = {
  exact: "exactReplacement",
  broader: "broaderReplacement",
  narrower: "narrowerReplacement",
  related: "relatedReplacement",
};

export const replacementRelations: readonly ReplacementRelation[] = [
  "exact",
  "broader",
  "narrower",
  "related",
];

const byLanguage = (term: string) => ({ "@id": term, "@container": "@language" });
const link = (term: string) => ({ "@id": term, "@type": "@id" });

/**
 * The catalogue as a SKOS concept scheme in JSON-LD. Official labels are preferred, short and plain ones and synonyms
 * alternative, words for a search hidden. Entries of a base keep the addresses they have there. What SKOS has no word for
 * stands elsewhere: kind and flags under `urn:nastavnik:terms:`, properties under the address of the catalogue that all
 * others extend, so that they too stay the same in every extension; they are declared there with their titles. What a
 * replacement is to the entry stands beside `dcterms:isReplacedBy`. `fromSkos` reads it all back.
 *
 * @example JSON.stringify(toSkos(builtInCatalogue))
 */
export function toSkos(catalogue: Catalogue, { root }: SkosOptions = {}): SkosDocument {
  const scheme = catalogueIri(catalogue.id, root);
  const terms = catalogueIri((catalogue.extends.at(-1) ?? catalogue).id, root);
  const iriOf = (code: string) => entryIri(catalogue, code, root);
  const { id, version, prefix, publisher, title, languages, entries } = catalogue;
  return {
    "@context": context(),
    "@graph": [
      {
        id: scheme,
        type: "skos:ConceptScheme",
        identifier: id,
        title,
        version,
        languages: languages.join(" "), // one text: triples have no order, and the first is the one to fall back to
        ...(prefix !== undefined && { prefix }),
        ...(publisher !== undefined && { publisher }),
        ...some(
          "source",
          catalogue.extends.map(({ id }) => catalogueIri(id, root)),
        ),
        ...some(
          "hasTopConcept",
          entries.filter(({ parents }) => parents.length === 0).map(({ code }) => iriOf(code)),
        ),
      },
      ...catalogue.extends.map((base) => ({
        id: catalogueIri(base.id, root),
        identifier: base.id,
        version: base.version,
        ...(base.prefix !== undefined && { prefix: base.prefix }),
      })),
      ...Object.entries(catalogue.properties).map(([name, property]) => declared(name, property, terms)),
      ...entries.map((entry) => concept(entry, scheme, terms, iriOf)),
    ],
  };
}

function context(): Readonly<Record<string, unknown>> {
  return {
    skos: "http://www.w3.org/2004/02/skos/core#",
    dcterms: "http://purl.org/dc/terms/",
    owl: "http://www.w3.org/2002/07/owl#",
    terms: ownTerms,
    id: "@id",
    type: "@type",
    identifier: "dcterms:identifier",
    title: byLanguage("dcterms:title"),
    publisher: "dcterms:publisher",
    source: link("dcterms:source"),
    version: "owl:versionInfo",
    hasTopConcept: link("skos:hasTopConcept"),
    inScheme: link("skos:inScheme"),
    topConceptOf: link("skos:topConceptOf"),
    broader: link("skos:broader"),
    notation: "skos:notation",
    prefLabel: byLanguage("skos:prefLabel"),
    altLabel: byLanguage("skos:altLabel"),
    hiddenLabel: byLanguage("skos:hiddenLabel"),
    definition: byLanguage("skos:definition"),
    deprecated: "owl:deprecated",
    isReplacedBy: link("dcterms:isReplacedBy"),
    ...Object.fromEntries(
      Object.values(replacementTerms).map((term) => [term, link(`terms:${term}`)] as const),
    ),
    shortLabel: byLanguage("terms:shortLabel"),
    plainLabel: byLanguage("terms:plainLabel"),
    kind: "terms:kind",
    selectable: "terms:selectable",
    discouraged: "terms:discouraged",
    retired: "terms:retired",
    prefix: "terms:prefix",
    languages: "terms:languages",
    valueType: "terms:valueType",
    many: "terms:many",
    values: link("terms:values"),
  };
}

/** A property under its address, and each value it may have under an address of its own. */
function declared(
  name: string,
  { type, many = false, title, values = {} }: PropertyDefinition,
  terms: string,
): Readonly<Record<string, unknown>> {
  const id = `${terms}#${encodeURIComponent(name)}`;
  return {
    id,
    type: "terms:Property",
    identifier: name,
    title,
    valueType: type,
    many,
    ...some(
      "values",
      Object.entries(values).map(([value, texts]) => ({
        id: `${id}/${encodeURIComponent(value)}`,
        identifier: value,
        title: texts,
      })),
    ),
  };
}

function concept(
  entry: CatalogueEntry,
  scheme: string,
  terms: string,
  iriOf: (code: string) => string,
): Readonly<Record<string, unknown>> {
  const { code, kind, parents, labels, definition, properties, selectable, deprecated, retired, replacedBy } =
    entry;
  return {
    id: iriOf(code),
    type: "skos:Concept",
    notation: code,
    inScheme: scheme,
    ...(parents.length === 0 ? { topConceptOf: scheme } : { broader: parents.map(iriOf) }),
    prefLabel: each(labels, ({ official }) => official),
    ...some("altLabel", each(labels, alternatives)),
    ...some(
      "shortLabel",
      each(labels, ({ short }) => short),
    ),
    ...some(
      "plainLabel",
      each(labels, ({ plain }) => plain),
    ),
    ...some("hiddenLabel", each(labels, hidden)),
    ...some("definition", definition satisfies TextByLanguage),
    kind,
    selectable,
    // SKOS readers know one flag; which of the two it was stands beside it.
    ...((deprecated || retired) && { deprecated: true, discouraged: deprecated, retired }),
    ...some(
      "isReplacedBy",
      replacedBy.map((replacement) => iriOf(replacement.code)),
    ),
    ...Object.fromEntries(
      replacementRelations.flatMap((relation) => {
        const codes = replacedBy.filter((replacement) => replacement.relation === relation);
        return codes.length === 0 ? [] : [[replacementTerms[relation], codes.map(({ code }) => iriOf(code))]];
      }),
    ),
    ...Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [`${terms}#${encodeURIComponent(name)}`, value]),
    ),
  };
}

/** SKOS lets a text be one kind of label only, so what is preferred is not alternative too. */
function alternatives({
  official,
  short = official,
  plain = official,
  synonym = [],
}: LabelSet): readonly string[] {
  return [...new Set([short, plain, ...synonym])].filter((text) => text !== official);
}

function hidden(set: LabelSet): readonly string[] {
  const shown = [set.official, ...alternatives(set)];
  return [...new Set(set["search-only"] ?? [])].filter((text) => !shown.includes(text));
}

function each<From, To>(
  byTag: Readonly<Record<string, From>>,
  make: (value: From) => To,
): Readonly<Record<string, To>> {
  const made = Object.entries(byTag).map(([tag, value]) => [tag, make(value)] as const);
  return Object.fromEntries(
    made.filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0)),
  );
}

/** The field, when there is anything to put in it. */
function some(field: string, value: object): Readonly<Record<string, unknown>> {
  return Object.keys(value).length === 0 ? {} : { [field]: value };
}
