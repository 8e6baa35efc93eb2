// The loader that runs TypeScript here wraps every function it meets; what is measured is bundled first, as a user would.
import { mkdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const outfile = `${here}node_modules/.cache/measure.mjs`;
mkdirSync(`${here}node_modules/.cache`, { recursive: true });
await build({
  entryPoints: [`${here}measure.ts`],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  alias: {
    nastavnik: `${here}../../../src/index.ts`,
    "nastavnik/lifecycle": `${here}../../../src/entry/lifecycle.ts`,
  },
  logLevel: "error",
});
setFlagsFromString("--expose-gc"); // memory is told after a collection
globalThis.gc = runInNewContext("gc");
await import(pathToFileURL(outfile).href);
