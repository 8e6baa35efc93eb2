import type { Sentences } from "../../base/text.js";
import type { Methodology } from "../../model/methodology.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as methodServesNothing from "./method-serves-nothing.js";
import * as noGrounds from "./no-grounds.js";
import * as unknownCode from "./unknown-code.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on a methodology reports when it is not kept. */
export type MethodologyFacts = {
  "methodology.method-serves-nothing": methodServesNothing.Facts;
  "methodology.no-grounds": noGrounds.Facts;
  "methodology.unknown-code": unknownCode.Facts;
};

export const methodologyEntries: EntriesOf<MethodologyFacts> = {
  "methodology.method-serves-nothing": methodServesNothing.rule,
  "methodology.no-grounds": noGrounds.rule,
  "methodology.unknown-code": unknownCode.rule,
};

export const methodologyChecks: ChecksOf<Methodology, MethodologyFacts> = {
  "methodology.method-serves-nothing": methodServesNothing.check,
  "methodology.no-grounds": noGrounds.check,
  "methodology.unknown-code": unknownCode.check,
};

export const methodologyRu: Sentences<MethodologyFacts> = {
  "methodology.method-serves-nothing": methodServesNothing.ru,
  "methodology.no-grounds": noGrounds.ru,
  "methodology.unknown-code": unknownCode.ru,
};

export const methodologyEn: Sentences<MethodologyFacts> = {
  "methodology.method-serves-nothing": methodServesNothing.en,
  "methodology.no-grounds": noGrounds.en,
  "methodology.unknown-code": unknownCode.en,
};
