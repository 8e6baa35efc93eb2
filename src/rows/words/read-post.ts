import { codeAt, compiledWords, matchesAt, stemsOf } from "./match-stems.js";
import { isSeparator, plainTokens } from "./plain-tokens.js";
import { beforePosts, otherPosts, postWords } from "./post-words.js";
import { subjectsIn } from "./read-subjects.js";

const table = /* @__PURE__ */ compiledWords(postWords);
const before = /* @__PURE__ */ beforePosts.map(stemsOf);
const others = /* @__PURE__ */ otherPosts.map(({ after, phrases }) => ({
  after,
  phrases: phrases.map(stemsOf),
}));

/**
 * The posts of a cell in their order, and the subjects that stand behind them. A post begins a part of the text; parts are
 * parted by commas and slashes, by «и» and new lines before a post, and a part without a post belongs to the post before it.
 */
export function readPost(text: string): { code?: string; also?: string[]; subjects?: string[] } {
  const codes: string[] = [];
  const subjects: string[] = [];
  const { words, brackets } = plainTokens(partedAtLines(text));
  for (const part of partsOf(words)) {
    const from = startOf(part);
    const found = codeAt(part, from, table);
    if (found !== undefined && isOther(found.code, part.slice(found.end))) continue;
    if (found !== undefined) codes.push(found.code);
    if (codes.length > 0) subjects.push(...subjectsIn(part.slice(found?.end ?? 0)));
    else return {}; // what comes first is no post of the list: nothing behind it is taken for one
  }
  for (const part of brackets) {
    const found = codeAt(part, startOf(part), table);
    if (found !== undefined && !isOther(found.code, part.slice(found.end))) codes.push(found.code);
    if (codes.length > 0) subjects.push(...subjectsIn(part.slice(found?.end ?? 0)));
  }
  const [code, ...also] = [...new Set(codes)];
  if (code === undefined) return {};
  return {
    code,
    ...(also.length > 0 ? { also } : undefined),
    ...(subjects.length > 0 ? { subjects: [...new Set(subjects)] } : undefined),
  };
}

/** A comma for each new line behind which a post begins; a cell that wraps inside a post stays whole. */
function partedAtLines(text: string): string {
  const lines = text.split("\n").map((line) => ({ line, words: plainTokens(line).words }));
  return lines.reduce((all, { line, words }, i) => {
    const above = lines[i - 1]?.words ?? [];
    const wraps = endOfPost([...above, ...words]) > above.length || isWhose.test(words[0] ?? "");
    const both = endOfPost(above) > 0 && endOfPost(words) > 0;
    return `${all}${both && !wraps ? "," : " "}${line}`;
  }, "");
}

/** «заместитель / директора»: the second line says whose the first is. */
const isWhose = /(?:[ая]|его|ей)$/;

/** Where the post that words begin with ends; 0 where they begin with none. */
function endOfPost(words: readonly string[]): number {
  return codeAt(words, startOf(words), table)?.end ?? 0;
}

/** Parts at separators, and at an «и» behind which a post begins. */
function partsOf(words: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    const joins =
      word === "и" && next !== undefined && next !== "о" && codeAt(words, i + 1, table) !== undefined;
    if (isSeparator(word) || joins) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

/** Behind words such as “acting”, unless the post itself begins with them. */
function startOf(words: readonly string[]): number {
  let at = 0;
  while (codeAt(words, at, table) === undefined) {
    const skipped = before.find((stems) => matchesAt(words, at, stems));
    if (skipped === undefined) return at;
    at += skipped.length;
  }
  return at;
}

function isOther(code: string, rest: readonly string[]): boolean {
  return others.some(
    ({ after, phrases }) =>
      (after as readonly string[]).includes(code) &&
      phrases.some((stems) => rest.some((_, at) => matchesAt(rest, at, stems))),
  );
}
