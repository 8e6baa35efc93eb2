/** Values that JSON cannot hold and that break careless readers; each call makes new ones. */
const hostileValues: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  number: () => 1.5,
  NaN: () => NaN,
  bigint: () => 1n,
  symbol: () => Symbol("hostile"),
  function: () => () => 1,
  date: () => new Date(NaN),
  map: () => new Map([["code", "A"]]),
  "long text": () => "я".repeat(100_000),
  "half of a pair": () => "\ud800",
  "text object": () => new String("A"),
  "no prototype": () => Object.assign(Object.create(null) as object, { code: "A" }),
  "own __proto__": () => JSON.parse('{"__proto__":{"code":"A"},"constructor":1}') as unknown,
  "huge list": () => Object.assign([], { length: 2 ** 32 - 1 }),
  "list with holes": () => Object.assign([], { 3: "A" }),
  "value in itself": () => {
    const inside: Record<string, unknown> = {};
    inside["entries"] = [inside];
    inside["labels"] = inside;
    return inside;
  },
  deep: () => {
    let deep: unknown = "A";
    for (let k = 0; k < 50_000; k++) deep = { labels: [deep] };
    return deep;
  },
  "getter that throws": () => ({
    get code(): string {
      throw new Error("hostile");
    },
  }),
  "revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "list that lies": () =>
    new Proxy([], { get: (_, key) => (key === "length" ? 3 : key === "map" ? undefined : {}) }),
  "text that throws": () => ({
    toString() {
      throw new Error("hostile");
    },
    toJSON() {
      throw new Error("hostile");
    },
  }),
};

/** A copy of the valid value for each of its places, the root included, and each hostile value put there. */
export function* hostileCopies(
  sound: unknown,
): Generator<{ readonly input: unknown; readonly where: string }> {
  for (const path of placesIn(sound, [])) {
    for (const [name, make] of Object.entries(hostileValues)) {
      yield { input: replaced(sound, path, make()), where: `${name} at ${path.join(".")}` };
    }
  }
}

/** Names of the hostile values, and every place of a sound one: for picking some of many copies. */
export const hostileNames: readonly string[] = Object.keys(hostileValues);

export function placesOf(sound: unknown): readonly (readonly string[])[] {
  return [...placesIn(sound, [])];
}

export function hostileCopy(sound: unknown, path: readonly string[], name: string): unknown {
  return replaced(sound, path, hostileValues[name]!());
}

function* placesIn(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, one] of Object.entries(value)) yield* placesIn(one, [...path, key]);
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}
