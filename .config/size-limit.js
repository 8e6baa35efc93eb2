// Budgets stand in entries.json: a whole entry with everything it imports, minified, brotli.
import { readFileSync } from "node:fs";

const entries = JSON.parse(readFileSync(new URL("entries.json", import.meta.url), "utf8"));

export default Object.entries(entries).map(([subpath, { source, budget }]) => ({
  name: subpath,
  path: `../dist/esm/${source.slice("src/".length, -".ts".length)}.js`,
  limit: budget,
}));
