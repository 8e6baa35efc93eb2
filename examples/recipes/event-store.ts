import { PGlite } from "@electric-sql/pglite";
import {
  calendarDate,
  decide,
  federalProfile,
  idOf,
  newProgram,
  programMachine,
  readHistory,
  readPeriod,
  replay,
  type ProgramCommand,
  type ProgramEvent,
  type ProgramState,
} from "nastavnik";
import type { Actor } from "nastavnik/lifecycle";
import { describeEvent, describeHistoryFault, describeRefusal } from "nastavnik/ru";

/** PostgreSQL inside this process; a client of `pg` has the same `query`. */
const db = new PGlite();
await db.exec(`create table events (
  subject text not null,
  seq integer not null, -- the expected version: the number of the event in its history
  event jsonb not null,
  primary key (subject, seq)
)`);

const program = newProgram({
  id: idOf("program", "program:7"),
  period: readPeriod("с 1 сентября 2025 г. по 31 мая 2026 г."),
});
const profile = federalProfile(calendarDate("2025-09-01")); // that of the program's first day

async function read(): Promise<ProgramState> {
  const { rows } = await db.query<{ event: unknown }>(
    "select event from events where subject = $1 order by seq",
    [program.id],
  );
  const stored = rows.map(({ event }) => event);
  const history = readHistory(programMachine, stored, program.id); // checks, and brings old events up to date
  if (!history.ok) throw new Error(describeHistoryFault(history.issues[0]));
  const state = replay(programMachine, history.value);
  if (!state.ok) throw new Error(describeHistoryFault(state.issues[0]));
  return state.value;
}

/** All events of a decision or none; false says that somebody was quicker. */
async function append(events: readonly ProgramEvent[]): Promise<boolean> {
  try {
    await db.query(
      `insert into events
       select event ->> 'subject', (event ->> 'seq')::integer, event from jsonb_array_elements($1) as event`,
      [JSON.stringify(events)],
    );
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "23505") return false; // the key is taken
    throw error;
  }
}

/** Decides on what was read; if somebody was quicker, reads and decides again, for the answer may be another by now. */
async function give(day: string, actor: Actor, command: ProgramCommand): Promise<void> {
  for (;;) {
    const state = await read();
    const answer = decide(programMachine, state, command, {
      on: calendarDate(day),
      actor,
      program,
      profile,
      assignments: [],
    });
    if (!answer.ok) return console.log("✗", describeRefusal(answer.issues[0]));
    if (await append(answer.value)) return console.log("✓", answer.value.map(describeEvent).join("; "));
    console.log("… кто-то успел раньше: читаем и решаем заново");
  }
}

await give("2025-08-20", "mentor", { type: "draw-up" });
// Two at once have read the same history; one of them wins.
await Promise.all([
  give("2025-08-21", "mentee", { type: "draw-up" }),
  give("2025-08-21", "curator", { type: "cancel", reason: "наставник переехал" }),
]);
await give("2025-08-22", "mentor", { type: "draw-up" });

const { rows } = await db.query<{ seq: number; type: string }>(
  "select seq, event ->> 'type' as type from events order by seq",
);
console.log(programMachine.states[(await read()).status].label.ru, rows);
await db.close();
