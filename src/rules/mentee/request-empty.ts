import type { Sentence } from "../../base/text.js";
import type { Mentee } from "../../model/mentee.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "info",
  audience: "staff",
};

export type Facts = { readonly lacks: "needs" | "outcomes" };

/** The mentee is an active subject: a request says what is needed and what is to come of it. */
export const check: Check<Mentee, Facts> = ({ request }) =>
  request === undefined
    ? []
    : (["needs", "outcomes"] as const).flatMap((lacks) =>
        request[lacks].length === 0 ? [{ path: ["request", lacks], details: { lacks } }] : [],
      );

const missing = {
  needs: { ru: "чему нужно научиться", en: "what the mentee needs" },
  outcomes: { ru: "какой результат нужен", en: "which outcomes are wanted" },
} as const;

export const ru: Sentence<Facts> = ({ lacks }) =>
  `В образовательном запросе не сказано, ${missing[lacks].ru}`;

export const en: Sentence<Facts> = ({ lacks }) => `The educational request does not say ${missing[lacks].en}`;
