// A system offers its users a list of difficulties to pick from: the groups to open, and a search box.
// Run: npx tsx --tsconfig test/tsconfig.json examples/pick-list/main.ts
import { entryOf, labelOf, searchCatalogue } from "nastavnik";
import { selectionOf } from "nastavnik/catalogue";
import { builtInCatalogue as catalogue } from "nastavnik/catalogue/built-in";

const language = "ru";
// A selection is plain data: keep it in the settings of the system, under a name of its own.
const kindergarten = {
  selectable: true,
  property: { "education-levels": "preschool", sensitive: false },
} as const;

console.log("Список для детского сада");
for (const group of selectionOf(catalogue, { kind: "group" })) {
  const items = selectionOf(catalogue, { ...kindergarten, under: group });
  if (items.length > 0) console.log(`  ${labelOf(catalogue, group, language).text}: ${items.length}`);
}

for (const words of [
  "родители",
  "режимные моменты",
  "работа с одаренными",
  "homework",
  "PD-MTE-01",
  "жираф",
]) {
  console.log(`\nПоиск «${words}»`);
  const hits = searchCatalogue(catalogue, words, { language, limit: 3, among: { selectable: true } });
  for (const { code, label, by } of hits) {
    const definition = entryOf(catalogue, code).definition[label.language] ?? "";
    console.log(`  ${by === "hint" ? "может быть, " : ""}${code} ${label.text}. ${definition}`);
  }
  if (hits.length === 0) console.log("  Ничего не нашлось. Свой код тоже годится: он сохранится как есть.");
}
