import { createContext, useContext, useState, useSyncExternalStore, type ReactNode } from "react";
import { calendarDate, isCalendarDate, type CalendarDate } from "nastavnik";
import type { Actor } from "nastavnik/lifecycle";
import type { Desk, Snapshot } from "./desk.js";

/** The day and the role in whose name the curator works: systems have them from the clock and the login. */
type Sitting = {
  readonly on: CalendarDate;
  readonly setOn: (day: string) => void;
  readonly actor: Actor;
  readonly setActor: (actor: Actor) => void;
};

const DeskContext = createContext<(Sitting & { readonly desk: Desk }) | undefined>(undefined);

export function DeskProvider({ desk, children }: { readonly desk: Desk; readonly children: ReactNode }) {
  const [on, setDay] = useState(() => localStorage.getItem("day") ?? today());
  const [actor, setActor] = useState<Actor>("curator");
  const setOn = (day: string): void => {
    if (!isCalendarDate(day)) return;
    localStorage.setItem("day", day);
    setDay(day);
  };
  const sitting = { desk, on: calendarDate(on), setOn, actor, setActor };
  return <DeskContext value={sitting}>{children}</DeskContext>;
}

/** The day of the person at the desk. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function useDesk(): Sitting & { readonly desk: Desk; readonly data: Snapshot } {
  const context = useContext(DeskContext);
  if (context === undefined) throw new Error("no desk around");
  const data = useSyncExternalStore(context.desk.subscribe, context.desk.snapshot);
  return { ...context, data };
}

/** Names as the school has them; a mentor or mentee is known by the person. */
export function useNames(): (id: string) => string {
  const { data } = useDesk();
  const persons = new Map<string, string>(
    [...data.mentors, ...data.mentees].map(({ id, person }) => [id, person]),
  );
  return (id) => data.names.get(persons.get(id) ?? id) ?? id;
}
