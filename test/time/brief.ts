import type { PeriodReading, PlanTime } from "nastavnik/time";

/** `precision | starts | ends | months`, a dash for what is not said. */
export function brief({ precision, starts, ends, months }: PeriodReading): string {
  const days = (bounds: typeof starts) =>
    !bounds
      ? "-"
      : bounds.earliest === bounds.latest
        ? bounds.earliest
        : `${bounds.earliest}..${bounds.latest}`;
  return `${precision} | ${days(starts)} | ${days(ends)} | ${months ? `${months.min}..${months.max ?? ""}` : "-"}`;
}

/** `kind from..to`, then what else is said of a plan time. */
export function briefPlan(time: PlanTime): string {
  const { kind, from = "", to = "", deadline, frequency, contradicts = [], unread } = time;
  const often =
    frequency && `${frequency.min ?? ""}–${frequency.max ?? ""} per ${frequency.every ?? 1} ${frequency.per}`;
  const said = [
    kind,
    from || to ? `${from}..${to}` : undefined,
    deadline && "deadline",
    often,
    contradicts.length > 0 ? `against ${contradicts.join(", ")}` : undefined,
    unread.length > 0 ? `unread ${unread.join(" ")}` : undefined,
  ];
  return said.filter(Boolean).join("; ");
}
