import { DuckDBInstance } from "@duckdb/node-api";
import * as aq from "arquero";
import { calendarDate, emptyReport, mergeReports, reporter, rowsOf } from "nastavnik";
import { dayOf, flatRows, municipalityOf, recordOf } from "./programs.js";

const count = 1_000_000;
const period = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-08-31") };
const on = period.ends;
const figures = [
  "programs.started",
  "programs.completed",
  "programs.terminated",
  "programs.running",
  "activities.planned",
  "activities.due",
  "activities.done",
  "difficulties.declared",
  "difficulties.overcome",
  "programs.left",
];

const timed = (work) => {
  const started = performance.now();
  const value = work();
  return [(performance.now() - started) / 1000, value];
};

function fromReport(report) {
  const byPlace = new Map();
  for (const { level, dimension, municipality, measure, count: found } of rowsOf(report)) {
    const at = figures.indexOf(measure);
    if (level !== "municipality" || dimension !== "all" || at < 0) continue;
    const row = byPlace.get(municipality) ?? figures.map(() => 0);
    row[at] = found ?? 0;
    byPlace.set(municipality, row);
  }
  return byPlace;
}

/** Records come in blocks that are thrown away, as from a cursor: memory is the reporter's. */
function ours(parts, dimensions) {
  const options = { period, on, ...(dimensions && { dimensions }) };
  const reporters = Array.from({ length: parts }, () => reporter(options));
  let seconds = 0;
  let block = [];
  const flush = () => {
    const [taken] = timed(() =>
      block.forEach((record) => reporters[partOf(record.place.organisation ?? "", parts)]?.add(record)),
    );
    seconds += taken;
    block = [];
  };
  for (const row of flatRows(count)) if (block.push(recordOf(row)) === 10_000) flush();
  flush();
  const [taken, report] = timed(() =>
    reporters
      .map(({ report: made }) => made())
      .reduce(
        (sum, part) => {
          const merged = mergeReports(sum, part);
          if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
          return merged.value;
        },
        emptyReport(period, on, reporters[0].report().basis),
      ),
  );
  return { seconds: seconds + taken, byPlace: fromReport(report) };
}

const partOf = (organisation, parts) => Number(organisation.slice("organisation:o".length)) % parts;

function arquero() {
  const columns = {
    municipality: [],
    started: [],
    ended: [],
    completed: [],
    planned: [],
    due: [],
    done: [],
    declared: [],
    overcome: [],
  };
  for (const row of flatRows(count)) {
    columns.municipality.push(municipalityOf(row.organisation));
    columns.started.push(dayOf(row.from));
    columns.ended.push(row.ended < 0 ? null : dayOf(row.ended));
    columns.completed.push(row.completed);
    for (const name of ["planned", "due", "done", "declared", "overcome"]) columns[name].push(row[name]);
  }
  const [seconds, table] = timed(() =>
    aq
      .table(columns)
      .params({ a: period.starts, b: period.ends })
      .derive({
        entered: (d, $) => (d.started >= $.a && d.started <= $.b ? 1 : 0),
        left: (d, $) => (d.ended !== null && d.ended >= $.a && d.ended <= $.b ? 1 : 0),
        stands: (d, $) => (d.started <= $.b && (d.ended === null || d.ended > $.b) ? 1 : 0),
      })
      .derive({
        seen: (d) => (d.entered || d.left || d.stands ? 1 : 0),
        over: (d) => (d.left && d.completed ? 1 : 0),
      })
      .groupby("municipality")
      .rollup({
        f0: (d) => aq.op.sum(d.entered),
        f1: (d) => aq.op.sum(d.over),
        f2: (d) => aq.op.sum(d.left - d.over),
        f3: (d) => aq.op.sum(d.stands),
        f4: (d) => aq.op.sum(d.seen * d.planned),
        f5: (d) => aq.op.sum(d.seen * d.due),
        f6: (d) => aq.op.sum(d.seen * d.done),
        f7: (d) => aq.op.sum(d.over * d.declared),
        f8: (d) => aq.op.sum(d.over * d.overcome),
        f9: (d) => aq.op.sum(d.left),
      })
      .objects(),
  );
  return {
    seconds,
    byPlace: new Map(
      table.map((row) => [String(row["municipality"]), figures.map((_, i) => Number(row[`f${i}`]))]),
    ),
  };
}

async function duckdb() {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    "create table programs (municipality varchar, started varchar, ended varchar, completed boolean, planned integer, due integer, done integer, declared integer, overcome integer)",
  );
  const appender = await connection.createAppender("programs");
  for (const row of flatRows(count)) {
    appender.appendVarchar(municipalityOf(row.organisation));
    appender.appendVarchar(dayOf(row.from));
    if (row.ended < 0) appender.appendNull();
    else appender.appendVarchar(dayOf(row.ended));
    appender.appendBoolean(row.completed);
    for (const name of ["planned", "due", "done", "declared", "overcome"]) appender.appendInteger(row[name]);
    appender.endRow();
  }
  appender.closeSync();
  const started = performance.now();
  const reader = await connection.runAndReadAll(`
    with flags as (
      select *, started between '${period.starts}' and '${period.ends}' as entered,
        coalesce(ended between '${period.starts}' and '${period.ends}', false) as gone,
        started <= '${on}' and (ended is null or ended > '${on}') as stands
      from programs)
    select municipality, count(*) filter (entered), count(*) filter (gone and completed), count(*) filter (gone and not completed),
      count(*) filter (stands), sum(planned) filter (entered or gone or stands), sum(due) filter (entered or gone or stands),
      sum(done) filter (entered or gone or stands), sum(declared) filter (gone and completed), sum(overcome) filter (gone and completed), count(*) filter (gone)
    from flags group by municipality`);
  const rows = reader.getRows();
  return {
    seconds: (performance.now() - started) / 1000,
    byPlace: new Map(rows.map(([place, ...row]) => [String(place), row.map(Number)])),
  };
}

const engine = process.argv[2];
const answer =
  engine === "nastavnik"
    ? ours(1, [])
    : engine === "nastavnik, every breakdown"
      ? ours(1)
      : engine === "nastavnik, eight parts merged"
        ? ours(8, [])
        : engine === "arquero"
          ? arquero()
          : await duckdb();
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
const said = JSON.stringify([...answer.byPlace].sort(([a], [b]) => (a < b ? -1 : 1)));
console.log(JSON.stringify({ seconds: answer.seconds, peakMb, figures: said }));
