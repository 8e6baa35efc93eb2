// dist/esm: one file for each source file, for bundlers, with the declarations and their maps into src.
// dist/node: the same code in chunks, for Node. dist/cjs: those chunks as CommonJS, as its package.json says, with
// declarations of its own: one set for both systems would be wrong in one of them. dist/json-schema and dist/vectors: data.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { build } from "esbuild";
import { must, root } from "./lib.mjs";
import { writeJsonSchemas } from "./json-schema.mjs";

rmSync(`${root}dist`, { recursive: true, force: true });
await Promise.all([
  must("tsup --silent"),
  must("node node_modules/typescript7/bin/tsc --noEmit false --emitDeclarationOnly --outDir dist/esm"),
]);

// A file of types alone says nothing at run time, and nobody imports it there.
for (const file of filesOf("dist/esm", ".js")) {
  if (!/^(\/\/# sourceMappingURL=.*)?$/.test(readFileSync(file, "utf8").trim())) continue;
  rmSync(file);
  rmSync(`${file}.map`);
}

for (const file of filesOf("dist/esm", ".d.ts")) {
  const text = readFileSync(file, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "");
  const target = file.replace("/dist/esm/", "/dist/cjs/");
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
writeFileSync(`${root}dist/cjs/package.json`, '{ "type": "commonjs" }\n');
const chunks = filesOf("dist/node", ".js");
await build({
  absWorkingDir: root,
  entryPoints: chunks,
  outbase: "dist/node",
  outdir: "dist/cjs",
  format: "cjs",
  target: "es2022",
  charset: "utf8",
  sourcemap: false,
  logLevel: "warning",
});
// An editor is led into src by the maps of the declarations. Maps of the code would be a quarter of the package, and the
// code itself is built without being minified: what a debugger shows is what the sources say, without types.
for (const file of [...chunks, ...filesOf("dist/esm", ".js")]) {
  rmSync(`${file}.map`);
  writeFileSync(file, readFileSync(file, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, ""));
}

await writeJsonSchemas();
cpSync(`${root}docs/vectors`, `${root}dist/vectors`, { recursive: true });

/** Absolute paths of the files below a folder whose names end so. */
function filesOf(folder, end) {
  return readdirSync(root + folder, { recursive: true })
    .filter((file) => file.endsWith(end))
    .map((file) => `${root}${folder}/${file.replaceAll("\\", "/")}`);
}
