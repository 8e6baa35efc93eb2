import { describe, expect, test } from "vitest";
import * as en from "nastavnik/en";
import * as ru from "nastavnik/ru";

/** What a newer version, or a hand, may have stored: unknown to every list, and names every object inherits. */
const unknown = ["never.heard-of", "constructor", "toString", "__proto__", "hasOwnProperty", ""];

const languages = [
  ["ru", ru],
  ["en", en],
] as const;

describe.each(languages)("a code that nobody knows is said as it is: %s", (_, speak) => {
  test.each(unknown)("“%s”", (code) => {
    const problem = { code, path: ["a", 1], details: {} } as never;
    expect(speak.describeIssue(problem).endsWith(`2: ${code}`)).toBe(true);
    expect(speak.describeCatalogueIssue(problem).endsWith(`: ${code}`)).toBe(true);
    expect(speak.describeConflict(problem)).toBe(code);
    expect(speak.describeFault(problem)).toBe(code);
    expect(speak.describeMatchingRefusal(problem)).toBe(code);
    const refusal = { machine: "own", command: "go", reasons: [problem] } as never;
    expect(speak.describeRefusal(refusal).endsWith(`: ${code}`)).toBe(true);
  });

  test.each(unknown)("“%s” among the facts", (code) => {
    const said = [
      speak.describeDiagnosis({ outcome: code, mentee: "mentee:a", removed: [], full: [] } as never),
      speak.describeDiagnosis({
        outcome: "refused",
        removed: [{ rule: code, mentors: 1 }],
        full: [],
      } as never),
      speak.describeMatchingRefusal({ code: "stable.side-condition", details: { condition: code } } as never),
      speak.describeFault({
        code: "pair.excluded",
        details: { mentee: "mentee:a", mentor: "mentor:b", rules: [code] },
      } as never),
      speak.describeConflict({ code: "report.other-basis", details: { differs: [code] } } as never),
      speak.explainText({ excluded: [code], locked: false, parts: [] } as never, []),
      speak.describeChange({ measure: code, dimension: code, value: "x", cause: code, change: 1 } as never),
      speak.describeWithheld({ withheld: [{ reason: code }] } as never).join(),
    ];
    for (const sentence of said) {
      expect(sentence).toContain(code);
      expect(sentence).not.toMatch(/\[native code\]|\[object/);
    }
  });

  test("an indicator in a unit that nobody knows is a plain number", () => {
    const indicator = {
      name: { ru: "Доля", en: "Share" },
      unit: "toString",
      value: 2,
      numerator: 2,
    } as never;
    expect(speak.indicatorText(indicator)).toMatch(/: 2$/);
  });
});

test("both languages export the same names", () => {
  expect(Object.keys(ru)).toEqual(Object.keys(en));
});
