import type { CalendarDate } from "../../base/calendar-date.js";
import type { PersonId } from "../../base/id.js";
import type { AnyState, StatusEntry } from "../engine/lifecycle.js";

/** A pair or group on its way. Several assignments may serve it, one after another. */
export type PairingState = Pick<AnyState, "seq" | "asOf"> & PairingStanding;

/** Where a pair or group stands, apart from its place in the history. */
export type PairingStanding =
  | { readonly status: "new" }
  | { readonly status: "proposed"; readonly consents: PairingConsents }
  | { readonly status: "agreed"; readonly consents: PairingConsents; readonly agreedOn: CalendarDate }
  | {
      readonly status: "confirmed";
      readonly consents: PairingConsents;
      readonly confirmedOn: CalendarDate;
      readonly order: string;
    }
  | { readonly status: "dissolved"; readonly dissolvedOn: CalendarDate; readonly reason: string };

/** The day on which each participant consented, by person. */
export type PairingConsents = Readonly<Record<PersonId, CalendarDate>>;

export const pairingStatuses: Readonly<Record<PairingState["status"], StatusEntry>> = {
  new: { terminal: false, phase: "before", label: { ru: "не предложена", en: "not proposed" } },
  proposed: { terminal: false, phase: "before", label: { ru: "предложена", en: "proposed" } },
  agreed: { terminal: false, phase: "before", label: { ru: "согласована", en: "agreed" } },
  confirmed: { terminal: false, phase: "during", label: { ru: "закреплена приказом", en: "confirmed" } },
  dissolved: { terminal: true, phase: "after", label: { ru: "расформирована", en: "dissolved" } },
};
