import { expect, test } from "vitest";
import { idOf } from "nastavnik";
import { toMarkdown, type PaperBlock, type PersonSlot } from "nastavnik/papers";
import { madeUpOrder, nameOf, paperWith } from "./made-up-papers.js";
import { elementsOf, seenInMarkdown, textsOf } from "./parsed-print.js";

const printed = (...blocks: readonly PaperBlock[]) => toMarkdown(paperWith(blocks));
const mentor: PersonSlot = {
  person: idOf("person", "person:m1"),
  role: "mentor",
  case: "dative",
  label: "наставнику",
};

test("a paper with blocks of every kind, its persons named", async () => {
  await expect(toMarkdown(madeUpOrder, { nameOf })).toMatchFileSnapshot(
    "../golden/papers/printed-order.ru.md",
  );
});

test("without names each person is a blank with the role in its case", () => {
  const blanks = toMarkdown(madeUpOrder);
  expect(blanks).toContain("Назначить наставником ____________ (наставника), учителя математики");
  expect(blanks).toContain("возложить на ____________ (куратора).");
  expect(blanks).not.toContain("Иванов");
});

test.each([undefined, "", " ", "\u0000\n"])("a name of %j leaves the blank", (name) => {
  const paper = paperWith([{ kind: "paragraph", text: ["Поручить ", mentor, "."] }]);
  expect(toMarkdown(paper, { nameOf: () => name })).toBe("Поручить ____________ (наставнику).\n");
});

test("the name is asked for in the case of its place", () => {
  const asked: unknown[] = [];
  const paper = paperWith([{ kind: "paragraph", text: [mentor] }]);
  const named = toMarkdown(paper, { nameOf: (...about) => (asked.push(about), "Ивановой М. П.") });
  expect(named).toBe("Ивановой М. П.\n");
  expect(asked).toEqual([["person:m1", "dative"]]);
});

test("a name that ends with a full stop ends a sentence too", () => {
  const text = (after: string) => paperWith([{ kind: "paragraph", text: ["Поручить ", mentor, after] }]);
  const printed = (after: string) => toMarkdown(text(after), { nameOf: () => "Ивановой М. П." });
  expect(printed(".")).toBe("Поручить Ивановой М. П.\n");
  expect(printed(". И ей")).toBe("Поручить Ивановой М. П. И ей\n");
  expect(printed(", ей")).toBe("Поручить Ивановой М. П., ей\n");
  const of = (...after: readonly string[]) =>
    toMarkdown(paperWith([{ kind: "paragraph", text: [".", mentor, ...after] }]), { nameOf: () => "М. П." });
  expect(of()).toBe(".М. П.\n"); // before the name nothing has stopped
  expect(of(", ", ". ", "ей")).toBe(".М. П., . ей\n"); // nor long after it
});

test("lists that follow each other stay apart", () => {
  const list = (ordered: boolean, item: string): PaperBlock => ({ kind: "list", ordered, items: [[item]] });
  expect(printed(list(false, "а"), list(false, "б"), list(false, "в"))).toBe("- а\n\n* б\n\n- в\n");
  expect(printed(list(true, "а"), list(true, "б"))).toBe("1. а\n\n1) б\n");
});

const points: PaperBlock = {
  kind: "points",
  points: [
    { number: "1", text: ["Утвердить:"], points: [{ number: "1.1", text: ["план;"] }] },
    { number: "2", text: ["1. не список"] },
  ],
};

test("points keep their numbers, and those under a point stand inside its item", () => {
  expect(printed(points)).toBe("1. Утвердить:\n\n   1.1. план;\n\n2. 1\\. не список\n");
  const [list] = elementsOf(seenInMarkdown(printed(points)), /^list true 1$/);
  expect(list?.inside.map((item) => textsOf(item))).toEqual([["Утвердить:", "1.1. план;"], ["1. не список"]]);
});

test("from the tenth point on, what stands under a point is still inside it", () => {
  const many = Array.from({ length: 10 }, (_, i) => ({ number: `${i + 1}`, text: ["а"] }));
  const last = { number: "11", text: ["б"], points: [{ number: "11.1", text: ["в"] }] };
  const [list] = elementsOf(
    seenInMarkdown(printed({ kind: "points", points: [...many, last] })),
    /^list true 1$/,
  );
  expect(list?.inside).toHaveLength(11);
  expect(textsOf(list?.inside.at(-1) ?? "")).toEqual(["б", "11.1. в"]);
});

test("points of a section begin with its number, and no list before them swallows them", () => {
  const ofSection: PaperBlock = { kind: "points", points: [{ number: "3.1", text: ["а"] }] };
  expect(printed(ofSection)).toBe("3.1. а\n");
  expect(printed(points, points)).toContain("2. 1\\. не список\n\n1) Утвердить:\n\n   1.1. план;");
});

test("a row longer than the headings loses no cell", () => {
  const table: PaperBlock = { kind: "table", headings: [["а"]], rows: [[["1"], ["2"]], []] };
  expect(printed(table)).toBe("| а |  |\n| --- | --- |\n| 1 | 2 |\n|  |  |\n");
});

test("what says nothing is not printed", () => {
  const empty: readonly PaperBlock[] = [
    { kind: "heading", level: 1, text: [] },
    { kind: "paragraph", text: [" "] },
    { kind: "list", ordered: false, items: [] },
    { kind: "points", points: [] },
    { kind: "table", headings: [], rows: [] },
    { kind: "fields", fields: [] },
    { kind: "requisites" },
    { kind: "stamps", stamps: [] },
    { kind: "signatures", lines: [] },
  ];
  expect(printed(...empty)).toBe("\n");
});

// What a clerk writes stays as legible as it was: signs are escaped where they would mean something only.
test.each([
  "Приказ № 26/1 от 01.09.2025 г. – «О наставничестве» (приложение 2), 100 %; и т. д.",
  "И. И. Иванова, учитель ИЗО + МХК = 1,5 ставки; к 15.00!",
  "Получено: дата ____________ подпись ____________",
  "Что? «Да» / “Нет” & прочее",
])("%s is printed as it is", (text) => {
  expect(printed({ kind: "paragraph", text: [text] })).toBe(`${text}\n`);
});

test.each([
  ["1. Утвердить", String.raw`1\. Утвердить`],
  ["- тире", String.raw`\- тире`],
  ["C# и <b>", String.raw`C\# и \<b>`],
  ["см. [план](план.docx)", String.raw`см. \[план\](план.docx)`],
  ["a | b", String.raw`a \| b`],
  ["&nbsp; & co", String.raw`\&nbsp; & co`],
  ["____", String.raw`\____`],
  ["__init__.py", String.raw`\_\_init\_\_.py`],
  ["первая\r\nвторая", "первая вторая"],
  ["school@example.org", "school\u2060@example.org"],
  ["https://www.example.org", "https:/\u2060/www\u2060.example.org"],
])("%j comes out as %j", (text, wanted) => {
  expect(printed({ kind: "paragraph", text: [text] })).toBe(`${wanted}\n`);
});
