import { fieldsOf, itemsOf, isRecord } from "./unknown.js";

type Fields = Readonly<Record<string, unknown>>;

/** One step of one kind of record, from a version to the next. It may rely on the shape of the earlier version. */
export type UpgradeStep = {
  readonly kind: string;
  readonly from: number;
  readonly apply: (record: Fields) => Fields;
};

/**
 * A program of version 2 says what it is for, gives its strengths refs that activities can support, and its activities a
 * window and a frequency instead of a period, and any number of responsible. A difficulty of level 0 was none to begin
 * with: it keeps its place without a level.
 */
export const programFrom1: UpgradeStep = {
  kind: "program",
  from: 1,
  apply: (program) => ({
    ...program,
    purposes: [],
    ...listOf(program, "difficulties", withoutZero),
    ...listOf(program, "strengths", (strength, i) => ({ ref: `strength-${String(i + 1)}`, ...strength })),
    ...listOf(program, "activities", activityFrom1),
  }),
};

/** A mentor of version 2 names the kind and day of what shows an individual path; old words are kept as its reference. */
export const mentorFrom1: UpgradeStep = {
  kind: "mentor",
  from: 1,
  apply: (mentor) => {
    const { buildsTrajectory } = mentor;
    if (!Array.isArray(buildsTrajectory)) return mentor;
    const evidence = buildsTrajectory.map((words: unknown) =>
      typeof words === "string" ? { reference: words } : words,
    );
    return { ...mentor, buildsTrajectory: evidence };
  },
};

/** A mentee of version 2 names no difficulty of level 0: it was said to be none. */
export const menteeFrom1: UpgradeStep = {
  kind: "mentee",
  from: 1,
  apply: (mentee) =>
    Array.isArray(mentee["difficulties"])
      ? {
          ...mentee,
          difficulties: itemsOf(mentee["difficulties"]).filter((one) => fieldsOf(one)["level"] !== 0),
        }
      : mentee,
};

/** A methodology of version 2 says what each tenet serves; an old one did not say. */
export const methodologyFrom1: UpgradeStep = {
  kind: "methodology",
  from: 1,
  apply: (methodology) => ({
    ...methodology,
    ...listOf(methodology, "tenets", (tenet) => ({ forms: [], kinds: [], activities: [], ...tenet })),
  }),
};

/** A plan of version 2 may stand without a mentor; an old one has one. */
export const developmentPlanFrom1: UpgradeStep = {
  kind: "development-plan",
  from: 1,
  apply: (plan) => plan,
};

/** What is no list of records is left as it is: the parser reports it. */
function listOf(record: Fields, key: string, change: (item: Fields, i: number) => Fields): Fields {
  const items = record[key];
  if (!Array.isArray(items)) return {};
  return { [key]: items.map((item: unknown, i) => (isRecord(item) ? change(item, i) : item)) };
}

function withoutZero(difficulty: Fields): Fields {
  return difficulty["level"] === 0 ? without(difficulty, "level") : difficulty;
}

function activityFrom1(activity: Fields): Fields {
  const { responsible, time } = activity;
  return {
    ...activity,
    supports: [],
    responsible: responsible === undefined ? [] : [responsible],
    ...(isRecord(time) && { time: timeFrom1(time) }),
  };
}

/** What each way of giving a time is called since. */
const timings: Readonly<Record<string, string>> = {
  range: "days",
  "day-without-year": "day",
  "month-without-year": "month",
  monthly: "recurring",
  stage: "event",
  ongoing: "year",
  deadline: "day",
};

function timeFrom1(time: Fields): Fields {
  const { period, timing } = time;
  const old = typeof timing === "string" ? timing : "";
  const { starts, ends, asWritten } = fieldsOf(period);
  const [from, to] = [fieldsOf(starts)["earliest"], fieldsOf(ends)["latest"]];
  const isDeadline = old === "deadline";
  const words = time["asWritten"] ?? (asWritten === "" ? undefined : asWritten);
  return {
    ...without(time, "period"),
    timing: Object.hasOwn(timings, old) ? timings[old] : timing,
    ...(words !== undefined && { asWritten: words }),
    ...(from !== undefined && !isDeadline && { from }),
    ...(to !== undefined && { to }),
    ...(isDeadline && { deadline: true }),
    ...(old === "monthly" && { frequency: { min: 1, max: 1, per: "month" } }),
  };
}

function without(record: Fields, key: string): Fields {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}
