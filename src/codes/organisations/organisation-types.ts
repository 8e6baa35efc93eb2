import type { CodeEntry } from "../code-list.js";
import { ownDesign } from "../source.js";

export type OrganisationType = "school" | "kindergarten" | "college" | "supplementary" | "other";

/** Where mentoring is done. */
export const organisationTypes: Readonly<Record<OrganisationType, CodeEntry>> = {
  school: { ru: "школа", en: "school", source: ownDesign },
  kindergarten: { ru: "детский сад", en: "kindergarten", source: ownDesign },
  college: { ru: "колледж, техникум", en: "college", source: ownDesign },
  supplementary: {
    ru: "организация дополнительного образования",
    en: "supplementary-education centre",
    source: ownDesign,
  },
  other: { ru: "другая организация", en: "other organisation", source: ownDesign },
};
