import { entryIn, type CodeEntry } from "../codes/code-list.js";

/**
 * The label of a code, or the code itself when the list does not know it.
 *
 * @example
 * labelOfCode(forms, "teacher-teacher"); // "педагог – педагог"
 * labelOfCode(forms, "teacher-robot"); // "teacher-robot"
 */
export function labelOfCode(list: Readonly<Record<string, CodeEntry>>, code: string): string {
  return entryIn(list, code)?.ru ?? code;
}
