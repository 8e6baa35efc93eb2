import type { CalendarDate } from "../base/calendar-date.js";
import type { PersonId } from "../base/id.js";
import type { Path } from "../base/path.js";
import type { WorkCalendar, WorkWeek } from "../base/work-calendar.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import type { Audience } from "../codes/law/provenance-keys.js";
import type { SourceRef } from "../codes/source.js";
import type { Methodology } from "../model/methodology.js";
import type { Person } from "../model/person.js";
import type { Severity } from "./finding.js";
import type { NormReading } from "./norm-reading.js";
import type { ProfileSettings } from "./profile-settings.js";

/**
 * Where a rule stands in the order of acts: `law` binds at once, `recommendation` once somebody adopts it, `local`
 * where a layer of the profile asks for it and nowhere else; a `hint` of this project never binds, `logic` is what the
 * records must keep to make sense under any act.
 */
export type RuleLayer = "law" | "recommendation" | "local" | "hint" | "logic";

/**
 * What a check may ask for beside the record: the day of the question, the profile, what is known of people, the
 * catalogue of difficulties, and the
 * calendar and the week by which working days are counted. Without the facts a rule needs it says so, or nothing; it
 * never takes a missing fact for a bad one.
 */
export type CheckContext<Profile = ProfileSettings> = {
  readonly on: CalendarDate;
  readonly profile: Profile;
  readonly people?: ReadonlyMap<PersonId, Person>;
  /** The catalogue that difficulties, competences and strengths are coded by. */
  readonly catalogue?: Catalogue;
  /** By which the work of mentor and mentee is arranged: activities are asked whether one of its methods serves them. */
  readonly methodology?: Methodology;
  readonly calendar?: WorkCalendar;
  readonly week?: WorkWeek;
};

/** One place where the rule is not kept. */
export type Breach<Details> = { readonly path: Path; readonly details: Details };

/**
 * Whom a norm binds: who has to do what it asks for. `either-party` is whichever of employer and mentor ends the work;
 * `operator` whoever handles personal data.
 */
export type BoundParty = "employer" | "organisation" | "operator" | "mentor" | "either-party";

/** In what form something is owed; `not-stated` where the words that were seen name none. */
export type OwedForm = "written" | "own-document" | "contract" | "not-stated";

/**
 * What the machines make of a rule that binds everybody. `guarded`: no history that they accept gives a record that breaks it.
 * Otherwise the reason, in a few English words, why no machine can tell.
 */
export type MachineAnswer = "guarded" | { readonly notGuarded: string };

/** An error of law or of logic answers to the machines; what warns, or binds some only, does not. */
export type Bindingness =
  | { readonly layer: "law" | "logic"; readonly severity: "error"; readonly machine: MachineAnswer }
  | { readonly layer: RuleLayer; readonly severity: Exclude<Severity, "error">; readonly machine?: never }
  | {
      readonly layer: Exclude<RuleLayer, "law" | "logic">;
      readonly severity: "error";
      readonly machine?: never;
    };

/**
 * A rule as data, apart from its check: its source, its layer, the days it is in force, how grave a breach is; and of
 * the norm behind it whose mentoring it is about, whom it binds, to what, in what form and by whose reading. Every rule of
 * layer `law` says all of that; others as far as it is known.
 */
export type RuleEntry = Bindingness & {
  readonly source: SourceRef;
  /** How grave a breach of a recommendation is for whoever has adopted it; without it, an error if it warned before. */
  readonly whenAdopted?: Severity;
  /**
   * Structure is judged by the day of the profile; labour and personal-data rules by the day of the event they are
   * about, which the check itself compares.
   */
  readonly judgedBy?: "event-day";
  /** Both days inclusive; an open side has no limit that matters here. */
  readonly inForce?: { readonly from?: CalendarDate; readonly until?: CalendarDate };
  /** Whose mentoring the norm is about: it judges no record of others. Absent where it is about everybody's. */
  readonly audience?: Audience;
  readonly binds?: BoundParty;
  /** What is owed, in a few words joined by hyphens: `"term-3-to-12-months"`. */
  readonly owes?: string;
  readonly form?: OwedForm;
  readonly reading?: NormReading;
};

/** Every place where a subject does not keep one rule, each with its facts; empty when the rule is kept. */
export type Check<Subject, Facts> = (subject: Subject, context: CheckContext) => readonly Breach<Facts>[];

/** The data of every rule on one kind of record: a code without an entry does not compile. */
export type EntriesOf<Facts> = Readonly<Record<keyof Facts, RuleEntry>>;

/** The check of every rule on one kind of record, each reporting the facts of its code. */
export type ChecksOf<Subject, Facts> = { readonly [Code in keyof Facts]: Check<Subject, Facts[Code]> };
