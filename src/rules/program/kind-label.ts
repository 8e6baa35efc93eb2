import { entryIn } from "../../codes/code-list.js";
import { kinds } from "../../codes/programs/kinds.js";

/** The label of a kind, or its code when the list does not know it. */
export function kindRu(kind: string): string {
  return entryIn(kinds, kind)?.ru ?? kind;
}

/** The label of a kind, or its code when the list does not know it. */
export function kindEn(kind: string): string {
  return entryIn(kinds, kind)?.en ?? kind;
}
