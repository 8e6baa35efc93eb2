// The desk takes the library from the sources of this repository, so that it always shows the library as it is here.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const entries = JSON.parse(readFileSync(`${root}.config/entries.json`, "utf8"));
const alias = Object.entries(entries)
  .filter(([, { source }]) => source?.endsWith(".ts"))
  .map(([entry, { source }]) => ({
    find: new RegExp(`^nastavnik${entry.slice(1)}$`),
    replacement: root + source,
  }));

/** Nothing from elsewhere, nothing inline; the database of the page is WebAssembly. */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
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
  plugins: [react()],
  resolve: { alias },
  worker: { format: "es" },
  optimizeDeps: { exclude: ["@electric-sql/pglite"] },
  build: { target: "es2022", chunkSizeWarningLimit: 4_000, modulePreload: { polyfill: false } },
  preview: { host: "127.0.0.1", port: 4173, headers: { "Content-Security-Policy": policy } },
});
