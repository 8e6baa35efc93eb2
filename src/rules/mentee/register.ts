import type { Sentences } from "../../base/text.js";
import type { Mentee } from "../../model/mentee.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as catalogueCode from "./catalogue-code.js";
import * as categoryUnknown from "./category-unknown.js";
import * as difficultyNotShared from "./difficulty-not-shared.js";
import * as noCategory from "./no-category.js";
import * as noDifficulty from "./no-difficulty.js";
import * as noRequest from "./no-request.js";
import * as unknownCode from "./unknown-code.js";
import * as requestEmpty from "./request-empty.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on a mentee of the register reports when it is not kept. */
export type MenteeFacts = {
  "mentee.no-category": noCategory.Facts;
  "mentee.category-unknown": categoryUnknown.Facts;
  "mentee.no-difficulty": noDifficulty.Facts;
  "mentee.no-request": noRequest.Facts;
  "mentee.unknown-code": unknownCode.Facts;
  "mentee.catalogue-code": catalogueCode.Facts;
  "mentee.request-empty": requestEmpty.Facts;
  "mentee.difficulty-not-shared": difficultyNotShared.Facts;
};

export const menteeEntries: EntriesOf<MenteeFacts> = {
  "mentee.no-category": noCategory.rule,
  "mentee.category-unknown": categoryUnknown.rule,
  "mentee.no-difficulty": noDifficulty.rule,
  "mentee.no-request": noRequest.rule,
  "mentee.unknown-code": unknownCode.rule,
  "mentee.catalogue-code": catalogueCode.rule,
  "mentee.request-empty": requestEmpty.rule,
  "mentee.difficulty-not-shared": difficultyNotShared.rule,
};

export const menteeChecks: ChecksOf<Mentee, MenteeFacts> = {
  "mentee.no-category": noCategory.check,
  "mentee.category-unknown": categoryUnknown.check,
  "mentee.no-difficulty": noDifficulty.check,
  "mentee.no-request": noRequest.check,
  "mentee.unknown-code": unknownCode.check,
  "mentee.catalogue-code": catalogueCode.check,
  "mentee.request-empty": requestEmpty.check,
  "mentee.difficulty-not-shared": difficultyNotShared.check,
};

export const menteeRu: Sentences<MenteeFacts> = {
  "mentee.no-category": noCategory.ru,
  "mentee.category-unknown": categoryUnknown.ru,
  "mentee.no-difficulty": noDifficulty.ru,
  "mentee.no-request": noRequest.ru,
  "mentee.unknown-code": unknownCode.ru,
  "mentee.catalogue-code": catalogueCode.ru,
  "mentee.request-empty": requestEmpty.ru,
  "mentee.difficulty-not-shared": difficultyNotShared.ru,
};

export const menteeEn: Sentences<MenteeFacts> = {
  "mentee.no-category": noCategory.en,
  "mentee.category-unknown": categoryUnknown.en,
  "mentee.no-difficulty": noDifficulty.en,
  "mentee.no-request": noRequest.en,
  "mentee.unknown-code": unknownCode.en,
  "mentee.catalogue-code": catalogueCode.en,
  "mentee.request-empty": requestEmpty.en,
  "mentee.difficulty-not-shared": difficultyNotShared.en,
};
