import type { Result } from "../base/result.js";
import type { Catalogue } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { createCatalogue } from "./create-catalogue.js";

/**
 * A catalogue as JSON text: everything it holds, in an order that does not change, so that two versions compare line by
 * line.
 *
 * @example parseCatalogueJson(toJson(catalogue)).ok // true
 */
export function toJson(catalogue: Catalogue): string {
  const { id, version, prefix, title, publisher, languages, extends: bases, properties, entries } = catalogue;
  return JSON.stringify(
    { id, version, prefix, title, publisher, languages, extends: bases, properties, entries },
    undefined,
    2,
  );
}

/**
 * The way back: `createCatalogue` for text.
 *
 * @example
 * const read = parseCatalogueJson("{");
 * if (!read.ok) read.issues; // [{ code: "json.unreadable", path: [], details: { length: 1 } }]
 */
export function parseCatalogueJson(text: string): Result<Catalogue, CatalogueIssue> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    const length = typeof text === "string" ? text.length : 0; // whatever the compiler was told
    return { ok: false, issues: [{ code: "json.unreadable", path: [], details: { length } }] };
  }
  return createCatalogue(input);
}
