import type { Path } from "../base/path.js";
import type { Catalogue, CatalogueEntry } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { linkRows } from "./hierarchy.js";
import { cyclesIn } from "./cycles-in.js";
import { hintsFrom } from "./nearest-codes.js";

const shownCodes = 20;

/**
 * What entries point at: parents and replacements exist, none goes round in a circle, and nothing stands outside. While the code
 * of an entry cannot be read, nobody knows what the catalogue lacks: it may be the one that others point at.
 */
export function checkLinks(catalogue: Catalogue): CatalogueIssue[] {
  const { entries } = catalogue;
  const issues: CatalogueIssue[] = [];
  const rowOf = new Map(entries.map(({ code }, row) => [code, row]));
  const knowsAll = !rowOf.has(""); // the code of a damaged entry
  const grouped = entries.some(({ kind }) => kind === "group");
  const nearest = hintsFrom(() => rowOf.keys());

  entries.forEach((entry, row) => {
    const { code, parents, replacedBy } = entry;
    const at: Path = ["entries", row];
    if (code === "") return; // damaged, and reported where it was read
    parents.forEach((parent, index) => {
      const path = [...at, "parents", index];
      const parentRow = rowOf.get(parent);
      if (parentRow === undefined) {
        if (!knowsAll) return;
        issues.push({ code: "parent.unknown", path, details: { code, parent, nearest: nearest(parent) } });
      } else if (entry.kind === "group" && entries[parentRow]?.kind === "item") {
        issues.push({ code: "parent.item-of-group", path, details: { code, parent } });
      }
    });
    if (grouped && entry.kind === "item" && parents.length === 0) {
      issues.push({ code: "entry.orphan", path: at, details: { code } });
    }
    replacedBy.forEach(({ code: replacement }, index) => {
      if (rowOf.has(replacement) || !knowsAll) return;
      const path = [...at, "replacedBy", index];
      issues.push({
        code: "replacement.unknown",
        path,
        details: { code, replacement, nearest: nearest(replacement) },
      });
    });
    if (replacedBy.length > 0 && !entry.retired && !entry.deprecated) {
      issues.push({ code: "replacement.of-current", path: [...at, "replacedBy"], details: { code } });
    }
  });

  const cycles = (targets: (entry: CatalogueEntry) => readonly string[]) =>
    cyclesIn(linkRows(entries.map((entry) => targets(entry).flatMap((code) => rowOf.get(code) ?? []))))
      .map((rows) => [...rows].sort((a, b) => a - b))
      .map((rows) => ({
        row: rows[0] ?? 0,
        details: {
          codes: rows.slice(0, shownCodes).flatMap((row) => entries[row]?.code ?? []),
          count: rows.length,
        },
      }));
  for (const { row, details } of cycles(({ parents }) => parents)) {
    issues.push({ code: "parent.cycle", path: ["entries", row, "parents"], details });
  }
  for (const { row, details } of cycles(({ replacedBy }) => replacedBy.map(({ code }) => code))) {
    issues.push({ code: "replacement.circular", path: ["entries", row, "replacedBy"], details });
  }
  return issues;
}
