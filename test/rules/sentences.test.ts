import { describe, expect, test } from "vitest";
import { describeFinding as inEnglish } from "nastavnik/en";
import { describeFinding as inRussian } from "nastavnik/ru";
import { allRules, type Finding, type RuleCode, type RuleFacts } from "nastavnik/rules";
import { faultsOfRussian } from "../support/russian-grammar.js";
import { registersIn } from "../support/rule-registers.js";
import { ruleSamples } from "../support/rule-samples.js";
import { sentenceSection } from "../support/sentence-section.js";
import { readSources } from "../support/sources.js";

function findingOf<Code extends RuleCode>(code: Code, details: RuleFacts[Code]): Finding {
  const { source, severity } = allRules[code];
  return { code, details, source, severity, path: [] } as unknown as Finding; // the code and its own facts
}

test("every sentence of a rule, in both languages, stands in one file for whoever proofreads", async () => {
  const sections = [...registersIn(readSources())].map(([folder, register]) => {
    const codes = (register.get(`${folder}Entries`) ?? []).map(({ code }) => code as RuleCode);
    return sentenceSection<RuleFacts>(`src/rules/${folder}`, codes, ruleSamples, {
      ru: (code, facts) => inRussian(findingOf(code, facts)),
      en: (code, facts) => inEnglish(findingOf(code, facts)),
    });
  });
  const text = ["# Sentences of the rules", "", ...sections].join("\n");
  await expect(text).toMatchFileSnapshot("../golden/rule-sentences.md");
});

describe.each(Object.keys(ruleSamples) as RuleCode[])("the sentences of %s", (code) => {
  test.each(ruleSamples[code].map((facts) => [facts]))("say %j in words", (facts) => {
    const finding = findingOf(code, facts);
    for (const said of [inRussian(finding), inEnglish(finding)]) {
      expect(said).not.toMatch(/undefined|NaN|\[object|true|false|\d{4}-\d\d-\d\d/);
      expect(said).not.toMatch(/^\s|\s$|\s\s|[;:,]$|(?<!г)\.$/);
    }
    // All that is not the caller's own word is Russian, and well-formed.
    expect(faultsOfRussian(inRussian(finding), wordsOf(facts))).toEqual([]);
    expect(inEnglish(finding).replace(/“.*?”/g, "")).not.toMatch(/[а-яё]/i);
  });
});

/** Texts in facts, longest first: a sentence says them as they are. */
function wordsOf(facts: unknown): readonly string[] {
  if (typeof facts === "string") return [facts];
  if (typeof facts !== "object" || facts === null) return [];
  return Object.values(facts)
    .flatMap(wordsOf)
    .sort((a, b) => b.length - a.length);
}
