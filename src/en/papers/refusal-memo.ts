import { dayEn } from "../../base/words-en.js";
import type { Texts } from "../../papers/kinds/refusal-memo.js";
import { describeRefusal } from "../describe-refusal.js";
import { describeRemedy } from "../describe-remedy.js";

export const refusalMemo: Texts = {
  title: "Memo: what is missing",
  refused: (refusal) => `${describeRefusal(refusal)}.`,
  toDo: "What to do",
  remedies: ({ reasons }) => [...new Set(reasons.map(({ remedy }) => describeRemedy(remedy)))],
  possible: (possible) => {
    switch (possible) {
      case "when-mended":
        return "It becomes possible once all of this is done.";
      case "in-another-status":
        return "It is not possible now, but it is in another status.";
      case "never":
        return "It is not possible here.";
      default:
        return `It is possible from ${dayEn(possible.from)}.`;
    }
  },
  handedOver: "Memo received (day, signature)",
};
