import type { Instrument } from "./instrument.js";
import type { InstrumentIssue } from "./instrument-issue.js";
import type { NamesWritten } from "./instrument-reading.js";

/** Whether items are told apart, and lead to scales, blocks and codes that are there. Linear in their number and that of scales and blocks. */
export function checkItems({ items }: Instrument, names: NamesWritten): InstrumentIssue[] {
  const issues: InstrumentIssue[] = [];
  const ids = new Set<string>();
  const [scales, blocks] = [knownIn(names.scales), knownIn(names.blocks)];
  items.forEach(({ id, asks, scale, block, codes }, row) => {
    const path = ["items", row];
    if (id !== "" && ids.has(id)) {
      issues.push({ code: "item.repeated", path: [...path, "id"], details: { item: id } });
    }
    ids.add(id);
    if (names.unclear.has(row) || scales === undefined) {
      // what it lacks, if anything, is said where it cannot be read
    } else if (asks !== "points") {
      if (scale !== undefined) {
        issues.push({ code: "item.needs-no-scale", path: [...path, "scale"], details: { item: id } });
      }
    } else if (scale === undefined) {
      const details = { item: id, scales: scales.all.size };
      issues.push({ code: "item.no-scale", path, details });
    } else if (!scales.all.has(scale)) {
      const details = { scale, known: scales.first };
      issues.push({ code: "scale.unknown", path: [...path, "scale"], details });
    }
    if (block !== undefined && blocks?.all.has(block) === false) {
      const details = { block, known: blocks.first };
      issues.push({ code: "block.unknown", path: [...path, "block"], details });
    }
    const own = new Set<string>();
    codes.forEach(({ code }, at) => {
      if (own.has(code)) {
        const details = { item: id, code };
        issues.push({ code: "item.code-repeated", path: [...path, "codes", at], details });
      }
      own.add(code);
    });
  });
  return issues;
}

/** Blocks a total names that the questionnaire does not have. */
export function checkTotalBlocks({ totals }: Instrument, names: NamesWritten): InstrumentIssue[] {
  const blocks = knownIn(names.blocks);
  if (blocks === undefined) return [];
  return Object.entries(totals).flatMap(([name, total]) =>
    (total.blocks ?? []).flatMap((block, at): InstrumentIssue[] => {
      if (blocks.all.has(block)) return [];
      const path = ["totals", name, "blocks", at];
      return [{ code: "block.unknown", path, details: { block, known: blocks.first } }];
    }),
  );
}

/** For looking up, and as many as a sentence names. */
function knownIn(names: readonly string[] | undefined) {
  return names && { all: new Set(names), first: names.slice(0, 20) };
}
