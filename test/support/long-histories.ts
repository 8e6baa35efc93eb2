import { calendarDate, programMachine } from "nastavnik";
import { addDays } from "nastavnik/base";
import { scenariosOf, type PairingLifecycle, type ProgramLifecycle } from "nastavnik/lifecycle";

/** A long program: activities, each held again and again, reviews, amendments, extensions, suspensions, other mentors. */
export function programHistory(length: number): ProgramLifecycle["event"][] {
  const begun = scenariosOf(programMachine)
    .map(({ steps }) => steps.flatMap((step) => step.events))
    .find((events) => events[4]?.type === "started")!
    .slice(0, 5);
  const { machine, version, subject } = begun[0]!;
  const events = [...begun];
  const add = (by: ProgramLifecycle["event"]["by"], on: string, facts: object) => {
    const seq = events.length + 1;
    events.push({ machine, version, subject, seq, on, by, ...facts } as ProgramLifecycle["event"]);
  };
  let ends = calendarDate("2026-05-31");
  const start = begun.at(-1)!.on;
  for (let i = 0; events.length < length; i++) {
    const on = addDays(start, i);
    if (i % 100 === 0) add("curator", on, { type: "extended", ends: (ends = addDays(ends, 110)) });
    add("mentor", on, { type: "activity-recorded", activity: `activity-${i}`, heldOn: on });
    if (i % 3 === 0)
      add("mentee", on, { type: "activity-recorded", activity: "every-third-day", heldOn: on });
    if (i % 5 === 0) add("curator", on, { type: "reviewed" });
    if (i % 40 === 0) {
      add("curator", on, { type: "suspended", reason: "болезнь" });
      add("curator", on, { type: "resumed", ends });
      add("system", on, { type: "mentor-lost" });
      add("head", on, { type: "mentor-replaced", mentor: "mentor", order: "№ 2" });
    }
  }
  return events;
}

/** A group whose members consent one after the other. */
export function pairingHistory(members: number): PairingLifecycle["event"][] {
  const stamp = { machine: "pairing", version: 1, subject: "pairing:p1", on: "2025-09-01", by: "curator" };
  const consents = Array.from({ length: members }, (_, i) => ({
    ...stamp,
    seq: i + 2,
    type: "consented",
    of: `person:${i}`,
  }));
  return [{ ...stamp, seq: 1, type: "proposed" }, ...consents] as unknown as PairingLifecycle["event"][];
}
