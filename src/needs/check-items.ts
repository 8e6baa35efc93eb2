import type { Instrument } from "./instrument.js";
import type { InstrumentIssue } from "./instrument-issue.js";

/** Whether items are told apart, and lead to scales, blocks and codes that are there. Linear in their number and that of scales and blocks. */
export function checkItems({ items, scales, blocks }: Instrument): InstrumentIssue[] {
  const issues: InstrumentIssue[] = [];
  const ids = new Set<string>();
  const [scaleKeys, blockKeys] = [Object.keys(scales), Object.keys(blocks)];
  items.forEach(({ id, asks, scale, block, codes }, row) => {
    const path = ["items", row];
    if (id !== "" && ids.has(id)) {
      issues.push({ code: "item.repeated", path: [...path, "id"], details: { item: id } });
    }
    ids.add(id);
    if (asks !== "points") {
      if (scale !== undefined) {
        issues.push({ code: "item.needs-no-scale", path: [...path, "scale"], details: { item: id } });
      }
    } else if (scale === undefined) {
      const details = { item: id, scales: scaleKeys.length };
      issues.push({ code: "item.no-scale", path, details });
    } else if (!Object.hasOwn(scales, scale)) {
      const details = { scale, known: scaleKeys.slice(0, 20) };
      issues.push({ code: "scale.unknown", path: [...path, "scale"], details });
    }
    if (block !== undefined && !Object.hasOwn(blocks, block)) {
      const details = { block, known: blockKeys.slice(0, 20) };
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
export function checkTotalBlocks({ totals, blocks }: Instrument): InstrumentIssue[] {
  const known = Object.keys(blocks).slice(0, 20);
  return Object.entries(totals).flatMap(([name, total]) =>
    (total.blocks ?? []).flatMap((block, at): InstrumentIssue[] =>
      Object.hasOwn(blocks, block)
        ? []
        : [{ code: "block.unknown", path: ["totals", name, "blocks", at], details: { block, known } }],
    ),
  );
}
