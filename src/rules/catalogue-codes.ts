import type { Called } from "../base/text.js";
import type { Path } from "../base/path.js";
import type { CatalogueEntry } from "../catalogue/catalogue.js";
import { indexable } from "../catalogue/compiled.js";
import { entryOf } from "../catalogue/entry-of.js";
import { nearestCodes } from "../catalogue/nearest-codes.js";
import type { Breach, CheckContext } from "./rule.js";

/** A code that the catalogue does not know, has withdrawn, advises against, or has for other levels of education. */
export type CatalogueCode = {
  readonly code: string;
  readonly why: "unknown" | "retired" | "deprecated" | "other-level";
  /** What was probably meant, or stands for it now. */
  readonly instead: readonly string[];
};

/**
 * The codes of a record that the catalogue of the context does not offer; none without a catalogue. `levels` are those at
 * which the record's people work, where they are known.
 */
export function catalogueCodes(
  places: readonly (readonly [code: string | undefined, path: Path])[],
  { catalogue: given }: Pick<CheckContext, "catalogue">,
  levels: readonly string[] = [],
): readonly Breach<CatalogueCode>[] {
  if (given === undefined) return [];
  const catalogue = indexable(given);
  return places.flatMap(([code, path]): readonly Breach<CatalogueCode>[] => {
    if (code === undefined) return [];
    const entry = entryOf(catalogue, code);
    if (entry === undefined)
      return [{ path, details: { code, why: "unknown", instead: nearestCodes(catalogue, code, 1) } }];
    const why = objectionTo(entry, levels);
    const instead = entry.replacedBy.map((replacement) => replacement.code);
    return why === undefined ? [] : [{ path, details: { code, why, instead } }];
  });
}

/** The property that says for which levels of education an entry is, in catalogues that have it. */
const levelsProperty = "education-levels";

function objectionTo(
  { retired, deprecated, properties }: CatalogueEntry,
  levels: readonly string[],
): CatalogueCode["why"] | undefined {
  if (retired) return "retired";
  if (deprecated) return "deprecated";
  const own = properties[levelsProperty];
  const apart = Array.isArray(own) && own.length > 0 && levels.length > 0; // only one written by hand has an empty list
  return apart && !levels.some((level) => own.includes(level)) ? "other-level" : undefined;
}

export function catalogueCodeRu({ code, why, instead }: CatalogueCode, called: Called): string {
  const said = {
    unknown: `Кода «${code}» нет в каталоге`,
    retired: `Код «${code}» выведен из каталога`,
    deprecated: `Каталог не советует применять код «${code}»`,
    "other-level": `Код «${code}» относится к другому уровню образования`,
  }[why];
  if (instead.length === 0) return said;
  const codes = instead.map((one) => called(one).trimStart() || `«${one}»`).join(", ");
  return why === "unknown" ? `${said}; возможно, это ${codes}` : `${said}; вместо него — ${codes}`;
}

export function catalogueCodeEn({ code, why, instead }: CatalogueCode, called: Called): string {
  const said = {
    unknown: `The catalogue has no code “${code}”`,
    retired: `The catalogue has withdrawn “${code}”`,
    deprecated: `The catalogue advises against “${code}”`,
    "other-level": `“${code}” is for another level of education`,
  }[why];
  if (instead.length === 0) return said;
  const codes = instead.map((one) => called(one).trimStart() || `“${one}”`).join(", ");
  return why === "unknown" ? `${said}: perhaps ${codes} was meant` : `${said}: instead of it ${codes}`;
}
