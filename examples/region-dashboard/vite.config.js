// The page takes the library from the sources of this repository, so that it always shows the library as it is here.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const entries = JSON.parse(readFileSync(`${root}.config/entries.json`, "utf8"));
const alias = Object.entries(entries)
  .filter(([, { source }]) => source?.endsWith(".ts"))
  .map(([entry, { source }]) => ({
    find: new RegExp(`^nastavnik${entry.slice(1)}$`),
    replacement: root + source,
  }));

/** Nothing from elsewhere, nothing inline, no code from text. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  resolve: { alias },
  worker: { format: "es" },
  build: { target: "es2022", chunkSizeWarningLimit: 4_000, modulePreload: { polyfill: false } },
  preview: { host: "127.0.0.1", port: 4174, headers: { "Content-Security-Policy": policy } },
});
