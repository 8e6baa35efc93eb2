import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import type { OrganisationDocument } from "../../codes/organisations/organisation-document-keys.js";
import { organisationDocuments } from "../../codes/organisations/organisation-documents.js";
import type { Organisation } from "../../model/organisation.js";
import { staffModelFrom } from "../act-dates.js";
import { monthsLater } from "../months-later.js";
import type { Check, RuleEntry } from "../rule.js";
import { registersOf } from "./registers-of.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "partly-seen" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  inForce: { from: staffModelFrom },
};

/** `due` is the last day on which the register would still have been fresh. */
export type Facts = {
  readonly document: OrganisationDocument;
  readonly last: CalendarDate;
  readonly due: CalendarDate;
};

export const check: Check<Organisation, Facts> = (organisation, { on }) =>
  registersOf(organisation, on).flatMap(({ document, last, months, path }) => {
    const due = last && monthsLater(last, months);
    return last && due && due < on ? [{ path, details: { document, last, due } }] : [];
  });

export const ru: Sentence<Facts> = ({ document, last, due }) =>
  `Документ «${organisationDocuments[document].ru}» обновлён ${dayRu(last)}, а обновить его следовало не позже ${dayRu(due)}`;

export const en: Sentence<Facts> = ({ document, last, due }) =>
  `The document “${organisationDocuments[document].en}” was refreshed on ${dayEn(last)} and was due by ${dayEn(due)}`;
