import { calendarDate, idOf, type ProgramRecord } from "nastavnik";

const days = Array.from({ length: 600 }, (_, i) =>
  calendarDate(new Date(Date.UTC(2025, 3, 1) + i * 86_400_000).toISOString().slice(0, 10)),
);
const organisations = Array.from({ length: 2000 }, (_, i) => idOf("organisation", `organisation:o${i}`));
export const municipalityOf = (organisation: number): string => `m${organisation % 60}`;

/** The facts of one program as a flat row; the same at every run. */
export type Flat = {
  readonly organisation: number;
  readonly from: number;
  readonly ended: number; // -1 while it runs
  readonly completed: boolean;
  readonly planned: number;
  readonly due: number;
  readonly done: number;
  readonly declared: number;
  readonly overcome: number;
};

export function* flatRows(count: number): Iterable<Flat> {
  let seed = 1;
  const next = (below: number) => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % below;
  for (let i = 0; i < count; i++) {
    const from = next(450);
    const ended = next(5) === 0 ? -1 : from + 30 + next(120);
    const [done, due, planned] = [next(4), next(3), next(3)];
    const declared = next(4);
    yield {
      organisation: next(2000),
      from,
      ended,
      completed: next(4) > 0,
      planned: done + due + planned,
      due: done + due,
      done,
      declared,
      overcome: declared === 0 ? 0 : next(declared + 1),
    };
  }
}

export const dayOf = (index: number) => days[index] ?? calendarDate("2025-09-01");

export function recordOf({
  organisation,
  from,
  ended,
  completed,
  planned,
  due,
  done,
  declared,
  overcome,
}: Flat): ProgramRecord {
  return {
    kind: "program",
    place: {
      organisation: organisations[organisation]!,
      municipality: municipalityOf(organisation),
      region: "r",
      type: organisation % 3 === 0 ? "kindergarten" : "school",
    },
    forms: [organisation % 2 === 0 ? "teacher-teacher" : "head-teacher"],
    menteeCategories: [from % 3 === 0 ? "growth" : "new-to-staff"],
    from: dayOf(from),
    ...(ended >= 0 && { ended: dayOf(ended), ending: completed ? "completed" : "terminated" }),
    activities: { planned, due, done },
    difficulties: Array.from(
      { length: declared },
      (_, i) => ({ code: "d", outcome: i < overcome ? "removed" : "unchanged" }) as const,
    ),
  };
}
