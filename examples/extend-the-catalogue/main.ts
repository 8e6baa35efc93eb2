// A region adds its own difficulties to the built-in catalogue, withdraws one of the built-in ones, and brings the codes of
// programs already stored up to date. Run: npx tsx --tsconfig test/tsconfig.json examples/extend-the-catalogue/main.ts
import { type Catalogue, extendCatalogue, labelOf } from "nastavnik";
import {
  checkCatalogue,
  childrenOf,
  diffCatalogues,
  mapCodes,
  mappingToBase,
  migrateCodes,
} from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { describeCatalogueIssue } from "nastavnik/ru";

const extended = extendCatalogue(builtInCatalogue, {
  id: "north.difficulties",
  version: "2026.1",
  prefix: "X-NORTH-",
  publisher: "Институт развития образования северной области",
  title: {
    ru: "Затруднения педагогов северной области",
    en: "Difficulties of teachers of the northern region",
  },
  extends: { id: "nastavnik.difficulties", version: "1.1.0" },
  entries: [
    {
      code: "X-NORTH-NOM",
      kind: "group",
      labels: { ru: "Кочевая школа", en: "Nomadic school" },
      definition: {
        ru: "Работа там, где школа кочует вместе с семьями.",
        en: "Work where the school travels with families.",
      },
    },
    {
      code: "X-NORTH-NOM-01",
      parents: ["X-NORTH-NOM"],
      labels: {
        ru: { official: "Один педагог на несколько классов", synonym: ["класс-комплект"] },
        en: "One teacher for several classes",
      },
      definition: {
        ru: "Трудно вести занятие сразу с детьми разного возраста без второго педагога.",
        en: "Teaching children of several ages at once without a second teacher is hard.",
      },
    },
    {
      code: "X-NORTH-NOM-02",
      parents: ["X-NORTH-NOM", "PD-ICT"],
      labels: { ru: "Уроки без устойчивой связи", en: "Lessons without a stable connection" },
    },
  ],
  amendments: [
    {
      code: "PD-WEL-05",
      retired: true,
      replacedBy: [
        { code: "X-NORTH-NOM-01", relation: "narrower" },
        { code: "X-NORTH-NOM-02", relation: "narrower" },
      ],
    },
    { code: "PD-ICT-03", deprecated: true },
    { code: "PD-FAM-04", hidden: true },
    { code: "PD-FAM-01", labels: { ru: { synonym: ["сход родителей"] } } },
  ],
});

if (!extended.ok) {
  console.log(extended.issues.map(describeCatalogueIssue).join("\n"));
  throw new Error("the extension has problems");
}
const north: Catalogue = extended.value;
const inRussian = (code: string) => `${code} «${labelOf(north, code, "ru")?.text ?? "нет в каталоге"}»`;

console.log(`${north.title["ru"] ?? ""}, ${north.version}: записей ${north.entries.length}`);
console.log(`Замечаний: ${checkCatalogue(north).length}`);
console.log(`Своя группа: ${childrenOf(north, "X-NORTH-NOM").map(inRussian).join(", ")}`);

const stored = [
  { program: "program:17", difficulties: ["PD-WEL-05", "PD-MET-02"] },
  { program: "program:18", difficulties: ["PD-FAM-04", "PD-OLD-01", "X-NORTH-NOM-02"] },
];

console.log("\nПеренос сохранённых программ");
const diff = diffCatalogues(builtInCatalogue, north);
for (const { program, difficulties } of stored) {
  const { codes, steps, before, after } = migrateCodes(difficulties, diff);
  console.log(`${program}: кодов было ${before}, стало ${after}: ${codes.join(", ")}`);
  for (const { code, fate, to } of steps.filter((step) => step.fate !== "kept")) {
    console.log(`  ${fate}: ${code} → ${to.map((one) => inRussian(one.code)).join(", ") || "ничего"}`);
  }
}

console.log("\nДля федерального отчёта");
const federal = mapCodes(
  stored.flatMap(({ difficulties }) => migrateCodes(difficulties, diff).codes),
  mappingToBase(north, builtInCatalogue),
);
console.log(`Кодов было ${federal.before}, стало ${federal.after}; ${JSON.stringify(federal.counts)}`);
for (const { code, outcome, to } of federal.steps.filter((step) => step.outcome !== "exact")) {
  console.log(`  ${outcome}: ${inRussian(code)} → ${to.join(", ") || "потеряно"}`);
}
