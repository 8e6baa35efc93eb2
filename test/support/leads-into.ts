import type { Path } from "nastavnik";

/** Whether a path leads to something in a record, or to a place of something there where nothing is written. */
export function leadsInto(record: unknown, path: Path): boolean {
  let place = record;
  for (const step of path.slice(0, -1)) {
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, step)) return false;
    place = (place as Readonly<Record<string | number, unknown>>)[step];
  }
  return typeof place === "object" && place !== null;
}
