import type { Sentences } from "../../base/text.js";
import type { Program } from "../../model/program.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as activityOutsideTerm from "./activity-outside-term.js";
import * as catalogueCode from "./catalogue-code.js";
import * as curatorApproves from "./curator-approves.js";
import * as curatorMentors from "./curator-mentors.js";
import * as difficultyNotAddressed from "./difficulty-not-addressed.js";
import * as duration from "./duration.js";
import * as durationUndecided from "./duration-undecided.js";
import * as formSide from "./form-side.js";
import * as formSideR145 from "./form-side-r-145.js";
import * as formUnknown from "./form-unknown.js";
import * as headApprovesOwn from "./head-approves-own.js";
import * as kindNotAlone from "./kind-not-alone.js";
import * as kindReverseDirection from "./kind-reverse-direction.js";
import * as kindTooFewMentees from "./kind-too-few-mentees.js";
import * as kindTooManyMentees from "./kind-too-many-mentees.js";
import * as kindUnknown from "./kind-unknown.js";
import * as noDifficulty from "./no-difficulty.js";
import * as noStrength from "./no-strength.js";
import * as pairNoMentee from "./pair-no-mentee.js";
import * as pairNoMentor from "./pair-no-mentor.js";
import * as pairSamePerson from "./pair-same-person.js";
import * as partMissing from "./part-missing.js";
import * as partMissingR145 from "./part-missing-r-145.js";
import * as periodMissing from "./period-missing.js";
import * as periodReversed from "./period-reversed.js";
import * as activityWithoutMethod from "./activity-without-method.js";
import * as purposeOtherCategory from "./purpose-other-category.js";
import * as purposeUnsaid from "./purpose-unsaid.js";
import * as purposeWithoutResult from "./purpose-without-result.js";
import * as unknownCode from "./unknown-code.js";
import * as strengthNotSupported from "./strength-not-supported.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on programs reports when it is not kept. */
export type ProgramFacts = {
  "program.duration": duration.Facts;
  "program.duration-undecided": durationUndecided.Facts;
  "program.period-missing": periodMissing.Facts;
  "program.period-reversed": periodReversed.Facts;
  "program.part-missing": partMissing.Facts;
  "activity.outside-term": activityOutsideTerm.Facts;
  "curator.mentors": curatorMentors.Facts;
  "head.approves-own": headApprovesOwn.Facts;
  "form.unknown": formUnknown.Facts;
  "kind.unknown": kindUnknown.Facts;
  "kind.reverse-direction": kindReverseDirection.Facts;
  "program.no-difficulty": noDifficulty.Facts;
  "program.no-strength": noStrength.Facts;
  "difficulty.not-addressed": difficultyNotAddressed.Facts;
  "pair.no-mentor": pairNoMentor.Facts;
  "pair.no-mentee": pairNoMentee.Facts;
  "pair.same-person": pairSamePerson.Facts;
  "form.side": formSide.Facts;
  "kind.too-few-mentees": kindTooFewMentees.Facts;
  "kind.too-many-mentees": kindTooManyMentees.Facts;
  "kind.not-alone": kindNotAlone.Facts;
  "form.side-r-145": formSideR145.Facts;
  "program.part-missing-r-145": partMissingR145.Facts;
  "program.unknown-code": unknownCode.Facts;
  "program.catalogue-code": catalogueCode.Facts;
  "curator.approves": curatorApproves.Facts;
  "strength.not-supported": strengthNotSupported.Facts;
  "purpose.without-result": purposeWithoutResult.Facts;
  "purpose.other-category": purposeOtherCategory.Facts;
  "purpose.unsaid": purposeUnsaid.Facts;
  "activity.without-method": activityWithoutMethod.Facts;
};

export type ProgramRuleCode = keyof ProgramFacts;

export const programEntries: EntriesOf<ProgramFacts> = {
  "program.duration": duration.rule,
  "program.duration-undecided": durationUndecided.rule,
  "program.period-missing": periodMissing.rule,
  "program.period-reversed": periodReversed.rule,
  "program.part-missing": partMissing.rule,
  "activity.outside-term": activityOutsideTerm.rule,
  "curator.mentors": curatorMentors.rule,
  "head.approves-own": headApprovesOwn.rule,
  "form.unknown": formUnknown.rule,
  "kind.unknown": kindUnknown.rule,
  "kind.reverse-direction": kindReverseDirection.rule,
  "program.no-difficulty": noDifficulty.rule,
  "program.no-strength": noStrength.rule,
  "difficulty.not-addressed": difficultyNotAddressed.rule,
  "pair.no-mentor": pairNoMentor.rule,
  "pair.no-mentee": pairNoMentee.rule,
  "pair.same-person": pairSamePerson.rule,
  "form.side": formSide.rule,
  "kind.too-few-mentees": kindTooFewMentees.rule,
  "kind.too-many-mentees": kindTooManyMentees.rule,
  "kind.not-alone": kindNotAlone.rule,
  "form.side-r-145": formSideR145.rule,
  "program.part-missing-r-145": partMissingR145.rule,
  "program.unknown-code": unknownCode.rule,
  "program.catalogue-code": catalogueCode.rule,
  "curator.approves": curatorApproves.rule,
  "strength.not-supported": strengthNotSupported.rule,
  "purpose.without-result": purposeWithoutResult.rule,
  "purpose.other-category": purposeOtherCategory.rule,
  "purpose.unsaid": purposeUnsaid.rule,
  "activity.without-method": activityWithoutMethod.rule,
};

