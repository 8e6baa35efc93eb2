import type { Path } from "../base/path.js";
import type { Catalogue } from "./catalogue.js";
import type { CatalogueIssue } from "./catalogue-issue.js";
import { excerpt } from "./shape.js";

const wellFormed = /^[A-Za-zА-Яа-яЁё0-9][A-Za-zА-Яа-яЁё0-9._-]*$/;

/** How a code is written, whose prefix it bears, and whether another looks the same. */
export function checkCodes(catalogue: Catalogue): CatalogueIssue[] {
  const issues: CatalogueIssue[] = [];
  const prefixes = ownPrefixes(catalogue);
  const live = new Map<string, boolean>();
  const looks = new Map<string, string>();

  catalogue.entries.forEach(({ code, retired }, row) => {
    const path: Path = ["entries", row, "code"];
    if (code.trim() === "") return; // reported where it was read
    if (!wellFormed.test(code)) {
      issues.push({ code: "code.malformed", path, details: { got: excerpt(code) } });
      return;
    }
    if (/[A-Za-z]/.test(code) && /[А-Яа-яЁё]/.test(code)) {
      issues.push({ code: "code.mixed-alphabets", path, details: { got: code } });
    }
    if (prefixes !== undefined && !prefixes.some((prefix) => code.startsWith(prefix))) {
      issues.push({ code: "code.outside-prefix", path, details: { code, prefixes } });
    }
    const before = live.get(code);
    if (before !== undefined) {
      // Retired once and live again is worse than written twice: old records would change their meaning.
      const reused = before !== !retired;
      issues.push({ code: reused ? "code.reused" : "code.repeated", path, details: { code } });
      return;
    }
    live.set(code, !retired);
    const look = appearanceOf(code);
    const other = looks.get(look);
    if (other !== undefined) issues.push({ code: "code.look-alike", path, details: { code, other } });
    else looks.set(look, code);
  });
  return issues;
}

/** Undefined when this catalogue, or one it is built on, lets its codes begin in any way. */
function ownPrefixes(catalogue: Catalogue): readonly string[] | undefined {
  const prefixes = [catalogue, ...catalogue.extends].map(({ prefix }) => prefix);
  return prefixes.includes(undefined) ? undefined : prefixes.filter((prefix) => prefix !== undefined);
}

const confused = "АВЕЁКМНОРСТУХ03";
const standIn = "ABEEKMHOPCTYXOЗ";

/**
 * Equal for codes a reader would take for one another: other case, Cyrillic letters drawn like Latin ones, 0 and O,
 * 3 and З.
 */
export function appearanceOf(code: string): string {
  return code
    .toUpperCase()
    .replace(/[АВЕЁКМНОРСТУХ03]/g, (letter) => standIn.charAt(confused.indexOf(letter)));
}
