// One engine, one size, in a process of its own: `main.ts` starts it and reads the line it prints. In JavaScript, for
// arquero reads the text of functions, and its types are not there before the bench is first run.
import { calendarDate, mergeReports, rowsOf } from "nastavnik";
import { reporter } from "nastavnik/report";
import { dayOf, forEachProgram, municipalityOf, recordOf, shapes } from "./programs.js";

const [engine, shapeName, records] = process.argv.slice(2);
const count = Number(records);
const shape = shapes[shapeName];
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

const seconds = { cpu: 0 };

/** `cpu` is the processor's time over all phases and threads: other work of the machine moves it less than the clock. */
function start(phase) {
  const used = process.cpuUsage(); // takes some 20 µs itself
  const began = performance.now();
  return () => {
    seconds[phase] = (seconds[phase] ?? 0) + (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(used);
    seconds.cpu += (user + system) / 1e6;
  };
}

function timed(phase, work) {
  const stop = start(phase);
  const value = work();
  stop();
  return value;
}

/** Records come in blocks that are thrown away, as from a cursor: what memory grows is the reporter's. */
function forEachBlock(take, people = false) {
  let block = [];
  let organisations = [];
  forEachProgram(count, shape, (row) => {
    organisations.push(row.organisation);
    const record = recordOf(row, shape);
    if (block.push(people ? { ...record, contributor: row.variety % 40 } : record) < 500) return;
    take(block, organisations);
    [block, organisations] = [[], []];
  });
  take(block, organisations);
}

function recordsAlone() {
  let many = 0;
  forEachBlock((block) => (many += block.length));
  return many;
}

function nastavnik(parts, dimensions, people) {
  const reporters = Array.from({ length: parts }, () =>
    reporter({ period, on, ...(dimensions && { dimensions }) }),
  );
  forEachBlock(
    (block, organisations) =>
      timed("feed", () =>
        block.forEach((record, i) => reporters[parts === 1 ? 0 : organisations[i] % parts].add(record)),
      ),
    people,
  );
  const reports = timed("finish", () => reporters.map(({ report }) => report()));
  const merge = (sum, part) => {
    const merged = mergeReports(sum, part);
    if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
    return merged.value;
  };
  return parts === 1 ? reports[0] : timed("merge", () => reports.reduce(merge));
}

function figuresIn(report) {
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

const emptyColumns = () => ({
  municipality: [],
  started: [],
  ended: [],
  completed: [],
  planned: [],
  due: [],
  done: [],
  declared: [],
  overcome: [],
});

async function arquero() {
  const aq = await import("arquero");
  const columns = emptyColumns();
  forEachProgram(count, shape, (row) => {
    columns.municipality.push(municipalityOf(row.organisation, shape));
    columns.started.push(dayOf(row.from));
    columns.ended.push(row.ended < 0 ? null : dayOf(row.ended));
    columns.completed.push(row.completed);
    for (const name of ["planned", "due", "done", "declared", "overcome"]) columns[name].push(row[name]);
  });
  return byMunicipality(timed("finish", () => tenFigures(aq, aq.table(columns)).objects()));
}

/** The same from what the library reads, and with what it says besides: record objects, and which organisations there are. */
async function arqueroRecords() {
  const aq = await import("arquero");
  const columns = { ...emptyColumns(), organisation: [], region: [] };
  const put = ({ place, from, ended, ending, activities, difficulties }) => {
    columns.organisation.push(place.organisation);
    columns.region.push(place.region);
    columns.municipality.push(place.municipality);
    columns.started.push(from);
    columns.ended.push(ended ?? null);
    columns.completed.push(ending === "completed");
    columns.planned.push(activities.planned);
    columns.due.push(activities.due);
    columns.done.push(activities.done);
    columns.declared.push(difficulties.length);
    let overcome = 0;
    for (const { outcome } of difficulties) if (outcome === "removed") overcome++;
    columns.overcome.push(overcome);
  };
  forEachBlock((block) => timed("feed", () => block.forEach(put)));
  return timed("finish", () => {
    const table = aq.table(columns);
    const covers = table.select("organisation").dedupe().orderby("organisation").array("organisation");
    if (covers.length > shape.organisations) throw new Error("more organisations than there are");
    return byMunicipality(tenFigures(aq, table, "region").objects());
  });
}

const byMunicipality = (rows) =>
  new Map(rows.map((row) => [String(row["municipality"]), figures.map((_, i) => Number(row[`f${i}`]))]));

function tenFigures(aq, table, ...keys) {
  return table
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
    .groupby(...keys, "municipality")
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
    });
}

async function duckdb() {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    "create table programs (municipality varchar, started varchar, ended varchar, completed boolean, planned integer, due integer, done integer, declared integer, overcome integer)",
  );
  const appender = await connection.createAppender("programs");
  forEachProgram(count, shape, (row) => {
    appender.appendVarchar(municipalityOf(row.organisation, shape));
    appender.appendVarchar(dayOf(row.from));
    if (row.ended < 0) appender.appendNull();
    else appender.appendVarchar(dayOf(row.ended));
    appender.appendBoolean(row.completed);
    for (const name of ["planned", "due", "done", "declared", "overcome"]) appender.appendInteger(row[name]);
    appender.endRow();
  });
  appender.closeSync();
  const stop = start("finish");
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
  stop();
  return new Map(rows.map(([place, ...row]) => [String(place), row.map(Number)]));
}

/** Each answers at once when its work is done, so that the peak of memory is of that work. */
const engines = {
  records: recordsAlone,
  totals: () => nastavnik(1, []),
  "totals, 8 parts": () => nastavnik(8, []),
  "totals, people": () => nastavnik(1, [], true),
  breakdowns: () => nastavnik(1),
  "breakdowns, 8 parts": () => nastavnik(8),
  "breakdowns, people": () => nastavnik(1, undefined, true),
  arquero,
  "arquero, records": arqueroRecords,
  duckdb,
};

const began = performance.now();
const answer = await engines[engine]();
const all = (performance.now() - began) / 1000;
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
const byPlace = answer?.kind === "report" ? figuresIn(answer) : answer;
const said = byPlace instanceof Map ? JSON.stringify([...byPlace].sort(([a], [b]) => (a < b ? -1 : 1))) : "";
const { feed = 0, finish = 0, merge = 0, cpu } = seconds;
console.log(
  JSON.stringify({ prepare: all - feed - finish - merge, feed, finish, merge, cpu, peakMb, figures: said }),
);
