import type { Organisation } from "../model/organisation.js";
import { checkerOf } from "./checker-of.js";
import type { FindingOf } from "./finding.js";
import type { OrganisationFacts } from "./organisation/register.js";
import { organisationChecks, organisationEntries } from "./organisation/register.js";
import type { RuleContext } from "./rule-context.js";

const findingsOf = /* @__PURE__ */ checkerOf(organisationEntries, organisationChecks, {
  audienceOf: ({ audience }) => audience,
});

export type OrganisationFinding = FindingOf<OrganisationFacts>;

/**
 * What an organisation does not keep of the rules of its profile on a day: documents, curator, registers, components.
 * Documents and facts dated later than `on` do not count. What is said not to be there is missing; what nobody has told is
 * `unsaid`, which is information and no breach. Findings come in the order of their codes, then of the code
 * lists or of their places; the work is linear in the size of the record. Never throws on a parsed organisation.
 *
 * @example
 * const items = [{ code: "curator-appointed", state: "absent" }] as const;
 * checkOrganisation({ ...organisation, curators: [], items }, { on, profile: federalProfile(on) });
 * // [{ code: "curator.missing", severity: "warning", path: ["curators"], … }, …]
 */
export function checkOrganisation(
  organisation: Organisation,
  context: RuleContext,
): readonly OrganisationFinding[] {
  return findingsOf(organisation, context);
}
