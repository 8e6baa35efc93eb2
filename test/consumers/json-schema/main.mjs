// `npm run consumers:json-schema`: the JSON Schemas in the hands of others. Five validators answer as the library does on
// lawful and on corrupted records; the types that two tools make of them have no `unknown`, and fit the library's own.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { Validator as CfWorker } from "@cfworker/json-schema";
import { validator as schemasafe } from "@exodus/schemasafe";
import { registerSchema, validate as hyperjump } from "@hyperjump/json-schema/draft-2020-12";
import { Ajv2020 } from "ajv/dist/2020.js";
import { compile } from "json-schema-to-typescript";
import { Validator as JsonSchema } from "jsonschema";
import openapiTypescript, { astToString } from "openapi-typescript";
import { must, root } from "../../../.ci/lib.mjs";
import { corrupted, seeded } from "./corrupted.js";
import { everyRecord } from "../../support/every-record.js";

const folder = `${root}docs/json-schema/`;
const files = readdirSync(folder);
const schemas = new Map(files.map((file) => [file, JSON.parse(readFileSync(folder + file, "utf8"))]));
const corruptions = Number(process.argv[2] ?? 300);

const validators = {
  ajv: (schema) => {
    const check = new Ajv2020({ strict: true, strictRequired: true, validateFormats: false }).compile(schema);
    return Promise.resolve((value) => check(value));
  },
  "@hyperjump/json-schema": async (schema) => {
    const { $id: uri } = schema;
    registerSchema(schema);
    const check = await hyperjump(uri);
    return (value) => check(value).valid;
  },
  "@cfworker/json-schema": (schema) => {
    const check = new CfWorker(schema, "2020-12", true);
    return Promise.resolve((value) => check.validate(value).valid);
  },
  jsonschema: (schema) => {
    const check = new JsonSchema();
    const nameless = { ...schema, $id: undefined }; // it cannot resolve against a URN
    return Promise.resolve((value) => check.validate(value, nameless).valid);
  },
  "@exodus/schemasafe": (schema) => {
    const check = schemasafe(schema, { mode: "spec", $schemaDefault: null });
    return Promise.resolve((value) => check(value));
  },
};

let faults = 0;
const fault = (text) => void (faults++, console.error(text));

for (const [name, make] of Object.entries(validators)) {
  const ready = new Map();
  for (const [file, schema] of schemas) ready.set(file, await make(schema));
  let asked = 0;
  let refused = 0;
  for (const [file, parse, lawful] of everyRecord) {
    const validate = ready.get(file) ?? (() => false);
    for (const record of lawful) if (!validate(record)) fault(`${name} refuses a lawful record of ${file}`);
    const random = seeded(17);
    for (let i = 0; i < corruptions; i++) {
      const broken = corrupted(lawful[i % lawful.length] ?? {}, random);
      const [said, own] = [validate(broken), parse(broken).ok];
      asked++;
      if (!own) refused++;
      // A schema judges shape; that refs are answered and bounds are in order, the library says alone.
      if (own && !said) fault(`${name} refuses what the library takes: ${file} ${JSON.stringify(broken)}`);
      if (!own && said && isShape(parse(broken))) fault(`${name} takes: ${file} ${JSON.stringify(broken)}`);
    }
  }
  console.log(`${name}: all ${files.length} schemas, ${asked} corrupted records, of which ${refused} broken`);
}

/** What no JSON Schema can say: how parts of a record stand to each other, and damaged text. */
function isShape(read) {
  const beyond = /^(ref\.|bounds\.|sum\.|day\.outside|text\.damaged)/;
  const inner = /(points|lowest|highest)$/; // an answer lies on its own scale
  return !read.ok && read.issues.some(({ code, path }) => !beyond.test(code) && !inner.test(path.join(".")));
}

// Types.
const made = `${root}.cache/json-schema-types/`;
rmSync(made, { recursive: true, force: true });
mkdirSync(made, { recursive: true });
const named = (file) =>
  file.replace(".json", "").replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());

for (const [file, schema] of schemas) {
  const text = await compile({ ...schema, $id: named(file) }, named(file), {
    additionalProperties: false,
    bannerComment: "",
    maxItems: -1,
  });
  writeFileSync(`${made}${file.replace(".json", ".ts")}`, text);
  if (isVague(text)) fault(`json-schema-to-typescript: unknown in ${file}`);
}
const inside = [...schemas].filter(([file]) => file !== "dataset.json"); // it refers to itself, and repeats the others
const document = {
  openapi: "3.1.0",
  info: { title: "nastavnik", version: "1" },
  paths: {},
  components: {
    schemas: Object.fromEntries(
      inside.map(([file, schema]) => [named(file), { ...schema, $id: undefined, $schema: undefined }]),
    ),
  },
};
const openapi = astToString(await openapiTypescript(document, { immutable: true, silent: true }));
writeFileSync(`${made}openapi.ts`, openapi);
for (const line of openapi.split("\n")) if (isVague(line)) fault(`openapi-typescript: ${line.trim()}`);

/** The word in quotes is a code of ours. */
function isVague(text) {
  return /\b(unknown|any)\b/.test(text.replace(/"[^"]*"/g, '""'));
}

// Made types are what the schemas take, and the library's records are made types. But made types tell a difficulty
// with a code from one with words, and the cell of everything from the others; the library's have one type for both.
const records = "Program Mentor Mentee Assignment Pairing Meeting Organisation Person Report".split(" ");
const schemaOf = (name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`;
writeFileSync(
  `${made}use.ts`,
  `import type * as z from "zod";
import type * as model from "nastavnik/model";
import type { ${records.map(schemaOf).join(", ")} } from "nastavnik/schemas";
import type { components } from "./openapi.js";
${records.map((name) => `import type { ${name} as Other${name} } from "./${name.toLowerCase()}.js";`).join("\n")}
type Made = components["schemas"];
${records
  .map(
    (name) => `export const take${name} = (made: Made["${name}"]): z.input<typeof ${schemaOf(name)}> => made;
export const takeOther${name} = (made: Other${name}): z.input<typeof ${schemaOf(name)}> => made;
${["Program", "Report"].includes(name) ? "" : `export const give${name} = (own: model.${name}): Made["${name}"] => own;`}`,
  )
  .join("\n")}
`,
);
writeFileSync(
  `${made}tsconfig.json`,
  JSON.stringify({
    extends: `${root}test/tsconfig.json`,
    include: ["*.ts"],
    compilerOptions: { noEmit: true, exactOptionalPropertyTypes: false },
  }),
);
await must(`node node_modules/typescript7/bin/tsc -p ${made}tsconfig.json`).catch(
  (error) => void fault(String(error)),
);
console.log(`types: ${files.length} files, ${records.length} records compared`);
console.log(faults === 0 ? "json-schema: all agree" : `json-schema: ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
