import type { Catalogue, CatalogueEntry } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { ownerOf } from "./catalogue-iri.js";
import { wordsOf } from "./word-forms.js";

/** How words of a person's inner state begin, in both languages: such a difficulty is never shown of a single person. */
const inner =
  /(?<!\p{L})(?:выгоран|стресс|тревог|тревож|депресс|невроз|истощени|бессонниц|паническ|самооценк|burnout|burnt out|stress|anxi|depress|insomnia|self-esteem)/iu;

/** What no reader refuses, and an author should look at once more. Linear in the size of the catalogue. */
export function hintsOn(catalogue: Catalogue): readonly CatalogueIssue[] {
  return [...sameNames(catalogue), ...sensitiveUnmarked(catalogue)];
}

function sameNames(catalogue: Catalogue): readonly CatalogueIssue[] {
  const first = new Map<string, string>();
  return catalogue.entries.flatMap(({ code, kind, labels, retired }, row): CatalogueIssue[] => {
    if (retired) return [];
    return Object.entries(labels).flatMap(([language, { official }]): CatalogueIssue[] => {
      const name = [kind, language, ...wordsOf(official)].join(" ");
      const other = first.get(name);
      if (other === undefined || other === code) {
        first.set(name, code);
        return [];
      }
      const path = ["entries", row, "labels", language];
      return isOwn(catalogue, code) && !isOwn(catalogue, other)
        ? [{ code: "hint.same-as-base", path, details: { code, base: other, label: official } }]
        : [{ code: "hint.same-label", path, details: { code, other, label: official } }];
    });
  });
}

/** Only where the catalogue has the property, and of its own entries: those of a base are judged with the base. */
function sensitiveUnmarked(catalogue: Catalogue): readonly CatalogueIssue[] {
  if (catalogue.properties["sensitive"]?.type !== "boolean") return [];
  return catalogue.entries.flatMap((entry, row): CatalogueIssue[] => {
    if (entry.kind === "group" || entry.retired || Object.hasOwn(entry.properties, "sensitive")) return [];
    if (!isOwn(catalogue, entry.code)) return [];
    const word = textsOf(entry).flatMap((text) => inner.exec(text)?.[0] ?? [])[0];
    if (word === undefined) return [];
    const path = ["entries", row, "properties"];
    return [{ code: "hint.sensitive-unmarked", path, details: { code: entry.code, word } }];
  });
}

function textsOf({ labels, definition }: CatalogueEntry): readonly string[] {
  const names = Object.values(labels).flatMap(({ official, short, plain, synonym = [] }) => [
    official,
    short ?? "",
    plain ?? "",
    ...synonym,
  ]);
  return [...names, ...Object.values(definition)];
}

function isOwn(catalogue: Catalogue, code: string): boolean {
  return ownerOf(catalogue, code).id === catalogue.id;
}
