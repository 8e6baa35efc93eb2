import { canonicalJson } from "../../base/canonical-json.js";
import type { Path } from "../../base/path.js";
import type { MatchingFault } from "./matching-fault.js";

type Shape = (value: unknown, path: Path) => readonly Path[];

const text: Shape = (value, path) => (typeof value === "string" ? [] : [path]);
const number: Shape = (value, path) => (typeof value === "number" ? [] : [path]);
const flag: Shape = (value, path) => (typeof value === "boolean" ? [] : [path]);
const list =
  (each: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((one: unknown, k) => each(one, [...path, k])) : [path];
const prices: Shape = (value, path) => (value instanceof Float64Array ? [] : list(number)(value, path));
const fields =
  (shapes: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape =>
  (value, path) => {
    if (typeof value !== "object" || value === null) return [path];
    const of = value as Readonly<Record<string, unknown>>;
    return Object.entries(shapes).flatMap(([key, shape]) =>
      of[key] === undefined && !required.includes(key) ? [] : shape(of[key], [...path, key]),
    );
  };

const pairs = /* @__PURE__ */ list(
  /* @__PURE__ */ fields({ mentee: text, mentor: text, score: number }, ["mentee", "mentor", "score"]),
);
const certificate = /* @__PURE__ */ fields(
  {
    weights: /* @__PURE__ */ fields({}),
    mentors: /* @__PURE__ */ list(text),
    mentorPrice: prices,
    minimumPrice: prices,
  },
  ["weights", "mentors", "mentorPrice", "minimumPrice"],
);
const options = /* @__PURE__ */ fields({
  objectives: /* @__PURE__ */ list(text),
  need: (value, path) => (typeof value === "function" ? [] : [path]),
  previous: /* @__PURE__ */ fields({ pairs, certificate }, ["pairs"]),
  everybody: flag,
});
const how: Shape = (value, path) => {
  const { method } = (value ?? {}) as { readonly method?: unknown };
  if (method === "best") return fields({ options }, ["options"])(value, path);
  const { proposing } = (value ?? {}) as { readonly proposing?: unknown };
  if (method !== "stable") return [[...path, "method"]];
  return proposing === "mentees" || proposing === "mentors" ? [] : [[...path, "proposing"]];
};
const refusal: Shape = (value, path) => {
  const gaps = fields({ code: text }, ["code"])(value, path);
  return gaps.length > 0 || isJson(value) ? gaps : [path];
};
const range = /* @__PURE__ */ fields({ least: number, middle: number, most: number });

const matchingShape = /* @__PURE__ */ fields(
  {
    how,
    pairs,
    unmatched: /* @__PURE__ */ list(text),
    total: number,
    refusal,
    proof: text,
    certificate,
    bestWithoutCut: flag,
    evenLoad: flag,
    wishes: /* @__PURE__ */ fields({}),
    spread: /* @__PURE__ */ fields({ score: range, load: range }),
    fingerprint: text,
    digest: text,
  },
  ["pairs"],
);

function isJson(value: unknown): boolean {
  try {
    canonicalJson(value);
    return true;
  } catch {
    return false;
  }
}

/** Where a matching does not have the shape of its type, so that nothing else can be checked. */
export function unreadableFaults(matching: unknown): readonly MatchingFault[] {
  return matchingShape(matching, []).map((path) => ({ code: "matching.unreadable", path, details: {} }));
}
