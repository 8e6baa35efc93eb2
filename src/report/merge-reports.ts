import type { CalendarDate } from "../base/calendar-date.js";
import type { OrganisationId } from "../base/id.js";
import { compareText } from "../base/order.js";
import type { Result } from "../base/result.js";
import { resultOf } from "../base/result.js";
import { sumCells } from "./cell-book.js";
import type { Report, ReportBasis } from "./report.js";
import type { ReportPeriod } from "./report-period.js";

/** Why two reports cannot be added. */
export type ReportConflict =
  | {
      readonly code: "report.overlap";
      readonly details: { readonly organisations: readonly OrganisationId[] };
    }
  | {
      readonly code: "report.other-period";
      readonly details: { readonly periods: readonly [ReportPeriod, ReportPeriod] };
    }
  | {
      readonly code: "report.other-day";
      readonly details: { readonly days: readonly [CalendarDate, CalendarDate] };
    }
  | {
      readonly code: "report.other-basis";
      /** What of the basis differs. */
      readonly details: { readonly differs: readonly (keyof ReportBasis)[] };
    };

/**
 * One report over the organisations of both. Order and grouping do not matter, to the last byte; a report that
 * covers an organisation twice, another period, or counts by other definitions, is refused with everything that is
 * wrong. Linear in both, but for the sorting.
 *
 * @throws RangeError when a count or sum is not whole and exact, or of a measure nobody knows
 * @example
 * mergeReports(north, south).ok; // true
 * mergeReports(north, north);
 * // { ok: false, issues: [{ code: "report.overlap", details: { organisations: ["organisation:o1"] } }] }
 */
export function mergeReports(a: Report, b: Report): Result<Report, ReportConflict> {
  const conflicts = conflictsOf(a, b);
  if (conflicts.length > 0) return resultOf(a, conflicts);
  const covers = [...a.covers, ...b.covers].sort(compareText);
  const { kind, schemaVersion, period, on, basis } = a;
  return {
    ok: true,
    value: { kind, schemaVersion, period, on, basis, covers, cells: sumCells([...a.cells, ...b.cells]) },
  };
}

function conflictsOf(a: Report, b: Report): readonly ReportConflict[] {
  const inA = new Set(a.covers);
  const organisations = b.covers.filter((organisation) => inA.has(organisation));
  const samePeriod = a.period.starts === b.period.starts && a.period.ends === b.period.ends;
  const differs = basisDifference(a.basis, b.basis);
  return [
    ...(organisations.length > 0 ? [{ code: "report.overlap", details: { organisations } } as const] : []),
    ...(samePeriod
      ? []
      : [{ code: "report.other-period", details: { periods: [a.period, b.period] } } as const]),
    ...(a.on === b.on ? [] : [{ code: "report.other-day", details: { days: [a.on, b.on] } } as const]),
    ...(differs.length > 0 ? [{ code: "report.other-basis", details: { differs } } as const] : []),
  ];
}

const basisParts: readonly (keyof ReportBasis)[] = [
  "definitions",
  "dimensions",
  "satisfied",
  "questionnaire",
  "young",
  "catalogue",
  "sensitiveGroups",
  "sensitiveDifficulties",
  "augustStarts",
];

/** The parts of a basis are small JSON with a fixed order of keys, so equal parts have equal texts. */
export function basisDifference(a: ReportBasis, b: ReportBasis): readonly (keyof ReportBasis)[] {
  return basisParts.filter((part) => textOf(a, part) !== textOf(b, part));
}

function textOf(basis: ReportBasis, part: keyof ReportBasis): string {
  switch (part) {
    case "satisfied":
      return basis.satisfied.map(({ lowest, highest, from }) => `${lowest}-${highest}:${from}`).join();
    case "questionnaire":
      return `${basis.questionnaire.optimal} ${basis.questionnaire.admissible}`;
    case "catalogue":
      return basis.catalogue === undefined ? "" : `${basis.catalogue.id} ${basis.catalogue.version}`;
    default:
      return String(basis[part] ?? "");
  }
}
