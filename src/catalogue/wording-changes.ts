import type { Catalogue, CatalogueEntry } from "./catalogue.js";
import { rowsOf } from "./hierarchy.js";
import { sameValue } from "./same-value.js";
import { fillers, rootOf, stemOf, wordsOf } from "./word-forms.js";

/**
 * One field of an entry in two versions, beside each other. A `"correction"` says the same in other words; a `"change"` is
 * another meaning under a code that old records hold.
 */
export type EntryChange = {
  readonly code: string;
  readonly field: "kind" | "label" | "definition" | "parents";
  /** Of a label or a definition. */
  readonly language?: string;
  readonly before: string;
  readonly after: string;
  readonly judged: "correction" | "change";
};

/**
 * What reads differently in the entries that both versions have, in the order of the later one: for the author to look
 * through before it is published. A judgement of words, not of sense: a label is corrected while it shares a word with a
 * former name of the entry; another kind is always a change; a definition and a move to another group never are.
 *
 * @example wordingChanges(lastYear, builtInCatalogue).filter(({ judged }) => judged === "change") // []
 */
export function wordingChanges(before: Catalogue, after: Catalogue): readonly EntryChange[] {
  const rows = rowsOf(before);
  return after.entries.flatMap((now) => {
    const then = before.entries[rows.get(now.code) ?? -1];
    return then === undefined ? [] : changesOf(then, now);
  });
}

function changesOf(then: CatalogueEntry, now: CatalogueEntry): readonly EntryChange[] {
  const { code } = now;
  const changes: EntryChange[] = [];
  if (then.kind !== now.kind)
    changes.push({ code, field: "kind", before: then.kind, after: now.kind, judged: "change" });
  for (const [language, { official }] of Object.entries(then.labels)) {
    const later = Object.hasOwn(now.labels, language) ? now.labels[language]?.official : undefined;
    if (later === undefined || later === official) continue;
    const judged = speaksOfTheSame(then, now, language, official, later) ? "correction" : "change";
    changes.push({ code, field: "label", language, before: official, after: later, judged });
  }
  for (const [language, text] of Object.entries(then.definition)) {
    const later = Object.hasOwn(now.definition, language) ? now.definition[language] : undefined;
    if (later === undefined || later === text) continue;
    changes.push({ code, field: "definition", language, before: text, after: later, judged: "correction" });
  }
  if (!sameValue([...then.parents].sort(), [...now.parents].sort())) {
    const [was, is] = [then.parents.join(", "), now.parents.join(", ")];
    changes.push({ code, field: "parents", before: was, after: is, judged: "correction" });
  }
  return changes;
}

/** One of the old names has a word of the new one, or the old name is kept among the new ones. */
function speaksOfTheSame(
  then: CatalogueEntry,
  now: CatalogueEntry,
  language: string,
  before: string,
  after: string,
): boolean {
  const kept = now.labels[language];
  if ([...(kept?.synonym ?? []), ...(kept?.["search-only"] ?? [])].includes(before)) return true;
  const names = [before, ...(then.labels[language]?.synonym ?? [])];
  const known = new Set(names.flatMap(rootsOf));
  return rootsOf(after).some((root) => known.has(root));
}

function rootsOf(text: string): readonly string[] {
  const words = wordsOf(text).filter((word) => !fillers.has(word));
  return words.map(stemOf).map((stem) => rootOf(stem) ?? stem);
}
