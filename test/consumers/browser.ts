import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo } from "node:net";
import { build } from "esbuild";
import { entries, must } from "../../.ci/lib.mjs";
import { loadTrapped } from "../support/trapped-bundle.js";
import { type Consumer } from "./folders.js";

/** Bundles an entry as a browser would get it; it must bring no other package than it says, and make no code from text. */
export async function checkBundle({ folder }: Consumer, entry: (typeof entries)[number]): Promise<string> {
  const { packages, touched } = await loadTrapped(`export * from "${entry.specifier}";`, folder);
  const unexpected = packages.filter((name) => name !== "nastavnik" && !entry.packages.includes(name));
  if (unexpected.length > 0) throw new Error(`brings ${unexpected.join(", ")}`);
  if (touched.length > 0) throw new Error(`loading it touches ${touched.join(", ")}`);
  return packages.join(", ");
}

type Heard = {
  readonly specifier: string;
  readonly names: number;
  readonly atImport: readonly string[];
  readonly atCall: readonly string[];
  readonly wrong: string | null;
};

export const chromium: string | undefined = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((file) => existsSync(file));
/** How a page gets at the package: in a bundle for each entry, or file by file as an import map says. */
type Delivery = "bundle" | "import map";

/** Loads every entry in Chromium under a strict policy, each in a frame of its own, and makes its smoke call there. */
export async function checkChromium({ folder }: Consumer, delivery: Delivery): Promise<string> {
  if (chromium === undefined) return "skipped: no Chromium";
  const files = new Map<string, string>([["/watch.js", watch]]);
  const map = delivery === "bundle" ? undefined : await importMapIn(folder);
  const policy = `default-src 'none'; script-src 'self'${map === undefined ? "" : ` '${hashOf(map)}'`}`;
  for (const { specifier, name } of entries) {
    const from = delivery === "bundle" ? "./smoke.mjs" : "/smoke.mjs";
    const contents = `import * as entry from "${specifier}";\nimport { smoke } from "${from}";\nloaded("${specifier}", entry, smoke["${specifier}"]);`;
    files.set(`/${name}.js`, delivery === "bundle" ? await bundleOf(contents, folder) : contents);
    files.set(
      `/${name}.html`,
      `<!doctype html><meta charset="utf-8">${map === undefined ? "" : `<script type="importmap">${map}</script>`}` +
        `<script src="/watch.js"></script><script type="module" src="/${name}.js"></script>`,
    );
  }
  const frames = entries.map(({ name }) => `<iframe src="/${name}.html"></iframe>`).join("");
  files.set("/", `<!doctype html><script>${collect}</script>${frames}`);
  const profile = `${folder}/chromium-${delivery.replace(" ", "-")}`;
  return verdict(await visit(files, folder, profile, policy), policy);
}

async function bundleOf(contents: string, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    charset: "utf8",
  });
  return outputFiles[0]?.text ?? "";
}

/** Where each name that the built files import lies, as somebody without a bundler would write it down. */
async function importMapIn(folder: string): Promise<string> {
  const found = new Map(entries.map(({ specifier, base }) => [specifier, `nastavnik/dist/esm/${base}.js`]));
  const built = `${folder}/node_modules/nastavnik/dist/esm`;
  for (const file of readdirSync(built, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".js")) continue;
    for (const [, name = ""] of readFileSync(`${built}/${file}`, "utf8").matchAll(/ from "([^."][^"]*)";$/gm))
      if (!found.has(name)) found.set(name, await placeOf(name, folder));
  }
  // immer's usual file asks `process` whether it is in production; beside it lies one that need not ask.
  found.set("immer", "immer/dist/immer.production.mjs");
  const imports = Object.fromEntries([...found].map(([name, file]) => [name, `/node_modules/${file}`]));
  return JSON.stringify({ imports });
}

