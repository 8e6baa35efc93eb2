/** Where something stands in parsed JSON. */
export type Place = readonly (string | number)[];

/** Every place at any depth, but for the whole. */
export function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...at, Array.isArray(value) ? Number(key) : key];
    return [place, ...placesIn(inner, place)];
  });
}

/** A copy with another value in one place. */
export function withValue(whole: object, place: Place, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(whole)) as Record<string | number, unknown>;
  const holder = place.slice(0, -1).reduce((at, key) => at[key] as Record<string | number, unknown>, copy);
  holder[place.at(-1) ?? ""] = value;
  return copy;
}
