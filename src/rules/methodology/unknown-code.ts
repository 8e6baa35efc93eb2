import type { Sentence } from "../../base/text.js";
import { activities as activityTypes } from "../../catalogue/data/activity-keys.js";
import { legalActs } from "../../codes/law/legal-act-keys.js";
import { forms as formList } from "../../codes/programs/form-keys.js";
import { kinds as kindList } from "../../codes/programs/kind-keys.js";
import type { Methodology } from "../../model/methodology.js";
import type { CodePlace, UnknownCode } from "../unknown-codes.js";
import { unknownCodeEn, unknownCodeRu, unknownCodes } from "../unknown-codes.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

export type Facts = UnknownCode;

export const check: Check<Methodology, Facts> = ({ tenets, acts }) =>
  unknownCodes([
    ...tenets.flatMap(({ forms, kinds, activities }, i) => [
      ...forms.map(({ code }, j): CodePlace => [formList, code, ["tenets", i, "forms", j, "code"]]),
      ...kinds.map(({ code }, j): CodePlace => [kindList, code, ["tenets", i, "kinds", j, "code"]]),
      ...activities.map(({ code }, j): CodePlace => [
        activityTypes,
        code,
        ["tenets", i, "activities", j, "code"],
      ]),
    ]),
    ...acts.map(({ code }, i): CodePlace => [legalActs, code, ["acts", i, "code"]]),
  ]);

export const ru: Sentence<Facts> = unknownCodeRu;

export const en: Sentence<Facts> = unknownCodeEn;
