import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo } from "node:net";
import { build } from "esbuild";
import { entries } from "../../.ci/lib.mjs";
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

const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((file) =>
  existsSync(file),
);
const policy = "default-src 'none'; script-src 'self'";

/** Loads every entry in Chromium under a strict policy, each in a frame of its own, and makes its smoke call there. */
export async function checkChromium({ folder }: Consumer): Promise<string> {
  if (chromium === undefined) return "skipped: no Chromium";
  const files = new Map<string, string>([["/watch.js", watch]]);
  for (const { specifier, name } of entries) {
    const { outputFiles } = await build({
      stdin: {
        contents: `import * as entry from "${specifier}";\nimport { smoke } from "./smoke.mjs";\nloaded("${specifier}", entry, smoke["${specifier}"]);`,
        resolveDir: folder,
      },
      bundle: true,
      write: false,
      format: "esm",
      platform: "browser",
      charset: "utf8",
    });
    files.set(`/${name}.js`, outputFiles[0]?.text ?? "");
    files.set(
      `/${name}.html`,
      `<!doctype html><meta charset="utf-8"><script src="/watch.js"></script><script type="module" src="/${name}.js"></script>`,
    );
  }
  const frames = entries.map(({ name }) => `<iframe src="/${name}.html"></iframe>`).join("");
  files.set("/", `<!doctype html><script>${collect}</script>${frames}`);
  return verdict(await visit(files, `${folder}/chromium`));
}

function verdict(heard: readonly Heard[]): string {
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
  return `${heard.length} entries under "${policy}"; reported at a call, by zod's probe for eval: ${probes.join(", ") || "nothing"}`;
}

/** Serves the files on loopback, opens "/" in Chromium and waits for one answer from each entry. */
async function visit(files: ReadonlyMap<string, string>, profile: string): Promise<readonly Heard[]> {
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
    const body = files.get(path);
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader(
      "content-type",
      path.endsWith(".js") ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8",
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
