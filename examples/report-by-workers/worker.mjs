import { setTimeout as wait } from "node:timers/promises";
import { reporter } from "nastavnik/report";
import { recordsOf } from "../report-region/made-up-region.js";
import { options } from "./parts.js";
import { openQueue } from "./queue.mjs";

/**
 * Takes a part, counts it, delivers its report, and only then says that the part is done. Between any two of these the
 * process may die: before the delivery another worker counts the part, after it the part is delivered twice.
 */
const [url, name, leaseMs, hangsAt] = process.argv.slice(2);
const queue = await openQueue(url);
for (;;) {
  const part = await queue.take(Number(leaseMs));
  if (part === undefined) {
    if (await queue.isDone()) break;
    await wait(50);
    continue;
  }
  const { add, report } = reporter(options);
  let counted = 0;
  for (const record of recordsOf(part)) {
    if (++counted === 100) await reach("counting", part);
    add(record);
  }
  await queue.deliver(part.id, name, report());
  await reach("acknowledging", part);
  await queue.acknowledge(part.id);
}
await queue.close();
process.disconnect();

/** A worker that is going to be killed stops at its moment, and says so; the others go on. */
async function reach(moment, part) {
  if (moment !== hangsAt) return;
  process.send({ name, moment, part: part.id });
  await wait(3_600_000);
}
