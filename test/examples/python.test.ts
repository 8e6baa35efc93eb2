import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "../support/sources.js";

test("the Python package answers its part of the vectors, where there is a Python", () => {
  const version = spawnSync("python3", ["-c", "import sys; print(*sys.version_info[:2])"], {
    encoding: "utf8",
  });
  const [major = 0, minor = 0] = (version.stdout as string | null)?.trim().split(" ").map(Number) ?? [];
  if (major < 3 || (major === 3 && minor < 10)) {
    console.warn("no Python 3.10 here: nobody but the library answered the vectors");
    return;
  }
  const { stdout, stderr, status } = spawnSync("python3", ["-B", "examples/python/run_vectors.py"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stdout + stderr).toMatch(/^\d{3,} vectors, 0 differ$/m);
  expect(status).toBe(0);
});