/** The file that Node takes for a name, from node_modules on. */
async function placeOf(name: string, folder: string): Promise<string> {
  const said = await must(`node --input-type=module -e 'console.log(import.meta.resolve("${name}"))'`, {
    cwd: folder,
  });
  return said.trim().replace(/^.*\/node_modules\//, "");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function verdict(heard: readonly Heard[], policy: string): string {
  const faults = heard.flatMap(({ specifier, names, atImport, wrong }) => [
    ...(names > 0 ? [] : [`${specifier} exports nothing`]),
    ...atImport.map((violation) => `${specifier} breaks the policy when loaded: ${violation}`),
    ...(wrong === null ? [] : [`${specifier}: ${wrong}`]),
  ]);
  const silent = entries.filter(({ specifier }) => !heard.some((each) => each.specifier === specifier));
  faults.push(...silent.map(({ specifier }) => `${specifier} was not heard of`));
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const probes = heard
    .filter(({ atCall }) => atCall.length > 0)
    .map(({ specifier, atCall }) => `${specifier} (${atCall.join(", ")})`);
  return `${heard.length} entries under "${policy.replace(/sha256-[^']*/, "sha256-…")}"; reported at a call, by zod's probe for eval: ${probes.join(", ") || "nothing"}`;
}

/** Serves the files, and those of the folder, on loopback, opens "/" in Chromium and waits for an answer from each entry. */
async function visit(
  files: ReadonlyMap<string, string>,
  folder: string,
  profile: string,
  policy: string,
): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  let finish = () => {};
  const done = new Promise<void>((resolve) => void (finish = resolve));
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (request.method === "POST") {
      void bodyOf(request).then((body) => {
        heard.push(JSON.parse(body) as Heard);
        response.end();
        if (heard.length === entries.length) finish();
      });
      return;
    }
    const body = files.get(path) ?? fileIn(folder, path);
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader(
      "content-type",
      /\.m?js$/.test(path) ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8",
    );
    if (path !== "/") response.setHeader("content-security-policy", policy); // the outer page only collects
    response.end(body);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  const flags =
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking " +
    "--disable-component-update --disable-sync --remote-debugging-port=0";
  const browser = spawn(
    chromium ?? "",
    [...flags.split(" "), `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/`],
    {
      stdio: "ignore",
      detached: true, // a group of its own: Chromium is many processes
    },
  );
  const stop = () => {
    if (browser.pid === undefined) return;
    try {
      process.kill(-browser.pid, "SIGKILL");
    } catch {
      // it is gone already
    }
  };
  const timer = setTimeout(stop, 60_000);
  process.once("exit", stop);
  const closed = new Promise<void>(
    (resolve) =>
      void browser.once("close", () => {
        resolve();
      }),
  );
  await Promise.race([done, closed]);
  clearTimeout(timer);
  stop();
  await closed;
  process.removeListener("exit", stop);
  server.closeAllConnections();
  server.close();
  return heard;
}

function fileIn(folder: string, path: string): string | undefined {
  const isCode = /^\/(node_modules\/[\w./-]+|smoke)\.m?js$/.test(path) && !path.includes("..");
  return isCode && existsSync(folder + path) ? readFileSync(folder + path, "utf8") : undefined;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const text of request) body += String(text);
  return body;
}

/** In each frame, before the entry. */
const watch = `
const violations = [];
document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective + " " + event.blockedURI));
const settled = () => new Promise((resolve) => setTimeout(resolve, 100));
addEventListener("error", (event) => parent.postMessage({ specifier: location.pathname, names: 1, atImport: [], atCall: [], wrong: event.message }, "*"));
async function loaded(specifier, entry, { call, answer }) {
  await settled();
  const atImport = violations.splice(0);
  let wrong = null;
  try {
    const got = JSON.stringify(call(entry));
    if (got !== JSON.stringify(answer)) wrong = "answered " + got;
  } catch (error) {
    wrong = String(error);
  }
  await settled();
  parent.postMessage({ specifier, names: Object.keys(entry).length, atImport, atCall: violations, wrong }, "*");
}`;

/** In the outer page. */
const collect = `addEventListener("message", ({ data }) => fetch("/heard", { method: "POST", body: JSON.stringify(data) }));`;
