import { build } from "esbuild";
import { expect, test } from "vitest";
import { describeFinding as inEnglish } from "nastavnik/en";
import { describeFinding as inRussian } from "nastavnik/ru";
import { allRules, type Finding, type RuleCode } from "nastavnik/rules";
import { registersIn } from "../support/rule-registers.js";
import { ruleSamples } from "../support/rule-samples.js";
import { readSources, root } from "../support/sources.js";

const folders = [...registersIn(readSources()).keys()];

/** What a bundler leaves of one kind of table of all registers. */
async function bundleOf(kind: string): Promise<string> {
  const lines = folders.map(
    (folder) => `export { ${folder}${kind} } from "./src/rules/${folder}/register.js";`,
  );
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: root },
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** Sentences without facts are in a bundle as they are said. */
const withoutFacts = (Object.keys(ruleSamples) as RuleCode[]).filter(
  (code) => Object.keys(ruleSamples[code][0]).length === 0,
);
const said = (describe: (finding: Finding) => string) =>
  withoutFacts.map((code) =>
    describe({ code, details: {}, ...allRules[code], path: [] } as unknown as Finding),
  );

/** What only the tables of one kind can have. */
const marks: Readonly<Record<string, readonly string[]>> = {
  Entries: ["layer:"],
  Checks: ["details:"],
  Ru: said(inRussian),
  En: said(inEnglish),
};

test.each(Object.keys(marks))("a bundle of %s holds nothing of the other kinds", async (kind) => {
  expect(withoutFacts).toHaveLength(26);
  const text = await bundleOf(kind);
  for (const [other, found] of Object.entries(marks))
    expect([other, found.filter((mark) => text.includes(mark)).length]).toEqual([
      other,
      other === kind ? found.length : 0,
    ]);
});
