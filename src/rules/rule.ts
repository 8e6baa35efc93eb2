import type { CalendarDate } from "../base/calendar-date.js";
import type { PersonId } from "../base/id.js";
import type { Path } from "../base/path.js";
import type { WorkCalendar, WorkWeek } from "../base/work-calendar.js";
import type { SourceRef } from "../codes/source.js";
import type { Person } from "../model/person.js";
import type { Severity } from "./finding.js";
import type { RegulationProfile } from "./regulation-profile.js";

/**
 * Where a rule stands in the order of acts: `law` binds at once, `recommendation` once somebody adopts it, `local`
 * where a layer of the profile asks for it and nowhere else; a `hint` of this project never binds, `logic` is what the
 * records must keep to make sense under any act.
 */
export type RuleLayer = "law" | "recommendation" | "local" | "hint" | "logic";

/**
 * What a rule may ask for beside the record: the day of the question, the profile, what is known of people, and the
 * calendar and the week by which working days are counted. Without the facts a rule needs it says so, or nothing; it
 * never takes a missing fact for a bad one.
 */
export type RuleContext = {
  readonly on: CalendarDate;
  readonly profile: RegulationProfile;
  readonly people?: ReadonlyMap<PersonId, Person>;
  readonly calendar?: WorkCalendar;
  readonly week?: WorkWeek;
};

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
  /** Both days inclusive; an open side has no limit that matters here. */
  readonly inForce?: { readonly from?: CalendarDate; readonly until?: CalendarDate };
};

/** A rule with its one small check. */
type Rule<Subject, Details> = RuleEntry & {
  readonly check: (subject: Subject, context: RuleContext) => readonly Breach<Details>[];
};

/** One rule for each code, each with the facts it reports. */
export type RulesOf<Subject, Facts> = { readonly [Code in keyof Facts]: Rule<Subject, Facts[Code]> };
