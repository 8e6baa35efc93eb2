import type { Sentence } from "../../base/text.js";
import type { OrganisationDocument } from "../../codes/organisations/organisation-document-keys.js";
import { organisationDocuments } from "../../codes/organisations/organisation-documents.js";
import type { Organisation } from "../../model/organisation.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { registersOf } from "./registers-of.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "recommendation",
  severity: "info",
  inForce: { from: staffModelFrom },
};

export type Facts = { readonly document: OrganisationDocument };

export const check: Check<Organisation, Facts> = (organisation, { on }) =>
  registersOf(organisation, on).flatMap(({ document, last, path }) =>
    last === undefined ? [{ path, details: { document } }] : [],
  );

export const ru: Sentence<Facts> = ({ document }) =>
  `Не указано, когда обновлён документ «${organisationDocuments[document].ru}»: его обновляют не реже раза в год`;

export const en: Sentence<Facts> = ({ document }) =>
  `It is not said when the document “${organisationDocuments[document].en}” was refreshed: it is due at least once a year`;
