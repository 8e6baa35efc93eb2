// dist/esm: JavaScript in shared chunks by tsup, declarations file by file by tsc, with maps into src.
// dist/cjs: the same files one by one as CommonJS, as its package.json says; so each system has one copy of a module.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { must, root } from "./lib.mjs";
import { writeJsonSchemas } from "./json-schema.mjs";

rmSync(`${root}dist`, { recursive: true, force: true });
await Promise.all([
  must("tsup --silent"),
  must("node node_modules/typescript7/bin/tsc --noEmit false --emitDeclarationOnly --outDir dist/esm"),
]);

cpSync(`${root}dist/esm`, `${root}dist/cjs`, {
  recursive: true,
  filter: (path) => !/\.js(\.map)?$/.test(path),
});
writeFileSync(`${root}dist/cjs/package.json`, '{ "type": "commonjs" }\n');
const files = readdirSync(`${root}dist/esm`, { recursive: true }).filter((file) => file.endsWith(".js"));
await build({
  absWorkingDir: root,
  entryPoints: files.map((file) => `dist/esm/${file}`),
  outdir: "dist/cjs",
  format: "cjs",
  target: "es2022",
  charset: "utf8",
  sourcemap: true, // through the map of the ESM file, into src
  sourcesContent: false,
  logLevel: "warning",
});
// A file that only re-exports has an empty map, which esbuild replaces by one into dist/esm.
for (const file of files) {
  const map = `${file}.map`;
  const { sources } = JSON.parse(readFileSync(`${root}dist/esm/${map}`, "utf8"));
  if (sources.length === 0) cpSync(`${root}dist/esm/${map}`, `${root}dist/cjs/${map}`);
}

await writeJsonSchemas();
