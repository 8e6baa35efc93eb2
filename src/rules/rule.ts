import type { CalendarDate } from "../base/calendar-date.js";
import type { Path } from "../base/path.js";
import type { SourceRef } from "../codes/source.js";
import type { Severity } from "./finding.js";
import type { RegulationProfile } from "./regulation-profile.js";

/**
 * Where a rule stands in the order of acts: `law` binds at once, `recommendation` once somebody adopts it, a `hint`
 * of this project never binds, `logic` is what the records must keep to make sense under any act.
 */
export type RuleLayer = "law" | "recommendation" | "hint" | "logic";

/** What a rule may ask for beside the record: the day of the question and the profile. */
export type RuleContext = { readonly on: CalendarDate; readonly profile: RegulationProfile };

/** One place where the rule is not kept. */
export type Breach<Details> = { readonly path: Path; readonly details: Details };

/** A rule as data, apart from its check: its source, its layer, the days it is in force, how grave a breach is. */
export type RuleEntry = {
  readonly source: SourceRef;
  readonly layer: RuleLayer;
  readonly severity: Severity;
  /** How grave a breach of a recommendation is for whoever has adopted it; without it, an error if it warned before. */
  readonly whenAdopted?: Severity;
  /**
   * Structure is judged by the day of the profile; labour and personal-data rules by the day of the event they are
   * about, which the check itself compares.
   */
  readonly judgedBy?: "event-day";
  /** Both days inclusive. */
  readonly inForce?: { readonly from: CalendarDate; readonly until?: CalendarDate };
};

/** A rule with its one small check. */
type Rule<Subject, Details> = RuleEntry & {
  readonly check: (subject: Subject, context: RuleContext) => readonly Breach<Details>[];
};

/** One rule for each code, each with the facts it reports. */
export type RulesOf<Subject, Facts> = { readonly [Code in keyof Facts]: Rule<Subject, Facts[Code]> };
