import { canonicalJson } from "../base/canonical-json.js";
import type { Paper, PaperBlock, PaperPoint, PaperSource } from "./paper.js";
import type { PaperRequisite } from "./paper-requisite.js";

/**
 * A block that only one of two papers has; `at` is its place there. Of a block of points it is the points that differ, one
 * by one, without those under them.
 */
export type BlockChange = {
  readonly change: "removed" | "added";
  readonly at: number;
  readonly block: PaperBlock;
};

/** What a later paper says otherwise than an earlier one. */
export type PaperChanges = {
  /** Whether both say the same, word for word. */
  readonly same: boolean;
  readonly blocks: readonly BlockChange[];
  /** Requisites that were gaps before, and those that are gaps now. */
  readonly filled: readonly PaperRequisite[];
  readonly emptied: readonly PaperRequisite[];
  /** Records that only the later paper is made of, or in another version; and those it is no longer made of. */
  readonly records: { readonly added: readonly PaperSource[]; readonly removed: readonly PaperSource[] };
};

/**
 * What changed between two papers of one kind, such as an order as it was signed and as the records would make it today.
 * Removed blocks come first, then added ones, each in the order of its paper; a block that only moved is no change. Linear in
 * both papers.
 *
 * @throws RangeError when the papers are of different kinds or languages
 * @example
 * changesOfPaper(signed, today).filled; // ["place"]
 */
export function changesOfPaper(before: Paper, after: Paper): PaperChanges {
  if (before.kind !== after.kind || before.language !== after.language)
    throw new RangeError(
      `not one paper: ${before.kind} (${before.language}), ${after.kind} (${after.language})`,
    );
  const [gone, come] = [onlyIn(before, after), onlyIn(after, before)];
  const [gapsBefore, gapsAfter] = [before, after].map(
    ({ gaps }) => new Set(gaps.map(({ requisite }) => requisite)),
  );
  return {
    same: before.digest === after.digest,
    blocks: [
      ...gone.map((each) => ({ change: "removed", ...each }) as const),
      ...come.map((each) => ({ change: "added", ...each }) as const),
    ],
    filled: [...(gapsBefore ?? [])].filter((requisite) => !gapsAfter?.has(requisite)),
    emptied: [...(gapsAfter ?? [])].filter((requisite) => !gapsBefore?.has(requisite)),
    records: { added: sourcesOnlyIn(after, before), removed: sourcesOnlyIn(before, after) },
  };
}

/** Blocks of one paper that the other lacks; of equal blocks as many as it has more. */
function onlyIn(paper: Paper, other: Paper): readonly Placed[] {
  const left = new Map<string, number>();
  for (const { block } of placedIn(other)) {
    const key = canonicalJson(block);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return placedIn(paper).filter(({ block }) => {
    const key = canonicalJson(block);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

type Placed = { readonly at: number; readonly block: PaperBlock };

/** All blocks with their places, each point as a block of its own. */
function placedIn({ blocks }: Paper): readonly Placed[] {
  return blocks.flatMap((block, at): readonly Placed[] =>
    block.kind === "points"
      ? allOf(block.points).map((point) => ({ at, block: { kind: "points", points: [point] } }))
      : [{ at, block }],
  );
}

/** Every point before those under it, each without them. */
function allOf(points: readonly PaperPoint[]): readonly PaperPoint[] {
  const all: PaperPoint[] = [];
  const open = [...points].reverse();
  for (let point = open.pop(); point !== undefined; point = open.pop()) {
    const { number, text, points: parts = [] } = point;
    all.push({ number, text });
    for (const part of [...parts].reverse()) open.push(part);
  }
  return all;
}

function sourcesOnlyIn({ madeOf }: Paper, other: Paper): readonly PaperSource[] {
  const known = new Set(other.madeOf.map(keyOf));
  return madeOf.filter((source) => !known.has(keyOf(source)));
}

function keyOf({ record, id, schemaVersion }: PaperSource): string {
  return `${record} ${id} ${schemaVersion}`;
}
