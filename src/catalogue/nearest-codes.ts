import { compareText } from "../base/order.js";
import type { Catalogue } from "./catalogue.js";
import { appearanceOf } from "./check-codes.js";
import { rowsOf } from "./hierarchy.js";

const maxSlips = 3;

/**
 * What was probably meant by a code the catalogue does not have: its codes at most three slips away (a letter too many,
 * too few, another, or two that changed places), the nearest first. Case and look-alike Cyrillic letters are no slips.
 * One pass over the catalogue: for a hint to a person, not for a loop.
 *
 * @example nearestCodes(catalogue, "PD-MТE-01") // ["PD-MET-01", …]
 */
export function nearestCodes<Code extends string>(
  catalogue: Catalogue<Code>,
  code: string,
  limit = 3,
): readonly Code[] {
  return nearestOf(rowsOf(catalogue).keys(), code, limit) as readonly Code[];
}

function nearestOf(codes: Iterable<string>, wanted: string, limit = 3): readonly string[] {
  const look = appearanceOf(wanted.slice(0, 80));
  const near: { readonly code: string; readonly slips: number }[] = [];
  for (const code of codes) {
    const slips = slipsBetween(look, appearanceOf(code));
    if (slips <= maxSlips && slips < look.length) near.push({ code, slips });
  }
  return near
    .sort((a, b) => a.slips - b.slips || compareText(a.code, b.code))
    .slice(0, limit)
    .map(({ code }) => code);
}

/**
 * Hints for the issues of one check. Each is a walk over all codes, so a hundred thousand slips get the first of them
 * explained and the rest only reported.
 */
export function hintsFrom(codes: () => Iterable<string>, most = 10): (code: string) => readonly string[] {
  let given = 0;
  return (code) => (given++ < most ? nearestOf(codes(), code) : []);
}

/** Edit distance with swapped neighbours counted once; anything over `maxSlips` is as good as infinite. */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > maxSlips) return maxSlips + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(
        cell(above, column) + 1,
        cell(current, column - 1) + 1,
        cell(above, column - 1) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        slips = Math.min(slips, cell(before, column - 2) + 1);
      }
      current.push(slips);
      best = Math.min(best, slips);
    }
    if (best > maxSlips) return best;
    [before, above] = [above, current];
  }
  return cell(above, b.length);
}

function cell(cells: readonly number[], column: number): number {
  return cells[column] ?? Infinity;
}
