import { calendarDate } from "nastavnik";
import { type WorkCalendar } from "nastavnik/base";

const day = calendarDate;

/** A calendar of one year with an example of every field. */
export function workCalendar(facts: Partial<WorkCalendar> = {}): WorkCalendar {
  return {
    kind: "work-calendar",
    schemaVersion: 1,
    id: "school-7",
    sources: [
      {
        id: "order",
        ru: "Приказ школы",
        en: "Order of the school",
        number: "7",
        adopted: day("2025-12-01"),
        seen: "the order itself",
      },
    ],
    years: [
      {
        year: 2026,
        certainty: "labour-code",
        sources: ["order"],
        holidays: [day("2026-01-01"), day("2026-12-31")],
        transfers: [{ from: day("2026-03-08"), to: day("2026-03-09"), by: "labour-code" }],
        paidNonWorking: [{ from: day("2026-05-04"), to: day("2026-05-08"), source: "order" }],
      },
    ],
    notes: [{ ru: "без праздников области", en: "without the holidays of the region" }],
    ...facts,
  };
}
