// dist/json-schema/<record>.json, draft 2020-12, from every `<record>Schema` that `nastavnik/schemas` exports.
import { mkdirSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { root } from "./lib.mjs";

export async function writeJsonSchemas() {
  const exported = await import(`${root}dist/esm/entry/schemas.js`);
  mkdirSync(`${root}dist/json-schema`, { recursive: true });
  for (const [name, schema] of Object.entries(exported)) {
    if (!name.endsWith("Schema")) continue;
    const record = name.replace(/Schema$/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const json = {
      $id: `urn:nastavnik:${record}`,
      ...z.toJSONSchema(schema, { target: "draft-2020-12", io: "input", unrepresentable: "any" }),
    };
    writeFileSync(`${root}dist/json-schema/${record}.json`, `${JSON.stringify(json, null, 2)}\n`);
  }
}
