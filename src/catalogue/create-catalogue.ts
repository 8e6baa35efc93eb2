import { type Result, resultOf } from "../base/result.js";
import type { Catalogue, CatalogueDefinition } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { checkCodes } from "./check-codes.js";
import { checkContents } from "./check-contents.js";
import { checkLinks } from "./check-links.js";
import { compilable } from "./compiled.js";
import { readCatalogue } from "./read-catalogue.js";
import type { Reading } from "./shape.js";

/**
 * A catalogue from parsed JSON: a definition as an author writes it, or a whole catalogue as `toJson` keeps it.
 * Answers with every problem found, never throws, and shares nothing with the input; the value is frozen to the bottom.
 * Linear in its size.
 *
 * @example
 * const read = createCatalogue(JSON.parse(text));
 * if (read.ok) offer(read.value);
 */
export function createCatalogue(input: unknown): Result<Catalogue, CatalogueIssue> {
  const { catalogue, issues } = judge(input);
  return resultOf(catalogue, issues);
}

/**
 * A catalogue written in code. Its codes become the type of the catalogue, so that a parent or a replacement that does
 * not exist is an error where it is written.
 *
 * @throws RangeError that lists every problem, as `createCatalogue` would report it
 * @example
 * const catalogue = defineCatalogue({
 *   id: "school-12.difficulties",
 *   version: "1.0.0",
 *   title: { ru: "Затруднения" },
 *   languages: ["ru"],
 *   entries: [{ code: "S12-BOARD", labels: { ru: "Электронная доска" } }],
 * });
 */
export function defineCatalogue<const Code extends string>(
  definition: CatalogueDefinition<Code>,
): Catalogue<Code> {
  const { catalogue, issues } = judge(definition);
  if (issues.length > 0) throw new RangeError(listOf(issues));
  return catalogue as Catalogue<Code>; // the codes are those of the definition
}

export function judge(input: unknown): {
  readonly catalogue: Catalogue;
  readonly issues: readonly CatalogueIssue[];
} {
  const reading: Reading = { issues: [] };
  const catalogue = readCatalogue(reading, input);
  return { catalogue: compilable(catalogue), issues: [...reading.issues, ...judged(catalogue)] };
}

/** What is wrong with a catalogue that could be read. */
export function judged(catalogue: Catalogue): CatalogueIssue[] {
  return [...checkCodes(catalogue), ...checkContents(catalogue), ...checkLinks(catalogue)];
}

function listOf(issues: readonly CatalogueIssue[]): string {
  const lines = issues.map(
    ({ code, path, details }) => `${code} at ${path.join(".")}: ${JSON.stringify(details)}`,
  );
  return [`not a catalogue, problems: ${issues.length}`, ...lines].join("\n");
}
