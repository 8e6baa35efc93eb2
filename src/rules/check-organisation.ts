import type { Organisation } from "../model/organisation.js";
import { asking } from "./asking.js";
import type { FindingOf } from "./finding.js";
import type { OrganisationFacts } from "./organisation-facts.js";
import { organisationRules } from "./organisation-rules.js";
import type { RuleContext } from "./rule.js";

const askOrganisation = asking(organisationRules);

export type OrganisationFinding = FindingOf<OrganisationFacts>;

/**
 * What an organisation does not keep of the rules of its profile on a day: documents, curator, registers, components.
 * Documents and facts dated later than `on` do not count. Findings come in the order of their codes, then of the code
 * lists or of their places; the work is linear in the size of the record. Never throws on a parsed organisation.
 *
 * @example
 * const profile = profileOn(on);
 * if (profile.ok) checkOrganisation({ ...organisation, curators: [] }, { on, profile: profile.value });
 * // [{ code: "curator.missing", severity: "warning", path: ["curators"], … }, …]
 */
export function checkOrganisation(
  organisation: Organisation,
  context: RuleContext,
): readonly OrganisationFinding[] {
  return askOrganisation(organisation, context);
}
