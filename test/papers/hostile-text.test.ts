import fc from "fast-check";
import { expect, test } from "vitest";
import { idOf } from "nastavnik";
import { toHtml, toMarkdown, type Paper, type PaperBlock, type PaperText } from "nastavnik/papers";
import { paperWith } from "./made-up-papers.js";
import { bones, seenInHtml, seenInMarkdown, textsOf } from "./parsed-print.js";

const hostile = [
  "<script>alert(1)</script>",
  "</td></table></article>",
  "</title><img src=x onerror=alert(1)>",
  "<!--",
  "-->",
  "<![CDATA[",
  "<?x",
  "&lt;b&gt;",
  "&#60;",
  "&amp",
  "&",
  '" onclick="x',
  "'",
  "[a](http://evil.example)",
  "![x](http://evil.example/x.png)",
  "[x]: http://evil.example",
  "[^1]",
  "[^1]: x",
  "[ ] x",
  "<http://evil.example>",
  "<a@evil.example>",
  "http://evil.example/?a=b",
  "HTTPS://evil.example",
  "www.evil.example",
  "WWW.",
  "ftp://evil.example",
  "a@evil.example",
  "mailto:a@evil.example",
  "xmpp:a@evil.example/x",
  "`code`",
  "```",
  "~~~",
  "~~a~~",
  "**b**",
  "__b__",
  "*",
  "_",
  "____",
  " ___ ",
  "_ ",
  " _",
  "$x$",
  "| a | b |",
  "|",
  "| --- |",
  "---",
  "===",
  "***",
  "# h",
  "#",
  "###### h ##",
  "1. x",
  "1) x",
  "1",
  ".",
  "-",
  "- x",
  "+ x",
  "> q",
  "    code",
  "\tcode",
  "\\",
  "\\|",
  "\\\\",
  "  ",
  " \\",
  "\n",
  "\r\n\r\n",
  "\u2028",
  "\u0085",
  "\v",
  "\u0000",
  "\u001b[31m",
  "\u202e",
  "\u2066",
  "\ufeff",
  "\ud800",
  "\udc00",
  "\uffff",
  "\u00a0",
  "\u2060",
  "\u200b",
  ":",
  "/",
  "//",
  "://",
  "http",
  "www",
  "w",
  "word",
  "слово",
  "№",
  "٣.",
  "𝟏.",
];
const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...hostile), { maxLength: 4 }).map((parts) => parts.join("")),
  },
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);

/** The texts of a paper, each asked for once, in order. */
type Texts = () => string;
type Maker = (texts: Texts) => PaperBlock;

const id = idOf("person", "person:1");
const run = fc.constantFrom("words" as const, "words" as const, "person" as const, "blank" as const);
const line = fc.array(run, { maxLength: 3 }).map(
  (kinds) =>
    (texts: Texts): PaperText =>
      kinds.map((kind) => {
        if (kind === "words") return texts();
        if (kind === "blank") return { blank: "place", label: texts() };
        return { person: id, role: "mentor", case: "genitive", label: texts() };
      }),
);
const count = (max: number) => ({ maxLength: max });

const block: fc.Arbitrary<Maker> = fc.oneof(
  fc
    .record({ level: fc.constantFrom(1 as const, 2 as const, 3 as const), text: line })
    .map(({ level, text }): Maker => (texts) => ({ kind: "heading", level, text: text(texts) })),
  line.map((text): Maker => (texts) => ({ kind: "paragraph", text: text(texts) })),
  fc
    .record({ ordered: fc.boolean(), items: fc.array(line, count(3)) })
    .map(({ ordered, items }): Maker => (texts) => ({
      kind: "list",
      ordered,
      items: items.map((item) => item(texts)),
    })),
  fc
    .record({ section: fc.constantFrom("", "3."), items: fc.array(fc.array(line, count(3)), count(3)) })
    .map(({ section, items }): Maker => (texts) => ({
      kind: "points",
      points: items.map(([text, ...parts], i) => ({
        number: `${section}${i + 1}`,
        text: text?.(texts) ?? [],
        points: parts.map((part, j) => ({ number: `${section}${i + 1}.${j + 1}`, text: part(texts) })),
      })),
    })),
  fc
    .record({
      caption: line,
      headings: fc.array(line, count(3)),
      rows: fc.array(fc.array(line, count(4)), count(3)),
    })
    .map(({ caption, headings, rows }): Maker => (texts) => ({
      kind: "table",
      caption: caption(texts),
      headings: headings.map((cell) => cell(texts)),
      rows: rows.map((row) => row.map((cell) => cell(texts))),
    })),
  fc.array(line, count(3)).map((values): Maker => (texts) => ({
    kind: "fields",
    fields: values.map((value) => ({ label: texts(), value: value(texts) })),
  })),
  fc.record({ number: line, on: line, place: line }).map(({ number, on, place }): Maker => (texts) => ({
    kind: "requisites",
    number: number(texts),
    on: on(texts),
    place: place(texts),
  })),
  fc.array(fc.array(line, count(3)), count(3)).map((stamps): Maker => (texts) => ({
    kind: "stamps",
    stamps: stamps.map((lines) => ({
      stamp: "agreed",
      title: texts(),
      lines: lines.map((each) => each(texts)),
    })),
  })),
  fc
    .array(fc.record({ label: line, on: line, named: fc.boolean() }), count(3))
    .map((lines): Maker => (texts) => ({
      kind: "signatures",
      lines: lines.map(({ label, on, named }) => ({
        label: label(texts),
        on: on(texts),
        ...(named && { person: { person: id, role: "mentor", case: "nominative", label: texts() } }),
      })),
    })),
  fc.record({ number: fc.nat(9), title: line, to: line }).map(({ number, title, to }): Maker => (texts) => ({
    kind: "annex",
    number,
    title: title(texts),
    to: to(texts),
  })),
);

