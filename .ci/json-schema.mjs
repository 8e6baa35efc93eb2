// docs/json-schema/<record>.json, draft 2020-12, from every `<record>Schema` that `nastavnik/schemas` exports. The
// build copies them to dist/json-schema; `npx vitest run test/model/json-schema.test.ts --update` writes them anew.
import { mkdirSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import * as z from "zod";
import { root } from "./lib.mjs";

const dayPattern = String.raw`^\d{4}-\d{2}-\d{2}$`;

export async function writeJsonSchemas() {
  const exported = await import(`${root}dist/esm/entry/schemas.js`);
  mkdirSync(`${root}dist/json-schema`, { recursive: true });
  for (const [file, text] of await jsonSchemasOf(exported)) {
    writeFileSync(`${root}dist/json-schema/${file}`, text);
  }
}

/**
 * File name, `"program.json"`, and text, formatted as the repository formats it.
 *
 * @param {Record<string, unknown>} exported
 * @returns {Promise<[string, string][]>}
 */
export async function jsonSchemasOf(exported) {
  const schemas = Object.entries(exported).filter(([name]) => name.endsWith("Schema"));
  return Promise.all(
    schemas.map(async ([name, schema]) => {
      const record = name.replace(/Schema$/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const json = {
        $id: `urn:nastavnik:${record}`,
        ...z.toJSONSchema(schema, {
          target: "draft-2020-12",
          io: "input",
          unrepresentable: "any",
          override: ({ jsonSchema }) => sayMore(jsonSchema),
        }),
      };
      return [`${record}.json`, await format(JSON.stringify(json), { parser: "json", printWidth: 110 })];
    }),
  );
}

/** What checks of the library say and zod cannot: real days, a code or words. */
function sayMore(json) {
  if (json.pattern === dayPattern) json.format = "date";
  if (json.type === "array" && json.maxItems !== undefined) {
    const { maxItems } = json;
    delete json.maxItems; // to stand after what the list holds
    json.maxItems = maxItems;
  }
  const { code, asWritten } = json.properties ?? {};
  if (code && asWritten && !json.required?.includes("code")) {
    json.anyOf = [{ required: ["code"] }, { required: ["asWritten"] }];
  }
}
