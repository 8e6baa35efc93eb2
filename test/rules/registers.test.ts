import { expect, test } from "vitest";
import { allRules } from "nastavnik/rules";
import { exportsOf, fileOfCode, registersIn } from "../support/rule-registers.js";
import { readSources, type Sources } from "../support/sources.js";

/** What a file of a rule exports, and the table of its folder's register in which each export stands. */
const parts: Readonly<Record<string, string>> = {
  Facts: "Facts",
  rule: "Entries",
  check: "Checks",
  ru: "Ru",
  en: "En",
};

/** Rule files that are incomplete or not registered, and lines of a register that name another file than their code's. */
function registerFaults(sources: Sources): readonly string[] {
  const faults: string[] = [];
  const registers = registersIn(sources);
  for (const [path, text] of sources) {
    const [, folder = "", file = ""] = /^src\/rules\/([^/]+)\/([^/]+)\.ts$/.exec(path) ?? [];
    if (folder === "" || file === "register") continue;
    const register = registers.get(folder);
    if (register === undefined) {
      faults.push(`${path}: the folder has no register`);
      continue;
    }
    const exported = exportsOf(path, text).filter((name) => Object.hasOwn(parts, name));
    if (exported.length === 0) continue; // a helper of its folder
    for (const [part, kind] of Object.entries(parts)) {
      if (!exported.includes(part)) faults.push(`${path}: lacks ${part}`);
      const lines = register.get(tableName(folder, kind)) ?? [];
      const own = lines.filter((line) => line.file === file && line.part === part);
      if (own.length !== 1) faults.push(`${path}: stands in ${kind} ${own.length} times`);
      for (const { code } of own)
        if (fileOfCode(folder, code) !== file) faults.push(`${path}: is registered as ${code}`);
    }
  }
  for (const [folder, register] of registers)
    for (const [table, lines] of register)
      for (const { code, file, part } of lines)
        if (table !== tableName(folder, parts[part] ?? "") || !sources.has(`src/rules/${folder}/${file}.ts`))
          faults.push(`src/rules/${folder}/register.ts: ${table} has a line it cannot have: ${code}`);
  return faults;
}

function tableName(folder: string, kind: string): string {
  const name = `${folder}${kind}`;
  return kind === "Facts" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

const sources = readSources();

test("every rule is one whole file, in its register under its own code", () => {
  expect(registerFaults(sources)).toEqual([]);
  const codes = [...registersIn(sources)].flatMap(([folder, register]) =>
    (register.get(tableName(folder, "Entries")) ?? []).map(({ code }) => code),
  );
  expect(codes).toHaveLength(124);
  expect([...codes].sort()).toEqual(Object.keys(allRules).sort());
});

const duration = sources.get("src/rules/program/duration.ts") ?? "";
const register = sources.get("src/rules/program/register.ts") ?? "";

test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    "a rule in no register",
    { "src/rules/program/length.ts": duration },
    ["Facts", "Entries", "Checks", "Ru", "En"].map(
      (table) => `src/rules/program/length.ts: stands in ${table} 0 times`,
    ),
  ],
  [
    "a rule without an English sentence",
    { "src/rules/program/duration.ts": duration.replace("export const en:", "const en:") },
    ["src/rules/program/duration.ts: lacks en"],
  ],
  [
    "a check under the code of another rule",
    {
      "src/rules/program/register.ts": register.replace(
        '"program.no-strength": noStrength.check',
        '"program.no-strength": noDifficulty.check',
      ),
    },
    [
      "src/rules/program/no-difficulty.ts: stands in Checks 2 times",
      "src/rules/program/no-difficulty.ts: is registered as program.no-strength",
      "src/rules/program/no-strength.ts: stands in Checks 0 times",
    ],
  ],
  [
    "a Russian sentence among the English ones",
    {
      "src/rules/program/register.ts": register.replace(
        '"program.no-strength": noStrength.en',
        '"program.no-strength": noStrength.ru',
      ),
    },
    [
      "src/rules/program/no-strength.ts: stands in En 0 times",
      "src/rules/program/register.ts: programEn has a line it cannot have: program.no-strength",
    ],
  ],
  [
    "a folder without a register",
    { "src/rules/survey/no-answer.ts": duration },
    ["src/rules/survey/no-answer.ts: the folder has no register"],
  ],
])("%s is found", (_, changed, faults) => {
  expect(registerFaults(new Map([...sources, ...Object.entries(changed)]))).toEqual(faults);
});
