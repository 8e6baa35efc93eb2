import type { Sentences } from "../../base/text.js";
import type { DevelopmentPlan } from "../../model/development-plan.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as noQualification from "./no-qualification.js";
import * as notAgreed from "./not-agreed.js";
import * as stageAfterQualification from "./stage-after-qualification.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on a development plan reports when it is not kept. */
export type PlanFacts = {
  "plan.no-qualification": noQualification.Facts;
  "plan.not-agreed": notAgreed.Facts;
  "plan.stage-after-qualification": stageAfterQualification.Facts;
};

export const planEntries: EntriesOf<PlanFacts> = {
  "plan.no-qualification": noQualification.rule,
  "plan.not-agreed": notAgreed.rule,
  "plan.stage-after-qualification": stageAfterQualification.rule,
};

export const planChecks: ChecksOf<DevelopmentPlan, PlanFacts> = {
  "plan.no-qualification": noQualification.check,
  "plan.not-agreed": notAgreed.check,
  "plan.stage-after-qualification": stageAfterQualification.check,
};

export const planRu: Sentences<PlanFacts> = {
  "plan.no-qualification": noQualification.ru,
  "plan.not-agreed": notAgreed.ru,
  "plan.stage-after-qualification": stageAfterQualification.ru,
};

export const planEn: Sentences<PlanFacts> = {
  "plan.no-qualification": noQualification.en,
  "plan.not-agreed": notAgreed.en,
  "plan.stage-after-qualification": stageAfterQualification.en,
};
