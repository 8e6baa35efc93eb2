import type { Catalogue } from "./catalogue.js";
import { catalogueIri, ownerOf } from "./catalogue-iri.js";
import { indexable } from "./compiled.js";
import { labelOf } from "./label-of.js";
import type { CodeMapping, MappingRelation } from "./map-codes.js";
import { type CaseLink, type CaseOptions, requireTime } from "./to-case.js";
import { iriSpace, uuidOf } from "./uuid.js";

/** An association between items of two CASE packages. */
export type CaseMapping = {
  readonly identifier: string;
  readonly uri: string;
  readonly associationType: "exactMatchOf" | "isPartOf";
  readonly originNodeURI: CaseLink;
  readonly destinationNodeURI: CaseLink;
  /** The relation as the mapping says it. */
  readonly notes: MappingRelation;
  readonly lastChangeDateTime: string;
};

/**
 * A mapping as CASE 1.1 associations between the items that `toCase` makes of both catalogues: exact is `exactMatchOf`; where
 * one is the wider, the other `isPartOf` it. Rows of codes that are of neither catalogue, and an entry beside itself, are left
 * out as in `mappingToSkos`.
 *
 * @throws RangeError when `changed` is not a date and time with a zone
 * @example mappingToCase(mapping, regional, builtInCatalogue, { changed: "2026-09-01T00:00:00Z" })
 */
export function mappingToCase(
  mapping: CodeMapping,
  from: Catalogue,
  to: Catalogue,
  options: CaseOptions,
): readonly CaseMapping[] {
  const { changed, language, uriOf = (identifier) => `urn:uuid:${identifier}` } = options;
  requireTime(changed);
  const known = (catalogue: Catalogue) => new Set(catalogue.entries.map(({ code }) => code));
  const [sources, targets] = [known(from), known(to)];
  const [ours, theirs] = [indexable(from), indexable(to)];
  const linkTo = (catalogue: Catalogue, code: string): CaseLink => {
    const space = uuidOf(iriSpace, catalogueIri(ownerOf(catalogue, code).id));
    const identifier = uuidOf(space, code);
    const label = labelOf(catalogue, code, language ?? catalogue.languages[0] ?? "ru");
    return { title: label?.text ?? code, identifier, uri: uriOf(identifier) };
  };
  const space = uuidOf(iriSpace, [catalogueIri(mapping.from.id), catalogueIri(mapping.to.id)].join(" "));
  const met = new Set<string>();
  return mapping.rows.flatMap((row): CaseMapping[] => {
    if (!sources.has(row.from) || !targets.has(row.to)) return [];
    const [source, target] = [linkTo(ours, row.from), linkTo(theirs, row.to)];
    if (source.identifier === target.identifier) return [];
    const [origin, destination] = row.relation === "narrower" ? [target, source] : [source, target];
    const associationType = row.relation === "exact" ? "exactMatchOf" : "isPartOf";
    const identifier = uuidOf(space, [origin.identifier, associationType, destination.identifier].join(" "));
    if (met.has(identifier)) return [];
    met.add(identifier);
    return [
      {
        identifier,
        uri: uriOf(identifier),
        associationType,
        originNodeURI: origin,
        destinationNodeURI: destination,
        notes: row.relation,
        lastChangeDateTime: changed,
      },
    ];
  });
}
