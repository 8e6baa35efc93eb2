import type { Text } from "../base/text.js";
import type { SourceRef } from "./source.js";

/** The properties of every code. A list adds the properties its readers need, such as `terminal`. */
export type CodeEntry = Text & { readonly source: SourceRef };

/** Codes and their entries. Keys travel in files and reports: add new ones, never rename old ones. */
export type CodeList<Entry extends CodeEntry = CodeEntry> = Readonly<Record<string, Entry>>;

/** A known code, with autocompletion, or any other string used in practice, which is kept as it is. */
export type OpenCode<Known extends string> = Known | (string & {});

/**
 * The entry of a code, or undefined for an unknown code. Inherited names are not codes.
 *
 * @example
 * entryIn(forms, "teacher-teacher")?.ru; // "педагог – педагог"
 * entryIn(forms, "toString"); // undefined
 */
export function entryIn<Entry extends object>(
  list: Readonly<Record<string, Entry>>,
  code: string,
): Entry | undefined {
  return Object.hasOwn(list, code) ? list[code] : undefined;
}

/**
 * The code whose label, or one of whose other names, is `words`, ignoring case, ё, the kind of dash and the
 * spaces around it.
 *
 * @example codeNamed(forms, "Учитель – учитель") // "teacher-teacher"
 */
export function codeNamed<Code extends string>(
  list: Readonly<Record<Code, Text & { readonly alsoCalled?: readonly string[] }>>,
  words: string,
): Code | undefined {
  const wanted = plain(words);
  const codes = Object.keys(list) as Code[];
  return codes.find((code) => {
    const { ru, en, alsoCalled = [] } = list[code];
    return [ru, en, ...alsoCalled].some((name) => plain(name) === wanted);
  });
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/\s+/g, " ") // first, so that the next pattern meets at most one space
    .replace(/ ?[-‐-―−] ?/g, "-")
    .trim();
}
