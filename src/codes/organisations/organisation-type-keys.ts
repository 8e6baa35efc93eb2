import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type OrganisationType = "school" | "kindergarten" | "college" | "supplementary" | "other";

export const organisationTypes: Keys<OrganisationType, CodeEntry> = {
  school: {},
  kindergarten: {},
  college: {},
  supplementary: {},
  other: {},
};
