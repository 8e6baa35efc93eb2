import type { Text } from "../../base/text.js";
import type { Catalogue, EntryDefinition, LabelSet } from "../catalogue.js";
import { defineCatalogue } from "../create-catalogue.js";
import { activities } from "./activities.js";
import type { DifficultyCode } from "./difficulty-code.js";
import type { DifficultyGroup, DifficultyItem, Wording } from "./difficulty-group.js";
import { otherNames } from "./difficulty-names.js";
import { educationLevels } from "./education-levels.js";
import { labourFunctions } from "./labour-functions.js";
import { learnerDifficulties } from "./learner-difficulties.js";
import { otherStaffDifficulties } from "./other-staff-difficulties.js";
import { peopleAndToolDifficulties } from "./people-and-tool-difficulties.js";
import { professionDifficulties } from "./profession-difficulties.js";
import { standardDifficulties } from "./standard-difficulties.js";
import { teachingDifficulties } from "./teaching-difficulties.js";
import { upbringingDifficulties } from "./upbringing-difficulties.js";

/**
 * Teachers' professional difficulties: 20 groups, 119 items. A proposal of this project: there is no official Russian
 * catalogue at this level of detail to our knowledge. The groups follow typologies common in diagnostics, the wording is
 * our own, and so is the link to labour functions. Meant to be extended: see `extendCatalogue`.
 */
export const builtInCatalogue: Catalogue<DifficultyCode> = /* @__PURE__ */ defineCatalogue({
  id: "nastavnik.difficulties",
  version: "1.1.0",
  prefix: "PD-",
  title: {
    ru: "Каталог профессиональных затруднений педагога",
    en: "Catalogue of teachers' professional difficulties",
  },
  publisher: "nastavnik",
  languages: ["ru", "en"],
  properties: {
    "labour-functions": {
      type: "code",
      many: true,
      title: { ru: "Трудовые функции", en: "Labour functions" },
      values: titlesOf(labourFunctions),
    },
    "education-levels": {
      type: "code",
      many: true,
      title: { ru: "Уровни образования", en: "Levels of education" },
      values: titlesOf(educationLevels),
    },
    activities: {
      type: "code",
      many: true,
      title: { ru: "Что обычно помогает", en: "What usually helps" },
      values: titlesOf(activities),
    },
    sensitive: {
      type: "boolean",
      title: { ru: "Чувствительные сведения", en: "Sensitive information" },
    },
  },
  entries: [
    ...[teachingDifficulties, standardDifficulties, learnerDifficulties, upbringingDifficulties],
    ...[peopleAndToolDifficulties, professionDifficulties, otherStaffDifficulties],
  ]
    .flat()
    .flatMap(entriesOf),
});

function entriesOf({ group, items, ...wording }: DifficultyGroup): EntryDefinition<DifficultyCode>[] {
  return [
    { code: group, kind: "group", ...wordsOf(group, wording) },
    ...items.map((item) => itemOf(group, item)),
  ];
}

function itemOf(group: DifficultyCode, item: DifficultyItem): EntryDefinition<DifficultyCode> {
  const { code, functions, levels, activities: helping, sensitive = false, ...wording } = item;
  return {
    code,
    parents: [group],
    ...wordsOf(code, wording),
    properties: {
      "labour-functions": functions,
      "education-levels": levels,
      activities: helping,
      sensitive,
    },
  };
}

function wordsOf(code: DifficultyCode, { ru, en }: Wording): Pick<EntryDefinition, "labels" | "definition"> {
  const [printed, typed, english = ""] = otherNames[code];
  return {
    labels: { ru: labels(ru[0], printed, typed), en: labels(en[0], english, "") },
    definition: { ru: ru[1], en: en[1] },
  };
}

function labels(official: string, printed: string, typed: string): LabelSet {
  return {
    official,
    ...(printed !== "" && { synonym: printed.split("; ") }),
    ...(typed !== "" && { "search-only": typed.split("; ") }),
  };
}

function titlesOf(list: Readonly<Record<string, Text>>): Readonly<Record<string, Text>> {
  return Object.fromEntries(Object.entries(list).map(([code, { ru, en }]) => [code, { ru, en }]));
}
