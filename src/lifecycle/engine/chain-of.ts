import { digestOf } from "../../base/digest.js";

/** An event with the digest of itself and of all that came before it. */
export type Chained<Event extends object> = Event & { readonly digest: string };

/**
 * Events with a digest each, made of the event and of the digest before it, so that `readHistory` finds an event that was
 * changed, dropped, moved or put in later. To append, give the last digest of what is stored.
 *
 * Events dropped from the end are seen only by whoever keeps the last digest elsewhere, and so is a history that was written
 * anew with digests of its own: anybody can compute them. Linear in the size of the events.
 *
 * @param before the last digest of the history that these events continue
 * @throws RangeError for an event that is no JSON
 * @example
 * const stored = chainOf(events.slice(0, 2));
 * const more = chainOf(events.slice(2), stored.at(-1)?.digest);
 */
export function chainOf<Event extends object>(
  events: readonly Event[],
  before = "",
): readonly Chained<Event>[] {
  let last = before;
  return events.map((event) => {
    last = linkOf(event, last);
    return { ...event, digest: last };
  });
}

/**
 * Places where the chain of a history does not hold, from 0: an event changed, or not the one that stood after its
 * predecessor, or without a digest after one that has it. Empty for a history without digests. Never throws; linear in the size
 * of the events.
 *
 * @param last the last digest as it was kept elsewhere; a history that does not end with it is broken at its end
 * @example brokenLinksOf(chainOf(events).filter((_, i) => i !== 1)) // [1]
 */
export function brokenLinksOf(events: readonly unknown[], last?: string): readonly number[] {
  const broken: number[] = [];
  let before: string | undefined;
  for (const [index, event] of events.entries()) {
    const digest = digestIn(event);
    if (digest === undefined) {
      if (before !== undefined) broken.push(index);
      continue;
    }
    if (!holds(event, before ?? "", digest)) broken.push(index);
    before = digest;
  }
  if (last !== undefined && (before ?? "") !== last) broken.push(events.length);
  return broken;
}

/** What throws when it is read is no event, and holds to nothing. */
function holds(event: unknown, before: string, digest: string): boolean {
  try {
    return linkOf(event as object, before) === digest;
  } catch {
    return false;
  }
}

function digestIn(event: unknown): string | undefined {
  try {
    const digest: unknown = (event as { readonly digest?: unknown } | null | undefined)?.digest;
    return digest === undefined || typeof digest === "string" ? digest : "";
  } catch {
    return "";
  }
}

function linkOf(event: object, before: string): string {
  return digestOf([before, withoutDigest(event)]);
}

/** What was decided, without what the chain adds. */
export function withoutDigest(event: object): object {
  return Object.fromEntries(Object.entries(event).filter(([field]) => field !== "digest"));
}
