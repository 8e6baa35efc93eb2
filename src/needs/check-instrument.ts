import type { Catalogue } from "../catalogue/catalogue.js";
import { indexable } from "../catalogue/compiled.js";
import { entryOf } from "../catalogue/entry-of.js";
import { hintsFrom } from "../catalogue/nearest-codes.js";
import { rowsOf } from "../catalogue/hierarchy.js";
import { checkTotals } from "./check-totals.js";
import { judgeInstrument } from "./create-instrument.js";
import type { Instrument } from "./instrument.js";
import type { InstrumentIssue } from "./instrument-issue.js";

export type InstrumentCheck = {
  /** The catalogue the codes of items are looked up in; without one they are not judged. */
  readonly catalogue?: Catalogue;
};

/**
 * The conformance kit of an author: everything `createInstrument` would refuse, and what it lets pass but a careful author
 * would not: a published key that contradicts itself, blocks and scales that nothing uses, items without a code, codes the
 * catalogue does not have or no longer offers. What it is as a whole is judged once nothing is refused. Never throws; empty
 * when all is well.
 *
 * @example
 * checkInstrument(form, { catalogue }).map(({ code }) => code); // ["code.unknown"]
 */
export function checkInstrument(
  input: unknown,
  { catalogue }: InstrumentCheck = {},
): readonly InstrumentIssue[] {
  const { instrument, issues } = judgeInstrument(input);
  return [
    ...issues,
    // of a questionnaire that is not whole nobody knows what its keys come to, or what it leaves unused
    ...(issues.length > 0
      ? []
      : [...checkTotals(instrument), ...unusedIn(instrument), ...uncodedIn(instrument)]),
    ...(catalogue === undefined ? [] : codesOutside(instrument, catalogue)),
  ];
}

function unusedIn({ items, blocks, scales }: Instrument): InstrumentIssue[] {
  const [usedBlocks, usedScales] = [
    new Set(items.map(({ block }) => block)),
    new Set(items.map(({ scale }) => scale)),
  ];
  return [
    ...Object.keys(scales)
      .filter((scale) => !usedScales.has(scale))
      .map((scale): InstrumentIssue => ({
        code: "scale.unused",
        path: ["scales", scale],
        details: { scale },
      })),
    ...Object.keys(blocks)
      .filter((block) => !usedBlocks.has(block))
      .map((block): InstrumentIssue => ({
        code: "block.unused",
        path: ["blocks", block],
        details: { block },
      })),
  ];
}

/** Only where an answer could be a need: on a scale with a difficult end. */
function uncodedIn({ items, scales }: Instrument): InstrumentIssue[] {
  return items.flatMap(({ id, asks, scale, codes }, row): InstrumentIssue[] => {
    const tells =
      asks === "points" && Object.hasOwn(scales, scale ?? "") && scales[scale ?? ""]?.difficult !== "none";
    return tells && codes.length === 0
      ? [{ code: "item.uncoded", path: ["items", row], details: { item: id } }]
      : [];
  });
}

function codesOutside({ items }: Instrument, given: Catalogue): InstrumentIssue[] {
  const catalogue = indexable(given);
  const hint = hintsFrom(() => rowsOf(catalogue).keys());
  return items.flatMap(({ id: item, codes }, row) =>
    codes.flatMap(({ code }, at): InstrumentIssue[] => {
      const path = ["items", row, "codes", at];
      const entry = entryOf(catalogue, code);
      if (entry === undefined) {
        return [{ code: "code.unknown", path, details: { item, code, nearest: hint(code) } }];
      }
      const offered = entry.selectable && !entry.retired && !entry.deprecated;
      return offered ? [] : [{ code: "code.not-selectable", path, details: { item, code } }];
    }),
  );
}
