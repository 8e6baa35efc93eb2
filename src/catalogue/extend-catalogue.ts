import type { Path } from "../base/path.js";
import { type Result, resultOf } from "../base/result.js";
import { amendEntry } from "./amend-entry.js";
import type { Catalogue, CatalogueEntry, CatalogueExtension } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { appearanceOf } from "./check-codes.js";
import { compilable } from "./compiled.js";
import { judged } from "./create-catalogue.js";
import { differences, referenceTo } from "./diff-catalogues.js";
import { rowsOf } from "./hierarchy.js";
import { hintsFrom } from "./nearest-codes.js";
import { type ExtensionRead, readExtension } from "./read-extension.js";
import type { Reading } from "./shape.js";

/**
 * A new catalogue: the base, what the extension says of its entries, and the extension's own entries under its prefix.
 * The base stays as it is. What a code means never changes: an extension that defines a code of its base again, or says
 * something else than the base says, is refused with the difference. The result is itself a catalogue and may be extended.
 *
 * @example
 * const region = extendCatalogue(builtInCatalogue, {
 *   id: "region-16.difficulties",
 *   version: "2026.1",
 *   prefix: "X-16-",
 *   title: { ru: "Затруднения: республика" },
 *   entries: [{ code: "X-16-LANG", kind: "group", labels: { ru: "Двуязычие", en: "Two languages" } }],
 *   amendments: [{ code: "PD-ICT-04", hidden: true }],
 * });
 */
export function extendCatalogue<Base extends string, const New extends string = never>(
  base: Catalogue<Base>,
  extension: CatalogueExtension<New, NoInfer<Base>>,
): Result<Catalogue<Base | New>, CatalogueIssue> {
  const reading: Reading = { issues: [] };
  const read = readExtension(reading, extension);
  const standing = rowsOf(base); // asked for once: of a base that was copied it is made anew each time
  const amended = amend(base, standing, read);

  const ownEntries = read.entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => !standing.has(entry.code));

  const catalogue: Catalogue = {
    id: read.id,
    version: read.version,
    prefix: read.prefix,
    title: read.title,
    ...(read.publisher !== undefined && { publisher: read.publisher }),
    languages: languagesOf(base, read),
    extends: [referenceTo(base), ...base.extends],
    properties: Object.fromEntries([...Object.entries(read.properties), ...Object.entries(base.properties)]),
    entries: [...amended.entries, ...ownEntries.map(({ entry }) => entry)],
  };

  const firstOf = new Map(read.amendments.map(({ code }, index) => [code, index] as const).reverse());
  /** A problem is told where the author wrote it: in an own entry or in an amendment. */
  const written = (path: Path): Path => {
    const [part, row, ...rest] = path;
    if (part !== "entries" || typeof row !== "number") return path;
    const own = ownEntries[row - base.entries.length];
    if (own !== undefined) return ["entries", own.index, ...rest];
    return ["amendments", firstOf.get(base.entries[row]?.code ?? "") ?? -1, ...rest];
  };
  const further = judged(catalogue).filter(({ code }) => code !== "code.outside-prefix"); // judged by `checkOwn`, more strictly
  const issues = [
    ...reading.issues,
    ...checkBase(base, read),
    ...checkOwn(base, standing, read),
    ...checkLanguages(base, read),
    ...amended.issues,
    ...further.map((issue) => ({ ...issue, path: written(issue.path) })),
  ];
  return resultOf(compilable(catalogue) as Catalogue<Base | New>, issues);
}

function checkBase(base: Catalogue, extension: ExtensionRead): CatalogueIssue[] {
  const wanted = extension.extends;
  if (wanted === undefined || (wanted.id === base.id && wanted.version === base.version)) return [];
  const details = { expected: `${wanted.id} ${wanted.version}`, got: `${base.id} ${base.version}` };
  return [{ code: "extension.other-base", path: ["extends"], details }];
}

function languagesOf(base: Catalogue, { languages }: ExtensionRead): Catalogue["languages"] {
  return languages === undefined ? base.languages : base.languages.filter((tag) => languages.includes(tag));
}

/** One language is common to both, and own entries have a label in every language that the extension names. */
function checkLanguages(base: Catalogue, extension: ExtensionRead): CatalogueIssue[] {
  const { languages = [], entries } = extension;
  if (languages.length === 0) return [];
  const issues: CatalogueIssue[] = [];
  if (languagesOf(base, extension).length === 0) {
    const details = { languages, base: base.languages };
    issues.push({ code: "extension.no-common-language", path: ["languages"], details });
  }
  const further = languages.filter((tag) => !base.languages.includes(tag)); // the others are judged with the whole
  entries.forEach(({ code, labels }, row) => {
    const missing = further.filter((tag) => !Object.hasOwn(labels, tag));
    if (code === "" || missing.length === 0) return;
    issues.push({
      code: "label.missing",
      path: ["entries", row, "labels"],
      details: { code, languages: missing },
    });
  });
  return issues;
}

/** The id is the extension's own, the prefix too, and so are its codes and its properties. */
function checkOwn(
  base: Catalogue,
  standing: ReadonlyMap<string, number>,
  { id, prefix, entries, properties }: ExtensionRead,
): CatalogueIssue[] {
  const issues: CatalogueIssue[] = [];
  if ([base, ...base.extends].some((below) => below.id === id)) {
    issues.push({ code: "extension.id-taken", path: ["id"], details: { id } });
  }
  const look = appearanceOf(prefix);
  const taken =
    prefix === "" ? undefined : base.entries.find(({ code }) => appearanceOf(code).startsWith(look));
  if (taken !== undefined) {
    issues.push({ code: "extension.prefix-taken", path: ["prefix"], details: { prefix, code: taken.code } });
  }
  for (const property of Object.keys(properties)) {
    if (!Object.hasOwn(base.properties, property)) continue;
    issues.push({ code: "property.redeclared", path: ["properties", property], details: { property } });
  }
  entries.forEach((entry, index) => {
    const { code } = entry;
    const path = ["entries", index, "code"];
    const stands = base.entries[standing.get(code) ?? -1];
    if (stands !== undefined) {
      const details = { code, changed: differences(stands, entry) };
      issues.push({ code: "extension.redefines-code", path, details });
    } else if (code !== "" && !code.startsWith(prefix)) {
      issues.push({ code: "code.outside-prefix", path, details: { code, prefixes: [prefix] } });
    }
  });
  return issues;
}

function amend(
  base: Catalogue,
  standing: ReadonlyMap<string, number>,
  { amendments }: ExtensionRead,
): { readonly entries: readonly CatalogueEntry[]; readonly issues: readonly CatalogueIssue[] } {
  const entries = [...base.entries];
  const issues: CatalogueIssue[] = [];
  const nearest = hintsFrom(() => standing.keys());
  amendments.forEach((amendment, index) => {
    const { code } = amendment;
    const row = standing.get(code);
    const entry = entries[row ?? -1];
    if (row === undefined || entry === undefined) {
      const details = { code, nearest: nearest(code) };
      if (code !== "")
        issues.push({ code: "extension.unknown-code", path: ["amendments", index, "code"], details });
      return;
    }
    const amended = amendEntry(entry, amendment, ["amendments", index]);
    entries[row] = amended.entry;
    for (const issue of amended.issues) issues.push(issue);
  });
  return { entries, issues };
}
