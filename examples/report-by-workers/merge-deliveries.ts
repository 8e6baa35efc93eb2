import { emptyReport, mergeAll, type Report, type Result } from "nastavnik";
import { type ReportConflict } from "nastavnik/report";

/** The report of a part, as the queue delivers it: at least once, in any order. */
export type Delivery = { readonly part: string; readonly report: Report };

export type DeliveryProblem =
  | { readonly code: "part.missing"; readonly details: { readonly parts: readonly string[] } }
  | { readonly code: "part.differs"; readonly details: { readonly part: string } }
  | ReportConflict;

/**
 * The report of all parts. A part delivered twice counts once. `mergeAll` would refuse it, because its
 * organisations are already covered. Only the id of a part tells a second delivery from two parts with the
 * same school. A second delivery with other contents is refused, and so is a missing part.
 */
export function mergeDeliveries(
  parts: readonly string[],
  deliveries: Iterable<Delivery>,
  empty: Report,
): Result<{ readonly report: Report; readonly repeated: readonly string[] }, DeliveryProblem> {
  const texts = new Map<string, string>();
  const reports: Report[] = [emptyReport(empty.period, empty.on, empty.basis)];
  const repeated: string[] = [];
  for (const { part, report: delivered } of deliveries) {
    const text = JSON.stringify(delivered); // equal counts have equal texts
    const earlier = texts.get(part);
    if (earlier === undefined) {
      reports.push(delivered);
      texts.set(part, text);
    } else if (earlier === text) repeated.push(part);
    else return { ok: false, issues: [{ code: "part.differs", details: { part } }] };
  }
  const merged = mergeAll(reports);
  if (!merged.ok) return merged;
  const missing = parts.filter((part) => !texts.has(part));
  if (missing.length > 0)
    return { ok: false, issues: [{ code: "part.missing", details: { parts: missing } }] };
  return { ok: true, value: { report: merged.value, repeated } };
}
