import { describe, expect, test } from "vitest";
import { programMachine } from "nastavnik";
import { toMermaid } from "nastavnik/lifecycle";
import entries from "../.config/entries.json" with { type: "json" };
import { blocksOf, textOf } from "./support/pages.js";

describe.each([
  ["README.md", "en"],
  ["docs/ru/README.md", "ru"],
] as const)("%s", (page, language) => {
  const text = textOf(page);

  test("draws a part of the machine's own picture, from its start to its end", () => {
    const [{ code } = { code: "" }] = blocksOf(text).filter((block) => block.language === "mermaid");
    const drawn = code.trimEnd().split("\n");
    const whole = toMermaid(programMachine, language).split("\n");
    expect(drawn.filter((line) => !whole.includes(line))).toEqual([]);
    expect(whole.filter((line) => line.includes("[*]") && !drawn.includes(line))).toEqual([]);
    // Nothing hangs in the air: whatever a line leads to, another leads on from.
    const ends = drawn.map((line) => / {2}(\S+) --> ([^:\s]+)/.exec(line)).filter((ends) => ends !== null);
    const named = (side: 1 | 2) => [...new Set(ends.map((found) => found[side]))].sort();
    expect(ends.length).toBeGreaterThan(5);
    expect(named(2)).toEqual(named(1));
  });

  test("offers both languages in its third line, and shows a result before anything else", () => {
    const lines = text.split("\n");
    expect(lines[2]).toMatch(/English.+Русский/);
    expect(blocksOf(text).map((block) => block.language)).toEqual(
      expect.arrayContaining(["ts", "text", "mermaid"]),
    );
    expect(text.indexOf("```text")).toBeLessThan(text.indexOf("\n## "));
  });

  test("names every entry", () => {
    for (const subpath of Object.keys(entries)) expect(text).toContain(`\`nastavnik${subpath.slice(1)}\``);
  });
});