export const programChecks: ChecksOf<Program, ProgramFacts> = {
  "program.duration": duration.check,
  "program.duration-undecided": durationUndecided.check,
  "program.period-missing": periodMissing.check,
  "program.period-reversed": periodReversed.check,
  "program.part-missing": partMissing.check,
  "activity.outside-term": activityOutsideTerm.check,
  "curator.mentors": curatorMentors.check,
  "head.approves-own": headApprovesOwn.check,
  "form.unknown": formUnknown.check,
  "kind.unknown": kindUnknown.check,
  "kind.reverse-direction": kindReverseDirection.check,
  "program.no-difficulty": noDifficulty.check,
  "program.no-strength": noStrength.check,
  "difficulty.not-addressed": difficultyNotAddressed.check,
  "pair.no-mentor": pairNoMentor.check,
  "pair.no-mentee": pairNoMentee.check,
  "pair.same-person": pairSamePerson.check,
  "form.side": formSide.check,
  "kind.too-few-mentees": kindTooFewMentees.check,
  "kind.too-many-mentees": kindTooManyMentees.check,
  "kind.not-alone": kindNotAlone.check,
  "form.side-r-145": formSideR145.check,
  "program.part-missing-r-145": partMissingR145.check,
  "program.unknown-code": unknownCode.check,
  "program.catalogue-code": catalogueCode.check,
  "curator.approves": curatorApproves.check,
  "strength.not-supported": strengthNotSupported.check,
  "purpose.without-result": purposeWithoutResult.check,
  "purpose.other-category": purposeOtherCategory.check,
  "purpose.unsaid": purposeUnsaid.check,
  "activity.without-method": activityWithoutMethod.check,
};

export const programRu: Sentences<ProgramFacts> = {
  "program.duration": duration.ru,
  "program.duration-undecided": durationUndecided.ru,
  "program.period-missing": periodMissing.ru,
  "program.period-reversed": periodReversed.ru,
  "program.part-missing": partMissing.ru,
  "activity.outside-term": activityOutsideTerm.ru,
  "curator.mentors": curatorMentors.ru,
  "head.approves-own": headApprovesOwn.ru,
  "form.unknown": formUnknown.ru,
  "kind.unknown": kindUnknown.ru,
  "kind.reverse-direction": kindReverseDirection.ru,
  "program.no-difficulty": noDifficulty.ru,
  "program.no-strength": noStrength.ru,
  "difficulty.not-addressed": difficultyNotAddressed.ru,
  "pair.no-mentor": pairNoMentor.ru,
  "pair.no-mentee": pairNoMentee.ru,
  "pair.same-person": pairSamePerson.ru,
  "form.side": formSide.ru,
  "kind.too-few-mentees": kindTooFewMentees.ru,
  "kind.too-many-mentees": kindTooManyMentees.ru,
  "kind.not-alone": kindNotAlone.ru,
  "form.side-r-145": formSideR145.ru,
  "program.part-missing-r-145": partMissingR145.ru,
  "program.unknown-code": unknownCode.ru,
  "program.catalogue-code": catalogueCode.ru,
  "curator.approves": curatorApproves.ru,
  "strength.not-supported": strengthNotSupported.ru,
  "purpose.without-result": purposeWithoutResult.ru,
  "purpose.other-category": purposeOtherCategory.ru,
  "purpose.unsaid": purposeUnsaid.ru,
  "activity.without-method": activityWithoutMethod.ru,
};

export const programEn: Sentences<ProgramFacts> = {
  "program.duration": duration.en,
  "program.duration-undecided": durationUndecided.en,
  "program.period-missing": periodMissing.en,
  "program.period-reversed": periodReversed.en,
  "program.part-missing": partMissing.en,
  "activity.outside-term": activityOutsideTerm.en,
  "curator.mentors": curatorMentors.en,
  "head.approves-own": headApprovesOwn.en,
  "form.unknown": formUnknown.en,
  "kind.unknown": kindUnknown.en,
  "kind.reverse-direction": kindReverseDirection.en,
  "program.no-difficulty": noDifficulty.en,
  "program.no-strength": noStrength.en,
  "difficulty.not-addressed": difficultyNotAddressed.en,
  "pair.no-mentor": pairNoMentor.en,
  "pair.no-mentee": pairNoMentee.en,
  "pair.same-person": pairSamePerson.en,
  "form.side": formSide.en,
  "kind.too-few-mentees": kindTooFewMentees.en,
  "kind.too-many-mentees": kindTooManyMentees.en,
  "kind.not-alone": kindNotAlone.en,
  "form.side-r-145": formSideR145.en,
  "program.part-missing-r-145": partMissingR145.en,
  "program.unknown-code": unknownCode.en,
  "program.catalogue-code": catalogueCode.en,
  "curator.approves": curatorApproves.en,
  "strength.not-supported": strengthNotSupported.en,
  "purpose.without-result": purposeWithoutResult.en,
  "purpose.other-category": purposeOtherCategory.en,
  "purpose.unsaid": purposeUnsaid.en,
  "activity.without-method": activityWithoutMethod.en,
};
