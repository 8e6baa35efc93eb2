import { expect, test } from "vitest";
import { codeNamed, forms, type Program } from "nastavnik";
import { parseProgram } from "nastavnik/model";
import { program } from "../support/build.js";

const withForm = (words: string): Program =>
  program({
    forms: [{ code: codeNamed(forms, words), asWritten: words }], // compiles whatever the words are
    difficulties: [{ ref: "d1", code: undefined, asWritten: words }],
  });

test("words that no code list knows are read, and leave nothing undefined behind", () => {
  const read = parseProgram(withForm("наставничество по переписке"));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(read.value.forms).toStrictEqual([{ asWritten: "наставничество по переписке" }]);
  expect(read.value.difficulties).toStrictEqual([{ ref: "d1", asWritten: "наставничество по переписке" }]);
  expect(JSON.parse(JSON.stringify(read.value))).toStrictEqual(read.value);
});

test("words that it knows keep their code", () => {
  const read = parseProgram(withForm("Учитель – учитель"));
  expect(read.ok && read.value.forms).toStrictEqual([
    { code: "teacher-teacher", asWritten: "Учитель – учитель" },
  ]);
});

test("a code that is undefined without words is still nothing", () => {
  const read = parseProgram(program({ forms: [{ code: undefined }] }));
  expect(read).toMatchObject({ ok: false, issues: [{ code: "coded.empty", path: ["forms", 0] }] });
});

test("words are kept or absent, never undefined", () => {
  // @ts-expect-error only the code may be unknown
  const read = parseProgram(program({ forms: [{ code: "teacher-teacher", asWritten: undefined }] }));
  expect(read.ok).toBe(false);
});

test("names are compared in a time that grows with the words", () => {
  // With a pattern that looks for spaces before a dash, each of these spaces would begin a walk over all that follow.
  expect(codeNamed(forms, `${" ".repeat(400_000)}учитель - учитель${" ".repeat(400_000)}`)).toBe(
    "teacher-teacher",
  );
  expect(codeNamed(forms, `x${" ".repeat(4_000_000)}x`)).toBeUndefined();
});

test.each([
  ["учитель-учитель", "teacher-teacher"],
  ["Учитель  —\t учитель", "teacher-teacher"],
  ["учитель − учитель ", "teacher-teacher"],
  ["учитель – – учитель", undefined],
])("%j is %s", (words, code) => {
  expect(codeNamed(forms, words)).toBe(code);
});
