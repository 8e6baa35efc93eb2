import { expect, test } from "vitest";
import { csvRows, csvText } from "../../src/catalogue/csv-text.js";

test.each([
  [
    "a,b\r\nc,d\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a;b\nc;d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a\tb\rc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["\uFEFFa,b", [["a", "b"]]],
  ["a,", [["a", ""]]],
  [",", [["", ""]]],
  ["", []],
  ["\n\n", [[""], [""]]],
  ['"a,b","c""d","e\r\nf"', [["a,b", 'c"d', "e\r\nf"]]],
  ['""', [[""]]],
  ['"";b', [["", "b"]]],
  ['"";"b,c"', [["", "b,c"]]],
  ['"a;b",c', [["a;b", "c"]]], // the separator is what stands after the first cell, not what stands in it
  ['"a,""b"";c"\td', [['a,"b";c', "d"]]],
  ['a "quoted" word,b', [['a "quoted" word', "b"]]], // not RFC 4180, but people write it
])("%j is read as %j", (text, rows) => {
  expect(csvRows(text)).toEqual(rows);
});

test("a quote that is never closed is told by its line", () => {
  expect(csvRows('a,b\nc,"d\ne')).toEqual({ line: 2 });
});

test("only what needs quotes has them", () => {
  expect(csvText([["a", "b c", " d", 'e"', "f,g", "h\n", "", ";"]], ",")).toBe(
    'a,b c," d","e""","f,g","h\n",,;\r\n',
  );
});
