import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import { entryIn } from "../../codes/code-list.js";
import { organisationDocuments } from "../../codes/organisations/organisation-documents.js";
import type { Organisation } from "../../model/organisation.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "logic",
  severity: "error",
  machine: { notGuarded: "papers of an organisation have no machine" },
};

export type Facts = { readonly document: string; readonly from: CalendarDate; readonly until: CalendarDate };

export const check: Check<Organisation, Facts> = ({ documents }) =>
  documents.flatMap(({ code, from, until }, i) =>
    from !== undefined && until !== undefined && until < from
      ? [{ path: ["documents", i, "until"], details: { document: code, from, until } }]
      : [],
  );

export const ru: Sentence<Facts> = ({ document, from, until }) =>
  `Документ «${entryIn(organisationDocuments, document)?.ru ?? document}» перестаёт действовать ${dayRu(until)} — раньше, чем начинает (${dayRu(from)})`;

export const en: Sentence<Facts> = ({ document, from, until }) =>
  `The document “${entryIn(organisationDocuments, document)?.en ?? document}” ends on ${dayEn(until)}, before it begins (${dayEn(from)})`;
