import { PGlite } from "@electric-sql/pglite";
import { rowsOf } from "nastavnik";
import { createTableSql } from "nastavnik/report";
import { madeUpRegion, reportOfRegion } from "../report-region/main.js";

/**
 * The flat rows of each municipality in a real PostgreSQL; the region's sums are made by the database, and they are those
 * of `mergeReports` to the last unit.
 */
const database = new PGlite();
await database.exec(createTableSql("long", "mentoring"));
for (const municipality of madeUpRegion) {
  const rows = rowsOf(reportOfRegion([municipality])).filter(({ level }) => level === "municipality");
  for (let from = 0; from < rows.length; from += 500) await insert(rows.slice(from, from + 500));
}

const { rows: summed } = await database.query(`
  select dimension, value, measure, sum("count")::int as "count"
  from mentoring
  where level = 'municipality'
  group by dimension, value, measure
`);

const ours = keyed(wholeOf(reportOfRegion()));
const theirs = keyed(summed);
const differing = [...new Set([...ours.keys(), ...theirs.keys()])].filter(
  (key) => ours.get(key) !== theirs.get(key),
);
console.log(
  `${ours.size} figures of the region summed by PostgreSQL, ${differing.length} differ from mergeReports`,
);
if (ours.size === 0 || differing.length > 0) process.exitCode = 1;

const { rows: plan } = await database.query(`
  select municipality,
    sum("count") filter (where measure = 'activities.done')::int as done,
    sum("count") filter (where measure = 'activities.due')::int as due
  from mentoring where level = 'municipality' and dimension = 'all'
  group by municipality order by municipality
`);
for (const { municipality, done, due } of plan)
  console.log(`${String(municipality)}: ${String(done)} of ${String(due)} activities done`);
await database.close();

async function insert(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const line = (_, i) => `(${columns.map((__, j) => `$${i * columns.length + j + 1}`).join(", ")})`;
  const names = columns.map((name) => `"${name}"`).join(", ");
  await database.query(
    `insert into mentoring (${names}) values ${rows.map(line).join(", ")}`,
    rows.flatMap((row) => columns.map((name) => row[name])),
  );
}

function wholeOf(report) {
  return rowsOf(report).filter(({ level }) => level === "all");
}

function keyed(rows) {
  return new Map(
    rows.map(({ dimension, value, measure, count }) => [`${dimension}|${value}|${measure}`, count]),
  );
}
