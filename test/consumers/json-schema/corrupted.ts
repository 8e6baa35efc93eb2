/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const odd: readonly unknown[] = [
  ...[null, true, false, 0, 1, -1, 1.5, 3.0000000000000004, 1e9, 1e21, 5e-324],
  ...[
    "",
    "x",
    "\n",
    "2025-02-29",
    "0000-01-01",
    "2024-02-29",
    "2025-09-01\n",
    "mentor:a",
    "mentor:a\n",
    "person:a",
  ],
  ...["x".repeat(120), "x".repeat(121), "😀".repeat(120), "😀".repeat(121), "я".repeat(4_001)],
  ...[[], {}, [null], [""], { x: 1 }, { code: "x" }, { asWritten: "x" }, { code: "" }],
];

type Key = string | number;

/** The record with one thing changed: a value put in, a field left out, a field too many, an item said twice. */
export function corrupted(record: object, random: () => number): unknown {
  const places = placesOf(record);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const path = pick(places) ?? [];
  const kind = Math.floor(random() * 4);
  return changed(record, path, (inner) => {
    if (kind === 0 && isRecord(inner)) return { ...inner, note: "x" };
    if (kind === 1 && isRecord(inner)) {
      const gone = pick(Object.keys(inner));
      return Object.fromEntries(Object.entries(inner).filter(([key]) => key !== gone));
    }
    if (kind === 2 && Array.isArray(inner)) return [...(inner as unknown[]), ...(inner as unknown[])];
    return pick(odd);
  });
}

function placesOf(value: unknown, path: readonly Key[] = []): readonly (readonly Key[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries: readonly (readonly [Key, unknown])[] = Array.isArray(value)
    ? [...(value as readonly unknown[]).entries()]
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

function changed(
  value: unknown,
  [key, ...rest]: readonly Key[],
  change: (inner: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((inner, i) =>
      i === key ? changed(inner, rest, change) : inner,
    );
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: changed(fields[key], rest, change) };
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
