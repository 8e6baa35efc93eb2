import { enablePatches, Immer, type Patch } from "immer";
import { evolve } from "./evolve.js";
import type { Lifecycle } from "./lifecycle.js";
import type { Machine } from "./machine.js";

/** One operation of RFC 6902; the path is a JSON Pointer. */
export type JsonPatch = {
  readonly op: "add" | "remove" | "replace";
  readonly path: string;
  readonly value?: unknown;
};

/**
 * What an event changes in a state, as a JSON Patch: an audit trail that any tool reads. Lists are replaced whole.
 * For keeping the trail, not for moving on: `evolve` is some hundred times quicker.
 *
 * The one function that needs immer, which reads `process.env` when it is loaded: where there is no `process`, let the
 * bundler define `process.env.NODE_ENV`, or map immer to its `immer.production.mjs`.
 *
 * @throws RangeError on an event that is impossible in this state, as `evolve` does
 * @example
 * patchesOf(pairingMachine, state, event).at(-1); // { op: "add", path: "/agreedOn", value: "2025-08-18" }
 */
export function patchesOf<T extends Lifecycle>(
  machine: Machine<T>,
  state: T["state"],
  event: T["event"],
): readonly JsonPatch[] {
  enablePatches(); // immer wants it before the first patch, and does nothing the next time
  const next = evolve(machine, state, event);
  // An instance of our own: the caller's settings of immer stay as they are, and nobody's state is frozen.
  const immer = new Immer({ autoFreeze: false });
  const [, patches] = immer.produceWithPatches(state as Fields, (draft) => {
    become(draft, next);
  });
  return patches.map(jsonPatch);
}

type Fields = { [field: string]: unknown };

/** Brings a draft to what is wanted by the fewest assignments. */
function become(draft: Fields, wanted: Readonly<Fields>): void {
  for (const field of Object.keys(draft))
    if (!Object.hasOwn(wanted, field)) Reflect.deleteProperty(draft, field);
  for (const [field, value] of Object.entries(wanted)) {
    const before = Object.hasOwn(draft, field) ? draft[field] : undefined;
    if (isTable(before) && isTable(value)) become(before, value);
    else if (JSON.stringify(before) !== JSON.stringify(value)) draft[field] = value;
  }
}

/** A ref `__proto__` cannot be assigned, and RFC 6902 tools refuse to: a table with one is replaced whole, as a list is. */
function isTable(value: unknown): value is Fields {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject && !Object.hasOwn(value, "__proto__");
}

function jsonPatch({ op, path, value }: Patch): JsonPatch {
  const pointer = path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return op === "remove" ? { op, path: pointer } : { op, path: pointer, value: value as unknown };
}
