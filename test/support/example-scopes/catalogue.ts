import { expect } from "vitest";
import { createCatalogue, extendCatalogue, type Catalogue } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";

export { check } from "./check.js";
export { expect };

const made = extendCatalogue(builtInCatalogue, {
  id: "region-16.difficulties",
  version: "2026.1",
  prefix: "X-16-",
  title: { ru: "Затруднения" },
  entries: [{ code: "X-16-LANG", parents: ["PD-COM"], labels: { ru: "Два языка", en: "Two languages" } }],
});
if (!made.ok) throw new Error(JSON.stringify(made.issues));

export const test = (_name: string, run: () => void): void => run();
export const json: unknown = JSON.parse(
  '{"id":"a","version":"1","title":{"ru":"Т"},"languages":["ru"],"entries":[]}',
);
const last = createCatalogue(json);
if (!last.ok) throw new Error(JSON.stringify(last.issues));
export const lastYear: Catalogue = last.value;
export const text = JSON.stringify(json);
export const offer = (catalogue: Catalogue): Catalogue => catalogue;
export const catalogue: Catalogue = builtInCatalogue;
export const base: Catalogue = builtInCatalogue;
export const regional = made.value;
export const title = { ru: "Затруднения" };
export const mapping = {
  from: { id: "region-16.difficulties", version: "2026.1" },
  to: { id: builtInCatalogue.id, version: builtInCatalogue.version },
  rows: [{ from: "X-16-LANG", to: "PD-MTE-99", relation: "exact" }],
} as const;
export const codes = ["PD-MET-01", "X-16-LANG"];
export const program = { difficulties: ["PD-MET-01"] };
export const [catalogueOf2025, catalogueOf2026] = [builtInCatalogue, builtInCatalogue];
export const mentees = [{ difficulties: [{ code: "PD-MET-01", level: 2 }] }] as const;
export const mentors = Array.from({ length: 8 }, () => ({ competences: ["PD-MET"] }));
