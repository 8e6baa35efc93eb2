import type { Path } from "../base/path.js";
import { type Result, resultOf } from "../base/result.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { compilable } from "./compiled.js";
import { type CodeMapping, type MappingRelation, mappingRelations } from "./map-codes.js";
import { readCode, readReference } from "./read-catalogue.js";
import { type Reading, readList, readRecord, readRequired, readSafely, readWord } from "./shape.js";

/**
 * A mapping from parsed JSON, with every problem found. Only its shape is judged: whether the catalogues have its codes is
 * known to those who have the catalogues.
 *
 * @example
 * const mapping = parseCodeMapping(JSON.parse('{ "from": { "id": "a", "version": "1" }, "rows": [] }'));
 * if (!mapping.ok) mapping.issues; // [{ code: "field.missing", path: [], details: { field: "to" } }]
 */
export function parseCodeMapping(input: unknown): Result<CodeMapping, CatalogueIssue> {
  const reading: Reading = { issues: [] };
  const none = { id: "", version: "" }; // counts for nothing: what is missing has been noted
  const nothing = { from: none, to: none, rows: [] };
  const mapping = readSafely(reading, nothing, () => readMapping(reading, input) ?? nothing);
  return resultOf(compilable(mapping), reading.issues);
}

function readMapping(reading: Reading, input: unknown): CodeMapping | undefined {
  const record = readRecord(reading, input, [], ["from", "to", "rows"]);
  if (record === undefined) return undefined;
  const from = readRequired(reading, record, "from", [], readReference);
  const to = readRequired(reading, record, "to", [], readReference);
  const rows = readRequired(reading, record, "rows", [], readRows);
  return from === undefined || to === undefined || rows === undefined ? undefined : { from, to, rows };
}

function readRows(reading: Reading, value: unknown, path: Path): CodeMapping["rows"] {
  return readList(reading, value, path, readRow);
}

function readRow(reading: Reading, value: unknown, path: Path): CodeMapping["rows"][number] | undefined {
  const record = readRecord(reading, value, path, ["from", "to", "relation"]);
  if (record === undefined) return undefined;
  const from = readRequired(reading, record, "from", path, readCode);
  const to = readRequired(reading, record, "to", path, readCode);
  const relation = readRequired(reading, record, "relation", path, readMappingRelation);
  return from === undefined || to === undefined || relation === undefined
    ? undefined
    : { from, to, relation };
}

function readMappingRelation(reading: Reading, value: unknown, path: Path): MappingRelation | undefined {
  return readWord(reading, value, path, mappingRelations, "mapping-relation");
}
