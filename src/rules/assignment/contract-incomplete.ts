import { joinedEn } from "../../base/words-en.js";
import { joinedRu } from "../../base/words-ru.js";
import type { Sentence } from "../../base/text.js";
import type { Assignment } from "../../model/assignment.js";
import { mentoringArticleFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { clauseAsked } from "./under-labour-rule.js";

export const rule: RuleEntry = {
  source: { act: "tk-351.8", certainty: "seen" },
  layer: "law",
  severity: "error",
  machine: "guarded",
  judgedBy: "event-day",
  inForce: { from: mentoringArticleFrom },
  audience: "staff",
  binds: "employer",
  owes: "content-term-and-form",
  form: "contract",
  reading: "act",
};

export type Facts = { readonly missing: readonly (typeof clauses)[number][] };

const clauses = ["content", "term", "form"] as const;

export const check: Check<Assignment, Facts> = (assignment, context) => {
  const { contract } = assignment;
  if (contract === undefined || !clauseAsked(assignment, context)) return [];
  const missing = clauses.filter((part) => contract[part] === undefined);
  return missing.length > 0 ? [{ path: ["contract"], details: { missing } }] : [];
};

export const ru: Sentence<Facts> = ({ missing }) =>
  `В договоре о наставничестве ${missing.length === 0 ? "указано не всё" : `нет ${joinedRu(missing.map((part) => clausesRu[part]))}`}: ` +
  "работодатель должен это указать (статья 351.8 ТК РФ)";

const clausesRu: Readonly<Record<(typeof clauses)[number], string>> = {
  content: "содержания работы",
  term: "срока",
  form: "формы выполнения",
};

export const en: Sentence<Facts> = ({ missing }) =>
  `The contract does not state ${missing.length === 0 ? "everything" : joinedEn(missing.map((part) => clausesEn[part]))}: ` +
  "the employer must state it (article 351.8 of the Labour Code)";

const clausesEn: Readonly<Record<(typeof clauses)[number], string>> = {
  content: "the content of the work",
  term: "its term",
  form: "its form",
};
