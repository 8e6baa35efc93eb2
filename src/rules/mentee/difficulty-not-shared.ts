import type { Sentence } from "../../base/text.js";
import type { Mentee } from "../../model/mentee.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "info",
  audience: "staff",
};

export type Facts = { readonly code: string };

/** Named by somebody else, and the mentee was asked and does not see it so. */
export const check: Check<Mentee, Facts> = ({ difficulties }) =>
  difficulties.flatMap(({ code, origin, menteeAgrees }, i) =>
    origin !== "self" && menteeAgrees === false ? [{ path: ["difficulties", i], details: { code } }] : [],
  );

export const ru: Sentence<Facts> = ({ code }, called) =>
  `Наставляемый не согласен с тем, что у него есть ${called(code) === "" ? "одно из названных затруднений" : `затруднение${called(code)}`}: обсудите это до начала работы`;

export const en: Sentence<Facts> = ({ code }, called) =>
  `The mentee does not agree to ${called(code) === "" ? "one of the difficulties" : `the difficulty${called(code)}`}: talk it over before the work begins`;
