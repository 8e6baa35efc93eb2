import type { Called } from "./text.js";
import { quotedEn } from "./words-en.js";
import { quotedRu } from "./words-ru.js";

/**
 * The names by which people know what a sentence is about: of an id or a ref, such as `"mentor:7f3a"` or the `ref` of an
 * activity, or undefined of what has none. They are said as they are and kept nowhere.
 */
export type Names = (ref: string) => string | undefined;

/** How sentences are said. */
export type Speech = {
  /** Without names a person is “наставник”, an activity “мероприятие”: ids and refs are never said. */
  readonly names?: Names;
};

export function calledRu(names: Names | undefined): Called {
  return (ref) => nameAfterSpace(names?.(ref), quotedRu);
}

export function calledEn(names: Names | undefined): Called {
  return (ref) => nameAfterSpace(names?.(ref), quotedEn);
}

function nameAfterSpace(name: string | undefined, quoted: (text: string) => string): string {
  return name === undefined || name === "" ? "" : ` ${quoted(name)}`;
}
