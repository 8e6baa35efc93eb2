import type { PairingId, PersonId } from "../../base/id.js";
import type { Stamp } from "../engine/lifecycle.js";

/** An order to a pair or group: carried out or refused with reasons. */
export type PairingCommand =
  | { readonly type: "propose" }
  /** One participant's consent; the curator may put it on record. */
  | { readonly type: "consent"; readonly of: PersonId }
  /** Everybody has consented. */
  | { readonly type: "agree" }
  | { readonly type: "confirm"; readonly order: string }
  | { readonly type: "dissolve"; readonly reason: string };

/** A fact of the history of a pair or group: plain JSON. */
export type PairingEvent = Stamp<"pairing", PairingId> &
  (
    | { readonly type: "proposed" }
    | { readonly type: "consented"; readonly of: PersonId }
    | { readonly type: "agreed" }
    | { readonly type: "confirmed"; readonly order: string }
    | { readonly type: "dissolved"; readonly reason: string }
  );
