import { stemOf } from "./word-forms.js";

// What people in schools call by several words. A search takes one for another, but not as gladly as a form of the word.
const kin: readonly string[] = [
  "обучающийся ученик учащийся школьник дети ребенок",
  "урок занятие",
  "педагог учитель преподаватель",
  "родитель семья мама",
  "проблема трудность затруднение",
  "отметка оценка",
];

/** The stems of words that mean the same as one with this stem, itself among them. */
export const kinOf: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map(
  kin
    .map((line) => line.split(" ").map(stemOf))
    .flatMap((stems) => stems.map((stem) => [stem, stems] as const)),
);
