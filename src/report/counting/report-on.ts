import type { CalendarDate } from "../../base/calendar-date.js";
import { compareText } from "../../base/order.js";
import type { Catalogue } from "../../catalogue/catalogue.js";
import type { CodeMapping } from "../../catalogue/map-codes.js";
import type { Dimension } from "../../codes/reports/report-keys.js";
import type { RegulationProfile } from "../../rules/regulation-profile.js";
import { groupFinder, sensitiveDifficultiesOf, sensitiveGroupsOf } from "./difficulty-groups.js";
import { PlaceBook } from "./place-book.js";
import { RecordCounter } from "./record-counter.js";
import {
  type QuestionnaireCut,
  type Report,
  type ReportBasis,
  type SatisfactionCut,
  usualBasis,
} from "../report.js";
import type { ReportPeriod } from "../report-period.js";
import type { ReportPlace, ReportRecord } from "../records/report-record.js";
import { schoolYearWindow, windowOf } from "../report-window.js";

/** What of a regulation profile matters to a report, and what a region may set beside it. */
export type ReportProfile = Partial<Pick<RegulationProfile, "day" | "overlays" | "term">> & {
  /** A cut for each scale in use, in the order of scales; by default 7 points of 10. */
  readonly satisfied?: readonly SatisfactionCut[];
  /** By default 15 and 9 points of 18. */
  readonly questionnaire?: QuestionnaireCut;
};

export type ReportOptions = {
  readonly period: ReportPeriod;
  /** What stands is counted on this day and what happens up to it; after the period it means the period's last day. */
  readonly on: CalendarDate;
  /** Whose uppermost groups difficulties are counted under. */
  readonly catalogue?: Catalogue;
  /**
   * How codes of a region's own are said in the catalogue; what that costs is counted as `difficulties.mapped-…`. A row to a
   * code that the catalogue does not have says nothing. It must lead to the catalogue, or to one that it extends.
   */
  readonly mapping?: CodeMapping;
  readonly profile?: ReportProfile;
  /** By which definition the records say that somebody is young: `"fz-489-specialist"` by default. */
  readonly young?: ReportBasis["young"];
  /** Counts starts from 25 to 31 August with the school year to come; the period must start on 1 September. */
  readonly augustStarts?: "coming-year";
  /** The breakdowns wanted beside the whole and the place; all by default. */
  readonly dimensions?: readonly Dimension[];
};

/** Takes records one at a time, in any order, and says at any moment what they come to. */
export type Reporter = {
  /**
   * Counts one record and keeps nothing of it; of one that is refused, nothing at all. Records from elsewhere are read
   * first, by `readingReporter`.
   *
   * @throws RangeError, naming the record, when it has no place, an organisation that is no id or has a record of its own
   * already, an unknown kind, or a count that is not whole and exact: a teacher of two organisations is one in each, never
   * half of one; and when a `count` record has a measure nobody knows
   */
  readonly add: (record: ReportRecord) => void;
  /**
   * The report on all records so far.
   *
   * @throws RangeError when a sum is more than 2⁵³ − 1, and so not exact
   */
  readonly report: () => Report;
};

/**
 * Counts records in one pass over any iterable. Memory grows with the organisations and the distinct counts, not with
 * the records; time with the records and their dimensions, and for sorting what they come to.
 *
 * @throws RangeError when the period ends before it starts, the reporting day is before it, the mapping leads to another
 * catalogue, a count or sum is not whole and exact, or a record is not what `Reporter` takes
 * @example
 * const report = reportOn(records, { period: academicYear(2025), on, catalogue: builtInCatalogue });
 */
export function reportOn(records: Iterable<ReportRecord>, options: ReportOptions): Report {
  const { add, report } = reporter(options);
  for (const record of records) add(record);
  return report();
}

/**
 * The same for records that come one by one, as from a queue or a cursor.
 *
 * @throws RangeError when the period ends before it starts, the reporting day is before it, or the mapping leads to another
 * catalogue
 * @example
 * const { add, report } = reporter({ period, on });
 * for (const record of records) add(record);
 * report().covers; // ["organisation:o1"]
 */
export function reporter(options: ReportOptions): Reporter {
  const { period, on, catalogue, mapping } = options;
  const basis = basisOf(options);
  const places = new PlaceBook();
  const counter = new RecordCounter({
    dimensions: basis.dimensions,
    window: options.augustStarts === undefined ? windowOf(period, on) : schoolYearWindow(period, on),
    groupOf: groupFinder(catalogue, mapping),
    cuts: basis.satisfied,
    questionnaire: basis.questionnaire,
    places,
  });
  let count = 0;
  return {
    add: (record) => {
      const at = count++;
      try {
        const place = placeOf(record);
        if (place.organisation === undefined) {
          counter.countUnplaced();
          return;
        }
        const { organisation } = place;
        const isOwn = record.kind === "organisation";
        places.enter(place, organisation, isOwn);
        counter.count(record);
        places.cover(organisation, isOwn);
      } catch (cause) {
        if (!(cause instanceof RangeError)) throw cause;
        throw new RangeError(`record ${at}: ${cause.message}`, { cause });
      }
    },
    report: () => ({
      kind: "report",
      schemaVersion: 1,
      period,
      on,
      basis,
      covers: places.covered(),
      cells: counter.cells(),
    }),
  };
}

/** What the type promises, of records that came past it. */
function placeOf(record: { readonly place?: ReportPlace | null }): ReportPlace {
  const { place } = record;
  if (typeof place !== "object" || place === null) throw new RangeError("it has no place");
  return place;
}

/**
 * The basis that reports made with these options have.
 *
 * @example basisOf({ catalogue: builtInCatalogue }).sensitiveGroups // ["PD-WEL"]
 */
export function basisOf({
  catalogue,
  profile,
  young,
  dimensions,
  augustStarts,
}: Omit<ReportOptions, "period" | "on">): ReportBasis {
  const sensitive = catalogue === undefined ? [] : sensitiveDifficultiesOf(catalogue);
  return {
    definitions: usualBasis.definitions,
    dimensions: dimensions === undefined ? usualBasis.dimensions : [...new Set(dimensions)].sort(compareText),
    satisfied: profile?.satisfied ?? usualBasis.satisfied,
    questionnaire: profile?.questionnaire ?? usualBasis.questionnaire,
    young: young ?? usualBasis.young,
    ...(catalogue && { catalogue: { id: catalogue.id, version: catalogue.version } }),
    sensitiveGroups: catalogue === undefined ? [] : sensitiveGroupsOf(catalogue),
    ...(sensitive.length > 0 && { sensitiveDifficulties: sensitive }),
    ...(augustStarts && { augustStarts }),
  };
}
