import type { PGliteInterface, Transaction } from "@electric-sql/pglite";
import type { LifecycleEvent } from "nastavnik/lifecycle";

/** Somebody else was quicker: read the history again and decide anew. */
export class HistoryMoved extends Error {
  constructor(readonly subject: string) {
    super("Историю тем временем продолжил кто-то другой. Данные обновлены: повторите действие.");
  }
}

/**
 * Adds events to the histories of their subjects, all or none. The number of an event in its history is the key of its row,
 * so that of two who continue the same history only one succeeds.
 */
export async function append(
  database: PGliteInterface,
  events: readonly LifecycleEvent[],
  alongside: (transaction: Transaction) => Promise<void> = async () => undefined,
): Promise<void> {
  await database.transaction(async (transaction) => {
    for (const event of events) {
      const { affectedRows } = await transaction.query(
        "insert into events (subject, seq, body) values ($1, $2, $3) on conflict do nothing",
        [event.subject, event.seq, event],
      );
      if (affectedRows !== 1) throw new HistoryMoved(event.subject);
    }
    await alongside(transaction);
  });
}

export async function histories(
  database: PGliteInterface,
): Promise<ReadonlyMap<string, readonly LifecycleEvent[]>> {
  const { rows } = await database.query<{ subject: string; body: LifecycleEvent }>(
    "select subject, body from events order by subject, seq",
  );
  const found = new Map<string, LifecycleEvent[]>();
  for (const { subject, body } of rows) {
    const history = found.get(subject);
    if (history) history.push(body);
    else found.set(subject, [body]);
  }
  return found;
}
