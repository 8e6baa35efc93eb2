import { calendarDate, idOf } from "nastavnik";
import { type ProgramRecord } from "nastavnik/report";

/** How much there is of everything but programs. */
export const shapes = {
  region: { regions: 1, municipalities: 60, organisations: 2_000 },
  country: { regions: 85, municipalities: 2_500, organisations: 40_000 },
} as const;

export type Shape = (typeof shapes)[keyof typeof shapes];

/** The facts of one program as a flat row: numbers only, so that rows on their way cost no memory. */
export type Flat = {
  organisation: number;
  from: number;
  ended: number; // -1 while it runs
  completed: boolean;
  planned: number;
  due: number;
  done: number;
  declared: number;
  overcome: number;
  /** What only breakdowns ask for. */
  variety: number;
};

const days = Array.from({ length: 600 }, (_, i) =>
  calendarDate(new Date(Date.UTC(2025, 3, 1) + i * 86_400_000).toISOString().slice(0, 10)),
);
const organisations = Array.from({ length: shapes.country.organisations }, (_, i) =>
  idOf("organisation", `organisation:o${i}`),
);

export const dayOf = (index: number) => days[index]!;
export const municipalityOf = (organisation: number, { municipalities }: Shape): string =>
  `m${organisation % municipalities}`;

/** Gives the same programs one after another at every run; the row is always the same object, filled anew. */
export function forEachProgram(count: number, shape: Shape, take: (row: Flat) => void): void {
  let seed = 1;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below); // the high bits: the low ones of such a generator soon come again
  };
  const row: Flat = {
    organisation: 0,
    from: 0,
    ended: 0,
    completed: false,
    planned: 0,
    due: 0,
    done: 0,
    declared: 0,
    overcome: 0,
    variety: 0,
  };
  for (let i = 0; i < count; i++) {
    row.from = next(450);
    row.ended = next(5) === 0 ? -1 : row.from + 30 + next(120);
    row.done = next(4);
    row.due = row.done + next(3);
    row.planned = row.due + next(3);
    row.declared = next(4);
    row.overcome = next(row.declared + 1);
    row.organisation = next(shape.organisations);
    row.completed = next(4) > 0;
    row.variety = next(1 << 16);
    take(row);
  }
}

const pick = <const Value>(values: readonly [Value, ...Value[]], bits: number): Value =>
  values[bits % values.length]!;

export function recordOf(row: Flat, shape: Shape): ProgramRecord {
  const { organisation, from, ended, completed, planned, due, done, declared, overcome, variety } = row;
  const difficulties: { code: string; outcome: "removed" | "unchanged" }[] = [];
  for (let i = 0; i < declared; i++)
    difficulties.push({ code: "d", outcome: i < overcome ? "removed" : "unchanged" });
  const running = {
    kind: "program",
    place: {
      organisation: organisations[organisation]!,
      municipality: municipalityOf(organisation, shape),
      region: `r${(organisation % shape.municipalities) % shape.regions}`,
      type: organisation % 3 === 0 ? "kindergarten" : "school",
    },
    audience: "staff",
    scope: pick(["pair", "group"], variety),
    forms: [pick(["teacher-teacher", "head-teacher", "partner-teacher"], variety >> 1)],
    kinds: [pick(["traditional", "reverse", "flash"], variety >> 3)],
    menteeCategories: [pick(["growth", "new-to-staff"], variety >> 5)],
    mentorQualifications: [pick(["first", "highest"], variety >> 6)],
    from: dayOf(from),
    activities: { planned, due, done },
    difficulties,
  } as const;
  return ended < 0
    ? running
    : {
        kind: running.kind,
        place: running.place,
        audience: running.audience,
        scope: running.scope,
        forms: running.forms,
        kinds: running.kinds,
        menteeCategories: running.menteeCategories,
        mentorQualifications: running.mentorQualifications,
        from: running.from,
        activities: running.activities,
        difficulties,
        ended: dayOf(ended),
        ending: completed ? "completed" : "terminated",
        endReason: pick(["plan-done", "by-mentor", "staff-change"], variety >> 7),
      };
}
