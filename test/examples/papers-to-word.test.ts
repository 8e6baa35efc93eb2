import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { paperKinds, type PaperKind } from "nastavnik/codes";
import { paperOf, toHtml, toMarkdown } from "nastavnik/papers";
import { paperTexts } from "nastavnik/ru";
import { facts } from "../../examples/papers/facts.js";
import { nameOf } from "../../examples/papers-to-word/known-names.js";
import { elementsOf, seenInHtml, seenInMarkdown, textsOf, type Seen } from "../papers/parsed-print.js";
import { root } from "../support/sources.js";

/** Word itself is written by `npm run example -- papers-to-word`, which has packages of its own. */
const kinds = Object.keys(paperKinds) as readonly PaperKind[];
const wordsOf = (seen: Seen | undefined) =>
  textsOf(seen ?? "")
    .join("")
    .replace(/[\s_\u2060]+/g, "");

test.each(kinds)("%s of the made-up school says the same in HTML and in Markdown", (kind) => {
  const paper = paperOf(kind, facts[kind], paperTexts);
  const html = seenInHtml(toHtml(paper, { nameOf }));
  const [article] = elementsOf(html.seen, /^article/);
  expect(html.faults).toEqual([]);
  const signsOf = (text: string) => Array.from(text.replace(/[:·]/g, "")).sort().join("");
  expect(signsOf(wordsOf(seenInMarkdown(toMarkdown(paper, { nameOf }))))).toBe(signsOf(wordsOf(article)));
  expect(toMarkdown(paper, { nameOf })).not.toMatch(/[^.]\.\.(?!\.)|undefined|\[object/);
});

test("three papers as they are printed", async () => {
  for (const kind of ["order-pairs", "program", "mentor-report"] as const) {
    const printed = toMarkdown(paperOf(kind, facts[kind], paperTexts), { nameOf });
    await expect(printed).toMatchFileSnapshot(`../golden/papers/printed-${kind}.ru.md`);
  }
});

test("Word gets every kind of block", () => {
  const source = readFileSync(`${root}examples/papers-to-word/to-word.mjs`, "utf8");
  const blocks = new Set(
    kinds.flatMap((kind) => paperOf(kind, facts[kind], paperTexts).blocks.map((block) => block.kind)),
  );
  expect([...blocks].filter((kind) => !source.includes(`case "${kind}"`))).toEqual([]);
});

test("the pictures of the docs are small", () => {
  const folder = `${root}docs/pictures/`;
  const sizes = readdirSync(folder).map((name) => statSync(folder + name).size);
  expect(sizes).toHaveLength(3);
  expect(Math.max(...sizes)).toBeLessThan(120_000);
});
