import type { Sentences, Text } from "../../base/text.js";
import type { CommandsOf } from "../engine/command-of.js";
import type { EventsByType } from "../engine/lifecycle.js";
import type { SamplesOf } from "../engine/samples-of.js";
import * as agree from "./commands/agree.js";
import * as confirm from "./commands/confirm.js";
import * as consent from "./commands/consent.js";
import * as dissolve from "./commands/dissolve.js";
import * as propose from "./commands/propose.js";
import type { PairingLifecycle } from "./lifecycle.js";
import { pairingKit } from "./sample-kit.js";
import type { pairingTable } from "./table.js";

// One list for each use, by literal keys and members: a bundle holds only the lists that it asks for.

export const pairingCommands: CommandsOf<PairingLifecycle, typeof pairingTable> = {
  propose: propose.command,
  consent: consent.command,
  agree: agree.command,
  confirm: confirm.command,
  dissolve: dissolve.command,
};

export const pairingCommandLabels: { readonly [Type in keyof typeof pairingCommands]: Text } = {
  propose: propose.label,
  consent: consent.label,
  agree: agree.label,
  confirm: confirm.label,
  dissolve: dissolve.label,
};

export const pairingEventsRu: Sentences<EventsByType<PairingLifecycle>> = {
  proposed: propose.ru,
  consented: consent.ru,
  agreed: agree.ru,
  confirmed: confirm.ru,
  dissolved: dissolve.ru,
};

export const pairingEventsEn: Sentences<EventsByType<PairingLifecycle>> = {
  proposed: propose.en,
  consented: consent.en,
  agreed: agree.en,
  confirmed: confirm.en,
  dissolved: dissolve.en,
};

/** Moves of a made-up pair. */
export function pairingSamples(): SamplesOf<PairingLifecycle> {
  const kit = pairingKit();
  return {
    propose: propose.sample(kit),
    consent: consent.sample(kit),
    agree: agree.sample(kit),
    confirm: confirm.sample(kit),
    dissolve: dissolve.sample(kit),
  };
}
