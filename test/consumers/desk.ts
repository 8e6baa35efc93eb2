import { must, root } from "../../.ci/lib.mjs";
import { chromium } from "./browser.js";

const own = `${root}examples/curator-desk`;

export async function installDesk(): Promise<void> {
  const install =
    "npm ci --ignore-scripts --loglevel=error || npm install --no-save --ignore-scripts --loglevel=error";
  await must(install, { cwd: own });
}

/** A curator's year by buttons: tables in, pairs, a program from its draft to the archive, papers, a report. */
export async function checkDesk(): Promise<string> {
  await must(`node ${root}node_modules/typescript7/bin/tsc -p tsconfig.json`, { cwd: own });
  if (chromium === undefined) return "types pass; skipped: no Chromium";
  const said = await must("node story.mjs", { cwd: own, env: { CHROMIUM: chromium }, seconds: 300 });
  return said.trim().split("\n").at(-1) ?? "";
}
