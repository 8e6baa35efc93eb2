import type { CalendarDate } from "../base/calendar-date.js";

/** What each rule on a pair or group reports when it is not kept. */
export type PairingFacts = {
  "pairing.empty-side": { readonly side: "mentor" | "mentee" };
  "pairing.no-consent": { readonly of: string };
  "pairing.consent-after-order": {
    readonly of: string;
    readonly consent: CalendarDate;
    readonly order: CalendarDate;
  };
  "pairing.no-order": { readonly startedOn: CalendarDate };
  "pairing.order-after-start": { readonly order: CalendarDate; readonly startedOn: CalendarDate };
  "pairing.ends-before-start": { readonly startedOn: CalendarDate; readonly dissolvedOn: CalendarDate };
  /** A mentor has more mentees in this pair or group than the profile allows. */
  "pairing.load": { readonly limit: number; readonly found: number };
};
