import type { CalendarDate } from "../base/calendar-date.js";
import type { NoFacts } from "../base/text.js";
import type { MentorPay } from "../codes/organisations/organisation-keys.js";
import type { ModelComponent } from "../codes/organisations/model-component-keys.js";
import type { OrganisationDocument } from "../codes/organisations/organisation-document-keys.js";

/** A document that is asked for and not kept, and since when it is. */
export type MissingDocument = { readonly document: OrganisationDocument; readonly since: CalendarDate };

/** What each rule on organisations reports when it is not kept. */
export type OrganisationFacts = {
  "document.missing-by-labour-law": MissingDocument;
  "document.missing-by-data-law": MissingDocument;
  "document.missing-by-staff-model": MissingDocument;
  "document.missing-by-learners-model": MissingDocument;
  "curator.missing": NoFacts;
  /** `due` is the last day on which the register would still have been fresh. */
  "register.stale": {
    readonly document: OrganisationDocument;
    readonly last: CalendarDate;
    readonly due: CalendarDate;
  };
  "register.undated": { readonly document: OrganisationDocument };
  "component.missing": { readonly component: ModelComponent };
  /** Nothing is said of a component that every organisation needs. */
  "component.unsaid": { readonly component: ModelComponent };
  /** Whether labour law asks for consents and contract clauses cannot be told. */
  "mentor-pay.unsaid": NoFacts;
  "mentor-pay.to-check": { readonly pay: MentorPay };
  "staffing.part-above-whole": {
    readonly on: CalendarDate;
    readonly part: "young" | "newcomers" | "category";
    readonly code?: string;
    readonly count: number;
    readonly teachingStaff: number;
  };
  /** The organisation has adopted a model by an overlay that the profile does not hold. */
  "overlay.not-in-profile": { readonly overlay: string };
  "organisation.unknown-code": { readonly code: string };
};

export type OrganisationRuleCode = keyof OrganisationFacts;
