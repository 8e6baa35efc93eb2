import type { Path } from "../base/path.js";
import { type Result, resultOf } from "../base/result.js";
import type { Amendment, Catalogue, CatalogueEntry, CatalogueExtension } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import {
  readCode,
  readDefinition,
  readEntry,
  readHead,
  readLabelsOf,
  readLanguages,
  readPropertyValue,
  readReference,
  readReplacement,
} from "./read-catalogue.js";
import {
  fieldOf,
  type Reading,
  readFields,
  readList,
  readRecord,
  readRequired,
  readSafely,
  wrongType,
} from "./shape.js";

/** An extension with every field present. */
export type ExtensionRead = Pick<Catalogue, "id" | "version" | "title" | "publisher" | "properties"> & {
  readonly prefix: string;
  readonly languages?: Catalogue["languages"];
  readonly extends?: NonNullable<CatalogueExtension["extends"]>;
  readonly entries: readonly CatalogueEntry[];
  readonly amendments: readonly Amendment[];
};

/**
 * An extension from parsed JSON. Only its shape is judged here; `extendCatalogue` judges what it says of its base.
 *
 * @example
 * const extension = parseExtension(JSON.parse(text));
 * if (extension.ok) extendCatalogue<string, string>(base, extension.value);
 */
export function parseExtension(input: unknown): Result<CatalogueExtension, CatalogueIssue> {
  const reading: Reading = { issues: [] };
  const extension = readExtension(reading, input);
  return resultOf(extension, reading.issues);
}

const extensionFields = [
  ...["id", "version", "prefix", "title", "publisher", "languages", "extends"],
  ...["properties", "entries", "amendments"],
];
const amendmentFields = [
  ...["code", "labels", "definition", "properties", "hidden", "deprecated", "retired", "replacedBy"],
];

export function readExtension(reading: Reading, input: unknown): ExtensionRead {
  return readSafely(reading, nothing, () => readWhole(reading, input));
}

const nothing: ExtensionRead = {
  ...{ id: "", version: "", prefix: "", title: {}, properties: {} },
  entries: [],
  amendments: [],
};

function readWhole(reading: Reading, input: unknown): ExtensionRead {
  const record = readRecord(reading, input, [], extensionFields) ?? {};
  const base = fieldOf(record, "extends");
  const languages = fieldOf(record, "languages");
  const reference = base === undefined ? undefined : readReference(reading, base, ["extends"]);
  return {
    ...readHead(reading, record),
    prefix: readRequired(reading, record, "prefix", [], readCode) ?? "",
    ...(languages !== undefined && { languages: readLanguages(reading, languages, ["languages"]) }),
    ...(reference !== undefined && { extends: reference }),
    entries: readList(reading, fieldOf(record, "entries"), ["entries"], readEntry),
    amendments: readList(reading, fieldOf(record, "amendments"), ["amendments"], readAmendment),
  };
}

/** Never undefined: a damaged amendment keeps its place, so that the paths of later checks are right. */
function readAmendment(reading: Reading, value: unknown, path: Path): Amendment {
  const record = readRecord(reading, value, path, amendmentFields);
  if (record === undefined) return { code: "" };
  const field = (name: string) => fieldOf(record, name);
  const mark = (name: "hidden" | "deprecated" | "retired") => {
    if (field(name) !== undefined && field(name) !== true)
      wrongType(reading, "true", field(name), [...path, name]);
    return field(name) === true && { [name]: true as const };
  };
  return {
    code: readRequired(reading, record, "code", path, readCode) ?? "",
    labels: readFields(reading, field("labels"), [...path, "labels"], readLabelsOf),
    definition: readFields(reading, field("definition"), [...path, "definition"], readDefinition),
    properties: readFields(reading, field("properties"), [...path, "properties"], readPropertyValue),
    replacedBy: readList(reading, field("replacedBy"), [...path, "replacedBy"], readReplacement),
    ...mark("hidden"),
    ...mark("deprecated"),
    ...mark("retired"),
  };
}
