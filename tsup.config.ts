import { defineConfig } from "tsup";
import entries from "./.config/entries.json" with { type: "json" };

// ESM only. `.ci/build.mjs` turns each file of it into CommonJS (tsup's own way there rewrites `?.` and `??` into
// slow helpers) and has tsc write the declarations (tsup's have no maps into src).
export default defineConfig({
  entry: Object.values(entries).map(({ source }) => source),
  format: "esm",
  outDir: "dist/esm",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: false,
  sourcemap: true,
  dts: false,
  clean: false,
  esbuildOptions: (options) => {
    options.outbase = "src";
    options.chunkNames = "shared/[hash]";
    options.charset = "utf8";
    options.sourcesContent = false; // src is in the package
  },
});
