import type { CalendarDate } from "../../base/calendar-date.js";
import type { Organisation } from "../../model/organisation.js";
import type { Told } from "./kept-document.js";

/** Whether there is a curator: by name, or by what is said of the item and of the component. */
export function curatorTold({ curators, items, components }: Organisation, on: CalendarDate): Told {
  if (curators.length > 0) return "kept";
  const said = [...items, ...components].filter(
    ({ code, on: since }) => (code === "curator-appointed" || code === "curator") && (since ?? on) <= on,
  );
  if (said.length === 0) return "unsaid";
  return said.some(({ state }) => state === "present") ? "kept" : "not-kept";
}
