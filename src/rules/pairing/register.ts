import type { Sentences } from "../../base/text.js";
import type { Pairing } from "../../model/pairing.js";
import type { ChecksOf, EntriesOf } from "../rule.js";
import * as consentAfterOrder from "./consent-after-order.js";
import * as emptySide from "./empty-side.js";
import * as endsBeforeStart from "./ends-before-start.js";
import * as load from "./load.js";
import * as noConsent from "./no-consent.js";
import * as noOrder from "./no-order.js";
import * as orderAfterStart from "./order-after-start.js";

// Literal keys and single exports, so that a bundler keeps one table without the others: docs/decisions/one-file-per-rule.md.

/** What each rule on a pair or group reports when it is not kept. */
export type PairingFacts = {
  "pairing.empty-side": emptySide.Facts;
  "pairing.no-consent": noConsent.Facts;
  "pairing.consent-after-order": consentAfterOrder.Facts;
  "pairing.no-order": noOrder.Facts;
  "pairing.order-after-start": orderAfterStart.Facts;
  "pairing.ends-before-start": endsBeforeStart.Facts;
  "pairing.load": load.Facts;
};

export const pairingEntries: EntriesOf<PairingFacts> = {
  "pairing.empty-side": emptySide.rule,
  "pairing.no-consent": noConsent.rule,
  "pairing.consent-after-order": consentAfterOrder.rule,
  "pairing.no-order": noOrder.rule,
  "pairing.order-after-start": orderAfterStart.rule,
  "pairing.ends-before-start": endsBeforeStart.rule,
  "pairing.load": load.rule,
};

export const pairingChecks: ChecksOf<Pairing, PairingFacts> = {
  "pairing.empty-side": emptySide.check,
  "pairing.no-consent": noConsent.check,
  "pairing.consent-after-order": consentAfterOrder.check,
  "pairing.no-order": noOrder.check,
  "pairing.order-after-start": orderAfterStart.check,
  "pairing.ends-before-start": endsBeforeStart.check,
  "pairing.load": load.check,
};

export const pairingRu: Sentences<PairingFacts> = {
  "pairing.empty-side": emptySide.ru,
  "pairing.no-consent": noConsent.ru,
  "pairing.consent-after-order": consentAfterOrder.ru,
  "pairing.no-order": noOrder.ru,
  "pairing.order-after-start": orderAfterStart.ru,
  "pairing.ends-before-start": endsBeforeStart.ru,
  "pairing.load": load.ru,
};

export const pairingEn: Sentences<PairingFacts> = {
  "pairing.empty-side": emptySide.en,
  "pairing.no-consent": noConsent.en,
  "pairing.consent-after-order": consentAfterOrder.en,
  "pairing.no-order": noOrder.en,
  "pairing.order-after-start": orderAfterStart.en,
  "pairing.ends-before-start": endsBeforeStart.en,
  "pairing.load": load.en,
};
