import type { Catalogue } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { hintsOn } from "./catalogue-hints.js";
import { wordingChanges } from "./wording-changes.js";
import { judge } from "./create-catalogue.js";
import { rowsOf } from "./hierarchy.js";

export type CatalogueCheck = {
  /**
   * The version before: a code must not vanish from it, come back after it was retired, nor get another meaning. What is a
   * correction and what a change, `wordingChanges` shows side by side.
   */
  readonly previous?: Catalogue;
};

/**
 * The conformance kit of an author: everything that is wrong with a catalogue, as `createCatalogue` sees it and, when the
 * version before is given, as those see it who have stored its codes. Codes that begin with `hint.` are no faults, and
 * `createCatalogue` takes what has them: two entries of one name, an own entry that the base has already, a difficulty of a
 * person's inner state on which `sensitive` says nothing. Never throws; empty when all is well.
 *
 * @example
 * test("our catalogue is sound", () => expect(checkCatalogue(json, { previous: lastYear })).toEqual([]));
 */
export function checkCatalogue(input: unknown, { previous }: CatalogueCheck = {}): readonly CatalogueIssue[] {
  const { catalogue, issues } = judge(input);
  const changes = previous === undefined ? [] : changesSince(previous, catalogue);
  return [...issues, ...changes, ...hintsOn(catalogue)];
}

export function changesSince(previous: Catalogue, catalogue: Catalogue): CatalogueIssue[] {
  const [before, now] = [rowsOf(previous), rowsOf(catalogue)];
  const gone = previous.entries.filter(({ code }) => !now.has(code));
  return [
    ...gone.map(({ code }): CatalogueIssue => ({
      code: "code.removed",
      path: ["entries"],
      details: { code },
    })),
    ...catalogue.entries.flatMap(({ code, retired }, row): CatalogueIssue[] => {
      const back = !retired && previous.entries[before.get(code) ?? -1]?.retired === true;
      return back ? [{ code: "code.reused", path: ["entries", row, "code"], details: { code } }] : [];
    }),
    ...wordingChanges(previous, catalogue).flatMap(
      ({ code, field, before: was, after, judged }): CatalogueIssue[] => {
        if (judged !== "change" || (field !== "kind" && field !== "label")) return [];
        const path = ["entries", now.get(code) ?? -1, field === "kind" ? "kind" : "labels"];
        return [{ code: "code.changed-meaning", path, details: { code, field, before: was, after } }];
      },
    ),
  ];
}
