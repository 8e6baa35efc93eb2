import type { CodeEntry } from "../../codes/code-list.js";
import { ownDesign } from "../../codes/source.js";

export type EducationLevel = "preschool" | "primary" | "basic" | "secondary" | "vocational" | "supplementary";

/** Levels of education at which a difficulty is met. */
export const educationLevels: Readonly<Record<EducationLevel, CodeEntry>> = {
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
};

export const school: readonly EducationLevel[] = ["primary", "basic", "secondary"];
/** Where there are lessons, homework and marks. */
export const lessons: readonly EducationLevel[] = [...school, "vocational"];
export const afterPreschool: readonly EducationLevel[] = [...lessons, "supplementary"];
export const everyLevel: readonly EducationLevel[] = ["preschool", ...afterPreschool];
