import type { CalendarDate } from "../../base/calendar-date.js";
import { calendarDate } from "../../base/calendar-date.js";
import type { CodeEntry } from "../code-list.js";
import { source } from "../source.js";

export type YoungSpecialistDefinitionCode =
  | "fz-489-specialist"
  | "fz-489-worker"
  | "r-145-up-to-3-years"
  | "pp-2403-r"
  | "pp-2403-r-housing"
  | "moscow-region"
  | "local-35-and-3-years"
  | "local-3-years-here"
  | "local-up-to-3-years";

/**
 * A limit in years. Age counts whole years: 35 `inclusive` lasts to the day before the 36th birthday, 35 not
 * inclusive to the day before the 35th. Service counts days: 3 years `inclusive` last through the day that completes
 * the third year, not inclusive to the day before it.
 */
export type YearLimit = { readonly years: number; readonly inclusive: boolean };

/**
 * Who counts as young by one document. Every condition given must hold; those absent are not asked. `except` names
 * another definition whose people this one leaves out.
 */
export type YoungSpecialistDefinition = CodeEntry & {
  readonly age?: YearLimit;
  readonly service?: YearLimit & {
    readonly where: "profession" | "organisation";
    /** Somebody put into a post without experience in it counts too, however long the service. */
    readonly orNewToPost?: boolean;
  };
  /** The first job in the qualification; work during the studies does not count against it. */
  readonly firstJob?: boolean;
  /** Finished vocational or higher training. */
  readonly training?: boolean;
  readonly except?: YoungSpecialistDefinitionCode;
  readonly level: "federal" | "region" | "organisation";
  /** Both days inclusive. */
  readonly inForce?: { readonly from: CalendarDate; readonly until?: CalendarDate };
};

const upTo35: YearLimit = { years: 35, inclusive: true };
const since2014 = { from: calendarDate("2014-11-29") }; // overtaken by 489-ФЗ; no act gives a last day
const since2024 = { from: calendarDate("2024-04-22") };
const local = { level: "organisation" } as const;

/**
 * Documents do not agree on who is young, so no definition is merged with another: a status is asked by a named one.
 * The usual choice is `fz-489-specialist`; shares of young teachers under Р-145 use `r-145-up-to-3-years`. Where a
 * document leaves open whether the last year is inside, the `inclusive` flag is this project's reading.
 */
export const youngSpecialistDefinitions: Readonly<
  Record<YoungSpecialistDefinitionCode, YoungSpecialistDefinition>
> = {
  "fz-489-specialist": {
    ru: "молодой специалист по закону о молодёжной политике",
    en: "young specialist of the youth policy law",
    age: upTo35,
    firstJob: true,
    training: true,
    level: "federal",
    inForce: since2024,
    source: source("fz-489", "seen"),
  },
  "fz-489-worker": {
    ru: "молодой работник по закону о молодёжной политике",
    en: "young worker of the youth policy law",
    age: upTo35,
    service: { years: 3, inclusive: true, where: "profession" },
    except: "fz-489-specialist",
    level: "federal",
    inForce: since2024,
    source: source("fz-489", "seen"),
  },
  "r-145-up-to-3-years": {
    ru: "педагог со стажем до трёх лет по целевой модели обучающихся",
    en: "teacher with less than three years of service, target model for learners",
    service: { years: 3, inclusive: false, where: "profession" },
    level: "federal",
    inForce: { from: calendarDate("2019-12-25") },
    source: source("r-145", "recalled"),
  },
  "pp-2403-r": {
    ru: "молодой специалист по основам молодёжной политики 2014 года",
    en: "young specialist of the foundations of youth policy of 2014",
    age: { years: 30, inclusive: true },
    level: "federal",
    inForce: since2014,
    source: source("pp-2403-r", "seen"),
  },
  "pp-2403-r-housing": {
    ru: "молодой специалист в жилищных программах 2014 года",
    en: "young specialist in the housing programmes of 2014",
    age: upTo35,
    level: "federal",
    inForce: since2014,
    source: source("pp-2403-r", "seen"),
  },
  "moscow-region": {
    ru: "молодой специалист по закону Московской области",
    en: "young specialist of the Moscow region",
    age: upTo35,
    service: { years: 3, inclusive: true, where: "profession" },
    level: "region",
    source: { certainty: "seen", clause: "закон Московской области" },
  },
  "local-35-and-3-years": {
    ...local,
    ru: "молодой педагог до 35 лет со стажем до трёх лет или новый в должности (локальный акт)",
    en: "teacher up to 35 with up to three years or new to the post (local act)",
    age: upTo35,
    service: { years: 3, inclusive: true, where: "profession", orNewToPost: true },
    source: { certainty: "seen", clause: "локальный акт школы" },
  },
  "local-3-years-here": {
    ...local,
    ru: "молодой специалист, менее трёх лет в этой организации (локальный акт)",
    en: "young specialist, less than three years in this organisation (local act)",
    service: { years: 3, inclusive: false, where: "organisation" },
    training: true,
    source: { certainty: "seen", clause: "локальный акт организации" },
  },
  "local-up-to-3-years": {
    ...local,
    ru: "молодой специалист без стажа или со стажем не более трёх лет (локальный акт)",
    en: "young specialist with no service or not more than three years (local act)",
    service: { years: 3, inclusive: true, where: "profession" },
    source: { certainty: "seen", clause: "локальный акт организации" },
  },
};
