import { expect, test } from "vitest";
import type { EntryDefinition } from "nastavnik/catalogue";
import { amendmentTo } from "../../src/catalogue/amendment-to.js";
import { catalogueOf, entry } from "./catalogues.js";

const replacedBy = [{ code: "B", relation: "exact" }] as const;
const catalogue = catalogueOf(
  [
    entry("A", { definition: { ru: "Что это" }, properties: { size: 1 } }),
    entry("B"),
    entry("C", { selectable: false, deprecated: true, retired: true, replacedBy }),
  ],
  { properties: { size: { type: "number", title: { ru: "Размер" } } } },
);
const [plain, , withdrawn] = catalogue.entries;

test.each<readonly [string, Partial<EntryDefinition>, object | undefined]>([
  ["what is left unsaid", {}, undefined],
  ["what stands", { definition: { ru: "Что это" }, properties: { size: 1 }, selectable: true }, undefined],
  ["that it is not chosen", { selectable: false }, { hidden: true }],
  ["that it is advised against", { deprecated: true }, { deprecated: true }],
  ["that it is withdrawn", { retired: true, replacedBy }, { retired: true, replacedBy }],
  ["another label", { labels: { ru: "Иначе" } }, { labels: { ru: "Иначе" } }],
  ["a further label", { labels: { ru: "Название A", en: "A" } }, { labels: { en: "A" } }],
  ["a further definition", { definition: { ru: "Что это", en: "What" } }, { definition: { en: "What" } }],
  ["another property", { properties: { size: 2 } }, { properties: { size: 2 } }],
])("saying %s of an entry", (_, said, amendment) => {
  expect(amendmentTo(plain!, entry("A", said))).toEqual(amendment ? [{ code: "A", ...amendment }] : []);
});

test("nothing that is withdrawn comes back, and nothing is withdrawn twice", () => {
  expect(amendmentTo(withdrawn!, entry("C"))).toEqual([]);
  const again = { selectable: false, deprecated: true, retired: true, replacedBy };
  expect(amendmentTo(withdrawn!, entry("C", again))).toEqual([]);
});
