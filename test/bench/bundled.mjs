// The loader that runs TypeScript here wraps every function it meets; what is measured is bundled first, as a user would.
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const entries = JSON.parse(readFileSync(`${root}.config/entries.json`, "utf8"));

/** Runs a file of a bench with the library in one piece; the packages of the bench stay as they are. */
export async function runBundled(url) {
  const file = fileURLToPath(url);
  const folder = fileURLToPath(new URL("node_modules/.cache/", url));
  const outfile = `${folder}${file
    .split("/")
    .at(-1)
    .replace(/\.\w+$/, "")}.mjs`;
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    alias: Object.fromEntries(
      Object.entries(entries).map(([subpath, { source }]) => [`nastavnik${subpath.slice(1)}`, root + source]),
    ),
    logLevel: "error",
  });
  await import(pathToFileURL(outfile).href);
}
