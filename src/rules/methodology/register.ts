import type { Sentences } from "../../base/text.js";
import type { Methodology } from "../../model/methodology.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as methodServesNothing from "./method-serves-nothing.js";
import * as noGrounds from "./no-grounds.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on a methodology reports when it is not kept. */
export type MethodologyFacts = {
  "methodology.method-serves-nothing": methodServesNothing.Facts;
  "methodology.no-grounds": noGrounds.Facts;
};

export const methodologyEntries: EntriesOf<MethodologyFacts> = {
  "methodology.method-serves-nothing": methodServesNothing.rule,
  "methodology.no-grounds": noGrounds.rule,
};

export const methodologyChecks: ChecksOf<Methodology, MethodologyFacts> = {
  "methodology.method-serves-nothing": methodServesNothing.check,
  "methodology.no-grounds": noGrounds.check,
};

export const methodologyRu: Sentences<MethodologyFacts> = {
  "methodology.method-serves-nothing": methodServesNothing.ru,
  "methodology.no-grounds": noGrounds.ru,
};

export const methodologyEn: Sentences<MethodologyFacts> = {
  "methodology.method-serves-nothing": methodServesNothing.en,
  "methodology.no-grounds": noGrounds.en,
};
