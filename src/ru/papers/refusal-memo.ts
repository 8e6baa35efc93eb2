import { dayRu } from "../../base/words-ru.js";
import type { Texts } from "../../papers/kinds/refusal-memo.js";
import { describeRefusal } from "../describe-refusal.js";
import { describeRemedy } from "../describe-remedy.js";
import { unbroken } from "./unbroken.js";

export const refusalMemo: Texts = {
  title: "Памятка: чего не хватает",
  refused: (refusal) => unbroken(`${describeRefusal(refusal)}.`),
  toDo: "Что сделать",
  remedies: ({ reasons }) => [...new Set(reasons.map(({ remedy }) => unbroken(describeRemedy(remedy))))],
  possible: (possible) => {
    switch (possible) {
      case "when-mended":
        return "Это станет возможно, как только будет сделано всё перечисленное.";
      case "in-another-status":
        return "Сейчас это невозможно, но возможно в другом состоянии.";
      case "never":
        return "В этом случае это невозможно.";
      default:
        return unbroken(`Это возможно с ${dayRu(possible.from)}`);
    }
  },
  handedOver: "Памятка получена (дата, подпись)",
};
