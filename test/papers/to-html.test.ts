import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { paperStyle, toHtml, type PaperBlock } from "nastavnik/papers";
import { madeUpOrder, nameOf, paperWith } from "./made-up-papers.js";
import { elementsOf, seenInHtml, textsOf } from "./parsed-print.js";

const order = toHtml(madeUpOrder, { nameOf });
const { seen, faults } = seenInHtml(order);
const textOf = (element: Parameters<typeof textsOf>[0] | undefined) => textsOf(element ?? "").join("");

test("a paper with blocks of every kind, its persons named", async () => {
  const unstyled = toHtml(madeUpOrder, { nameOf, style: "" });
  await expect(unstyled).toMatchFileSnapshot("../golden/papers/printed-order.ru.html");
});

describe("the document", () => {
  test("is what the standard asks for, and what screen readers need", async () => {
    const judge = new HtmlValidate({
      extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
    });
    const { results } = await judge.validateString(order);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => [ruleId, message, line])),
    ).toEqual([]);
    expect(faults).toEqual([]);
  });

  test("says its language and its title", () => {
    expect(elementsOf(seen, /^html lang=ru$/)).toHaveLength(1);
    expect(elementsOf(seen, /^article class=paper lang=ru$/)).toHaveLength(1);
    expect(textOf(elementsOf(seen, /^title$/)[0])).toBe("О наставничестве");
    const english = toHtml(paperWith([], { language: "en", title: "On mentoring" }));
    expect(english).toContain('<html lang="en">');
  });

  test("loads nothing, links to nothing, runs nothing and keeps no style outside its element", () => {
    expect(elementsOf(seen, /^(script|img|a|link|iframe|object|form|input)\b/)).toEqual([]);
    expect(elementsOf(seen, / (style|href|src|on\w+)=/)).toEqual([]);
    expect(paperStyle).not.toMatch(/url\(|@import|<|expression/);
    expect(paperStyle.length).toBeLessThan(2500);
  });

  test("names the column or the line of every cell of a table", () => {
    const tables = elementsOf(seen, /^table/);
    expect(tables).toHaveLength(2);
    const headings = elementsOf(seen, /^th /);
    expect(headings.map(({ name }) => name.slice(3))).toEqual([
      ...["scope=row", "scope=row"],
      ...["scope=col", "scope=col", "scope=col", "scope=col"],
    ]);
    expect(elementsOf(seen, /^thead$/)).toHaveLength(1);
    expect(textOf(elementsOf(seen, /^caption$/)[0])).toBe("Пары на 2025/2026 учебный год");
  });

  test("shows the line of a blank to the eye, and says what belongs there", () => {
    const blanks = elementsOf(seen, /^span class=blank$/);
    expect(textOf(blanks[0])).toBe(`${"_".repeat(24)} (полное название организации)`);
    expect(blanks.every((blank) => elementsOf(blank, /^span aria-hidden=true$/).length === 1)).toBe(true);
  });
});

describe("what a page of one's own asks for", () => {
  test("the article alone", () => {
    const fragment = toHtml(madeUpOrder, { nameOf, fragment: true });
    expect(fragment).toMatch(/^<article class="paper" lang="ru">\n/);
    expect(fragment).toMatch(/\n<\/article>\n$/);
    expect(order).toContain(fragment);
  });

  test("a style that touches nothing but papers", () => {
    const selectors = paperStyle
      .split("\n")
      .flatMap((line) => /^(?:@media [a-z]+\{)?([^@{]+)\{/.exec(line)?.[1]?.split(",") ?? []);
    expect(selectors.length).toBeGreaterThan(15);
    expect(selectors.filter((selector) => !/^\.paper(?![\w-])/.test(selector))).toEqual([]);
  });

  test("a nonce, another style, or none", () => {
    const styleOf = (options: Parameters<typeof toHtml>[1]) =>
      elementsOf(seenInHtml(toHtml(paperWith([]), options)).seen, /^style/).map((found) => [
        found.name,
        textOf(found),
      ]);
    expect(styleOf({})).toEqual([["style", paperStyle]]);
    expect(styleOf({ nonce: 'r"4' })).toEqual([['style nonce=r"4', paperStyle]]);
    expect(styleOf({ style: "p{margin:0}" })).toEqual([["style", "p{margin:0}"]]);
    expect(styleOf({ style: "" })).toEqual([]);
  });

  test("a style that would end its element is the caller's mistake", () => {
    expect(() => toHtml(paperWith([]), { style: "</STYLE><script>" })).toThrow(RangeError);
  });
});

test("points are lists: a browser counts 1., 2.; 1.1. stands as text, which no style is needed for", () => {
  const print = (points: Extract<PaperBlock, { kind: "points" }>["points"]) =>
    toHtml(paperWith([{ kind: "points", points }]), { fragment: true })
      .split("\n")
      .slice(1, -2);
  const under = [{ number: "1.1", text: ["план;"] }];
  expect(
    print([
      { number: "1", text: ["Утвердить:"], points: under },
      { number: "2", text: ["Хранить."] },
    ]),
  ).toEqual([
    "<ol>",
    "<li>Утвердить:",
    '<ul class="points">',
    "<li>1.1. план;</li>",
    "</ul></li>",
    "<li>Хранить.</li>",
    "</ol>",
  ]);
  expect(print([{ number: "7", text: ["а"] }])).toEqual(["<ol>", '<li value="7">а</li>', "</ol>"]);
});

test("what says nothing is not printed", () => {
  const empty: readonly PaperBlock[] = [
    { kind: "heading", level: 1, text: [] },
    { kind: "paragraph", text: [" "] },
    { kind: "list", ordered: true, items: [] },
    { kind: "points", points: [] },
    { kind: "table", headings: [], rows: [] },
    { kind: "fields", fields: [] },
    { kind: "requisites" },
    { kind: "stamps", stamps: [] },
    { kind: "signatures", lines: [] },
  ];
  expect(toHtml(paperWith(empty), { fragment: true })).toBe(
    '<article class="paper" lang="ru">\n</article>\n',
  );
});
