import type { Sentence } from "../../base/text.js";
import { educationLevels } from "../../catalogue/data/education-level-keys.js";
import { trajectoryEvidenceKinds } from "../../codes/people/evidence-keys.js";
import { forms as formList } from "../../codes/programs/form-keys.js";
import { kinds as kindList } from "../../codes/programs/kind-keys.js";
import { schoolSubjects } from "../../codes/programs/school-subject-keys.js";
import type { Mentor } from "../../model/mentor.js";
import type { CodePlace, UnknownCode } from "../unknown-codes.js";
import { unknownCodeEn, unknownCodeRu, unknownCodes } from "../unknown-codes.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

export type Facts = UnknownCode;

export const check: Check<Mentor, Facts> = ({ subjects, forms, kinds, buildsTrajectory = [], levels = [] }) =>
  unknownCodes([
    ...subjects.map((code, i): CodePlace => [schoolSubjects, code, ["subjects", i]]),
    ...forms.map(({ code }, i): CodePlace => [formList, code, ["forms", i, "code"]]),
    ...kinds.map(({ code }, i): CodePlace => [kindList, code, ["kinds", i, "code"]]),
    ...buildsTrajectory.map(({ kind }, i): CodePlace => [
      trajectoryEvidenceKinds,
      kind,
      ["buildsTrajectory", i, "kind"],
    ]),
    ...levels.map((code, i): CodePlace => [educationLevels, code, ["levels", i]]),
  ]);

export const ru: Sentence<Facts> = unknownCodeRu;

export const en: Sentence<Facts> = unknownCodeEn;
