import type { Path } from "../base/path.js";
import type {
  Catalogue,
  CatalogueEntry,
  CatalogueReference,
  Labels,
  LabelSet,
  PropertyDefinition,
  PropertyValue,
  Replacement,
  ReplacementRelation,
  TextByLanguage,
} from "./catalogue.js";
import {
  excerpt,
  fieldOf,
  isRecord,
  type Reading,
  readFields,
  readFlag,
  readList,
  readRecord,
  readRequired,
  readSafely,
  readText,
  readWord,
  type UnknownRecord,
  wrongType,
} from "./shape.js";

const catalogueFields = [
  ...["id", "version", "prefix", "title", "publisher", "languages", "extends", "properties", "entries"],
];
const referenceFields = ["id", "version", "prefix"];
const propertyFields = ["type", "many", "title", "values"];
const entryFields = [
  ...["code", "kind", "parents", "labels", "definition", "properties"],
  ...["selectable", "deprecated", "retired", "replacedBy"],
];
const labelFields = ["official", "short", "plain", "synonym", "search-only"];

const kinds = ["group", "item"] as const;
const propertyTypes = ["boolean", "number", "text", "code"] as const;
const relations: readonly ReplacementRelation[] = ["exact", "broader", "narrower", "related"];
const language = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

// The longest texts, in characters: a label is a line, a definition a sentence or two.
const limits = { code: 64, id: 100, label: 200, definition: 1000 };

// Each entry is held against all of them.
const most = { languages: 100, bases: 100 };

/** The shape of a catalogue and nothing more: what it says is judged by `check-codes.ts` and `check-links.ts`. */
export function readCatalogue(reading: Reading, input: unknown): Catalogue {
  return readSafely(reading, { ...nothing }, () => readWhole(reading, input));
}

function readWhole(reading: Reading, input: unknown): Catalogue {
  const record = readRecord(reading, input, [], catalogueFields);
  if (record === undefined) return { ...nothing };
  return {
    ...readHead(reading, record),
    languages: readRequired(reading, record, "languages", [], readLanguages) ?? [],
    extends: readList(reading, fieldOf(record, "extends"), ["extends"], readReference, most.bases),
    entries: readRequired(reading, record, "entries", [], readEntries) ?? [],
  };
}

const nothing: Catalogue = {
  id: "",
  version: "",
  title: {},
  languages: [],
  extends: [],
  properties: {},
  entries: [],
};

/** What a catalogue and an extension say of themselves. */
export function readHead(
  reading: Reading,
  record: UnknownRecord,
): Omit<Catalogue, "languages" | "extends" | "entries"> {
  const publisher = fieldOf(record, "publisher");
  return {
    ...readReferenceFields(reading, record, []),
    title: readRequired(reading, record, "title", [], readOwnTitle) ?? {},
    ...(publisher !== undefined && { publisher: readLabel(reading, publisher, ["publisher"]) ?? "" }),
    properties: readFields(reading, fieldOf(record, "properties"), ["properties"], readProperty),
  };
}

export function readReference(reading: Reading, value: unknown, path: Path): CatalogueReference | undefined {
  const record = readRecord(reading, value, path, referenceFields);
  return record && readReferenceFields(reading, record, path);
}

function readReferenceFields(reading: Reading, record: UnknownRecord, path: Path): CatalogueReference {
  const prefix = fieldOf(record, "prefix");
  return {
    id: readRequired(reading, record, "id", path, readId) ?? "",
    version: readRequired(reading, record, "version", path, readId) ?? "",
    ...(prefix !== undefined && { prefix: readCode(reading, prefix, [...path, "prefix"]) ?? "" }),
  };
}

export function readLanguages(reading: Reading, value: unknown, path: Path): string[] {
  const met = new Set<string>();
  const readNew = (...[, tag, at]: Parameters<typeof readLanguage>) => {
    const known = readLanguage(reading, tag, at);
    if (known !== undefined && met.has(known)) {
      reading.issues.push({ code: "language.repeated", path: at, details: { language: known } });
    }
    if (known !== undefined) met.add(known);
    return undefined;
  };
  readList(reading, value, path, readNew, most.languages);
  if (Array.isArray(value) && value.length === 0) {
    reading.issues.push({ code: "field.missing", path, details: { field: "0" } });
  }
  return [...met];
}

function readLanguage(reading: Reading, value: unknown, path: Path): string | undefined {
  if (typeof value !== "string") {
    wrongType(reading, "text", value, path);
    return undefined;
  }
  if (value.length <= limits.code && language.test(value)) return value;
  reading.issues.push({ code: "language.malformed", path, details: { language: excerpt(value) } });
  return undefined;
}

function readProperty(reading: Reading, value: unknown, path: Path): PropertyDefinition | undefined {
  const record = readRecord(reading, value, path, propertyFields);
  if (record === undefined) return undefined;
  const values = fieldOf(record, "values");
  return {
    type: readRequired(reading, record, "type", path, readPropertyType) ?? "text",
    many: readFlag(reading, fieldOf(record, "many"), [...path, "many"], false),
    title: readRequired(reading, record, "title", path, readTitle) ?? {},
    ...(values !== undefined && { values: readFields(reading, values, [...path, "values"], readTitle) }),
  };
}

function readEntries(reading: Reading, value: unknown, path: Path): CatalogueEntry[] {
  return readList(reading, value, path, readEntry);
}

