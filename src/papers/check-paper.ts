import type { CalendarDate } from "../base/calendar-date.js";
import type { PaperKind } from "../codes/organisations/paper-kind-keys.js";
import { allRules } from "../rules/all-rules.js";
import type { FindingOf } from "../rules/finding.js";
import type { RegulationProfile } from "../rules/regulation-profile.js";
import type { RuleEntry } from "../rules/rule.js";
import type { RuleCode } from "../rules/rule-facts.js";
import { paperDemands, type PaperDemand } from "./data/paper-demands.js";
import type { Paper } from "./paper.js";
import type { PaperRequisite } from "./paper-requisite.js";

/** What a finding on a paper tells. */
export type PaperFindingFacts = {
  /** A requisite that a norm asks for and nothing fills; of the norm, whom it binds and whose reading it is. */
  "paper.requisite-missing": {
    readonly kind: PaperKind;
    readonly requisite: PaperRequisite;
    /** The rule of the profile that asks for it, where it is one. */
    readonly rule?: RuleCode;
  } & Pick<RuleEntry, "binds" | "owes" | "form" | "reading" | "layer">;
};

/** One requisite that a paper lacks by the norms of a day. `path` is the place of the gap among the gaps of the paper. */
export type PaperFinding = FindingOf<PaperFindingFacts>;

/**
 * What a paper lacks by the norms of a day: requisites that a law or a recommendation asks for and that stand as gaps, each
 * with the norm, how grave the lack is in this profile, whom it binds. A rule that the profile switches off, or that is not in
 * force on the day, asks for nothing. Findings come in the order of the demands.
 *
 * @example
 * checkPaper(paper, { on, profile }).map(({ details }) => details.requisite); // ["payment"]
 */
export function checkPaper(
  paper: Pick<Paper, "kind" | "gaps">,
  { on, profile }: { readonly on: CalendarDate; readonly profile: RegulationProfile },
): readonly PaperFinding[] {
  const places = new Map(paper.gaps.map(({ requisite }, i) => [requisite, i]));
  return demandsOf(paper.kind).flatMap(({ requisites, rule, entry }): readonly PaperFinding[] => {
    const norm = entry ?? allRules[rule];
    const severity = entry === undefined ? profile.rules[rule].severity : entry.severity;
    if (severity === "off" || !isInForce(norm, on)) return [];
    const { source, layer, binds, owes, form, reading } = norm;
    const said = {
      layer,
      ...(rule && { rule }),
      ...(binds && { binds }),
      ...(owes !== undefined && { owes }),
      ...(form && { form }),
      ...(reading && { reading }),
    };
    return requisites.flatMap((requisite) => {
      const place = places.get(requisite);
      if (place === undefined) return [];
      const details = { kind: paper.kind, requisite, ...said };
      return [{ code: "paper.requisite-missing", severity, path: ["gaps", place], details, source }];
    });
  });
}

function demandsOf(kind: PaperKind): readonly PaperDemand<PaperRequisite>[] {
  return paperDemands[kind] ?? [];
}

function isInForce({ inForce }: RuleEntry, on: CalendarDate): boolean {
  return (inForce?.from ?? on) <= on && on <= (inForce?.until ?? on);
}
