import type { Path } from "../../base/path.js";
import { entryIn } from "../../codes/code-list.js";
import type { Behaviour } from "../../codes/keys-and-labels.js";
import type { KindEntry } from "../../codes/programs/kind-keys.js";
import { kinds } from "../../codes/programs/kind-keys.js";
import type { Program } from "../../model/program.js";

export type KnownKind = { readonly kind: string; readonly entry: Behaviour<KindEntry>; readonly path: Path };

/** The kinds of a program that the list knows, each with its entry and its place. */
export function knownKinds(program: Program): readonly KnownKind[] {
  return program.kinds.flatMap(({ code }, i) => {
    const entry = code === undefined ? undefined : entryIn(kinds, code);
    return code === undefined || entry === undefined ? [] : [{ kind: code, entry, path: ["kinds", i] }];
  });
}
