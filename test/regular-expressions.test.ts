import { analyse } from "scslre";
import ts from "typescript";
import { expect, test, vi } from "vitest";
import entries from "../.config/entries.json" with { type: "json" };
import { everyRecord } from "./support/every-record.js";
import { nodesOf, parseSource, readSources, root } from "./support/sources.js";

// The tool finds what is exponential or polynomial, also the time lost where a search begins anew at each character; of
// look-around it sees less. Growth is tested beside what reads long texts.

/** Why some input would take more than linear time, in the words of the tool: none when none is known. */
function slowness(pattern: RegExp): readonly string[] {
  return analyse(pattern).reports.map(({ type }) => type);
}

/** Patterns of src: those written there, and how many are put together at run time. */
const literals: (readonly [string, RegExp])[] = [];
let madeAt = 0;
for (const [file, text] of readSources()) {
  for (const node of nodesOf(parseSource(file, text))) {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      literals.push([`${file} ${node.text}`, new RegExp(node.text.slice(1, end), node.text.slice(end + 1))]);
    }
    const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (makes && node.expression.getText() === "RegExp") madeAt++;
  }
}

/** Patterns that the library makes while it is loaded and read with. */
async function made(): Promise<readonly RegExp[]> {
  const found: RegExp[] = [];
  const real = RegExp;
  vi.resetModules();
  globalThis.RegExp = new Proxy(real, {
    construct: (target, given: [string, string?]) => {
      const pattern = new target(...given);
      found.push(pattern);
      return pattern;
    },
  });
  try {
    for (const { source } of Object.values(entries)) await import(/* @vite-ignore */ `${root}${source}`);
    const model = (await import(`${root}src/entry/model.ts`)) as {
      parseRecord: (record: unknown) => unknown;
    };
    const front = (await import(`${root}src/index.ts`)) as { readPeriod: (text: string) => unknown };
    for (const [, , lawful] of everyRecord) for (const record of lawful) model.parseRecord(record);
    front.readPeriod("с 1 сентября 2025 г. на три месяца");
  } finally {
    globalThis.RegExp = real;
  }
  const ours = found.filter(({ source }) => !/^\(\?:\)$/.test(source));
  return [...new Map(ours.map((pattern) => [String(pattern), pattern])).values()];
}

test.each(literals)("%s takes linear time", (_, pattern) => {
  expect(slowness(pattern)).toEqual([]);
});

test("patterns that are put together take linear time too", async () => {
  const patterns = await made();
  expect(patterns.filter((pattern) => slowness(pattern).length > 0)).toEqual([]);
  expect(patterns.length).toBeGreaterThanOrEqual(madeAt);
});

test.each([/\s*-\s*/, /^(?:\d+\.?\d*)$/, /^(?:a+)+b/, /^\s+|\s+$/])(
  "the tool knows that %s does not",
  (pattern) => {
    expect(slowness(pattern)).not.toEqual([]);
  },
);
