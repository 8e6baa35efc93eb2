import type { OrganisationId } from "../../base/id.js";
import { compareText } from "../../base/order.js";
import type { ReportRecord } from "../records/report-record.js";
import type { Report } from "../report.js";
import { reporter, type Reporter, type ReportOptions } from "./report-on.js";

/**
 * A report for each organisation, in the order of ids: a table by school for those who are entitled to one. They add up to the
 * report on all records that have an organisation. Each is exact, and few people stand behind most of its figures: it is no
 * matter for a publication.
 *
 * @throws RangeError as `reportOn` does
 * @example
 * [...reportsByOrganisation(records, { period, on }).keys()]; // ["organisation:o1"]
 */
export function reportsByOrganisation(
  records: Iterable<ReportRecord>,
  options: ReportOptions,
): ReadonlyMap<OrganisationId, Report> {
  const own = new Map<OrganisationId, Reporter>();
  for (const record of records) {
    const { organisation } = record.place;
    if (organisation === undefined) continue;
    let one = own.get(organisation);
    if (one === undefined) own.set(organisation, (one = reporter(options)));
    one.add(record);
  }
  return new Map(
    [...own].sort(([a], [b]) => compareText(a, b)).map(([organisation, one]) => [organisation, one.report()]),
  );
}
