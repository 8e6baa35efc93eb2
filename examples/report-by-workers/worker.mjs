import { setTimeout as wait } from "node:timers/promises";
import { reporter } from "nastavnik/report";
import { recordsOf } from "../report-region/made-up-region.js";
import { options } from "./parts.js";
import { openQueue, queues } from "./queue.mjs";

/**
 * Counts a part and delivers its report; that it is done, pg-boss writes down when the handler returns. Between any two of
 * these the process may die: before the delivery another worker counts the part, after it the part is delivered twice.
 */
const [url, hangsAt] = process.argv.slice(2);
const queue = await openQueue(url);
process.once("disconnect", () => queue.stop());
await queue.work(queues.parts, { pollingIntervalSeconds: 0.5 }, async ([{ data: part }]) => {
  const { add, report } = reporter(options);
  let counted = 0;
  for (const record of recordsOf(part)) {
    if (++counted === 100) await reach("counting", part);
    add(record);
  }
  await queue.send(queues.reports, { part: part.id, report: report() });
  await reach("acknowledging", part);
});

/** A worker that is going to be killed stops at its moment, and says so; the others go on. */
async function reach(moment, part) {
  if (moment !== hangsAt) return;
  process.send({ moment, part: part.id });
  await wait(3_600_000);
}
