// `npm run entries` writes the doors of .config/entries.json into package.json; test/package.test.ts compares.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { entries, readJson, root } from "./lib.mjs";

const data = ["json-schema", "vectors"];
const assets = {
  ...Object.fromEntries(data.map((folder) => [`./${folder}/*`, `./dist/${folder}/*`])),
  "./package.json": "./package.json",
};

/**
 * For `import`, bundlers take one file for each source file, also when they bundle for Node, so `module` must stand
 * before `node`; Node itself takes the chunks. Whoever knows neither condition takes what a bundler would.
 */
export function exportsOf() {
  const doors = entries.map(({ subpath, base }) => [
    subpath,
    {
      import: {
        types: `./dist/esm/${base}.d.ts`,
        module: `./dist/esm/${base}.js`,
        node: `./dist/node/${base}.js`,
        default: `./dist/esm/${base}.js`,
      },
      require: { types: `./dist/cjs/${base}.d.ts`, default: `./dist/cjs/${base}.js` },
    },
  ]);
  return { ...Object.fromEntries(doors), ...assets };
}

/** What `exports` says, for TypeScript's `moduleResolution: node10`, which does not read it. */
export function typesVersionsOf() {
  const doors = entries
    .filter(({ subpath }) => subpath !== ".")
    .map(({ subpath, base }) => [subpath.slice("./".length), [`./dist/cjs/${base}.d.ts`]]);
  const files = data.map((folder) => [`${folder}/*`, [`./dist/${folder}/*`]]);
  return { "*": Object.fromEntries([...doors, ...files]) };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = `${root}package.json`;
  const manifest = Object.entries(readJson(file)).filter(([name]) => name !== "typesVersions");
  const written = manifest.flatMap(([name, value]) =>
    name === "exports"
      ? [
          ["exports", exportsOf()],
          ["typesVersions", typesVersionsOf()],
        ]
      : [[name, value]],
  );
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`);
}
