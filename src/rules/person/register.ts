import type { Sentences } from "../../base/text.js";
import type { Person } from "../../model/person.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as unknownCode from "./unknown-code.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on facts of a person reports when it is not kept. */
export type PersonFacts = {
  "person.unknown-code": unknownCode.Facts;
};

export const personEntries: EntriesOf<PersonFacts> = {
  "person.unknown-code": unknownCode.rule,
};

export const personChecks: ChecksOf<Person, PersonFacts> = {
  "person.unknown-code": unknownCode.check,
};

export const personRu: Sentences<PersonFacts> = {
  "person.unknown-code": unknownCode.ru,
};

export const personEn: Sentences<PersonFacts> = {
  "person.unknown-code": unknownCode.en,
};
