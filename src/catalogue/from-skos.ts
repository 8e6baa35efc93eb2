import { type Result, resultOf } from "../base/result.js";
import { amendmentTo } from "./amendment-to.js";
import type { Catalogue, CatalogueDefinition, CatalogueExtension } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { rowsOf } from "./hierarchy.js";
import { readLinkedData } from "./linked-data.js";
import { type Reading, readSafely } from "./shape.js";
import { codesOf, conceptsOf, entriesOf } from "./skos-concepts.js";
import type { FromSkosOptions } from "./skos-parts.js";
import { headOf, propertiesOf, schemeOf } from "./skos-scheme.js";
import { lossesOf } from "./skos-losses.js";

/** Input of `createCatalogue`, and what of the document has no place in a catalogue, or had to be made up. */
export type CatalogueFromSkos = {
  readonly definition: CatalogueDefinition;
  readonly lost: readonly CatalogueIssue[];
};

/** Input of `extendCatalogue`, and what was lost on the way. */
export type ExtensionFromSkos = {
  readonly extension: CatalogueExtension;
  readonly lost: readonly CatalogueIssue[];
};

/**
 * A SKOS thesaurus in JSON-LD as a catalogue: the way back from `toSkos`, and the way in for thesauri of others. Contexts on
 * the web are not fetched. Of several schemes the largest is read. An entry without a notation is called by the end of its
 * address; one that others stand under is a group. What a catalogue cannot hold is listed, never dropped in silence: notes,
 * related entries, a second name in a language. Only the shape is judged here; `createCatalogue` judges the rest.
 *
 * @example
 * const read = fromSkos(JSON.parse(text), { language: "ru" });
 * if (read.ok) createCatalogue(read.value.definition);
 */
export function fromSkos(
  input: unknown,
  options: FromSkosOptions = {},
): Result<CatalogueFromSkos, CatalogueIssue> {
  const reading: Reading = { issues: [] };
  const read = readSafely(reading, nothing, () => readScheme(reading, input, options));
  return resultOf(read, reading.issues);
}

/**
 * The same for a scheme that builds on a catalogue: entries of their own, and what is said of the entries of the base. A
 * change of what the base says stays in, for `extendCatalogue` to refuse with the difference.
 *
 * @example
 * const read = extensionFromSkos(toSkos(regional), builtInCatalogue);
 * if (read.ok) extendCatalogue<string, string>(builtInCatalogue, read.value.extension);
 */
export function extensionFromSkos(
  input: unknown,
  base: Catalogue,
  options: FromSkosOptions = {},
): Result<ExtensionFromSkos, CatalogueIssue> {
  const read = fromSkos(input, options);
  if (!read.ok) return read;
  const { definition, lost } = read.value;
  const { id, version, prefix = "", title, publisher, languages, properties = {}, entries } = definition;
  const standing = rowsOf(base);
  const own = entries.filter(({ code }) => !standing.has(code));
  const amendments = entries.flatMap((entry) => {
    const stands = base.entries[standing.get(entry.code) ?? -1];
    return stands === undefined ? [] : amendmentTo(stands, entry);
  });
  const extension: CatalogueExtension = {
    ...{ id, version, prefix, title, languages },
    ...(publisher !== undefined && { publisher }),
    extends: { id: base.id, version: base.version },
    properties: Object.fromEntries(
      Object.entries(properties).filter(([name]) => !Object.hasOwn(base.properties, name)),
    ),
    entries: own,
    amendments,
  };
  return { ok: true, value: { extension, lost } };
}

const nothing: CatalogueFromSkos = {
  definition: { id: "", version: "", title: {}, languages: [], entries: [] },
  lost: [],
};

function readScheme(reading: Reading, input: unknown, options: FromSkosOptions): CatalogueFromSkos {
  const data = readLinkedData(reading, input);
  const concepts = conceptsOf(data, schemeOf(data));
  if (concepts.nodes.length === 0) {
    reading.issues.push({ code: "skos.no-concepts", path: [], details: { things: data.nodes.size } });
    return nothing;
  }
  const lost: CatalogueIssue[] = [];
  const properties = propertiesOf(data, options.language);
  const codes = codesOf(concepts, lost);
  const entries = entriesOf(concepts, codes, properties, options.language, lost);
  const head = headOf(reading, data, concepts, entries, options);
  return {
    definition: { ...head, properties: properties.definitions, entries },
    lost: [...lost, ...lossesOf(data, concepts, properties, options.language)],
  };
}
