import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtInInstruments } from "nastavnik/needs";
import { root } from "../support/sources.js";

type Coding = {
  readonly instrument: string;
  readonly item: number;
  readonly text: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly used: readonly string[];
};

const { items } = JSON.parse(readFileSync(`${root}test/texts/instrument-codings.json`, "utf8")) as {
  items: readonly Coding[];
};

test("the built-in questionnaires have the codes that were settled on", () => {
  const coded = builtInInstruments.flatMap((form) =>
    form.items
      .filter(({ id }) => !["grade", "verdict"].includes(id))
      .map(({ codes }) => codes.map(({ code }) => code)),
  );
  expect(coded).toEqual(items.map(({ used }) => used));
});

/** Cohen's kappa of two lists of labels. */
function kappa(pairs: readonly (readonly [string, string])[]): number {
  const share = (n: number) => n / pairs.length;
  const agreed = share(pairs.filter(([a, b]) => a === b).length);
  const labels = new Set(pairs.flat());
  const chance = [...labels].reduce(
    (sum, label) =>
      sum +
      share(pairs.filter(([a]) => a === label).length) * share(pairs.filter(([, b]) => b === label).length),
    0,
  );
  return (agreed - chance) / (1 - chance);
}

const main = (codes: readonly string[]) => codes[0] ?? "none";

/** A code that both name stands for the item; otherwise the main code of each. */
function shared({ first, second }: Coding): readonly [string, string] {
  const both = first.find((code) => second.includes(code));
  return both === undefined ? [main(first), main(second)] : [both, both];
}

test("two readers of the items agree far beyond chance", () => {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const teacherForms = items.filter(({ instrument }) => instrument === "A" || instrument === "B");
  expect({
    items: items.length,
    mainCode: rounded(kappa(items.map(({ first, second }) => [main(first), main(second)]))),
    sharedCode: rounded(kappa(items.map(shared))),
    sharedCodeOfTeacherForms: rounded(kappa(teacherForms.map(shared))),
    sameSet: items.filter(({ first, second }) => [...first].sort().join() === [...second].sort().join())
      .length,
    noSharedCode: items.filter((item) => shared(item)[0] !== shared(item)[1]).length,
  }).toMatchInlineSnapshot(`
    {
      "items": 107,
      "mainCode": 0.76,
      "noSharedCode": 18,
      "sameSet": 72,
      "sharedCode": 0.82,
      "sharedCodeOfTeacherForms": 0.9,
    }
  `);
});
