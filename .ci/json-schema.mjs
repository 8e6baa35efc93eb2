// docs/json-schema/*.json, draft 2020-12: a file for every `<record>Schema` that `nastavnik/schemas` exports, for the
// dataset of such records, the histories of the machines, and the catalogue with its extension and mapping. The build
// copies them to dist/json-schema, and with them openapi.json, the records as OpenAPI components; `npx vitest run test/model/json-schema.test.ts --update` writes them anew.
import { mkdirSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import * as z from "zod";
import { catalogueSchemas } from "./json-schema-of-catalogues.mjs";
import { historySchemas } from "./json-schema-of-histories.mjs";
import { readJson, root } from "./lib.mjs";

const draft = "https://json-schema.org/draft/2020-12/schema";

export async function writeJsonSchemas() {
  const entry = (name) => import(`${root}dist/esm/entry/${name}.js`);
  const { recordNames } = await entry("model");
  const library = {
    ...(await entry("schemas")),
    ...(await entry("codes")),
    ...(await entry("lifecycle")),
    recordNames,
  };
  mkdirSync(`${root}dist/json-schema`, { recursive: true });
  const write = (file, text) => writeFileSync(`${root}dist/json-schema/${file}`, text);
  for (const [file, text] of await jsonSchemasOf(library)) write(file, text);
  write("openapi.json", JSON.stringify(openApiOf(library, readJson(`${root}package.json`).version), null, 2));
}

/**
 * The records as components of OpenAPI 3.1, whose schemas are those of draft 2020-12: `#/components/schemas/mentor`.
 *
 * @param {Record<string, unknown>} library what schemas export, and `recordNames`
 * @param {string} version
 * @returns {{ openapi: string, info: object, paths: object, components: { schemas: Record<string, object> } }}
 */
export function openApiOf(library, version) {
  const schemas = Object.fromEntries(recordSchemasOf(library));
  return { openapi: "3.1.1", info: { title: "nastavnik", version }, paths: {}, components: { schemas } };
}

/**
 * File name, `"program.json"`, and text, formatted as the repository formats it.
 *
 * @param {Record<string, unknown>} library what schemas, codes and lifecycle export, and `recordNames`
 * @returns {Promise<[string, string][]>}
 */
export async function jsonSchemasOf(library) {
  const records = recordSchemasOf(library);
  const day = { ...records.find(([name]) => name === "meeting")[1].properties.on };
  delete day.description; // said of a meeting, not of every day
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

function recordSchemasOf(library) {
  return Object.entries(library)
    .filter(([name]) => name.endsWith("Schema"))
    .map(([key, schema]) => {
      const name = nameOf(key.replace(/Schema$/, ""));
      return [name, named(recordSchema(schema), library.recordNames[name])];
    });
}

/**
 * The schema with the names of its fields, and of the fields of their parts. Both languages stand in `description`: JSON
 * Schema has one, validators that are strict refuse keywords of our own, and tools make a type of everything with a `title`.
 */
function named(json, names) {
  if (names === undefined) return json;
  const inside = { ...json };
  if (json.anyOf) inside.anyOf = json.anyOf.map((each) => named(each, names));
  if (json.items) inside.items = named(json.items, names);
  if (json.properties) {
    inside.properties = Object.fromEntries(
      Object.entries(json.properties).map(([key, schema]) => {
        const words = Object.hasOwn(names, key) ? names[key] : undefined;
        if (words === undefined) return [key, schema];
        return [key, { description: descriptionOf(words), ...named(schema, words.parts) }];
      }),
    );
  }
  return inside;
}

function descriptionOf({ ru, en, help }) {
  return help ? `${en}: ${help.en}. ${ru}: ${help.ru}.` : `${en}. ${ru}.`;
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
