import type { Instrument, Total } from "./instrument.js";
import type { InstrumentIssue } from "./instrument-issue.js";
import { itemsOfTotal, scaleOf } from "./items-of-total.js";
import { rangeOf } from "./total-range.js";

/**
 * Where the published key contradicts itself. A form with such a key is still the form that schools fill in, so nothing
 * here refuses it.
 */
export function checkTotals(instrument: Instrument): InstrumentIssue[] {
  return Object.entries(instrument.totals).flatMap(([name, total]) => [
    ...mixedMarks(instrument, name, total),
    ...bandsOf(instrument, name, total),
  ]);
}

function mixedMarks(instrument: Instrument, name: string, total: Total): InstrumentIssue[] {
  const items = itemsOfTotal(instrument, total);
  const path = ["totals", name];
  if (items.length === 0) return [{ code: "key.no-items", path, details: { total: name } }];
  const issues: InstrumentIssue[] = [];
  const ends = items.map((item) => scaleOf(instrument, item)?.difficult);
  if (new Set(ends).size > 1) {
    const most = usualEnd(ends);
    const odd = items.filter((_, i) => ends[i] !== most).map(({ id }) => id);
    const details = { total: name, items: odd.slice(0, 20), count: odd.length };
    issues.push({ code: "key.mixed-directions", path, details });
  }
  const ranges = items
    .map((item) => scaleOf(instrument, item))
    .map((scale) => `${scale?.lowest} ${scale?.highest}`);
  if (new Set(ranges).size > 1) {
    const scales = [...new Set(items.flatMap(({ scale }) => scale ?? []))].slice(0, 20);
    issues.push({ code: "key.mixed-ranges", path, details: { total: name, scales } });
  }
  return issues;
}

/** The end that most of the items share; the first of those that share it most. */
function usualEnd<End>(ends: readonly End[]): End | undefined {
  const counts = new Map<End, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a); // the sort is stable
  return first?.[0];
}

function bandsOf(instrument: Instrument, name: string, total: Total): InstrumentIssue[] {
  const issues: InstrumentIssue[] = [];
  const path = ["totals", name, "bands"];
  const range = rangeOf(instrument, total);
  const bands = [...total.bands].sort((a, b) => a.from - b.from || a.to - b.to);
  const whole = total.method !== "mean" && total.rescaled === undefined;
  bands.forEach(({ from, to }, i) => {
    if (range !== undefined && (from < range.lowest || to > range.highest)) {
      issues.push({ code: "key.band-beyond", path, details: { total: name, from, to, ...range } });
    }
    const before = bands[i - 1];
    if (before === undefined) return;
    if (from <= before.to && !(from === before.to && !whole)) {
      issues.push({ code: "key.bands-overlap", path, details: { total: name, from, to: before.to } });
    } else if (whole ? from > before.to + 1 : from > before.to) {
      issues.push({ code: "key.bands-gap", path, details: { total: name, from: before.to, to: from } });
    }
  });
  return issues;
}
