import { isCalendarDate } from "../base/calendar-date.js";
import type { Catalogue, CatalogueEntry, LabelLanguage } from "./catalogue.js";
import { catalogueIri, ownerOf } from "./catalogue-iri.js";
import { indexable } from "./compiled.js";
import { labelOf } from "./label-of.js";
import { iriSpace, uuidOf } from "./uuid.js";

export type CaseOptions = {
  /** When this version was published, `"2026-09-01T00:00:00Z"`: the format wants it on every object. */
  readonly changed: string;
  /** The one language of the document; the first of the catalogue unless said otherwise. */
  readonly language?: LabelLanguage;
  /** Makes the address of an object from its identifier; `urn:uuid:` unless said otherwise. */
  readonly uriOf?: (identifier: string) => string;
};

export type CaseLink = { readonly title: string; readonly identifier: string; readonly uri: string };

export type CaseItem = {
  readonly identifier: string;
  readonly uri: string;
  readonly fullStatement: string;
  readonly humanCodingScheme: string;
  readonly abbreviatedStatement?: string;
  readonly alternativeLabel?: string;
  readonly conceptKeywords?: readonly string[];
  readonly notes?: string;
  readonly CFItemType: "group" | "item";
  readonly language: LabelLanguage;
  readonly lastChangeDateTime: string;
  readonly extensions: Readonly<Record<string, unknown>>;
};

export type CaseAssociation = {
  readonly identifier: string;
  readonly uri: string;
  readonly associationType: "isChildOf" | "replacedBy";
  readonly sequenceNumber?: number;
  readonly originNodeURI: CaseLink;
  readonly destinationNodeURI: CaseLink;
  readonly notes?: string;
  readonly lastChangeDateTime: string;
};

/** A package of 1EdTech CASE 1.1, as `getCFPackage` returns it. */
export type CasePackage = {
  readonly CFDocument: {
    readonly identifier: string;
    readonly uri: string;
    readonly caseVersion: "1.1";
    readonly creator: string;
    readonly title: string;
    readonly version: string;
    readonly language: LabelLanguage;
    readonly lastChangeDateTime: string;
    /** The properties that items may have, with their titles. */
    readonly extensions: Readonly<Record<string, unknown>>;
  };
  readonly CFItems: readonly CaseItem[];
  readonly CFAssociations: readonly CaseAssociation[];
};

const timeWithZone = /^T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * The catalogue as a CASE package: entries are items, parents and replacements associations. Identifiers are UUIDs of the
 * codes (version 5, in a name space of the catalogue a code belongs to), so a new export updates the old one, and an
 * entry of a base is the same item in every extension.
 *
 * @throws RangeError when `changed` is not a date and time with a zone
 * @example toCase(builtInCatalogue, { changed: "2026-09-01T00:00:00Z", language: "en" })
 */
export function toCase(catalogue: Catalogue, options: CaseOptions): CasePackage {
  const whole = indexable(catalogue);
  const {
    changed,
    language = whole.languages[0] ?? "ru",
    uriOf = (identifier) => `urn:uuid:${identifier}`,
  } = options;
  requireTime(changed);
  const spaces = new Map([whole, ...whole.extends].map(({ id }) => [id, uuidOf(iriSpace, catalogueIri(id))]));
  const spaceOf = (id: string) => spaces.get(id) ?? "";
  const object = (space: string, name: string) => {
    const identifier = uuidOf(space, name);
    return { identifier, uri: uriOf(identifier), lastChangeDateTime: changed };
  };
  const documentSpace = spaceOf(whole.id);
  const title = (Object.hasOwn(whole.title, language) ? whole.title[language] : undefined) ?? whole.id;
  const document = { identifier: documentSpace, uri: uriOf(documentSpace), lastChangeDateTime: changed };

  const items = new Map(
    whole.entries.map((entry) => {
      const { code } = entry;
      return [code, itemOf(whole, entry, language, object(spaceOf(ownerOf(whole, code).id), code))] as const;
    }),
  );
  const linkTo = (code: string): CaseLink | undefined => {
    const item = items.get(code);
    return item && { title: item.fullStatement, identifier: item.identifier, uri: item.uri };
  };
  const associate = (
    code: string,
    associationType: CaseAssociation["associationType"],
    to: CaseLink | undefined,
    rest: Pick<CaseAssociation, "sequenceNumber" | "notes">,
  ): CaseAssociation[] => {
    const from = linkTo(code);
    if (from === undefined || to === undefined) return [];
    const name = [from.identifier, associationType, to.identifier].join(" ");
    return [
      {
        ...object(documentSpace, name),
        associationType,
        originNodeURI: from,
        destinationNodeURI: to,
        ...rest,
      },
    ];
  };
  const root: CaseLink = { title, identifier: document.identifier, uri: document.uri };

  return {
    CFDocument: {
      ...document,
      caseVersion: "1.1",
      creator: whole.publisher ?? whole.id,
      title,
      version: whole.version,
      language,
      extensions: { properties: whole.properties },
    },
    CFItems: [...items.values()],
    CFAssociations: whole.entries.flatMap(({ code, parents, replacedBy }, row) => [
      ...(parents.length === 0 ? [root] : parents.map(linkTo)).flatMap((parent) =>
        associate(code, "isChildOf", parent, { sequenceNumber: row + 1 }),
      ),
      ...replacedBy.flatMap((replacement) =>
        associate(code, "replacedBy", linkTo(replacement.code), { notes: replacement.relation }),
      ),
    ]),
  };
}

/** @throws RangeError for anything but a date and time with a zone */
export function requireTime(changed: string): void {
  if (isCalendarDate(changed.slice(0, 10)) && timeWithZone.test(changed.slice(10))) return;
  throw new RangeError(`not a date and time with a zone: ${JSON.stringify(changed.slice(0, 40))}`);
}

function itemOf(
  catalogue: Catalogue,
  entry: CatalogueEntry,
  wanted: LabelLanguage,
  object: Pick<CaseItem, "identifier" | "uri" | "lastChangeDateTime">,
): CaseItem {
  const { code, kind, labels, definition, properties, selectable, deprecated, retired } = entry;
  const label = labelOf(catalogue, code, wanted);
  const language = label?.language ?? wanted;
  const { short, plain, synonym = [] } = labels[language] ?? {};
  const notes = Object.hasOwn(definition, language) ? definition[language] : undefined;
  return {
    ...object,
    fullStatement: label?.text ?? code,
    humanCodingScheme: code,
    ...(short !== undefined && { abbreviatedStatement: short }),
    ...(plain !== undefined && { alternativeLabel: plain }),
    ...(synonym.length > 0 && { conceptKeywords: synonym }),
    ...(notes !== undefined && { notes }),
    CFItemType: kind,
    language,
    extensions: { selectable, deprecated, retired, properties },
  };
}
