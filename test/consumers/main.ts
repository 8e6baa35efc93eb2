// `npm run consumers`: the packed package in the hands of strangers. `npm run consumers -- types browser` does a part.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { entries, must, runJobs } from "../../.ci/lib.mjs";
import { bundlers, checkBundler, installBundlers } from "./bundlers.js";
import { checkBundle, checkChromium } from "./browser.js";
import { dependencySets, install, pack, versionsIn, type Consumer } from "./folders.js";
import { checkForms, installForms } from "./forms.js";
import { checkPage, checkPlayground, installPage, pages } from "./pages.js";
import { checkRecipes, checkWorkers, installOwnPackages } from "./own-packages.js";
import { checkRuntime, installRuntimes, runtimes } from "./runtimes.js";
import { runExamples, runSuiteOn } from "./suite.js";
import {
  checkDefinitions,
  checkTypes,
  installTypescripts,
  knows,
  resolutions,
  typescripts,
} from "./types.js";

const nodes = ["20.20.2", "22.23.3", "24.21.0", "26.10.0"];
const parts = [
  "node",
  "ranges",
  "types",
  "browser",
  "bundlers",
  "runtimes",
  "forms",
  "pages",
  "examples",
] as const;
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !parts.some((each) => each === part));
if (unknown.length > 0) throw new RangeError(`no such part: ${unknown.join(", ")}`);
const wants = (part: (typeof parts)[number]) => asked.length === 0 || asked.includes(part);

const work = mkdtempSync(`${tmpdir()}/nastavnik-consumers-`);
process.on("exit", () => {
  try {
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  } catch (error) {
    console.error(`${work} could not be removed: ${String(error)}`);
  }
});

const tarball = await pack(work);
const consumers: Consumer[] = [];
let failed = await runJobs([
  ...dependencySets().map(({ name, versions }, index) => ({
    name: `install with ${name}`,
    job: async () => {
      const consumer = await install(name, `${work}/consumer-${index}`, tarball, versions);
      consumers[index] = consumer;
      return versionsIn(consumer);
    },
  })),
  ...(wants("types")
    ? [{ name: "install TypeScripts", job: () => installTypescripts(`${work}/compilers`) }]
    : []),
  ...(wants("bundlers") ? [{ name: "install bundlers", job: installBundlers }] : []),
  ...(wants("runtimes") ? [{ name: "install runtimes", job: installRuntimes }] : []),
  ...(wants("forms") ? [{ name: "install form libraries", job: installForms }] : []),
  ...(wants("examples")
    ? ["report-by-workers", "recipes"].map((name) => ({
        name: `install ${name}`,
        job: () => installOwnPackages(name),
      }))
    : []),
  ...(wants("pages") ? pages.map((page) => ({ name: `install ${page}`, job: () => installPage(page) })) : []),
]);
const [newest, lowest, ...others] = consumers;
if (failed > 0 || !newest || !lowest) process.exit(1);

type Job = { readonly name: string; readonly job: () => Promise<string | undefined> };
const jobs: Job[] = [];
const add = (name: string, job: () => Promise<string | undefined>) => void jobs.push({ name, job });
const smokeIn = async ({ folder }: Consumer) => (await must("node node.mjs", { cwd: folder })).trim();

if (wants("node")) {
  for (const version of nodes) {
    add(`Node ${version}: every entry by import and require`, async () => {
      const npx = `npx --yes --loglevel=error --package node@${version} -c "node node.mjs"`;
      const said = (await must(npx, { cwd: newest.folder, seconds: 240 })).trim();
      if (!said.includes(`v${version},`)) throw new Error(`another Node answered: ${said}`);
      return said;
    });
  }
  add("examples find the package by its name", () => runExamples(newest));
}
if (wants("ranges")) {
  for (const consumer of [newest, lowest, ...others])
    add(`smoke with ${consumer.name}`, () => smokeIn(consumer));
  add(`own tests with ${lowest.name}`, () => runSuiteOn(lowest, `${work}/suite`));
}
if (wants("types")) {
  for (const [consumer, versions] of [
    [newest, typescripts],
    [lowest, [typescripts[0], typescripts[3]]], // the oldest and the newest
  ] as const) {
    for (const version of versions) {
      for (const resolution of resolutions.filter((each) => knows(version, each))) {
        add(`TypeScript ${version}, ${resolution}, ${consumer.name}`, async () => {
          await checkTypes(consumer, `${work}/compilers`, version, resolution);
          return undefined;
        });
      }
    }
  }
  add("TypeScript 6.0.3 without DOM and Node", async () => {
    await checkTypes(newest, `${work}/compilers`, "6.0.3", "node16", "bare");
    return undefined;
  });
  add("go to definition", () => checkDefinitions(newest, `${work}/compilers`));
}
if (wants("browser")) {
  for (const entry of entries)
    add(`${entry.specifier} bundled for a browser`, () => checkBundle(newest, entry));
  add("Chromium, bundled", () => checkChromium(newest, "bundle"));
  add("Chromium, by an import map", () => checkChromium(newest, "import map"));
}
if (wants("bundlers")) {
  for (const bundler of bundlers)
    add(`sample of single imports by ${bundler}`, () => checkBundler(newest, bundler));
}
if (wants("runtimes")) {
  for (const runtime of runtimes)
    add(`every entry in ${runtime}, without process`, () => checkRuntime(newest, runtime));
}
if (wants("pages")) {
  for (const page of pages) add(`${page}, its whole story in Chromium`, () => checkPage(page));
  add("playground, its whole story in Chromium", checkPlayground);
}
if (wants("examples")) {
  add("workers killed midway, by pg-boss", () => checkWorkers(newest));
  add("recipes: Hono, Fastify, a form, an event store", () => checkRecipes(newest));
}
if (wants("forms")) add("form libraries and servers, in Russian", () => checkForms(newest));

failed = await runJobs(jobs);
console.log(
  failed === 0 ? `consumers: all ${jobs.length} passed` : `consumers: ${failed} of ${jobs.length} failed`,
);
process.exit(failed === 0 ? 0 : 1);
