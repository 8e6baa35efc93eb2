import * as fc from "fast-check";
import { type Catalogue } from "nastavnik";
import { ancestorsOf, childrenOf, descendantsOf, subsumption } from "nastavnik/catalogue";
import { expect, test } from "vitest";
import { anyCatalogue, anyCode, catalogueOf, entry, naiveAncestors } from "./catalogues.js";

const pairs = anyCatalogue().chain((catalogue) =>
  fc.tuple(fc.constant(catalogue), anyCode(catalogue), anyCode(catalogue)),
);

const diamond = catalogueOf([
  entry("BOTTOM", { parents: ["LEFT", "RIGHT"] }),
  entry("LEFT", { parents: ["TOP"] }),
  entry("RIGHT", { parents: ["TOP", "OTHER"] }),
  entry("TOP"),
  entry("OTHER"),
]);

test("what stands above is broader, whichever parent leads there", () => {
  expect(subsumption(diamond, "OTHER", "BOTTOM")).toBe("broader");
  expect(subsumption(diamond, "BOTTOM", "TOP")).toBe("narrower");
  expect(subsumption(diamond, "LEFT", "RIGHT")).toBe("unrelated");
  expect(subsumption(diamond, "LEFT", "LEFT")).toBe("same");
});

test("unknown codes are the same as themselves and unrelated to others", () => {
  expect(subsumption(diamond, "NEW", "NEW")).toBe("same");
  expect(subsumption(diamond, "NEW", "TOP")).toBe("unrelated");
  expect(subsumption(diamond, "__proto__", "constructor")).toBe("unrelated");
  expect(childrenOf(diamond, "constructor")).toEqual([]);
});

test("relatives come nearest first, each once, children as the catalogue has them", () => {
  expect(ancestorsOf(diamond, "BOTTOM")).toEqual(["LEFT", "RIGHT", "TOP", "OTHER"]);
  expect(descendantsOf(diamond, "TOP")).toEqual(["LEFT", "RIGHT", "BOTTOM"]);
  expect(childrenOf(diamond, "TOP")).toEqual(["LEFT", "RIGHT"]);
});

test("subsumption agrees with walking every path", () => {
  fc.assert(
    fc.property(pairs, ([catalogue, a, b]) => {
      const wanted =
        a === b
          ? "same"
          : naiveAncestors(catalogue, b).has(a)
            ? "broader"
            : naiveAncestors(catalogue, a).has(b)
              ? "narrower"
              : "unrelated";
      expect(subsumption(catalogue, a, b)).toBe(wanted);
    }),
    { numRuns: 1000 },
  );
});

test("ancestors and descendants are the two ends of one relation", () => {
  fc.assert(
    fc.property(pairs, ([catalogue, a, b]) => {
      expect(new Set(ancestorsOf(catalogue, a))).toEqual(naiveAncestors(catalogue, a));
      expect(descendantsOf(catalogue, b).includes(a)).toBe(ancestorsOf(catalogue, a).includes(b));
    }),
  );
});

test("a copy without its index gives the same answers", () => {
  fc.assert(
    fc.property(pairs, ([catalogue, a, b]) => {
      const copy = JSON.parse(JSON.stringify(catalogue)) as Catalogue;
      expect(subsumption(copy, a, b)).toBe(subsumption(catalogue, a, b));
    }),
  );
});

test("a circle in a value written by hand is answered, not followed for ever", () => {
  const circle = {
    ...diamond,
    entries: diamond.entries.map((one) => (one.code === "TOP" ? { ...one, parents: ["BOTTOM"] } : one)),
  };
  expect(subsumption(circle, "TOP", "BOTTOM")).toBeTypeOf("string");
  expect(ancestorsOf(circle, "TOP")).toContain("OTHER");
});
