import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./organisation-type-keys.js";
import type { OrganisationType } from "./organisation-type-keys.js";

/** Where mentoring is done. */
export const organisationTypes: Readonly<Record<OrganisationType, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.organisationTypes,
  {
    school: { ru: "школа", en: "school", source: ownDesign },
    kindergarten: { ru: "детский сад", en: "kindergarten", source: ownDesign },
    college: { ru: "колледж, техникум", en: "college", source: ownDesign },
    supplementary: {
      ru: "организация дополнительного образования",
      en: "supplementary-education centre",
      source: ownDesign,
    },
    other: { ru: "другая организация", en: "other organisation", source: ownDesign },
  },
);
