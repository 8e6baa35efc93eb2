import type { CodeEntry } from "../../codes/code-list.js";
import { labelled } from "../../codes/keys-and-labels.js";
import { ownDesign } from "../../codes/source.js";
import * as keys from "./education-level-keys.js";
import type { EducationLevel } from "./education-level-keys.js";

/** Levels of education at which a difficulty is met. */
export const educationLevels: Readonly<Record<EducationLevel, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.educationLevels,
  {
    preschool: { ru: "дошкольное образование", en: "preschool education", source: ownDesign },
    primary: { ru: "начальное общее образование", en: "primary education", source: ownDesign },
    basic: { ru: "основное общее образование", en: "basic secondary education", source: ownDesign },
    secondary: { ru: "среднее общее образование", en: "upper secondary education", source: ownDesign },
    vocational: {
      ru: "среднее профессиональное образование",
      en: "secondary vocational education",
      source: ownDesign,
    },
    supplementary: { ru: "дополнительное образование", en: "supplementary education", source: ownDesign },
  },
);
