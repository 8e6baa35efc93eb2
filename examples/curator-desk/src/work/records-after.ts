import { assignmentAfter, pairingAfter, type LifecycleEvent } from "nastavnik/lifecycle";
import type { Kept } from "../store/records.js";
import type { Life } from "./lives.js";

/** What this school's supplements say where an event keeps only that they do. */
const texts = {
  content: "помощь наставляемому по персонализированной программе",
  form: "очно",
  payment: "доплата по положению об оплате труда",
};

/** What events say of papers goes into the records, so that checks, papers and reports know of it. */
export function recordsAfter(life: Life, events: readonly LifecycleEvent[]): readonly Kept[] {
  const { mentees } = life;
  let { pairing } = life;
  const duties = new Map(life.assignments.map(({ assignment }) => [assignment.id, assignment]));
  for (const event of events) {
    if (event.machine === "pairing")
      pairing = pairingAfter(pairing, event, (person) =>
        mentees.includes(person) ? pairing.mentees[mentees.indexOf(person)] : pairing.mentors[0],
      );
    const duty = event.machine === "assignment" ? duties.get(event.subject) : undefined;
    if (event.machine === "assignment" && duty) duties.set(duty.id, assignmentAfter(duty, event, texts));
  }
  const changed = [...duties.values()].filter(
    (duty) => !life.assignments.some(({ assignment }) => assignment === duty),
  );
  return [...(pairing === life.pairing ? [] : [pairing]), ...changed];
}
