import type { Sentence } from "../../base/text.js";
import type { CommandOf } from "../engine/command-of.js";
import type { EventIn } from "../engine/lifecycle.js";
import type { SampleMove } from "../engine/samples-of.js";
import type { PairingCommand, PairingEvent } from "./event.js";
import type { PairingLifecycle } from "./lifecycle.js";
import type { PairingKit } from "./sample-kit.js";
import type { pairingTable } from "./table.js";

/** A command of a pair or group, and the event that it causes. */
export type PairingCommandOf<
  Type extends PairingCommand["type"],
  Caused extends PairingEvent["type"],
> = CommandOf<PairingLifecycle, typeof pairingTable, Type, Caused>;

/** What is said of an event. */
export type PairingSentence<Type extends PairingEvent["type"]> = Sentence<EventIn<PairingLifecycle, Type>>;

export type PairingSample = (kit: PairingKit) => readonly SampleMove<PairingLifecycle>[];
