import { calendarDate, type CalendarDate } from "../../base/calendar-date.js";
import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type YoungSpecialistDefinitionCode =
  | "fz-489-specialist"
  | "fz-489-specialist-2020"
  | "fz-489-worker"
  | "r-145-up-to-3-years"
  | "pp-2403-r"
  | "pp-2403-r-housing"
  | "moscow-region"
  | "moscow-region-2025"
  | "local-35-and-3-years"
  | "local-3-years-here"
  | "local-up-to-3-years"
  | "pedagogical-mentoring";

/**
 * A limit in years. Age counts whole years: 35 `inclusive` ends on the day before the 36th birthday, 35 not
 * inclusive on the day before the 35th. Service counts days: 3 years `inclusive` end on the day that
 * completes the third year, not inclusive on the day before it.
 */
export type YearLimit = { readonly years: number; readonly inclusive: boolean };

/**
 * Who counts as young in one document. Every condition given must hold; absent ones are not checked. `except`
 * names another definition whose people are excluded.
 */
export type YoungSpecialistDefinition = CodeEntry & {
  readonly age?: YearLimit;
  readonly service?: YearLimit & {
    /** `work` counts any work, not only that in the profession. */
    readonly where: "work" | "profession" | "organisation";
  };
  /**
   * The first job in the qualification; work during studies is ignored. A job known to have begun more than
   * this many years ago is not a first job.
   */
  readonly firstJob?: { readonly startedWithinYears: number };
  /** Finished vocational or higher training; `"as-a-rule"` leaves open whoever has none. */
  readonly training?: boolean | "as-a-rule";
  /** Willing and inclined to improve: shown by evidence with a day, never taken for granted and never denied. */
  readonly willing?: boolean;
  /**
   * An alternative: a person appointed to a post without experience in it counts, whatever the other
   * conditions.
   */
  readonly orNewToPost?: boolean;
  /**
   * The document also names people whom these conditions do not describe, so a person who fails them may
   * still count.
   */
  readonly namesOthers?: boolean;
  readonly except?: YoungSpecialistDefinitionCode;
  readonly level: "federal" | "region" | "organisation";
  /** Both days inclusive. */
  readonly inForce?: { readonly from?: CalendarDate; readonly until?: CalendarDate };
};

const upTo35: YearLimit = { years: 35, inclusive: true };
const firstJob = { startedWithinYears: 3 }; // the law names no years: as long as it counts a young worker
const until2024 = {
  from: /* @__PURE__ */ calendarDate("2014-11-29"),
  until: /* @__PURE__ */ calendarDate("2024-08-16"), // repealed by 2233-р of 17 August 2024, item 5
};
const edition2020 = {
  from: /* @__PURE__ */ calendarDate("2020-12-30"),
  until: /* @__PURE__ */ calendarDate("2024-04-21"),
};
const since2019 = { from: /* @__PURE__ */ calendarDate("2019-12-25") };
const since2024 = { from: /* @__PURE__ */ calendarDate("2024-04-22") };
const local = { level: "organisation" } as const;

export const youngSpecialistDefinitions: Keys<YoungSpecialistDefinitionCode, YoungSpecialistDefinition> = {
  "fz-489-specialist": { age: upTo35, firstJob, training: true, level: "federal", inForce: since2024 },
  "fz-489-specialist-2020": {
    age: upTo35,
    firstJob,
    training: true,
    level: "federal",
    inForce: edition2020,
  },
  "fz-489-worker": {
    age: upTo35,
    service: { years: 3, inclusive: true, where: "work" },
    except: "fz-489-specialist",
    level: "federal",
    inForce: since2024,
  },
  "r-145-up-to-3-years": {
    service: { years: 3, inclusive: false, where: "profession" },
    level: "federal",
    inForce: since2019,
  },
  "pp-2403-r": { age: { years: 30, inclusive: true }, level: "federal", inForce: until2024 },
  "pp-2403-r-housing": { age: upTo35, level: "federal", inForce: until2024 },
  "moscow-region": {
    age: upTo35,
    service: { years: 3, inclusive: true, where: "profession" },
    level: "region",
    inForce: { until: /* @__PURE__ */ calendarDate("2024-12-31") },
  },
  "moscow-region-2025": {
    age: upTo35,
    service: { years: 3, inclusive: true, where: "profession" },
    level: "region",
    namesOthers: true,
    inForce: { from: /* @__PURE__ */ calendarDate("2025-01-01") },
  },
  "local-35-and-3-years": {
    ...local,
    age: upTo35,
    service: { years: 3, inclusive: true, where: "profession" },
    orNewToPost: true,
  },
  "local-3-years-here": {
    ...local,
    service: { years: 3, inclusive: false, where: "organisation" },
    training: true,
  },
  "local-up-to-3-years": { ...local, service: { years: 3, inclusive: true, where: "profession" } },
  "pedagogical-mentoring": { ...local, firstJob, training: "as-a-rule", willing: true },
};
