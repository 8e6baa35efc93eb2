// docs/json-schema/*.json, draft 2020-12: a file for every `<record>Schema` that `nastavnik/schemas` exports, for the
// dataset of such records, the histories of the machines, and the catalogue with its extension and mapping. The build
// copies them to dist/json-schema; `npx vitest run test/model/json-schema.test.ts --update` writes them anew.
import { mkdirSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import * as z from "zod";
import { catalogueSchemas } from "./json-schema-of-catalogues.mjs";
import { historySchemas } from "./json-schema-of-histories.mjs";
import { root } from "./lib.mjs";

const draft = "https://json-schema.org/draft/2020-12/schema";

export async function writeJsonSchemas() {
  const entry = (name) => import(`${root}dist/esm/entry/${name}.js`);
  const library = { ...(await entry("schemas")), ...(await entry("codes")), ...(await entry("lifecycle")) };
  mkdirSync(`${root}dist/json-schema`, { recursive: true });
  for (const [file, text] of await jsonSchemasOf(library)) {
    writeFileSync(`${root}dist/json-schema/${file}`, text);
  }
}

/**
 * File name, `"program.json"`, and text, formatted as the repository formats it.
 *
 * @param {Record<string, unknown>} library what schemas, codes and lifecycle export
 * @returns {Promise<[string, string][]>}
 */
export async function jsonSchemasOf(library) {
  const records = Object.entries(library)
    .filter(([name]) => name.endsWith("Schema"))
    .map(([name, schema]) => [nameOf(name.replace(/Schema$/, "")), recordSchema(schema)]);
  const day = records.find(([name]) => name === "meeting")[1].properties.on;
  const all = [
    ...records,
    ["dataset", datasetSchema(Object.fromEntries(records))],
    ...Object.entries(historySchemas(library, day)),
    ...Object.entries(catalogueSchemas()),
  ];
  return Promise.all(
    all.map(async ([name, schema]) => {
      const json = { $id: `urn:nastavnik:${name}`, $schema: draft, ...schema };
      return [`${name}.json`, await format(JSON.stringify(json), { parser: "json", printWidth: 110 })];
    }),
  );
}

function nameOf(words) {
  return words.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function recordSchema(schema) {
  const options = { target: "draft-2020-12", io: "input", unrepresentable: "any" };
  const json = z.toJSONSchema(schema, {
    ...options,
    override: ({ jsonSchema, path }) => sayMore(jsonSchema, path),
  });
  delete json.$schema; // said of the file, not of a record within one
  return json;
}

/** Kinds that stand alone: a report is sent, a calendar is a setting. */
const notInDatasets = ["report", "published-report", "work-calendar"];

function datasetSchema(records) {
  const inside = Object.entries(records).filter(
    ([name, { properties }]) => properties.kind !== undefined && !notInDatasets.includes(name),
  );
  return {
    type: "object",
    properties: {
      kind: { type: "string", const: "dataset" },
      schemaVersion: { type: "number", const: 1 },
      records: { type: "array", items: { anyOf: inside.map(([name]) => ({ $ref: `#/$defs/${name}` })) } },
    },
    required: ["kind", "schemaVersion", "records"],
    additionalProperties: false,
    $defs: Object.fromEntries(inside),
  };
}

/** What checks of the library say and zod cannot. */
function sayMore(json, path) {
  if (json.type === "string" && json.pattern !== undefined) sayLine(json);
  if (json.type === "array" && json.maxItems !== undefined) {
    const { maxItems } = json;
    delete json.maxItems; // to stand after what the list holds
    json.maxItems = maxItems;
    if (path.at(-1) === "covers") json.uniqueItems = true;
  }
  const { code, asWritten, dimension, value, counts } = json.properties ?? {};
  if (code && asWritten && !json.required?.includes("code")) sayCodeOrWords(json);
  if (dimension && value && counts) saySumOrPart(json);
}

/** In some languages `$` also stands before a line feed at the end. A day is as long as a day. */
function sayLine(json) {
  if (json.maxLength === 10) json.format = "date";
  else json.not = { pattern: "\n" };
}

/** At least one of the two: by the number of properties when there are no others, else by saying the object twice. */
function sayCodeOrWords(json) {
  if (Object.keys(json.properties).length === 2) json.minProperties = 1;
  else inTwo(json, { required: [...json.required, "code"] }, { required: [...json.required, "asWritten"] });
}

/** The cell of everything has no value; the others have that of their dimension. */
function saySumOrPart(json) {
  const { dimension, value } = json.properties;
  const parts = dimension.enum.filter((name) => name !== "all");
  const withFields = (fields) => ({ properties: { ...json.properties, ...fields } });
  inTwo(
    json,
    withFields({ dimension: { type: "string", const: "all" }, value: { type: "string", const: "" } }),
    withFields({ dimension: { type: "string", enum: parts }, value }),
  );
}

/** Each whole, so that validators are strict about it and types made from it are two plain objects. */
function inTwo(json, one, other) {
  const said = { ...json };
  for (const key of Object.keys(json)) delete json[key];
  json.anyOf = [
    { ...said, ...one },
    { ...said, ...other },
  ];
}
