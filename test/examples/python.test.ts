import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/sources.js";

const version = spawnSync("python3", ["-c", "import sys; print(*sys.version_info[:2])"], {
  encoding: "utf8",
});
const [major = 0, minor = 0] = (version.stdout as string | null)?.trim().split(" ").map(Number) ?? [];
const isThere = major > 3 || (major === 3 && minor >= 10);
if (!isThere) console.warn("no Python 3.10 here: nobody but the library answered the vectors");

function runVectors(...folder: readonly string[]) {
  const given = ["-B", "examples/python/run_vectors.py", ...folder];
  return spawnSync("python3", given, { cwd: root, encoding: "utf8" });
}

describe.runIf(isThere)("the Python package", () => {
  test("answers its part of the vectors", () => {
    const { stdout, stderr, status } = runVectors();
    expect(stdout + stderr).toMatch(/^\d{4} of \d{4} vectors, 0 differ$/m);
    expect(status).toBe(0);
  });

  test("notices an answer that is another one", () => {
    const folder = mkdtempSync(join(tmpdir(), "vectors-"));
    try {
      for (const name of ["values.json", "machines.json"])
        copyFileSync(`${root}docs/vectors/${name}`, join(folder, name));
      const base = readFileSync(`${root}docs/vectors/base.json`, "utf8");
      writeFileSync(join(folder, "base.json"), base.replace(/("do":"daysBetween".*"gives":)(\d)/, "$11$2"));
      const { stdout, status } = runVectors(folder);
      expect(stdout).toMatch(/ vectors, 1 differ$/m);
      expect(status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
