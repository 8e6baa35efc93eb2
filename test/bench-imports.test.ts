import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import entries from "../.config/entries.json" with { type: "json" };
import { root } from "./support/sources.js";

// The compiler reads no JavaScript, and no gate runs the benches: they need packages of their own.
const files = readdirSync(`${root}test/bench`, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".mjs") && !file.includes("node_modules"),
);

test("a bench imports only what the library exports", async () => {
  const asked = files.flatMap((file) => {
    const text = readFileSync(`${root}test/bench/${file}`, "utf8");
    return [...text.matchAll(/import \{([^}]+)\} from "nastavnik([/a-z-]*)"/g)].flatMap(
      ([, names = "", path = ""]) =>
        names
          .split(",")
          .flatMap((name) => (name.trim() === "" ? [] : { file, path: `.${path}`, name: name.trim() })),
    );
  });
  expect(asked.length).toBeGreaterThan(10);
  for (const { file, path, name } of asked) {
    const source = Object.entries(entries).find(([subpath]) => subpath === path)?.[1].source;
    const entry = (await import(`${root}${source}`)) as object;
    expect(Object.keys(entry), `${file}: ${name} of ${path}`).toContain(name);
  }
});
