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
  `В договоре о наставничестве не указано: ${missing.map((part) => clausesRu[part]).join(", ")}. Работодатель должен это указать (статья 351.8 ТК РФ)`;

const clausesRu: Readonly<Record<(typeof clauses)[number], string>> = {
  content: "содержание",
  term: "срок",
  form: "форма выполнения",
};

export const en: Sentence<Facts> = ({ missing }) =>
  `The contract does not state: ${missing.join(", ")}. The employer must state it (article 351.8 of the Labour Code)`;
