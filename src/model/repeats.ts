import type * as z from "zod";
import type { Path } from "../base/path.js";
import { problem } from "./fields.js";
import { fieldsOf, itemsOf } from "./unknown.js";

type Issues = readonly z.core.$ZodRawIssue[];

/**
 * What stands more than once under one key in lists where each may stand once. The lists count as one: a ref of the
 * first is not free for the second. The rest of the record may be broken.
 */
export function repeats(record: unknown, lists: readonly string[], key: string): Issues {
  return repeated(entriesOf(record, lists, key).map(({ ref, list, i }) => ({ ref, at: [list, i], key })));
}

/** What refers to something, the place of the item it stands in, and under which key of the item, if it is not all of it. */
type Referring = { readonly ref: string; readonly at: Path; readonly key?: string };

/** Of items that say the same each but the first. */
export function repeated(items: readonly Referring[]): Issues {
  const seen = new Map<string, Path>();
  return items.flatMap(({ ref, at, key }) => {
    const first = seen.get(ref);
    if (first === undefined) seen.set(ref, at);
    const path = key === undefined ? [...at] : [...at, key];
    return first === undefined ? [] : [problem(ref, "ref.repeated", { ref, first }, path)];
  });
}

/** What `key` of the items of one list refers to and `known` does not have. */
export function dangling(record: unknown, list: string, key: string, known: KnownRefs): Issues {
  return entriesOf(record, [list], key).flatMap(({ ref, i }) =>
    known.has(ref) ? [] : [problem(ref, "ref.dangling", { ref }, [list, i, key])],
  );
}

/** What may be referred to. */
export type KnownRefs = Pick<ReadonlySet<unknown>, "has">;

/**
 * The refs of one list. Of a list that cannot be read whole nobody knows what it lacks: what is wrong with it is said once, and
 * not of all that refers to it.
 */
export function refsIn(record: unknown, list: string, key = "ref"): KnownRefs {
  const items = fieldsOf(record)[list];
  return knownRefs(Array.isArray(items) ? items.map((item) => fieldsOf(item)[key]) : undefined);
}

/** The same of refs that stand for themselves. */
export function knownRefs(refs: unknown): KnownRefs {
  const areRead = Array.isArray(refs) && refs.every((ref) => typeof ref === "string" && ref !== "");
  return areRead ? new Set(refs) : { has: () => true };
}

type Entry = { readonly ref: string; readonly list: string; readonly i: number };

function entriesOf(record: unknown, lists: readonly string[], key: string): readonly Entry[] {
  return lists.flatMap((list) =>
    itemsOf(fieldsOf(record)[list]).flatMap((item, i) => {
      const ref = fieldsOf(item)[key];
      return typeof ref === "string" ? [{ ref, list, i }] : [];
    }),
  );
}
