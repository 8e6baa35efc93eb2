import type { Sentences } from "../../base/text.js";
import type { TargetModel } from "../../model/target-model.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as noResponsible from "./no-responsible.js";
import * as stageWithoutSteps from "./stage-without-steps.js";
import * as stepOverdue from "./step-overdue.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on a target model reports when it is not kept. */
export type RoadmapFacts = {
  "roadmap.no-responsible": noResponsible.Facts;
  "roadmap.stage-without-steps": stageWithoutSteps.Facts;
  "roadmap.step-overdue": stepOverdue.Facts;
};

export const roadmapEntries: EntriesOf<RoadmapFacts> = {
  "roadmap.no-responsible": noResponsible.rule,
  "roadmap.stage-without-steps": stageWithoutSteps.rule,
  "roadmap.step-overdue": stepOverdue.rule,
};

export const roadmapChecks: ChecksOf<TargetModel, RoadmapFacts> = {
  "roadmap.no-responsible": noResponsible.check,
  "roadmap.stage-without-steps": stageWithoutSteps.check,
  "roadmap.step-overdue": stepOverdue.check,
};

export const roadmapRu: Sentences<RoadmapFacts> = {
  "roadmap.no-responsible": noResponsible.ru,
  "roadmap.stage-without-steps": stageWithoutSteps.ru,
  "roadmap.step-overdue": stepOverdue.ru,
};

export const roadmapEn: Sentences<RoadmapFacts> = {
  "roadmap.no-responsible": noResponsible.en,
  "roadmap.stage-without-steps": stageWithoutSteps.en,
  "roadmap.step-overdue": stepOverdue.en,
};
