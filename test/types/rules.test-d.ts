import { expectTypeOf, test } from "vitest";
import type { Consent, Finding } from "nastavnik";
import type { ConsentFacts, RuleCode, RuleFacts } from "nastavnik/rules";
import type { Sentence, Sentences } from "../../src/base/text.js";
import { type allRules } from "../../src/rules/all-rules.js";
import * as emptyScope from "../../src/rules/consent/empty-scope.js";
import * as notSeparate from "../../src/rules/consent/not-separate.js";
import { consentChecks, consentEn, consentEntries, consentRu } from "../../src/rules/consent/register.js";
import type * as withdrawn from "../../src/rules/consent/withdrawn-before-given.js";
import type { Check, ChecksOf, EntriesOf, RuleEntry } from "../../src/rules/rule.js";

// A rule is its data, its facts, its check and two sentences: whichever is forgotten in a register, the compiler says so.

test("an entry forgotten does not compile", () => {
  const whole: EntriesOf<ConsentFacts> = consentEntries;
  // @ts-expect-error the data of two rules are missing
  const partial: EntriesOf<ConsentFacts> = { "consent.not-separate": notSeparate.rule };
  const more: EntriesOf<ConsentFacts> = {
    ...consentEntries,
    // @ts-expect-error a code that reports nothing
    "consent.lost": emptyScope.rule,
  };
  expectTypeOf([whole, partial, more]).toBeArray();
});

test("a check forgotten, or one that reports the facts of another rule, does not compile", () => {
  const whole: ChecksOf<Consent, ConsentFacts> = consentChecks;
  // @ts-expect-error two checks are missing
  const partial: ChecksOf<Consent, ConsentFacts> = { "consent.not-separate": notSeparate.check };
  const swapped: ChecksOf<Consent, ConsentFacts> = {
    "consent.not-separate": notSeparate.check,
    "consent.empty-scope": emptyScope.check,
    // @ts-expect-error this check does not say when the consent was withdrawn
    "consent.withdrawn-before-given": notSeparate.check,
  };
  // @ts-expect-error a fact of the rule is not reported
  const lacking: Check<Consent, withdrawn.Facts> = ({ givenOn }) => [{ path: [], details: { givenOn } }];
  expectTypeOf([whole, partial, swapped]).toBeArray();
  expectTypeOf(lacking).toBeFunction();
});

test("a sentence forgotten, or one of facts that the rule does not report, does not compile", () => {
  const whole: readonly Sentences<ConsentFacts>[] = [consentRu, consentEn];
  // @ts-expect-error two sentences are missing
  const partial: Sentences<ConsentFacts> = { "consent.not-separate": notSeparate.ru };
  // @ts-expect-error the rule reports no day of withdrawal
  const foreign: Sentence<notSeparate.Facts> = ({ withdrawnOn }) => `${withdrawnOn}`;
  expectTypeOf([...whole, partial]).toBeArray();
  expectTypeOf(foreign).toBeFunction();
});

test("facts without a rule, and a rule outside all registers, do not compile", () => {
  expectTypeOf<keyof typeof allRules>().toEqualTypeOf<RuleCode>();
  expectTypeOf<Finding["code"]>().toEqualTypeOf<RuleCode>();
  expectTypeOf<RuleFacts["consent.not-separate"]>().toEqualTypeOf<notSeparate.Facts>();
  // @ts-expect-error the rules on pairs, programs and the rest are missing
  const some: Readonly<Record<RuleCode, RuleEntry>> = { ...consentEntries };
  expectTypeOf(some).toBeObject();
});

test("what a norm owes is said in known words", () => {
  const norm = { source: { certainty: "design" }, layer: "hint", severity: "info" } as const;
  const known: RuleEntry = {
    ...norm,
    audience: "staff",
    binds: "employer",
    form: "written",
    reading: "inspectorate",
  };
  // @ts-expect-error nobody of this kind is bound
  const nobody: RuleEntry = { ...norm, binds: "parents" };
  // @ts-expect-error no such form
  const form: RuleEntry = { ...norm, form: "by-telephone" };
  expectTypeOf([known, nobody, form]).toBeArray();
});
