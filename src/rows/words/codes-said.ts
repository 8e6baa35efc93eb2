import { codeAt, type CompiledWords } from "./match-stems.js";
import { plainTokens } from "./plain-tokens.js";

/** Behind these a code is not said of anybody: “not young”, “except for remote”, “former”. */
const denials = /^(?:не$|нет$|без$|вне$|кроме$|бывш)/;

/**
 * Codes of all phrases that stand anywhere, in their order, but for those behind a denial in the same clause: whatever is
 * meant then, it is not they. A phrase may hold a denial of its own, «без педагогического образования».
 */
export function codesSaid<Code extends string>(text: string, table: CompiledWords<Code>): Code[] {
  return clausesOf(text).flatMap((clause) => codesInClause(clause, table).said);
}

/** What stands between commas and semicolons, then what stands so in each bracket. */
export function clausesOf(text: string): readonly (readonly string[])[] {
  const { words, brackets } = plainTokens(text);
  return [words, ...brackets].flatMap(clausesIn);
}

function clausesIn(words: readonly string[]): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    if (word === "," || word === ";") clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses;
}

/** The codes of one clause before its first denial, and those behind it. */
export function codesInClause<Code extends string>(
  clause: readonly string[],
  table: CompiledWords<Code>,
): { readonly said: readonly Code[]; readonly denied: readonly Code[] } {
  const said: Code[] = [];
  const denied: Code[] = [];
  let codes = said;
  for (let at = 0; at < clause.length;) {
    const found = codeAt(clause, at, table);
    if (found) codes.push(found.code);
    else if (denials.test(clause[at] ?? "") && clause[at + 1] !== "только") codes = denied;
    at = found?.end ?? at + 1;
  }
  return { said, denied };
}
