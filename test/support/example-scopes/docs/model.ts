import { items, organisation as anOrganisation } from "../../build-organisation.js";

export { check, on, person, profile } from "../rules.js";

/** Twenty items are in place, two in part, of two nothing is said. */
export const organisation = anOrganisation({
  items: [...items("present").slice(0, 20), ...items("partial").slice(20, 22)],
});
