import type { Community } from "../model/community.js";
import type { DevelopmentPlan } from "../model/development-plan.js";
import type { Methodology } from "../model/methodology.js";
import type { TargetModel } from "../model/target-model.js";
import { checkerOf } from "./checker-of.js";
import type { CommunityFacts } from "./community/register.js";
import { communityChecks, communityEntries } from "./community/register.js";
import type { FindingOf } from "./finding.js";
import type { MethodologyFacts } from "./methodology/register.js";
import { methodologyChecks, methodologyEntries } from "./methodology/register.js";
import type { PlanFacts } from "./plan/register.js";
import { planChecks, planEntries } from "./plan/register.js";
import type { RoadmapFacts } from "./roadmap/register.js";
import { roadmapChecks, roadmapEntries } from "./roadmap/register.js";
import type { RuleContext } from "./rule-context.js";

const findingsOfTargetModel = /* @__PURE__ */ checkerOf(roadmapEntries, roadmapChecks);
const findingsOfMethodology = /* @__PURE__ */ checkerOf(methodologyEntries, methodologyChecks);
const findingsOfCommunity = /* @__PURE__ */ checkerOf(communityEntries, communityChecks);
const findingsOfPlan = /* @__PURE__ */ checkerOf(planEntries, planChecks);

/**
 * Where a target model is not on its way: steps past their day, stages of its set without steps, steps that nobody answers
 * for. Linear in the record; never throws.
 *
 * @example
 * checkTargetModel(targetModel, { on, profile }).map(({ code }) => code)[0]; // "roadmap.no-responsible"
 */
export function checkTargetModel(
  model: TargetModel,
  context: RuleContext,
): readonly FindingOf<RoadmapFacts>[] {
  return findingsOfTargetModel(model, context);
}

/**
 * Where a methodology is an opinion yet: tenets without grounds in research or practice, methods that serve nothing. Linear
 * in the record; never throws.
 *
 * @example
 * const [tenet] = methodology.tenets;
 * checkMethodology({ ...methodology, tenets: [{ ...tenet!, grounds: [] }] }, { on, profile });
 * // [{ code: "methodology.no-grounds", path: ["tenets", 0, "grounds"], … }]
 */
export function checkMethodology(
  methodology: Methodology,
  context: RuleContext,
): readonly FindingOf<MethodologyFacts>[] {
  return findingsOfMethodology(methodology, context);
}

/**
 * Who is missing of a community of teachers, learners and parents, young specialists and enterprises, and whom the forms of
 * its relations need. Linear in the record; never throws.
 *
 * @example
 * checkCommunity({ ...community, members: [], relations: [] }, { on, profile }).length; // 5
 */
export function checkCommunity(
  community: Community,
  context: RuleContext,
): readonly FindingOf<CommunityFacts>[] {
  return findingsOfCommunity(community, context);
}

/**
 * What a plan of professional formation lacks: agreement by the day of the question, a qualification raised at its end,
 * stages that end by then. Linear in the record; never throws.
 *
 * @example
 * checkDevelopmentPlan(plan, { on, profile }).map(({ code }) => code);
 * // ["plan.no-qualification", "plan.not-agreed", "plan.not-agreed"]
 */
export function checkDevelopmentPlan(
  plan: DevelopmentPlan,
  context: RuleContext,
): readonly FindingOf<PlanFacts>[] {
  return findingsOfPlan(plan, context);
}
