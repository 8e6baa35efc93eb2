import { expect, test } from "vitest";
import { importsOf, parseSource, readSources } from "../support/sources.js";

/** The folders of `src/matching`: each may import itself and those before it. */
const rooms = ["request", "candidates", "answer", "best", "stable", "why", "verify"];

test("every file of matching is in a folder, and folders import only earlier ones", () => {
  const wrong: string[] = [];
  for (const [path, text] of readSources()) {
    if (!path.startsWith("src/matching/")) continue;
    const room = rooms.indexOf(path.split("/")[2]!);
    if (room === -1) wrong.push(path);
    for (const specifier of importsOf(parseSource(path, text))) {
      const target = new URL(specifier, `file:///${path}`).pathname.split("/");
      if (target[2] === "matching" && rooms.indexOf(target[3]!) > room) wrong.push(`${path}: ${specifier}`);
    }
  }
  expect(wrong).toEqual([]);
});
