// Runs in a consumer's folder, next to smoke.mjs, on whichever Node is at hand.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { smoke } from "./smoke.mjs";

const require = createRequire(import.meta.url);
const manifest = require("nastavnik/package.json");
const subpaths = Object.keys(manifest.exports).filter((subpath) => !/\*|\.json$/.test(subpath));
const specifiers = subpaths.map((subpath) => `nastavnik${subpath.slice(1)}`);

assert.deepEqual(Object.keys(smoke).sort(), [...specifiers].sort(), "smoke.mjs has one call for each entry");
for (const specifier of specifiers) {
  const imported = await import(specifier);
  const required = require(specifier);
  const names = Object.keys(imported).filter((name) => name !== "default" && name !== "module.exports");
  assert.notDeepEqual(names, [], `${specifier} exports something`);
  assert.deepEqual(Object.keys(required).sort(), names.sort(), `${specifier}: import and require agree`);
  const { call, answer } = smoke[specifier];
  assert.deepEqual(call(imported), answer, `${specifier} imported`);
  assert.deepEqual(call(required), answer, `${specifier} required`);
}

for (const inner of [
  "nastavnik/dist/esm/index.js",
  "nastavnik/src/index.ts",
  "nastavnik/entry/kernel",
  "nastavnik/base/result",
]) {
  const refused = { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" };
  await assert.rejects(import(inner), refused, `import ${inner}`);
  assert.throws(() => require(inner), refused, `require ${inner}`);
}

const packageFolder = new URL("node_modules/nastavnik/", import.meta.url);
for (const file of readdirSync(new URL("dist/json-schema/", packageFolder))) {
  const { $id, openapi } = require(`nastavnik/json-schema/${file}`);
  assert.equal(typeof (file === "openapi.json" ? openapi : $id), "string", `${file} says what it is`);
}

// Every map of code or types points at a source that is in the package.
const maps = readdirSync(new URL("dist/", packageFolder), { recursive: true }).filter((file) =>
  file.endsWith(".map"),
);
for (const map of maps) {
  const at = new URL(`dist/${map.replaceAll("\\", "/")}`, packageFolder);
  const { sources } = JSON.parse(readFileSync(at, "utf8"));
  for (const source of sources) {
    const target = new URL(source, at);
    assert.ok(target.href.startsWith(`${packageFolder.href}src/`), `${map} points into src: ${source}`);
    readFileSync(target);
  }
}

console.log(`${process.version}, ${specifiers.length} entries`);
