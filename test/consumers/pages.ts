import { must, root } from "../../.ci/lib.mjs";
import { chromium } from "./browser.js";

/** Examples that are applications of their own: each has its packages and its story in a browser. */
export const pages = ["curator-desk", "region-dashboard"] as const;
type Page = (typeof pages)[number];

const folderOf = (page: Page) => `${root}examples/${page}`;

export async function installPage(page: Page): Promise<void> {
  const install =
    "npm ci --ignore-scripts --loglevel=error || npm install --no-save --ignore-scripts --loglevel=error";
  await must(install, { cwd: folderOf(page), seconds: 300 });
}

/** By type, and its whole story in Chromium under a strict policy: no error in the console. */
export async function checkPage(page: Page): Promise<string> {
  const cwd = folderOf(page);
  await must(`node ${root}node_modules/typescript7/bin/tsc -p tsconfig.json`, { cwd });
  if (chromium === undefined) return "types pass; skipped: no Chromium";
  return storyOf(cwd);
}

/** The playground of the site, by the desk's driver of Chromium: by type, and its story from a disk. */
export async function checkPlayground(): Promise<string> {
  const cwd = `${root}docs/playground`;
  await must(`node ${root}node_modules/typescript7/bin/tsc -p tsconfig.json`, { cwd });
  if (chromium === undefined) return "types pass; skipped: no Chromium";
  return storyOf(cwd);
}

async function storyOf(cwd: string): Promise<string> {
  const said = await must("node story.mjs", { cwd, env: { CHROMIUM: chromium }, seconds: 300 });
  return said.trim().split("\n").at(-1) ?? "";
}
