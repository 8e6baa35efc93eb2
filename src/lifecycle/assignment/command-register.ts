import type { Sentences, Text } from "../../base/text.js";
import type { CommandsOf } from "../engine/command-of.js";
import type { EventsByType } from "../engine/lifecycle.js";
import type { SamplesOf } from "../engine/samples-of.js";
import * as agreeEnd from "./commands/agree-end.js";
import * as close from "./commands/close.js";
import * as consent from "./commands/consent.js";
import * as decline from "./commands/decline.js";
import * as elapse from "./commands/elapse.js";
import * as expire from "./commands/expire.js";
import * as extendTerm from "./commands/extend-term.js";
import * as giveNotice from "./commands/give-notice.js";
import * as issueOrder from "./commands/issue-order.js";
import * as offer from "./commands/offer.js";
import * as recordDeparture from "./commands/record-departure.js";
import * as signSupplement from "./commands/sign-supplement.js";
import * as withdraw from "./commands/withdraw.js";
import * as withdrawNotice from "./commands/withdraw-notice.js";
import * as ended from "./ended.js";
import type { AssignmentLifecycle } from "./lifecycle.js";
import { assignmentKit } from "./sample-kit.js";
import type { assignmentTable } from "./table.js";

// One list for each use, by literal keys and members: a bundle holds only the lists that it asks for.

export const assignmentCommands: CommandsOf<AssignmentLifecycle, typeof assignmentTable> = {
  offer: offer.command,
  decline: decline.command,
  withdraw: withdraw.command,
  consent: consent.command,
  "sign-supplement": signSupplement.command,
  "issue-order": issueOrder.command,
  "give-notice": giveNotice.command,
  "withdraw-notice": withdrawNotice.command,
  elapse: elapse.command,
  "extend-term": extendTerm.command,
  "agree-end": agreeEnd.command,
  expire: expire.command,
  close: close.command,
  "record-departure": recordDeparture.command,
};

export const assignmentCommandLabels: { readonly [Type in keyof typeof assignmentCommands]: Text } = {
  offer: offer.label,
  decline: decline.label,
  withdraw: withdraw.label,
  consent: consent.label,
  "sign-supplement": signSupplement.label,
  "issue-order": issueOrder.label,
  "give-notice": giveNotice.label,
  "withdraw-notice": withdrawNotice.label,
  elapse: elapse.label,
  "extend-term": extendTerm.label,
  "agree-end": agreeEnd.label,
  expire: expire.label,
  close: close.label,
  "record-departure": recordDeparture.label,
};

export const assignmentEventsRu: Sentences<EventsByType<AssignmentLifecycle>> = {
  offered: offer.ru,
  declined: decline.ru,
  withdrawn: withdraw.ru,
  consented: consent.ru,
  "supplement-signed": signSupplement.ru,
  "order-issued": issueOrder.ru,
  "notice-given": giveNotice.ru,
  "notice-withdrawn": withdrawNotice.ru,
  "term-extended": extendTerm.ru,
  "end-agreed": agreeEnd.ru,
  ended: ended.ru,
};

export const assignmentEventsEn: Sentences<EventsByType<AssignmentLifecycle>> = {
  offered: offer.en,
  declined: decline.en,
  withdrawn: withdraw.en,
  consented: consent.en,
  "supplement-signed": signSupplement.en,
  "order-issued": issueOrder.en,
  "notice-given": giveNotice.en,
  "notice-withdrawn": withdrawNotice.en,
  "term-extended": extendTerm.en,
  "end-agreed": agreeEnd.en,
  ended: ended.en,
};

/** Moves of a made-up assignment. */
export function assignmentSamples(): SamplesOf<AssignmentLifecycle> {
  const kit = assignmentKit();
  return {
    offer: offer.sample(kit),
    decline: decline.sample(kit),
    withdraw: withdraw.sample(kit),
    consent: consent.sample(kit),
    "sign-supplement": signSupplement.sample(kit),
    "issue-order": issueOrder.sample(kit),
    "give-notice": giveNotice.sample(kit),
    "withdraw-notice": withdrawNotice.sample(kit),
    elapse: elapse.sample(kit),
    "extend-term": extendTerm.sample(kit),
    "agree-end": agreeEnd.sample(kit),
    expire: expire.sample(kit),
    close: close.sample(kit),
    "record-departure": recordDeparture.sample(kit),
  };
}
