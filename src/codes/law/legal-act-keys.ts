import { calendarDate, type CalendarDate } from "../../base/calendar-date.js";
import type { Text } from "../../base/text.js";
import type { Keys } from "../keys-and-labels.js";
import type { Certainty } from "../certainty.js";

/**
 * `law` binds everybody, `binding` binds authorities and their subordinates, `advice` binds those who adopt
 * it.
 */
export type ActForce = "law" | "binding" | "advice" | "explanation" | "exhausted";

export type LegalAct = Text & {
  readonly number: string;
  readonly adopted: CalendarDate;
  readonly inForce?: { readonly from: CalendarDate; readonly until?: CalendarDate };
  readonly force: ActForce;
  readonly certainty: Certainty;
  /** Spellings in local documents, misprints included; compared regardless of dashes, case and spaces. */
  readonly alsoCalled: readonly string[];
};

export type ActCode =
  | "tk-351.8"
  | "tk-60.2"
  | "tk-14"
  | "rostrud-2025"
  | "rostrud-08578"
  | "fz-273"
  | "fz-489"
  | "fz-152"
  | "fz-322"
  | "r-145"
  | "mr-42-02"
  | "pp-3273-r"
  | "az-1128"
  | "r-174"
  | "uk-94"
  | "uk-204"
  | "uk-309"
  | "uk-401"
  | "uk-474"
  | "pr-196"
  | "pr-1155"
  | "pp-1264-r"
  | "pp-2233-r"
  | "pp-2403-r"
  | "ltr-326"
  | "np-education"
  | "np-youth";

export const legalActs: Keys<ActCode, LegalAct> = {
  "tk-351.8": { adopted: day("2024-11-09"), inForce: { from: day("2025-03-01") }, force: "law" },
  "tk-60.2": { adopted: day("2001-12-30"), force: "law" },
  "tk-14": { adopted: day("2001-12-30"), force: "law" },
  "rostrud-2025": { adopted: day("2025-05-06"), force: "explanation" },
  "rostrud-08578": { adopted: day("2025-05-06"), force: "explanation" },
  "fz-273": { adopted: day("2012-12-29"), force: "law" },
  "fz-489": { adopted: day("2020-12-30"), force: "law" },
  "fz-152": { adopted: day("2006-07-27"), force: "law" },
  "fz-322": { adopted: day("2024-08-08"), force: "law" },
  "r-145": { adopted: day("2019-12-25"), inForce: { from: day("2019-12-25") }, force: "binding" },
  "mr-42-02": { adopted: day("2020-01-23"), force: "advice" },
  "pp-3273-r": { adopted: day("2019-12-31"), force: "binding" },
  "az-1128": { adopted: day("2021-12-21"), inForce: { from: day("2021-12-21") }, force: "advice" },
  "r-174": { adopted: day("2020-12-16"), force: "binding" },
  "uk-94": { adopted: day("2018-03-02"), force: "law" },
  "uk-204": { adopted: day("2018-05-07"), force: "binding" },
  "uk-309": { adopted: day("2024-05-07"), force: "binding" },
  "uk-401": { adopted: day("2022-06-27"), force: "exhausted" },
  "uk-474": { adopted: day("2020-07-21"), force: "binding" },
  "pr-196": {
    adopted: day("2023-03-24"),
    inForce: { from: day("2023-09-01"), until: day("2029-08-31") },
    force: "law",
  },
  "pr-1155": { adopted: day("2013-10-17"), inForce: { from: day("2014-01-01") }, force: "law" },
  "pp-1264-r": { adopted: day("2025-05-21"), force: "binding" },
  "pp-2233-r": { adopted: day("2024-08-17"), force: "binding" },
  "pp-2403-r": {
    adopted: day("2014-11-29"),
    inForce: { from: day("2014-11-29"), until: day("2024-08-16") },
    force: "exhausted",
  },
  "ltr-326": { adopted: day("2016-07-11"), force: "advice" },
  "np-education": {
    adopted: day("2018-12-24"),
    inForce: { from: day("2019-01-01"), until: day("2024-12-31") },
    force: "exhausted",
  },
  "np-youth": {
    adopted: day("2025-01-01"),
    inForce: { from: day("2025-01-01"), until: day("2030-12-31") },
    force: "binding",
  },
};

/* @__NO_SIDE_EFFECTS__ */
function day(iso: string): CalendarDate {
  return calendarDate(iso);
}
