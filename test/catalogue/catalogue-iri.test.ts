import { expect, test } from "vitest";
import { entryIri, ownerOf } from "../../src/catalogue/catalogue-iri.js";
import { catalogueOf, entry } from "./catalogues.js";

const catalogue = {
  ...catalogueOf([entry("A")]),
  ...{ id: "школа 12", prefix: "X-" },
  extends: [
    { id: "district", version: "1", prefix: "X-1-" },
    { id: "region", version: "1", prefix: "X-" },
    { id: "federal", version: "1" },
  ],
};

test("a code belongs to the catalogue of the longest prefix that fits, of equal ones to the nearest, else to this one", () => {
  const owners = ["X-1-A", "X-2", "X-", "PD-1"].map((code) => ownerOf(catalogue, code).id);
  expect(owners).toEqual(["district", "школа 12", "школа 12", "школа 12"]);
});

test("an entry is named under its owner: a URN, or an address where the publisher has a place", () => {
  const own = encodeURIComponent("школа 12");
  expect(entryIri(catalogue, "X-1-A")).toBe("urn:nastavnik:district:X-1-A");
  expect(entryIri(catalogue, "Б/1")).toBe(`urn:nastavnik:${own}:${encodeURIComponent("Б/1")}`);
  expect(entryIri(catalogue, "X-2", "https://example.org/")).toBe(`https://example.org/${own}/X-2`);
});
