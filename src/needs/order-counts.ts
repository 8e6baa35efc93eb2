import type { Path } from "../base/path.js";
import type { OrganisationId } from "../base/id.js";
import { compareText } from "../base/order.js";
import { type Result, resultOf } from "../base/result.js";
import type { LevelAtEnd } from "../model/program-difficulty.js";
import type { EducationalOrder } from "./educational-order.js";

/** Where a difficulty goes. */
export type OrderedFrom = "mentoring" | "training" | "nobody";

/** How many mentees have this difficulty at this level and are sent there. */
export type OrderLine = {
  readonly code: string;
  readonly level: LevelAtEnd;
  readonly from: OrderedFrom;
  readonly mentees: number;
};

/**
 * The order of a school, a municipality, a region: counts only, nobody's words and nobody's id. `lines` stand in the order
 * of code, level and place. A count of few mentees may still point at a person: publish through a report.
 */
export type OrderCounts = {
  readonly covers: readonly OrganisationId[];
  readonly mentees: number;
  readonly lines: readonly OrderLine[];
  /** Lines per group of the catalogue and place; a difficulty of two groups counts in both. */
  readonly groups: readonly OrderGroup[];
  /** Mentees who wrote needs, a self-image or outcomes in their own words. */
  readonly inOwnWords: number;
};

/** Difficulties of one group that go to one place, each mentee's counted apart. */
export type OrderGroup = {
  readonly group: string;
  readonly from: OrderedFrom;
  readonly difficulties: number;
};

/** Two counts that cover one organisation both: adding them would count its mentees twice. */
export type OrderConflict = {
  readonly code: "orders.overlap";
  readonly path: Path;
  readonly details: { readonly organisations: readonly OrganisationId[] };
};

/**
 * Orders of mentees counted: how many need what at which level, and from whom.
 *
 * @throws RangeError when two orders are of one mentee
 * @example
 * const order = educationalOrderOf(mentee, { catalogue, competences: [mentor] });
 * countOrders([order]).lines[0]; // { code: "PD-LAW-01", level: 1, from: "training", mentees: 1 }
 */
export function countOrders(orders: Iterable<EducationalOrder>): OrderCounts {
  const lines = new Map<string, OrderLine>();
  const groups = new Map<string, OrderGroup>();
  const covers = new Set<OrganisationId>();
  const mentees = new Set<string>();
  let inOwnWords = 0;
  for (const order of orders) {
    if (mentees.has(order.mentee)) throw new RangeError(`two orders of one mentee: ${order.mentee}`);
    mentees.add(order.mentee);
    covers.add(order.organisation);
    const written = order.needs.length + order.outcomes.length > 0 || order.desiredSelfImage !== undefined;
    if (written) inOwnWords += 1;
    for (const [from, list] of [
      ["mentoring", order.mentoring],
      ["training", order.training],
      ["nobody", order.notOffered],
    ] as const) {
      for (const { code, level, groups: above } of list) {
        addLine(lines, { code, level, from, mentees: 1 });
        for (const group of above) addGroup(groups, { group, from, difficulties: 1 });
      }
    }
  }
  return {
    covers: [...covers].sort(compareText),
    mentees: mentees.size,
    lines: sortedLines(lines),
    groups: sortedGroups(groups),
    inOwnWords,
  };
}

/**
 * Orders of different organisations as one: any order, any grouping, the same answer; `countOrders([])` adds nothing.
 * Refused when an organisation is in both.
 *
 * @example
 * const order = educationalOrderOf(mentee, { catalogue });
 * const merged = mergeOrders(countOrders([order]), countOrders([]));
 * if (merged.ok) merged.value.mentees; // 1
 */
export function mergeOrders(a: OrderCounts, b: OrderCounts): Result<OrderCounts, OrderConflict> {
  const ofA = new Set(a.covers);
  const both = b.covers.filter((organisation) => ofA.has(organisation));
  const lines = new Map<string, OrderLine>();
  for (const line of [...a.lines, ...b.lines]) addLine(lines, line);
  const groups = new Map<string, OrderGroup>();
  for (const group of [...a.groups, ...b.groups]) addGroup(groups, group);
  const sum = {
    covers: [...a.covers, ...b.covers].sort(compareText),
    mentees: a.mentees + b.mentees,
    lines: sortedLines(lines),
    groups: sortedGroups(groups),
    inOwnWords: a.inOwnWords + b.inOwnWords,
  };
  const conflict: OrderConflict = {
    code: "orders.overlap",
    path: ["covers"],
    details: { organisations: both },
  };
  return resultOf(sum, both.length === 0 ? [] : [conflict]);
}

function addLine(lines: Map<string, OrderLine>, line: OrderLine): void {
  const key = `${line.level} ${line.from} ${line.code}`;
  lines.set(key, { ...line, mentees: line.mentees + (lines.get(key)?.mentees ?? 0) });
}

function addGroup(groups: Map<string, OrderGroup>, { group, from, difficulties }: OrderGroup): void {
  const key = `${from} ${group}`;
  groups.set(key, { group, from, difficulties: difficulties + (groups.get(key)?.difficulties ?? 0) });
}

function sortedLines(lines: ReadonlyMap<string, OrderLine>): readonly OrderLine[] {
  return [...lines.values()].sort(
    (a, b) => compareText(a.code, b.code) || a.level - b.level || compareText(a.from, b.from),
  );
}

function sortedGroups(groups: ReadonlyMap<string, OrderGroup>): readonly OrderGroup[] {
  return [...groups.values()].sort((a, b) => compareText(a.group, b.group) || compareText(a.from, b.from));
}