const between = (code: number, ...bounds: readonly (readonly [number, number])[]) =>
  bounds.some(([from, to]) => from <= code && code <= to);
const isBreak = (code: number) => between(code, [9, 13], [0x85, 0x85], [0x2028, 0x2029]);
const isUnseen = (code: number) =>
  !isBreak(code) &&
  between(
    code,
    [0, 31],
    [0x7f, 0x9f],
    [0x202a, 0x202e],
    [0x2066, 0x2069],
    [0xfeff, 0xfeff],
    [0xfff9, 0xfffb],
  );
const isNoCharacter = (code: number) =>
  between(code, [0xd800, 0xdfff], [0xfdd0, 0xfdef]) || (code & 0xfffe) === 0xfffe;

/** What of a text a reader is to see, told apart from how the library does it: its signs in order, whatever stands between words. */
function read(text: string): string {
  const signs = Array.from(text.replaceAll("\u2060", ""), (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return isBreak(code) ? " " : isUnseen(code) ? "" : isNoCharacter(code) ? "\ufffd" : sign;
  });
  return signs.join("").replace(/\s+/g, " ");
}

const papers = fc
  .record({
    blocks: fc.array(block, count(6)),
    texts: fc.array(text, { minLength: 1, maxLength: 40 }),
    name: fc.option(text),
  })
  .map(({ blocks, texts, name }) => {
    const made = (say: (text: string) => string): Paper => {
      let at = 0;
      const next = () => say(texts[at++ % texts.length] ?? "");
      return paperWith(
        blocks.map((make) => make(next)),
        { title: next() },
      );
    };
    const tame = (text: string) =>
      read(text).trim() === "" && !text.includes("\u2060") ? read(text) : "слово";
    return {
      paper: made((text) => text),
      options: name === null ? {} : { nameOf: () => name },
      tame: made(tame),
      tameOptions: name === null ? {} : { nameOf: () => tame(name) },
    };
  });

const runs = { numRuns: 300 };

test("in Markdown a paper of hostile texts has the parts of the same paper with plain words", () => {
  fc.assert(
    fc.property(papers, ({ paper, options, tame, tameOptions }) => {
      const printed = seenInMarkdown(toMarkdown(paper, options));
      expect(bones(printed)).toEqual(bones(seenInMarkdown(toMarkdown(tame, tameOptions))));
    }),
    runs,
  );
});

test("in HTML a paper of hostile texts has the parts of the same paper with plain words", () => {
  fc.assert(
    fc.property(papers, fc.boolean(), ({ paper, options, tame, tameOptions }, fragment) => {
      const printed = seenInHtml(toHtml(paper, { ...options, fragment }));
      const plain = seenInHtml(toHtml(tame, { ...tameOptions, fragment }));
      expect(printed.faults).toEqual([]);
      expect(bones(printed.seen)).toEqual(bones(plain.seen));
    }),
    runs,
  );
});

test("no sign of a text is lost or changed", () => {
  const places: readonly ((text: PaperText) => PaperBlock)[] = [
    (text) => ({ kind: "heading", level: 2, text }),
    (text) => ({ kind: "paragraph", text }),
    (text) => ({ kind: "list", ordered: false, items: [text] }),
    (text) => ({ kind: "points", points: [{ number: "1", text }] }),
    (text) => ({ kind: "table", headings: [text], rows: [] }),
    (text) => ({ kind: "table", headings: [["word"]], rows: [[text]] }),
    (text) => ({ kind: "stamps", stamps: [{ stamp: "agreed", title: "word", lines: [text] }] }),
    (text) => ({ kind: "annex", number: 1, title: text }),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...places), text, (place, text) => {
      const paper = paperWith([place([text])]);
      const lastOf = (texts: readonly string[]) =>
        read(texts.filter((each) => each.trim() !== "").at(-1) ?? "").trim();
      const wanted = read(text).trim();
      if (wanted === "") return;
      expect(lastOf(textsOf(seenInMarkdown(toMarkdown(paper))))).toBe(wanted);
      expect(lastOf(textsOf(seenInHtml(toHtml(paper)).seen))).toBe(wanted);
    }),
    runs,
  );
});
