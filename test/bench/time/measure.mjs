// Right: the very window that was judged. Loose: a wider one. Wrong: one that excludes the truth, or days where none were
// to be had. Unread: no days. Of kinds, frequencies and deadlines chrono-node knows nothing, so only days are compared:
// the cells whose judged answer has days, and apart from them the cells whose answer has none. chrono is asked with the
// first day of the term as its reference and, as a reader of plans, with dates forward. Costs are the processor's time,
// in rounds that alternate; the median ratio is shown, in short rounds
// while the compiler is still at work (cold) and in long ones after it (warm).
import * as chrono from "chrono-node";
import { readPeriod, readPlanTime } from "nastavnik/time";
import planCells from "../../time/plan-cells.json" with { type: "json" };
import termTexts from "../../time/term-texts.json" with { type: "json" };

const { term, cells } = planCells;
const { texts } = termTexts;
const rounds = Number(process.argv[2] ?? 9);

const reference = new Date(`${term.starts}T12:00:00`);
const dayOf = (parts) => {
  const two = (n) => String(n).padStart(2, "0");
  return `${parts.get("year")}-${two(parts.get("month"))}-${two(parts.get("day"))}`;
};

/** From the first day to the last that chrono finds; a month without a day is the whole of it. */
function byChrono(text) {
  const found = chrono.ru.parse(text, reference, { forwardDate: true });
  const sides = found.flatMap(({ start, end: ended }) => {
    const end = ended ?? start;
    const last = new Date(Date.UTC(end.get("year"), end.get("month"), 0)).getUTCDate();
    const isMonth = (side) => !side.isCertain("day") && side.isCertain("month");
    const from = isMonth(start) ? `${dayOf(start).slice(0, 8)}01` : dayOf(start);
    return [{ from, to: isMonth(end) ? `${dayOf(end).slice(0, 8)}${last}` : dayOf(end) }];
  });
  if (sides.length === 0) return {};
  return {
    from: sides.map(({ from }) => from).sort()[0],
    to: sides
      .map(({ to }) => to)
      .sort()
      .at(-1),
  };
}

function verdict(cell, { from, to }) {
  const has = cell.from !== undefined || cell.to !== undefined;
  if (from === undefined && to === undefined) return has ? "unread" : "right";
  if (!has) return "wrong";
  const excludes = (cell.from && from > cell.from) || (cell.to && to < cell.to);
  if (excludes) return "wrong";
  return from === cell.from && to === cell.to ? "right" : "loose";
}

const readers = { nastavnik: (text) => readPlanTime(text, { term }), "chrono-node": byChrono };
const table = {};
for (const half of ["tuned", "held"])
  for (const [name, reader] of Object.entries(readers)) {
    const own = cells.filter((cell) => cell.half === half);
    const row = { texts: own.length, right: 0, loose: 0, unread: 0, wrong: 0 };
    for (const cell of own) row[verdict(cell, reader(cell.text))]++;
    for (const key of ["right", "loose", "unread", "wrong"])
      row[key] = `${Math.round((100 * row[key]) / own.length)} %`;
    table[`${name}, ${half} half`] = row;
  }
console.table(table);

function cpuOf(work, all, times) {
  const began = process.cpuUsage().user;
  for (let i = 0; i < times; i++) for (const text of all) work(text);
  return (process.cpuUsage().user - began) / (times * all.length);
}

const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
const costs = {};
for (const [name, work, all] of [
  ["readPeriod, terms", readPeriod, texts.map(({ text }) => text)],
  ["readPlanTime, cells", (text) => readPlanTime(text, { term }), cells.map(({ text }) => text)],
]) {
  for (const [state, times] of Object.entries({ cold: 20, warm: 200 })) {
    const measured = Array.from({ length: rounds + 2 }, () => {
      const theirs = cpuOf((text) => chrono.ru.parse(text, reference), all, times);
      const ours = cpuOf(work, all, times);
      return { ours, theirs, ratio: ours / theirs };
    }).slice(2);
    const [ours, theirs, ratio] = ["ours", "theirs", "ratio"].map((key) =>
      median(measured.map((one) => one[key])),
    );
    costs[`${name}, ${state}`] = {
      "µs a text": ours.toFixed(1),
      "chrono-node": theirs.toFixed(1),
      ratio: ratio.toFixed(2),
    };
  }
}
console.table(costs);
