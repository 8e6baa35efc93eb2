import { codeNamed } from "../../codes/code-list.js";
import { schoolSubjects } from "../../codes/programs/school-subjects.js";
import { codesInClause } from "./codes-said.js";
import { compiledWords } from "./match-stems.js";
import { plainTokens } from "./plain-tokens.js";
import { subjectWords } from "./subject-words.js";

const table = /* @__PURE__ */ compiledWords(subjectWords);

/** Subjects of a cell in their order: codes, and as they are written the parts in which no subject was found. */
export function readSubjects(text: string): readonly SubjectReading[] {
  return text.split(/[,;/\n]/).flatMap((part) => {
    const whole = codeNamed(schoolSubjects, part);
    return whole === undefined
      ? part.split(/\sи\s/).flatMap(subjectsOf)
      : [{ code: whole, asWritten: part.trim() }];
  });
}

type SubjectReading = { readonly code?: string; readonly asWritten: string };

function subjectsOf(part: string): readonly SubjectReading[] {
  const asWritten = part.trim();
  if (asWritten === "") return [];
  const named = codeNamed(schoolSubjects, asWritten);
  const { words, brackets } = plainTokens(asWritten);
  const codes = named === undefined ? [words, ...brackets].flatMap(subjectsIn) : [named];
  return codes.length > 0 ? codes.map((code) => ({ code, asWritten })) : [{ asWritten }];
}

export function subjectsIn(words: readonly string[]): readonly string[] {
  return [...new Set(codesInClause(words, table).said)];
}
