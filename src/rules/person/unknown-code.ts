import type { Sentence } from "../../base/text.js";
import {
  attainedEducations,
  employmentBases,
  qualificationCategories,
} from "../../codes/people/person-keys.js";
import { posts } from "../../codes/people/post-keys.js";
import { schoolSubjects } from "../../codes/programs/school-subject-keys.js";
import type { Person } from "../../model/person.js";
import type { CodePlace, UnknownCode } from "../unknown-codes.js";
import { unknownCodeEn, unknownCodeRu, unknownCodes } from "../unknown-codes.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

export type Facts = UnknownCode;

export const check: Check<Person, Facts> = ({ posts: held, subjects, education, categories, employment }) =>
  unknownCodes([
    ...held.map(({ code }, i): CodePlace => [posts, code, ["posts", i, "code"]]),
    ...subjects.map((code, i): CodePlace => [schoolSubjects, code, ["subjects", i]]),
    ...education.map(({ level }, i): CodePlace => [attainedEducations, level, ["education", i, "level"]]),
    ...categories.map(({ category }, i): CodePlace => [
      qualificationCategories,
      category,
      ["categories", i, "category"],
    ]),
    [employmentBases, employment?.code, ["employment", "code"]],
  ]);

export const ru: Sentence<Facts> = unknownCodeRu;

export const en: Sentence<Facts> = unknownCodeEn;
