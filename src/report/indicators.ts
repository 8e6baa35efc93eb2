import type { Text } from "../base/text.js";
import type { Measure } from "../codes/measures.js";
import type { SourceRef } from "../codes/source.js";
import { ownDesign, source } from "../codes/source.js";

/** A share divides one sum by another, numerator within denominator; a count has no denominator. */
export type Indicator = Text & {
  readonly version: number;
  readonly unit: "programs" | "share";
  readonly numerator: readonly Measure[];
  readonly denominator?: readonly Measure[];
  readonly source: SourceRef;
};

export type IndicatorCode = "IND-A-04" | "IND-P-01" | "IND-E-01";

/** What is read from a report, as data. */
export const indicators: Readonly<Record<IndicatorCode, Indicator>> = {
  "IND-A-04": {
    ru: "Число персонализированных программ",
    en: "Personalised programs in the period",
    version: 1,
    unit: "programs",
    numerator: ["programs.started"],
    source: source("az-1128", "partly-seen"),
  },
  "IND-P-01": {
    ru: "Доля завершённых программ",
    en: "Completion rate",
    version: 1,
    unit: "share",
    numerator: ["programs.completed"],
    denominator: ["programs.completed", "programs.terminated"],
    source: ownDesign,
  },
  "IND-E-01": {
    ru: "Преодоление затруднений",
    en: "Difficulties overcome",
    version: 1,
    unit: "share",
    numerator: ["difficulties.overcome"],
    denominator: ["difficulties.assessed"],
    source: ownDesign,
  },
};