/** Never undefined: a damaged entry keeps its place, so that the paths of later checks are right. */
export function readEntry(reading: Reading, value: unknown, path: Path): CatalogueEntry {
  const record = readRecord(reading, value, path, entryFields) ?? {};
  const field = (name: string) => fieldOf(record, name);
  const kind = field("kind") === undefined ? "item" : readKind(reading, field("kind"), [...path, "kind"]);
  const flag = (name: string, usual: boolean) => readFlag(reading, field(name), [...path, name], usual);
  if (!isRecord(value)) return damaged;
  return {
    code: readRequired(reading, record, "code", path, readCode) ?? "",
    kind: kind ?? "item",
    parents: [...new Set(readList(reading, field("parents"), [...path, "parents"], readCode))],
    labels: readRequired(reading, record, "labels", path, readLabels) ?? {},
    definition: readFields(reading, field("definition"), [...path, "definition"], readDefinition),
    properties: readFields(reading, field("properties"), [...path, "properties"], readPropertyValue),
    selectable: flag("selectable", kind !== "group"),
    deprecated: flag("deprecated", false),
    retired: flag("retired", false),
    replacedBy: readList(reading, field("replacedBy"), [...path, "replacedBy"], readReplacement),
  };
}

/** A text instead of a label set is the official label. */
function readLabels(reading: Reading, value: unknown, path: Path): Labels {
  return readFields(reading, value, path, (_, set, at, tag) => {
    const labels = readLabelsOf(reading, set, at, tag);
    if (labels !== undefined && labels.official === undefined) {
      reading.issues.push({ code: "field.missing", path: at, details: { field: "official" } });
    }
    return labels && { official: "", ...labels };
  });
}

/** Labels of one language, any of which may be missing. */
export function readLabelsOf(
  reading: Reading,
  value: unknown,
  path: Path,
  tag: string,
): Partial<LabelSet> | undefined {
  readLanguage(reading, tag, path);
  if (typeof value === "string") return { official: readLabel(reading, value, path) ?? "" };
  if (!isRecord(value)) {
    wrongType(reading, "text-or-labels", value, path);
    return undefined;
  }
  const record = readRecord(reading, value, path, labelFields) ?? {};
  const one = (use: "official" | "short" | "plain") => {
    const label = fieldOf(record, use);
    return label !== undefined && { [use]: readLabel(reading, label, [...path, use]) ?? "" };
  };
  const several = (use: "synonym" | "search-only") => {
    const labels = readList(reading, fieldOf(record, use), [...path, use], readLabel);
    return labels.length > 0 && { [use]: labels };
  };
  return {
    ...one("official"),
    ...one("short"),
    ...one("plain"),
    ...several("synonym"),
    ...several("search-only"),
  };
}

const damaged: CatalogueEntry = {
  code: "",
  kind: "item",
  parents: [],
  labels: {},
  definition: {},
  properties: {},
  selectable: true,
  deprecated: false,
  retired: false,
  replacedBy: [],
};

export function readPropertyValue(reading: Reading, value: unknown, path: Path): PropertyValue | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "string") return readDefinition(reading, value, path);
  if (Array.isArray(value)) {
    const list = readList(reading, value, path, readDefinition);
    return list.length > 0 ? list : undefined; // an empty list says no more than none
  }
  wrongType(reading, "property-value", value, path);
  return undefined;
}

export function readReplacement(reading: Reading, value: unknown, path: Path): Replacement | undefined {
  const record = readRecord(reading, value, path, ["code", "relation"]);
  if (record === undefined) return undefined;
  const code = readRequired(reading, record, "code", path, readCode);
  const relation = readRequired(reading, record, "relation", path, readRelation);
  return code === undefined || relation === undefined ? undefined : { code, relation };
}

export function readCode(reading: Reading, value: unknown, path: Path): string | undefined {
  return readText(reading, value, path, limits.code);
}

/** In one language at least. */
function readOwnTitle(reading: Reading, value: unknown, path: Path): TextByLanguage {
  if (isRecord(value) && Object.keys(value).length === 0) {
    reading.issues.push({ code: "text.empty", path, details: { length: 0 } });
  }
  return readTitle(reading, value, path);
}

function readTitle(reading: Reading, value: unknown, path: Path): TextByLanguage {
  return readFields(reading, value, path, (_, text, at, tag) => {
    readLanguage(reading, tag, at);
    return readLabel(reading, text, at);
  });
}

export function readDefinition(reading: Reading, value: unknown, path: Path): string | undefined {
  return readText(reading, value, path, limits.definition);
}

function readLabel(reading: Reading, value: unknown, path: Path): string | undefined {
  return readText(reading, value, path, limits.label);
}

function readId(reading: Reading, value: unknown, path: Path): string | undefined {
  return readText(reading, value, path, limits.id);
}

function readKind(reading: Reading, value: unknown, path: Path): "group" | "item" | undefined {
  return readWord(reading, value, path, kinds, "kind");
}

function readPropertyType(
  reading: Reading,
  value: unknown,
  path: Path,
): PropertyDefinition["type"] | undefined {
  return readWord(reading, value, path, propertyTypes, "property-type");
}

function readRelation(reading: Reading, value: unknown, path: Path): ReplacementRelation | undefined {
  return readWord(reading, value, path, relations, "relation");
}
