import type { Sentences } from "../../base/text.js";
import type { Consent } from "../../model/consent.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as emptyScope from "./empty-scope.js";
import * as notSeparate from "./not-separate.js";
import * as withdrawnBeforeGiven from "./withdrawn-before-given.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on a consent to the use of personal data reports when it is not kept. */
export type ConsentFacts = {
  "consent.not-separate": notSeparate.Facts;
  "consent.withdrawn-before-given": withdrawnBeforeGiven.Facts;
  "consent.empty-scope": emptyScope.Facts;
};

export const consentEntries: EntriesOf<ConsentFacts> = {
  "consent.not-separate": notSeparate.rule,
  "consent.withdrawn-before-given": withdrawnBeforeGiven.rule,
  "consent.empty-scope": emptyScope.rule,
};

export const consentChecks: ChecksOf<Consent, ConsentFacts> = {
  "consent.not-separate": notSeparate.check,
  "consent.withdrawn-before-given": withdrawnBeforeGiven.check,
  "consent.empty-scope": emptyScope.check,
};

export const consentRu: Sentences<ConsentFacts> = {
  "consent.not-separate": notSeparate.ru,
  "consent.withdrawn-before-given": withdrawnBeforeGiven.ru,
  "consent.empty-scope": emptyScope.ru,
};

export const consentEn: Sentences<ConsentFacts> = {
  "consent.not-separate": notSeparate.en,
  "consent.withdrawn-before-given": withdrawnBeforeGiven.en,
  "consent.empty-scope": emptyScope.en,
};
