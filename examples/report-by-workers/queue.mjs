import pg from "pg";
import PgBoss from "pg-boss";

/** What waits to be counted, what came back, and what nobody could count. */
export const queues = { parts: "parts", reports: "reports", dead: "dead" };

/** A worker that is silent for so long loses its part to another; so often a part comes again before it is given up. */
const lease = { expireInSeconds: 3, retryLimit: 3, retryDelay: 0 };

/** Everything lies in a schema of its own, and goes with it. */
const schema = "nastavnik_report_by_workers";

/**
 * pg-boss, a queue in PostgreSQL: leases, retries and dead letters are its work. Version 10 is the last for Node 20.
 * One process supervises: it makes the tables, and takes parts back from those who fell silent.
 */
export async function openQueue(url, { supervise = false } = {}) {
  const boss = new PgBoss({
    connectionString: url,
    schema,
    supervise,
    migrate: supervise,
    schedule: false,
    maintenanceIntervalSeconds: 1,
    max: 2,
  });
  boss.on("error", ({ message }) => console.error(`pg-boss: ${message}`));
  return boss.start();
}

export async function fill(boss, parts) {
  for (const name of [queues.dead, queues.reports]) await boss.createQueue(name);
  await boss.createQueue(queues.parts, { ...lease, deadLetter: queues.dead });
  for (const part of parts) await boss.send(queues.parts, part);
}

/** Whether every part is counted or given up. */
export const isDone = async (boss) => (await boss.getQueueSize(queues.parts, { before: "completed" })) === 0;

/** All that waits in a queue, in the order in which it came. */
export const takeAll = (boss, queue) => boss.fetch(queue, { batchSize: 1000, includeMetadata: true });

/** Waits for the server, and answers with its version; what an earlier run left is gone. */
export async function clear(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`drop schema if exists ${schema} cascade`);
  const { rows } = await client.query("show server_version");
  await client.end();
  return rows[0].server_version;
}
