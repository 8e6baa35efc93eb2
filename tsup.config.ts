import { defineConfig, type Options } from "tsup";
import entries from "./.config/entries.json" with { type: "json" };

// The same code in two shapes: bundlers drop what is not used only where each source file is a file, and Node pays for
// every file it opens. `.ci/build.mjs` turns the chunks into CommonJS (tsup's own way there rewrites `?.` and `??`
// into slow helpers) and has tsc write the declarations (tsup's have no maps into src).
const shared: Options = {
  format: "esm",
  target: "es2022",
  platform: "neutral",
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
};

export default defineConfig([
  { ...shared, name: "files", entry: ["src/**/*.ts"], outDir: "dist/esm", bundle: false },
  {
    ...shared,
    name: "chunks",
    entry: Object.values(entries).map(({ source }) => source),
    outDir: "dist/node",
    splitting: true,
  },
]);
