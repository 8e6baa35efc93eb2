import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import { organisationDocuments } from "../../codes/organisations/organisation-documents.js";
import type { Organisation } from "../../model/organisation.js";
import type { Check, RuleEntry } from "../rule.js";
import type { UnsaidDocument } from "./missing-document.js";
import { isLegal, unsaidDocuments } from "./missing-document.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

/** A list of documents names what somebody has looked for: what it does not name may be there or not. */
export type Facts = UnsaidDocument;

export const check: Check<Organisation, Facts> = unsaidDocuments;

export const ru: Sentence<Facts> = ({ document, since, by }) =>
  `Нет сведений о документе «${organisationDocuments[document].ru}»: с ${dayRu(since)} он нужен ` +
  (isLegal(by) ? "по закону" : "по рекомендациям");

export const en: Sentence<Facts> = ({ document, since, by }) =>
  `Nothing is said of “${organisationDocuments[document].en}”: since ${dayEn(since)} it is asked for ` +
  (isLegal(by) ? "by law" : "by recommendations");
