import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { emptyReport, mergeReports, reportOn } from "nastavnik";
import { describeConflict } from "nastavnik/en";
import { recordsOf } from "../report-region/made-up-region.js";
import { mergeDeliveries } from "./merge-deliveries.js";
import { options, parts } from "./parts.js";
import { startPostgres } from "./postgres.mjs";
import { openQueue } from "./queue.mjs";

/**
 * A region counted by workers in processes of their own, with PostgreSQL for a queue. One of them is killed while it counts,
 * another when it has delivered and not yet said so. The merged report is that of one pass, to the last byte.
 */
const leaseMs = 1000;
try {
  const postgres = await startPostgres();
  try {
    process.exitCode = (await countBy(postgres.url)) ? 0 : 1;
  } finally {
    await postgres.stop();
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function countBy(url) {
  const queue = await openQueue(url);
  await queue.create(parts);
  try {
    console.log(`${parts.length} parts wait in PostgreSQL ${await queue.version()}`);
    // Those that are going to be killed come first: on a busy machine the others could leave them nothing to take.
    await Promise.all([worker(url, "worker-1", "counting"), worker(url, "worker-2", "acknowledging")]);
    await Promise.all([worker(url, "worker-3"), worker(url, "worker-4")]);
    return isRight(await queue.taken(), await queue.deliveries());
  } finally {
    await queue.drop();
    await queue.close();
  }
}

/** Whether the deliveries come to the report of one pass; tells what there was to overcome. */
function isRight(taken, deliveries) {
  console.log(`${parts.length} parts were taken ${taken} times and delivered ${deliveries.length} times`);
  const empty = emptyReport(options.period, options.on);
  console.log(`Merged as they came: ${conflictOf(empty, deliveries)}`);
  const merged = mergeDeliveries(
    parts.map(({ id }) => id),
    deliveries,
    empty,
  );
  if (!merged.ok) {
    console.error("Merged by part:", merged.issues);
    return false;
  }
  const { report, repeated } = merged.value;
  const onePass = reportOn(
    parts.flatMap((part) => [...recordsOf(part)]),
    options,
  );
  const isSame = JSON.stringify(report) === JSON.stringify(onePass);
  console.log(`Merged by part: ${repeated.join(", ")} came again and counted once`);
  console.log(`${report.covers.length} organisations, ${report.cells.length} cells`);
  console.log(isSame ? "The same bytes as the report of one pass" : "NOT the report of one pass");
  return isSame && repeated.length > 0;
}

/** Why the deliveries cannot simply be added up. */
function conflictOf(empty, deliveries) {
  let sum = empty;
  for (const { part, report } of deliveries) {
    const merged = mergeReports(sum, report);
    if (!merged.ok) return `${part} is refused. ${describeConflict(merged.issues[0]).slice(0, 90)}…`;
    sum = merged.value;
  }
  return "no conflict";
}

/** Runs until there is nothing left to do, or until it is killed at the moment it was told to stop at. */
async function worker(url, name, hangsAt = "") {
  const child = fork(fileURLToPath(new URL("worker.mjs", import.meta.url)), [
    url,
    name,
    String(leaseMs),
    hangsAt,
  ]);
  child.on("message", ({ moment, part }) => {
    console.log(`${name} is killed at ${moment} ${part}`);
    child.kill("SIGKILL");
  });
  const [code, signal] = await once(child, "exit");
  if (signal !== "SIGKILL" && code !== 0) throw new Error(`${name} ended with ${code}`);
}
