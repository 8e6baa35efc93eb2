import { calendarDate, type CalendarDate } from "../../base/calendar-date.js";
import type { Text } from "../../base/text.js";
import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";
import type { PaperKind } from "./paper-kind-keys.js";

export type OrganisationDocument =
  | "order-introduction"
  | "regulation"
  | "roadmap"
  | "program-organisation"
  | "order-curator"
  | "consent-mentor"
  | "contract-supplement"
  | "consent-mentee"
  | "consent-personal-data"
  | "consent-publication"
  | "order-pairs"
  | "register-mentors"
  | "register-mentees"
  | "program-personalised"
  | "incentives"
  | "feedback"
  | "monitoring-report"
  | "site-section"
  | "cases"
  | "order-end"
  | "notice"
  | "journal";

/** Who requires a document: an act of law, in the edition of a year, or a model that binds once it is adopted. */
export type DocumentDemand = "labour-law" | "data-law" | "data-law-2006" | "staff-model" | "learners-model";

/**
 * From when a document is required, and by whom. `when` limits it to organisations whose mentors work on top
 * of their jobs, or whose registers are based on consent.
 */
export type DocumentObligation = {
  readonly by: DocumentDemand;
  readonly from: CalendarDate;
  /** Last day, where another demand took over. */
  readonly until?: CalendarDate;
  readonly when?: "work-on-top" | "data-by-consent";
};

/**
 * Regional monitoring asks for `monitored` documents. `refreshMonths` is how long a document stays current. A
 * document without `obligations` is kept where practice needs it. `paper` is the kind of paper that makes the document.
 */
export type OrganisationDocumentEntry = CodeEntry & {
  readonly level: "organisation" | "pair" | "person";
  readonly contents: readonly Text[];
  readonly monitored: boolean;
  readonly obligations: readonly DocumentObligation[];
  readonly refreshMonths?: number;
  readonly paper?: PaperKind;
};

const kept = { level: "organisation", monitored: false, obligations: [] } as const;
const staffModel = { by: "staff-model", from: /* @__PURE__ */ calendarDate("2021-12-21") } as const;
const learnersModel = { by: "learners-model", from: /* @__PURE__ */ calendarDate("2019-12-25") } as const;
const labourLaw = {
  by: "labour-law",
  from: /* @__PURE__ */ calendarDate("2025-03-01"),
  when: "work-on-top",
} as const;
const dataLaw = {
  by: "data-law",
  from: /* @__PURE__ */ calendarDate("2025-09-01"),
  when: "data-by-consent",
} as const;
/** Consent was due before it had to be a document of its own; the first day is recalled. */
const dataLaw2006 = {
  by: "data-law-2006",
  from: /* @__PURE__ */ calendarDate("2007-01-26"),
  until: /* @__PURE__ */ calendarDate("2025-08-31"),
  when: "data-by-consent",
} as const;
const asked = { level: "organisation", monitored: true, obligations: [staffModel, learnersModel] } as const;

export const organisationDocuments: Keys<OrganisationDocument, OrganisationDocumentEntry> = {
  "order-introduction": { ...asked, paper: "order-introduction" },
  regulation: { ...asked, obligations: [staffModel], paper: "regulation" },
  roadmap: { ...asked, paper: "roadmap" },
  "program-organisation": { ...asked, obligations: [learnersModel], paper: "frame-program" },
  "order-curator": { ...asked, paper: "order-introduction" },
  "consent-mentor": { ...kept, level: "person", obligations: [labourLaw], paper: "mentor-consent" },
  "contract-supplement": { ...kept, level: "person", obligations: [labourLaw], paper: "contract-supplement" },
  "consent-mentee": { ...kept, level: "person", paper: "mentee-consent" },
  "consent-personal-data": {
    ...kept,
    level: "person",
    obligations: [dataLaw2006, dataLaw],
    paper: "data-consent",
  },
  "consent-publication": { ...kept, level: "person", paper: "data-consent" },
  "order-pairs": { ...asked, obligations: [staffModel], paper: "order-pairs" },
  "register-mentors": { ...asked, paper: "register" },
  "register-mentees": { ...asked, refreshMonths: 12, paper: "register" },
  "program-personalised": { ...kept, level: "pair", paper: "program" },
  incentives: { ...kept, monitored: true },
  feedback: { ...kept, level: "pair" },
  "monitoring-report": { ...kept, paper: "curator-report" },
  "site-section": { ...kept, monitored: true },
  cases: { ...kept, monitored: true },
  "order-end": { ...kept, paper: "order-end" },
  notice: { ...kept, level: "person", paper: "end-notice" },
  journal: { ...kept, level: "pair", paper: "meeting-journal" },
};
