import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { emptyReport, mergeReports, reportOn } from "nastavnik";
import { describeConflict } from "nastavnik/en";
import { parseReport } from "nastavnik/report/read";
import { recordsOf } from "../report-region/made-up-region.js";
import { mergeDeliveries } from "./merge-deliveries.js";
import { brokenPart, options, parts } from "./parts.js";
import { startPostgres } from "./postgres.mjs";
import { clear, fill, isDone, openQueue, queues, takeAll } from "./queue.mjs";

/**
 * A region counted by workers in processes of their own, with pg-boss on PostgreSQL for a queue. One of them is killed while
 * it counts, another when it has delivered and not yet said so; one part cannot be counted by anybody. The merged report is
 * that of one pass, to the last byte.
 */
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
  const version = await clear(url);
  const queue = await openQueue(url, { supervise: true });
  try {
    await fill(queue, [...parts, brokenPart]);
    console.log(`${parts.length + 1} parts wait in PostgreSQL ${version}`);
    // Those that are going to be killed come first: on a busy machine the others could leave them nothing to take.
    await Promise.all([killed(url, "counting"), killed(url, "acknowledging")]);
    const workers = [startWorker(url), startWorker(url)];
    while (!(await isDone(queue))) await wait(200);
    await Promise.all(workers.map(stopped));
    return isRight(await takeAll(queue, queues.reports), await takeAll(queue, queues.dead));
  } finally {
    await queue.stop();
    await clear(url);
  }
}

/** Whether the reports come to that of one pass; tells what there was to overcome. */
function isRight(reports, dead) {
  for (const { data, output } of dead) console.log(`${data.id} is given up: ${output.message}`);
  // PostgreSQL keeps the fields of jsonb in an order of its own: reading puts them back into ours.
  const deliveries = reports.map(({ data: { part, report } }) => ({ part, report: read(report) }));
  console.log(`${parts.length} parts were delivered ${deliveries.length} times`);
  const empty = emptyReport(options.period, options.on);
  console.log(`Merged as they came: ${conflictOf(empty, deliveries)}`);

  const ids = parts.map(({ id }) => id);
  const whole = mergeDeliveries([...ids, brokenPart.id], deliveries, empty);
  if (!whole.ok)
    for (const { code, details } of whole.issues) console.log(`Of the whole region: ${code}`, details);
  const merged = mergeDeliveries(ids, deliveries, empty);
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
  return isSame && !whole.ok && repeated.length > 0 && dead.length === 1;
}

function read(stored) {
  const report = parseReport(stored);
  if (!report.ok) throw new Error(JSON.stringify(report.issues[0]));
  return report.value;
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

function startWorker(url, hangsAt = "") {
  return fork(fileURLToPath(new URL("worker.mjs", import.meta.url)), [url, hangsAt]);
}

/** A worker that is killed at the moment it was told to stop at. */
async function killed(url, hangsAt) {
  const child = startWorker(url, hangsAt);
  const exit = once(child, "exit");
  const [said] = await Promise.race([once(child, "message"), exit.then(() => [])]);
  if (said === undefined) throw new Error(`A worker ended before ${hangsAt}`);
  child.kill("SIGKILL");
  await exit;
  console.log(`A worker is killed at ${said.moment} ${said.part}`);
}

/** A worker finishes what it has in hand when nobody listens to it any more. */
async function stopped(child) {
  child.disconnect();
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`A worker ended with ${code}`);
}
