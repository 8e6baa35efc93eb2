// The playground of the site: the library itself, in a script that needs neither a server nor a network.
import { copyFileSync, mkdirSync } from "node:fs";
import { build } from "esbuild";
import { root } from "./lib.mjs";

const sources = `${root}docs/playground`;

/**
 * Builds it from the sources of the library, with its page and its style beside it.
 *
 * @param {string} out the folder it goes into
 */
export async function buildPlayground(out) {
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: [`${sources}/main.ts`],
    outfile: `${out}/playground.js`,
    tsconfig: `${sources}/tsconfig.json`, // says where the entries lie
    define: { "process.env.NODE_ENV": '"production"' },
    bundle: true,
    minify: true,
    format: "iife", // a browser loads no module from a disk
    target: "es2022",
    charset: "utf8",
    logLevel: "error",
  });
  for (const file of ["index.html", "playground.css"]) copyFileSync(`${sources}/${file}`, `${out}/${file}`);
}
